import { signed } from '../../../../src/checks/scores/support/signed';

it.each([
  [2.08, '+2.08'],
  [-2.1, '-2.10'],
  [0, '0.00'],
])('writes a change of %d as %s', (value, words) => {
  expect(signed(value)).toBe(words);
});
