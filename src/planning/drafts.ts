/**
 * Draft measures: rows that the add-in proposed and nobody has made their own yet. The mark stands in front of the
 * measure's text, where every reader of the sheet sees it; taking it away is what makes the row a measure.
 */

import type { MeasureRow } from '../workbook/records';

/** What stands in front of a proposed measure. */
export const DRAFT_MARK = '(ร่าง)';

const MARKED = /^[\s(（[【]*ร่าง\s*[)）\]】]/;

/** Whether a row of `มาตรการ` is still a draft; papers and their missing fields leave it out. */
export function isDraft({ measure }: Pick<MeasureRow, 'measure'>): boolean {
  return MARKED.test(measure);
}
