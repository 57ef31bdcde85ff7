/** Errors made for people, and the one place that turns any other error into one: no stack trace reaches an officer. */

import type { Outcome, Problem } from '../shared/rpc';

export class ItaError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'ItaError';
    this.problem = problem;
  }
}

export function itaError(code: string, message: string, next: string, place: string | null = null): ItaError {
  return new ItaError({ code, message, next, place });
}

/** Service messages that an officer can do something about. */
const KNOWN: readonly { readonly pattern: RegExp; readonly problem: Problem }[] = [
  {
    pattern: /protected (cell|object|range|sheet)|trying to edit a protected/i,
    problem: {
      code: 'protected',
      message: 'มีช่องหรือแท็บที่ถูกป้องกันไว้ และบัญชีนี้ไม่มีสิทธิ์แก้ไข',
      next: 'ขอให้เจ้าของสมุดงานยกเลิกการป้องกันหรือเพิ่มสิทธิ์ แล้วลองใหม่ ข้อมูลเดิมยังอยู่ครบ',
      place: null,
    },
  },
  {
    pattern: /permission|authoriz|not allowed|access denied|PERMISSION_DENIED/i,
    problem: {
      code: 'permission',
      message: 'ยังไม่ได้ให้สิทธิ์ที่จำเป็น หรือเบราว์เซอร์ลงชื่อเข้าใช้หลายบัญชี Google พร้อมกัน',
      next: 'ลงชื่อเข้าใช้เพียงบัญชีเดียว เปิดสมุดงานใหม่ แล้วกดอนุญาตทุกช่องเมื่อระบบถาม',
      place: null,
    },
  },
  {
    pattern: /limit of 10000000 cells|10,?000,?000 cells/i,
    problem: {
      code: 'workbook-full',
      message: 'สมุดงานนี้มีจำนวนช่องเต็มตามที่ Google Sheets รับได้',
      next: 'ลบแท็บหรือแถวที่ไม่ใช้ แล้วลองใหม่',
      place: null,
    },
  },
  {
    pattern: /maximum of 50000 characters/i,
    problem: {
      code: 'cell-too-long',
      message: 'มีข้อความยาวเกิน 50,000 อักขระ ซึ่งหนึ่งช่องรับไม่ได้',
      next: 'กด ตรวจ ในแผงควบคุมเพื่อดูว่าช่องใดยาวเกิน แล้วแบ่งข้อความ',
      place: null,
    },
  },
  {
    pattern: /too many times|quota|rate limit|Service invoked/i,
    problem: {
      code: 'quota',
      message: 'ใช้งานบริการของ Google เกินโควตาในขณะนี้',
      next: 'รอสักครู่แล้วลองใหม่ ข้อมูลเดิมยังอยู่ครบ',
      place: null,
    },
  },
];

/** First line of what was thrown, whatever it is: the rest is for logs. */
export function firstLine(error: unknown): string {
  return (String(error instanceof Error ? error.message : error).split('\n')[0] ?? '').trim();
}

/** What a person is told about an error, whatever threw it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ItaError) return error.problem;
  const text = error instanceof Error ? error.message : String(error);
  const known = KNOWN.find(({ pattern }) => pattern.test(text));
  if (known) return known.problem;
  return {
    code: 'unexpected',
    message: `เกิดข้อผิดพลาดที่ไม่คาดไว้ (${firstLine(error)})`,
    next: 'ลองใหม่อีกครั้ง หากยังพบอยู่ให้แจ้งผู้ดูแลระบบพร้อมข้อความนี้',
    place: null,
  };
}

/** Runs work for a caller across the boundary: its value, or the problem in plain words. The cause goes to the log. */
export function outcome<T>(work: () => T): Outcome<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (!(error instanceof ItaError)) console.error(error);
    return { ok: false, problem: problemOf(error) };
  }
}
