import { rangesOf } from '../../src/ita/number-ranges';

it('takes numbers that follow each other together, in whatever order they come', () => {
  expect(rangesOf([7, 1, 3, 2, 10, 9])).toEqual([
    [1, 3],
    [7, 7],
    [9, 10],
  ]);
  expect(rangesOf([])).toEqual([]);
});
