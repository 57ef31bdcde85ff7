/** The arithmetic and the letter scale against published results: 39 complete tables and five provincial rows. */

import type { InstrumentId } from '../../src/ita/model';
import { rate } from '../../src/ita/rating';
import { agreement, computeScores, unweighted } from '../../src/ita/scores';
import { PRE_ASSESSMENTS } from './pre-assessments';

const WEIGHTS: Record<InstrumentId, number> = { IIT: 30, EIT: 30, OIT: 40 };
const IDS = Object.keys(WEIGHTS) as InstrumentId[];

it('has all 39 tables', () => {
  expect(PRE_ASSESSMENTS).toHaveLength(39);
  expect(new Set(PRE_ASSESSMENTS.map(({ rating }) => rating))).toEqual(new Set(['A', 'B', 'C', 'D']));
});

describe.each(PRE_ASSESSMENTS)('$agency', ({ indicators, weighted, total, rating }) => {
  const computed = computeScores(indicators);

  it('has the printed total, to the last decimal', () => {
    expect(computed.total).toBe(total);
  });

  it('has the printed weighted instruments', () => {
    for (const id of IDS) {
      const share = ((computed.instruments[id] as number) * WEIGHTS[id]) / 100;
      expect(agreement(share, weighted[id])).toBe('same');
    }
  });

  it('has the printed letter', () => {
    expect(rate('letter', computed.total as number).rating).toBe(rating);
  });

  it('is recognised by its weighted instruments, which give back the means', () => {
    const means = unweighted(weighted, total);
    for (const id of IDS) {
      // Half a hundredth of the printed share, blown up to 0–100, and the rounding of both means.
      const tolerance = (0.005 * 100) / WEIGHTS[id] + 0.01;
      expect(Math.abs((means?.[id] ?? NaN) - (computed.instruments[id] as number))).toBeLessThanOrEqual(tolerance);
    }
  });

  it('is not taken for weighted when its instruments are ordinary scores', () => {
    expect(unweighted(computed.instruments, total)).toBeNull();
  });
});

describe('provincial averages printed by the national office', () => {
  it.each([
    ['Trat 2564', [93.55, 87.72, 91.01, 87.93, 89.52, 90.55, 88.68, 88.58, 72.89, 65.56], [89.95, 89.27, 69.23], 81.45],
    ['Trat 2563', [92.57, 86.13, 90.08, 85.98, 88.04, 83.67, 82.11, 79.29, 69.94, 52.78], [88.56, 81.69, 61.36], 75.62],
    [
      'Chanthaburi 2564',
      [92.84, 86.27, 89.21, 84.7, 87.51, 90.03, 87.99, 85.97, 75.39, 65.39],
      [88.11, 88, 70.39],
      80.99,
    ],
    [
      'Chanthaburi 2563',
      [92.17, 85.44, 88.74, 84.05, 86.51, 84.62, 83.7, 81.88, 51.68, 29.82],
      [87.38, 83.4, 40.75],
      67.54,
    ],
    [
      'Nakhon Nayok 2564',
      [94.65, 89.11, 91.95, 89.29, 89.86, 92.12, 89.9, 89.49, 65.89, 51.15],
      [90.97, 90.5, 58.52],
      77.85,
    ],
  ] as const)('%s', (_name, indicators, [IIT, EIT, OIT], total) => {
    const computed = computeScores(indicators);
    expect(computed.instruments).toEqual({ IIT, EIT, OIT });
    expect(agreement(computed.total as number, total)).toBe('same');
  });

  it('knows that Chanthaburi 2563 is 67.53 from its printed figures: the printed 67.54 comes from unrounded ones', () => {
    expect(computeScores([92.17, 85.44, 88.74, 84.05, 86.51, 84.62, 83.7, 81.88, 51.68, 29.82]).total).toBe(67.53);
  });
});
