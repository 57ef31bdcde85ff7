/** Rows that only say "รวม" or "เฉลี่ย". */

import { NAMES } from '../support';
import { said } from '../readers/units';
import { refined } from './refined';

const rows = (from: number, to: number): string =>
  NAMES.slice(from - 1, to)
    .map((name, at) => `ตัวชี้วัดที่ ${from + at} ${name} ${80 + from + at}.50`)
    .join('\n');
const last = (text: string): string | undefined => said(refined('subtotals', `ผล ITA\n${text}`).after).pop();

it('are the instrument whose indicators stand above', () => {
  expect(last(`${rows(1, 5)}\nเฉลี่ย 83.50`)).toBe('แบบวัด IIT 83.5');
  expect(last(`${rows(6, 8)}\nเฉลี่ย 87.50`)).toBe('แบบวัด EIT 87.5');
});

it('are the total under all ten indicators, and under the three instruments', () => {
  expect(last(`${rows(1, 10)}\nรวม 86.15`)).toBe('คะแนนรวม 86.15');
  expect(last('IIT 90.10\nEIT 88.20\nOIT 95.00\nรวม 91.49')).toBe('คะแนนรวม 91.49');
});

it('are nothing under a part of an instrument', () => {
  const { before, after } = refined('subtotals', `ผล ITA\n${rows(1, 4)}\nเฉลี่ย 83.00`);
  expect([before.length, after.length]).toEqual([5, 4]);
});
