import fc from 'fast-check';
import { assess } from '../../src/assess';
import { analyse, type Analysis, type AssessmentInput } from '../../src/ita/analysis';
import { trendOf } from '../../src/year-change/trend';
import { sheetsOf, type Given } from '../checks/make-workbook';

const analysis = (given: Given) => assess(sheetsOf(given)).analysis as Analysis;
const SAI_THONG = [97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100];
const LATER = [98.1, 90.2, 92.05, 91.3, 92, 88.4, 87.15, 85.6, 96, 97.5];
const of2565 = analysis({ settings: { resultYear: 2565 }, scores: SAI_THONG });
const of2566 = analysis({ settings: { resultYear: 2566, previousTotal: 91.4 }, scores: LATER, previous: SAI_THONG });
const of2567 = analysis({
  settings: { resultYear: 2567, previousTotal: 92.63 },
  scores: LATER.map((score) => score + 0.5),
  previous: LATER,
});

const INPUT: Omit<AssessmentInput, 'resultYear' | 'indicators'> = {
  agency: 'เทศบาลตำบลตัวอย่าง',
  scale: 'level',
  announced: { total: null, IIT: null, EIT: null, OIT: null, rating: null },
  previousTotal: null,
  thresholds: { target: 85, maintain: 95 },
  weaknessRule: 'below-target',
  items: [],
  issues: [],
};
const rows = (scores: readonly (number | null)[]) =>
  scores.map((score, index) => ({ no: index + 1, name: '', score, previous: null }));

describe('the trend over several years', () => {
  it('puts the years in order and gives the change of every figure from one to the next', () => {
    const { years, steps } = trendOf([of2567, of2565, of2566]);
    expect(years.map(({ year, total }) => [year, total])).toEqual([
      [2565, 91.4],
      [2566, 92.63],
      [2567, 93.13],
    ]);
    expect(steps.map(({ from, to, total }) => [from, to, total])).toEqual([
      [2565, 2566, 1.23],
      [2566, 2567, 0.5],
    ]);
    expect(steps[0]?.indicators[7]).toBe(5.42);
  });

  it('holds letters and levels beside each other and never against each other', () => {
    const { years, steps } = trendOf([of2565, of2566, of2567]);
    expect(years.map(({ ratings }) => ratings)).toEqual([['A'], ['ผ่านดี'], ['ผ่านดี']]);
    expect(steps.map(({ sameScale }) => sameScale)).toEqual([false, true]);
    expect(steps[0]?.differences.map(({ kind }) => kind)).toEqual(['scale', 'questions-unknown', 'parts']);
    expect(steps[1]?.differences.map(({ kind }) => kind)).toContain('questions-unknown');
  });

  it('says that years lie between, and how the questions differ', () => {
    const [step] = trendOf([of2565, of2567]).steps;
    // 2566 is known from what 2567 states only where 2567 is the first year.
    expect(step?.differences[0]?.says).toBe('ไม่มีผลของปีระหว่าง 2565 กับ 2567 ผลต่างเป็นของ 2 ปี');
    expect(step?.differences.find(({ kind }) => kind === 'questions')?.says).toContain(
      'IIT จาก 30 เป็น 15 ข้อ EIT จาก 15 เป็น 9 ข้อ OIT จาก 43 เป็น 35 ข้อ',
    );
  });

  it('knows the year before the first one from what that states of it, with its own scale', () => {
    const [first] = trendOf([of2566]).years;
    expect(first).toMatchObject({ year: 2565, scale: 'letter', total: 91.4, ratings: ['A'], from: 'column' });
  });

  it('names a score that a later year states otherwise, and uses the own one', () => {
    const wrong = analysis({
      settings: { resultYear: 2566, previousTotal: 91.5 },
      scores: LATER,
      previous: [97.63, ...SAI_THONG.slice(1)],
    });
    const { notes, years } = trendOf([of2565, wrong]);
    expect(notes).toHaveLength(2);
    expect(notes[1]).toContain('97.36');
    expect(years[0]?.indicators[0]).toBe(97.36);
  });

  it('shows the five newest years and says which it leaves out', () => {
    const years = [2563, 2564, 2565, 2566, 2567, 2568, 2569].map((resultYear) =>
      analysis({ settings: { resultYear }, scores: LATER }),
    );
    const trend = trendOf(years);
    expect(trend.years.map(({ year }) => year)).toEqual([2565, 2566, 2567, 2568, 2569]);
    expect(trend.notes[0]).toContain('2563, 2564');
  });

  it('leaves unknown what nobody knows: a change exists only between two known scores', () => {
    const score = fc.option(
      fc.integer({ min: 0, max: 10000 }).map((cents) => cents / 100),
      { nil: null },
    );
    const scores = fc.array(score, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        const trend = trendOf([
          analyse({ ...INPUT, resultYear: 2566, indicators: rows(one) }),
          analyse({ ...INPUT, resultYear: 2567, indicators: rows(other) }),
        ]);
        const [step] = trend.steps;
        step?.indicators.forEach((change, index) => {
          const [was, is] = [one[index] ?? null, other[index] ?? null];
          expect(change === null).toBe(was === null || is === null);
          if (change !== null) expect(change).toBeCloseTo((is as number) - (was as number), 6);
        });
      }),
    );
  });
});
