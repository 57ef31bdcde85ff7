/** ITA_RATING: the rating of each row of scores. Rules: ita-domain.md §4; candidates: §15. */

import type { ScaleId } from '../ita/model';
import { rate } from '../ita/rating';
import { BAD, blockOf, readScores, resultOf, type FunctionResult, type ScoreCell } from './arguments';
import { instrumentsOfRow } from './instruments-of-row';
import { BAD_SCORE, NO_TOTAL, wrongCall } from './messages';
import { readScale } from './scale';
import { rowsOfColumns, type ScoreRows } from './score-columns';

const NAME = 'ITA_RATING';

/**
 * @param scores one column (total) or four (total, IIT, EIT, OIT), 0–100; or the total alone, one value or one column,
 *   where the next three arguments give the instruments
 * @param scaleOrIit the scale: "letter", "level" or the result year (Buddhist era), default level; IIT where EIT and OIT
 *   follow
 * @param scale the scale after four single arguments
 * @returns same rows × 1: the rating; all candidates joined by " หรือ " where the figures leave a choice; "" for a
 *   blank row; a text beginning with "#" for an unusable one
 * @throws Error in Thai for another number of columns or scores, an unknown scale or year
 */
export function ITA_RATING(
  scores: unknown,
  scaleOrIit?: unknown,
  eit?: unknown,
  oit?: unknown,
  scale?: unknown,
): FunctionResult {
  const four = eit !== undefined || oit !== undefined;
  const scaleId = readScale(four ? scale : scaleOrIit, NAME);
  const { rows, scalar } = four ? rowsOfColumns([scores, scaleOrIit, eit, oit], NAME) : rowsOfBlock(scores);
  return resultOf(
    { scalar },
    rows.map((row) => [ratingOfRow(row, scaleId)]),
  );
}

function rowsOfBlock(scores: unknown): ScoreRows {
  const block = blockOf(scores, NAME, 'คะแนน');
  if (block.width !== 1 && block.width !== 4) {
    throw wrongCall(
      NAME,
      `ช่วงคะแนนต้องมี 1 คอลัมน์ (คะแนนรวม) หรือ 4 คอลัมน์ (คะแนนรวม IIT EIT OIT) แต่ช่วงที่ให้มามี ${block.width} คอลัมน์`,
    );
  }
  const [rows] = readScores(block);
  return { rows, scalar: block.scalar };
}

function ratingOfRow(row: readonly ScoreCell[], scale: ScaleId): string {
  // By index: taking an array apart by pattern costs more than rating it, eight thousand times.
  const total = row[0] ?? null;
  const iit = row[1] ?? null;
  const eit = row[2] ?? null;
  const oit = row[3] ?? null;
  if (total === BAD || iit === BAD || eit === BAD || oit === BAD) return BAD_SCORE;
  if (total === null) return iit === null && eit === null && oit === null ? '' : NO_TOTAL;
  if (scale === 'letter') return rate(scale, total).candidates.join(' หรือ ');
  return rate(scale, total, instrumentsOfRow(total, iit, eit, oit)).candidates.join(' หรือ ');
}
