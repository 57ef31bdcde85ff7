/** The one rounding, against exact integer arithmetic. */

import fc from 'fast-check';
import { formatScore, round2, round2OrNull, signed } from '../../src/ita/rounding';
import { computeScores, mean } from '../../src/ita/scores';

/** Half up in integers: numerator / denominator as a number of hundredths. */
function hundredths(numerator: bigint, denominator: bigint): number {
  const units = (200n * numerator + denominator) / (2n * denominator);
  return Number(`${units}e-2`);
}

/** A score with two decimals as a number of hundredths. */
const cents = fc.integer({ min: 0, max: 10_000 });
const score = (value: number): number => value / 100;
const sum = (values: readonly number[]): bigint => values.reduce((total, value) => total + BigInt(value), 0n);

describe('rounding a score', () => {
  it.each([
    [84.994, 84.99],
    [84.995, 85],
    [94.994, 94.99],
    [94.995, 95],
    [69.994, 69.99],
    [69.995, 70],
    [1.005, 1.01],
    [8.345, 8.35],
    [0.005, 0.01],
    [0.00499, 0],
    [1e-7, 0],
    [100, 100],
    [99.995, 100],
    [-2.62, -2.62],
  ])('%d → %d', (value, rounded) => {
    expect(round2(value)).toBe(rounded);
  });

  it('has no negative zero', () => {
    expect(Object.is(round2(-0.001), 0)).toBe(true);
    expect(Object.is(round2(-0), 0)).toBe(true);
  });

  it('agrees with integer arithmetic for every decimal of up to eight places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (places, part) => {
        const units = Math.round(part * 100 * 10 ** places);
        expect(round2(Number(`${units}e-${places}`))).toBe(hundredths(BigInt(units), 10n ** BigInt(places)));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with integer arithmetic on every half hundredth from 0 to 100', () => {
    for (let half = 0; half <= 20_000; half += 1) {
      expect(round2(Number(`${half * 5}e-3`))).toBe(hundredths(BigInt(half), 200n));
    }
  });

  it('agrees with integer arithmetic for means, however binary noise falls', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 10 }), (values) => {
        expect(round2(mean(values.map(score)) as number)).toBe(hundredths(sum(values), 100n * BigInt(values.length)));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with integer arithmetic for instruments and total, rounded once at the end', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 10, maxLength: 10 }), (values) => {
        const [iit, eit, oit] = [sum(values.slice(0, 5)), sum(values.slice(5, 8)), sum(values.slice(8))];
        expect(computeScores(values.map(score))).toEqual({
          instruments: { IIT: hundredths(iit, 500n), EIT: hundredths(eit, 300n), OIT: hundredths(oit, 200n) },
          // 0.3/5 = 6/100, 0.3/3 = 10/100, 0.4/2 = 20/100 of each indicator
          total: hundredths(6n * iit + 10n * eit + 20n * oit, 10_000n),
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        expect(round2(round2(value))).toBe(round2(value));
      }),
    );
  });
});

it('lets an unknown score stay unknown', () => {
  expect(round2OrNull(null)).toBeNull();
  expect(round2OrNull(84.995)).toBe(85);
});

it('prints two decimals, always', () => {
  expect([91.4, 100, 0, 84.995, -0.001].map(formatScore)).toEqual(['91.40', '100.00', '0.00', '85.00', '0.00']);
});

it.each([
  [2.08, '+2.08'],
  [-2.1, '-2.10'],
  [0, '0.00'],
])('writes a change of %d as %s', (value, words) => {
  expect(signed(value)).toBe(words);
});
