/** Google as nobody expects it, one broken assumption at a time, for the tests that let every job loose on it. */

import { cloneWorkbook, type Deviations, type DriveMode, type Host, type WorkbookModel } from 'apps-script-local';
import { emptyHost } from '../workbook';

export interface Hostility {
  readonly name: string;
  readonly deviations?: Deviations;
  readonly drive?: DriveMode;
  /** What is otherwise about the workbook. */
  readonly prepare?: (workbook: WorkbookModel) => void;
}

/** A signature in the middle of the data, and a picture beside the table. */
function withPictures(workbook: WorkbookModel): void {
  const host = emptyHost({ workbook });
  host.runScript({
    name: 'pictures.js',
    code: `
      var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      var picture = SpreadsheetApp.newCellImage().setSourceUrl('https://example.go.th/signature.png').build();
      var shown = spreadsheet.getSheets().filter(function (sheet) { return !sheet.isSheetHidden(); });
      shown.forEach(function (sheet) {
        if (sheet.getLastRow() > 1) sheet.getRange(sheet.getLastRow() + 2, 1).setValue(picture);
        if (sheet.getLastRow() > 1) sheet.getRange(2, sheet.getLastColumn() + 2).setFormula('=IMAGE("https://example.go.th/krut.png")');
      });`,
  });
}

export const HOSTILITIES: readonly Hostility[] = [
  { name: 'Thai error messages', deviations: { language: 'th' } },
  { name: 'Spanish error messages', deviations: { language: 'es' } },
  { name: 'eval only', deviations: { evaluation: 'eval' } },
  { name: 'EXACT by display', deviations: { exact: 'display' } },
  { name: 'a cleaner of HTML', deviations: { html: 'cleaned' } },
  { name: 'calls of at most 3 MB', deviations: { largestCall: 3_000_000 } },
  { name: 'a United States workbook', prepare: (workbook) => (workbook.locale = 'en_US') },
  { name: 'a workbook in Los Angeles', prepare: (workbook) => (workbook.timeZone = 'America/Los_Angeles') },
  { name: 'pictures in cells', prepare: withPictures },
];

/** All of them at once, with Drive switched off behind its name. */
export const EVERYTHING: Hostility = {
  name: 'everything at once',
  deviations: Object.assign({}, ...HOSTILITIES.map(({ deviations }) => deviations), { language: 'th' }) as Deviations,
  drive: 'disabled',
  prepare: (workbook) => HOSTILITIES.forEach(({ prepare }) => prepare?.(workbook)),
};

const NOW = new Date(Date.UTC(2026, 10, 21, 7, 5));

/** A host on a copy of the workbook. */
export function hostileHost(workbook: WorkbookModel, { deviations = {}, drive = 'on', prepare }: Hostility): Host {
  const copy = cloneWorkbook(workbook);
  prepare?.(copy);
  return emptyHost({ workbook: copy, deviations, drive, now: () => NOW });
}
