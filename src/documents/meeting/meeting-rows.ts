/**
 * The rows of `การประชุม` that belong to one meeting. A day and a place are typed once and hold for the rows below, as
 * merged cells do; where the tab holds several meetings, the paper is about the latest one.
 */

import { compareDates, type ThaiDate } from '../../thai/dates';
import type { MeetingRow } from '../../workbook/records';

export interface Meeting {
  readonly date: ThaiDate | null;
  readonly place: string;
  readonly rows: readonly MeetingRow[];
}

/** The latest meeting; null where the tab has no rows. */
export function latestMeeting(rows: readonly MeetingRow[]): Meeting | null {
  let date: ThaiDate | null = null;
  const dated = rows.map((row) => {
    date = row.date ?? date;
    return { row, date };
  });
  if (dated.length === 0) return null;
  const latest = dated.reduce<ThaiDate | null>(
    (last, { date: day }) => (day !== null && (last === null || compareDates(day, last) > 0) ? day : last),
    null,
  );
  // Rows above the first day belong to it: the day may stand in the middle of a merged cell.
  const own = dated
    .filter(({ date: day }) => day === null || latest === null || compareDates(day, latest) === 0)
    .map(({ row }) => row);
  return {
    date: latest,
    place: own.map(({ place }) => place.trim()).find((place) => place !== '') ?? '',
    rows: own,
  };
}
