/** ITA_RANK and ITA_LEVELS: many agencies in one formula. */

import { ITA_LEVELS, ITA_RANK, ITA_RATING } from '../../src/functions';
import { agencyRows } from '../agencies/many-agencies';
import { BAD, column } from './cells';

describe('ITA_RANK', () => {
  it('gives equal scores one place and leaves the next one out', () => {
    expect(ITA_RANK(column([91.4, 95.2, 91.4, 80]))).toEqual(column([2, 1, 2, 4]));
  });

  it('compares what is printed: two decimals, half up', () => {
    expect(ITA_RANK(column([91.404, 91.4, 91.405]))).toEqual(column([2, 2, 1]));
  });

  it('keeps the shape, leaves blanks blank and names what is no score', () => {
    expect(ITA_RANK([['๙๑.๔๐', '', 'เก้าสิบ', 95]])).toEqual([[2, '', BAD, 1]]);
    expect(ITA_RANK(88)).toBe(1);
  });
});

describe('ITA_LEVELS', () => {
  it('counts each level with its share, best first, and the sum below', () => {
    const scores = [
      [97, 96, 96, 98],
      [91.4, 91.76, 83.15, 97.32],
      [90, 90, 90, 90],
      ['', '', '', ''],
      [60, 60, 60, 60],
    ];
    expect(ITA_LEVELS(scores)).toEqual([
      ['ผ่านดีเยี่ยม', 1, 25],
      ['ผ่านดี', 1, 25],
      ['ผ่าน', 1, 25],
      ['ต้องปรับปรุง', 0, 0],
      ['ต้องปรับปรุงโดยด่วน', 1, 25],
      ['รวม', 4, 100],
    ]);
  });

  it('says of totals alone that they leave a choice, and counts what is no score apart', () => {
    const table = ITA_LEVELS(column([91.4, 80, 'ไม่ผ่าน']));
    expect(table).toContainEqual(['ยังชี้ขาดไม่ได้', 1, 33.33]);
    expect(table).toContainEqual(['#คะแนนใช้ไม่ได้', 1, 33.33]);
    expect(table[table.length - 1]).toEqual(['รวม', 3, 100]);
  });

  it('counts letters by a result year up to 2565, and takes four columns apart', () => {
    expect(ITA_LEVELS(column([95, 91.5]), 2565).slice(0, 2)).toEqual([
      ['AA', 1, 50],
      ['A', 1, 50],
    ]);
    expect(ITA_LEVELS(column([90]), column([90]), column([90]), column([90]))[1]).toEqual(['ผ่านดี', 1, 100]);
  });

  it('counts what ITA_RATING gives for every agency of the country', () => {
    const block = agencyRows(8317).map((row) => [row[17], row[14], row[15], row[16]]);
    const ratings = (ITA_RATING(block) as string[][]).map(([rating]) => rating);
    for (const [rating, count] of ITA_LEVELS(block).slice(0, 5)) {
      expect(ratings.filter((one) => one === rating)).toHaveLength(count as number);
    }
  });
});
