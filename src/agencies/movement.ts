/** From which level of last year to which of this year agencies went. Letters and levels stand side by side, never converted. */

import { parseRating } from '../ita/rating';
import type { ScaleId } from '../ita/model';
import { ratingsOf } from './levels';
import type { AgencyResult } from './result';

export interface Movement {
  /** Ratings of last year that occur, best first; of both scales where both occur. */
  readonly from: readonly string[];
  /** All ratings of this year, best first. */
  readonly to: readonly string[];
  /** Agencies by [from][to]. */
  readonly counts: readonly (readonly number[])[];
  /** Up, same and down among those rated on one scale in both years; null where none is. */
  readonly steps: { readonly up: number; readonly same: number; readonly down: number } | null;
  /** Agencies with a rating in both years. */
  readonly compared: number;
  /** Means of the totals of both years, over the agencies that have both, unrounded; null where none has. */
  readonly totals: { readonly count: number; readonly previous: number; readonly current: number } | null;
}

/** Null where no agency has last year's rating or total. */
export function movement(results: readonly AgencyResult[], scale: ScaleId): Movement | null {
  const to = ratingsOf(scale);
  const known = [...ratingsOf('letter'), ...ratingsOf('level')];
  const both = results.filter(({ rating, previousRating }) => rating !== null && previousRating !== null);
  const from = known.filter((rating) => both.some(({ previousRating }) => previousRating === rating));
  const counts = from.map(() => to.map(() => 0));
  let [up, same, down, onOneScale] = [0, 0, 0, 0];
  for (const { rating, previousRating } of both) {
    const row = counts[from.indexOf(previousRating as string)];
    const column = to.indexOf(rating as string);
    if (!row || column < 0) continue;
    row[column] = (row[column] ?? 0) + 1;
    if (parseRating(previousRating as string)?.scale !== scale) continue;
    onOneScale += 1;
    const before = to.indexOf(previousRating as string);
    if (column < before) up += 1;
    else if (column > before) down += 1;
    else same += 1;
  }
  const totals = totalsOfBothYears(results);
  if (both.length === 0 && totals === null) return null;
  return { from, to, counts, steps: onOneScale === 0 ? null : { up, same, down }, compared: both.length, totals };
}

function totalsOfBothYears(results: readonly AgencyResult[]): Movement['totals'] {
  let [count, previous, current] = [0, 0, 0];
  for (const { total, previousTotal } of results) {
    if (total === null || previousTotal === null) continue;
    count += 1;
    previous += previousTotal;
    current += total;
  }
  return count === 0 ? null : { count, previous: previous / count, current: current / count };
}
