/** Everything that is said of several agencies together: one value, from which the tab and the paper are made. */

import type { Thresholds, ScaleId, ScoreOrNull } from '../ita/model';
import { blockers, nearestToNext, type BlockerSummary } from './blockers';
import { groupMean, groupMeans, grouped, type GroupField, type GroupMean } from './groups';
import { indicatorSummaries, type IndicatorSummary } from './indicators';
import { levelCounts, type LevelCounts } from './levels';
import { movement, type Movement } from './movement';
import { ranksOf } from './ranks';
import type { AgencyResult } from './result';

export interface RankedAgency extends AgencyResult {
  /** 1 is the highest total; null without a total. */
  readonly rank: number | null;
}

export interface AgenciesOverview {
  /** Buddhist fiscal year of the scores. */
  readonly resultYear: number;
  readonly scale: ScaleId;
  readonly thresholds: Thresholds;
  /** Results of units inside one agency, which nobody has announced. */
  readonly internal: boolean;
  /** Share of agencies that should pass, 0–100; null where no aim is set. */
  readonly targetShare: number | null;
  readonly levels: LevelCounts;
  /** By type, in the order of the tab; empty where there is only one. */
  readonly levelsByType: readonly { readonly name: string; readonly counts: LevelCounts }[];
  /** All agencies as one group. */
  readonly all: GroupMean;
  readonly movement: Movement | null;
  readonly blockers: readonly BlockerSummary[];
  readonly indicators: readonly IndicatorSummary[];
  readonly groups: readonly { readonly field: GroupField; readonly means: readonly GroupMean[] }[];
  /** By rank, those without a total last; equal ones in the order of the tab. */
  readonly ranked: readonly RankedAgency[];
  /** Below the pass line, lowest first. */
  readonly below: readonly RankedAgency[];
  /** With a next level, those that lack least first. */
  readonly nearest: readonly AgencyResult[];
}

export interface OverviewFacts {
  readonly resultYear: number;
  readonly scale: ScaleId;
  readonly thresholds: Thresholds;
  readonly internal: boolean;
  readonly targetShare: ScoreOrNull;
}

const GROUP_FIELDS: readonly GroupField[] = ['type', 'district', 'group'];

export function overviewOf(results: readonly AgencyResult[], facts: OverviewFacts): AgenciesOverview {
  const ranks = ranksOf(results.map(({ total }) => total));
  const ranked = results
    .map((result, index): RankedAgency => ({ ...result, rank: ranks[index] ?? null }))
    .sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || one.position - other.position);
  const types = grouped(results, 'type');
  return {
    ...facts,
    levels: levelCounts(results, facts.scale),
    levelsByType:
      types.size < 2 ? [] : [...types].map(([name, members]) => ({ name, counts: levelCounts(members, facts.scale) })),
    all: groupMean('', results),
    movement: movement(results, facts.scale),
    blockers: blockers(results),
    indicators: indicatorSummaries(results, facts.thresholds.target),
    groups: GROUP_FIELDS.map((field) => ({ field, means: groupMeans(results, field) })).filter(
      ({ means }) => means.length > 0,
    ),
    ranked,
    below: ranked.filter(({ passed }) => passed === false).reverse(),
    nearest: nearestToNext(results),
  };
}
