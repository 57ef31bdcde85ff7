/** Reads single cells of a table row: scores, texts, whole numbers, dates, choices. What cannot be read is a finding. */

import type { Fix } from '../../findings/finding';
import { indicatorByName } from '../../ita/indicators';
import type { ScoreOrNull } from '../../ita/model';
import { KNOWN_YEARS } from '../../ita/years';
import {
  buddhistYear,
  formatThaiDate,
  impossibleDates,
  parseThaiDate,
  WEEKDAYS,
  weekdayOf,
  type ThaiDate,
} from '../../thai/dates';
import { toArabicDigits } from '../../thai/digits';
import { excerpt, matchKey, hasContent, tidy } from '../../thai/text';
import type { TableRow } from '../table';
import { isForeign, readScore, type BadReason } from '../values';
import type { Notebook } from './notebook';

const BAD_SCORE: Readonly<Record<BadReason, string>> = {
  'not-a-number': 'ไม่ใช่ตัวเลข ให้พิมพ์คะแนน 0–100 หรือเว้นว่างเมื่อไม่มีคะแนน',
  'out-of-range': 'ไม่อยู่ในช่วง 0–100 ให้ตรวจกับประกาศผลแล้วแก้ไข',
  fraction: 'น้อยกว่า 1 อาจเป็นสัดส่วนของร้อยละ ให้พิมพ์เป็นคะแนนเต็ม 100 หรือจัดรูปแบบช่องเป็นเปอร์เซ็นต์',
  date: 'เป็นวันที่ ไม่ใช่คะแนน ให้พิมพ์คะแนน 0–100 และจัดรูปแบบช่องเป็นตัวเลข',
  boolean: 'เป็นค่าจริง/เท็จ ไม่ใช่คะแนน ให้พิมพ์คะแนน 0–100',
  'error-cell': 'เป็นสูตรที่คำนวณไม่ได้ ให้แก้สูตรหรือพิมพ์คะแนน 0–100 แทน',
};

/** Whether a number format shows a share of 1 as a percentage; a quoted or escaped % is only a letter. */
function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** A score cell: the score, or null with a finding where the cell is neither a score nor blank. */
export function scoreAt(row: TableRow, key: string, what: string, notes: Notebook): ScoreOrNull {
  const value = row.value(key);
  const reading = readScore(value, { percent: isPercentFormat(row.format(key)) });
  if (reading.kind === 'score') return reading.value;
  if (reading.kind === 'bad') {
    notes.add(
      'not-a-score',
      'error',
      row.cell(key),
      `${what} "${excerpt(String(value))}" ${BAD_SCORE[reading.reason]}`,
      {
        expected: '0–100',
        found: typeof value === 'number' ? value : excerpt(String(value)),
        cause: `ช่องคะแนน${BAD_SCORE[reading.reason]}`,
      },
    );
  }
  return null;
}

/** Whether a cell shows two decimals whatever they are: typed as text ("๙๘.๐๐"), or by its number format. */
export function showsHundredths(row: TableRow, key: string): boolean {
  const value = row.value(key);
  return typeof value === 'number'
    ? /\.00/.test(row.format(key))
    : /[.,]\d\d(?!\d)/.test(toArabicDigits(String(value)));
}

/** The words of a cell; none where it holds a picture or formula of another program. */
export function textAt(row: TableRow, key: string): string {
  const value = row.value(key);
  return isForeign(value) ? '' : tidy(String(value));
}

/** A whole number however it is typed ("๓", "ตัวชี้วัดที่ 3", 3); null where there is none. */
export function wholeAt(row: TableRow, key: string): number | null {
  const match = /^\D*(\d{1,4})\D*$/.exec(toArabicDigits(textAt(row, key)));
  return match ? Number(match[1]) : null;
}

/** Indicators are ten; a wider range is a slip of typing and not to be filled in. */
const LONGEST_RANGE = 9;

/** Whole numbers in a cell: "1, 8", "ตัวชี้วัดที่ ๖ และ ๘", "6-8". */
function wholesAt(row: TableRow, key: string): number[] {
  return wholesIn(toArabicDigits(textAt(row, key)));
}

function wholesIn(text: string): number[] {
  const found: number[] = [];
  // "6-8" and "1 ถึง 5" are ranges; everything else between numbers only parts them.
  const part = /(\d{1,3})(?:\s*(?:[-–—]|ถึง)\s*(\d{1,3}))?/g;
  for (let match = part.exec(text); match; match = part.exec(text)) {
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    for (let no = first; no <= Math.max(first, Math.min(last, first + LONGEST_RANGE)); no += 1) found.push(no);
    if (last < first) found.push(last);
  }
  return [...new Set(found)];
}

/** "ตัวชี้วัดที่ 6, 8 และ 10": the numbers behind the word, and no score or code of an item among them. */
const NAMED_INDICATORS = /ตัวชี้วัด(?:ที่)?\s*(\d{1,2}(?!\d|\.\d)(?:\s*(?:,|และ|[-–—]|ถึง)\s*\d{1,2}(?!\d|\.\d))*)/g;

/**
 * The indicators that a cell names by number: "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ (82.15)" is 4, "6, 8" is both. A cell
 * with words and no number is a finding.
 */
export function indicatorsOrReport(row: TableRow, key: string, what: string, notes: Notebook): number[] {
  const named = indicatorsNamedAt(row, key);
  return named.length > 0 ? named : wholesOrReport(row, key, what, 'เลข 1–10', notes);
}

/** The numbers behind the word ตัวชี้วัด; none where the cell does not say it. */
export function indicatorsNamedAt(row: TableRow, key: string): number[] {
  const behind = [...toArabicDigits(textAt(row, key)).matchAll(NAMED_INDICATORS)].map(([, numbers]) => numbers ?? '');
  return behind.length > 0 ? wholesIn(behind.join(', ')) : [];
}

/** A day counted from 30 December 1899, as sheets keep dates. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 24 * 60 * 60 * 1000;
const SERIAL_DAYS = { from: 10000, to: 999999 };
/** How many years the dates of a workbook may lie from the year it is about. */
const YEARS_AROUND = 5;

/**
 * The text of a cell for dates. A date whose cell lost its date format arrives as its serial number (45566), which is
 * given back as the date that a date cell gives, also where the Buddhist year was typed for the Gregorian one. Only a
 * number is taken so, and only for a day near the workbook's year: text and other numbers stay as they were typed.
 * @param year Buddhist year that the workbook is about; null where none is known
 */
export function dateTextAt(row: TableRow, key: string, year: number | null): string {
  const text = textAt(row, key);
  const value = row.value(key);
  if (typeof value !== 'number' || !(value >= SERIAL_DAYS.from && value <= SERIAL_DAYS.to)) return text;
  const day = new Date(SERIAL_EPOCH + Math.floor(value) * DAY).toISOString().slice(0, 10);
  const typed = buddhistYear(Number(day.slice(0, 4)));
  const years = year === null ? KNOWN_YEARS : [year];
  return typed !== null && years.some((one) => Math.abs(typed - one) <= YEARS_AROUND) ? day : text;
}

/** @param year as in `dateTextAt` */
export function dateAt(
  row: TableRow,
  key: string,
  what: string,
  notes: Notebook,
  year: number | null = null,
): ThaiDate | null {
  const text = dateTextAt(row, key, year);
  if (text === '' || /^[.\-–—…\s]+$/.test(text)) return null;
  const date = parseThaiDate(text);
  if (!date && !reportImpossible(row, key, what, notes)) {
    notes.add('bad-date', 'warning', row.cell(key), `${what} "${excerpt(text)}" อ่านเป็นวันที่ไม่ได้ ให้พิมพ์เช่น 1 ตุลาคม 2567`, {
      found: excerpt(text),
      cause: 'ช่องวันที่อ่านเป็นวันที่ไม่ได้ ให้พิมพ์เช่น 1 ตุลาคม 2567',
    });
  }
  if (date) reportWeekday(row, key, what, date, notes);
  return date;
}

/** A weekday that stands before a date and is not its own; papers compute theirs from the date. */
function reportWeekday(row: TableRow, key: string, what: string, date: ThaiDate, notes: Notebook): void {
  const text = textAt(row, key);
  const typed = WEEKDAYS.find((weekday) => text.startsWith(`วัน${weekday}`));
  const right = WEEKDAYS[weekdayOf(date)];
  if (typed === undefined || typed === right) return;
  notes.add(
    'date-weekday-mismatch',
    'warning',
    row.cell(key),
    `${what} ${formatThaiDate(date)} เป็นวัน${right ?? ''} ไม่ใช่วัน${typed} ให้แก้วันหรือวันที่`,
    { expected: right ?? '', found: typed },
  );
}

/** Says of each date in a cell that does not exist; false where there is none such. */
export function reportImpossible(row: TableRow, key: string, what: string, notes: Notebook): boolean {
  const dates = impossibleDates(textAt(row, key), 'cell');
  for (const { words, reason } of dates) {
    notes.add(
      'impossible-date',
      'error',
      row.cell(key),
      `${what} "${excerpt(words)}" ไม่มีในปฏิทิน (${reason}) ให้แก้วันที่หรือเดือน`,
      { expected: reason, found: excerpt(words), cause: 'วันที่ไม่มีในปฏิทิน ให้แก้วันที่หรือเดือน' },
    );
  }
  return dates.length > 0;
}

/** What stands for "none" in a cell of numbers. */
const NO_NUMBER = /^[.\-–—…\s]*$/;

/**
 * As `wholeAt`; a cell that holds something else is a finding, so that nothing typed is dropped in silence.
 * @param allowed what belongs there, in Thai: "เลข 1–10"
 */
export function wholeOrReport(
  row: TableRow,
  key: string,
  what: string,
  allowed: string,
  notes: Notebook,
): number | null {
  const no = wholeAt(row, key);
  const typed = textAt(row, key);
  if (no === null && !NO_NUMBER.test(typed)) reportNoNumber(row, key, what, allowed, notes);
  return no;
}

/** As `wholesAt`; a cell with words and no number is a finding. */
export function wholesOrReport(row: TableRow, key: string, what: string, allowed: string, notes: Notebook): number[] {
  const numbers = wholesAt(row, key);
  if (numbers.length === 0 && !NO_NUMBER.test(textAt(row, key))) reportNoNumber(row, key, what, allowed, notes);
  return numbers;
}

function reportNoNumber(row: TableRow, key: string, what: string, allowed: string, notes: Notebook): void {
  const typed = excerpt(String(row.value(key)));
  const named = indicatorByName(typed);
  const cell = row.cell(key);
  notes.add('not-a-number', 'warning', cell, `${what} "${typed}" ระบบใช้ไม่ได้ ให้ใส่${allowed}`, {
    expected: allowed,
    found: typed,
    cause: `${what}ไม่ใช่เลขที่ระบบใช้ได้ ให้ใส่${allowed}`,
    fix: named && cell && /ตัวชี้วัด/.test(what) ? fixOf(cell, named.no) : null,
  });
}

/** The repair that puts one value into one cell. */
export function fixOf(cell: string, value: number | string): Fix {
  return { label: `แก้เป็น ${value}`, edits: [{ cell, value }] };
}

/**
 * The choice in a cell, or null with a finding where the cell holds something else; blank is null without one.
 * @param used what becomes of it, in Thai: "ระบบใช้ ความเห็น"
 * @param otherWords other words for a choice, offered as its repair
 */
export function choiceAt<Key extends string>(
  row: TableRow,
  key: string,
  what: string,
  names: Readonly<Record<Key, string>>,
  notes: Notebook,
  used: string,
  otherWords: Readonly<Record<string, RegExp>> = {},
): Key | null {
  const typed = textAt(row, key);
  const choice = choiceOf(names, typed);
  if (choice !== null || !hasContent(typed)) return choice;
  const choices = (Object.keys(names) as Key[]).map((one) => names[one]);
  const meant = meantChoice(names, typed, otherWords);
  const cell = row.cell(key);
  notes.add(
    'unknown-choice',
    'warning',
    cell,
    `${what} "${excerpt(typed)}" ไม่อยู่ในตัวเลือก ${used} ให้เลือก ${choices.join(' หรือ ')}`,
    {
      expected: choices.join(' / '),
      found: excerpt(typed),
      cause: `${what}ไม่อยู่ในตัวเลือก ${used} ให้เลือก ${choices.join(' หรือ ')}`,
      fix: meant === null || cell === undefined ? null : fixOf(cell, names[meant]),
    },
  );
  return null;
}

/** The one choice that other words can mean: it contains them or they contain it, and both say no or neither does. */
function meantChoice<Key extends string>(
  names: Readonly<Record<Key, string>>,
  typed: string,
  otherWords: Readonly<Record<string, RegExp>>,
): Key | null {
  const keys = Object.keys(names) as Key[];
  const other = keys.filter((key) => otherWords[key]?.test(typed));
  if (other.length > 0) return theOnly(other);
  const text = matchKey(typed);
  const refuses = (words: string): boolean => /ไม่|ยัง/.test(words);
  const near = keys.filter((key) => {
    const name = matchKey(names[key]);
    const alike = text.includes(name) || (text.length >= 4 && name.includes(text));
    return alike && refuses(text) === refuses(name);
  });
  return theOnly(near);
}

function theOnly<Key>([first, ...others]: readonly Key[]): Key | null {
  return first !== undefined && others.length === 0 ? first : null;
}

/** The key whose Thai name a person chose; null for anything else. */
function choiceOf<Key extends string>(names: Readonly<Record<Key, string>>, typed: string): Key | null {
  const key = matchKey(typed);
  return (Object.keys(names) as Key[]).find((candidate) => matchKey(names[candidate]) === key) ?? null;
}

export function cellsOf<Field extends string>(row: TableRow, fields: readonly Field[]): Partial<Record<Field, string>> {
  const cells: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const cell = row.cell(field);
    if (cell !== undefined) cells[field] = cell;
  }
  return cells;
}
