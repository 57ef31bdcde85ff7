/** Items: which indicator a question belongs to where the text names indicators around it. */

import { importText } from '../../../src/import/import-text';
import { readItems } from '../../../src/import/readers/items';
import { free, unitsOf } from './units';

/** The indicator of every item that is proposed; undefined where none is. */
function indicatorsOf(text: string): Record<string, string | number | undefined> {
  const { items } = importText(text).proposals;
  return Object.fromEntries(items.map(({ key, cells }) => [key, cells.indicator?.value]));
}

it('puts questions under the indicator that stands above them', () => {
  const found = indicatorsOf('ตัวชี้วัดที่ 2 การใช้งบประมาณ\ni4 ใช้งบคุ้มค่า 88.20\ni5 เบิกเท็จ 90.00');
  expect(found).toEqual({ I4: 2, I5: 2 });
});

it('puts no question under an indicator that only sums up those above it', () => {
  const text = [
    'i1. ปฏิบัติงานตามขั้นตอน 95.20',
    'i2. เท่าเทียมกัน 93.00',
    'เฉลี่ยตัวชี้วัดที่ 1 = 94.10',
    'i4. ใช้งบคุ้มค่า 88.20',
    'i5. เบิกเท็จ 90.00',
  ].join('\n');
  expect(indicatorsOf(text)).toEqual({ I1: undefined, I2: undefined, I4: undefined, I5: undefined });
});

it('reads a whole number in a list of codes with decimals, and in no list of pages', () => {
  const scores = (text: string): (number | null)[] => readItems(unitsOf(text), free).items.map(({ score }) => score);
  expect(scores('i1 95.20\ni2 91.33\ni3 88\ni4 90.50')).toEqual([95.2, 91.33, 88, 90.5]);
  expect(scores('i1 12\ni2 13\ni3 88\ni4 90')).toEqual([]);
});
