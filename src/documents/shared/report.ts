/**
 * What the three reports share (`results`, `annual`, `meeting`): whose, of which year, by whom, and the block to sign.
 * They are papers to publish, so they have a title and no memo head.
 */

import { formatThaiDate } from '../../thai/dates';
import { measuresYear } from '../../ita/years';
import type { MissingField } from './missing';
import type { Settings, WorkbookData } from '../../workbook/records';
import { AGENCY_NOTE, PLACE_NOTES, PLAN_YEAR_NOTE, PREPARER_NOTES, RESULT_YEAR_NOTE } from './common-notes';
import { orBlank, type DocumentInput, type FieldNotes } from './definition';
import { NAME_DOTS, positionOrBlank } from './memo';
import { missingSettings } from './missing';
import { placeName } from './place-name';
import { oneLine } from './wording';

export interface Report {
  /** The title in the file's properties. */
  readonly subject: string;
  readonly agency: string;
  readonly hasPlace: boolean;
  readonly place: string;
  readonly resultYear: string;
  readonly planYear: string;
  readonly hasDivision: boolean;
  readonly division: string;
  readonly preparerName: string;
  readonly preparerPosition: string;
  readonly hasReportDate: boolean;
  readonly reportDate: string;
}

export const REPORT_NOTES: FieldNotes<Report> = {
  subject: { label: 'ชื่อเอกสาร', source: 'เรียบเรียงจากชนิดเอกสารและปีงบประมาณ' },
  agency: AGENCY_NOTE,
  ...PLACE_NOTES,
  resultYear: RESULT_YEAR_NOTE,
  planYear: PLAN_YEAR_NOTE,
  hasDivision: { label: 'มีส่วนราชการผู้จัดทำ', source: 'ตั้งค่า › ส่วนราชการ', condition: true },
  division: { label: 'ส่วนราชการผู้จัดทำ', source: 'ตั้งค่า › ส่วนราชการ' },
  ...PREPARER_NOTES,
  hasReportDate: { label: 'มีวันที่ของเอกสาร', source: 'เอกสาร › วันที่ หรือ ตั้งค่า › วันที่', condition: true },
  reportDate: { label: 'วันที่ของเอกสาร', source: 'เอกสาร › วันที่ หรือ ตั้งค่า › วันที่' },
};

/** The fiscal year of the measures: as set, else the year after the result. */
export function planYearOf(input: Pick<DocumentInput, 'workbook' | 'analysis'>): number {
  return input.workbook.settings.planYear ?? measuresYear(input.analysis.resultYear);
}

/** The shared fields of a report with this title. */
export function report(input: DocumentInput, subject: string): Report {
  const { settings } = input.workbook;
  const place = placeName(settings);
  return {
    subject: oneLine(input.subject) || subject,
    agency: orBlank(settings.agency),
    hasPlace: place !== '',
    place,
    resultYear: String(input.analysis.resultYear),
    planYear: String(planYearOf(input)),
    hasDivision: settings.division.trim() !== '',
    division: settings.division.trim(),
    preparerName: settings.preparerName.trim() || NAME_DOTS,
    preparerPosition: positionOrBlank(settings.preparerPosition),
    hasReportDate: settings.documentDate !== null,
    reportDate: settings.documentDate === null ? '' : formatThaiDate(settings.documentDate),
  };
}

/** The committee as typed, without its agency where that is a word of its own: sentences about it begin with the agency. */
export function committeeOf({ committee, agency }: Pick<Settings, 'committee' | 'agency'>): string {
  const name = agency.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = oneLine(committee);
  return name === '' ? whole : whole.replace(new RegExp(`\\s+(?:(?:ของ|ประจำ)\\s*)?${name}(?=\\s|$)`), '');
}

/** What every report lacks. The name and the day may be written in by hand. */
export function missingInReport(workbook: WorkbookData): MissingField[] {
  return missingSettings(workbook, ['agency', 'preparerPosition']);
}
