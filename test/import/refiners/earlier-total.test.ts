/** Two totals in one sentence, and the step between them. */

import { refined } from './refined';

const roles = (text: string): string[] =>
  refined('earlier-total', text).after.map(({ role, value }) => `${role} ${value}`);

it.each([
  ['the step is a rise', 'ผล ITA คะแนนรวม 83.10 คะแนน และคะแนนรวม 87.42 คะแนน เพิ่มขึ้น 4.32 คะแนน'],
  ['the later stands first', 'ผล ITA คะแนนรวม 87.42 คะแนน และคะแนนรวม 83.10 คะแนน เพิ่มขึ้น 4.32 คะแนน'],
])('are told apart by it where %s', (_how, text) => {
  expect(roles(text).sort()).toEqual(['change 4.32', 'previous 83.1', 'score 87.42']);
});

it('stay both where the step is another', () => {
  expect(roles('ผล ITA คะแนนรวม 83.10 คะแนน และคะแนนรวม 87.42 คะแนน เพิ่มขึ้น 5.00 คะแนน')).toEqual([
    'score 83.1',
    'score 87.42',
    'change 5',
  ]);
});
