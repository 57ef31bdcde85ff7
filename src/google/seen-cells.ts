/**
 * Cells that people share with the add-in. A script cannot keep anybody from typing while it works, so what it writes
 * there is compare-and-set: the cells are read once more, written only where they hold what was seen, and the rest is
 * named. Between that reading and the writing lies one call, the shortest that the service allows.
 */

import { columnLetters } from '../findings/address';
import { isPicture } from './cell-values';
import { asksForFormats, cellValue, writeCells, type Writable } from './safe-writes';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A rectangle to write: its top left cell (1-based), what to put there, and what was seen there. */
export interface SeenBlock {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Writable[])[];
  /** Of the same shape; a formula as one, whatever it showed. */
  readonly seen: readonly (readonly Writable[])[];
}

/** What cells hold now, formulas as such. Two calls; the values last, so that they are as fresh as can be. */
export function contentsOf(range: Range): Writable[][] {
  const formulas = range.getFormulas();
  const values = range.getValues() as Writable[][];
  return values.map((line, row) =>
    line.map((value, column) => {
      const formula = formulas[row]?.[column] ?? '';
      return formula === '' ? value : { formula };
    }),
  );
}

/** A picture among contents: no value that can be copied elsewhere or written again, so that it is left where it is. */
export function isPictureContent(content: Writable): boolean {
  return isPicture(content) && !(typeof content === 'object' && content !== null && 'formula' in content);
}

/** Whether two contents are the same to a person. A formula of our own may come back in other words (`,` or `;`). */
export function isSameContent(one: Writable, other: Writable): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  return a === b;
}

const FORMULA = '\u0000formula';
const PICTURE = '\u0000picture';

function plain(content: Writable): string | number | boolean | Date {
  if (typeof content === 'object' && content !== null && 'formula' in content) {
    return FORMULA + content.formula.replace(/[\s,;]/g, '');
  }
  // Two readings of one picture are two objects.
  if (isPicture(content) && !('text' in (content as object))) return PICTURE;
  const value = cellValue(content);
  return typeof value === 'string' ? value.replace(/^'/, '') : value;
}

/**
 * Writes what differs from what was seen, wherever what was seen still stands: in one rectangle where nothing else
 * stands in it, otherwise in stretches of its columns. What people wrote in between is not even written back, because
 * that would lose its links.
 * @param own the cells are those of a tab of ours, where the same content may be written again
 * @returns A1 addresses of the cells that hold something else by now and were left
 */
export function writeWhereSeen({ sheet, row, column, rows, seen }: SeenBlock, own = false): string[] {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  if (height === 0 || width === 0) return [];
  const range = sheet.getRange(row, column, height, width);
  const formats = asksForFormats(rows) ? range.getNumberFormats() : [];
  const now = contentsOf(range);
  const at = (grid: SeenBlock['rows'], i: number, j: number): Writable => grid[i]?.[j] ?? '';
  const differs = (i: number, j: number): boolean => !isSameContent(at(rows, i, j), at(seen, i, j));
  const stands = (i: number, j: number): boolean => isSameContent(at(now, i, j), at(seen, i, j));
  const isThere = (i: number, j: number): boolean => isSameContent(at(now, i, j), at(rows, i, j));
  const mayWrite = (i: number, j: number): boolean => differs(i, j) && stands(i, j);
  const mayCover = (i: number, j: number): boolean =>
    mayWrite(i, j) || (isThere(i, j) && (own || isSameContent(at(rows, i, j), '')));
  const places = rows.flatMap((line, i) => line.map((_content, j): readonly [number, number] => [i, j]));
  const left = places.filter(([i, j]) => differs(i, j) && !stands(i, j) && !isThere(i, j));
  const write = (top: number, bottom: number, first: number, last: number): void => {
    const cut = <T>(grid: readonly (readonly T[])[]): T[][] =>
      grid.slice(top, bottom + 1).map((line) => line.slice(first, last + 1));
    writeCells(sheet, row + top, column + first, cut(rows), cut(formats));
  };
  if (places.every(([i, j]) => mayCover(i, j))) {
    if (places.some(([i, j]) => mayWrite(i, j))) write(0, height - 1, 0, width - 1);
  } else {
    for (let j = 0; j < width; j += 1) {
      for (let top = 0; top < height; top += 1) {
        if (!mayWrite(top, j)) continue;
        let bottom = top;
        for (let next = top + 1; next < height && mayCover(next, j); next += 1) if (mayWrite(next, j)) bottom = next;
        write(top, bottom, j, j);
        top = bottom;
      }
    }
  }
  return left.map(([i, j]) => `${columnLetters(column + j - 1)}${row + i}`);
}
