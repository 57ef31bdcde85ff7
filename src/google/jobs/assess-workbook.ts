/** Reading and assessing the open workbook: what every job begins with. */

import { assess, type Assessment } from '../../assess';
import type { Analysis } from '../../ita/analysis';
import type { InputTabId } from '../../workbook/records';
import { itaError } from '../problem';
import { readInput, type ReadResult } from '../workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface AssessedWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly read: ReadResult;
  readonly assessment: Assessment;
}

/** @param tabs the input tabs that are needed; all when left out */
export function assessWorkbook(tabs?: readonly InputTabId[]): AssessedWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const read = readInput(spreadsheet, tabs);
  return { spreadsheet, read, assessment: assess(read.sheets, read.marks.choice) };
}

/** The workbook after a job has written; null where it cannot be read, which takes nothing from what was written. */
export function assessAgain(): AssessedWorkbook | null {
  try {
    return assessWorkbook();
  } catch (error) {
    console.error(error);
    return null;
  }
}

/**
 * The assessment with an analysis.
 * @throws ItaError naming what to repair where the year or the tabs make one impossible
 */
export function requireAnalysis(assessment: Assessment): Assessment & { readonly analysis: Analysis } {
  const { analysis, findings } = assessment;
  if (analysis) return { ...assessment, analysis };
  const cause = findings.find(({ severity }) => severity === 'error');
  throw itaError(
    cause ? cause.code : 'no-analysis',
    cause ? cause.message : 'ยังไม่มีข้อมูลพอสำหรับการวิเคราะห์',
    'แก้ไขแล้วตรวจอีกครั้ง ข้อมูลและแท็บเดิมยังอยู่ครบ',
    cause ? cause.cell : null,
  );
}
