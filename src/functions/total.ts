/** ITA_TOTAL: the total computed from the ten indicators, 30/30/40 of the instruments' means (ita-domain.md §1). */

import { computeScores } from '../ita/scores';
import { BAD, type CellResult } from './arguments';
import { blanksOf, indicatorSets, knownScores, type IndicatorSet } from './indicator-sets';
import { BAD_SCORE, missingIndicators } from './messages';

/**
 * @param indicators scores of indicators 1–10 (0–100) as a row, a column, or rows × 10
 * @returns sets × 1: the total, two decimals; "" for a blank set; a text naming the missing indicators where some are
 *   blank, because the total is then unknown
 * @throws Error in Thai for any other size
 */
export function ITA_TOTAL(indicators: unknown): CellResult[][] {
  return indicatorSets(indicators, 'ITA_TOTAL').map((set) => [totalOf(set)]);
}

function totalOf(set: IndicatorSet): CellResult {
  if (set.includes(BAD)) return BAD_SCORE;
  const { total } = computeScores(knownScores(set));
  if (total !== null) return total;
  const blanks = blanksOf(set);
  return blanks.length === set.length ? '' : missingIndicators(blanks);
}
