/** One reader of numbers and scores as officers type them. Forms: ita-domain.md §14; cell values: what getValues() gives. */

import { toArabicDigits } from '../thai/digits';
import { repairThai } from '../thai/text';

/**
 * Why a cell is no score. `fraction`: strictly between 0 and 1 in a cell that is not formatted as a percentage, so
 * 0.9946 may be 99.46 or a slip, and nobody may guess.
 */
export type BadReason = 'not-a-number' | 'out-of-range' | 'fraction' | 'date' | 'boolean' | 'error-cell';

export type ScoreReading =
  | { readonly kind: 'score'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly reason: BadReason };

/** What the text around a number says of it: "99.46%" and "ร้อยละ ๙๙.๔๖" percent, "91.50 คะแนน" points, "91.50" none. */
export type StatedUnit = 'none' | 'percent' | 'points';

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly unit: StatedUnit }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly reason: Exclude<BadReason, 'out-of-range' | 'fraction'> };

export interface ScoreOptions {
  /** The cell's number format is a percentage, so a number in it is a share of 1. */
  readonly percent?: boolean;
}

/** A picture of WPS Office in a cell, and what a formula shows that the program at hand does not know. */
const FOREIGN = /^\s*(?:=\s*(?:_xlfn\.)?DISPIMG\s*\(|#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|ERROR!)\s*$)/i;

/** Whether a cell holds a picture or formula of another program in place of words. */
export function isForeign(value: unknown): boolean {
  return typeof value === 'string' && FOREIGN.test(value);
}

const BLANK = { kind: 'blank' } as const;
/** What stands for "no figure" in a table: dashes (also the minus sign), N/A, and that there was no result. */
const BLANK_TEXT = /^(?:[-–—−]+|n\/a|ไม่มีข้อมูล|ไม่ปรากฏข้อมูล|ไม่ได้(?:เข้าร่วม|เข้ารับ|รับ)(?:การ)?ประเมิน)$/i;
/** No figure is written longer; spares the pattern a pasted page. */
const LONGEST_NUMBER_TEXT = 100;
const NUMBER_TEXT =
  /^((?:[\s:=]|คะแนน|เฉลี่ย|รวม|ร้อยละ|เท่ากับ|ได้)*)([+-]?)\s*(\d[\d,.]*|[.,]\d+)((?:\s|คะแนน|%|เปอร์เซ็นต์|เปอร์เซ็น)*)$/;
const PERCENT_WORD = /%|ร้อยละ|เปอร์เซ็น/;
const THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL = /^\d*(?:[.,]\d+)?$/;

/**
 * Reads a number of any size and sign ("+๒.๖๒", "−1.5", "99,46", "1,234.50", "ร้อยละ ๙๙.๔๖"): for changes and counts.
 * "99.46%" gives 99.46 with unit percent. A comma is a decimal comma, except before exactly three digits (1,000).
 * Error cells ("#N/A") are bad, not blank.
 */
export function readNumber(value: unknown): NumberReading {
  if (typeof value === 'number') return Number.isFinite(value) ? found(value, 'none') : bad('not-a-number');
  if (value === '' || value === null || value === undefined) return BLANK;
  if (typeof value === 'boolean') return bad('boolean');
  if (typeof value !== 'string') return bad(isDate(value) ? 'date' : 'not-a-number');

  const text = toArabicDigits(repairThai(value)).trim();
  if (text === '' || BLANK_TEXT.test(text)) return BLANK;
  if (text.charAt(0) === '#') return bad('error-cell');
  if (text.length > LONGEST_NUMBER_TEXT) return bad('not-a-number');
  const match = NUMBER_TEXT.exec(text.replace(/−/g, '-').replace(/％/g, '%'));
  if (!match) return bad('not-a-number');
  const [, before, sign, digits, after] = match as unknown as [string, string, string, string, string];
  const size = sizeOf(digits);
  if (size === null) return bad('not-a-number');
  const words = (before + after).replace(/[\s:=]/g, '');
  const unit = words === '' ? 'none' : PERCENT_WORD.test(words) ? 'percent' : 'points';
  return found(sign === '-' ? -size : size, unit);
}

/**
 * Reads a score from 0 to 100 (as points; not rounded). In a percent-formatted cell 0.9946 is 99.46 and 1 is 100;
 * elsewhere a figure strictly between 0 and 1 is bad unless its own text says percent ("0.5%"). "+2.62" is a change,
 * not a score.
 */
export function readScore(value: unknown, options: ScoreOptions = {}): ScoreReading {
  const reading = readNumber(value);
  if (reading.kind !== 'number') return reading;
  if (typeof value === 'string' && value.includes('+')) return bad('not-a-number');
  const share = options.percent === true && typeof value === 'number';
  const score = share ? shareToScore(reading.value) : reading.value;
  if (score < 0 || score > 100) return bad('out-of-range');
  if (score > 0 && score < 1 && !share && reading.unit !== 'percent') return bad('fraction');
  return { kind: 'score', value: score === 0 ? 0 : score };
}

/** 0.9946 → 99.46; the binary noise of the multiplication is removed. */
export function shareToScore(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** Whether a cell holds a date; by tag, because a Date may come from another realm than the code. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function sizeOf(digits: string): number | null {
  if (THOUSANDS.test(digits)) return finite(digits.replace(/,/g, ''));
  return DECIMAL.test(digits) ? finite(digits.replace(',', '.')) : null;
}

function finite(digits: string): number | null {
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

function found(value: number, unit: StatedUnit): NumberReading {
  return { kind: 'number', value, unit };
}

function bad<R extends BadReason>(reason: R): { readonly kind: 'bad'; readonly reason: R } {
  return { kind: 'bad', reason };
}
