/** What the arithmetic of the assessment says of the figures: means of indicators, 30/30/40, a change and its two totals. */

import { instrumentById } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import { agreement, mean } from '../../ita/scores';

/** Scores of the ten indicators; null where none is decided. */
export type IndicatorScores = readonly (number | null)[];

function meanOf(id: InstrumentId, scores: IndicatorScores): number | null {
  return mean(instrumentById(id).indicators.map((no) => scores[no - 1] ?? null));
}

/** Whether a figure is the mean of its instrument's indicators, but for rounding. */
export function isMeanOf(id: InstrumentId, scores: IndicatorScores, value: number): boolean {
  const own = meanOf(id, scores);
  return own !== null && agreement(own, value) !== 'different';
}

/** Whether an indicator's value makes the mean of its instrument come out exactly as printed. */
export function makesMean(
  id: InstrumentId,
  scores: IndicatorScores,
  no: number,
  value: number,
  printed: number,
): boolean {
  const own = meanOf(
    id,
    scores.map((score, index) => (index === no - 1 ? value : score)),
  );
  return own !== null && agreement(own, printed) === 'same';
}

/** Whether a figure is the instrument's mean times its weight, and not the mean itself. */
export function isWeightedMean(id: InstrumentId, scores: IndicatorScores, value: number): boolean {
  const own = meanOf(id, scores);
  if (own === null) return false;
  const { weight } = instrumentById(id);
  return agreement((own * weight) / 100, value) !== 'different' && agreement(own, value) === 'different';
}
