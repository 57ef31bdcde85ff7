/** ITA_WEAKNESS: the class of each score of a block. Its thresholds and words: ita-domain.md §4.3, §5. */

import { CLASS_NAMES, DEFAULT_THRESHOLDS, classify } from '../ita/classes';
import type { Thresholds } from '../ita/model';
import { round2 } from '../ita/rounding';
import { BAD, blockOf, lineOf, readScores, resultOf, singleValue, type FunctionResult } from './arguments';
import { BAD_SCORE, wrongCall } from './messages';

const NAME = 'ITA_WEAKNESS';

/**
 * @param scores any block of scores, 0–100
 * @param target below it is ต้องแก้ไขโดยเร่งด่วน; default 85
 * @param maintain from it on is รักษามาตรฐาน, between the two ควรพัฒนาให้ดีขึ้น; default 95, or the target where that
 *   is higher
 * @returns same shape: the class in Thai, "" for blank, a text beginning with "#" for an unusable cell
 * @throws Error in Thai where a line is no score or the lines are in the wrong order
 */
export function ITA_WEAKNESS(scores: unknown, target?: unknown, maintain?: unknown): FunctionResult {
  const block = blockOf(scores, NAME, 'คะแนน');
  const [cells, targetCells, maintainCells] = readScores(
    block,
    blockOf([[singleValue(target, NAME, 'เกณฑ์เป้าหมาย')]], NAME, 'เกณฑ์เป้าหมาย'),
    blockOf([[singleValue(maintain, NAME, 'เกณฑ์รักษามาตรฐาน')]], NAME, 'เกณฑ์รักษามาตรฐาน'),
  );
  const thresholds = thresholdsOf(
    lineOf(targetCells, NAME, 'เกณฑ์เป้าหมาย'),
    lineOf(maintainCells, NAME, 'เกณฑ์รักษามาตรฐาน'),
  );
  return resultOf(
    block,
    cells.map((row) =>
      row.map((score) => (score === null ? '' : score === BAD ? BAD_SCORE : CLASS_NAMES[classify(score, thresholds)])),
    ),
  );
}

function thresholdsOf(target: number | null, maintain: number | null): Thresholds {
  const lower = round2(target ?? DEFAULT_THRESHOLDS.target);
  const upper = round2(maintain ?? Math.max(DEFAULT_THRESHOLDS.maintain, lower));
  if (upper < lower) {
    throw wrongCall(NAME, `เกณฑ์รักษามาตรฐาน (${upper}) ต้องไม่ต่ำกว่าเกณฑ์เป้าหมาย (${lower})`);
  }
  return { target: lower, maintain: upper };
}
