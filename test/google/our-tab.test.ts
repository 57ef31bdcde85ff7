/** Tabs of the add-in found again, and somebody's own tabs of the same names left alone. */

import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type { Overview, TemplatesState } from '../../src/shared/rpc';
import { placeholder } from '../../templates/parts/pictures';
import { before } from './interruption';
import { sampleHost, tab } from './workbook';

const GARUDA = { fileName: 'krut.png', base64: Buffer.from(placeholder('ครุฑ')).toString('base64') };
const value = <T>(host: Host, name: string, ...args: unknown[]): T => (host.rpc(name, args) as { value: T }).value;

function addTab(host: Host, name: string, cell: string, text: string): void {
  host.runScript({
    name: 'own.js',
    code: `function main() {
      SpreadsheetApp.getActiveSpreadsheet().insertSheet('${name}').getRange('${cell}').setValue('${text}');
    }`,
  });
}

describe("somebody's own tab of our name", () => {
  it('is never taken for the templates: nothing is read from it, stored in it, or deleted', () => {
    const host = sampleHost(SAI_THONG_2565);
    addTab(host, 'แม่แบบ', 'B1', 'analysis');
    const before = tab(host, 'แม่แบบ');
    expect(value(host, 'itaTemplates')).toMatchObject({ garuda: null });
    expect(value<TemplatesState>(host, 'itaTemplates').documents[0]).toMatchObject({ id: 'analysis', own: null });
    expect(host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'download' }])).toMatchObject({ ok: true });
    expect(host.rpc('itaUseGaruda', [GARUDA])).toMatchObject({
      ok: false,
      problem: { code: 'tab-name-taken', place: 'แม่แบบ!A1' },
    });
    expect(host.rpc('itaResetTemplate', [{ id: 'analysis' }])).toMatchObject({ ok: true });
    expect(tab(host, 'แม่แบบ')).toEqual(before);
  });

  it('is no history', () => {
    const host = sampleHost(SAI_THONG_2565);
    addTab(host, 'ประวัติ', 'B2', 'ประวัติของหน่วยงาน');
    expect(value<Overview>(host, 'itaOverview').history).toEqual([]);
  });

  it('is not overwritten either where only its first cell is empty', () => {
    const host = sampleHost(SAI_THONG_2565);
    addTab(host, 'ตรวจสอบ', 'B2', 'งานตรวจสอบภายใน');
    expect(host.rpc('itaCheck')).toMatchObject({ ok: false, problem: { code: 'tab-name-taken' } });
    expect(tab(host, 'ตรวจสอบ')?.[1]?.[1]).toBe('งานตรวจสอบภายใน');
  });

  it.each([
    ['สรุปผล', 'สรุปผลคะแนน ITA ของกองคลัง', 'itaAnalyse'],
    ['สรุปผล', 'สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567 ของกองคลัง', 'itaAnalyse'],
    ['รายข้อที่ต้องแก้ไข', 'รายข้อที่ต้องแก้ไข', 'itaAnalyse'],
    ['ประวัติ', 'เมื่อวันที่', 'itaAnalyse'],
    ['ตรวจสอบ', 'ผลการตรวจสอบข้อมูลผู้มีส่วนได้เสีย', 'itaCheck'],
  ])(
    'is theirs where its first cell only begins like ours, and can be chosen as a source: %s, %s',
    (name, first, job) => {
      const host = sampleHost(SAI_THONG_2565);
      addTab(host, name, 'A1', first);
      expect(value<Overview>(host, 'itaOverview').sheets).toContain(name);
      expect(host.rpc(job)).toMatchObject({ ok: false, problem: { code: 'tab-name-taken', place: `${name}!A1` } });
      expect(tab(host, name)).toEqual([[first]]);
    },
  );

  it('is taken over when it is empty', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.runScript({
      name: 'own.js',
      code: "function main() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('ตรวจสอบ'); }",
    });
    expect(value(host, 'itaCheck')).toMatchObject({ tabWritten: 'ตรวจสอบ' });
    expect(tab(host, 'ตรวจสอบ')?.[0]?.[0]).toBe('ผลการตรวจสอบข้อมูล');
  });

  it('can be chosen as a source of scores', () => {
    const host = sampleHost(SAI_THONG_2565);
    for (const name of ['ประวัติ', 'แม่แบบ', 'หลักฐาน', 'สรุปผล']) addTab(host, name, 'A1', 'ของหน่วยงาน');
    expect(value<Overview>(host, 'itaOverview').sheets).toEqual(
      expect.arrayContaining(['ประวัติ', 'แม่แบบ', 'หลักฐาน', 'สรุปผล']),
    );
  });
});

describe('an empty tab that was taken over', () => {
  /** All of a tab that a person could see or stumble over. */
  const state = (host: Host, name: string): unknown =>
    host.runScript({
      name: 'state.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${name}');
        return JSON.stringify([sheet.getDataRange().getValues(), sheet.isSheetHidden(), sheet.getFrozenRows(),
          sheet.getDeveloperMetadata().length, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
          sheet.getConditionalFormatRules().length, sheet.getCharts().length, sheet.getRange('A1').getFontWeight(),
          sheet.getRange('A1:C3').getBackgrounds(), sheet.getRange('A1:C3').getNumberFormats(),
          sheet.getRange('A1:C3').getFontSizes(), sheet.getRange('A1:C3').getHorizontalAlignments(),
          sheet.getRange('A1:C3').getVerticalAlignments(), sheet.getRange('A1:C3').getWraps(),
          sheet.getRange('A2').getFontColorObject().asRgbColor().asHexString(), sheet.getColumnWidth(1)]);
      }`,
    });
  /** Empty, but with looks that its owner has given it. */
  const addEmpty = (host: Host, name: string): void =>
    void host.runScript({
      name: 'own.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('${name}');
        sheet.getRange('A1:B2').setBackground('#ff0000').setFontColor('#00ff00').setFontSize(16);
        sheet.getRange('B2').setNumberFormat('0.0').setHorizontalAlignment('center');
        sheet.setColumnWidth(1, 333);
      }`,
    });
  const fails = (): void => {
    throw new Error('Service Spreadsheets failed while accessing document');
  };
  const IMPORT = {
    text: 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565 หน่วยงานได้คะแนนรวม 91.40 คะแนน',
    rows: null,
    formats: null,
    sheets: null,
    answers: {},
    cells: null,
  };

  it.each([
    ['สรุปผล', 'itaAnalyse', [], 'Spreadsheet.addDeveloperMetadata', 1],
    ['ประวัติ', 'itaAnalyse', [], 'Spreadsheet.addDeveloperMetadata', 1],
    ['แม่แบบ', 'itaUseGaruda', [GARUDA], 'Sheet.hideSheet', 1],
    ['หลักฐาน', 'itaAcceptImport', [IMPORT], 'SpreadsheetApp.flush', 1],
  ] as const)('is as it was after a job that fails later: %s', (name, job, request, call, which) => {
    const host = sampleHost(SAI_THONG_2565);
    addEmpty(host, name);
    const untouched = state(host, name);
    before(host, call, which, fails);
    expect(host.rpc(job, request as never)).toMatchObject({ ok: false });
    expect(state(host, name)).toEqual(untouched);
    expect(host.rpc(job, request as never)).toMatchObject({ ok: true });
    expect(state(host, name)).not.toEqual(untouched);
  });
});

describe('a tab of ours', () => {
  it('is found by its mark, whatever it is called now', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaCheck');
    host.runScript({
      name: 'rename.js',
      code: "function main() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ตรวจสอบ').setName('ผลตรวจ ก.พ.'); }",
    });
    expect(value(host, 'itaCheck')).toMatchObject({ tabWritten: 'ผลตรวจ ก.พ.' });
    host.run('menuCheck');
    expect(
      host.runScript({
        name: 'active.js',
        code: 'function main() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName(); }',
      }),
    ).toBe('ผลตรวจ ก.พ.');
  });

  it('without its mark, as in a copy of the workbook, is no source of scores', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    const { sheets } = value<Overview>(host, 'itaOverview');
    host.workbook.metadata = [];
    expect(value<Overview>(host, 'itaOverview').sheets).toEqual(sheets);
  });

  it('without its mark is used by its first cell, emptied with the last file, and not deleted', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaUseGaruda', [GARUDA]);
    host.workbook.metadata = [];
    expect(value(host, 'itaTemplates')).toMatchObject({ garuda: { name: 'krut.png' } });
    expect(value(host, 'itaRemoveGaruda')).toMatchObject({ garuda: null });
    expect(tab(host, 'แม่แบบ')?.[0]).toEqual(['แท็บนี้เก็บแม่แบบเอกสารและภาพครุฑของหน่วยงาน หนึ่งคอลัมน์ต่อหนึ่งไฟล์']);
  });
});

describe('a note of ours in the workbook that somebody damaged', () => {
  it.each(['', '[', 'null', '[1]', '{"indicators":7}', '{"unknown":"x"}'])('%j is as good as none', (note) => {
    const host = sampleHost(SAI_THONG_2565);
    host.runScript({
      name: 'damage.js',
      code: `function main() {
        var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        ['ita.choice', 'ita.template-docs'].forEach(function (key) {
          spreadsheet.addDeveloperMetadata(key, ${JSON.stringify(note)});
        });
      }`,
    });
    const { tabs } = value<Overview>(host, 'itaOverview');
    expect(tabs.filter(({ id }) => id === 'indicators')).toMatchObject([{ sheet: 'คะแนน', chosen: false }]);
    for (const { docUrl } of value<TemplatesState>(host, 'itaTemplates').documents) expect(docUrl).toBeNull();
    expect(host.rpc('itaChooseTab', [{ tab: 'items', sheet: 'รายข้อ' }])).toMatchObject({ ok: true });
  });
});
