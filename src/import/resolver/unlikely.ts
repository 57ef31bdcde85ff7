/** Scores that hardly can be: every one of such a column is left for a person to take, with the reason beside it. */

import { isRowNumbers, unlikelyPattern, type NumberedScore } from '../../ita/unlikely';
import type { ImportResult, ProposedCell, ProposedRow } from '../propose/result';

const NOTES = {
  numbers: 'ทุกค่าเป็นเลขลำดับของตัวชี้วัดเอง น่าจะอ่านผิดคอลัมน์',
  equal: 'เท่ากันทุกตัวชี้วัด ผลประเมินจริงแทบไม่เป็นเช่นนี้',
  whole: 'ไม่มีทศนิยมเลยทุกตัวชี้วัด ผลประเมินจริงแทบไม่เป็นเช่นนี้',
} as const;

const ZERO_DECIMALS = /[.,][0๐]{1,2}(?![0-9๐-๙])/;

export function doubtUnlikely(result: ImportResult): ImportResult {
  const indicators = ['score', 'previous'].reduce(doubtColumn, result.proposals.indicators);
  if (indicators === result.proposals.indicators) return result;
  return { ...result, proposals: { ...result.proposals, indicators } };
}

function doubtColumn(rows: readonly ProposedRow[], column: string): readonly ProposedRow[] {
  const scores = rows.map(({ key, cells: { [column]: cell } }): NumberedScore => {
    return { no: Number(key), score: cell === undefined ? null : Number(cell.value) };
  });
  const why = isRowNumbers(scores) ? 'numbers' : unlikelyPattern(scores);
  if (why === null) return rows;
  // "88.00" was printed so by whoever knew the decimals.
  if (why === 'whole' && rows.some(({ cells: { [column]: cell } }) => ZERO_DECIMALS.test(cell?.snippet ?? ''))) {
    return rows;
  }
  return rows.map((row) => {
    const cell = row.cells[column];
    if (cell === undefined) return row;
    const asked: ProposedCell = { ...cell, confidence: 'ask', note: cell.note === '' ? NOTES[why] : cell.note };
    return { ...row, cells: { ...row.cells, [column]: asked } };
  });
}
