/** ITA_NEXT_LEVEL: what an agency lacks for the next level. */

import { ITA_NEXT_LEVEL } from '../../src/functions';
import { BAD, column, trailingBlanks } from './cells';

describe('ITA_NEXT_LEVEL', () => {
  it('says for single values what Sai Thong lacks', () => {
    expect(ITA_NEXT_LEVEL(91.4, 91.76, 83.15, 97.32)).toEqual([['ผ่านดี', 'EIT ขาด 1.85 คะแนน']]);
    expect(ITA_NEXT_LEVEL([[91.4]], '๙๑.๗๖', [['83.15 คะแนน']], 97.32)).toEqual([['ผ่านดี', 'EIT ขาด 1.85 คะแนน']]);
  });

  it('says it for columns, row by row', () => {
    const rows = [
      [98.82, 97, 98, 99.9],
      [93.8, 96, 93.15, 92.63],
      [85, 84.99, 90, 81.26],
      [83.8, 60, 90, 97],
      [61.2, 61, 61, 61.5],
    ];
    const [total, iit, eit, oit] = [0, 1, 2, 3].map((index) => column(rows.map((row) => row[index])));
    expect(ITA_NEXT_LEVEL(total, iit, eit, oit)).toEqual([
      ['', 'อยู่ในระดับสูงสุดแล้ว'],
      ['ผ่านดีเยี่ยม', 'คะแนนรวมขาด 1.20 คะแนน; EIT ขาด 1.85 คะแนน; OIT ขาด 2.37 คะแนน'],
      ['ผ่านดี', 'IIT ขาด 0.01 คะแนน; OIT ขาด 3.74 คะแนน'],
      ['ผ่าน', 'คะแนนรวมขาด 1.20 คะแนน'],
      ['ต้องปรับปรุง', 'คะแนนรวมขาด 8.80 คะแนน'],
    ]);
  });

  it('takes rows of total, IIT, EIT and OIT as one range', () => {
    expect(
      ITA_NEXT_LEVEL([
        [93.8, 96, 93.15, 92.63],
        ['', '', '', ''],
        [91.4, '', 83.15, 97.32],
        [91.4, 91.76, 'x', 97.32],
        [98.82, 97, 98, 99.9],
      ]),
    ).toEqual([
      ['ผ่านดีเยี่ยม', 'คะแนนรวมขาด 1.20 คะแนน; EIT ขาด 1.85 คะแนน; OIT ขาด 2.37 คะแนน'],
      ['', ''],
      ['#ขาดคะแนน IIT', ''],
      [BAD, ''],
      ['', 'อยู่ในระดับสูงสุดแล้ว'],
    ]);
    expect(ITA_NEXT_LEVEL([91.4, 91.76, 83.15, 97.32])).toEqual([['ผ่านดี', 'EIT ขาด 1.85 คะแนน']]);
  });

  it('keeps blanks blank, names what is missing and keeps an unusable cell in its row', () => {
    const [total, iit, eit, oit] = [
      ['', 91.4, 'x'],
      ['', '', 91.76],
      [null, '-', 83.15],
      [undefined, 97.32, 97.32],
    ].map((cells) => column(cells));
    expect(ITA_NEXT_LEVEL(total, iit, eit, oit)).toEqual([
      ['', ''],
      ['#ขาดคะแนน IIT, คะแนน EIT', ''],
      [BAD, ''],
    ]);
    expect(ITA_NEXT_LEVEL('', 91.76, 83.15, 97.32)).toEqual([['#ขาดคะแนนรวม', '']]);
  });

  it('answers whole columns with blanks', () => {
    const columns = [91.4, 91.76, 83.15, 97.32].map((score) => trailingBlanks([[score]], 2000));
    const result = ITA_NEXT_LEVEL(columns[0], columns[1], columns[2], columns[3]);
    expect(result).toHaveLength(2000);
    expect(result.slice(1).every(([next, lack]) => next === '' && lack === '')).toBe(true);
  });

  it('reads percent cells of all four together, a full score among them', () => {
    expect(ITA_NEXT_LEVEL(0.952, 1, 0.84, 1)).toEqual([['ผ่านดี', 'EIT ขาด 1.00 คะแนน']]);
  });

  it('gives instruments that are printed already weighted back as 0–100', () => {
    expect(ITA_NEXT_LEVEL(91.4, 27.53, 24.95, 38.92)).toEqual([['ผ่านดี', 'EIT ขาด 1.83 คะแนน']]);
  });

  it.each<[unknown[], string]>([
    [[91.4, 91.76, 83.15], 'ITA_NEXT_LEVEL: ยังไม่ได้ระบุคะแนน OIT'],
    [[column([1, 2]), column([1, 2]), column([1, 2]), column([1])], 'มีจำนวนแถวเท่ากัน'],
    [[91.4], 'ITA_NEXT_LEVEL: ยังไม่ได้ระบุคะแนน IIT'],
    [[column([91.4, 82])], 'ต้องมี 4 คอลัมน์ (คะแนนรวม IIT EIT OIT) แต่ช่วงที่ให้มามี 1 คอลัมน์'],
    [[[[91.4, 91.76, 83.15, 97.32, 1]]], 'แต่ช่วงที่ให้มามี 5 คอลัมน์'],
    [[column([1, 2]), 1, 1, 1], 'มีจำนวนแถวเท่ากัน'],
    [[[[1, 2]], [[1, 2]], [[1, 2]], [[1, 2]]], 'คอลัมน์เดียว'],
  ])('refuses the call %#', (args, message) => {
    expect(() => ITA_NEXT_LEVEL(args[0], args[1], args[2], args[3])).toThrow(message);
  });
});
