/** Workbooks of this tool: a Thai spreadsheet in Thai time, as an agency's own account makes it. */
import { loadWorkbook, newWorkbookModel, readXlsx, type WorkbookModel, type WorkbookSettings } from 'apps-script-local';

const thaiSettings: WorkbookSettings = {
  locale: 'th_TH',
  timeZone: 'Asia/Bangkok',
  owner: 'owner@example.go.th',
};

/** An empty workbook with one empty tab. */
export function newWorkbook(name: string, firstSheet = 'Sheet1'): WorkbookModel {
  return newWorkbookModel({ ...thaiSettings, name, firstSheet });
}

/** @throws FileProblem when the file is missing or is no readable workbook */
export function openWorkbook(path: string): Promise<WorkbookModel> {
  return loadWorkbook(path, thaiSettings);
}

/** @throws FileProblem when the bytes are no readable workbook */
export function readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
  return readXlsx(bytes, { ...thaiSettings, name });
}
