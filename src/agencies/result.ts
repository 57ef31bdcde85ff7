/** One agency among several: its scores as papers state them, its rating, what changed, and what keeps it from the next level. */

import type { Analysis } from '../ita/analysis';
import { byScore } from '../ita/ranking';
import { LETTER_BANDS, nextLevel, parseRating, rate } from '../ita/rating';
import type { InstrumentId, ScaleId, ScoreOrNull } from '../ita/model';
import { round2 } from '../ita/rounding';
import { kindOfName } from '../workbook/agencies/agency-names';
import type { AgencyRow, AgencyScores } from '../workbook/agencies/records';

/** Points, 0–100, that the total or an instrument lacks. */
export interface Lack {
  readonly what: 'total' | InstrumentId;
  readonly points: number;
}

/** The level above, and what is missing for it. */
export interface NextStep {
  readonly rating: string;
  readonly lacks: readonly Lack[];
  /** The largest of them: what keeps the agency where it is. */
  readonly blocker: Lack;
}

/** Scores are rounded to two decimals, and null where unknown. */
export interface AgencyResult extends AgencyScores {
  /** Position in `หน่วยงาน`, from 0. */
  readonly position: number;
  readonly name: string;
  /** As the tab says, else the kind that the name begins with; empty where neither tells. */
  readonly type: string;
  /** Null where the figures leave a choice; `candidates` then has all. */
  readonly rating: string | null;
  readonly candidates: readonly string[];
  readonly passed: boolean | null;
  /** As announced, else where last year's total alone decides it. */
  readonly previousRating: string | null;
  readonly change: ScoreOrNull;
  readonly lowest: { readonly no: number; readonly score: number } | null;
  /** Null at the top, and where total or instruments do not say. */
  readonly next: NextStep | null;
}

/**
 * @param analysis of the agency alone
 * @param previousScale scale of last year's results; null for a year without rules
 */
export function resultOf(
  row: AgencyRow,
  position: number,
  analysis: Analysis,
  previousScale: ScaleId | null,
): AgencyResult {
  const { total, instruments, indicators } = analysis;
  const [IIT = null, EIT = null, OIT = null] = instruments.map(({ stated }) => stated);
  return {
    position,
    name: row.name,
    type: row.type || kindOfName(row.name),
    district: row.district,
    group: row.group,
    indicators: indicators.map(({ score }) => score),
    IIT,
    EIT,
    OIT,
    total: total.stated,
    rating: total.rating,
    candidates: total.candidates,
    passed: total.passed,
    previousTotal: total.previous,
    previousRating: previousRatingOf(row.previousRating, total.previous, previousScale),
    change: total.change,
    lowest: lowestOf(analysis),
    next: nextStep(total.scale, total.stated, { IIT, EIT, OIT }),
  };
}

function previousRatingOf(typed: string, total: ScoreOrNull, scale: ScaleId | null): string | null {
  const announced = parseRating(typed);
  if (announced) return announced.rating;
  return total === null || scale === null ? null : rate(scale, total).rating;
}

function lowestOf({ indicators }: Analysis): AgencyResult['lowest'] {
  let lowest: { no: number; score: number } | null = null;
  for (const { no, score } of indicators) {
    if (score !== null && (lowest === null || score < lowest.score)) lowest = { no, score };
  }
  return lowest;
}

/** The next level of the scale; letters depend on the total alone, levels on the instruments as well. */
function nextStep(
  scale: ScaleId,
  total: ScoreOrNull,
  { IIT, EIT, OIT }: Readonly<Record<InstrumentId, ScoreOrNull>>,
): NextStep | null {
  if (total === null) return null;
  if (scale === 'letter') {
    const above = [...LETTER_BANDS].reverse().find(({ from }) => from > total);
    return above ? stepTo(above.rating, [{ what: 'total', points: round2(above.from - total) }]) : null;
  }
  if (IIT === null || EIT === null || OIT === null) return null;
  const { next, missing } = nextLevel(total, { IIT, EIT, OIT });
  return next === null ? null : stepTo(next, missing);
}

/** Null where nothing is lacking. */
function stepTo(rating: string, lacks: readonly Lack[]): NextStep | null {
  const [blocker] = byScore(lacks, ({ points }) => points, 'highest');
  return blocker ? { rating, lacks, blocker } : null;
}
