/** Periods of time as measures state them: two dates, months, a fiscal year, a quarter, or an open end (ita-domain.md §14). */

import { buddhistYear, compareDates, fiscalYearBounds, parseThaiDate, type ThaiDate } from './dates';
import { toArabicDigits } from './digits';
import { tidy } from './text';

/** First and last day; null where the text leaves that side open. */
export interface Period {
  readonly start: ThaiDate | null;
  readonly end: ThaiDate | null;
}

const QUARTER_MONTHS: readonly (readonly [number, number])[] = [
  [10, 12],
  [1, 3],
  [4, 6],
  [7, 9],
];

/**
 * Reads a period: "๑ ตุลาคม ๒๕๖๖ – ๓๐ กันยายน ๒๕๖๗", "ตั้งแต่ ตุลาคม ๒๕๖๕ เป็นต้นไป", "ปีงบประมาณ พ.ศ. 2568",
 * "ไตรมาสที่ ๑" (of the fiscal year given), a single date or month. Null where nothing can be read from the text.
 * @param fiscalYear Buddhist fiscal year that a bare quarter belongs to, or null
 */
export function parsePeriod(text: string, fiscalYear: number | null): Period | null {
  const plain = toArabicDigits(tidy(text)).replace(/\n/g, ' ');
  if (plain === '') return null;

  const bracketed = /\(([^()]*\d{4}[^()]*)\)/.exec(plain);
  const range = splitRange(bracketed ? (bracketed[1] as string) : plain);
  if (range) {
    const end = parseThaiDate(range[1], 'end');
    // "1 – 31 ตุลาคม 2566" and "ตุลาคม – ธันวาคม 2566": the left side borrows what it leaves out.
    const start =
      parseThaiDate(range[0], 'start') ??
      (end ? (parseThaiDate(`${range[0]} ${end.year}`, 'start') ?? borrowMonth(range[0], end)) : null);
    if (start && end) return { start, end };
  }

  const open = /^ตั้งแต่\s*(.+?)\s*(?:เป็นต้นไป|เป็นต้นมา)?$/.exec(plain);
  if (open) {
    const start = parseThaiDate(open[1] as string, 'start');
    if (start) return { start, end: null };
  }
  const until = /^ภายใน\s*(.+)$/.exec(plain);
  if (until) {
    const end = parseThaiDate(until[1] as string, 'end');
    if (end) return { start: null, end };
  }

  const year = /ปีงบประมาณ\s*(?:พ\.?\s?ศ\.?)?\s*(\d{4})/.exec(plain);
  const ofYear = year ? buddhistYear(Number(year[1])) : fiscalYear;
  const quarter = /ไตรมาส\s*(?:ที่)?\s*([1-4])/.exec(plain);
  if (quarter && ofYear !== null) return quarterPeriod(Number(quarter[1]), ofYear);
  if (year && ofYear !== null) return fiscalYearBounds(ofYear);

  const start = parseThaiDate(plain, 'start');
  const end = parseThaiDate(plain, 'end');
  return start && end ? { start, end } : null;
}

function splitRange(text: string): readonly [string, string] | null {
  const match = /^(?:ระหว่าง|ตั้งแต่)?\s*(?:วันที่)?\s*(.+?)\s*(?:[–—-]|ถึง|จนถึง)\s*(?:วันที่)?\s*(.+)$/.exec(text);
  return match ? [match[1] as string, match[2] as string] : null;
}

function borrowMonth(day: string, end: ThaiDate): ThaiDate | null {
  return /^\d{1,2}$/.test(day) && compareDates({ ...end, day: Number(day) }, end) <= 0
    ? { ...end, day: Number(day) }
    : null;
}

function quarterPeriod(quarter: number, fiscalYear: number): Period {
  const [first, last] = QUARTER_MONTHS[quarter - 1] as readonly [number, number];
  const year = quarter === 1 ? fiscalYear - 1 : fiscalYear;
  return { start: { year, month: first, day: 1 }, end: { year, month: last, day: last === 6 || last === 9 ? 30 : 31 } };
}
