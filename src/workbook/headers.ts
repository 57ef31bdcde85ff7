/**
 * Headers of a table's columns. Many tables have two rows of them ("คะแนน" merged over "ปี 2566 | ปี 2567", "ผลการประเมิน"
 * over "น้ำหนัก | คะแนนที่ได้"), so the rows can be read joined; and a head may say its unit ("คะแนน (ร้อยละ)").
 */

import { toArabicDigits } from '../thai/digits';
import { matchKey } from '../thai/text';
import type { CellValue } from './snapshot';

/** One reading of the headers that begin at a row. */
export interface Headers {
  /** One for each column, blank where the column has none. */
  readonly texts: readonly string[];
  /** How many rows of the sheet they take. */
  readonly rows: 1 | 2;
  /** Whether the years stand in the lower of two rows: a year in the upper one may belong to a title. */
  readonly yearsBelow: boolean;
  /** Whether it is for their years that two rows are read as one. */
  readonly dated: boolean;
  /** Whether the lower row holds nothing but units. */
  readonly units: boolean;
}

/** Units that change nothing of a figure from 0 to 100; "(เต็ม 5)" or "(ถ่วงน้ำหนัก)" would. */
const UNITS =
  /[([]\s*(?:(?:คิด)?เป็น)?\s*(?:(?:ค่า)?ร้อยละ|%|เปอร์เซ็น(?:ต์)?|คะแนน|(?:คะแนน)?\s*เต็ม\s*100\s*(?:คะแนน)?|100\s*(?:คะแนน|%)?|0\s*[-–]\s*100)\s*[)\]]/g;

/** What a head is compared by: "คะแนน (ร้อยละ)" is คะแนน, "คะแนน (เต็ม 5)" is not. */
export function headerKey(text: string): string {
  const plain = matchKey(toArabicDigits(text).replace(UNITS, ' '));
  return plain === '' ? matchKey(text) : plain;
}

/** A head split into its words and the Buddhist year that it names: "คะแนนปี ๒๕๖๗" is คะแนน of 2567. */
export interface DatedHeader {
  readonly words: string;
  /** Null where no year is named, or more than one ("ปี 2566-2567"). */
  readonly year: number | null;
}

const YEAR_WORDS = '(?:ประจำ)?\\s*(?:ปี)?\\s*(?:งบ(?:ประมาณ|ฯ)?)?\\s*(?:[พค]\\.?\\s*ศ\\.?)?\\s*';
/** 2567, 2024, and "ปี 67" behind its word. */
const YEARS = new RegExp(
  `${YEAR_WORDS}(?<![\\d.])(25[5-9]\\d|20[1-4]\\d)(?![\\d.]*\\d)|(?:ปี|พ\\.?\\s*ศ\\.?)\\s*(\\d\\d)(?!\\d|\\.\\d)`,
  'g',
);
const GREGORIAN_TO_BUDDHIST = 543;

export function datedHeader(text: string): DatedHeader {
  const { words, years } = withoutYears(text);
  const [year, ...others] = years;
  return year !== undefined && others.length === 0 ? { words, year } : { words: text, year: null };
}

function withoutYears(text: string): { readonly words: string; readonly years: readonly number[] } {
  const years: number[] = [];
  const words = toArabicDigits(text).replace(YEARS, (_found, full: string | undefined, short: string | undefined) => {
    const year = full === undefined ? 2500 + Number(short) : Number(full);
    years.push(year < 2500 ? year + GREGORIAN_TO_BUDDHIST : year);
    return ' ';
  });
  return { words: words.trim(), years };
}

/** The ways to read the headers that begin at a row: the row alone, and joined with the row below where years stand. */
export function headersAt(values: readonly (readonly CellValue[])[], row: number): Headers[] {
  const upper = (values[row] ?? []).map(headText);
  const lower = (values[row + 1] ?? []).map(headText);
  const alone: Headers = { texts: upper, rows: 1, yearsBelow: false, dated: false, units: false };
  const over = Array.from({ length: Math.max(upper.length, lower.length) }, (_unused, column) =>
    mergedOver(upper, lower, column),
  );
  const yearsBelow = lower.some((below) => datedHeader(below).year !== null);
  const yearsAbove = lower.some((below, column) => below !== '' && isYear(over[column] ?? ''));
  const areHeads = lower.every((below) => !/\d/.test(withoutYears(toArabicDigits(below).replace(UNITS, '')).words));
  const dated = yearsBelow || yearsAbove;
  // A row of figures, or one without a word, is no second row of heads.
  if (!areHeads || (!dated && !lower.some((below) => below !== ''))) return [alone];
  const texts = over.map((above, column) => joined(above, lower[column] ?? ''));
  const units = lower.every((below) => below === '' || isUnit(below));
  return [alone, { texts, rows: 2, yearsBelow, dated, units }];
}

function headText(value: CellValue): string {
  return String(value).replace(/\s+/g, ' ').trim();
}

/** The head above a cell; of merged cells only the first holds it. */
function mergedOver(upper: readonly string[], lower: readonly string[], column: number): string {
  const own = upper[column] ?? '';
  if (own !== '' || (lower[column] ?? '') === '') return own;
  return (
    upper
      .slice(0, column)
      .filter((text) => text !== '')
      .pop() ?? ''
  );
}

function isYear(text: string): boolean {
  const { words, year } = datedHeader(text);
  return year !== null && words === '';
}

/** What only goes on with the head above it: "คะแนน" over "ที่ได้ | เต็ม". */
const GOES_ON = /^(?:ที่ได้(?:รับ)?|เต็ม|เฉลี่ย|ถ่วงน้ำหนัก)/;

/** Where neither is a year the lower head says what stands in the column. */
function joined(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  if (isUnit(below)) return `${above} ${below}`;
  if (GOES_ON.test(below)) return `${above}${below}`;
  return isYear(below) ? `${above} ${below}` : isYear(above) ? `${below} ${above}` : below;
}

/** "(ร้อยละ)" in the lower row. */
function isUnit(text: string): boolean {
  return toArabicDigits(text).replace(UNITS, '').trim() === '';
}
