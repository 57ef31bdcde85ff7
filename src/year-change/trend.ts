/**
 * The results of several years beside each other (design §12): totals, instruments, indicators and ratings as each year
 * announced them, the change from one year to the next, and what of it is not of one kind. Pure; nothing is converted.
 */

import { change, type Analysis } from '../ita/analysis';
import { INDICATORS } from '../ita/indicators';
import { INSTRUMENTS } from '../ita/instruments';
import type { ScaleId, ScoreOrNull } from '../ita/model';
import { rate } from '../ita/rating';
import { formatScore, round2OrNull } from '../ita/rounding';
import { agreement, computeScores, scoresOf, type InstrumentScores } from '../ita/scores';
import { rulesOf } from '../ita/years';
import { sameScale, yearDifferences, type YearDifference } from '../ita/years/comparable';

/** Years that a trend shows; of more, the newest. */
const MOST_YEARS = 5;

/** One year's result. Scores 0–100, null where nobody knows. */
export interface YearResult {
  readonly year: number;
  readonly scale: ScaleId;
  readonly total: ScoreOrNull;
  readonly instruments: InstrumentScores;
  /** Indicators 1–10 in order. */
  readonly indicators: readonly ScoreOrNull[];
  /** The rating, or all that the figures allow, best first; empty where no total is known. */
  readonly ratings: readonly string[];
  /** `year`: the year's own figures. `column`: only what the year after it states as last year's. */
  readonly from: 'year' | 'column';
}

/** From one year of the trend to the next one in it. */
export interface YearStep {
  readonly from: number;
  readonly to: number;
  readonly total: ScoreOrNull;
  readonly instruments: InstrumentScores;
  readonly indicators: readonly ScoreOrNull[];
  /** Whether the ratings are of one scale, so that they may be held against each other. */
  readonly sameScale: boolean;
  readonly differences: readonly YearDifference[];
}

export interface Trend {
  /** Ascending, at most `MOST_YEARS`. */
  readonly years: readonly YearResult[];
  readonly steps: readonly YearStep[];
  /** What a reader must know besides the differences: years left out, figures that contradict each other. */
  readonly notes: readonly string[];
}

/** The trend over the analyses of several years, in any order; of a year that comes twice the first counts. */
export function trendOf(analyses: readonly Analysis[]): Trend {
  const distinct = analyses.filter(
    ({ resultYear }, index) => analyses.findIndex((other) => other.resultYear === resultYear) === index,
  );
  const known = distinct.map(yearResult).sort((one, other) => one.year - other.year);
  const first = distinct.find(({ resultYear }) => resultYear === known[0]?.year);
  const before = first ? previousResult(first) : null;
  const all = [...(before ? [before] : []), ...known].filter(hasFigures);
  const years = all.slice(-MOST_YEARS);
  const left = all.slice(0, -MOST_YEARS).map(({ year }) => year);
  const steps = years.flatMap((year, index) => {
    const earlier = years[index - 1];
    return earlier ? [stepOf(earlier, year)] : [];
  });
  return {
    years,
    steps,
    notes: [
      ...(left.length > 0 ? [`แสดง ${MOST_YEARS} ปีล่าสุด ปี ${left.join(', ')} ดูได้ในสำเนาของปีนั้น`] : []),
      ...contradictions(distinct, known),
    ],
  };
}

function hasFigures({ total, indicators, instruments }: YearResult): boolean {
  return [total, ...indicators, ...INSTRUMENTS.map(({ id }) => instruments[id])].some((score) => score !== null);
}

function yearResult(analysis: Analysis): YearResult {
  const { total, resultYear } = analysis;
  return {
    year: resultYear,
    scale: total.scale,
    total: total.stated,
    instruments: scoresOf(analysis.instruments, ({ stated }) => stated),
    indicators: INDICATORS.map(({ no }) => analysis.indicators.find((one) => one.no === no)?.score ?? null),
    ratings: total.rating === null ? total.candidates : [total.rating],
    from: 'year',
  };
}

/** The year before the first one, as far as that one states it; null where it states nothing or the year has no rules. */
function previousResult(analysis: Analysis): YearResult | null {
  const year = analysis.resultYear - 1;
  const rules = rulesOf(year);
  if (!rules) return null;
  const scale = rules.scale.value;
  const indicators = INDICATORS.map(({ no }) => analysis.indicators.find((one) => one.no === no)?.previous ?? null);
  const computed = computeScores(indicators);
  const total = round2OrNull(analysis.total.previous) ?? computed.total;
  const ratings = total === null ? [] : rate(scale, total, computed.instruments).candidates;
  return { year, scale, total, instruments: computed.instruments, indicators, ratings, from: 'column' };
}

function stepOf(before: YearResult, after: YearResult): YearStep {
  return {
    from: before.year,
    to: after.year,
    total: change(after.total, before.total),
    instruments: scoresOf(INSTRUMENTS, ({ id }) => change(after.instruments[id], before.instruments[id])),
    indicators: after.indicators.map((score, index) => change(score, before.indicators[index] ?? null)),
    sameScale: sameScale(before.year, after.year),
    differences: yearDifferences(before.year, after.year),
  };
}

/** Where a year states another score of the year before than that year itself has. */
function contradictions(analyses: readonly Analysis[], results: readonly YearResult[]): string[] {
  return results.flatMap((result) => {
    const later = analyses.find(({ resultYear }) => resultYear === result.year + 1);
    if (!later) return [];
    const differ = (own: ScoreOrNull, stated: ScoreOrNull): boolean =>
      own !== null && stated !== null && agreement(own, stated) !== 'same';
    const said = (what: string, own: ScoreOrNull, stated: ScoreOrNull): string =>
      `${what}ปี ${result.year} คือ ${formatScore(own as number)} แต่ช่องคะแนนปีก่อนของปี ${later.resultYear} เป็น ${formatScore(stated as number)} ตารางใช้ค่าของปี ${result.year} เอง`;
    return [
      ...(differ(result.total, later.total.previous) ? [said('คะแนนรวม', result.total, later.total.previous)] : []),
      ...later.indicators.flatMap(({ no, previous }) => {
        const own = result.indicators[no - 1] ?? null;
        return differ(own, previous) ? [said(`ตัวชี้วัดที่ ${no} `, own, previous)] : [];
      }),
    ];
  });
}
