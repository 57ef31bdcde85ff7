/** The tab ประวัติ: somebody clears it, and colleagues' papers add to it while a job fails. */

import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type { Overview } from '../../src/shared/rpc';
import { before } from './interruption';
import { sampleHost, tab } from './workbook';

const HEADER = ['เมื่อ', 'สิ่งที่ทำ', 'ปีของผลประเมิน', 'คะแนนรวม', 'ข้อที่ต้องแก้ไข', 'รหัสข้อมูล', 'ผลลัพธ์'];
const PAPER = { id: 'analysis', delivery: 'download' };

const inTab = (host: Host, statement: string): unknown =>
  host.runScript({
    name: 'in-tab.js',
    code: `function main() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ประวัติ');
      return ${statement};
    }`,
  });
const made = (host: Host): string[] =>
  (host.rpc('itaOverview') as { value: Overview }).value.history.map(({ what }) => what);

describe('the history, cleared by somebody', () => {
  it.each(['clear', 'clearContents'])('begins anew with its head and looks: %s', (clear) => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    inTab(host, `sheet.${clear}().getName()`);
    expect(host.rpc('itaMakeDocument', [PAPER])).toMatchObject({ ok: true, value: { historyProblem: null } });
    expect(tab(host, 'ประวัติ')).toMatchObject([HEADER, expect.arrayContaining(['รายงานวิเคราะห์ผลการประเมิน'])]);
    expect(inTab(host, "sheet.getRange('A1').getFontWeight()")).toBe('bold');
    expect(made(host)).toEqual(['รายงานวิเคราะห์ผลการประเมิน']);
    host.rpc('itaAnalyse');
    expect(made(host)).toEqual(['วิเคราะห์', 'รายงานวิเคราะห์ผลการประเมิน']);
  });
});

describe('an analysis that is refused after its line of history is written', () => {
  const THEIRS = ["'21/11/2569 14:05", 'มาตรการ', 2565, 91.4, 0, 'abc', 'ของเพื่อนร่วมงาน.docx'];
  const whats = (host: Host): unknown[] => (tab(host, 'ประวัติ') ?? []).map((row) => row[1]);

  it('takes its own line away and leaves the one that a colleague’s paper has added meanwhile', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaMakeDocument', [PAPER]);
    before(host, 'Spreadsheet.addDeveloperMetadata', 1, () => {
      inTab(host, `sheet.appendRow(${JSON.stringify(THEIRS)}).getName()`);
      throw new Error('Service Spreadsheets failed while accessing document');
    });
    expect(host.rpc('itaAnalyse')).toMatchObject({ ok: false });
    expect(whats(host)).toEqual(['สิ่งที่ทำ', 'รายงานวิเคราะห์ผลการประเมิน', 'มาตรการ']);
  });

  it('takes no line away where its own did not arrive', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaMakeDocument', [PAPER]);
    before(host, 'Sheet.appendRow', 1, () => {
      throw new Error('Service Spreadsheets failed while accessing document');
    });
    expect(host.rpc('itaAnalyse')).toMatchObject({ ok: false });
    expect(whats(host)).toEqual(['สิ่งที่ทำ', 'รายงานวิเคราะห์ผลการประเมิน']);
  });
});
