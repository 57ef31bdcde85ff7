/** Adds one line to the tab `ประวัติ`. */

import type { Assessment } from '../assess';
import type { HistoryItem } from '../shared/rpc';
import { fingerprint } from '../tabs/fingerprint';
import { historyRow, historyTab } from '../tabs/output/history';
import type { WorkbookData } from '../workbook/records';
import { removeMetadata, setMetadata } from './metadata';
import { appendCells, type Writable } from './safe-writes';
import { ensureTab, type MadeTabs } from './tab-writer';
import type { Undo } from './undo';
import { ANALYSED_KEY, type ReadResult } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface HistoryOptions {
  /** A document's address or name, empty for an analysis. */
  readonly result?: string;
  /** Tabs that the job has laid out so far. */
  readonly made?: MadeTabs;
  /** Day and time as printed; now where left out. */
  readonly at?: string;
  /** Code of the input; that of the tabs of a single agency where left out. */
  readonly inputCode?: string;
  /** The line that a killed run may have left where it could leave no mark: time (null for any), work, data. */
  readonly killed?: readonly [string | null, string, string];
}

/** Records what was made from which data, once a job, and gives the line as the panel shows it. */
export function addHistory(
  spreadsheet: Spreadsheet,
  read: ReadResult,
  { data, analysis, findings }: Assessment,
  what: string,
  undo: Undo,
  {
    result = '',
    made = { tabs: [], isFirstRun: false },
    at = printedNow(spreadsheet),
    inputCode = fingerprint(read.sheets, data),
    killed,
  }: HistoryOptions = {},
): HistoryItem {
  const spec = historyTab();
  const { sheet, laidOut, isNew } = ensureTab(spreadsheet, spec, read.marks, undo, made);
  const line = historyRow({
    at,
    what,
    resultYear: data.settings.resultYear,
    total: analysis ? analysis.total.stated : null,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    fingerprint: inputCode,
    result,
  });
  const head = spec.rows.map(({ cells }) => cells);
  if (isNew) {
    undo.write(sheet, 1, 1, [...head, line]);
    return { at, what, result, inputCode };
  }
  if (laidOut) undo.write(sheet, 1, 1, head);
  const broken = killed ?? read.marks.job.unfinished?.line;
  const old = broken ? findLine(sheet, broken) : null;
  if (old) {
    // The line of a run that was killed after it: that run's work is this one's.
    undo.write(sheet, old.row, 1, [line], [old.cells.slice(0, line.length)]);
  } else {
    undo.add(() => removeLine(sheet, line));
    appendCells(sheet, line);
  }
  return { at, what, result, inputCode };
}

/** The last line of this time and work, and of this data where the job knew it beforehand. One read. */
function findLine(
  sheet: Sheet,
  [at, what, code]: readonly [string | null, string, string],
): { readonly row: number; readonly cells: Writable[] } | null {
  const rows = sheet.getDataRange().getValues() as Writable[][];
  const column = (key: string): number => historyTab().columns.findIndex((one) => one.key === key);
  const isIt = (row: Writable[]): boolean =>
    (at === null || row[column('at')] === at) &&
    row[column('what')] === what &&
    (code === '' || row[column('fingerprint')] === code);
  const index = rows.map(isIt).lastIndexOf(true);
  return index < 0 ? null : { row: index + 1, cells: rows[index] ?? [] };
}

/**
 * Takes our own line out again, also from above one that a colleague's paper has added since: papers take no lock. A row
 * that holds something else besides keeps its place, and the tab keeps its length.
 */
function removeLine(sheet: Sheet, line: readonly (string | number)[]): void {
  const rows = sheet.getDataRange().getValues() as Writable[][];
  const isOurs = (row: readonly unknown[]): boolean => line.every((cell, index) => row[index] === cell);
  const last = rows.map(isOurs).lastIndexOf(true);
  if (last < 0) return;
  const isAlone = (rows[last] ?? []).slice(line.length).every((cell) => cell === '');
  if (last === rows.length - 1 || !isAlone) {
    sheet.getRange(last + 1, 1, 1, line.length).clearContent();
    return;
  }
  sheet.deleteRow(last + 1);
  sheet.insertRowsAfter(sheet.getMaxRows(), 1);
}

/** Whether the tab `ประวัติ` has been made. */
export function hasHistory({ tabs }: ReadResult['marks']): boolean {
  return Object.keys(tabs).some((name) => tabs[name] === historyTab().id);
}

/** Remembers beside the tabs when they were written and from which data, for the panel's flag. */
export function markAnalysed(
  spreadsheet: Spreadsheet,
  read: ReadResult,
  data: WorkbookData,
  at: string,
  undo: Undo,
): void {
  const value = `${fingerprint(read.sheets, data)}|${at}`;
  const before = read.marks.analysed;
  if (!before) {
    undo.add(() => removeMetadata(spreadsheet, ANALYSED_KEY));
    spreadsheet.addDeveloperMetadata(ANALYSED_KEY, value);
    return;
  }
  const { metadata } = before;
  const old = `${before.fingerprint}|${before.at}`;
  undo.add(() => setMetadata(metadata, old));
  setMetadata(metadata, value);
}

/** Day and time of now in the workbook's time zone, Buddhist year: "21/11/2569 14:05". */
export function printedNow(spreadsheet: Spreadsheet): string {
  const [day, year, time] = Utilities.formatDate(
    new Date(),
    spreadsheet.getSpreadsheetTimeZone(),
    'dd/MM/|yyyy|HH:mm',
  ).split('|') as [string, string, string];
  return `${day}${Number(year) + 543} ${time}`;
}
