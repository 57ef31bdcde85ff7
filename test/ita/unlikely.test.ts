/** Patterns that scores of indicators hardly ever have. */

import { farByIndicator, farFromItsScores, isFarByTotal, isRowNumbers, unlikelyPattern } from '../../src/ita/unlikely';

/** Sai Thong, 2565. */
const PUBLISHED = [97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100];
const numbered = (scores: readonly (number | null)[]) => scores.map((score, index) => ({ no: index + 1, score }));

describe('numbers of rows', () => {
  it('are told from scores, gaps or not', () => {
    expect(isRowNumbers(numbered([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toBe(true);
    expect(isRowNumbers(numbered([1, 2, 3, null, 5, 6, null, 8, 9, 10]))).toBe(true);
    expect(isRowNumbers(numbered([1, 2, 3, 4, 5.5, 6, 7, 8, 9, 10]))).toBe(false);
    expect(isRowNumbers(numbered([1, 2, 3, 4]))).toBe(false);
  });
});

describe('a pattern', () => {
  it('is none in published scores, nor in the highest ten times', () => {
    expect(unlikelyPattern(numbered(PUBLISHED))).toBeNull();
    expect(unlikelyPattern(numbered(PUBLISHED.map(() => 100)))).toBeNull();
  });

  it('is one score everywhere, or surveys without a decimal', () => {
    expect(unlikelyPattern(numbered(PUBLISHED.map(() => 90.5)))).toBe('equal');
    expect(unlikelyPattern(numbered(PUBLISHED.map((score) => Math.round(score))))).toBe('whole');
    expect(unlikelyPattern(numbered([...PUBLISHED.slice(0, 8), 95, 100]))).toBeNull();
  });
});

describe('two years', () => {
  const from = (before: (score: number) => number | null) =>
    PUBLISHED.map((score) => ({ score, previous: before(score) }));

  it('are far from each other from 30 points an indicator on', () => {
    expect(farByIndicator(from((score) => score - 29.9))).toBeNull();
    expect(farByIndicator(from((score) => score - 30))).toBeCloseTo(30, 9);
    expect(farByIndicator(from((score) => score / 20))).toBeGreaterThan(80);
  });

  it('are not held against each other by fewer than five indicators', () => {
    expect(farByIndicator(from((score) => (score > 94 ? 1 : null)))).toBeNull();
  });

  it('may differ in total by the weight of disclosure, and by no more', () => {
    expect([null, 3.43, 40, -40].map(isFarByTotal)).toEqual([false, false, false, false]);
    expect([40.01, -56.2].map(isFarByTotal)).toEqual([true, true]);
  });
});

describe('a stated total', () => {
  it('is far from its ten scores where no slip in one of them explains it', () => {
    expect(farFromItsScores(91.4, PUBLISHED)).toBeNull();
    expect(farFromItsScores(97.86, PUBLISHED)).toBeNull();
    expect(farFromItsScores(71.2, PUBLISHED)).toBeCloseTo(91.4, 1);
    expect(farFromItsScores(71.2, [...PUBLISHED.slice(0, 9), null])).toBeNull();
  });
});
