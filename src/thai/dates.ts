/** Thai dates and fiscal years. Years are Buddhist era (พ.ศ. = ค.ศ. + 543); a date is plain numbers, never a Date. */

import { toArabicDigits } from './digits';
import { repairThai } from './text';

/** A day in the Buddhist calendar: year พ.ศ., month 1–12, day 1–31. */
export interface ThaiDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const BUDDHIST_OFFSET = 543;

export const THAI_MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

const SHORT_MONTHS = ['มค', 'กพ', 'มีค', 'เมย', 'พค', 'มิย', 'กค', 'สค', 'กย', 'ตค', 'พย', 'ธค'];

function monthOf(word: string): number | null {
  const plain = word.replace(/[.\s]/g, '');
  const long = (THAI_MONTHS as readonly string[]).indexOf(plain);
  if (long >= 0) return long + 1;
  const short = SHORT_MONTHS.indexOf(plain);
  return short >= 0 ? short + 1 : null;
}

/** Days of a month; February follows the Gregorian year behind the Buddhist one. */
export function daysInMonth(year: number, month: number): number {
  const gregorian = year - BUDDHIST_OFFSET;
  const leap = (gregorian % 4 === 0 && gregorian % 100 !== 0) || gregorian % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether the day exists in the calendar. */
export function isRealDate(date: ThaiDate): boolean {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

/** A year as people write it: 2567, 67 or ค.ศ. 2024 → 2567. Null where it is no year. */
export function buddhistYear(year: number): number | null {
  if (!Number.isInteger(year)) return null;
  if (year >= 2400 && year <= 2699) return year;
  if (year >= 1900 && year <= 2100) return year + BUDDHIST_OFFSET;
  if (year >= 40 && year <= 99) return 2500 + year;
  return null;
}

/**
 * Reads one date: "๒๒ กันยายน ๒๕๖๕", "วันที่ 1 ต.ค. 2566", "1/10/2566", "2023-10-01" or a month alone
 * ("ตุลาคม ๒๕๖๕" → the first of the month when `monthAs` is "start", the last when "end").
 * Null where the text is no date or names a day that does not exist.
 */
export function parseThaiDate(text: string, monthAs: 'start' | 'end' | 'refuse' = 'refuse'): ThaiDate | null {
  const plain = toArabicDigits(repairThai(text))
    .replace(/วันที่|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|เดือน/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = /^(?:วัน\S+\s)?(\d{1,2})?\s*([ก-๙.]+?)\s*(\d{2,4})$/.exec(plain);
  if (words) {
    const [, typedDay, name = '', typedYear] = words;
    const month = monthOf(name);
    const year = buddhistYear(Number(typedYear));
    if (month === null || year === null) return null;
    if (typedDay === undefined) {
      if (monthAs === 'refuse') return null;
      return { year, month, day: monthAs === 'start' ? 1 : daysInMonth(year, month) };
    }
    return real({ year, month, day: Number(typedDay) });
  }
  const slashes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(plain);
  if (slashes) {
    const year = buddhistYear(Number(slashes[3]));
    return year === null ? null : real({ year, month: Number(slashes[2]), day: Number(slashes[1]) });
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  if (iso) {
    const year = buddhistYear(Number(iso[1]));
    return year === null ? null : real({ year, month: Number(iso[2]), day: Number(iso[3]) });
  }
  return null;
}

function real(date: ThaiDate): ThaiDate | null {
  return isRealDate(date) ? date : null;
}

/** A date that no calendar has: the words, Arabic digits, and what is wrong with them, in Thai. */
export interface ImpossibleDate {
  readonly words: string;
  readonly reason: string;
}

const NAMED_DATE = /(?<![\d.])(\d{1,2})\s*([ก-๙.]{3,12}?)\s*(?:พ\.?\s?ศ\.?\s*)?(\d{4}|\d{2})(?!\d)/g;
const NUMBERED_DATE = /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;

/**
 * Dates in a text that do not exist: "31/2/2568", "30 กุมภาพันธ์ 2568", "1/13/2568". A number that is no year makes no
 * date, and a running text is read only for named months and days up to 31 ("ฉบับที่ 45 มีนาคม 2568" is none).
 * @param from a cell that should hold a date, or a text in which dates may stand
 */
export function impossibleDates(text: string, from: 'cell' | 'text'): ImpossibleDate[] {
  const plain = toArabicDigits(repairThai(text)).replace(/เดือน/g, ' ');
  const found: ImpossibleDate[] = [];
  const look = (
    words: string,
    typedDay: string | undefined,
    month: number | null,
    typedYear: string | undefined,
  ): void => {
    const day = Number(typedDay);
    const year = buddhistYear(Number(typedYear));
    if (month === null || year === null || (from === 'text' && day > 31)) return;
    if (isRealDate({ year, month, day }) || found.some((one) => one.words === words.trim())) return;
    const named = THAI_MONTHS[month - 1];
    const reason = named === undefined ? `ไม่มีเดือนที่ ${month}` : `${named} ${year} มี ${daysInMonth(year, month)} วัน`;
    found.push({ words: words.trim(), reason });
  };
  each(NAMED_DATE, plain, ([words, day, name = '', year]) => look(words, day, monthOf(name), year));
  if (from === 'text') return found;
  each(NUMBERED_DATE, plain, ([words, day, , month, year]) => look(words, day, Number(month), year));
  each(ISO_DATE, plain, ([words, year, month, day]) => look(words, day, Number(month), year));
  return found;
}

function each(pattern: RegExp, text: string, use: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) use(match);
}

/** "5 มกราคม 2567": the official long form, Arabic digits (turn with `toThaiDigits`). */
export function formatThaiDate(date: ThaiDate): string {
  return `${date.day} ${THAI_MONTHS[date.month - 1] ?? ''} ${date.year}`;
}

export const WEEKDAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'] as const;

/** 0 = Sunday, as in `WEEKDAYS`. */
export function weekdayOf({ year, month, day }: ThaiDate): number {
  return new Date(Date.UTC(year - BUDDHIST_OFFSET, month - 1, day)).getUTCDay();
}

/** "วันจันทร์ที่ 8 มีนาคม พ.ศ. 2564": the weekday is computed, never taken from a text. */
export function formatThaiDateWithWeekday(date: ThaiDate): string {
  return `วัน${WEEKDAYS[weekdayOf(date)] ?? ''}ที่ ${date.day} ${THAI_MONTHS[date.month - 1] ?? ''} พ.ศ. ${date.year}`;
}

/** Negative, 0 or positive as `a` is before, on or after `b`. */
export function compareDates(a: ThaiDate, b: ThaiDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The fiscal year (ปีงบประมาณ) that holds the day: FY N = 1 October N−1 to 30 September N. */
export function fiscalYearOf(date: ThaiDate): number {
  return date.month >= 10 ? date.year + 1 : date.year;
}

/** First and last day of a fiscal year. */
export function fiscalYearBounds(year: number): { start: ThaiDate; end: ThaiDate } {
  return { start: { year: year - 1, month: 10, day: 1 }, end: { year, month: 9, day: 30 } };
}
