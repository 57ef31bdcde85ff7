/** ITA_RANK: the place of each score among all of them, as in a league table. */

import { ranksOf } from '../agencies/ranks';
import { BAD, blockOf, readScores, resultOf, type FunctionResult } from './arguments';
import { BAD_SCORE } from './messages';

const NAME = 'ITA_RANK';

/**
 * @param scores any block of scores, 0–100; ranked together
 * @returns same shape: 1 for the highest, equal scores (after rounding to two decimals) share a place and the next place is
 *   left out (1, 2, 2, 4); "" for a blank cell, a text beginning with "#" for an unusable one
 * @throws Error in Thai where no scores are given
 */
export function ITA_RANK(scores: unknown): FunctionResult {
  const block = blockOf(scores, NAME, 'คะแนน');
  const [rows] = readScores(block);
  const ranks = ranksOf(rows.flatMap((row) => row.map((score) => (score === BAD ? null : score))));
  let at = 0;
  return resultOf(
    block,
    rows.map((row) =>
      row.map((score) => {
        const rank = ranks[at] ?? null;
        at += 1;
        return score === BAD ? BAD_SCORE : (rank ?? '');
      }),
    ),
  );
}
