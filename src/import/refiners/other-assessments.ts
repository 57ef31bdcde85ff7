/** A total on a line about another assessment (LPA, a survey of satisfaction) is not the result. */

import type { Reading } from '../reading';
import type { ScoreStatement } from '../tokens/score-statement';

export function refineOtherAssessments(all: readonly ScoreStatement[], { others }: Reading): ScoreStatement[] {
  return all.filter(({ target, unit }) => target.kind !== 'total' || !others.has(unit));
}
