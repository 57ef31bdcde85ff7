/** เสนอร่างมาตรการ: adds rows to start from below the measures, only when a person asks for them. */

import type { SuggestMeasuresResult, WithOverview } from '../../shared/rpc';
import { inputTab } from '../../workbook/input-tabs';
import type { MeasureField } from '../../workbook/records';
import { suggestMeasures } from '../../planning/suggest-measures';
import { newTabSnapshot } from '../../workbook/initial-rows';
import { findTable } from '../../workbook/table';
import { makeTabs } from '../create-tabs';
import { beginJob } from '../job-mark';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import type { Writable } from '../safe-writes';
import { Undo } from '../undo';
import { assessAgain, assessWorkbook, requireAnalysis, type AssessedWorkbook } from './assess-workbook';
import { overviewAfter, overviewOf } from './overview-job';

/**
 * The tab is made where the workbook has none.
 * @throws ItaError where its columns are not known, or there is nothing to analyse; nothing is written then
 */
export function suggestMeasuresJob(): SuggestMeasuresResult & WithOverview {
  return withDocumentLock(() => {
    const assessed = assessWorkbook();
    const { spreadsheet, read, assessment } = assessed;
    const { data, analysis } = requireAnalysis(assessment);
    const { rows, indicators, why } = suggestMeasures(data, analysis);
    if (rows.length === 0) return { added: 0, indicators: [], why, tab: null, overview: overviewOf(assessed) };
    const tab = inputTab('measures');
    const name = data.tabs.measures;
    const snapshot = name === null ? newTabSnapshot(tab) : read.sheets.find((sheet) => sheet.name === name);
    const table = snapshot ? findTable(tab, snapshot) : null;
    if (!table) {
      throw itaError(
        'column-missing',
        `แท็บ "${name ?? tab.name}" ไม่มีหัวตารางของมาตรการ จึงไม่มีที่ให้ใส่ร่าง`,
        'บอกว่าคอลัมน์ไหนคือมาตรการที่ขั้นตอน ข้อมูล ในแผงควบคุม แล้วลองใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
        name,
      );
    }
    const columns = Object.entries(table.columns) as [MeasureField, number][];
    const width = Math.max(...columns.map(([, column]) => column)) + 1;
    const cells = rows.map((row) => {
      const line: Writable[] = Array.from({ length: width }, () => '');
      for (const [key, column] of columns) line[column] = row[key] ?? '';
      return line;
    });
    const written = Undo.run((undo) => {
      const made = name ?? makeMeasuresTab(assessed, undo);
      const sheet = spreadsheet.getSheetByName(made);
      if (!sheet) throw itaError('tab-gone', `ไม่พบแท็บ "${made}"`, 'อ่านข้อมูลใหม่แล้วลองอีกครั้ง ยังไม่มีการเปลี่ยนแปลงใด ๆ');
      // Read once more: a row that a colleague has added meanwhile stays, and the drafts stand below it.
      const below = sheet.getDataRange().getNumRows() + 1;
      undo.write(sheet, below, 1, cells);
      SpreadsheetApp.flush();
      const again = assessAgain();
      if (again) undo.requireThere(again.read.raw);
      return { tab: made, again };
    });
    return { added: rows.length, indicators, why, tab: written.tab, overview: overviewAfter(written.again) };
  });
}

/** @returns the name of the new tab */
function makeMeasuresTab({ spreadsheet, read }: AssessedWorkbook, undo: Undo): string {
  const endJob = beginJob(spreadsheet, read.marks.job, { tabs: ['measures'] }, undo);
  const [name = inputTab('measures').name] = makeTabs(spreadsheet, read.marks, ['measures'], undo);
  endJob();
  return name;
}
