/** ITA_TOTAL and ITA_INSTRUMENTS against published figures and an independent reference in whole hundredths. */

import fc from 'fast-check';
import { ITA_INSTRUMENTS, ITA_TOTAL } from '../../src/functions';
import { SAI_THONG } from '../published-figures';
import { BAD, column, trailingBlanks } from './cells';
import tables from '../fixtures/pre-assessments-2563.json';

/** Published by the NACC (group averages): ten indicators, then IIT, EIT, OIT, total as the formula gives them. */
const PUBLISHED: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['ตราด 2564', [93.55, 87.72, 91.01, 87.93, 89.52, 90.55, 88.68, 88.58, 72.89, 65.56], [89.95, 89.27, 69.23, 81.45]],
  ['ตราด 2563', [92.57, 86.13, 90.08, 85.98, 88.04, 83.67, 82.11, 79.29, 69.94, 52.78], [88.56, 81.69, 61.36, 75.62]],
  ['จันทบุรี 2564', [92.84, 86.27, 89.21, 84.7, 87.51, 90.03, 87.99, 85.97, 75.39, 65.39], [88.11, 88, 70.39, 80.99]],
  ['นครนายก 2564', [94.65, 89.11, 91.95, 89.29, 89.86, 92.12, 89.9, 89.49, 65.89, 51.15], [90.97, 90.5, 58.52, 77.85]],
];

/** Total in hundredths, half up, from hundredths: 30/30/40 of the means = (6·Σ1–5 + 10·Σ6–8 + 20·Σ9–10) / 100. */
function referenceTotal(hundredths: readonly number[]): number {
  const sum = (from: number, to: number): number => hundredths.slice(from, to).reduce((a, b) => a + b, 0);
  const total = 6 * sum(0, 5) + 10 * sum(5, 8) + 20 * sum(8, 10);
  return Math.floor((total + 50) / 100) / 100;
}

describe('ITA_TOTAL', () => {
  it('computes Sai Thong as a row, a column, a whole column and one row of a table', () => {
    expect(ITA_TOTAL([SAI_THONG])).toEqual([[91.4]]);
    expect(ITA_TOTAL(SAI_THONG)).toEqual([[91.4]]);
    expect(ITA_TOTAL(column(SAI_THONG))).toEqual([[91.4]]);
    expect(ITA_TOTAL(trailingBlanks(column(SAI_THONG), 5000))).toEqual([[91.4]]);
    expect(ITA_TOTAL([SAI_THONG, PUBLISHED[0]![1].slice()])).toEqual([[91.4], [81.45]]);
    expect(ITA_TOTAL([[...SAI_THONG, '', '', '']])).toEqual([[91.4]]);
  });

  it.each(PUBLISHED)('reproduces the published row of %s', (_name, indicators, [, , , total]) => {
    expect(ITA_TOTAL([indicators])).toEqual([[total]]);
  });

  it('reproduces all 39 complete tables of 2563', () => {
    const rows = tables.map(({ indicators }) => indicators);
    const totals = ITA_TOTAL(rows).map(([total]) => total as number);
    expect(totals).toHaveLength(39);
    totals.forEach((total, index) => expect(Math.abs(total - tables[index]!.total)).toBeLessThan(0.0101));
  });

  it('reads Thai digits, words, percent cells and full marks as 1 beside them', () => {
    expect(ITA_TOTAL([SAI_THONG.map((score) => `ร้อยละ ${score}`)])).toEqual([[91.4]]);
    expect(ITA_TOTAL([SAI_THONG.map((score) => score / 100)])).toEqual([[91.4]]);
  });

  it('names what is missing and computes nothing', () => {
    const buengKan = [99.46, '', 100, 83.87, 100, 90.48, 90.68, 86.74, '', '-'];
    expect(ITA_TOTAL(column(buengKan))).toEqual([['#ขาดคะแนนตัวชี้วัดที่ 2, 9, 10']]);
    expect(ITA_TOTAL([SAI_THONG, buengKan, [], SAI_THONG.slice(0, 9)])).toEqual([
      [91.4],
      ['#ขาดคะแนนตัวชี้วัดที่ 2, 9, 10'],
      [''],
      ['#ขาดคะแนนตัวชี้วัดที่ 10'],
    ]);
  });

  it('keeps an unusable cell in its own row', () => {
    for (const cell of ['สูง', -1, 100.01, true, NaN, new Date(2024, 0, 5), '#REF!']) {
      expect(ITA_TOTAL([SAI_THONG, [cell, ...SAI_THONG.slice(1)]])).toEqual([[91.4], [BAD]]);
    }
  });

  it('leaves thousands of blank rows blank', () => {
    const result = ITA_TOTAL(trailingBlanks([SAI_THONG], 4000, 10));
    expect(result).toHaveLength(4000);
    expect(result.slice(1).every(([cell]) => cell === '')).toBe(true);
  });

  it.each<[unknown, string]>([
    [91.4, '1 แถว 1 คอลัมน์'],
    [[[91.4]], '1 แถว 1 คอลัมน์'],
    [column(SAI_THONG.slice(0, 9)), '9 แถว 1 คอลัมน์'],
    [column([...SAI_THONG, 91.4]), '11 แถว 1 คอลัมน์'],
    [[SAI_THONG.slice(0, 9)], '1 แถว 9 คอลัมน์'],
    [[[...SAI_THONG, 91.4]], '1 แถว 11 คอลัมน์'],
  ])('refuses the shape %#', (indicators, size) => {
    expect(() => ITA_TOTAL(indicators)).toThrow(`ช่วงที่ให้มามี ${size}`);
    expect(() => ITA_INSTRUMENTS(indicators)).toThrow(/^ITA_INSTRUMENTS: /);
  });

  it('refuses to be called without scores', () => {
    expect(() => ITA_TOTAL(undefined)).toThrow('ITA_TOTAL: ยังไม่ได้ระบุคะแนนตัวชี้วัด');
  });

  it('agrees with a reference in whole numbers for any ten scores of two decimals', () => {
    const score = fc.integer({ min: 100, max: 10000 });
    fc.assert(
      fc.property(fc.array(score, { minLength: 10, maxLength: 10 }), (hundredths) => {
        const scores = hundredths.map((value) => value / 100);
        expect(ITA_TOTAL([scores])).toEqual([[referenceTotal(hundredths)]]);
        expect(ITA_TOTAL(column(scores))).toEqual([[referenceTotal(hundredths)]]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('ITA_INSTRUMENTS', () => {
  it('computes Sai Thong in every shape', () => {
    const expected = [91.76, 83.15, 97.32, 91.4];
    expect(ITA_INSTRUMENTS([SAI_THONG])).toEqual([expected]);
    expect(ITA_INSTRUMENTS(column(SAI_THONG))).toEqual([expected]);
    expect(ITA_INSTRUMENTS(trailingBlanks([SAI_THONG], 3, 10))).toEqual([expected, ['', '', '', ''], ['', '', '', '']]);
  });

  it.each(PUBLISHED)('reproduces the published row of %s', (_name, indicators, expected) => {
    expect(ITA_INSTRUMENTS([indicators])).toEqual([expected]);
  });

  it('knows an instrument as soon as its own indicators are complete', () => {
    expect(ITA_INSTRUMENTS([[99.46, '', 100, 83.87, 100, 90.48, 90.68, 86.74, '', '']])).toEqual([['', 89.3, '', '']]);
  });

  it('says which instrument an unusable cell spoils, and leaves the total unknown', () => {
    expect(ITA_INSTRUMENTS([[...SAI_THONG.slice(0, 6), 'x', ...SAI_THONG.slice(7)]])).toEqual([
      [91.76, BAD, 97.32, ''],
    ]);
  });
});
