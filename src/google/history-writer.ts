/** Adds one line to the tab `ประวัติ`. */

import type { Assessment } from '../assess';
import { fingerprint } from '../workbook/fingerprint';
import { historyRow, historyTab } from '../workbook/output/history';
import { appendCells, writeCells } from './safe-writes';
import { ensureTab } from './tab-writer';
import type { Undo } from './undo';
import type { ReadResult } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Records what was made from which data; `result` is a document's address or name, empty for an analysis. */
export function addHistory(
  spreadsheet: Spreadsheet,
  read: ReadResult,
  { data, analysis, findings }: Assessment,
  what: string,
  undo: Undo,
  result = '',
): void {
  const spec = historyTab();
  const { sheet, laidOut } = ensureTab(spreadsheet, spec, read.marks, undo);
  if (laidOut) {
    writeCells(
      sheet,
      1,
      1,
      spec.rows.map(({ cells }) => cells),
    );
  }
  const entry = historyRow({
    at: printedNow(spreadsheet),
    what,
    resultYear: data.settings.resultYear,
    total: analysis ? (analysis.total.computed ?? analysis.total.announced) : null,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    fingerprint: fingerprint(read.sheets, data),
    result,
  });
  appendCells(sheet, entry);
  undo.add(() => sheet.deleteRow(sheet.getLastRow()));
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
