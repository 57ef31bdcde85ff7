/** Dates inside running text. */

import { datesIn, fiscalYearWords, insideFiscalYear } from '../../../src/checks/support/dates-in-text';

it('finds days and months with their year, in full and in short', () => {
  const found = datesIn('ประชุมวันที่ ๘ มีนาคม ๒๕๖๔ และรายงานภายใน มี.ค. 67');
  expect(found).toMatchObject([
    { words: '8 มีนาคม 2564', first: { day: 8, month: 3, year: 2564 }, last: { day: 8, month: 3, year: 2564 } },
    { words: 'มี.ค. 67', first: { day: 1, month: 3, year: 2567 }, last: { day: 31, month: 3, year: 2567 } },
  ]);
  expect(found[0]?.before).toBe('ประชุมวันที่ ');
});

it('leaves months without a year, and years without a month', () => {
  expect(datesIn('ทุกเดือนมีนาคม ของปี 2567')).toEqual([]);
});

it('knows the fiscal year from October to September', () => {
  const [date] = datesIn('ตุลาคม 2566');
  expect(date && insideFiscalYear(date.first, date.last, 2567)).toBe(true);
  expect(date && insideFiscalYear(date.first, date.last, 2566)).toBe(false);
  expect(fiscalYearWords(2567)).toBe('1 ตุลาคม 2566 – 30 กันยายน 2567');
});
