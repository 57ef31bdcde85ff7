/** Scores that hardly can be: every one of such a column is left for a person to take, with the reason beside it. */

import { isRowNumbers, unlikelyPattern } from '../../ita/unlikely';
import type { ProposedRow } from '../propose/result';

const NOTES = {
  numbers: 'ทุกค่าเป็นเลขลำดับของตัวชี้วัดเอง น่าจะอ่านผิดคอลัมน์',
  equal: 'เท่ากันทุกตัวชี้วัด ผลประเมินจริงแทบไม่เป็นเช่นนี้',
  whole: 'ไม่มีทศนิยมเลยทุกตัวชี้วัด ผลประเมินจริงแทบไม่เป็นเช่นนี้',
} as const;

/** @param rows proposed rows of indicators */
export function doubtUnlikely(rows: readonly ProposedRow[]): ProposedRow[] {
  let doubted = [...rows];
  for (const column of ['score', 'previous']) {
    const scores = rows.map(({ key, cells }) => {
      const cell = cells[column];
      return { no: Number(key), score: cell === undefined ? null : Number(cell.value) };
    });
    const why = isRowNumbers(scores) ? 'numbers' : unlikelyPattern(scores);
    if (why === null) continue;
    doubted = doubted.map((row) => {
      const cell = row.cells[column];
      if (cell === undefined) return row;
      const asked = { ...cell, confidence: 'ask', note: cell.note === '' ? NOTES[why] : cell.note } as const;
      return { ...row, cells: { ...row.cells, [column]: asked } };
    });
  }
  return doubted;
}
