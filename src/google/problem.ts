/** Errors made for people, and the one place that turns any other error into one: no stack trace reaches an officer. */

import type { Outcome, Problem } from '../shared/rpc';
import { firstLine, namesNumber, signsOf, type ErrorSigns } from './error-signs';
import { protectedTabs } from './protected-tabs';

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

/** What an officer can do something about. */
interface Known {
  /** Told by what no language changes. */
  readonly is: (signs: ErrorSigns) => boolean;
  /** Told by the sentence, in the languages that were seen: the last resort. */
  readonly says?: RegExp;
  readonly problem: Problem;
}

const TOO_FAST = /^(userRateLimitExceeded|rateLimitExceeded|dailyLimitExceeded|quotaExceeded|RESOURCE_EXHAUSTED)$/;

const KNOWN: readonly Known[] = [
  {
    is: ({ namesScope, reasons }) => namesScope || reasons.includes('PERMISSION_DENIED'),
    says: /permission|authoriz|not allowed|access denied|ได้รับอนุญาต|สิทธิ์|permiso|autoriza/i,
    problem: {
      code: 'permission',
      message: 'ยังไม่ได้ให้สิทธิ์ที่จำเป็น หรือเบราว์เซอร์ลงชื่อเข้าใช้หลายบัญชี Google พร้อมกัน',
      next: 'ลงชื่อเข้าใช้เพียงบัญชีเดียว เปิดสมุดงานใหม่ แล้วกดอนุญาตทุกช่องเมื่อระบบถาม',
      place: null,
    },
  },
  {
    is: ({ text }) => namesNumber(text, '10000000'),
    problem: {
      code: 'workbook-full',
      message: 'สมุดงานนี้มีจำนวนช่องเต็มตามที่ Google Sheets รับได้',
      next: 'ลบแท็บหรือแถวที่ไม่ใช้ แล้วลองใหม่',
      place: null,
    },
  },
  {
    is: ({ text }) => namesNumber(text, '50000'),
    problem: {
      code: 'cell-too-long',
      message: 'มีข้อความยาวเกิน 50,000 อักขระ ซึ่งหนึ่งช่องรับไม่ได้',
      next: 'กด ตรวจ ในแผงควบคุมเพื่อดูว่าช่องใดยาวเกิน แล้วแบ่งข้อความ',
      place: null,
    },
  },
  {
    is: ({ status, reasons }) => status === 429 || reasons.some((reason) => TOO_FAST.test(reason)),
    says: /too many times|quota|rate limit|หลายครั้งเกินไป|โควตา|demasiadas veces|cuota/i,
    problem: {
      code: 'quota',
      message: 'ใช้งานบริการของ Google เกินโควตาในขณะนี้',
      next: 'รอสักครู่แล้วลองใหม่ ข้อมูลเดิมยังอยู่ครบ',
      place: null,
    },
  },
];

const PROTECTED = /protected (cell|object|range|sheet)|ป้องกัน|protegid|protección/i;
/** A refusal to write into protected cells names no method, number or text; most other messages name one. */
const NAMES_SOMETHING = /[A-Za-z]+\.[A-Za-z]+|\d|"/;

/** What a person is told about an error, whatever threw it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ItaError) return error.problem;
  const signs = signsOf(error);
  const known = KNOWN.find(({ is }) => is(signs)) ?? protection(error, signs);
  if (known) return known.problem;
  const said = KNOWN.find(({ says }) => says !== undefined && says.test(signs.text));
  if (said) return said.problem;
  return {
    code: 'unexpected',
    message: `เกิดข้อผิดพลาดที่ไม่คาดไว้ (${firstLine(error)})`,
    next: 'ลองใหม่อีกครั้ง หากยังพบอยู่ให้แจ้งผู้ดูแลระบบพร้อมข้อความนี้',
    place: null,
  };
}

/** A refused write, told by the protections of the workbook where the sentence cannot be read. */
function protection(error: unknown, { text }: ErrorSigns): { readonly problem: Problem } | undefined {
  const isSaid = PROTECTED.test(text);
  const isService = error instanceof Error && error.name === 'Exception' && !NAMES_SOMETHING.test(text);
  if (!isSaid && !isService) return undefined;
  const tabs = protectedTabs();
  if (!isSaid && tabs.length === 0) return undefined;
  const where = tabs.length === 0 ? '' : `ในแท็บ ${tabs.map((name) => `"${name}"`).join(', ')} `;
  return {
    problem: {
      code: 'protected',
      message: `มีช่อง${where === '' ? 'หรือแท็บ' : where}ที่ถูกป้องกันไว้ และบัญชีนี้ไม่มีสิทธิ์แก้ไข`,
      next: 'ขอให้เจ้าของสมุดงานยกเลิกการป้องกันหรือเพิ่มสิทธิ์ แล้วลองใหม่ ข้อมูลเดิมยังอยู่ครบ',
      place: null,
    },
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
