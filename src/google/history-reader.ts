/** Reads the tab `ประวัติ` back: what was made and whether the last analysis still stands. One read. */

import { historyTab } from '../workbook/output/history';
import type { Marks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One line of the history as it was written. */
export interface HistoryLine {
  readonly at: string;
  readonly what: string;
  readonly fingerprint: string;
  readonly result: string;
}

/** Lines in sheet order, oldest first; empty where there is no such tab. Columns that people added are left alone. */
export function readHistory(spreadsheet: Spreadsheet, marks: Marks): HistoryLine[] {
  const { id, name, columns } = historyTab();
  const sheets = spreadsheet.getSheets();
  const sheet =
    sheets.filter((candidate) => marks.tabs[candidate.getName()] === id)[0] ??
    sheets.filter((candidate) => candidate.getName() === name)[0];
  if (!sheet) return [];
  const at = (row: readonly unknown[], key: string): string =>
    String(row[columns.findIndex((column) => column.key === key)] ?? '');
  return sheet
    .getDataRange()
    .getValues()
    .slice(1)
    .map((row) => ({
      at: at(row, 'at'),
      what: at(row, 'what'),
      fingerprint: at(row, 'fingerprint'),
      result: at(row, 'result'),
    }))
    .filter(({ what }) => what !== '');
}
