/**
 * Starting rows for weak indicators that no measure answers: our own short measures by the topic of the weakest items,
 * else by indicator. They go into the tab `มาตรการ` marked as drafts (workbook/drafts.ts), for a person to edit; papers
 * leave them out as long as the mark stands.
 */

import type { Analysis } from '../ita/analysis';
import { formatThaiDate, fiscalYearBounds } from '../thai/dates';
import { DRAFT_MARK } from '../workbook/drafts';
import type { MeasureField, WorkbookData } from '../workbook/records';
import { planYearOf } from './report';
import { draftFor } from './texts/measure-drafts';

/** Cells of one new row by column of `มาตรการ`; columns left out stay empty for the person to fill. */
export type DraftRow = Readonly<Partial<Record<MeasureField, string>>>;

/**
 * One draft for each weak indicator without a measure or draft, the lowest first; without scores of indicators, for those with
 * an item below the target. Who is responsible is left empty, because only the agency knows.
 */
export function draftMeasures(workbook: WorkbookData, analysis: Analysis): DraftRow[] {
  const below = workbook.items.filter(({ id }) => analysis.below.items.indexOf(id) >= 0);
  const weak = [
    ...analysis.toDevelop,
    ...below
      .map(({ indicator }) => indicator)
      .filter((no): no is number => no !== null)
      .sort((a, b) => a - b),
  ].filter((no, index, all) => all.indexOf(no) === index);
  const answered = (no: number): boolean => workbook.measures.some(({ indicators }) => indicators.indexOf(no) >= 0);
  const { start, end } = fiscalYearBounds(planYearOf({ workbook, analysis }));
  const count = workbook.measures.length;
  return weak
    .filter((no) => !answered(no))
    .map((no, index) => {
      const items = below
        .filter(({ indicator }) => indicator === no)
        .sort((a, b) => (a.score as number) - (b.score as number));
      const draft = draftFor(
        no,
        items.map(({ text }) => text),
      );
      const issue = analysis.issues.filter(({ indicators }) => indicators.indexOf(no) >= 0)[0];
      return {
        no: String(count + index + 1),
        ...(issue ? { issue: String(issue.no) } : {}),
        indicators: String(no),
        measure: `${DRAFT_MARK} ${draft.measure}`,
        steps: draft.steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
        start: formatThaiDate(start),
        end: formatThaiDate(end),
        monitoring: draft.monitoring,
      };
    });
}
