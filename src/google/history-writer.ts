/** Adds one line to the tab `ประวัติ`. */

import type { Assessment } from '../assess';
import type { HistoryItem } from '../shared/rpc';
import { fingerprint } from '../tabs/fingerprint';
import { historyRow, historyTab } from '../tabs/output/history';
import type { WorkbookData } from '../workbook/records';
import { removeMetadata, setMetadata } from './metadata';
import { appendCells, writeCells } from './safe-writes';
import type { MadeTab } from './tab-layout';
import { ensureTab } from './tab-writer';
import type { Undo } from './undo';
import { ANALYSED_KEY, type ReadResult } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Records what was made from which data, and gives the line as the panel shows it.
 * @param result a document's address or name, empty for an analysis
 * @param made tabs that the job has made so far
 */
export function addHistory(
  spreadsheet: Spreadsheet,
  read: ReadResult,
  { data, analysis, findings }: Assessment,
  what: string,
  undo: Undo,
  { result = '', made = [] }: { readonly result?: string; readonly made?: MadeTab[] } = {},
): HistoryItem {
  const spec = historyTab();
  const { sheet, laidOut, isNew } = ensureTab(spreadsheet, spec, read.marks, undo, made);
  const at = printedNow(spreadsheet);
  const inputCode = fingerprint(read.sheets, data);
  const row = historyRow({
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
    writeCells(sheet, 1, 1, [...head, row]);
  } else {
    if (laidOut) writeCells(sheet, 1, 1, head);
    appendCells(sheet, row);
    undo.add(() => removeLine(sheet, row));
  }
  return { at, what, result, inputCode };
}

/** Takes our own line out again, also from above one that a colleague's paper has added since: papers take no lock. */
function removeLine(sheet: GoogleAppsScript.Spreadsheet.Sheet, line: readonly (string | number)[]): void {
  const rows = sheet.getDataRange().getValues();
  const isOurs = (row: readonly unknown[]): boolean => line.every((cell, index) => row[index] === cell);
  const last = rows.map(isOurs).lastIndexOf(true);
  if (last >= 0) sheet.deleteRow(last + 1);
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
    spreadsheet.addDeveloperMetadata(ANALYSED_KEY, value);
    undo.add(() => removeMetadata(spreadsheet, ANALYSED_KEY));
    return;
  }
  const { metadata } = before;
  const old = `${before.fingerprint}|${before.at}`;
  setMetadata(metadata, value);
  undo.add(() => setMetadata(metadata, old));
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
