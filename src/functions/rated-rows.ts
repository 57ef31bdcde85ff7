/** The arguments that ITA_RATING and ITA_LEVELS share, and what the figures of one row allow. */

import type { ScaleId } from '../ita/model';
import { rate } from '../ita/rating';
import { BAD, blockOf, readScores, type ScoreCell } from './arguments';
import { instrumentsOfRow } from './instruments-of-row';
import { BAD_SCORE, NO_TOTAL, wrongCall } from './messages';
import { readScale } from './scale';
import { rowsOfColumns, type ScoreRows } from './score-columns';

export interface RatedRows extends ScoreRows {
  readonly scale: ScaleId;
}

/**
 * One block of one or four columns and a scale, or four values or columns (total, IIT, EIT, OIT) and a scale.
 * @throws Error in Thai for another number of columns or scores, an unknown scale or year
 */
export function ratedRows([scores, scaleOrIit, eit, oit, scale]: readonly unknown[], functionName: string): RatedRows {
  const four = eit !== undefined || oit !== undefined;
  const scaleId = readScale(four ? scale : scaleOrIit, functionName);
  const rows = four ? rowsOfColumns([scores, scaleOrIit, eit, oit], functionName) : rowsOfBlock(scores, functionName);
  return { ...rows, scale: scaleId };
}

function rowsOfBlock(scores: unknown, functionName: string): ScoreRows {
  const block = blockOf(scores, functionName, 'คะแนน');
  if (block.width !== 1 && block.width !== 4) {
    throw wrongCall(
      functionName,
      `ช่วงคะแนนต้องมี 1 คอลัมน์ (คะแนนรวม) หรือ 4 คอลัมน์ (คะแนนรวม IIT EIT OIT) แต่ช่วงที่ให้มามี ${block.width} คอลัมน์`,
    );
  }
  const [rows] = readScores(block);
  return { rows, scalar: block.scalar };
}

/** The ratings that a row allows, best first; none for a blank row; a text beginning with "#" for an unusable one. */
export function candidatesOfRow(row: readonly ScoreCell[], scale: ScaleId): readonly string[] | string {
  // By index: taking an array apart by pattern costs more than rating it, eight thousand times.
  const total = row[0] ?? null;
  const iit = row[1] ?? null;
  const eit = row[2] ?? null;
  const oit = row[3] ?? null;
  if (total === BAD || iit === BAD || eit === BAD || oit === BAD) return BAD_SCORE;
  if (total === null) return iit === null && eit === null && oit === null ? [] : NO_TOTAL;
  if (scale === 'letter') return rate(scale, total).candidates;
  return rate(scale, total, instrumentsOfRow(total, iit, eit, oit)).candidates;
}
