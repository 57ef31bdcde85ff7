/** Tables that have lost their cells: rows proved by their sums or told by their heads, and what is no row. */

import { isProved, readFlatRows } from '../../../src/import/readers/flat-rows';
import { free, said, unitsOf } from './units';

const rows = (text: string): string[] => said(readFlatRows(unitsOf(text), free).statements);

const TRAT = '93.55 87.72 91.01 87.93 89.52 90.55 88.68 88.58 72.89 65.56 81.45';

describe('a row of ten indicators and their total', () => {
  it('is told by its sums alone, whatever has become of its heads', () => {
    const read = rows(`ผล ITA ปี 2564 ตชว คะแน น\nตราด ปี 2564 ${TRAT}`);
    expect(read[0]).toBe('ตัวชี้วัดที่ 1 93.55 [จังหวัดตราด] 2564');
    expect(read[10]).toBe('คะแนนรวม 81.45 [จังหวัดตราด] 2564');
  });

  it('keeps the name for the row of another year below it', () => {
    const before = '92.57 86.13 90.08 85.98 88.04 83.67 82.11 79.29 69.94 52.78 75.62';
    expect(rows(`ตราด ปี 2564 ${TRAT} ปี 2563 ${before}`).pop()).toBe('คะแนนรวม 75.62 [จังหวัดตราด] 2563');
  });

  it('is found behind the rank of its agency', () => {
    expect(rows(`1 อบต.บ้านนา ${TRAT}`)[10]).toBe('คะแนนรวม 81.45 [องค์การบริหารส่วนตำบลบ้านนา]');
  });

  it('mends a name whose marks the copy has moved', () => {
    const row = '92.84 86.27 89.21 84.70 87.51 90.03 87.99 85.97 75.39 65.39 80.99';
    expect(rows(`จนั ทบุรี ${row}`)[10]).toBe('คะแนนรวม 80.99 [จังหวัดจันทบุรี]');
  });

  it('is no row where the total is another than its indicators make', () => {
    expect(rows('ตราด 93.55 87.72 91.01 87.93 89.52 90.55 88.68 88.58 72.89 65.56 84.20')).toEqual([]);
  });
});

describe('rows with as many figures as heads', () => {
  it('take them in order', () => {
    expect(rows('หน่วยงาน IIT EIT OIT คะแนนรวม\nระยอง 91.20 90.10 95.00 92.39')).toEqual([
      'แบบวัด IIT 91.2 [จังหวัดระยอง]',
      'แบบวัด EIT 90.1 [จังหวัดระยอง]',
      'แบบวัด OIT 95 [จังหวัดระยอง]',
      'คะแนนรวม 92.39 [จังหวัดระยอง]',
    ]);
  });

  it.each([
    ['one figure is missing', 'หน่วยงาน IIT EIT OIT คะแนนรวม\nระยอง 91.20 90.10 95.00'],
    ['the figures are counts', 'หน่วยงาน IIT EIT OIT คะแนนรวม\nระยอง 30 40 50 120'],
    ['a head comes twice', 'ปี IIT EIT IIT EIT\nระยอง 91.20 90.10 95.00 92.39'],
    ['there are cells', 'หน่วยงาน\tIIT\tEIT\tOIT\tรวม\nระยอง\t91.20\t90.10\t95.00\t92.39'],
    ['it is a sentence', 'IIT EIT และ OIT คือเครื่องมือสามชนิด ซึ่งมีน้ำหนักร้อยละ 30 30 และ 40 ตามลำดับ'],
    ['it is a telephone number', 'IIT EIT OIT\nโทร 038 123 456'],
  ])('are none where %s', (_why, text) => {
    expect(rows(text)).toEqual([]);
  });
});

it('accepts two hundredths between total and indicators, no more', () => {
  const targets = [
    ...Array.from({ length: 10 }, (_one, at) => ({ kind: 'indicator', no: at + 1, named: false, form: '' }) as const),
    { kind: 'total' } as const,
  ];
  const scores = Array.from({ length: 10 }, () => 90);
  expect([90, 90.02, 90.03].map((total) => isProved(targets, [...scores, total]))).toEqual([true, true, false]);
});
