/** Patterns that scores of indicators hardly ever have, so that somebody must look before they are believed. */

import type { ScoreOrNull } from './model';

/** So many scores are not alike by chance: each is a mean of many answers with two decimals. */
const ENOUGH = 5;
/** Indicators of the surveys; those of disclosure are shares of few items, and often whole. */
const LAST_OF_SURVEYS = 8;
const HIGHEST = 100;

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
  const known = scores.flatMap(({ no, score }) => (score === null ? [] : [{ no, score }]));
  const [first] = known;
  if (!first || known.length < ENOUGH) return null;
  if (known.every(({ score }) => score === first.score)) return first.score === HIGHEST ? null : 'equal';
  // Another fault.
  if (isRowNumbers(scores)) return null;
  const surveyed = known.filter(({ no, score }) => no <= LAST_OF_SURVEYS && score !== HIGHEST);
  return surveyed.length >= ENOUGH && surveyed.every(({ score }) => Number.isInteger(score)) ? 'whole' : null;
}
