/** Columns that hardly can be scores are shown and not taken by themselves. */

import { importText } from '../../../src/import/import-text';
import { INDICATORS } from '../../../src/ita/indicators';

const PUBLISHED = [97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100];
const table = (scores: readonly number[]): string =>
  [
    'ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. 2567',
    'ที่\tตัวชี้วัด\tคะแนน',
    ...INDICATORS.map(({ no, name }, index) => `${no}\t${name}\t${scores[index]}`),
  ].join('\n');
const confidencesOf = (text: string): Set<string> =>
  new Set(importText(text).proposals.indicators.flatMap(({ cells: { score } }) => (score ? [score.confidence] : [])));

const confidences = (scores: readonly number[]): Set<string> => confidencesOf(table(scores));

it('takes scores as they are published', () => {
  expect(confidences(PUBLISHED).has('ask')).toBe(false);
});

it('takes whole scores that are printed with their decimals', () => {
  const printed = table(PUBLISHED.map((score) => Math.round(score))).replace(/\t(\d+)$/gm, '\t$1.00');
  expect(confidencesOf(printed)).not.toContain('ask');
});

it.each([
  ['the same ten times', PUBLISHED.map(() => 90.5)],
  ['whole numbers alone', PUBLISHED.map((score) => Math.round(score))],
])('asks about %s', (_what, scores) => {
  expect(confidences(scores)).toEqual(new Set(['ask']));
});
