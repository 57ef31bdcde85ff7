/**
 * The copy of the input that an output was made from, kept in a hidden tab so that built-in formulas can say when the
 * input has changed: every used cell is compared, and cells added outside the used range change a count.
 */

import type { CellContent } from './tab-spec';
import { columnLetters } from './snapshot';

/** What a cell holds as the sheet gives it, dates included. */
export type RawValue = string | number | boolean | Date;

export interface RawSheet {
  readonly name: string;
  /** Rectangular, from A1. */
  readonly values: readonly (readonly RawValue[])[];
}

export interface InputCopy {
  /** Rectangular; A1 (`CHANGED_CELL`) holds the formula that counts differences. */
  readonly cells: readonly (readonly (RawValue | CellContent)[])[];
}

/** Columns that the count of added cells looks at, beyond any input tab. */
const LAST_COLUMN = 'Z';
/** The copies stand below the formula, each sheet in columns of its own. */
const FIRST_ROW = 3;

/** Lays the input sheets side by side and builds the formula that compares them with the tabs of now. */
export function inputCopy(sheets: readonly RawSheet[], copyTab: string): InputCopy {
  const height = Math.max(1, ...sheets.map(({ values }) => values.length));
  const rows: (RawValue | CellContent)[][] = [];
  for (let index = 0; index < FIRST_ROW - 1 + height; index += 1) rows.push([]);
  const terms: string[] = [];
  let column = 0;
  for (const { name, values } of sheets) {
    const width = values[0]?.length ?? 0;
    if (width === 0) continue;
    values.forEach((line, index) => {
      const target = rows[FIRST_ROW - 1 + index] as (RawValue | CellContent)[];
      while (target.length < column) target.push('');
      line.forEach((value) => target.push(value));
    });
    const now = `${quoted(name)}!A1:${columnLetters(width - 1)}${values.length}`;
    const copy = `${quoted(copyTab)}!${columnLetters(column)}${FIRST_ROW}:${columnLetters(column + width - 1)}${FIRST_ROW - 1 + values.length}`;
    const filled = values.reduce((count, line) => count + line.filter((value) => value !== '').length, 0);
    terms.push(`SUMPRODUCT(--NOT(EXACT(${now},${copy})))`, `(COUNTA(${quoted(name)}!A:${LAST_COLUMN})<>${filled})`);
    column += width;
  }
  (rows[0] as (RawValue | CellContent)[])[0] = { formula: terms.length === 0 ? '=0' : `=${terms.join('+')}` };
  const total = Math.max(1, column);
  for (const line of rows) while (line.length < total) line.push('');
  return { cells: rows };
}

function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
