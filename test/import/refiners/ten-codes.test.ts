/** Codes i1 to i10 that are the indicators, and codes that are questions. */

import { importText } from '../../../src/import/import-text';
import { said } from '../readers/units';
import { scoresOf } from '../support';
import { refined } from './refined';

const SCORES = [92.3, 81.15, 88.42, 83.77, 85.01, 90.12, 88.36, 84.9, 95.1, 87.5];
const INDICATORS = SCORES.map((score, at) => `ตัวชี้วัดที่ ${at + 1} ${score}`);
const codes = (between: string, count = 10): string =>
  SCORES.slice(0, count)
    .map((score, at) => `i${at + 1} ${score}`)
    .join(between);

it.each([
  ['in a row', ' '],
  ['on lines of their own', '\n'],
])('are indicators in a text about them, %s', (_how, between) => {
  const text = `คะแนนรายตัวชี้วัด ITA\n${codes(between)}`;
  expect(said(refined('ten-codes', text).after)).toEqual(INDICATORS);
  const result = importText(text);
  expect(scoresOf(result)).toEqual(SCORES);
  expect(result.proposals.items).toEqual([]);
});

it.each([
  ['the text is about questions', `คะแนนรายข้อ ITA ตัวชี้วัด\n${codes('\n')}`],
  ['nothing says indicators', `ผล ITA\n${codes('\n')}`],
  ['there are fewer', `คะแนนรายตัวชี้วัด ITA\n${codes('\n', 9)}`],
  ['there are more', `คะแนนรายตัวชี้วัด ITA\n${codes('\n')}\ni11 90.00`],
  ['indicators have names of their own', `คะแนนรายตัวชี้วัด ITA\nตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\n${codes('\n')}`],
])('are questions where %s', (_why, text) => {
  const result = importText(text);
  expect(result.proposals.indicators).toEqual([]);
  expect(result.proposals.items.length).toBeGreaterThan(8);
});
