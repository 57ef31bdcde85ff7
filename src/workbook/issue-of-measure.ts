/**
 * The issue of a measure that names none. Indicator 8 is in two of the seven issues (ita-domain.md §6): which of them a
 * measure for it answers is not known, and nobody guesses.
 */

import type { IssueRow, MeasureRow } from './records';

/** The number of the one issue that is judged by any of these indicators; null where none or several are. */
export function onlyIssueOf(indicators: readonly number[], issues: readonly IssueRow[]): number | null {
  const judged = issues.filter((issue) => share(indicators, issue.indicators));
  const [only] = judged;
  return only !== undefined && judged.length === 1 ? only.no : null;
}

/** Whether a measure of no issue may belong to this one: what it lacks is the issue's number, in a cell of its own. */
export function mayHaveMeasure(measures: readonly MeasureRow[], { indicators }: Pick<IssueRow, 'indicators'>): boolean {
  return measures.some((measure) => measure.issue === null && share(measure.indicators, indicators));
}

function share(some: readonly number[], others: readonly number[]): boolean {
  return some.some((no) => others.includes(no));
}
