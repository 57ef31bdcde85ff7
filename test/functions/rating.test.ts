/** ITA_RATING over every argument shape, with published results. */

import { ITA_RATING } from '../../src/functions';
import { BAD, column, trailingBlanks } from './cells';
import tables from '../fixtures/pre-assessments-2563.json';

/** Total, IIT, EIT, OIT. */
const SAI_THONG = [91.4, 91.76, 83.15, 97.32];

describe('ITA_RATING', () => {
  it('answers one value with one value and a range with a range', () => {
    expect(ITA_RATING(82.1)).toBe('ต้องปรับปรุง');
    expect(ITA_RATING([[82.1]])).toEqual([['ต้องปรับปรุง']]);
    expect(ITA_RATING([82.1])).toEqual([['ต้องปรับปรุง']]);
    expect(ITA_RATING([SAI_THONG])).toEqual([['ผ่าน']]);
    expect(ITA_RATING(SAI_THONG)).toEqual([['ผ่าน']]);
  });

  it('takes total, IIT, EIT and OIT as four arguments, with the scale after them', () => {
    expect(ITA_RATING(91.4, 95, 83, 97)).toBe('ผ่าน');
    expect(ITA_RATING(91.4, '๙๑.๗๖', [['83.15 คะแนน']], 97.32)).toEqual([['ผ่าน']]);
    expect(ITA_RATING(91.4, 95, 83, 97, 'letter')).toBe('A');
    expect(ITA_RATING(91.4, 95, 83, 97, 2565)).toBe('A');
    expect(ITA_RATING(column([91.4, 97.9]), column([95, 98]), column([83, 96]), column([97, 99]))).toEqual(
      column(['ผ่าน', 'ผ่านดีเยี่ยม']),
    );
    expect(ITA_RATING(91.4, '', 83, 97)).toBe('ผ่าน');
    expect(ITA_RATING(91.4, 95, 'ไม่มี', 97)).toBe(BAD);
    expect(ITA_RATING('', '', '', '')).toBe('');
  });

  it('refuses four arguments of which one is left out, is too wide or differs in height', () => {
    expect(() => ITA_RATING(91.4, 95, 83)).toThrow('ITA_RATING: ยังไม่ได้ระบุคะแนน OIT');
    expect(() => ITA_RATING(91.4, undefined, 83, 97)).toThrow('ITA_RATING: ยังไม่ได้ระบุคะแนน IIT');
    expect(() => ITA_RATING([[91.4, 95]], 95, 83, 97)).toThrow('ต้องเป็นค่าเดียวทั้งสี่');
    expect(() => ITA_RATING(column([91.4, 92]), 95, 83, 97)).toThrow('มีจำนวนแถวเท่ากัน');
  });

  it('names every candidate where the total alone does not decide the level', () => {
    expect(ITA_RATING(column([98.82, 97.9, 95.4, 94.64, 85, 84.99, 69.99, 70]))).toEqual(
      column([
        'ผ่านดีเยี่ยม',
        'ผ่านดีเยี่ยม หรือ ผ่านดี',
        'ผ่านดีเยี่ยม หรือ ผ่านดี หรือ ผ่าน',
        'ผ่านดี หรือ ผ่าน',
        'ผ่านดี หรือ ผ่าน',
        'ต้องปรับปรุง',
        'ต้องปรับปรุงโดยด่วน',
        'ต้องปรับปรุง',
      ]),
    );
  });

  it('decides by the instruments, and names candidates where some of them are blank', () => {
    expect(
      ITA_RATING([
        [97.9, 98, 94.2, 100],
        [95.2, 100, 84, 100],
        [91.4, '', 83.15, 97.32],
        [90, 90, '', 90],
        [91.4, '', '', ''],
      ]),
    ).toEqual([['ผ่านดี'], ['ผ่าน'], ['ผ่าน'], ['ผ่านดี'], ['ผ่านดี หรือ ผ่าน']]);
  });

  it('rounds half up once, before comparing', () => {
    expect(ITA_RATING(column([84.994, 84.995, 94.995, 94.994]), 'letter')).toEqual(column(['B', 'A', 'AA', 'A']));
  });

  it.each<[unknown, string]>([
    [undefined, 'ผ่านดี หรือ ผ่าน'],
    ['', 'ผ่านดี หรือ ผ่าน'],
    ['level', 'ผ่านดี หรือ ผ่าน'],
    ['ระดับ', 'ผ่านดี หรือ ผ่าน'],
    ['letter', 'A'],
    [' Letter ', 'A'],
    ['ตัวอักษร', 'A'],
    [[['letter']], 'A'],
    [2565, 'A'],
    ['2565', 'A'],
    ['๒๕๖๕', 'A'],
    ['พ.ศ. ๒๕๖๕', 'A'],
    ['ปีงบประมาณ พ.ศ. 2565', 'A'],
    [2566, 'ผ่านดี หรือ ผ่าน'],
    ['๒๕๖๘', 'ผ่านดี หรือ ผ่าน'],
  ])('takes the scale %p', (scale, rating) => {
    expect(ITA_RATING(91.5, scale)).toBe(rating);
  });

  it('uses the total alone on the letter scale, also with four columns', () => {
    expect(ITA_RATING([SAI_THONG, [91.5, '', '', '']], 2565)).toEqual([['A'], ['A']]);
  });

  it.each([2561, 2559, '๒๕๖๑', 2499, 2600, 67])('refuses the year %p by name', (year) => {
    expect(() => ITA_RATING(91.5, year)).toThrow(String(year).replace('๒๕๖๑', '2561'));
  });

  it.each<[unknown]>([['ดีมาก'], [true], [25.5], [new Date(2024, 0, 5)], ['toString'], ['__proto__']])(
    'refuses the scale %p with what it may be',
    (scale) => {
      expect(() => ITA_RATING(91.5, scale)).toThrow(/^ITA_RATING: มาตราส่วนต้องเป็น "letter"/);
    },
  );

  it('refuses a scale of several cells, a missing argument and another number of columns', () => {
    expect(() => ITA_RATING(91.5, [['letter', 'level']])).toThrow('มาตราส่วนต้องเป็นค่าเดียว');
    expect(() => ITA_RATING(undefined)).toThrow('ITA_RATING: ยังไม่ได้ระบุคะแนน');
    expect(() => ITA_RATING([[91.4, 91.76]])).toThrow('แต่ช่วงที่ให้มามี 2 คอลัมน์');
    expect(() => ITA_RATING([[91.4, 91.76, 83.15, 97.32, 1]])).toThrow('แต่ช่วงที่ให้มามี 5 คอลัมน์');
  });

  it('keeps an unusable cell in its own row', () => {
    const cells = ['คะแนนรวม', 91.5, -1, 101, true, NaN, new Date(2024, 0, 5), '#N/A', '+2.62', '๙๑.๕๐', 'ร้อยละ 91.50'];
    expect(ITA_RATING(column(cells), 'letter')).toEqual(
      column([BAD, 'A', BAD, BAD, BAD, BAD, BAD, BAD, BAD, 'A', 'A']),
    );
    expect(ITA_RATING([[91.4, 91.76, 'ไม่มี', 97.32], SAI_THONG])).toEqual([[BAD], ['ผ่าน']]);
  });

  it('never puts a computed total in the place of a missing one', () => {
    expect(ITA_RATING([['', 91.76, 83.15, 97.32]])).toEqual([['#ไม่มีคะแนนรวม']]);
  });

  it('leaves blank rows blank, over a whole column too', () => {
    const result = ITA_RATING(trailingBlanks([[91.5], [''], ['-'], [null]], 5000), 'letter') as string[][];
    expect(result).toHaveLength(5000);
    expect(result[0]).toEqual(['A']);
    expect(result.slice(1).every(([cell]) => cell === '')).toBe(true);
  });

  it('fills short rows of a ragged block with blanks', () => {
    expect(ITA_RATING([SAI_THONG, [91.4], []])).toEqual([['ผ่าน'], ['ผ่านดี หรือ ผ่าน'], ['']]);
  });

  it('takes a figure between 0 and 1 for a percent cell, and 1 for 100 only beside such a figure', () => {
    expect(ITA_RATING(0.873, 'letter')).toBe('A');
    expect(ITA_RATING([[0.914, 0.9176, 0.8315, 0.9732]])).toEqual([['ผ่าน']]);
    expect(ITA_RATING(column([1, 0.873]), 'letter')).toEqual(column(['AA', 'A']));
    expect(ITA_RATING(column([1, 87.3]), 'letter')).toEqual(column(['F', 'A']));
    expect(ITA_RATING(column([1, '0.5%']), 'letter')).toEqual(column(['F', 'F']));
    expect(ITA_RATING(1, 'letter')).toBe('F');
  });

  it('gives instruments that are printed already weighted back as 0–100', () => {
    expect(ITA_RATING([[91.4, 27.53, 24.95, 38.93]])).toEqual([['ผ่าน']]);
    expect(ITA_RATING([[97.9, 29.4, 28.5, 40]])).toEqual([['ผ่านดีเยี่ยม']]);
  });
});

it('gives the 39 complete tables of 2563 the letters they were given', () => {
  expect(ITA_RATING(column(tables.map(({ total }) => total)), 2563)).toEqual(
    column(tables.map(({ rating }) => rating)),
  );
});
