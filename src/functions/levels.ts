/** ITA_LEVELS: how many of the rows reached which rating, with the share of each. Rules: ita-domain.md §4. */

import { LETTER_BANDS, LEVELS } from '../ita/rating';
import { round2 } from '../ita/rounding';
import type { CellResult } from './arguments';
import { candidatesOfRow, ratedRows } from './rated-rows';

const NAME = 'ITA_LEVELS';
/** The row of those whose figures leave a choice of levels. */
const UNDECIDED = 'ยังชี้ขาดไม่ได้';
/** The row of those with something in their cells that is no score. */
const UNUSABLE = '#คะแนนใช้ไม่ได้';
const ALL = 'รวม';

/**
 * @param scores as ITA_RATING: one column (total) or four (total, IIT, EIT, OIT), 0–100, or the total alone where the next
 *   three arguments give the instruments
 * @param scaleOrIit the scale: "letter", "level" or the result year (Buddhist era), default level; IIT where EIT and OIT
 *   follow
 * @param scale the scale after four arguments
 * @returns a row for each rating of the scale, best first: rating, number, share of all counted rows (0–100, two
 *   decimals); then, where there are any, those that cannot be decided and those that cannot be used; then the sum. Blank
 *   rows are not counted
 * @throws Error in Thai as ITA_RATING
 */
export function ITA_LEVELS(
  scores: unknown,
  scaleOrIit?: unknown,
  eit?: unknown,
  oit?: unknown,
  scale?: unknown,
): CellResult[][] {
  const { rows, scale: scaleId } = ratedRows([scores, scaleOrIit, eit, oit, scale], NAME);
  const ratings: readonly string[] = scaleId === 'letter' ? LETTER_BANDS.map(({ rating }) => rating) : LEVELS;
  const counts = new Map<string, number>(ratings.map((rating) => [rating, 0]));
  for (const row of rows) {
    const candidates = candidatesOfRow(row, scaleId);
    if (candidates.length === 0) continue;
    const kind = typeof candidates === 'string' ? UNUSABLE : candidates.length > 1 ? UNDECIDED : (candidates[0] ?? '');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const share = (count: number): CellResult => (all === 0 ? '' : round2((count * 100) / all));
  const order = [...ratings, UNDECIDED, UNUSABLE].filter((kind) => counts.has(kind));
  return [...order.map((kind) => [kind, counts.get(kind) ?? 0, share(counts.get(kind) ?? 0)]), [ALL, all, share(all)]];
}
