/** What the words around a figure take away. */

import { said } from '../readers/units';
import { refined } from './refined';

const left = (text: string): string[] => said(refined('by-words', text).after);

it('leaves a figure that is read twice once', () => {
  const { before, after } = refined('by-words', 'ผลการประเมิน ITA ปี 2567 คะแนนรวม 91.20 คะแนน');
  expect([said(before).length, said(after)]).toEqual([2, ['คะแนนรวม 91.2 2567']]);
});

it.each([
  ['a mean of a group', 'ผล ITA หน่วยงานทั้งประเทศมีคะแนนเฉลี่ย 92.67 คะแนน'],
  ['a goal', 'ผลการประเมิน ITA\nเป้าหมายคะแนนรวม 90 คะแนน'],
  ['a line to pass', 'ตัวชี้วัดที่ 3 การใช้อำนาจ ต่ำกว่าเกณฑ์ 85 คะแนน (ITA)'],
  ['the number of a page', 'ผล ITA ปี 2567\nคะแนนรวม ดูหน้าที่ 90'],
])('takes %s from whoever stands beside it', (_what, text) => {
  expect(left(text)).toEqual([]);
});

it('leaves the first indicator its whole figure, although its name ends as a page begins', () => {
  expect(left('ผล ITA ปี 2567\nการปฏิบัติหน้าที่ 90 คะแนน')).toEqual(['ตัวชี้วัดที่ 1 90 2567']);
});
