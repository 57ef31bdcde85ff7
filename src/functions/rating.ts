/** ITA_RATING: the rating of each row of scores. Rules: ita-domain.md §4; candidates: §15. */

import { resultOf, type FunctionResult } from './arguments';
import { candidatesOfRow, ratedRows } from './rated-rows';

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
  const { rows, scalar, scale: scaleId } = ratedRows([scores, scaleOrIit, eit, oit, scale], NAME);
  return resultOf(
    { scalar },
    rows.map((row) => {
      const candidates = candidatesOfRow(row, scaleId);
      return [typeof candidates === 'string' ? candidates : candidates.join(' หรือ ')];
    }),
  );
}
