/**
 * Number, day, subject and positions belong to a paper (tab `เอกสาร`); what a row leaves empty is taken from `ตั้งค่า`. A day
 * from there is not taken where it lies before what the paper reports on: one day cannot serve a plan and its results.
 */

import { compareDates, type ThaiDate } from '../../thai/dates';
import type { PaperRow, Settings, WorkbookData } from '../../workbook/records';
import type { DocumentId } from './titles';

export interface PaperHead {
  readonly settings: Settings;
  /** เรื่อง as the agency wants it; empty for the paper's own. */
  readonly subject: string;
}

/** The settings as one paper has them, and its subject. */
export function paperHead(id: DocumentId, workbook: WorkbookData): PaperHead {
  const { settings } = workbook;
  const row: Partial<PaperRow> = workbook.papers.find(({ paper }) => paper === id) ?? {};
  const earliest = earliestDay(id, workbook);
  const shared = settings.documentDate;
  const isTooEarly = shared !== null && earliest !== null && compareDates(shared, earliest) < 0;
  return {
    settings: {
      ...settings,
      documentNo: row.documentNo || settings.documentNo,
      documentDate: row.documentDate ?? (isTooEarly ? null : shared),
      addressee: row.addressee || settings.addressee,
      preparerPosition: row.preparerPosition || settings.preparerPosition,
    },
    subject: row.subject ?? '',
  };
}

/** The first day on which the paper can be true: the end of the measures' year begins its report, the meeting its minutes. */
function earliestDay(id: DocumentId, { settings, meetings }: WorkbookData): ThaiDate | null {
  if (id === 'meeting') {
    return meetings.reduce<ThaiDate | null>(
      (last, { date }) => (date !== null && (last === null || compareDates(date, last) > 0) ? date : last),
      null,
    );
  }
  const planYear = settings.planYear ?? (settings.resultYear === null ? null : settings.resultYear + 1);
  if ((id !== 'results' && id !== 'annual') || planYear === null) return settings.announcementDate;
  return { year: planYear - 1, month: 10, day: 1 };
}
