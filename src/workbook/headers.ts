/**
 * Headers of a table's columns. Comparisons of years are printed under two rows of headers ("คะแนน" merged over "ปี 2566 |
 * ปี 2567", or the years over the words), so the rows can be read joined.
 */

import { toArabicDigits } from '../thai/digits';
import type { CellValue } from './snapshot';

/** One reading of the headers that begin at a row. */
export interface Headers {
  /** One for each column, blank where the column has none. */
  readonly texts: readonly string[];
  /** How many rows of the sheet they take. */
  readonly rows: 1 | 2;
  /** Whether the years stand in the lower of two rows: a year in the upper one may belong to a title. */
  readonly yearsBelow: boolean;
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
  const alone: Headers = { texts: upper, rows: 1, yearsBelow: false };
  const over = Array.from({ length: Math.max(upper.length, lower.length) }, (_unused, column) =>
    mergedOver(upper, lower, column),
  );
  const yearsBelow = lower.some((below) => datedHeader(below).year !== null);
  const yearsAbove = lower.some((below, column) => below !== '' && isYear(over[column] ?? ''));
  const areHeads = lower.every((below) => !/\d/.test(withoutYears(below).words));
  if ((!yearsBelow && !yearsAbove) || !areHeads) return [alone];
  return [alone, { texts: over.map((above, column) => joined(above, lower[column] ?? '')), rows: 2, yearsBelow }];
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

/** Where neither is a year the lower head says what stands in the column. */
function joined(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  return isYear(below) ? `${above} ${below}` : isYear(above) ? `${below} ${above}` : below;
}
