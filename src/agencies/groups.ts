/** Agencies by what a column says of them, with the mean of their totals and the number of agencies that it stands on. */

import { round2OrNull } from '../ita/rounding';
import { mean } from '../ita/scores';
import type { ScoreOrNull } from '../ita/model';
import type { AgencyResult } from './result';

export type GroupField = 'type' | 'district' | 'group';

export interface GroupMean {
  readonly name: string;
  readonly count: number;
  /** Agencies with a total: what the mean stands on. */
  readonly scored: number;
  readonly mean: ScoreOrNull;
  readonly lowest: ScoreOrNull;
  readonly highest: ScoreOrNull;
  readonly passed: number;
}

/** Agencies by the words of a field, in the order in which the words first stand; without a word last, under ''. */
export function grouped(results: readonly AgencyResult[], field: GroupField): Map<string, AgencyResult[]> {
  const groups = new Map<string, AgencyResult[]>();
  for (const result of results) {
    const members = groups.get(result[field]);
    if (members) members.push(result);
    else groups.set(result[field], [result]);
  }
  const nameless = groups.get('');
  if (nameless) {
    groups.delete('');
    groups.set('', nameless);
  }
  return groups;
}

/** One row a group, highest mean first; empty where the field tells no two groups apart. */
export function groupMeans(results: readonly AgencyResult[], field: GroupField): GroupMean[] {
  const groups = grouped(results, field);
  if (groups.size < 2) return [];
  const rows = [...groups].map(([name, members]) => groupMean(name, members));
  return rows.sort((one, other) => (other.mean ?? -1) - (one.mean ?? -1));
}

export function groupMean(name: string, members: readonly AgencyResult[]): GroupMean {
  const totals = members.flatMap(({ total }) => (total === null ? [] : [total]));
  const extreme = (pick: (one: number, other: number) => number): ScoreOrNull =>
    totals.length === 0 ? null : totals.reduce((one, other) => pick(one, other));
  return {
    name,
    count: members.length,
    scored: totals.length,
    mean: round2OrNull(mean(totals)),
    lowest: extreme(Math.min),
    highest: extreme(Math.max),
    passed: members.filter(({ passed }) => passed).length,
  };
}
