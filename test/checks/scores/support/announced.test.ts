/** Whether the announced figures agree among themselves. */

import { announcedAddUp } from '../../../../src/checks/scores/support/announced';
import type { Analysis } from '../../../../src/ita/analysis';
import { contextOf } from '../../make-workbook';

function addUp(settings: object): boolean {
  return announcedAddUp(contextOf({ settings }).analysis as Analysis);
}

const announced = { announcedTotal: 91.4, announcedIIT: 91.76, announcedEIT: 83.15, announcedOIT: 97.32 };

it('weighs the instruments 30, 30 and 40 and allows for rounding', () => {
  expect(addUp(announced)).toBe(true);
  expect(addUp({ ...announced, announcedTotal: 91.41 })).toBe(true);
  expect(addUp({ ...announced, announcedTotal: 91.5 })).toBe(false);
});

it('says nothing of figures of which one is not announced', () => {
  expect(addUp({ ...announced, announcedTotal: '' })).toBe(false);
  expect(addUp({ ...announced, announcedOIT: '' })).toBe(false);
});
