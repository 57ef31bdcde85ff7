/** Periods of time as measures state them: two dates, months, a fiscal year, quarters, or an open end (ita-domain.md §14). */

import {
  compareDates,
  daysInMonth,
  fiscalYearBounds,
  fiscalYearOf,
  formatThaiDate,
  buddhistYear,
  parseThaiDate,
  THAI_MONTHS,
  type ThaiDate,
} from './dates';
import { toArabicDigits } from './digits';
import { tidy } from './text';

/** First and last day; null where the text leaves that side open. */
export interface Period {
  readonly start: ThaiDate | null;
  readonly end: ThaiDate | null;
}

/** A period, and whether the text says nothing beside it, so that the period may stand in its place. */
interface Reading {
  readonly period: Period;
  readonly whole: boolean;
}

/** No period is written longer; spares the patterns a pasted page. */
const LONGEST_PERIOD = 160;

/**
 * Reads a period: "๑ ตุลาคม ๒๕๖๖ – ๓๐ กันยายน ๒๕๖๗", "ตั้งแต่ ตุลาคม ๒๕๖๕ เป็นต้นไป", "ปีงบประมาณ พ.ศ. 2568",
 * "ไตรมาส 1–2", "ตลอดปีงบประมาณ", "ต.ค. – ธ.ค." (of the fiscal year given), a single date or month. Null where
 * nothing can be read from the text.
 * @param fiscalYear Buddhist fiscal year that quarters, months and days without a year belong to, or null
 */
export function parsePeriod(text: string, fiscalYear: number | null): Period | null {
  return read(text, fiscalYear)?.period ?? null;
}

/** As `parsePeriod`, but null also where the text says more than the period, which the period must not hide then. */
export function parseWholePeriod(text: string, fiscalYear: number | null): Period | null {
  const reading = read(text, fiscalYear);
  return reading && reading.whole ? reading.period : null;
}

/**
 * The one form of every period: "1 ตุลาคม 2566 – 30 กันยายน 2567", "ตั้งแต่ ตุลาคม 2565 เป็นต้นไป" (an open end is no
 * more exact than the text), "ภายใน 31 มีนาคม 2567"; Arabic digits. Null as for `parseWholePeriod`.
 */
export function periodForm(text: string, fiscalYear: number | null): string | null {
  const period = parseWholePeriod(text, fiscalYear);
  if (!period) return null;
  const { start, end } = period;
  if (start && end) {
    return compareDates(start, end) === 0 ? formatThaiDate(start) : `${formatThaiDate(start)} – ${formatThaiDate(end)}`;
  }
  if (!start) return end ? `ภายใน ${formatThaiDate(end)}` : null;
  const named = /\d\s*[ก-๙./-]+\s*\d/.test(toArabicDigits(text));
  return `ตั้งแต่ ${named ? formatThaiDate(start) : `${THAI_MONTHS[start.month - 1] ?? ''} ${start.year}`} เป็นต้นไป`;
}

const YEAR_WORDS = '(?:ของ)?\\s*(?:ปีงบประมาณ|ปี)?\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*';
const ALL_YEAR = new RegExp(
  `^(?:ดำเนินการ|ต่อเนื่อง|\\s)*(?:ตลอด|ทั้ง|ตลอดทั้ง)\\s*ปี(?:งบประมาณ)?\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(\\d{2,4})?$`,
);
const OF_YEAR = /^(?:ภายใน|ประจำ|ใน)?\s*ปีงบประมาณ\s*(?:พ\.?\s?ศ\.?)?\s*(\d{2,4})$/;
const SOME_YEAR = /ปีงบประมาณ\s*(?:พ\.?\s?ศ\.?)?\s*(\d{4})/;
const NEXT_QUARTER = '(?:\\s*(?:[–—,-]|ถึง|และ)\\s*(?:ไตรมาส\\s*(?:ที่)?\\s*)?[1-4])*';
const QUARTERS = new RegExp(
  `^(ภายใน)?\\s*(?:ตั้งแต่|ระหว่าง)?\\s*ไตรมาส\\s*(?:ที่)?\\s*([1-4]${NEXT_QUARTER})\\s*(?:/?\\s*${YEAR_WORDS}(\\d{2,4}))?$`,
);
const SOME_QUARTER = /ไตรมาส\s*(?:ที่)?\s*([1-4])/;
const HALF_YEAR = new RegExp(
  `^(?:รอบ)?\\s*(?:6\\s*เดือน|ครึ่งปี)\\s*(แรก|หลัง)\\s*(?:${YEAR_WORDS}(\\d{2,4})|ของปีงบประมาณ)?$`,
);

function read(text: string, fiscalYear: number | null): Reading | null {
  const plain = toArabicDigits(tidy(text)).replace(/\n/g, ' ');
  if (plain === '' || plain.length > LONGEST_PERIOD) return null;

  const whole = partsOfYear(plain, fiscalYear);
  if (whole) return { period: whole, whole: true };

  const bracketed = /^([^()]*)\(([^()]*\d{2}[^()]*)\)\s*(.*)$/.exec(plain);
  if (bracketed) {
    const [, before = '', inside = '', after] = bracketed;
    const period = range(inside, fiscalYear) ?? day(inside, fiscalYear);
    const said = before.trim() === '' || partsOfYear(before.trim(), fiscalYear) !== null;
    if (period) return { period, whole: said && after === '' };
  }
  const stated = range(plain, fiscalYear) ?? open(plain, fiscalYear) ?? day(plain, fiscalYear);
  if (stated) return { period: stated, whole: true };

  // Words beside the period: good enough for comparing, never to be printed in their place.
  const year = SOME_YEAR.exec(plain);
  const ofYear = year ? buddhistYear(Number(year[1])) : fiscalYear;
  const quarter = SOME_QUARTER.exec(plain);
  if (quarter && ofYear !== null)
    return { period: quarters(Number(quarter[1]), Number(quarter[1]), ofYear), whole: false };
  return year && ofYear !== null ? { period: fiscalYearBounds(ofYear), whole: false } : null;
}

/** A fiscal year, its quarters or halves, and nothing else. */
function partsOfYear(plain: string, fiscalYear: number | null): Period | null {
  const yearOf = (typed: string | undefined): number | null =>
    typed === undefined ? fiscalYear : buddhistYear(Number(typed));

  const all = OF_YEAR.exec(plain) ?? ALL_YEAR.exec(plain);
  if (all) {
    const year = yearOf(all[1]);
    return year === null ? null : fiscalYearBounds(year);
  }
  const some = QUARTERS.exec(plain);
  if (some) {
    const [, within, named = '', typedYear] = some;
    const year = yearOf(typedYear);
    const numbers = (named.match(/[1-4]/g) ?? []).map(Number);
    const [first = 1] = numbers;
    const [last = first] = numbers.slice(-1);
    const gapless = /[–—-]|ถึง/.test(named) || numbers.every((no, index) => no === first + index);
    if (year === null || !gapless) return null;
    const period = quarters(first, last, year);
    return within ? { start: null, end: period.end } : period;
  }
  const half = HALF_YEAR.exec(plain);
  const year = half ? yearOf(half[2]) : null;
  if (!half || year === null) return null;
  return half[1] === 'แรก' ? quarters(1, 2, year) : quarters(3, 4, year);
}

function quarters(first: number, last: number, fiscalYear: number): Period {
  const month = (quarter: number): number => (quarter === 1 ? 10 : 3 * quarter - 5);
  const yearOf = (quarter: number): number => (quarter === 1 ? fiscalYear - 1 : fiscalYear);
  const end = { year: yearOf(last), month: month(last) + 2 };
  return {
    start: { year: yearOf(first), month: month(first), day: 1 },
    end: { ...end, day: daysInMonth(end.year, end.month) },
  };
}

const SEPARATOR = /\s*(?:[–—-]|จนถึง|ถึง)\s*/g;

/** Two dates with a dash or a word between; a dash inside a date ("1-10-2567") is found by trying every one. */
function range(plain: string, fiscalYear: number | null): Period | null {
  const text = plain.replace(/^(?:ระหว่าง|ตั้งแต่)\s*/, '');
  SEPARATOR.lastIndex = 0;
  for (let match = SEPARATOR.exec(text); match; match = SEPARATOR.exec(text)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    const end = dateOf(right, 'end', fiscalYear);
    if (!end) continue;
    const start = parseThaiDate(left, 'start') ?? borrowed(left, end) ?? dateOf(left, 'start', fiscalYear);
    if (start) return { start, end };
  }
  return null;
}

/** "1 – 31 ตุลาคม 2566", "ตุลาคม – ธันวาคม 2566": the left side borrows month and year, a year earlier if it must. */
function borrowed(left: string, end: ThaiDate): ThaiDate | null {
  if (/^\d{1,2}$/.test(left)) {
    const date = { ...end, day: Number(left) };
    return date.day >= 1 && compareDates(date, end) <= 0 ? date : null;
  }
  const same = parseThaiDate(`${left} ${end.year}`, 'start');
  return same && compareDates(same, end) > 0 ? parseThaiDate(`${left} ${end.year - 1}`, 'start') : same;
}

function open(plain: string, fiscalYear: number | null): Period | null {
  const from = /^(?:ตั้งแต่\s*(.+?)|(.+?))\s*(?:เป็นต้นไป|เป็นต้นมา)$/.exec(plain) ?? /^ตั้งแต่\s*(.+)$/.exec(plain);
  const [, first, second = ''] = from ?? [];
  const start = from ? dateOf(first ?? second, 'start', fiscalYear) : null;
  if (start) return { start, end: null };
  const [, until] = /^ภายใน\s*(.+)$/.exec(plain) ?? [];
  const end = until === undefined ? null : dateOf(until, 'end', fiscalYear);
  return end ? { start: null, end } : null;
}

function day(plain: string, fiscalYear: number | null): Period | null {
  const start = dateOf(plain, 'start', fiscalYear);
  const end = dateOf(plain, 'end', fiscalYear);
  return start && end ? { start, end } : null;
}

/** A date or month; one without a year is that of the fiscal year, in which every month comes once. */
function dateOf(text: string, monthAs: 'start' | 'end', fiscalYear: number | null): ThaiDate | null {
  const dated = parseThaiDate(text, monthAs);
  if (dated || fiscalYear === null || /\d{2,}\s*$/.test(text)) return dated;
  const inYear = [fiscalYear - 1, fiscalYear]
    .map((year) => parseThaiDate(`${text} ${year}`, monthAs))
    .find((date) => date !== null && fiscalYearOf(date) === fiscalYear);
  return inYear ?? null;
}
