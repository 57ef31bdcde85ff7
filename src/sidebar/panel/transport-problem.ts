/**
 * What failed on the way between panel and server, in words that help. Google words its own messages in the account's
 * language, so that what is told here is told first by what no language changes: names of errors, statuses, scopes and
 * functions, and how long and how large the call was. Two Google accounts in one browser is the most frequent failure of
 * all add-ons and shows on the very first call.
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

const OLD_PANEL: Problem = {
  code: 'old-panel',
  message: 'แผงนี้เป็นรุ่นเก่ากว่าส่วนเสริมที่ติดตั้งอยู่',
  next: 'ปิดแผงควบคุมแล้วเปิดใหม่ ข้อมูลในสมุดงานไม่เปลี่ยนแปลง',
  place: null,
};

const TOO_LONG: Problem = {
  code: 'too-long',
  message: 'Google หยุดงานนี้เพราะใช้เวลานานเกินกำหนด',
  next: UNKNOWN_RESULT,
  place: null,
};

const TOO_LARGE: Problem = {
  code: 'call-too-large',
  message: 'ไฟล์หรือข้อความที่ส่งใหญ่เกินกว่าที่ Google รับได้ในครั้งเดียว',
  next: 'ลดขนาดรูปภาพในไฟล์ หรือแบ่งข้อความแล้วส่งใหม่ เมนู ITA > ทดสอบระบบ จะบอกขนาดที่สมุดงานนี้ส่งได้ ของเดิมยังใช้อยู่',
  place: null,
};

const NETWORK: Problem = {
  code: 'network',
  message: 'ติดต่อ Google ไม่ได้ การเชื่อมต่ออินเทอร์เน็ตอาจขาดไป',
  next: `ตรวจการเชื่อมต่อ ${UNKNOWN_RESULT}`,
  place: null,
};

const NO_ANSWER: Problem = {
  code: 'no-answer',
  message: 'ส่วนเสริมไม่ตอบกลับตามที่คาดไว้',
  next: UNKNOWN_RESULT,
  place: null,
};

/** What is known of a call beside its error. */
export interface FailedCall {
  /** Whether the server has not answered once since the panel opened. */
  readonly first: boolean;
  /** Characters that were sent. */
  readonly sent?: number;
  /** Milliseconds until the failure. */
  readonly waited?: number;
}

/** Calls of more characters than this may have been too large; all calls without a file are far smaller. */
const LARGE = 1_000_000;
/** An execution ends after six minutes. */
const LONG_MS = 5.5 * 60_000;

/** Sentences in the languages that were seen, for what nothing else tells. */
const SAYS: readonly { readonly words: RegExp; readonly problem: Problem }[] = [
  {
    words:
      /authoriz|authoris|required permissions|permissions are not sufficient|have permission to call|ได้รับอนุญาต|การให้สิทธิ์|autoriza|permiso/i,
    problem: CONSENT,
  },
  { words: /script function not found|is not a function/i, problem: OLD_PANEL },
  { words: /maximum execution time|timed? ?out|deadline|เวลาดำเนินการ|tiempo máximo/i, problem: TOO_LONG },
  { words: /offline|connection|failed to fetch|การเชื่อมต่อ|conexión/i, problem: NETWORK },
];

export function transportProblem(error: unknown, { first, sent = 0, waited = 0 }: FailedCall): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : '';
  // A refusal that comes later is not about accounts: the same page was served before.
  if (/PERMISSION_DENIED|reading from storage/.test(text)) return first ? ACCOUNTS : CONSENT;
  if (text.includes('www.googleapis.com/auth/')) return CONSENT;
  if (/\bHTTP 413\b/.test(text)) return TOO_LARGE;
  if (/NetworkError|\bHTTP 0\b/.test(name + text)) return sent > LARGE ? TOO_LARGE : NETWORK;
  // Every function of ours that exists answers by itself: an error that names one says that there is none.
  if (/(^|[^.\w])ita[A-Z]\w+/.test(text)) return OLD_PANEL;
  const said = SAYS.find(({ words }) => words.test(text));
  if (said) return said.problem;
  if (waited >= LONG_MS) return TOO_LONG;
  if (sent > LARGE) return TOO_LARGE;
  // Google itself refused, before a line of ours ran.
  return first && name === 'ScriptError' ? CONSENT : NO_ANSWER;
}
