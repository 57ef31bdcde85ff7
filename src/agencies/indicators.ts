/** The ten indicators over all agencies: the mean, how many are below the target, and for how many it is the lowest. */

import { meetsTarget } from '../ita/classes';
import { INDICATORS } from '../ita/indicators';
import { round2OrNull } from '../ita/rounding';
import { mean } from '../ita/scores';
import type { ScoreOrNull } from '../ita/model';
import type { AgencyResult } from './result';

export interface IndicatorSummary {
  readonly no: number;
  readonly name: string;
  /** Agencies with a score of it: what the figures stand on. */
  readonly scored: number;
  readonly mean: ScoreOrNull;
  /** Agencies below the target. */
  readonly below: number;
  /** Agencies of which it is the lowest indicator. */
  readonly lowest: number;
}

/** @param target line that scores are held against, 0–100, inclusive */
export function indicatorSummaries(results: readonly AgencyResult[], target: number): IndicatorSummary[] {
  return INDICATORS.map(({ no, name }) => {
    const scores = results.flatMap(({ indicators }) => indicators[no - 1] ?? []);
    return {
      no,
      name,
      scored: scores.length,
      mean: round2OrNull(mean(scores)),
      below: scores.filter((score) => !meetsTarget(score, target)).length,
      lowest: results.filter(({ lowest }) => lowest?.no === no).length,
    };
  });
}

/** Indicators that more than half of the agencies with a score of them have below the target, the most frequent first. */
export function lowInMost(summaries: readonly IndicatorSummary[]): IndicatorSummary[] {
  return summaries
    .filter(({ scored, below }) => scored > 0 && below * 2 > scored)
    .sort((one, other) => other.below / other.scored - one.below / one.scored);
}
