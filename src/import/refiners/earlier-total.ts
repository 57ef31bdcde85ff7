/** Which of two totals in one sentence is last year's, where only the step between them tells. */

import { agreement } from '../../ita/scores';
import type { ScoreStatement } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';

/** More statements of a change are no report of one assessment. */
const MOST_STEPS = 12;
/** Lines over which one sentence may run. */
const SENTENCE = 2;

/**
 * "คะแนนรวม 87.42 … โดยปี 2566 ได้คะแนนรวม 83.10 เพิ่มขึ้น 4.32": of two totals beside the step between them, the step says
 * which is last year's.
 */
export function withEarlierTotal(all: readonly ScoreStatement[]): readonly ScoreStatement[] {
  const own = all.filter(({ target }) => target.kind === 'total');
  const steps = own.filter(({ role }) => role === 'change').slice(0, MOST_STEPS);
  const earlier = new Set<ScoreStatement>();
  for (const step of steps) {
    const beside = own.filter(({ role, unit }) => role === 'score' && linesBetween(unit, step.unit) <= SENTENCE);
    const [first, second] = beside;
    if (!first || !second || beside.length > 2) continue;
    const fits = (later: number, before: number): boolean => agreement(later - before, step.value) === 'same';
    const isSecond = fits(first.value, second.value);
    if (isSecond === fits(second.value, first.value)) continue;
    const [later, before] = isSecond ? [first, second] : [second, first];
    if (later.year === null || before.year === null || before.year < later.year) earlier.add(before);
  }
  if (earlier.size === 0) return all;
  return all.map((one): ScoreStatement => (earlier.has(one) ? { ...one, role: 'previous' } : one));
}

function linesBetween(one: Unit, other: Unit): number {
  return Math.abs((one.lines[0] as number) - (other.lines[0] as number));
}
