/** The three classes at both lines, on both sides. */

import { CLASS_NAMES, classify, DEFAULT_THRESHOLDS, meetsTarget } from '../../src/ita/classes';

it.each([
  [0, 'urgent'],
  [84.99, 'urgent'],
  [84.994, 'urgent'],
  [84.995, 'improve'],
  [85, 'improve'],
  [94.99, 'improve'],
  [94.994, 'improve'],
  [94.995, 'maintain'],
  [95, 'maintain'],
  [100, 'maintain'],
])('%d is %s', (score, expected) => {
  expect(classify(score)).toBe(expected);
});

it('follows the lines that the agency sets', () => {
  const lines = { target: 80, maintain: 90 };
  expect([79.99, 80, 89.99, 90].map((score) => classify(score, lines))).toEqual([
    'urgent',
    'improve',
    'improve',
    'maintain',
  ]);
});

it('has the lines 85 and 95 unless set, and the official words', () => {
  expect(DEFAULT_THRESHOLDS).toEqual({ target: 85, maintain: 95 });
  expect(CLASS_NAMES).toEqual({
    urgent: 'ต้องแก้ไขโดยเร่งด่วน',
    improve: 'ควรพัฒนาให้ดีขึ้น',
    maintain: 'รักษามาตรฐาน',
  });
});

it('meets a target from the target on, as printed with two decimals', () => {
  expect([84.994, 84.995, 85].map((score) => meetsTarget(score))).toEqual([false, true, true]);
  expect(meetsTarget(89.99, 90)).toBe(false);
});
