/** ITA_WEAKEST: the lowest scores with their labels, rank and gap to the target. */

import { DEFAULT_THRESHOLDS } from '../ita/classes';
import { byScore } from '../ita/ranking';
import { round2 } from '../ita/rounding';
import {
  BAD,
  blockOf,
  labelOf,
  lineOf,
  readScores,
  singleValue,
  wholeNumberOf,
  type Block,
  type CellResult,
} from './arguments';
import { formatSheetDate } from './dates';
import { BAD_SCORE, wrongCall } from './messages';

const NAME = 'ITA_WEAKEST';
const MOST_ROWS = 10000;

/**
 * @param labels names of what is scored, same size as the scores
 * @param scores 0–100; a row, a column or a block, read row by row
 * @param count how many to list; default all
 * @param target line that the gap is measured to; default 85
 * @returns rows of rank, label, score (two decimals), gap = target − score, 0 where the score reaches the target; lowest
 *   first, ties in sheet order and with ranks of their own (1, 2, 3 …). No header row. Blank scores are left out.
 *   Unusable scores are never ranked nor lost: each follows the list, beside the count, as ["", label, "#…", ""].
 *   Nothing to list: one blank row
 * @throws Error in Thai where the sizes differ, the count is no whole number from 1, or the target is no score
 */
export function ITA_WEAKEST(labels: unknown, scores: unknown, count?: unknown, target?: unknown): CellResult[][] {
  const labelBlock = blockOf(labels, NAME, 'ช่วงชื่อ');
  const scoreBlock = blockOf(scores, NAME, 'ช่วงคะแนน');
  if (!sameSize(labelBlock, scoreBlock)) {
    throw wrongCall(NAME, `ช่วงชื่อ (${size(labelBlock)}) กับช่วงคะแนน (${size(scoreBlock)}) ต้องมีขนาดเท่ากัน`);
  }
  const limit = wholeNumberOf(count, NAME, 'จำนวนที่ต้องการแสดง', { min: 1, max: MOST_ROWS });
  const [cells, targetCells] = readScores(
    scoreBlock,
    blockOf([[singleValue(target, NAME, 'เกณฑ์เป้าหมาย')]], NAME, 'เกณฑ์เป้าหมาย'),
  );
  const line = lineOf(targetCells, NAME, 'เกณฑ์เป้าหมาย') ?? DEFAULT_THRESHOLDS.target;

  const ranked: { label: CellResult; score: number }[] = [];
  const unusable: CellResult[][] = [];
  cells.forEach((row, rowIndex) =>
    row.forEach((score, columnIndex) => {
      if (score === null) return;
      const label = labelAt(labelBlock, rowIndex * scoreBlock.width + columnIndex);
      if (score === BAD) unusable.push(['', label, BAD_SCORE, '']);
      else ranked.push({ label, score: round2(score) });
    }),
  );
  const lowest = byScore(ranked, ({ score }) => score, 'lowest').slice(0, limit ?? ranked.length);
  const table = lowest
    .map(({ label, score }, index): CellResult[] => [index + 1, label, score, Math.max(0, round2(line - score))])
    .concat(unusable);
  return table.length > 0 ? table : [['', '', '', '']];
}

function labelAt(block: Block, position: number): CellResult {
  const row = block.rows[Math.floor(position / block.width)];
  return labelOf(row && row[position % block.width], formatSheetDate);
}

/** Equal rows and columns; a row of names also goes with a column of as many scores. */
function sameSize(a: Block, b: Block): boolean {
  const line = (block: Block): boolean => block.rows.length === 1 || block.width === 1;
  if (a.rows.length === b.rows.length && a.width === b.width) return true;
  return line(a) && line(b) && a.rows.length * a.width === b.rows.length * b.width;
}

function size(block: Block): string {
  return `${block.rows.length} แถว ${block.width} คอลัมน์`;
}
