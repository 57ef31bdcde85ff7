/** เสนอร่างมาตรการ: adds rows to start from below the measures, only when a person asks for them. */

import type { SuggestMeasuresResult, WithOverview } from '../../shared/rpc';
import { inputTab } from '../../workbook/input-tabs';
import type { MeasureField } from '../../workbook/records';
import { suggestMeasures } from '../../planning/suggest-measures';
import { findTable } from '../../workbook/table';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import type { Writable } from '../safe-writes';
import { Undo } from '../undo';
import { assessWorkbook, requireAnalysis } from './assess-workbook';
import { overviewAfter, overviewOf } from './overview-job';

/** @throws ItaError where there is no tab of measures to write to, or nothing to analyse; nothing is written then */
export function suggestMeasuresJob(): SuggestMeasuresResult & WithOverview {
  return withDocumentLock(() => {
    const assessed = assessWorkbook();
    const { spreadsheet, read, assessment } = assessed;
    const { data, analysis } = requireAnalysis(assessment);
    const { rows, indicators, why } = suggestMeasures(data, analysis);
    if (rows.length === 0) return { added: 0, indicators: [], why, tab: null, overview: overviewOf(assessed) };
    const name = data.tabs.measures;
    const snapshot = read.sheets.find((sheet) => sheet.name === name);
    const table = snapshot ? findTable(inputTab('measures'), snapshot) : null;
    const sheet = name === null ? null : spreadsheet.getSheetByName(name);
    if (!snapshot || !table || !sheet) {
      throw itaError(
        'tab-missing',
        `ไม่พบแท็บ "${inputTab('measures').name}" ที่มีหัวตาราง จึงไม่มีที่ให้ใส่ร่างมาตรการ`,
        'เลือกเมนู ITA > สร้างแท็บ แล้วลองใหม่',
      );
    }
    const columns = Object.entries(table.columns) as [MeasureField, number][];
    const width = Math.max(...columns.map(([, column]) => column)) + 1;
    const cells = rows.map((row) => {
      const line: Writable[] = Array.from({ length: width }, () => '');
      for (const [key, column] of columns) line[column] = row[key] ?? '';
      return line;
    });
    Undo.run((undo) => {
      // Read once more: a row that a colleague has added meanwhile stays, and the drafts stand below it.
      const below = sheet.getDataRange().getNumRows() + 1;
      undo.write(sheet, below, 1, cells);
      SpreadsheetApp.flush();
    });
    return { added: rows.length, indicators, why, tab: sheet.getName(), overview: overviewAfter() };
  });
}
