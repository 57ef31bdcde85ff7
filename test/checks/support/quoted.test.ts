/** Figures and verdicts that running text gives for an indicator or an item. */

import { knownScores, nameOfQuoted, quotedClaims, quotedScores } from '../../../src/checks/support/quoted';
import { contextOf, SAI_THONG } from '../make-workbook';

describe('a quoted score', () => {
  const scores = (text: string) => quotedScores(text, 2565).map(({ no, item, score }) => [no ?? item?.code, score]);

  it('is read by number, by name and for an item', () => {
    expect(scores('ตัวชี้วัดที่ ๗ ได้คะแนน ๘๔.๔๐')).toEqual([[7, 84.4]]);
    expect(scores('ตัวชี้วัดการใช้งบประมาณ มีค่าคะแนนเท่ากับ 89.33')).toEqual([[2, 89.33]]);
    expect(scores('ข้อ i20 ได้ร้อยละ 76.98')).toEqual([['i20', 76.98]]);
  });

  it.each([
    ['a figure of another year', 'ตัวชี้วัดที่ 7 ปี 2564 ได้คะแนน 80.00'],
    ['a count', 'ตัวชี้วัดที่ 7 มี 3 ข้อ'],
    ['a rank', 'ตัวชี้วัดที่ 7 อยู่ในลำดับ 3'],
    ['words between that change what it is', 'ตัวชี้วัดที่ 7 เพิ่มขึ้นจากเดิม 4.40'],
    ['a whole number that is not said to be a score', 'ตัวชี้วัดที่ 7 ได้ 84'],
  ])('is not %s', (_what, text) => {
    expect(scores(text)).toEqual([]);
  });
});

describe('a quoted verdict', () => {
  it('is held against the line that the text names, else the target', () => {
    expect(quotedClaims('ตัวชี้วัดที่ 7 ต่ำกว่าเกณฑ์', 85)).toMatchObject([{ no: 7, passes: false, line: 85 }]);
    expect(quotedClaims('ตัวชี้วัดที่ 7 ผ่านเกณฑ์ร้อยละ 80', 85)).toMatchObject([{ no: 7, passes: true, line: 80 }]);
  });

  it('is no wish', () => {
    expect(quotedClaims('เพื่อให้ตัวชี้วัดที่ 7 ผ่านเกณฑ์', 85)).toEqual([]);
  });
});

it('knows the workbook’s scores of what is quoted, and its name', () => {
  const context = contextOf({ scores: SAI_THONG, rows: { items: [{ item: 'i20', score: 76.98 }] } });
  const [item] = quotedScores('ข้อ i20 ได้ร้อยละ 76.98', 2565);
  const [indicator] = quotedScores('ตัวชี้วัดที่ 4 ได้คะแนน 90.08', 2565);
  expect(item && knownScores(context, item)).toEqual([76.98]);
  expect(indicator && knownScores(context, indicator)).toEqual([90.08]);
  expect(item && nameOfQuoted(item)).toBe('ข้อ i20');
  expect(indicator && nameOfQuoted(indicator)).toBe('ตัวชี้วัดที่ 4');
});
