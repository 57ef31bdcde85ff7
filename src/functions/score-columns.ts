/** Total, IIT, EIT and OIT given as four arguments in place of one block of four columns. */

import { INSTRUMENTS } from '../ita/instruments';
import { blockOf, readScores, type ScoreCell } from './arguments';
import { wrongCall } from './messages';

export const TOTAL = 'คะแนนรวม';
/** What the four are called, in their order. */
export const SCORE_NAMES: readonly string[] = [TOTAL, ...INSTRUMENTS.map(({ id }) => `คะแนน ${id}`)];

export interface ScoreRows {
  /** Total, IIT, EIT, OIT of each row. */
  readonly rows: readonly (readonly ScoreCell[])[];
  /** All four arguments were single values. */
  readonly scalar: boolean;
}

/**
 * @param columns the four arguments in the order total, IIT, EIT, OIT, each one value or one column
 * @throws Error in Thai where one is left out, is wider than a column or differs in height
 */
export function rowsOfColumns(columns: readonly unknown[], functionName: string): ScoreRows {
  const blocks = SCORE_NAMES.map((name, index) => blockOf(columns[index], functionName, name));
  const heights = new Set(blocks.map(({ rows }) => rows.length));
  if (heights.size !== 1 || blocks.some(({ width }) => width !== 1)) {
    throw wrongCall(functionName, 'คะแนนรวม IIT EIT และ OIT ต้องเป็นค่าเดียวทั้งสี่ หรือเป็นคอลัมน์เดียวที่มีจำนวนแถวเท่ากัน');
  }
  const [totals = [], ...instruments] = readScores(...blocks);
  return {
    rows: totals.map((total, index) => [...total, ...instruments.flatMap((column) => column[index] ?? [])]),
    scalar: blocks.every(({ scalar }) => scalar),
  };
}
