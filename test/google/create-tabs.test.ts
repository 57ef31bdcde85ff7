import { INPUT_TABS, FIRST_SETTING_ROWS } from '../../src/workbook/input-tabs';
import { emptyHost, tab } from './workbook';

const NAMES = INPUT_TABS.map(({ name }) => name);

describe('ITA > สร้างแท็บ', () => {
  it('makes the ten input tabs in order, beside what is there', () => {
    const host = emptyHost();
    const before = host.rpc('tabNames') as string[];
    expect(host.rpc('itaCreateTabs')).toMatchObject({ ok: true, value: { created: NAMES, kept: [] } });
    expect(host.rpc('tabNames')).toEqual([...NAMES, ...before]);
  });

  it('gives the settings their rows, the scores their ten indicators, the issues their seven', () => {
    const host = emptyHost();
    host.rpc('itaCreateTabs');
    expect(tab(host, 'ตั้งค่า')?.map(([label]) => label)).toEqual([
      'รายการ',
      ...FIRST_SETTING_ROWS.map(({ label }) => label),
    ]);
    expect(tab(host, 'คะแนน')?.map(([no]) => no)).toEqual(['ตัวชี้วัดที่', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(tab(host, 'ประเด็น')?.map(([no, , indicators]) => [no, indicators])).toEqual([
      ['ประเด็นที่', 'ตัวชี้วัดที่'],
      [1, '1, 8'],
      [2, '6, 8'],
      [3, '7'],
      [4, '4'],
      [5, '2'],
      [6, '3'],
      [7, '5'],
    ]);
  });

  it('freezes the header, explains every column, offers choices and sets widths', () => {
    const host = emptyHost();
    host.rpc('itaCreateTabs');
    const sheets = host.snapshot();
    for (const { name, columns } of INPUT_TABS) {
      const sheet = sheets.find((candidate) => candidate.name === name);
      expect(sheet?.frozenRows).toBe(1);
      const header = sheet?.cells.filter(({ row }) => row === 1) ?? [];
      expect(header.map(({ note }) => note)).toEqual(columns.map(({ note }) => note));
      expect(Object.values(sheet?.columnWidths ?? {})).toEqual(columns.map(({ width }) => width));
    }
    const status = sheets
      .find(({ name }) => name === 'มาตรการ')
      ?.cells.find(({ row, column }) => row === 2 && column === 12);
    expect(status?.choices).toEqual(['แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ไม่แล้วเสร็จ']);
  });

  it('leaves tabs alone that are there, also renamed ones, and makes only what is missing', () => {
    const host = emptyHost();
    host.rpc('itaCreateTabs');
    host.edit('คะแนน', 'D2', '97.36');
    host.runScript({
      name: 'rename.js',
      code: `function main() {
        var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        spreadsheet.getSheetByName('คะแนน').setName('ผลคะแนนของเรา');
        spreadsheet.deleteSheet(spreadsheet.getSheetByName('ข้อกฎหมาย'));
      }`,
    });
    expect(host.rpc('itaCreateTabs')).toMatchObject({ ok: true, value: { created: ['ข้อกฎหมาย'] } });
    expect(tab(host, 'ผลคะแนนของเรา')?.[1]?.[3]).toBe(97.36);
    expect(host.rpc('tabNames')).not.toContain('คะแนน');
  });
});
