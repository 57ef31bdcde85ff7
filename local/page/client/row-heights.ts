/** How high the rows of a tab are: as the workbook says, or as high as their longest text. */

import type { GridCell } from '../grid.ts';
import type { SheetView } from './book.ts';

export const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 28;
export const DEFAULT_SIZE = 10;
/** Sheets' Arial has no Thai letters; the page brings a typeface that has both. */
export const FAMILY = 'Sarabun';
/** Height of a line in units of its type size; the style sheet says the same. */
const LINE_HEIGHT = 1.5;
const PIXELS_PER_POINT = 4 / 3;
/** Between text and both edges of its cell. */
const PADDING = { across: 8, down: 6 };

/** Text width in pixels for a canvas font. */
export type Measure = (text: string, font: string) => number;

/** Heights of lines by their cells: a line is replaced when it changes. */
const known = new WeakMap<readonly (GridCell | undefined)[], { readonly widths: object; readonly height: number }>();

export function rowHeight(sheet: SheetView, row: number, measure: Measure): number {
  const { rowHeights, columnWidths } = sheet.frame;
  const own = rowHeights[row];
  if (own !== undefined) return own;
  const line = sheet.lines.get(row);
  if (!line) return ROW_HEIGHT;
  const before = known.get(line);
  if (before?.widths === columnWidths) return before.height;
  let height = ROW_HEIGHT;
  line.forEach((cell, column) => {
    if (!cell || cell.text === '') return;
    const { style, text } = cell;
    const size = style.size ?? DEFAULT_SIZE;
    const isMerged = sheet.frame.merges.some((merge) => merge.row === row && merge.column === column);
    const width = style.wrap && !isMerged ? (columnWidths[column] ?? COLUMN_WIDTH) - PADDING.across : Infinity;
    const font = `${style.bold ? 'bold ' : ''}${size}pt ${FAMILY}`;
    const lines = text
      .split('\n')
      // A little more than the width, because no line is filled to its end.
      .map((part) => (width === Infinity ? 1 : Math.max(1, Math.ceil((measure(part, font) * 1.06) / width))))
      .reduce((sum, count) => sum + count, 0);
    height = Math.max(height, Math.ceil(lines * size * PIXELS_PER_POINT * LINE_HEIGHT + PADDING.down));
  });
  known.set(line, { widths: columnWidths, height });
  return height;
}
