/** Why a chosen file is not sent: what is wrong with it, and what to do. */

import type { Problem } from '../../shared/rpc';
import { MEGABYTE } from '../../shared/rpc-values';

export function tooLarge({ name, size }: File, megabytes: number): Problem {
  return problem(
    'too-large',
    `${name} มีขนาด ${(size / MEGABYTE).toFixed(1)} MB เกิน ${megabytes} MB จึงยังไม่ได้ส่ง`,
    'ลดขนาดรูปภาพในไฟล์แล้วเลือกใหม่ ของเดิมยังใช้อยู่',
  );
}

/** @param kept what is as it was before */
export function unreadable({ name }: File, kept = 'ของเดิมยังใช้อยู่'): Problem {
  return problem(
    'unreadable',
    `อ่านไฟล์ ${name} ไม่ได้ ไฟล์ว่าง ถูกย้าย หรือถูกแก้ไขหลังจากเลือก`,
    `บันทึกและปิดไฟล์ในโปรแกรมอื่น แล้วเลือกไฟล์อีกครั้ง ${kept}`,
  );
}

/** Whatever its name says. */
export function noPicture({ name }: File): Problem {
  return problem(
    'not-a-picture',
    `ข้อมูลในไฟล์ ${name} ไม่ใช่ภาพ PNG หรือ JPEG`,
    'เปิดภาพในโปรแกรมรูปภาพ บันทึกเป็น PNG หรือ JPEG แล้วเลือกไฟล์นั้น ของเดิมยังใช้อยู่',
  );
}

export function damagedPicture({ name }: File): Problem {
  return problem(
    'damaged-picture',
    `เปิดภาพ ${name} ไม่ได้ ไฟล์ไม่ครบหรือเสียหาย`,
    'ดาวน์โหลดหรือบันทึกภาพต้นฉบับอีกครั้ง แล้วเลือกไฟล์นั้น ของเดิมยังใช้อยู่',
  );
}

function problem(code: string, message: string, next: string): Problem {
  return { code, message, next, place: null };
}
