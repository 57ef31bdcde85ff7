/** A finding about what the report says leads to the row of the tab `หลักฐาน` that holds the statement. */

import { assess } from '../../src/assess';
import { EVIDENCE_TAB_NAME } from '../../src/evidence/evidence-tab';
import { importText } from '../../src/import/import-text';
import { evidenceTab, planImport, suggestedAcceptance, writesOf } from '../../src/import/propose/plan';
import { newTabSnapshot } from '../../src/workbook/initial-rows';
import { INPUT_TABS } from '../../src/workbook/input-tabs';
import { fixture } from './support';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';

/** The workbook after an import of this text into new tabs, the evidence under the given name. */
function workbookOf(text: string, evidenceName: string, tabId: string | null): SheetSnapshot[] {
  const result = importText(text);
  const sheets = INPUT_TABS.map(newTabSnapshot);
  const plan = planImport(result, sheets);
  const grids = sheets.map(({ values }) => values.map((row) => row.slice()));
  for (const { sheet, row, column, value } of writesOf(plan, suggestedAcceptance(plan))) {
    const grid = grids[sheets.findIndex(({ name }) => name === sheet)] as CellValue[][];
    while (grid.length <= row) grid.push([]);
    (grid[row] as CellValue[])[column] = value;
  }
  return [
    ...sheets.map((sheet, index) => ({ ...sheet, values: grids[index] as CellValue[][] })),
    { name: evidenceName, tabId, columnKeys: {}, values: evidenceTab(result).rows, formats: null },
  ];
}

const REPORTS = ['memo-analysis.txt', 'annual.txt', 'results-table.txt', 'plan-by-issue.txt'].map(fixture);

describe('a finding about a statement of the report', () => {
  it.each([
    [EVIDENCE_TAB_NAME, null],
    ['หลักฐานปี 67', 'evidence'],
  ])('leads to its row in the tab %s', (name, tabId) => {
    let led = 0;
    for (const report of REPORTS) {
      const sheets = workbookOf(report.replace('คะแนนเฉลี่ย', 'คณะแนบเฉลย'), name, tabId);
      const rows = sheets[sheets.length - 1]?.values ?? [];
      for (const { cell, message } of assess(sheets).findings) {
        const place = new RegExp(`^'?${name}'?!A(\\d+)$`).exec(cell ?? '');
        if (!place) continue;
        led += 1;
        const row = rows[Number(place[1]) - 1];
        expect(row?.[0]).toEqual(expect.stringMatching(/^[ก-๙]+$/));
        // Messages name the line of the report; the row has it in its fourth column.
        expect(message).toMatch(new RegExp(`บรรทัด(?:ที่)? [\\d, และ–-]*\\b${row?.[3]}\\b`));
      }
    }
    expect(led).toBeGreaterThan(3);
  });

  it('leads to the very words', () => {
    const sheets = workbookOf('รายงาน ITA\nข้อ E๙ คณะแนบเฉลย ๘๓.๒๖', EVIDENCE_TAB_NAME, null);
    const cell = assess(sheets).findings.find(({ code }) => code === 'misspelt-word')?.cell ?? '';
    const row = sheets[sheets.length - 1]?.values[Number(/!A(\d+)$/.exec(cell)?.[1]) - 1];
    expect(row?.[0]).toBe('คำที่อาจผิด');
    expect(row?.[4]).toContain('คณะแนบเฉลย');
  });
});
