import { isBetweenLines } from '../../../src/checks/support/lines';
import { contextOf } from '../make-workbook';

it('knows scores between the line of the assessment (85) and a target of the agency’s own', () => {
  const higher = contextOf({ settings: { target: 90 } });
  expect([84.99, 85, 89.99, 90].map((score) => isBetweenLines(higher, score))).toEqual([false, true, true, false]);
  const usual = contextOf({});
  expect([84.99, 85].map((score) => isBetweenLines(usual, score))).toEqual([false, false]);
});
