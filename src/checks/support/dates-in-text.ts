/** Dates inside running text: days and months with their year, each with where it stands. */

import {
  compareDates,
  fiscalYearBounds,
  formatThaiDate,
  parseThaiDate,
  THAI_MONTHS,
  type ThaiDate,
} from '../../thai/dates';
import { toArabicDigits } from '../../thai/digits';
import { repairThai } from '../../thai/text';

export interface DateInText {
  /** First day that the words can mean; for a month alone its first day. */
  readonly first: ThaiDate;
  /** Last day that they can mean. */
  readonly last: ThaiDate;
  /** The words, Arabic digits. */
  readonly words: string;
  /** What stands before it, Arabic digits. */
  readonly before: string;
}

const SHORT =
  'ม\\.?ค\\.|ก\\.?พ\\.|มี\\.?ค\\.|เม\\.?ย\\.|พ\\.?ค\\.|มิ\\.?ย\\.|ก\\.?ค\\.|ส\\.?ค\\.|ก\\.?ย\\.|ต\\.?ค\\.|พ\\.?ย\\.|ธ\\.?ค\\.';

/** Every date of a text that names its year, in order. */
export function datesIn(text: string): DateInText[] {
  const plain = toArabicDigits(repairThai(text)).replace(/พ\.\s?ศ\.\s*/g, '');
  const pattern = new RegExp(`(?:(\\d{1,2})\\s*)?(?:${THAI_MONTHS.join('|')}|${SHORT})\\s*(\\d{4}|\\d{2})(?!\\d)`, 'g');
  const found: DateInText[] = [];
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const words = match[0];
    const first = parseThaiDate(words, 'start');
    const last = parseThaiDate(words, 'end');
    if (first && last) found.push({ first, last, words, before: plain.slice(0, match.index) });
  }
  return found;
}

/** Whether a stretch of days lies wholly inside a fiscal year. */
export function insideFiscalYear(first: ThaiDate, last: ThaiDate, year: number): boolean {
  const { start, end } = fiscalYearBounds(year);
  return compareDates(first, start) >= 0 && compareDates(last, end) <= 0;
}

/** "1 ตุลาคม 2566 – 30 กันยายน 2567". */
export function fiscalYearWords(year: number): string {
  const { start, end } = fiscalYearBounds(year);
  return `${formatThaiDate(start)} – ${formatThaiDate(end)}`;
}
