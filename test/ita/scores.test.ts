/** Means, the weighted total, what a missing figure must be, and figures printed already weighted. */

import fc from 'fast-check';
import { round2 } from '../../src/ita/rounding';
import {
  agreement,
  computeScores,
  instrumentRange,
  mean,
  missingInstrumentRange,
  statedScore,
  unweighted,
  weightedTotal,
} from '../../src/ita/scores';

describe('means', () => {
  it('is unknown for no scores and where one is unknown', () => {
    expect(mean([])).toBeNull();
    expect(mean([80, null])).toBeNull();
  });

  it('counts 0 as a score', () => {
    expect(mean([100, 0])).toBe(50);
  });
});

describe('computed scores', () => {
  it('weighs 30, 30 and 40', () => {
    expect(weightedTotal({ IIT: 100, EIT: 0, OIT: 0 })).toBe(30);
    expect(weightedTotal({ IIT: 0, EIT: 100, OIT: 0 })).toBe(30);
    expect(weightedTotal({ IIT: 0, EIT: 0, OIT: 100 })).toBe(40);
    expect(weightedTotal({ IIT: 100, EIT: null, OIT: 100 })).toBeNull();
  });

  it('knows the instruments that are complete where another is not', () => {
    expect(computeScores([99.46, null, 100, 83.87, 100, 90.48, 90.68, 86.74, null, null])).toEqual({
      instruments: { IIT: null, EIT: 89.3, OIT: null },
      total: null,
    });
  });

  it('treats a list that is too short as unknown, not as zero', () => {
    expect(computeScores([90, 90, 90, 90, 90])).toEqual({
      instruments: { IIT: 90, EIT: null, OIT: null },
      total: null,
    });
  });

  it('adds unrounded instruments: from their printed figures, 71.21 would be 71.22', () => {
    const { instruments, total } = computeScores([90.51, 77.6, 82.69, 79.33, 70.91, 86.36, 74.9, 76.9, 66.67, 50]);
    expect(instruments).toEqual({ IIT: 80.21, EIT: 79.39, OIT: 58.34 });
    expect(round2(weightedTotal(instruments) as number)).toBe(71.22);
    expect(total).toBe(71.21);
  });
});

describe('the range of one missing instrument', () => {
  it('shows that neither printed IIT of Sai Thong fits its total', () => {
    const missing = missingInstrumentRange(91.5, { IIT: null, EIT: 83.15, OIT: 97.32 });
    expect(missing).toEqual({ id: 'IIT', range: { min: 92.06, max: 92.12 } });
  });

  it('is null where none or two are missing', () => {
    expect(missingInstrumentRange(90, { IIT: 90, EIT: 90, OIT: 90 })).toBeNull();
    expect(missingInstrumentRange(90, { IIT: null, EIT: null, OIT: 90 })).toBeNull();
  });

  it('is empty where the figures contradict each other', () => {
    const high = missingInstrumentRange(99, { IIT: 80, EIT: 80, OIT: null });
    const low = missingInstrumentRange(50, { IIT: null, EIT: 90, OIT: 90 });
    expect((high?.range.min ?? 0) > (high?.range.max ?? 0)).toBe(true);
    expect((low?.range.min ?? 0) > (low?.range.max ?? 0)).toBe(true);
  });

  it('stays within 0–100', () => {
    expect(missingInstrumentRange(100, { IIT: 100, EIT: 100, OIT: null })?.range.max).toBe(100);
    expect(missingInstrumentRange(30, { IIT: 100, EIT: 0, OIT: null })?.range.min).toBe(0);
  });

  it('always holds the true score, and is no wider than rounding can hide', () => {
    const score = fc.integer({ min: 0, max: 100_000 }).map((units) => units / 1000);
    fc.assert(
      fc.property(score, score, score, fc.constantFrom('IIT', 'EIT', 'OIT' as const), (IIT, EIT, OIT, hidden) => {
        const truth = { IIT, EIT, OIT };
        const total = round2(weightedTotal(truth) as number);
        const printed = { IIT: round2(IIT), EIT: round2(EIT), OIT: round2(OIT), [hidden]: null };
        const missing = missingInstrumentRange(total, printed);
        expect(missing?.id).toBe(hidden);
        const { min, max } = missing?.range ?? { min: NaN, max: NaN };
        expect(round2(truth[hidden])).toBeGreaterThanOrEqual(min);
        expect(round2(truth[hidden])).toBeLessThanOrEqual(max);
        expect(max - min).toBeLessThan(0.08);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the range of an instrument with unknown indicators', () => {
  it('is 76.67–96.67 for the IIT of Bueng Kan, whose indicator 2 is unknown', () => {
    const range = instrumentRange('IIT', [99.46, null, 100, 83.87, 100, 90.48, 90.68, 86.74, null, null]);
    expect(range).toEqual({ min: 76.67, max: 96.67 });
  });

  it('is one point where all are known, and everything where none is', () => {
    expect(instrumentRange('EIT', [0, 0, 0, 0, 0, 84.86, 84.4, 80.18])).toEqual({ min: 83.15, max: 83.15 });
    expect(instrumentRange('OIT', [])).toEqual({ min: 0, max: 100 });
  });
});

describe('agreement of two printed figures', () => {
  it.each([
    [67.53, 67.54, 'same'],
    [91.4, 91.4, 'same'],
    [91.4, 91.42, 'check'],
    [91.41, 91.43, 'check'],
    [91.4, 91.43, 'different'],
    [91.4, 91.5, 'different'],
    [91.5, 91.4, 'different'],
  ])('%d and %d: %s', (a, b, result) => {
    expect(agreement(a, b)).toBe(result);
  });
});

describe('the figure that papers state', () => {
  it('is the announced one where only rounding parts the two, as in จันทบุรี 2563', () => {
    expect(statedScore(67.53, 67.54)).toBe(67.54);
    expect(statedScore(87.42, 87.41)).toBe(87.41);
  });

  it('is the computed one where they do not agree, as in Sai Thong 2565', () => {
    expect(statedScore(91.4, 91.5)).toBe(91.4);
    expect(statedScore(91.4, 91.42)).toBe(91.4);
  });

  it('is the one that is known, else unknown', () => {
    expect(statedScore(null, 93.04)).toBe(93.04);
    expect(statedScore(83.15, null)).toBe(83.15);
    expect(statedScore(null, null)).toBeNull();
  });
});

describe('instruments printed already weighted', () => {
  it('gives back the scores of a paper with OIT 40.00 and IIT 27.50', () => {
    expect(unweighted({ IIT: 27.5, EIT: 26.4, OIT: 40 }, 93.9)).toEqual({ IIT: 91.67, EIT: 88, OIT: 100 });
  });

  it('allows the sum of three rounded figures to miss the total by 0.02, not more', () => {
    expect(unweighted({ IIT: 27.5, EIT: 26.4, OIT: 40 }, 93.92)).not.toBeNull();
    expect(unweighted({ IIT: 27.5, EIT: 26.4, OIT: 40 }, 93.93)).toBeNull();
  });

  it.each([
    ['an instrument is above its weight', { IIT: 30.1, EIT: 20, OIT: 30 }, 80.1],
    ['low but ordinary scores', { IIT: 20, EIT: 25, OIT: 30 }, 25.5],
    ['one is unknown', { IIT: null, EIT: 25, OIT: 30 }, 55],
    ['the total is unknown', { IIT: 27.5, EIT: 26.4, OIT: 40 }, null],
  ])('is not assumed where %s', (_case, scores, total) => {
    expect(unweighted(scores, total)).toBeNull();
  });
});
