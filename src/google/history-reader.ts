/** Reads the tab `ประวัติ` back: what was made. One read. */

import type { HistoryItem } from '../shared/rpc';
import { historyTab } from '../tabs/output/history';
import { findOurTab, outputTab } from './our-tab';
import type { Marks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Lines in sheet order, oldest first; empty where there is no such tab. Columns that people added are left alone. */
export function readHistory(spreadsheet: Spreadsheet, marks: Marks): HistoryItem[] {
  const spec = historyTab();
  const sheet = findOurTab(spreadsheet, marks, outputTab(spec.id));
  if (!sheet) return [];
  const at = (row: readonly unknown[], key: string): string =>
    String(row[spec.columns.findIndex((column) => column.key === key)] ?? '');
  return sheet
    .getDataRange()
    .getValues()
    .slice(1)
    .map((row) => ({
      at: at(row, 'at'),
      what: at(row, 'what'),
      result: at(row, 'result'),
      inputCode: at(row, 'fingerprint'),
    }))
    .filter(({ what }) => what !== '');
}
