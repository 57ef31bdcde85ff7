/** Figures that hardly can be are shown and not taken by themselves. */

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

const total = (words: string) => `${table(PUBLISHED)}\n${words}`;
const settingOf = (text: string, wanted: string) =>
  importText(text).proposals.settings.find(({ key }) => key === wanted)?.cells.value;

it('takes a total that its ten scores make, or nearly make', () => {
  expect(settingOf(total('คะแนนรวม\t91.40'), 'announcedTotal')?.confidence).toBe('sure');
  expect(settingOf(total('คะแนนรวม\t94.10'), 'announcedTotal')?.confidence).toBe('sure');
});

it('asks about a total far from what its ten scores make, and says what they make', () => {
  expect(settingOf(total('คะแนนรวม\t71.20'), 'announcedTotal')).toMatchObject({
    value: 71.2,
    confidence: 'ask',
    note: expect.stringContaining('91.40') as unknown,
  });
});

it('asks about a total of the year before that this one cannot have come from', () => {
  const words = 'ปี 2567 ได้คะแนน ITA 91.40 เพิ่มขึ้นจากปี 2566 ซึ่งได้';
  expect(settingOf(`${words} 85.02 คะแนน`, 'previousTotal')).toMatchObject({ value: 85.02, confidence: 'sure' });
  expect(settingOf(`${words} 31.20 คะแนน`, 'previousTotal')).toMatchObject({ value: 31.2, confidence: 'ask' });
});

it('asks about scores of the year before that stand on another scale', () => {
  const rows = INDICATORS.map(({ no, name }, index) => {
    const score = PUBLISHED[index] ?? 0;
    return `${no}\t${name}\t${(score / 20).toFixed(2)}\t${score}`;
  });
  const { indicators } = importText(['ผลการประเมิน ITA', 'ที่\tตัวชี้วัด\tปี 2566\tปี 2567', ...rows].join('\n')).proposals;
  expect(indicators.map(({ cells: { previous } }) => previous?.confidence)).toEqual(INDICATORS.map(() => 'ask'));
  expect(indicators.map(({ cells: { score } }) => score?.confidence)).not.toContain('ask');
});
