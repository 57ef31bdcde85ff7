/**
 * The tabs that the self-check works on: two of its own, marked, and taken away in any case, left-overs of a killed run
 * included. Making a tab is slow live, so that every assumption gets columns of the first one that nobody has used yet.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const SCRATCH_KEY = 'ita.scratch';
const NAME = 'ทดสอบระบบ ITA';

export interface Scratch {
  readonly spreadsheet: Spreadsheet;
  /** Where things are tried. */
  readonly sheet: Sheet;
  /** A second tab, for what goes from tab to tab or changes a whole one; nothing that needs the first stands in it. */
  readonly other: Sheet;
  /** Fresh cells from row 1 on, in columns that nothing else uses. */
  cells(rows: number, columns: number): Range;
}

/** Runs the work with tabs of its own, and leaves the workbook with the tabs and the active tab that it had. */
export function withScratch<T>(spreadsheet: Spreadsheet, work: (scratch: Scratch) => T): T {
  removeScratch(spreadsheet);
  const active = spreadsheet.getActiveSheet();
  const tab = (name: string): Sheet => {
    const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
    sheet.addDeveloperMetadata(SCRATCH_KEY);
    return sheet;
  };
  let used = 0;
  try {
    const sheet = tab(NAME);
    const other = tab(`${NAME} 2`);
    const cells = (rows: number, columns: number): Range => {
      const first = used + 1;
      used += columns;
      const missing = used - sheet.getMaxColumns();
      if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
      return sheet.getRange(1, first, rows, columns);
    };
    return work({ spreadsheet, sheet, other, cells });
  } finally {
    removeScratch(spreadsheet);
    active.activate();
  }
}

function removeScratch(spreadsheet: Spreadsheet): void {
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(SCRATCH_KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
}
