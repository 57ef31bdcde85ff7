/** Measures whose period runs backwards. */

import { compareDates } from '../../../thai/dates';
import type { MeasureRow } from '../../../workbook/records';

/** Whether a measure ends before it starts, so that one of its dates is wrong. */
export function isReversed({ startDate, endDate }: MeasureRow): boolean {
  return startDate !== null && endDate !== null && compareDates(endDate, startDate) < 0;
}
