/** The empty tab with which Sheets and Excel begin a workbook: it stands at the end, behind the tabs that people came for. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where ways back are kept; `Undo`, which itself asks here for the end of the tabs. */
interface WaysBack {
  add(step: () => void): void;
}

/** As Sheets and Excel call it in English and Thai. */
const FIRST_NAMES = /^(Sheet|ชีต|แผ่น|แผ่นงาน) ?\d+$/;

function placeOf(spreadsheet: Spreadsheet): number {
  return spreadsheet.getSheets().findIndex((sheet) => FIRST_NAMES.test(sheet.getName()));
}

/** 0-based place of a new tab: the end, before the empty tab where that has gone there. */
export function endOfTabs(spreadsheet: Spreadsheet): number {
  const empty = placeOf(spreadsheet);
  return empty > 0 ? empty : spreadsheet.getSheets().length;
}

/** A tab that holds anything, or was given a name, stays where it is. One read, and only where there is such a name. */
export function putEmptyTabLast(spreadsheet: Spreadsheet, undo: WaysBack): void {
  const sheets = spreadsheet.getSheets();
  const at = placeOf(spreadsheet);
  const empty = sheets[at];
  if (!empty || at === sheets.length - 1 || empty.getLastRow() > 0) return;
  const move = (position: number): void => {
    empty.activate();
    spreadsheet.moveActiveSheet(position);
  };
  undo.add(() => move(at + 1));
  move(sheets.length);
}
