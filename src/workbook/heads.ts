/**
 * Heads of a table's columns. Comparisons of years are printed under two rows of heads ("คะแนน" merged over "ปี 2566 |
 * ปี 2567", or the years over the words), so the rows are joined where years stand in one of them.
 */

import { toArabicDigits } from '../thai/digits';
import type { CellValue } from './snapshot';

export interface Heads {
  /** One for each column, blank where the column has none. */
  readonly texts: readonly string[];
  /** How many rows of the sheet they take. */
  readonly rows: 1 | 2;
}

/** A head split into its words and the Buddhist year that it names: "คะแนนปี ๒๕๖๗" is คะแนน of 2567. */
export interface DatedHead {
  readonly words: string;
  readonly year: number | null;
}

const YEAR = /(?:ประจำ)?\s*(?:ปี)?\s*(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*(25\d\d)/;

export function datedHead(text: string): DatedHead {
  const arabic = toArabicDigits(text);
  const found = YEAR.exec(arabic);
  return { words: found ? arabic.replace(YEAR, ' ').trim() : text, year: found ? Number(found[1]) : null };
}

/**
 * The heads that begin at a row, the row below joined on where both together head the columns.
 * @param mayTakeTwo false for tables whose first row may hold a year and words only
 */
export function headsAt(values: readonly (readonly CellValue[])[], row: number, mayTakeTwo: boolean): Heads {
  const upper = (values[row] ?? []).map(headText);
  if (!mayTakeTwo) return { texts: upper, rows: 1 };
  const lower = (values[row + 1] ?? []).map(headText);
  const width = Math.max(upper.length, lower.length);
  const over = Array.from({ length: width }, (_unused, column) => mergedOver(upper, lower, column));
  const isYearHead = lower.some((below, column) => below !== '' && (isYear(below) || isYear(over[column] ?? '')));
  const isHeads = lower.every((below) => below === '' || isYear(below) || /^[^\d]+$/.test(toArabicDigits(below)));
  if (!isYearHead || !isHeads) return { texts: upper, rows: 1 };
  return { texts: over.map((above, column) => joined(above, lower[column] ?? '')), rows: 2 };
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
  const { words, year } = datedHead(text);
  return year !== null && words === '';
}

/** Where neither is a year the lower head says what stands in the column. */
function joined(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  return isYear(below) ? `${above} ${below}` : isYear(above) ? `${below} ${above}` : below;
}
