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
  /** The words before it, Arabic digits. */
  readonly before: string;
}

const SHORT =
  'ม\\.?ค\\.|ก\\.?พ\\.|มี\\.?ค\\.|เม\\.?ย\\.|พ\\.?ค\\.|มิ\\.?ย\\.|ก\\.?ค\\.|ส\\.?ค\\.|ก\\.?ย\\.|ต\\.?ค\\.|พ\\.?ย\\.|ธ\\.?ค\\.';

const MONTH_AND_YEAR = new RegExp(`(?:${THAI_MONTHS.join('|')}|${SHORT})\\s*(?:\\d{4}|\\d{2})(?!\\d)`, 'g');
/** How much of the text before a date is looked at. */
const CONTEXT = 40;
const DAY_BEFORE = /(?:^|[^\d])(\d{1,2})\s*$/;

/** Every date of a text that names its year, in order. */
export function datesIn(text: string): DateInText[] {
  const plain = toArabicDigits(repairThai(text)).replace(/พ\.\s?ศ\.\s*/g, '');
  const found: DateInText[] = [];
  MONTH_AND_YEAR.lastIndex = 0;
  for (let match = MONTH_AND_YEAR.exec(plain); match; match = MONTH_AND_YEAR.exec(plain)) {
    const before = plain.slice(Math.max(0, match.index - CONTEXT), match.index);
    const [, number = ''] = DAY_BEFORE.exec(before) ?? [];
    const words = `${number} ${match[0]}`.trim();
    const first = parseThaiDate(words, 'start');
    const last = parseThaiDate(words, 'end');
    if (first && last) {
      found.push({ first, last, words, before: number === '' ? before : before.slice(0, before.lastIndexOf(number)) });
    }
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
