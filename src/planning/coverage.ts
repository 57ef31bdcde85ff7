/** What the plan leaves out: issues that are missing or without a measure, weak indicators that nothing answers. */

import type { Analysis } from '../ita/analysis';
import { DEFAULT_ISSUES, type IssueDefinition } from '../ita/issues';
import { toArabicDigits } from '../thai/digits';
import type { IssueRow, MeasureRow, WorkbookData } from '../workbook/records';
import { answeredBy, hasOwnIssues, issueOf, planRules, standardIssue } from './plan';

/** What the plan is held against. */
export interface Planned {
  /** Without the draft measures, which answer nothing yet. */
  readonly data: WorkbookData;
  /** Null where nothing could be rated. */
  readonly analysis: Analysis | null;
  readonly drafts?: readonly MeasureRow[];
}

/** Whether the plan year asks for all seven issues, as a rule of a source or only as a default. */
export function sevenIssues(context: Pick<Planned, 'data'>): 'source' | 'default' | null {
  const rules = planRules(context.data);
  const item = rules ? rules.measuresItem : null;
  if (!item || item.sure === 'unknown' || item.value.elements.sure === 'unknown') return null;
  const element = item.value.elements.value.find(({ key }) => key === 'seven-issues');
  if (!element) return null;
  return item.sure === 'source' && item.value.elements.sure === 'source' && element.sure === 'source'
    ? 'source'
    : 'default';
}

/** Numbers of standard issues that stand in the tab under the number of another one, which is then there twice. */
function misnumbered({ issues }: WorkbookData): number[] {
  const numbers = new Set(issues.map(({ no }) => no));
  const seen = new Set<number>();
  const repeated = issues.filter(({ no }) => seen.has(no) || !seen.add(no));
  return repeated.map(({ name }) => standardIssue(name)?.no ?? 0).filter((no) => no > 0 && !numbers.has(no));
}

/** Issues that the plan year asks for and the tab lacks. */
export function missingIssues(context: Pick<Planned, 'data'>): IssueDefinition[] {
  const { data } = context;
  if (sevenIssues(context) !== 'source' || !hasOwnIssues(data)) return [];
  const there = new Set([...data.issues.map(({ no }) => no), ...misnumbered(data)]);
  return DEFAULT_ISSUES.filter(({ no }) => !there.has(no));
}

/** Measures under a number that no issue has, unless another finding says that the issue is lacking or misnumbered. */
export function measuresOfNoIssue(context: Pick<Planned, 'data'>): MeasureRow[] {
  const { data } = context;
  const said = [...missingIssues(context).map(({ no }) => no), ...misnumbered(data)];
  return data.measures.filter(
    (measure) => measure.issue !== null && issueOf(data, measure) === null && !said.includes(measure.issue),
  );
}

/** Issues without a measure, where measures name issues at all and the year wants one for each. */
export function issuesWithoutMeasure(context: Pick<Planned, 'data'>): IssueRow[] {
  const { data } = context;
  const named = new Set(data.measures.map(({ issue }) => issue).filter((issue) => issue !== null));
  // Measures that name no issue at all are said elsewhere.
  if (sevenIssues(context) === null || named.size === 0) return [];
  const unreadable = namedUnreadably(data);
  const ofNoIssue = new Set(
    data.measures.filter(({ issue }) => issue === null).flatMap(({ indicators }) => indicators),
  );
  const bare = data.issues.filter(
    ({ no, indicators }) =>
      !named.has(no) && !unreadable.has(no) && !indicators.some((indicator) => ofNoIssue.has(indicator)),
  );
  // A measure under a number that no issue has may be the one that is missed: said once, with that number.
  return bare.length <= measuresOfNoIssue(context).length ? [] : bare;
}

/** Numbers in cells that were not read as one issue ("1, 2"); each such cell has a finding of its own. */
function namedUnreadably({ measures, findings }: WorkbookData): Set<number> {
  const cells = new Set(measures.map(({ cells: own }) => own.issue));
  const typed = findings.filter(({ cell }) => cell !== null && cells.has(cell));
  return new Set(typed.flatMap(({ found }) => (toArabicDigits(String(found)).match(/\d+/g) ?? []).map(Number)));
}

/**
 * Indicators below the target that no measure answers, lowest first. None where there is no measure and no draft, or
 * no measure says what it answers: that is then the one thing to repair.
 */
export function unansweredIndicators({ data, analysis, drafts = [] }: Planned): number[] {
  if (!analysis || data.measures.length + drafts.length === 0) return [];
  const answers = data.measures.map((measure) => answeredBy(data, measure));
  if (answers.length > 0 && answers.every((indicators) => indicators.length === 0)) return [];
  return analysis.below.indicators.filter((no) => !answers.some((indicators) => indicators.includes(no)));
}
