/**
 * Puts the cells of a change of year into a tab: one rectangle, compared with what was seen and written in one call, so
 * that a tab is never half of one year and half of the next.
 */

import { cellAddress } from '../findings/address';
import type { RawValue } from '../tabs/input-copy';
import type { CellChange } from '../year-change/next-year';
import { itaError } from './problem';
import { contentsOf, isPictureContent, isSameContent } from './seen-cells';
import type { Writable } from './safe-writes';
import type { Undo } from './undo';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly RawValue[])[];

/** A formula that a change replaces: its cell, 0-based, and its text. */
export type ReplacedFormula = readonly [row: number, column: number, formula: string];

export interface TabWriting {
  readonly sheet: Sheet;
  readonly cells: readonly CellChange[];
  /** The tab as the finished year has it, from A1. */
  readonly finished: Values;
}

/** What a changed cell holds afterwards. */
export function contentAfter({ content }: CellChange, finished: Values): Writable {
  return 'value' in content ? content.value : (finished[content.from.row]?.[content.from.column] ?? '');
}

/**
 * Writes the cells. Two reads and one write.
 * @param keep is told the formulas that are about to be replaced, before they are
 * @returns asks, once all is written, whether the cells hold it: one read
 * @throws ItaError `cell-changed` where somebody has typed since the tab was read; nothing of the tab is written then
 */
export function writeChanges(
  { sheet, cells, finished }: TabWriting,
  keep: (formulas: readonly ReplacedFormula[]) => void,
  undo: Undo,
): () => void {
  if (cells.length === 0) return () => undefined;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  const before = contentsOf(growing(sheet, top, left, height, width));
  const after = before.map((line) => [...line]);
  const formulas: ReplacedFormula[] = [];
  for (const cell of cells) {
    const { row, column } = cell;
    const line = after[row - top];
    if (!line) continue;
    const now = line[column - left] ?? '';
    if (isPictureContent(now)) continue;
    const wanted = contentAfter(cell, finished);
    if (isFormula(now)) formulas.push([row, column, now.formula]);
    // A run that was broken off may have written it already.
    else if (!isSameContent(now, finished[row]?.[column] ?? '') && !isSameContent(now, wanted)) {
      const place = cellAddress(sheet.getName(), row, column);
      throw itaError(
        'cell-changed',
        `มีผู้แก้ไขช่อง ${place} ระหว่างที่ระบบทำงาน`,
        'ลองใหม่อีกครั้ง ทุกแท็บกลับเป็นอย่างเดิมแล้ว และค่าที่ผู้อื่นพิมพ์ไว้ยังอยู่ครบ',
        place,
      );
    }
    line[column - left] = wanted;
  }
  if (formulas.length > 0) keep(formulas);
  undo.write(sheet, top + 1, left + 1, after, before);
  return () => requireWritten(sheet, top, left, after);
}

/**
 * A write that the service has taken and not carried out would leave the tab in one year and the others in the next.
 * @throws ItaError `not-written`
 */
export function requireWritten(
  sheet: Sheet,
  top: number,
  left: number,
  wanted: readonly (readonly Writable[])[],
): void {
  const now = contentsOf(sheet.getRange(top + 1, left + 1, wanted.length, wanted[0]?.length ?? 1));
  const isThere = wanted.every((line, row) =>
    line.every((content, column) => isPictureContent(content) || isSameContent(now[row]?.[column] ?? '', content)),
  );
  if (isThere) return;
  throw itaError(
    'not-written',
    `Google ไม่ได้บันทึกแท็บ "${sheet.getName()}" ครบทุกช่อง หรือมีผู้แก้ไขพร้อมกัน`,
    'ลองใหม่อีกครั้ง ทุกแท็บกลับเป็นอย่างเดิมแล้ว',
  );
}

function isFormula(content: Writable): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** The range, 0-based; a change may add a column at the edge of the sheet, or a row below its last one. */
function growing(
  sheet: Sheet,
  row: number,
  column: number,
  height: number,
  width: number,
): GoogleAppsScript.Spreadsheet.Range {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (row + height > maxRows) sheet.insertRowsAfter(maxRows, row + height - maxRows);
  if (column + width > maxColumns) sheet.insertColumnsAfter(maxColumns, column + width - maxColumns);
  return sheet.getRange(row + 1, column + 1, height, width);
}
