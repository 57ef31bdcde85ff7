/**
 * The copy of the input that an output was made from, kept in a hidden tab so that built-in formulas can say when the
 * input has changed: every used cell is compared, and some rows below and columns beside them with nothing.
 */

import type { CellContent } from './tab-spec';
import { columnLetters } from '../findings/address';

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

/** How far beyond the used cells additions are noticed: people add rows below and a column beside. */
const MORE_ROWS = 200;
const MORE_COLUMNS = 3;
/** Stands for every formula error: what a script reads of one differs from what a formula sees. */
const ERROR_MARK = '#';
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
      line.forEach((value) => target.push(isError(value) ? ERROR_MARK : value));
    });
    // What stands beyond the used cells is compared as well: with nothing, so that added cells are noticed.
    const [last, below] = [width + MORE_COLUMNS - 1, values.length + MORE_ROWS];
    const now = `${quoted(name)}!A1:${columnLetters(last)}${below}`;
    const copy = `${quoted(copyTab)}!${columnLetters(column)}${FIRST_ROW}:${columnLetters(column + last)}${FIRST_ROW - 1 + below}`;
    terms.push(`SUMPRODUCT(--NOT(EXACT(IFERROR(${now},"${ERROR_MARK}"),${copy})))`);
    column += width + MORE_COLUMNS;
  }
  (rows[0] as (RawValue | CellContent)[])[0] = { formula: terms.length === 0 ? '=0' : `=${terms.join('+')}` };
  const total = Math.max(1, column);
  for (const line of rows) while (line.length < total) line.push('');
  return { cells: rows };
}

function isError(value: RawValue): boolean {
  return typeof value === 'string' && /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!)/.test(value);
}

function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
