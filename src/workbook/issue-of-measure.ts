/**
 * The issue of a measure that names none. Indicator 8 is in two of the seven issues (ita-domain.md §6): which of them a
 * measure for it answers is not known, and nobody guesses.
 */

import type { IssueRow, MeasureRow } from './records';

/**
 * Finds the number of the one issue that is judged by any of some indicators; null where none or several are. The issues
 * are gone through once, however many measures ask.
 */
export function issueFinder(issues: readonly IssueRow[]): (indicators: readonly number[]) => number | null {
  const judgedBy = new Map<number, IssueRow[]>();
  for (const issue of issues) {
    for (const no of new Set(issue.indicators)) judgedBy.set(no, [...(judgedBy.get(no) ?? []).slice(0, 1), issue]);
  }
  return (indicators) => {
    const [only, ...others] = new Set(indicators.flatMap((no) => judgedBy.get(no) ?? []));
    return only && others.length === 0 ? only.no : null;
  };
}

/** Whether a measure of no issue may belong to this one: what it lacks is the issue's number, in a cell of its own. */
export function mayHaveMeasure(measures: readonly MeasureRow[], { indicators }: Pick<IssueRow, 'indicators'>): boolean {
  return measures.some((measure) => measure.issue === null && share(measure.indicators, indicators));
}

function share(some: readonly number[], others: readonly number[]): boolean {
  return some.some((no) => others.includes(no));
}
