/** Reads the tab `ประวัติ` back: what was made. One read. */

import type { HistoryItem } from '../rpc';
import { historyTab } from '../workbook/output/history';
import type { Marks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Lines in sheet order, oldest first; empty where there is no such tab. Columns that people added are left alone. */
export function readHistory(spreadsheet: Spreadsheet, marks: Marks): HistoryItem[] {
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
      result: at(row, 'result'),
    }))
    .filter(({ what }) => what !== '');
}
