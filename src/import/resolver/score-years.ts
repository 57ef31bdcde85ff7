/** Which figures are this year's and which last year's, by the years that the text puts beside them. */

import type { ScoreStatement } from '../tokens/score-statement';

/** Indicators of one year that make a list of that year. */
export const A_LIST = 3;

/**
 * Years under which the text gives scores of at least three indicators, ascending; and the other years of such a list, and
 * of a table with a column a year, because most cells of a column may be blank.
 */
export function listedYears(statements: readonly ScoreStatement[]): number[] {
  const indicators = new Map<number, Set<number>>();
  const lists = new Map<number, Set<number>>();
  const tables = new Set<number>();
  const put = (sets: Map<number, Set<number>>, key: number, value: number): void => {
    const known = sets.get(key);
    if (known) known.add(value);
    else sets.set(key, new Set([value]));
  };
  for (const { target, role, year, list, unit } of statements) {
    if (target.kind !== 'indicator' || year === null || role !== 'score') continue;
    put(indicators, year, target.no);
    if (list >= 0 && lists.get(list)?.has(year) !== true) put(lists, list, year);
    if (list >= 0 && unit.cells) tables.add(list);
  }
  const whole = new Set(Array.from(indicators.keys()).filter((year) => (indicators.get(year)?.size ?? 0) >= A_LIST));
  const years = new Set(whole);
  lists.forEach((own, list) => {
    const members = Array.from(own);
    const isTable = members.length > 1 && tables.has(list);
    if (isTable || members.some((year) => whole.has(year))) for (const year of members) years.add(year);
  });
  return Array.from(years).sort((a, b) => a - b);
}

/**
 * This year's and last year's figures. Years count where whole lists carry them, or where one line sets two years side
 * by side; otherwise a year beside a single figure says nothing.
 */
export function splitYears(
  own: readonly ScoreStatement[],
  newest: number | null,
  twoYears: boolean,
): { current: ScoreStatement[]; previous: ScoreStatement[] } {
  const previous = own.filter(({ role }) => role === 'previous');
  const scores = own.filter(({ role }) => role === 'score');
  const paired = newestOfPairs(scores);
  const year = twoYears ? newest : paired;
  if (year === null) return { current: scores, previous };
  const current = scores.filter((one) => one.year === year || (one.year === null && !twoYears));
  return {
    current: current.length > 0 ? current : scores.filter((one) => one.year === null),
    previous: previous.concat(scores.filter((one) => one.year === year - 1)),
  };
}

/** The later year of a line, or of a list, that gives one thing's figures for two years. */
function newestOfPairs(statements: readonly ScoreStatement[]): number | null {
  let newest: number | null = null;
  /** By list, as a negative number; by line in running text. */
  const byPlace = new Map<number, number>();
  for (const { unit, year, list } of statements) {
    if (year === null) continue;
    const place = list < 0 ? (unit.lines[0] as number) : -1 - list;
    const other = byPlace.get(place);
    if (other !== undefined && other !== year) newest = Math.max(newest ?? 0, other, year);
    byPlace.set(place, year);
  }
  return newest;
}

/** Years that the text puts beside the scores of instruments, ascending. */
export function instrumentYears(statements: readonly ScoreStatement[]): number[] {
  const years = new Set<number>();
  for (const { target, role, year } of statements) {
    if (target.kind === 'instrument' && role === 'score' && year !== null) years.add(year);
  }
  return Array.from(years).sort((a, b) => a - b);
}
