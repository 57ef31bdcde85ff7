/** ITA_WEAKNESS: classes cell by cell. */

import { ITA_WEAKNESS } from '../../src/functions';
import { SAI_THONG } from '../published-figures';
import { BAD, column, trailingBlanks } from './cells';

const URGENT = 'ต้องแก้ไขโดยเร่งด่วน';
const IMPROVE = 'ควรพัฒนาให้ดีขึ้น';
const MAINTAIN = 'รักษามาตรฐาน';

describe('ITA_WEAKNESS', () => {
  it('answers in the shape of the argument', () => {
    expect(ITA_WEAKNESS(83.87)).toBe(URGENT);
    expect(ITA_WEAKNESS([[83.87]])).toEqual([[URGENT]]);
    expect(ITA_WEAKNESS([[99.46, 86.74, 83.87]])).toEqual([[MAINTAIN, IMPROVE, URGENT]]);
    expect(ITA_WEAKNESS(column([99.46, 86.74, 83.87]))).toEqual(column([MAINTAIN, IMPROVE, URGENT]));
    expect(ITA_WEAKNESS([[99.46, 86.74], [83.87], []])).toEqual([
      [MAINTAIN, IMPROVE],
      [URGENT, ''],
      ['', ''],
    ]);
  });

  it('finds the three weak indicators of Sai Thong', () => {
    const classes = ITA_WEAKNESS([SAI_THONG]) as string[][];
    expect(classes[0]!.map((word, index) => (word === URGENT ? index + 1 : 0)).filter(Boolean)).toEqual([6, 7, 8]);
  });

  it('counts both lines as reached, after rounding', () => {
    expect(ITA_WEAKNESS([[84.994, 84.995, 94.994, 94.995]])).toEqual([[URGENT, IMPROVE, IMPROVE, MAINTAIN]]);
  });

  it('takes other lines, also as percent cells, one-cell ranges and Thai digits', () => {
    expect(ITA_WEAKNESS(88, 90)).toBe(URGENT);
    expect(ITA_WEAKNESS(88, [['๘๐']], '๘๘')).toBe(MAINTAIN);
    expect(ITA_WEAKNESS(88, 0.9)).toBe(URGENT);
    expect(ITA_WEAKNESS(88, '', '')).toBe(IMPROVE);
    expect(ITA_WEAKNESS(1, 0.85)).toBe(MAINTAIN);
    expect(ITA_WEAKNESS(0.99, 0.85, 1)).toBe(IMPROVE);
  });

  it('lets the default maintain line follow a higher target', () => {
    expect(ITA_WEAKNESS([[96.9, 97]], 97)).toEqual([[URGENT, MAINTAIN]]);
  });

  it.each<[unknown, unknown, string]>([
    ['สูง', undefined, 'ITA_WEAKNESS: เกณฑ์เป้าหมายต้องเป็นคะแนน 0–100'],
    [101, undefined, 'เกณฑ์เป้าหมายต้องเป็นคะแนน 0–100'],
    [85, 'สูง', 'เกณฑ์รักษามาตรฐานต้องเป็นคะแนน 0–100'],
    [85, 80, 'เกณฑ์รักษามาตรฐาน (80) ต้องไม่ต่ำกว่าเกณฑ์เป้าหมาย (85)'],
    [[[85, 90]], undefined, 'เกณฑ์เป้าหมายต้องเป็นค่าเดียว'],
  ])('refuses the lines %p and %p', (target, maintain, message) => {
    expect(() => ITA_WEAKNESS(83.87, target, maintain)).toThrow(message);
  });

  it('keeps an unusable cell to itself and blanks blank', () => {
    expect(ITA_WEAKNESS([['', '-', null, 'x', -1, 101, true, '#N/A', new Date(0), '๘๓.๘๗']])).toEqual([
      ['', '', '', BAD, BAD, BAD, BAD, BAD, BAD, URGENT],
    ]);
    const whole = ITA_WEAKNESS(trailingBlanks([[83.87]], 3000)) as string[][];
    expect(whole).toHaveLength(3000);
    expect(whole.slice(1).every(([cell]) => cell === '')).toBe(true);
  });

  it('refuses to be called without scores', () => {
    expect(() => ITA_WEAKNESS(undefined)).toThrow('ITA_WEAKNESS: ยังไม่ได้ระบุคะแนน');
  });
});
