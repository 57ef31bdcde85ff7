/** ITA_THAI: Thai digits for numbers, dates and texts. */

import { ITA_THAI } from '../../src/functions';
import { column, trailingBlanks } from './cells';

describe('ITA_THAI', () => {
  it.each<[unknown, unknown, string]>([
    [91.5, undefined, '๙๑.๕'],
    [91.5, 2, '๙๑.๕๐'],
    [100, 2, '๑๐๐.๐๐'],
    [1.005, 2, '๑.๐๑'],
    [84.995, '๒', '๘๕.๐๐'],
    [2.5, 0, '๓'],
    [-2.5, 0, '-๓'],
    [-0.001, 2, '๐.๐๐'],
    [0.1 + 0.2, undefined, '๐.๓'],
    [1e-7, 2, '๐.๐๐'],
    [0.1, [[1]], '๐.๑'],
    ['91.5', 2, '๙๑.๕๐'],
    ['๙๑.๕', 2, '๙๑.๕๐'],
    ['91.5 คะแนน', 2, '๙๑.๕ คะแนน'],
    ['ข้อ O34 ปี 2567', undefined, 'ข้อ O๓๔ ปี ๒๕๖๗'],
    ['034', undefined, '๐๓๔'],
    ['-', undefined, '-'],
    ['#N/A', undefined, '#N/A'],
    ['', undefined, ''],
    [null, undefined, ''],
    [true, undefined, 'TRUE'],
    [new Date(2024, 0, 5), undefined, '๕ มกราคม ๒๕๖๗'],
    [new Date(2024, 0, 5, 23, 59, 59), 2, '๕ มกราคม ๒๕๖๗'],
    [new Date(2022, 8, 22), undefined, '๒๒ กันยายน ๒๕๖๕'],
    [new Date(1899, 11, 30, 8, 30), undefined, '#ไม่ใช่วันที่'],
    [new Date(NaN), undefined, '#ไม่ใช่วันที่'],
    [NaN, undefined, '#ต้องเป็นตัวเลข วันที่ หรือข้อความ'],
    [{}, undefined, '#ต้องเป็นตัวเลข วันที่ หรือข้อความ'],
  ])('turns %p with %p decimals into %s', (value, decimals, text) => {
    expect(ITA_THAI(value, decimals)).toBe(text);
  });

  it('answers in the shape of the argument', () => {
    expect(ITA_THAI([[91.5]], 2)).toEqual([['๙๑.๕๐']]);
    expect(ITA_THAI([[1, 2, 3]])).toEqual([['๑', '๒', '๓']]);
    expect(ITA_THAI(column([1, '', 3]))).toEqual(column(['๑', '', '๓']));
    expect(ITA_THAI([[1, 2], [3]])).toEqual([
      ['๑', '๒'],
      ['๓', ''],
    ]);
    expect(ITA_THAI(trailingBlanks([[1]], 3000))).toHaveLength(3000);
  });

  it.each([-1, 11, 1.5, 'สอง', true])('refuses %p decimals', (decimals) => {
    expect(() => ITA_THAI(91.5, decimals)).toThrow('ITA_THAI: จำนวนทศนิยมต้องเป็นจำนวนเต็ม 0–10');
  });

  it('refuses to be called without a value', () => {
    expect(() => ITA_THAI(undefined)).toThrow('ITA_THAI: ยังไม่ได้ระบุค่าที่จะแปลง');
  });
});
