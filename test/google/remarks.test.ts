/** Remarks beside an output table follow the indicator or finding that they were written beside. */

import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import { sampleHost, tab } from './workbook';

const NAME = 'จุดแข็ง-จุดพัฒนา';
const HEADING = 'หมายเหตุของแถวที่ไม่มีในผลครั้งนี้ (ย้ายกลับไปเองเมื่อแถวนั้นกลับมา)';

/** The number of the indicator in the row of a remark in column J. */
const besideOf = (host: Host, name: string, column: number, remark: string): unknown =>
  tab(host, name)?.find((row) => row[9] === remark)?.[column];

function look(host: Host, statement: string): unknown {
  return host.runScript({
    name: 'look.js',
    code: `function main() { var sheet = SpreadsheetApp.getActive().getSheetByName('${NAME}'); return ${statement}; }`,
  });
}

function rowOf(host: Host, indicator: number): number {
  return (tab(host, NAME) ?? []).findIndex((row, index) => index > 3 && row[1] === indicator) + 1;
}

it('moves values, notes, colours and formulas with the indicator when the ranks change', () => {
  const host = sampleHost(SAI_THONG_2565);
  host.rpc('itaAnalyse');
  const row = rowOf(host, 7);
  host.edit(NAME, `J${row}`, 'ตรวจแล้ว: ใช้ค่าที่ประกาศ');
  host.edit(NAME, `K${row}`, `=E${row}-85`);
  look(host, `sheet.getRange('L${row}').setNote('ถามกองคลัง').setBackground('#ffff00').getA1Notation()`);
  host.edit('คะแนน', 'D8', '99.99');
  host.calls.length = 0;
  host.rpc('itaAnalyse');
  expect(host.calls.length).toBeLessThanOrEqual(47);
  const now = rowOf(host, 7);
  expect(now).not.toBe(row);
  expect(besideOf(host, NAME, 1, 'ตรวจแล้ว: ใช้ค่าที่ประกาศ')).toBe(7);
  expect(tab(host, NAME)?.[now - 1]?.[10]).toBeCloseTo(14.99, 6);
  expect(look(host, `[sheet.getRange('L${now}').getNote(), sheet.getRange('L${now}').getBackground()].join()`)).toBe(
    'ถามกองคลัง,#ffff00',
  );
  expect(look(host, `sheet.getRange('L${row}').getNote()`)).toBe('');
});

it('keeps what has lost its row at the end under a heading, and gives it back when the row returns', () => {
  const host = sampleHost(SAI_THONG_2565);
  host.rpc('itaCheck');
  const rows = tab(host, 'ตรวจสอบ') ?? [];
  const row = rows.findIndex((cells) => cells[6] === 'total-mismatch') + 1;
  host.edit('ตรวจสอบ', `J${row}`, 'ใช้ 91.50');
  const announced = tab(host, 'ตั้งค่า')?.[7]?.[1];
  host.edit('ตั้งค่า', 'B8', '91.40');
  host.rpc('itaCheck');
  const after = tab(host, 'ตรวจสอบ') ?? [];
  const kept = after.findIndex((cells) => cells[9] === 'ใช้ 91.50');
  expect(after[kept]?.[6]).toBe('total-mismatch');
  expect(after.slice(0, kept).map((cells) => cells[0])).toContain(HEADING);
  host.edit('ตั้งค่า', 'B8', String(announced));
  host.rpc('itaCheck');
  expect(besideOf(host, 'ตรวจสอบ', 6, 'ใช้ 91.50')).toBe('total-mismatch');
  expect((tab(host, 'ตรวจสอบ') ?? []).map((cells) => cells[0])).not.toContain(HEADING);
});
