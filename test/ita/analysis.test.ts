/** The whole analysis with three agencies' published figures, errors included. */

import fc from 'fast-check';
import {
  analyse,
  change,
  previousFromChange,
  type Analysis,
  type AnnouncedScores,
  type AssessmentInput,
} from '../../src/ita/analysis';
import { DEFAULT_THRESHOLDS } from '../../src/ita/classes';
import { DEFAULT_ISSUES } from '../../src/ita/issues';
import { parseItemId } from '../../src/ita/items';
import { agreement, computeScores } from '../../src/ita/scores';
import { scaleOf } from '../../src/ita/years';
import { PRE_ASSESSMENTS } from './pre-assessments';

const NOTHING_ANNOUNCED: AnnouncedScores = { IIT: null, EIT: null, OIT: null, total: null, rating: null };

interface Published {
  agency: string;
  resultYear: number;
  announced?: Partial<AnnouncedScores>;
  previousTotal?: number;
  indicators?: readonly (readonly [no: number, score: number | null])[];
  items?: readonly (readonly [id: string, score: number])[];
}

function input(published: Published): AssessmentInput {
  return {
    agency: published.agency,
    resultYear: published.resultYear,
    scale: scaleOf(published.resultYear),
    announced: { ...NOTHING_ANNOUNCED, ...published.announced },
    previousTotal: published.previousTotal ?? null,
    thresholds: DEFAULT_THRESHOLDS,
    weaknessRule: 'below-target',
    indicators: (published.indicators ?? []).map(([no, score]) => ({ no, name: '', score, previous: null })),
    items: (published.items ?? []).map(([id, score]) => {
      const code = parseItemId(id.replace(/\/\d$/, ''));
      return { id, indicator: code === null ? null : code.no, score };
    }),
    issues: DEFAULT_ISSUES,
  };
}

const ten = (scores: readonly (number | null)[]): [number, number | null][] =>
  scores.map((score, index) => [index + 1, score]);

const byClass = (analysis: Analysis, wanted: string): number[] =>
  analysis.indicators.filter((indicator) => indicator.class === wanted).map(({ no }) => no);

const instrument = (analysis: Analysis, id: string): Analysis['instruments'][number] | undefined =>
  analysis.instruments.find((candidate) => candidate.id === id);

describe('Sai Thong 2565', () => {
  const analysis = analyse(
    input({
      agency: 'องค์การบริหารส่วนตำบลสายทอง',
      resultYear: 2565,
      announced: { IIT: 93.04, EIT: 83.15, OIT: 97.32, total: 91.5, rating: 'A' },
      indicators: ten([97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100]),
      items: [
        ['E1', 78.51],
        ['E2', 78.53],
        ['E5', 77.03],
        ['E6', 77.73],
        ['E7', 78.42],
        ['E9', 83.26],
        ['E11', 76.07],
        ['E12', 76.55],
        ['E14', 77.03],
        ['E15', 74.13],
      ],
    }),
  );

  it('computes 91.40 and A, beside the announced 91.50', () => {
    expect(analysis.total).toEqual({
      computed: 91.4,
      announced: 91.5,
      stated: 91.4,
      scale: 'letter',
      rating: 'A',
      candidates: ['A'],
      announcedRating: 'A',
      passed: true,
      previous: null,
      change: null,
    });
    expect(agreement(91.4, 91.5)).toBe('different');
  });

  it('computes IIT 91.76, EIT 83.15 and OIT 97.32, beside the announced IIT 93.04', () => {
    expect(analysis.instruments).toEqual([
      { id: 'IIT', computed: 91.76, announced: 93.04, stated: 91.76, meetsTarget: true },
      { id: 'EIT', computed: 83.15, announced: 83.15, stated: 83.15, meetsTarget: false },
      // The paper says that 97.32 is below target.
      { id: 'OIT', computed: 97.32, announced: 97.32, stated: 97.32, meetsTarget: true },
    ]);
  });

  it('ranks the seven strengths from 100.00 to 89.33', () => {
    const ranked = [...analysis.indicators].sort((a, b) => (a.rank as number) - (b.rank as number));
    expect(ranked.map(({ no }) => no)).toEqual([10, 1, 9, 3, 5, 4, 2, 6, 7, 8]);
    expect(ranked.slice(0, 7).map(({ score }) => score)).toEqual([100, 97.36, 94.64, 91.11, 90.93, 90.08, 89.33]);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('has indicators 8, 7 and 6 below target, lowest first', () => {
    expect(analysis.below.indicators).toEqual([8, 7, 6]);
    expect(byClass(analysis, 'urgent')).toEqual([6, 7, 8]);
    expect(byClass(analysis, 'maintain')).toEqual([1, 10]);
  });

  it('has the weakest items lowest first, E5 before E14 on the same score', () => {
    expect(analysis.below.items).toEqual(['E15', 'E11', 'E12', 'E5', 'E14', 'E6', 'E7', 'E1', 'E2', 'E9']);
  });

  it('would be 91.41 with the 84.50 that the paper prints for indicator 7 in one place', () => {
    expect(computeScores([97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.5, 80.18, 94.64, 100])).toMatchObject({
      instruments: { EIT: 83.18 },
      total: 91.41,
    });
  });
});

describe('a total whose printed parts miss it by their rounding', () => {
  const chanthaburi = analyse(
    input({
      agency: 'จังหวัดจันทบุรี',
      resultYear: 2563,
      announced: { total: 67.54 },
      previousTotal: 60.12,
      indicators: ten([92.17, 85.44, 88.74, 84.05, 86.51, 84.62, 83.7, 81.88, 51.68, 29.82]),
    }),
  );

  it('is stated as announced, with the change from it', () => {
    expect(chanthaburi.total).toMatchObject({ computed: 67.53, announced: 67.54, stated: 67.54, change: 7.42 });
  });

  it('decides the level: 84.99 from the parts is the announced 85.00', () => {
    const scores = [85, 85, 85, 85, 85, 84.99, 84.99, 84.99, 84.98, 84.98];
    const total = (announced: number | null) =>
      analyse(input({ agency: 'ก', resultYear: 2566, announced: { total: announced }, indicators: ten(scores) })).total;
    expect(total(null)).toMatchObject({ computed: 84.99, stated: 84.99, passed: false });
    expect(total(85)).toMatchObject({ computed: 84.99, stated: 85, passed: true });
    expect(total(85.02)).toMatchObject({ computed: 84.99, stated: 84.99, passed: false });
  });

  it('does not take a weighted figure for the mean: 27.53 of 30 is 91.77, the indicators give 91.76', () => {
    const { instruments } = analyse(
      input({
        agency: 'องค์การบริหารส่วนตำบลสายทอง',
        resultYear: 2565,
        announced: { IIT: 27.53, EIT: 24.94, OIT: 38.93, total: 91.4 },
        indicators: ten([97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100]),
      }),
    );
    expect(instruments[0]).toMatchObject({ computed: 91.76, announced: 91.77, stated: 91.76 });
  });
});

describe('Bueng Kan 2566', () => {
  const analysis = analyse(
    input({
      agency: 'เทศบาลเมืองบึงกาฬ',
      resultYear: 2566,
      indicators: ten([99.46, null, 100, 83.87, 100, 90.48, 90.68, 86.74, null, null]),
    }),
  );

  it('leaves the total and the level unknown, because indicators 2, 9 and 10 are missing', () => {
    expect(analysis.total).toEqual({
      computed: null,
      announced: null,
      stated: null,
      scale: 'level',
      rating: null,
      candidates: [],
      announcedRating: null,
      passed: null,
      previous: null,
      change: null,
    });
    const missing = analysis.indicators.filter(({ score }) => score === null);
    expect(missing).toEqual(
      [2, 9, 10].map((no) => expect.objectContaining({ no, rank: null, class: null, change: null })),
    );
  });

  it('computes EIT 89.30, the one instrument that is complete', () => {
    expect(instrument(analysis, 'EIT')).toEqual({
      id: 'EIT',
      computed: 89.3,
      announced: null,
      stated: 89.3,
      meetsTarget: true,
    });
    expect(instrument(analysis, 'IIT')).toEqual({
      id: 'IIT',
      computed: null,
      announced: null,
      stated: null,
      meetsTarget: null,
    });
    expect(instrument(analysis, 'OIT')).toEqual({
      id: 'OIT',
      computed: null,
      announced: null,
      stated: null,
      meetsTarget: null,
    });
  });

  it('has indicator 4 urgent, 6, 7 and 8 to improve, 1, 3 and 5 to maintain', () => {
    expect(byClass(analysis, 'urgent')).toEqual([4]);
    expect(byClass(analysis, 'improve')).toEqual([6, 7, 8]);
    expect(byClass(analysis, 'maintain')).toEqual([1, 3, 5]);
    expect(analysis.below.indicators).toEqual([4]);
  });

  it('ranks the seven known indicators, 100 before 100 in sheet order', () => {
    expect(analysis.indicators.map(({ rank }) => rank)).toEqual([3, null, 1, 7, 2, 5, 4, 6, null, null]);
  });

  it('judges each issue by its own indicators: issue 5 by indicator 2 alone, never by a copied 4', () => {
    expect(analysis.issues.map(({ no, lowest, class: issueClass }) => [no, lowest, issueClass])).toEqual([
      [1, 8, 'improve'],
      [2, 8, 'improve'],
      [3, 7, 'improve'],
      [4, 4, 'urgent'],
      [5, null, null],
      [6, 3, 'maintain'],
      [7, 5, 'maintain'],
    ]);
    expect(analysis.issues[4]?.indicators).toEqual([2]);
  });
});

describe('Pak Kret 2567', () => {
  const analysis = analyse(
    input({
      agency: 'เทศบาลนครปากเกร็ด',
      resultYear: 2567,
      announced: { total: 91.23, rating: 'ผ่าน' },
      previousTotal: previousFromChange(91.23, 2.62),
      items: [
        ['i10', 63.22],
        ['i12', 78.98],
        ['e9/1', 49.13],
        ['e1/2', 83.2],
        ['e2/2', 83.6],
        ['e4/2', 76],
        ['e5/2', 76],
        ['e6/2', 75.14],
        ['e7/2', 70.27],
        ['e8/2', 71.89],
        ['e9/2', 24.32],
      ],
    }),
  );

  it('accepts ผ่าน for 91.23, which the total alone cannot decide', () => {
    expect(analysis.total).toMatchObject({
      computed: null,
      announced: 91.23,
      scale: 'level',
      rating: 'ผ่าน',
      candidates: ['ผ่านดี', 'ผ่าน'],
      announcedRating: 'ผ่าน',
      passed: true,
    });
  });

  it('had 88.61 last year: +2.62', () => {
    expect(analysis.total.previous).toBe(88.61);
    expect(analysis.total.change).toBe(2.62);
  });

  it('keeps the two parts of e9 apart', () => {
    expect(analysis.below.items).toEqual([
      'e9/2',
      'e9/1',
      'i10',
      'e7/2',
      'e8/2',
      'e6/2',
      'e4/2',
      'e5/2',
      'i12',
      'e1/2',
      'e2/2',
    ]);
  });

  it('does not accept an announced level that the figures rule out', () => {
    const wrong = input({ agency: '', resultYear: 2567, announced: { total: 91.23, rating: 'ผ่านดีเยี่ยม' } });
    expect(analyse(wrong).total).toMatchObject({ rating: null, announcedRating: 'ผ่านดีเยี่ยม' });
  });

  it('uses the announced instruments where the indicators are unknown', () => {
    const announced = { IIT: 95, EIT: 80.11, OIT: 97.52, total: 91.54 };
    const known = analyse(input({ agency: '', resultYear: 2567, announced }));
    expect(known.total).toMatchObject({ rating: 'ผ่าน', candidates: ['ผ่าน'] });
    expect(known.instruments.map(({ meetsTarget }) => meetsTarget)).toEqual([true, false, true]);
  });
});

describe('the analysis of any agency', () => {
  const SCORES = [97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100];

  it('gives the same result for shuffled rows', () => {
    const sorted = analyse(input({ agency: '', resultYear: 2565, indicators: ten(SCORES) }));
    fc.assert(
      fc.property(fc.shuffledSubarray(ten(SCORES), { minLength: 10 }), (indicators) => {
        expect(analyse(input({ agency: '', resultYear: 2565, indicators }))).toEqual(sorted);
      }),
    );
  });

  it('ranks 1 to 10 without gaps where an indicator stands twice, and uses its first row', () => {
    const indicators: [number, number | null][] = [...ten(SCORES), [8, 99], [11, 99.9]];
    const analysis = analyse(input({ agency: '', resultYear: 2565, indicators }));
    expect(analysis.indicators.map(({ rank }) => rank)).toEqual([2, 7, 4, 6, 5, 8, 9, 10, 3, 1]);
    expect(analysis.total.computed).toBe(91.4);
  });

  it('computes from unrounded scores and rounds once, like the formula of the total', () => {
    // Rounded first, the total would be 0.6 × 89.51 + 0.4 × 89.52 = 89.514.
    const scores = [89.514, 89.514, 89.514, 89.514, 89.514, 89.514, 89.514, 89.514, 89.5249, 89.5249];
    const analysis = analyse(input({ agency: '', resultYear: 2567, indicators: ten(scores) }));
    expect(analysis.total.computed).toBe(computeScores(scores).total);
    expect(analysis.total.computed).toBe(89.52);
    expect(analysis.indicators[0]?.score).toBe(89.51);
  });

  it('keeps the name that the agency writes, and has the standard one where it writes none', () => {
    const given = input({ agency: '', resultYear: 2565, indicators: ten(SCORES) });
    const named = {
      ...given,
      indicators: given.indicators.map((row) => (row.no === 8 ? { ...row, name: 'การปรับปรุงระบบการทำงาน' } : row)),
    };
    expect(analyse(named).indicators[7]?.name).toBe('การปรับปรุงระบบการทำงาน');
    expect(analyse(named).indicators[6]?.name).toBe('ประสิทธิภาพการสื่อสาร');
  });

  it('compares each indicator with last year where both are known', () => {
    const given = input({ agency: '', resultYear: 2565, indicators: ten(SCORES) });
    const compared = {
      ...given,
      indicators: given.indicators.map((row) => ({ ...row, previous: row.no === 8 ? 82.2 : null })),
    };
    const results = analyse(compared).indicators;
    expect(results[7]).toMatchObject({ previous: 82.2, change: -2.02 });
    expect(results[6]).toMatchObject({ previous: null, change: null });
  });

  it('gives back instruments that were announced already weighted', () => {
    const [table] = PRE_ASSESSMENTS;
    if (!table) throw new Error('no table');
    const { weighted, total } = table;
    const indicators = ten(table.indicators);
    const analysis = analyse(input({ agency: '', resultYear: 2563, announced: { ...weighted, total }, indicators }));
    for (const { computed, announced } of analysis.instruments) {
      expect(Math.abs((computed as number) - (announced as number))).toBeLessThanOrEqual(0.02);
    }
  });

  it('follows the lines that are set', () => {
    const given = input({ agency: '', resultYear: 2565, indicators: ten(SCORES) });
    const strict = analyse({ ...given, thresholds: { target: 91, maintain: 100 } });
    expect(strict.below.indicators).toEqual([8, 7, 6, 2, 4, 5]);
    expect(byClass(strict, 'maintain')).toEqual([10]);
    expect(instrument(strict, 'IIT')?.meetsTarget).toBe(true);
  });

  it('has nothing to say about nothing', () => {
    const analysis = analyse(input({ agency: '', resultYear: 2568 }));
    expect(analysis.total).toMatchObject({ computed: null, rating: null, candidates: [], passed: null });
    expect(analysis.indicators).toHaveLength(10);
    expect(analysis.below).toEqual({ indicators: [], items: [] });
  });
});

describe('comparison with last year', () => {
  it('subtracts printed figures exactly', () => {
    expect(change(91.23, 88.61)).toBe(2.62);
    expect(change(80.18, 82.2)).toBe(-2.02);
    expect(change(85, 85)).toBe(0);
    expect(change(null, 85)).toBeNull();
    expect(change(85, null)).toBeNull();
  });

  it('finds last year from the printed change', () => {
    expect(previousFromChange(91.23, 2.62)).toBe(88.61);
    expect(previousFromChange(95.4, 4.17)).toBe(91.23);
    expect(previousFromChange(80, -5.5)).toBe(85.5);
  });
});
