/** Reading and assessing the open workbook as one of several agencies. */

import { assessAgencies, type AgenciesAssessment } from '../../assess-agencies';
import type { AgenciesOverview } from '../../agencies/overview';
import { agencyTab } from '../../workbook/agencies/agency-tabs';
import { itaError } from '../problem';
import { readInput, type ReadResult } from '../workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface AgenciesWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly read: ReadResult;
  readonly assessment: AgenciesAssessment;
}

/** Null for a workbook of a single agency. */
export function findAgenciesWorkbook(): AgenciesWorkbook | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const read = readInput(spreadsheet, undefined, true);
  const assessment = assessAgencies(read.sheets, read.marks.choice);
  return assessment && { spreadsheet, read, assessment };
}

/** @throws ItaError `no-agencies` for a workbook of a single agency */
export function assessAgenciesWorkbook(): AgenciesWorkbook {
  const found = findAgenciesWorkbook();
  if (found) return found;
  const { name } = agencyTab('agencies');
  throw itaError(
    'no-agencies',
    `ไม่พบหน่วยงานในแท็บ "${name}"`,
    `สร้างแท็บหน่วยงานในหน้า หลายหน่วยงาน ของแผงควบคุม แล้ววางตารางผลของทุกหน่วยงานลงในแท็บ "${name}" หรือเลือกแท็บอื่นเป็นแท็บหน่วยงาน`,
  );
}

/** @throws ItaError naming what to repair where the year makes an overview impossible */
export function requireOverview({ overview, findings }: AgenciesAssessment): AgenciesOverview {
  if (overview) return overview;
  const cause = findings.find(({ finding }) => finding.severity === 'error')?.finding;
  throw itaError(
    cause?.code ?? 'no-analysis',
    cause?.message ?? 'ยังไม่มีข้อมูลพอสำหรับภาพรวม',
    'แก้ไขแล้วลองใหม่ ข้อมูลและแท็บเดิมยังอยู่ครบ',
    cause?.cell ?? null,
  );
}
