/** Which figure of a row is this year's score: by the heads of the columns, or by what the columns themselves show. */

import { readRunScores } from '../../../src/import/readers/columns';
import { findRuns } from '../../../src/import/readers/runs';
import { targetName } from '../../../src/import/tokens/score-statement';
import { free, unitsOf } from './units';

/** "คะแนนรวม score 94.9 2567" */
function read(text: string): string[] {
  return findRuns(unitsOf(text), free)
    .flatMap(readRunScores)
    .map(({ target, role, value, year }) =>
      [targetName(target), role, value, year ?? ''].filter((part) => part !== '').join(' '),
    );
}

const NAMES = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ'];
const rows = (...figures: readonly string[]): string =>
  figures.map((one, at) => `${NAMES[at] ?? ''}\t${one}`).join('\n');

it('takes the column of the result beside goals, weights and full marks', () => {
  expect(read('ตัวชี้วัด\tหน่วย\tเป้าหมาย\tผลงาน\nอัตราการคัดแยกขยะ\tร้อยละ\t60\t71.50\nคะแนน ITA\tคะแนน\t93\t97.02')).toEqual([
    'คะแนนรวม score 97.02',
  ]);
  expect(read('แบบวัด\tคะแนนเต็ม\tคะแนน\nIIT\t100\t97.10\nEIT\t100\t96.02\nOIT\t100\t99.86')).toEqual([
    'แบบวัด IIT score 97.1',
    'แบบวัด EIT score 96.02',
    'แบบวัด OIT score 99.86',
  ]);
});

it('dates columns by either era and leaves out the goal', () => {
  expect(read('Indicator\tUnit\tTarget 2024\t2023\t2024\nITA score\tpoints\t93\t92.18\t94.90')).toEqual([
    'คะแนนรวม score 92.18 2566',
    'คะแนนรวม score 94.9 2567',
  ]);
});

it('takes a row of figures for no head', () => {
  expect(read('ตัวชี้วัด\tเป้าหมาย\tผลงาน\nคะแนนความพึงพอใจ\t80\t91.50\nคะแนน ITA\t93\t97.02')).toEqual([
    'คะแนนรวม score 97.02',
  ]);
});

it('takes the full mark above figures for a remark', () => {
  expect(read('คะแนนเต็ม 100\nIIT 97.10 | EIT 96.02 | OIT 99.86')).toEqual([
    'แบบวัด IIT score 97.1',
    'แบบวัด EIT score 96.02',
    'แบบวัด OIT score 99.86',
  ]);
});

it('sees which of two years a column is by the step beside them, and asks without one', () => {
  const stepped = read(rows('94.10\t95.00\t+0.90', '88.00\t90.40\t+2.40', '91.00\t90.00\t-1.00'));
  expect(stepped.filter((one) => one.includes('previous'))).toEqual([
    'ตัวชี้วัดที่ 1 previous 94.1',
    'ตัวชี้วัดที่ 2 previous 88',
    'ตัวชี้วัดที่ 3 previous 91',
  ]);
  expect(read(rows('94.10\t95.00', '88.00\t90.40', '91.00\t90.00')).every((one) => one.includes('unknown'))).toBe(true);
});

it('drops a column that is 100 throughout and one that only ranks', () => {
  expect(read(rows('2\t95.00\t100', '1\t90.40\t100', '3\t90.00\t100'))).toEqual([
    'ตัวชี้วัดที่ 1 score 95',
    'ตัวชี้วัดที่ 2 score 90.4',
    'ตัวชี้วัดที่ 3 score 90',
  ]);
});
