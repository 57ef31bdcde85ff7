import { isReversed } from '../../../../src/checks/years/support/reversed';
import { contextOf } from '../../make-workbook';

function reversed(start: string, end: string): boolean | undefined {
  const [row] = contextOf({ rows: { measures: [{ no: 1, issue: 1, measure: 'อบรม', start, end }] } }).data.measures;
  return row && isReversed(row);
}

it('knows a measure that ends before it starts', () => {
  expect(reversed('ธันวาคม 2566', 'มีนาคม 2566')).toBe(true);
  expect(reversed('ธันวาคม 2566', 'มีนาคม 2567')).toBe(false);
  expect(reversed('1 มีนาคม 2567', '1 มีนาคม 2567')).toBe(false);
});

it('says nothing of a measure with one date or none', () => {
  expect(reversed('ธันวาคม 2566', '')).toBe(false);
  expect(reversed('', '')).toBe(false);
});
