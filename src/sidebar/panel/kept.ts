/** What a failed action left untouched, in one sentence: the jobs write all or nothing. */

import type { Problem } from '../../shared/rpc';
import type { ActionId } from './action-id';

/** Nobody knows how far the server came. */
const UNKNOWN_ENDS: readonly string[] = ['network', 'no-answer', 'too-long'];

/** @param hasData whether the panel shows data of an earlier reading */
export function kept(action: ActionId, { code, next }: Problem, hasData: boolean): string {
  if (UNKNOWN_ENDS.includes(code) || /ยังอยู่ครบ|ยังใช้อยู่|ไม่มีการเปลี่ยนแปลง|ไม่เปลี่ยนแปลง/.test(next)) return '';
  switch (action) {
    case 'read':
      return hasData ? 'แผงยังแสดงข้อมูลที่อ่านได้ครั้งก่อน สมุดงานไม่เปลี่ยนแปลง' : 'สมุดงานไม่เปลี่ยนแปลง';
    case 'self-check':
      return 'ข้อมูลในสมุดงานไม่เปลี่ยนแปลง แท็บชั่วคราวของการทดสอบจะถูกลบในการทดสอบครั้งถัดไป';
    case 'next-year':
      return 'ทุกแท็บอยู่อย่างเดิม ไม่มีสิ่งใดเขียนค้างไว้';
    case 'go-to':
      return '';
    case 'templates':
      return 'แม่แบบและภาพเดิมยังใช้อยู่';
    case 'approval':
      return 'เอกสารและข้อมูลในสมุดงานไม่เปลี่ยนแปลง';
    case 'verify':
      return 'สมุดงานไม่เปลี่ยนแปลง';
    case 'papers':
    case 'documents':
      return 'เอกสารที่สร้างเสร็จแล้วยังอยู่ ข้อมูลในสมุดงานไม่เปลี่ยนแปลง';
    case 'import-preview':
      return 'ข้อความและช่องที่เลือกไว้ยังอยู่ สมุดงานไม่เปลี่ยนแปลง';
    case 'import-accept':
      return 'ข้อความและช่องที่เลือกไว้ยังอยู่ ข้อมูลและแท็บเดิมอยู่ครบ ไม่มีสิ่งใดเขียนค้างไว้';
    default:
      return 'ข้อมูลและแท็บเดิมอยู่ครบ ไม่มีสิ่งใดเขียนค้างไว้';
  }
}
