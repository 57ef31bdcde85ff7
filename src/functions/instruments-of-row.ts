/** The three instrument scores of one row, given back as 0–100 where the paper prints them already weighted. */

import type { ScoreOrNull } from '../ita/model';
import { unweighted, type InstrumentScores } from '../ita/scores';

/**
 * IIT and EIT out of 30 and OIT out of 40 are recognised only where all three fit under their weights and add up to
 * the total (ita-domain.md §15); rating 27.53 / 24.95 / 38.93 as scores would call a passing agency failed.
 */
export function instrumentsOfRow(
  total: number,
  iit: ScoreOrNull,
  eit: ScoreOrNull,
  oit: ScoreOrNull,
): InstrumentScores {
  const scores = { IIT: iit, EIT: eit, OIT: oit };
  return unweighted(scores, total) ?? scores;
}
