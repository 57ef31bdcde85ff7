/**
 * What failed on the way between panel and server, in words that help. Two Google accounts in one browser is the most
 * frequent failure of all add-ons (platform.md §3.2) and shows on the very first call.
 */

import type { Problem } from '../../shared/rpc';

const UNKNOWN_RESULT = 'งานอาจเสร็จไปแล้ว กดอ่านข้อมูลใหม่เพื่อดูสถานะล่าสุดก่อนลองอีกครั้ง';

const ACCOUNTS: Problem = {
  code: 'several-accounts',
  message: 'Google ไม่อนุญาตให้แผงนี้ทำงาน มักเกิดเมื่อเบราว์เซอร์ลงชื่อเข้าใช้หลายบัญชี Google พร้อมกัน',
  next: 'ออกจากระบบบัญชีอื่นให้เหลือบัญชีเดียว หรือเปิดสมุดงานนี้ในหน้าต่างไม่ระบุตัวตน แล้วเปิดแผงควบคุมอีกครั้ง',
  place: null,
};

const CONSENT: Problem = {
  code: 'consent',
  message: 'ยังไม่ได้อนุญาตสิทธิ์ที่แผงนี้ต้องใช้ครบทุกข้อ',
  next: 'เลือกคำสั่งใดก็ได้ในเมนู ITA เมื่อหน้าต่างขออนุญาตปรากฏ ให้ทำเครื่องหมายทุกช่องแล้วกดดำเนินการต่อ จากนั้นเปิดแผงควบคุมอีกครั้ง',
  place: null,
};

const KNOWN: readonly { readonly pattern: RegExp; readonly problem: Problem }[] = [
  { pattern: /PERMISSION_DENIED|reading from storage/i, problem: ACCOUNTS },
  {
    pattern: /authoriz|authoris|required permissions|permissions are not sufficient|have permission to call/i,
    problem: CONSENT,
  },
  {
    pattern: /script function not found|is not a function/i,
    problem: {
      code: 'old-panel',
      message: 'แผงนี้เป็นรุ่นเก่ากว่าส่วนเสริมที่ติดตั้งอยู่',
      next: 'ปิดแผงควบคุมแล้วเปิดใหม่ ข้อมูลในสมุดงานไม่เปลี่ยนแปลง',
      place: null,
    },
  },
  {
    pattern: /maximum execution time|timed? ?out|deadline/i,
    problem: {
      code: 'too-long',
      message: 'Google หยุดงานนี้เพราะใช้เวลานานเกินกำหนด',
      next: UNKNOWN_RESULT,
      place: null,
    },
  },
  {
    pattern: /network|HTTP 0|offline|connection|failed to fetch/i,
    problem: {
      code: 'network',
      message: 'ติดต่อ Google ไม่ได้ การเชื่อมต่ออินเทอร์เน็ตอาจขาดไป',
      next: `ตรวจการเชื่อมต่อ ${UNKNOWN_RESULT}`,
      place: null,
    },
  },
];

/** @param first whether the server has not answered once since the panel opened */
export function transportProblem(error: unknown, first: boolean): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const known = KNOWN.find(({ pattern }) => pattern.test(text));
  // A refusal that comes later is not about accounts: the same page was served before.
  if (known && !(known.problem === ACCOUNTS && !first)) return known.problem;
  if (known) return CONSENT;
  return {
    code: 'no-answer',
    message: 'ส่วนเสริมไม่ตอบกลับตามที่คาดไว้',
    next: UNKNOWN_RESULT,
    place: null,
  };
}
