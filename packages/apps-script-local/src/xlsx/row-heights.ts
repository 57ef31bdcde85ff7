/**
 * Rows whose height nobody has set grow with their text in Sheets and in Excel; LibreOffice shows the height that the
 * file states. So the file states one for them, estimated, and without calling it somebody's choice.
 */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Cell, SheetModel } from '../model/workbook.ts';
import { widthToPixels } from './read.ts';

/** Points. */
const defaultRowHeight = 15;
const defaultFontSize = 11;
/** Characters, as Excel has it. */
const defaultColumnWidth = 8.43;
/** Of the size: what Excel gives its own font. */
const lineHeight = defaultRowHeight / defaultFontSize;
/** Mean width of a character, in pixels a point of its size. */
const characterWidth = 0.64;
/** No line is filled to its end, because words stay whole. */
const filled = 0.92;
/** Pixels left and right of a cell's text. */
const padding = 6;
/** A height that the file brought along stays where it holds the text without a hole. */
const leastOfEstimate = 0.8;
const mostOfEstimate = 1.6;
/** Excel's limit, in points. */
const highestRow = 409;

/** Sets the heights of the rows that grow by themselves. The columns must have their widths. */
export function growRows(sheet: SheetModel, own: Worksheet): void {
  const merged = mergedWidths(sheet, own);
  const rows = Math.max(own.rowCount, sheet.cells.length - 1);
  for (let number = 1; number <= rows; number += 1) {
    if (sheet.rowHeights[number] !== undefined) continue;
    let needed = defaultRowHeight;
    sheet.cells[number]?.forEach((cell, column) => {
      if (!cell) return;
      const key = `${number}:${column}`;
      const width = merged.has(key) ? (merged.get(key) as number | null) : columnPixels(own, column);
      if (width !== null) needed = Math.max(needed, heightOf(cell, width));
    });
    const row = own.findRow(number);
    if (!row) continue;
    const height = row.height ?? defaultRowHeight;
    const isKept = height >= needed * leastOfEstimate && height <= needed * mostOfEstimate;
    if (!isKept) row.height = needed > defaultRowHeight ? Math.min(highestRow, Math.ceil(needed)) : undefined;
    row.customHeight = false;
  }
}

function heightOf({ value, format }: Cell, width: number): number {
  if (value === null || value === '') return 0;
  const size = format.fontSize ?? defaultFontSize;
  const perLine = Math.max(1, Math.floor(((width - padding) * filled) / (size * characterWidth)));
  const lines =
    format.wrap === 'WRAP' && typeof value === 'string'
      ? value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(lettersOf(line) / perLine)), 0)
      : 1;
  return lines * size * lineHeight;
}

/** Letters that take a place of their own: vowels and tone marks above and below do not. */
function lettersOf(line: string): number {
  return line.replace(/\p{Mn}/gu, '').length;
}

function columnPixels(own: Worksheet, column: number): number {
  return widthToPixels(own.getColumn(column).width ?? own.properties.defaultColWidth ?? defaultColumnWidth);
}

/** Widths of merged cells, the covered ones and those of several rows null: they make no row grow. */
function mergedWidths(sheet: SheetModel, own: Worksheet): Map<string, number | null> {
  const widths = new Map<string, number | null>();
  for (const { row, column, rows, columns } of sheet.merges) {
    let width = 0;
    for (let at = column; at < column + columns; at += 1) width += columnPixels(own, at);
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        widths.set(`${r}:${c}`, rows === 1 && r === row && c === column ? width : null);
      }
    }
  }
  return widths;
}
