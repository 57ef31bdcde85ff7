/** Reads the tabs of one text a row: `ข้อจำกัด` and `ข้อกฎหมาย`. */

import type { TextRow } from '../records';
import type { TableRow } from '../table';
import { cellsOf, textAt } from './cells';

/** Rows with a text; a number alone says nothing. */
export function readTexts(rows: readonly TableRow[]): TextRow[] {
  return rows
    .map((row) => ({ text: textAt(row, 'text'), cells: cellsOf(row, ['no', 'text']) }))
    .filter(({ text }) => text !== '');
}
