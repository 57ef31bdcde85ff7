/**
 * Rows of `มาตรการ` to start from, for indicators that must be raised, or of which an item is weak, and that no measure
 * answers yet. Drafts, marked as such, put into the tab only when a person asks for them.
 */

import { meetsTarget } from '../ita/classes';
import { answeredBy } from './plan';
import type { Analysis } from '../ita/analysis';
import { indicatorByNo } from '../ita/indicators';
import { byScore } from '../ita/ranking';
import { suggestedMeasures } from './suggested-measures';
import { measuresYear, rulesOf } from '../ita/years';
import { valueOf } from '../ita/years/year';
import { DRAFT_MARK, isDraft } from './drafts';
import type { ItemRow, MeasureField, MeasureRow, WorkbookData } from '../workbook/records';
import type { NoDrafts } from './suggested-sentence';

/** A row by column key; what only the agency can know stays empty. */
export type SuggestedRow = Readonly<Partial<Record<MeasureField, string | number>>>;

export interface Suggestions {
  readonly rows: readonly SuggestedRow[];
  /** The indicators that they answer: those to raise, lowest score first, then those that only their items show. */
  readonly indicators: readonly number[];
  /** Why there are none; null where there are some. */
  readonly why: NoDrafts | null;
}

/** See the head of this file. An indicator whose drafts are already in the tab counts as answered. */
export function suggestMeasures(data: WorkbookData, analysis: Analysis): Suggestions {
  const answered = answeredByAny(data, data.measures);
  const weak = [...analysis.toDevelop, ...indicatorsOfWeakItems(data)];
  const indicators = [...new Set(weak)].filter((no) => !answered.includes(no));
  const planYear = data.settings.planYear ?? measuresYear(analysis.resultYear);
  const last = data.measures.reduce((highest, { no }) => Math.max(highest, Number(no) || 0), data.measures.length);
  const rows: SuggestedRow[] = [];
  for (const indicator of indicators) {
    const issue = data.issues.find((row) => row.indicators.includes(indicator));
    const topics = weakItems(data, indicator).map((item) => `${topicOf(item, analysis.resultYear)} ${item.text}`);
    for (const { measure, steps, monitoring } of suggestedMeasures(indicator, topics)) {
      rows.push({
        no: last + rows.length + 1,
        ...(issue ? { issue: issue.no } : {}),
        indicators: indicator,
        measure: `${DRAFT_MARK} ${measure}`,
        steps: steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
        // A measure of a fiscal year runs at most through that year.
        start: `1 ตุลาคม ${planYear - 1}`,
        end: `30 กันยายน ${planYear}`,
        monitoring,
      });
    }
  }
  return { rows, indicators, why: indicators.length > 0 ? null : whyNone(data, analysis, weak) };
}

/** @param weak the indicators that ask for a measure, all of them answered */
function whyNone(data: WorkbookData, analysis: Analysis, weak: readonly number[]): NoDrafts {
  if (weak.length > 0) {
    const answered = answeredByAny(
      data,
      data.measures.filter((measure) => !isDraft(measure)),
    );
    return weak.every((no) => answered.includes(no)) ? 'answered' : 'drafts-wait';
  }
  return [...analysis.indicators, ...data.items].some(({ score }) => score !== null) ? 'nothing-weak' : 'no-scores';
}

function answeredByAny(data: WorkbookData, measures: readonly MeasureRow[]): number[] {
  return measures.flatMap((measure) => answeredBy(data, measure));
}

/**
 * Indicators with an item below the target, in the order of their lowest item: papers give items alone as well
 * (paper 003), and an indicator above the target may hide a weak one.
 */
function indicatorsOfWeakItems(data: WorkbookData): number[] {
  return weakItems(data)
    .map(({ indicator }) => indicator)
    .filter((no): no is number => no !== null && indicatorByNo(no) !== null);
}

/** Items below the target, of one indicator or of all, lowest first. */
function weakItems(data: WorkbookData, indicator?: number): ItemRow[] {
  const weak = data.items.filter(
    (item) =>
      (indicator === undefined || item.indicator === indicator) &&
      item.score !== null &&
      !meetsTarget(item.score, data.settings.target),
  );
  return byScore(weak, (item) => item.score as number, 'lowest');
}

/** What the year says that the item is about; empty where nobody knows. */
function topicOf(item: ItemRow, year: number): string {
  const rules = rulesOf(year);
  const items = rules ? valueOf(rules.items[item.instrument]) : null;
  return items?.find(({ no }) => no === item.itemNo)?.topic ?? '';
}
