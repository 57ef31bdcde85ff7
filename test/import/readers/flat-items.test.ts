/** Items whose figures stand amid the words of their question. */

import { readFlatItems } from '../../../src/import/readers/flat-items';
import { free, said, unitsOf } from './units';

const items = (text: string): string[] => said(readFlatItems(unitsOf(text), free));

it('takes the later of two years by the step between them', () => {
  expect(items('IIT i5 การรับสิ่งของ 98.54 99.02 0.48 ตามธรรมเนียม i6 การรับเงิน 95.40 94.30 -1.10 ในหน่วยงาน')).toEqual([
    'ข้อ I5 99.02',
    'ข้อ I6 94.3',
  ]);
});

it.each([
  ['no step makes the two', 'IIT i5 การรับสิ่งของ 98.54 99.02 0.50 ตามธรรมเนียม'],
  ['there are only two figures', 'IIT i5 การรับสิ่งของ 98.54 99.02 ตามธรรมเนียม'],
  ['words stand between the figures', 'IIT i5 ปีก่อน 98.54 ปีนี้ได้ดีขึ้นเป็น 99.02 ซึ่งต่างกันอยู่ 0.48'],
  ['no code stands before them', 'การรับสิ่งของ 98.54 99.02 0.48'],
])('takes none where %s', (_why, text) => {
  expect(items(text)).toEqual([]);
});
