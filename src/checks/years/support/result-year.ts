/** The year of the result where two things that carry dates speak for another one than was typed: one cause of many findings. */

import { measuresYear } from '../../../ita/years';
import { compareDates, fiscalYearBounds, type ThaiDate } from '../../../thai/dates';
import type { WorkbookData } from '../../../workbook/records';

/** Results have been announced from July of the year to October after it (ita-domain.md §8). */
export function isAnnouncementOf(date: ThaiDate, resultYear: number): boolean {
  return date.year === resultYear && date.month >= 6;
}

/** Days of the measures' periods, as far as they can be read. */
export function measureDates({ measures }: WorkbookData): ThaiDate[] {
  return measures
    .flatMap(({ startDate, endDate }) => [startDate, endDate])
    .filter((date): date is ThaiDate => date !== null);
}

/** Whether all of some days lie inside a fiscal year. */
export function allInside(dates: readonly ThaiDate[], year: number): boolean {
  const { start, end } = fiscalYearBounds(year);
  return dates.every((date) => compareDates(date, start) >= 0 && compareDates(date, end) <= 0);
}

/**
 * The result year that the day of the announcement and the periods of the measures both speak for, where it is not the
 * one typed; null otherwise.
 */
export function likelyResultYear(data: WorkbookData): number | null {
  const { announcementDate, resultYear } = data.settings;
  if (announcementDate === null || resultYear === null) return null;
  const { year } = announcementDate;
  const dates = measureDates(data);
  const speaks = isAnnouncementOf(announcementDate, year) && dates.length > 0 && allInside(dates, measuresYear(year));
  return speaks && year !== resultYear ? year : null;
}
