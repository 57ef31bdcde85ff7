/** No paper is made from a figure that cannot be, wherever it comes from. */

import { docxEngine } from '../../../src/documents/ooxml/engine';
import { formatScore } from '../../../src/ita/rounding';
import { SAI_THONG_2565 } from '../../fixtures/workbooks/sai-thong-2565';
import { make, template, withSettings } from '../make';

it.each([
  ['a total of no number', { announcedTotal: Number.NaN }],
  ['a total without end', { announcedTotal: Number.POSITIVE_INFINITY }],
  ['a negative total of last year', { previousTotal: -8.5 }],
  ['an instrument above 100', { announcedIIT: 101 }],
  ['a change of more than 100 points', { announcedChange: -100.01 }],
  ['a line above 100', { target: 850 }],
] as const)('refuses %s', async (_what, settings) => {
  await expect(make('analysis', withSettings(SAI_THONG_2565, settings))).rejects.toThrow(/อยู่นอกช่วง|ไม่ใช่ตัวเลข/);
});

it('refuses an item that no questionnaire can score so', async () => {
  const items = SAI_THONG_2565.items.map((item) => ({ ...item, score: -1 }));
  await expect(make('analysis', { ...SAI_THONG_2565, items })).rejects.toThrow('คะแนนรายข้อ -1 อยู่นอกช่วง 0 ถึง 100');
});

it('fills no number that is none, also where the data are not of a workbook', async () => {
  const fill = async (score: number): Promise<unknown> =>
    docxEngine.fill(await template('analysis'), { rows: [{ score }] }, { pictures: {}, rewrite: (parts) => parts });
  await expect(fill(Number.NaN)).rejects.toThrow('ไม่ใช่ตัวเลข');
  await expect(fill(Number.NEGATIVE_INFINITY)).rejects.toThrow('ไม่ใช่ตัวเลข');
});

it('prints no score that is no number', () => {
  expect(() => formatScore(Number.NaN)).toThrow('ไม่ใช่ตัวเลข');
  expect(formatScore(91.4)).toBe('91.40');
});
