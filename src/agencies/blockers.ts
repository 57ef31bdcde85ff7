/** What keeps agencies from the next level: how many lack points in the total or in an instrument, and who lacks least. */

import { INSTRUMENTS } from '../ita/instruments';
import { round2OrNull } from '../ita/rounding';
import type { ScoreOrNull } from '../ita/model';
import type { AgencyResult, Lack } from './result';

export interface BlockerSummary {
  readonly what: Lack['what'];
  /** Agencies that lack points here. */
  readonly count: number;
  /** Agencies that lack points nowhere else: this alone keeps them. */
  readonly alone: number;
  /** The middle one of the lacking points, and the smallest. */
  readonly median: ScoreOrNull;
  readonly least: ScoreOrNull;
}

/** One row for the total and each instrument that somebody lacks points in, most agencies first. */
export function blockers(results: readonly AgencyResult[]): BlockerSummary[] {
  const order: readonly Lack['what'][] = ['total', ...INSTRUMENTS.map(({ id }) => id)];
  return order
    .map((what) => {
      const points: number[] = [];
      let alone = 0;
      for (const { next } of results) {
        const lack = next?.lacks.find((one) => one.what === what);
        if (!next || !lack) continue;
        points.push(lack.points);
        if (next.lacks.length === 1) alone += 1;
      }
      points.sort((one, other) => one - other);
      return {
        what,
        count: points.length,
        alone,
        median: round2OrNull(middle(points)),
        least: points[0] ?? null,
      };
    })
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

/** The middle of sorted figures, the mean of the two middle ones; null of none. */
export function middle(sorted: readonly number[]): ScoreOrNull {
  const half = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

/** Agencies with a next level, those that lack least first; equal ones in the order of the tab. */
export function nearestToNext(results: readonly AgencyResult[]): AgencyResult[] {
  const lack = ({ next }: AgencyResult): number => next?.blocker.points ?? Infinity;
  return results
    .filter(({ next }) => next !== null)
    .sort((one, other) => lack(one) - lack(other) || one.position - other.position);
}
