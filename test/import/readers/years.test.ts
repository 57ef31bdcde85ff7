/** What is said of the years and days of a text, and which of the years is the result's. */

import { chooseMeasuresYear, chooseResultYear, dateOf, findDates, findYears } from '../../../src/import/readers/years';
import { unitsOf } from './units';

const years = (text: string): string[] => findYears(unitsOf(text)).map(({ value, role }) => `${value} ${role}`);

it.each([
  ['ผลการประเมิน ITA ปี 2567', ['2567 result']],
  ['ITA 66 แตะ 94.35', ['2566 result']],
  ['ผลการประเมิน ITA ปี 66 → 67 : 91.44 → 95.02', ['2566 result', '2567 result']],
  ['ผลการประเมินได้ 66 คะแนน', []],
  ['ผลต่างจากปี 2566', ['2566 compared']],
  ['เป้าหมายปี 2570', ['2570 target']],
  ['การดำเนินการตามมาตรการ ปีงบประมาณ 2568', ['2568 measures']],
  ['ประกาศ ณ วันที่ 5 กันยายน 2566', []],
])('%s', (text, expected) => {
  expect(years(text)).toEqual(expected);
});

it('takes for the result the year of most statements about one, those beside the total first', () => {
  const all = findYears(unitsOf('ผลการประเมินปี 2566\nผลการประเมินปี 2566\nผลการประเมินปี 2567'));
  expect(chooseResultYear(all, [])).toMatchObject({ year: 2566, confidence: 'likely' });
  expect(chooseResultYear(all, [3])?.year).toBe(2567);
  expect(chooseMeasuresYear(all)).toBeNull();
});

it('tells days of a memo, a meeting, an announcement and the end of a measure apart', () => {
  const roles = (text: string): string[] => findDates(unitsOf(text)).map(({ role }) => role);
  expect(roles('ที่ ปช 0011/55 วันที่ 15 สิงหาคม 2568')).toEqual(['memo']);
  expect(roles('เมื่อวันศุกร์ที่ 8 มีนาคม 2567')).toEqual(['meeting']);
  expect(roles('แล้วเสร็จภายในเดือน มีนาคม 2567')).toEqual(['completed']);
  expect(dateOf('มีนาคม 2567')).toMatchObject({ month: 3, day: 0 });
});
