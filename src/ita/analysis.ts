/**
 * From scores to the analysis that every tab, paper and `analyse --json` shares: totals, rating, ranks, classes,
 * the weak ones and the issues. Pure arithmetic over numbers already read; what cannot be known is null.
 */

import { classify, meetsTarget } from './classes';
import { indicatorByNo, INDICATORS } from './indicators';
import { INSTRUMENTS } from './instruments';
import type { IssueDefinition } from './issues';
import type { InstrumentId, Thresholds, ScaleId, ScoreOrNull, WeaknessClass, WeaknessRule } from './model';
import { byScore } from './ranking';
import { passes, rate } from './rating';
import { round2, round2OrNull } from './rounding';
import { computeScores, scoresOf, statedScore, unweighted, type InstrumentScores } from './scores';

/** One indicator of the agency; scores 0–100. */
export interface IndicatorScore {
  readonly no: number;
  /** The name as the agency writes it; empty for the standard name. */
  readonly name: string;
  readonly score: ScoreOrNull;
  readonly previous: ScoreOrNull;
}

/** One question or disclosure item; `id` is normalised (`E15`, `e9/1`). */
export interface ItemScore {
  readonly id: string;
  readonly indicator: number | null;
  readonly score: ScoreOrNull;
}

/** What is announced or known beside the indicators; scores 0–100, null where the paper does not say. */
export interface AnnouncedScores extends InstrumentScores {
  readonly total: ScoreOrNull;
  readonly rating: string | null;
}

export interface AssessmentInput {
  readonly agency: string;
  /** Buddhist fiscal year of the scores. */
  readonly resultYear: number;
  readonly scale: ScaleId;
  readonly announced: AnnouncedScores;
  readonly previousTotal: ScoreOrNull;
  readonly thresholds: Thresholds;
  readonly weaknessRule: WeaknessRule;
  readonly indicators: readonly IndicatorScore[];
  readonly items: readonly ItemScore[];
  readonly issues: readonly IssueDefinition[];
}

export interface TotalResult {
  readonly computed: ScoreOrNull;
  readonly announced: ScoreOrNull;
  /** What papers state and ratings are decided by: see `statedScore`. */
  readonly stated: ScoreOrNull;
  readonly scale: ScaleId;
  /** Decided by the figures, or the announced one where the figures leave a choice that contains it. */
  readonly rating: string | null;
  /** All ratings that the figures allow, best first; empty where no total is known. */
  readonly candidates: readonly string[];
  readonly announcedRating: string | null;
  readonly passed: boolean | null;
  readonly previous: ScoreOrNull;
  /** This year's total as stated minus last year's. */
  readonly change: ScoreOrNull;
}

export interface InstrumentResult {
  readonly id: InstrumentId;
  readonly computed: ScoreOrNull;
  /** As announced, 0–100; a figure printed already weighted is given back as 0–100. */
  readonly announced: ScoreOrNull;
  /** What papers state: see `statedScore`. */
  readonly stated: ScoreOrNull;
  /** Of the stated score. */
  readonly meetsTarget: boolean | null;
}

export interface IndicatorResult {
  readonly no: number;
  readonly name: string;
  readonly instrument: InstrumentId;
  readonly score: ScoreOrNull;
  readonly previous: ScoreOrNull;
  readonly change: ScoreOrNull;
  /** 1 = highest; order number among the indicators with a score, ties in sheet order. */
  readonly rank: number | null;
  readonly class: WeaknessClass | null;
}

export interface IssueResult {
  readonly no: number;
  readonly name: string;
  readonly indicators: readonly number[];
  /** The issue's own indicator with the lowest known score; null where none of them has a score. */
  readonly lowest: number | null;
  readonly class: WeaknessClass | null;
}

export interface Analysis {
  readonly agency: string;
  readonly resultYear: number;
  readonly total: TotalResult;
  readonly instruments: readonly InstrumentResult[];
  /** Indicators 1–10, also those without a score. */
  readonly indicators: readonly IndicatorResult[];
  /**
   * Indicators to develop (จุดที่ต้องพัฒนา) by the agency's rule, lowest first: those below the target and, under
   * `lowest-of-issue`, also the lowest of each issue (ita-domain.md §5, paper 000).
   */
  readonly toDevelop: readonly number[];
  /** Below the target, lowest first. */
  readonly below: { readonly indicators: readonly number[]; readonly items: readonly string[] };
  readonly issues: readonly IssueResult[];
}

/** This year's score minus last year's, two decimals; null where either is unknown. */
export function change(score: ScoreOrNull, previous: ScoreOrNull): ScoreOrNull {
  return score === null || previous === null ? null : round2(round2(score) - round2(previous));
}

/** Last year's total from this year's and the printed change (91.23 and +2.62 → 88.61). */
export function previousFromChange(total: number, printedChange: number): number {
  return round2(round2(total) - round2(printedChange));
}

/** Analyses one agency's scores. Never throws for missing scores; what depends on them is null. */
export function analyse(input: AssessmentInput): Analysis {
  const used = countedRows(input.indicators);
  const indicators = indicatorResults(used, input.thresholds);
  // From the scores as they came: means of rounded ones would be rounded twice.
  const computed = computeScores(INDICATORS.map(({ no }) => rowOf(used, no)?.score ?? null));
  const restored = unweighted(input.announced, input.announced.total ?? computed.total);
  const instruments = INSTRUMENTS.map(({ id }): InstrumentResult => {
    const own = computed.instruments[id];
    const announced = restored ? restored[id] : round2OrNull(input.announced[id]);
    // A score got back from its weighted form is less exact than the mean.
    const stated = restored ? (own ?? announced) : statedScore(own, announced);
    return {
      id,
      computed: own,
      announced,
      stated,
      meetsTarget: stated === null ? null : meetsTarget(stated, input.thresholds.target),
    };
  });
  const issues = input.issues.map((issue) => issueResult(issue, indicators, input.thresholds));
  return {
    agency: input.agency,
    resultYear: input.resultYear,
    total: totalResult(input, computed.total, instruments),
    instruments,
    indicators,
    toDevelop: toDevelop(input, indicators, issues),
    below: {
      indicators: below(indicators, input.thresholds).map(({ no }) => no),
      items: below(input.items, input.thresholds).map(({ id }) => id),
    },
    issues,
  };
}

/** The first row of each indicator 1–10, in sheet order: a second row of the same one must not take a rank. */
function countedRows(rows: readonly IndicatorScore[]): IndicatorScore[] {
  return rows.filter((row) => indicatorByNo(row.no) !== null && rowOf(rows, row.no) === row);
}

function rowOf(rows: readonly IndicatorScore[], no: number): IndicatorScore | undefined {
  return rows.find((row) => row.no === no);
}

/** @param used the rows that count, in sheet order: one for each indicator that the sheet has */
function indicatorResults(used: readonly IndicatorScore[], thresholds: Thresholds): IndicatorResult[] {
  const scored = used.filter((row) => row.score !== null);
  const ranked = byScore(scored, (row) => round2(row.score as number), 'highest').map((row) => row.no);
  return INDICATORS.map(({ no, name, instrument }) => {
    const row = rowOf(used, no);
    const score = round2OrNull(row ? row.score : null);
    const previous = round2OrNull(row ? row.previous : null);
    return {
      no,
      name: (row && row.name) || name,
      instrument,
      score,
      previous,
      change: change(score, previous),
      rank: score === null ? null : ranked.indexOf(no) + 1,
      class: score === null ? null : classify(score, thresholds),
    };
  });
}

function totalResult(
  input: AssessmentInput,
  computed: ScoreOrNull,
  instruments: readonly InstrumentResult[],
): TotalResult {
  const announced = round2OrNull(input.announced.total);
  const previous = round2OrNull(input.previousTotal);
  const total = statedScore(computed, announced);
  const scores = scoresOf(instruments, ({ stated }) => stated);
  const rating = total === null ? null : rate(input.scale, total, scores);
  const candidates = rating ? rating.candidates : [];
  const announcedRating = input.announced.rating;
  return {
    computed,
    announced,
    stated: total,
    scale: input.scale,
    rating:
      (rating && rating.rating) ??
      (announcedRating !== null && candidates.includes(announcedRating) ? announcedRating : null),
    candidates,
    announcedRating,
    passed: passes(total),
    previous,
    change: change(total, previous),
  };
}

function below<T extends { readonly score: ScoreOrNull }>(rows: readonly T[], thresholds: Thresholds): T[] {
  const weak = rows.filter((row) => row.score !== null && classify(row.score, thresholds) === 'urgent');
  return byScore(weak, (row) => round2(row.score as number), 'lowest');
}

function toDevelop(
  { thresholds, weaknessRule }: AssessmentInput,
  indicators: readonly IndicatorResult[],
  issues: readonly IssueResult[],
): number[] {
  const lowest = weaknessRule === 'lowest-of-issue' ? issues.map((issue) => issue.lowest) : [];
  const chosen = indicators.filter(
    // A score to maintain has nothing to develop, even where it is the lowest of its issue.
    ({ no, score, class: found }) =>
      score !== null && (found === 'urgent' || (lowest.includes(no) && score < thresholds.maintain)),
  );
  return byScore(chosen, ({ score }) => score as number, 'lowest').map(({ no }) => no);
}

function issueResult(
  issue: IssueDefinition,
  indicators: readonly IndicatorResult[],
  thresholds: Thresholds,
): IssueResult {
  const own = indicators.filter((indicator) => issue.indicators.includes(indicator.no) && indicator.score !== null);
  const lowest = byScore(own, (indicator) => indicator.score as number, 'lowest')[0];
  return {
    no: issue.no,
    name: issue.name,
    indicators: issue.indicators,
    lowest: lowest ? lowest.no : null,
    class: lowest ? classify(lowest.score as number, thresholds) : null,
  };
}
