/** The one way on that an unknown workbook is offered. */

import { likelyRoute } from '../../../src/import/propose/route';
import type { CellValue } from '../../../src/workbook/snapshot';
import { INDICATOR_NAMES, SAI_THONG } from '../../published-figures';
import { sheet } from '../../workbook/sheets';

const rows = (row: (score: number, index: number) => CellValue[]): CellValue[][] => SAI_THONG.map(row);
const name = (index: number): string => INDICATOR_NAMES[index] ?? '';

const PLAIN = sheet('ผล', [['ที่', 'ตัวชี้วัด', 'คะแนน (ร้อยละ)'], ...rows((score, at) => [at + 1, name(at), score])]);
const NOTES = sheet('บันทึก', [['ประชุมวันจันทร์'], ['เตรียมเอกสาร']]);

describe('the way on for an unknown workbook', () => {
  it('is to use a sheet that can be read as it stands', () => {
    expect(likelyRoute([NOTES, PLAIN])).toEqual({ kind: 'use', sheet: 'ผล', scores: 10 });
  });

  it('is to copy where a title also names agency and year', () => {
    const title = [['องค์การบริหารส่วนตำบลสายทอง ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565', '', '']];
    const titled = sheet('ประกาศ', [...title, ...PLAIN.values]);
    expect(likelyRoute([titled])).toEqual({
      kind: 'import',
      sheets: [{ sheet: 'ประกาศ', scores: 10, items: 0, measures: 0 }],
    });
  });

  it('is to copy from every sheet that holds something', () => {
    const plan = sheet('แผน', [
      ['ที่', 'มาตรการ', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
      [1, 'ทบทวนคู่มือการให้บริการ', 'ตลอดปีงบประมาณ พ.ศ. 2566', 'สำนักปลัด'],
    ]);
    expect(likelyRoute([PLAIN, NOTES, plan])).toMatchObject({
      kind: 'import',
      sheets: [
        { sheet: 'ผล', scores: 10 },
        { sheet: 'แผน', measures: 1 },
      ],
    });
  });

  it('is to show the columns where a table of figures has headers that nobody knows', () => {
    const own = sheet('ตาราง', [['รหัส', 'ครั้งแรก', 'ครั้งหลัง'], ...rows((score, at) => [`ก${at + 1}`, score - 3, score])]);
    expect(likelyRoute([NOTES, own])).toEqual({ kind: 'columns', sheet: 'ตาราง' });
  });

  it('is the page of several agencies where their tab holds more than one', () => {
    const table = (count: number) =>
      sheet('หน่วยงาน', [
        ['ลำดับ', 'หน่วยงาน', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'คะแนนรวม'],
        ...Array.from({ length: count }, (_row, at) => [at + 1, `เทศบาลตำบลตัวอย่าง ${at + 1}`, ...SAI_THONG, 91.4]),
      ]);
    expect(likelyRoute([PLAIN, table(3)])).toEqual({ kind: 'agencies', sheet: 'หน่วยงาน', count: 3 });
    expect(likelyRoute([table(1)])).toMatchObject({ kind: 'import' });
  });

  it('is none where no sheet holds figures', () => {
    expect(likelyRoute([NOTES, sheet('Sheet1', [])])).toBeNull();
  });
});
