/** The workbook as this window shows it: the server's answers put together. */

import type { GridCell, GridFrame, GridUpdate } from '../grid.ts';

export interface SheetView {
  readonly id: string;
  readonly frame: GridFrame;
  /** By row and column, sparse. Lines are replaced, never changed, so that they can be compared. */
  readonly lines: ReadonlyMap<number, readonly (GridCell | undefined)[]>;
}

export interface Book {
  /** As in `GridUpdate`; 0 before the first answer. */
  readonly book: number;
  readonly revision: number;
  readonly activeSheet: string;
  readonly sheets: readonly SheetView[];
}

export const NO_BOOK: Book = { book: 0, revision: 0, activeSheet: '', sheets: [] };

/**
 * The book after an answer of the server; tabs that did not change stay the same objects.
 * An answer for a window that shows another workbook brings everything, so nothing earlier is kept.
 */
export function updated(before: Book, update: GridUpdate): Book {
  const known = before.book === update.book ? before.sheets : [];
  const sheets = update.sheets.flatMap(({ id, frame, rows }): SheetView[] => {
    const old = known.find((sheet) => sheet.id === id);
    const current = frame ?? old?.frame;
    if (!current) return [];
    if (old && frame === null && rows.length === 0) return [old];
    const lines = new Map(old?.lines);
    for (const { row, cells } of rows) {
      const line: (GridCell | undefined)[] = [];
      for (const cell of cells) line[cell.column] = cell;
      if (cells.length === 0) lines.delete(row);
      else lines.set(row, line);
    }
    return [{ id, frame: current, lines }];
  });
  const { book, revision, activeSheet } = update;
  return { book, revision, activeSheet, sheets };
}

export function cellAt(sheet: SheetView, row: number, column: number): GridCell | undefined {
  return sheet.lines.get(row)?.[column];
}

/** What a person would type to get the cell's content; '' for an empty cell. */
export function sourceAt(sheet: SheetView, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell ? (cell.source ?? cell.text) : '';
}

/** `D7`, from indexes that count from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function columnName(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row and column of `D7` or `D7:E9` (its first cell), null for anything else. */
export function placeOf(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Za-z]{1,3})([1-9]\d{0,6})(?::.*)?$/.exec(name.trim()) ?? [];
  if (letters === '') return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
