/** The seven issues and the indicators that each is judged by unless the agency says otherwise. */

import { DEFAULT_ISSUES } from '../../src/ita/issues';

it('judges the seven issues by indicators 1 to 8, with 8 twice and none of the other missing', () => {
  expect(DEFAULT_ISSUES.map(({ no, indicators }) => [no, indicators])).toEqual([
    [1, [1, 8]],
    [2, [6, 8]],
    [3, [7]],
    [4, [4]],
    [5, [2]],
    [6, [3]],
    [7, [5]],
  ]);
  expect(new Set(DEFAULT_ISSUES.map(({ name }) => name)).size).toBe(7);
});
