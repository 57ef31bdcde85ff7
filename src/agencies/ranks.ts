/** Places in a league table: 1 is the highest score, equal scores share a place, and the next place is left out. */

import type { ScoreOrNull } from '../ita/model';
import { round2 } from '../ita/rounding';

/** The place of each score in its own position; null for an unknown score. */
export function ranksOf(scores: readonly ScoreOrNull[]): (number | null)[] {
  const rounded = scores.map((score) => (score === null ? null : round2(score)));
  const order = rounded
    .map((score, position) => ({ score, position }))
    .filter((one): one is { score: number; position: number } => one.score !== null)
    .sort((one, other) => other.score - one.score);
  const ranks: (number | null)[] = scores.map(() => null);
  let rank = 0;
  let last: number | null = null;
  order.forEach(({ score, position }, index) => {
    if (score !== last) rank = index + 1;
    last = score;
    ranks[position] = rank;
  });
  return ranks;
}
