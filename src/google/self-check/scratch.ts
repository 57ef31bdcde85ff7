/** The tabs that the self-check works on: its own, marked, and taken away in any case, left-overs of a killed run included. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SCRATCH_KEY = 'ita.scratch';
const NAME = 'ทดสอบระบบ ITA';

export interface Scratch {
  readonly spreadsheet: Spreadsheet;
  /** A new and empty tab, taken away at the end. */
  tab(): Sheet;
}

/** Runs the work with tabs of its own, and leaves the workbook with the tabs and the active tab that it had. */
export function withScratch<T>(spreadsheet: Spreadsheet, work: (scratch: Scratch) => T): T {
  removeScratch(spreadsheet);
  const active = spreadsheet.getActiveSheet();
  let made = 0;
  const tab = (): Sheet => {
    made += 1;
    const sheet = spreadsheet.insertSheet(`${NAME} ${made}`, spreadsheet.getSheets().length);
    sheet.addDeveloperMetadata(SCRATCH_KEY);
    return sheet;
  };
  try {
    return work({ spreadsheet, tab });
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
