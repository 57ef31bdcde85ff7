/** The empty tab with which Sheets and Excel begin a workbook: it goes to the end, behind the tabs that people came for. */

import type { Undo } from './undo';

/** As Sheets and Excel call it in English and Thai. */
const FIRST_NAMES = /^(Sheet|ชีต|แผ่น|แผ่นงาน) ?\d+$/;

/** A tab that holds anything, or was given a name, stays where it is. One read, and only where there is such a name. */
export function putEmptyTabLast(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, undo: Undo): void {
  const sheets = spreadsheet.getSheets();
  const at = sheets.findIndex((sheet) => FIRST_NAMES.test(sheet.getName()));
  const empty = sheets[at];
  if (!empty || at === sheets.length - 1 || empty.getLastRow() > 0) return;
  const move = (position: number): void => {
    empty.activate();
    spreadsheet.moveActiveSheet(position);
  };
  undo.add(() => move(at + 1));
  move(sheets.length);
}
