/** Last year's total in a row of its own below this year's. */

import { readPreviousRows } from '../../../src/import/readers/previous-rows';
import { free, unitsOf } from './units';

const read = (text: string): string[] =>
  readPreviousRows(unitsOf(text), free).statements.map(({ role, value, year }) =>
    `${role} ${value} ${year ?? ''}`.trim(),
  );

it.each([
  ['รวม\t92.63\nปีก่อน (2566)\t90.50', ['previous 90.5 2566']],
  ['คะแนนรวม\t92.63\nปีที่ผ่านมา\t90.50', ['previous 90.5']],
  // Below a row of another name it is that name's.
  ['IIT\t90.14\nปีก่อน\t90.50', []],
  ['รวม\t92.63\nปีก่อน\t15', []],
  ['รวม\t92.63\nปีก่อน\t90.50\t88.20', []],
  ['รวม\t92.63\nงบประมาณปีก่อน\t90.50', []],
  ['รวม 92.63\nปีก่อน 90.50', []],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('takes the row that it has read and leaves what others have taken', () => {
  const units = unitsOf('รวม\t92.63\nปีก่อน\t90.50');
  expect(readPreviousRows(units, free).takes).toEqual([units[1]]);
  expect(readPreviousRows(units, (unit) => unit === units[1]).statements).toEqual([]);
});
