/** Which row of a table with unknown heads most likely holds them: to point at it, and to let a person choose columns. */

import type { CellValue } from './snapshot';
import { readNumber } from './values';

/** A title and some notes may stand above the heads. */
const ROWS_LOOKED_AT = 20;
/** A longer text is a sentence and no head. */
const LONGEST_HEAD = 90;

/** 0-based row with the most cells that can be heads, the first of equals; 0 where no row has any. */
export function likelyHeadRow(values: readonly (readonly CellValue[])[]): number {
  let best = { row: 0, heads: 0 };
  values.slice(0, ROWS_LOOKED_AT).forEach((cells, row) => {
    const heads = cells.filter(isHead).length;
    if (heads > best.heads) best = { row, heads };
  });
  return best.row;
}

function isHead(value: CellValue): boolean {
  const text = String(value).trim();
  return typeof value === 'string' && text !== '' && text.length <= LONGEST_HEAD && readNumber(text).kind === 'bad';
}
