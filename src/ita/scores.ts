/**
 * The arithmetic of the assessment: an instrument is the plain mean of its indicators, the total is 30/30/40 of the
 * instruments, values are carried unrounded and rounded once at the end. Source: ita-domain.md §0.1, §1.2, §15
 * (46 of 46 published tables reproduce).
 */

import { INSTRUMENTS, instrumentById } from './instruments';
import type { InstrumentId, ScoreOrNull } from './model';
import { round2, round2OrNull } from './rounding';

/** Scores of the three instruments, 0–100, null where unknown. */
export type InstrumentScores = Readonly<Record<InstrumentId, ScoreOrNull>>;

/** One score an instrument. */
export function scoresOf<T extends { readonly id: InstrumentId }>(
  instruments: readonly T[],
  scoreOf: (instrument: T) => ScoreOrNull,
): InstrumentScores {
  const scores = {} as Record<InstrumentId, ScoreOrNull>;
  for (const instrument of instruments) scores[instrument.id] = scoreOf(instrument);
  return scores;
}

export interface ComputedScores {
  /** Rounded to two decimals; null where an indicator is missing. */
  readonly instruments: InstrumentScores;
  /** Rounded to two decimals from unrounded instruments; null where any indicator is missing. */
  readonly total: ScoreOrNull;
}

/** The mean of known scores; null for none, or where one is unknown. */
export function mean(scores: readonly ScoreOrNull[]): ScoreOrNull {
  let sum = 0;
  for (const score of scores) {
    if (score === null) return null;
    sum += score;
  }
  return scores.length === 0 ? null : sum / scores.length;
}

/** 30/30/40 of three instrument scores (0–100), unrounded; null where one is unknown. */
export function weightedTotal(scores: InstrumentScores): ScoreOrNull {
  let sum = 0;
  for (const instrument of INSTRUMENTS) {
    const score = scores[instrument.id];
    if (score === null) return null;
    sum += (instrument.weight * score) / 100;
  }
  return sum;
}

/**
 * Instruments and total from the ten indicators.
 * @param indicators scores of indicators 1–10 in that order, 0–100, null where unknown
 */
export function computeScores(indicators: readonly ScoreOrNull[]): ComputedScores {
  const unrounded = {} as Record<InstrumentId, ScoreOrNull>;
  const rounded = {} as Record<InstrumentId, ScoreOrNull>;
  for (const instrument of INSTRUMENTS) {
    const value = mean(instrument.indicators.map((no) => indicators[no - 1] ?? null));
    unrounded[instrument.id] = value;
    rounded[instrument.id] = round2OrNull(value);
  }
  return { instruments: rounded, total: round2OrNull(weightedTotal(unrounded)) };
}

/** A closed range of scores, 0–100. */
export interface ScoreRange {
  readonly min: number;
  readonly max: number;
}

/** Half a unit of the last printed decimal: what rounding to two decimals can hide. */
export const ROUNDING_SLACK = 0.005;

/**
 * The range in which the one unknown instrument must lie, given the total and the other two: bounds implied by
 * 30/30/40 and by the rounding of every printed figure. Null where not exactly one is unknown; a range with
 * min > max means that the figures contradict each other.
 */
export function missingInstrumentRange(
  total: number,
  scores: InstrumentScores,
): { id: InstrumentId; range: ScoreRange } | null {
  const missing = INSTRUMENTS.filter((instrument) => scores[instrument.id] === null);
  const only = missing[0];
  if (missing.length !== 1 || !only) return null;
  let known = 0;
  let slack = ROUNDING_SLACK;
  for (const instrument of INSTRUMENTS) {
    const score = scores[instrument.id];
    if (score === null) continue;
    known += (instrument.weight * score) / 100;
    slack += (instrument.weight * ROUNDING_SLACK) / 100;
  }
  const share = only.weight / 100;
  return {
    id: only.id,
    range: {
      min: round2(Math.max(0, (total - known - slack) / share)),
      max: round2(Math.min(100, (total - known + slack) / share)),
    },
  };
}

/**
 * The range of an instrument whose indicators are only partly known: unknown indicators count as 0 and as 100.
 * @param indicators scores of indicators 1–10 in that order, null where unknown
 */
export function instrumentRange(id: InstrumentId, indicators: readonly ScoreOrNull[]): ScoreRange {
  const own = instrumentById(id).indicators.map((no) => indicators[no - 1] ?? null);
  const bound = (fill: number): number => round2(mean(own.map((score) => (score === null ? fill : score))) as number);
  return { min: bound(0), max: bound(100) };
}

/** How two printed figures of the same thing agree. Tolerances: ita-domain.md §15. */
export type Agreement = 'same' | 'check' | 'different';

/** One unit of the last decimal, by which rounding may part two printed figures of the same thing (ita-domain.md §15). */
export const HUNDREDTH = 0.01;

/** Up to 0.01 apart is rounding, above 0.01 up to 0.02 a person should look, above that they do not agree. */
export function agreement(a: number, b: number): Agreement {
  const apart = round2(Math.abs(round2(a) - round2(b)));
  if (apart <= HUNDREDTH) return 'same';
  return apart <= 2 * HUNDREDTH ? 'check' : 'different';
}

/**
 * The one figure that papers, tabs and ratings state: the computed one. An announced one that differs only by rounding
 * stands in its place, because it was computed from unrounded answers (ita-domain.md §15); and where nothing is computed.
 */
export function statedScore(computed: ScoreOrNull, announced: ScoreOrNull): ScoreOrNull {
  if (computed === null || announced === null) return computed ?? announced;
  return agreement(computed, announced) === 'same' ? announced : computed;
}

/**
 * Instruments as some papers print them: already weighted (IIT and EIT out of 30, OIT out of 40). Recognised only
 * where all three fit below their weights and their sum is the total; then given back as 0–100.
 * Null where they are ordinary scores.
 */
export function unweighted(scores: InstrumentScores, total: ScoreOrNull): Record<InstrumentId, number> | null {
  // Ordinary scores end here, before anything is made: this runs for every row of a formula.
  if (INSTRUMENTS.some(({ id, weight }) => (scores[id] ?? Infinity) > weight + ROUNDING_SLACK)) return null;
  let sum = 0;
  const result: Record<InstrumentId, number> = { IIT: 0, EIT: 0, OIT: 0 };
  for (const { id, weight } of INSTRUMENTS) {
    const score = scores[id] ?? 0;
    sum += score;
    result[id] = round2(Math.min(100, (score * 100) / weight));
  }
  // Three figures rounded before adding can miss the printed total by 0.01–0.02 (ita-domain.md §15).
  return total !== null && agreement(sum, total) !== 'different' ? result : null;
}
