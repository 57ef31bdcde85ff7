/**
 * The copy of the input that an output was made from, kept in a hidden tab so that built-in formulas can say when the
 * input has changed: every used cell is compared, and cells that come below and beside them are counted. The copy
 * carries the stamp of the run that wrote it, because tabs of another run have nothing to do with it.
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
  /**
   * Rectangular. A1 counts the differences, B1 holds the run's stamp, C1 the names of the tabs that differ
   * (`output/flag.ts` reads them); the second row counts by tab, the copies stand below.
   */
  readonly cells: readonly (readonly (RawValue | CellContent)[])[];
}

/** How far beyond the used cells additions are noticed: people add rows below and a column beside. */
const MORE_ROWS = 200;
const MORE_COLUMNS = 3;
/** Stands for every formula error: what a script reads of one differs from what a formula sees. */
const ERROR_MARK = '#';
const COUNTS_ROW = 2;
/** The copies stand below the formulas, each sheet in columns of its own. */
const FIRST_ROW = 3;
/** Total, stamp and names. */
const HEAD_WIDTH = 3;

/**
 * Lays the input sheets side by side and builds the formulas that compare them with the tabs of now.
 * @param copyTab name of the hidden tab
 * @param stamp of the run, as the flags of its tabs name it
 */
export function inputCopy(sheets: readonly RawSheet[], copyTab: string, stamp: string): InputCopy {
  const used = sheets.filter(({ values }) => (values[0]?.length ?? 0) > 0);
  const height = Math.max(0, ...used.map(({ values }) => values.length));
  const counts: CellContent[] = [];
  const rows: (RawValue | CellContent)[][] = Array.from({ length: height }, () => []);
  const changedTabs: string[] = [];
  for (const { name, values } of used) {
    const column = counts.length;
    const width = values[0]?.length ?? 0;
    rows.forEach((row, index) => {
      const line = values[index] ?? [];
      for (let at = 0; at < width; at += 1) {
        const value = line[at] ?? '';
        row.push(isError(value) ? ERROR_MARK : value);
      }
    });
    // Both areas of the tab begin at A1, so that a row inserted below the last one lies in the larger of the two.
    const areaOf = (rowCount: number, columnCount: number): string =>
      `${quoted(name)}!A1:${columnLetters(columnCount - 1)}${rowCount}`;
    const now = areaOf(values.length, width);
    const around = areaOf(values.length + MORE_ROWS, width + MORE_COLUMNS);
    const copy = `${quoted(copyTab)}!${columnLetters(column)}${FIRST_ROW}:${columnLetters(column + width - 1)}${FIRST_ROW - 1 + values.length}`;
    counts.push({ formula: `=${differences(now, copy)}+${filled(around)}-${filled(now)}` });
    for (let at = 1; at < width; at += 1) counts.push('');
    changedTabs.push(`IF(${columnLetters(column)}${COUNTS_ROW}>0,"${name.replace(/"/g, '""')} ","")`);
  }
  const total = Math.max(HEAD_WIDTH, counts.length);
  const widened = (line: readonly (RawValue | CellContent)[]): (RawValue | CellContent)[] =>
    Array.from({ length: total }, (_unused, index) => line[index] ?? '');
  return {
    cells: [
      widened([
        { formula: `=SUM(A${COUNTS_ROW}:${columnLetters(total - 1)}${COUNTS_ROW})` },
        stamp,
        { formula: changedTabs.length === 0 ? '=""' : `=TRIM(${changedTabs.join('&')})` },
      ]),
      widened(counts),
      ...rows.map(widened),
    ],
  };
}

/**
 * Cells of two ranges that do not hold the same: text is compared letter by letter, everything else by value, because
 * `EXACT` may compare numbers and dates as they are shown. Empty cells are a case of their own, since a blank equals zero
 * as well as the empty text.
 */
function differences(now: string, copy: string): string {
  const value = `IFERROR(${now},"${ERROR_MARK}")`;
  const bothEmpty = `(${value}="")*(${copy}="")`;
  const bothFull = `(${value}<>"")*(${copy}<>"")`;
  const sameText = `ISTEXT(${value})*ISTEXT(${copy})*EXACT(${value},${copy})`;
  const sameValue = `(1-ISTEXT(${value}))*(1-ISTEXT(${copy}))*(${value}=${copy})`;
  return `SUMPRODUCT(1-${bothEmpty}-${bothFull}*(${sameText}+${sameValue}))`;
}

/** Cells of a range that show something, errors among them. */
function filled(range: string): string {
  return `SUMPRODUCT(1-(IFERROR(${range},"${ERROR_MARK}")=""))`;
}

/** Whether a script reads a formula error of a cell. */
export function isError(value: RawValue): boolean {
  return typeof value === 'string' && /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!)/.test(value);
}

function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
