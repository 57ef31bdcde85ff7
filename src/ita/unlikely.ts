/** Patterns that scores of indicators hardly ever have, so that somebody must look before they are believed. */

import type { ScoreOrNull } from './model';
import { computeScores, mean } from './scores';

/** So many scores are not alike by chance: each is a mean of many answers with two decimals. */
const ENOUGH = 5;
/** Indicators of the surveys; those of disclosure are shares of few items, and often whole. */
const LAST_OF_SURVEYS = 8;
const HIGHEST = 100;
/** Points that the indicators of one agency moved by on average in no published pair of years. */
const FAR_BY_INDICATOR = 30;
/** The weight of disclosure: what an agency gains that published nothing the year before and everything this year. */
const FAR_BY_TOTAL = 40;
/** A rounding, or a slip of the pen in one score of a survey, moves a total by less. */
const FAR_FROM_ITS_SCORES = 10;

/** A score by the number of its row. */
export interface NumberedScore {
  readonly no: number;
  readonly score: ScoreOrNull;
}

/** Whether the scores are the numbers of their own rows: a column of 1 to 10 taken for the scores. */
export function isRowNumbers(scores: readonly NumberedScore[]): boolean {
  const known = scores.filter(({ score }) => score !== null);
  return known.length >= ENOUGH && known.every(({ no, score }) => score === no);
}

/**
 * `equal`: all scores are the same, and not the highest; `whole`: none of the surveys' scores has a decimal.
 * @param scores by number of the indicator, 0–100
 */
export function unlikelyPattern(scores: readonly NumberedScore[]): 'equal' | 'whole' | null {
  const known = scores.filter(({ score }) => score !== null);
  const [first] = known;
  if (!first || known.length < ENOUGH) return null;
  if (known.every(({ score }) => score === first.score)) return first.score === HIGHEST ? null : 'equal';
  // Another fault.
  if (isRowNumbers(scores)) return null;
  const surveyed = known.filter(({ no, score }) => no <= LAST_OF_SURVEYS && score !== HIGHEST);
  return surveyed.length >= ENOUGH && surveyed.every(({ score }) => Number.isInteger(score)) ? 'whole' : null;
}

/** A score and that of the year before, 0–100. */
export interface TwoYears {
  readonly score: ScoreOrNull;
  readonly previous: ScoreOrNull;
}

/** Points by which indicators moved from the year before, on average; null where that is not unlikely. */
export function farByIndicator(pairs: readonly TwoYears[]): number | null {
  const moves = pairs.flatMap(({ score, previous }) =>
    score === null || previous === null ? [] : [Math.abs(score - previous)],
  );
  const moved = moves.length < ENOUGH ? null : mean(moves);
  return moved !== null && moved >= FAR_BY_INDICATOR ? moved : null;
}

/** Whether a total has changed, in points, by more than the weightiest instrument alone could change it. */
export function isFarByTotal(change: ScoreOrNull): change is number {
  return change !== null && Math.abs(change) > FAR_BY_TOTAL;
}

/** The total of ten scores where a total that is stated beside them is far from it; null where it is not. */
export function farFromItsScores(stated: number, indicators: readonly ScoreOrNull[]): number | null {
  const { total } = computeScores(indicators);
  return total !== null && Math.abs(stated - total) > FAR_FROM_ITS_SCORES ? total : null;
}
