/** How many agencies reached which level, together and by type, with their shares of those that have a result. */

import { LETTER_BANDS, LEVELS } from '../ita/rating';
import type { ScaleId } from '../ita/model';
import type { AgencyResult } from './result';

export interface LevelCounts {
  /** Agencies of this row. */
  readonly count: number;
  /** Those with a total. */
  readonly scored: number;
  /** By rating, best first, as in `ratingsOf`. */
  readonly byRating: readonly number[];
  /** With a total, but without the instruments that would decide the level. */
  readonly undecided: number;
  /** Without a total. */
  readonly unscored: number;
  /** At or above the pass line. */
  readonly passed: number;
}

/** The ratings of a scale, best first. */
export function ratingsOf(scale: ScaleId): readonly string[] {
  return scale === 'letter' ? LETTER_BANDS.map(({ rating }) => rating) : LEVELS;
}

export function levelCounts(results: readonly AgencyResult[], scale: ScaleId): LevelCounts {
  const ratings = ratingsOf(scale);
  const byRating = ratings.map(() => 0);
  let [undecided, unscored, passed] = [0, 0, 0];
  for (const { total, rating, passed: passes } of results) {
    const at = rating === null ? -1 : ratings.indexOf(rating);
    if (total === null) unscored += 1;
    else if (at < 0) undecided += 1;
    else byRating[at] = (byRating[at] ?? 0) + 1;
    if (passes) passed += 1;
  }
  return { count: results.length, scored: results.length - unscored, byRating, undecided, unscored, passed };
}

/** Part of a whole in hundredths, unrounded; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : (part * 100) / whole;
}
