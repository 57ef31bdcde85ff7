/** Counts of strengths and weaknesses; paper 002 states seven and three. */

import type { CountOf } from '../../../src/evidence/evidence';
import { codesIn, findingsIn, SAI_THONG, stated, type Given } from '../make-workbook';

const count = (of: CountOf, value: number, line = 60) => stated('count', { of, value, part: null, line });

describe('stated-count', () => {
  it('accepts 7 strengths and 3 weaknesses and rejects others', () => {
    expect(codesIn({ scores: SAI_THONG, evidence: [count('strengths', 7), count('weaknesses', 3)] })).not.toContain(
      'stated-count',
    );
    expect(
      findingsIn({ scores: SAI_THONG, evidence: [count('strengths', 8), count('weaknesses', 2)] }, 'stated-count'),
    ).toMatchObject([
      { severity: 'error', expected: 7, found: 8 },
      { severity: 'error', expected: 3, found: 2 },
    ]);
  });

  it('cannot say where indicators are missing', () => {
    expect(codesIn({ scores: [90, null], evidence: [count('strengths', 8)] })).not.toContain('stated-count');
  });

  it('knows how many indicators each instrument has', () => {
    expect(
      codesIn({
        evidence: [
          count('indicators', 10),
          count('instruments', 3),
          count('indicators-of-IIT', 5),
          count('indicators-of-OIT', 2),
        ],
      }),
    ).not.toContain('stated-count');
    expect(findingsIn({ evidence: [count('indicators-of-EIT', 5)] }, 'stated-count')[0]).toMatchObject({
      severity: 'warning',
      expected: 3,
    });
  });

  it('counts the urgent ones that the same line names', () => {
    const urgent = (no: number, line: number) =>
      stated('claim', { about: `indicator:${no}`, claim: 'urgent', score: null, part: 2, line });
    expect(
      codesIn({ evidence: [count('urgent-indicators', 2), urgent(7, 60), urgent(8, 60), urgent(4, 12)] }),
    ).not.toContain('stated-count');
    expect(
      findingsIn({ evidence: [count('urgent-indicators', 3), urgent(7, 60), urgent(8, 60)] }, 'stated-count')[0]
        ?.expected,
    ).toBe(2);
    expect(codesIn({ evidence: [count('urgent-indicators', 3)] })).not.toContain('stated-count');
  });
});

describe('weak-not-listed', () => {
  const weak = (...numbers: number[]) =>
    numbers.map((no, index) =>
      stated('rank', { about: `indicator:${no}`, rank: index + 1, list: 'weakness', score: null }),
    );

  it('reports a weak indicator that the list of weak points leaves out', () => {
    expect(findingsIn({ scores: SAI_THONG, evidence: weak(8, 7) }, 'weak-not-listed')[0]).toMatchObject({
      severity: 'error',
      cell: 'คะแนน!D7',
      expected: '8, 7, 6',
    });
    expect(codesIn({ scores: SAI_THONG, evidence: weak(8, 7, 6) })).not.toContain('weak-not-listed');
    expect(codesIn({ scores: SAI_THONG })).not.toContain('weak-not-listed');
  });

  it('takes one sentence for no list, and a wrong one for none at all', () => {
    const urgent = (no: number) => [
      stated('claim', { about: `indicator:${no}`, claim: 'urgent', score: null, part: null }),
    ];
    const found = (no: number) => findingsIn({ scores: SAI_THONG, evidence: urgent(no) });
    expect(found(8).map(({ code, severity }) => [code, severity])).toEqual([['weak-not-listed', 'warning']]);
    expect(found(3).map(({ code }) => code)).toEqual(['claim-against-score']);
  });
});

describe('counts of strong and weak points', () => {
  const codes = (of: 'strengths' | 'weaknesses', value: number, given: Given = {}) =>
    codesIn({ scores: SAI_THONG, ...given, evidence: [stated('count', { of, value, part: null })] });

  it('go by the rule of the agency, and by both of its lines', () => {
    // 8, 7 and 6 are below 85, and 4, 2, 3 and 5 the lowest of their issues; 1 and 10 reach 95.
    const byIssue = { settings: { weaknessRule: 'ต่ำสุดของแต่ละประเด็น' } };
    expect(codes('weaknesses', 3)).toEqual([]);
    expect(codes('weaknesses', 7)).toEqual(['stated-count']);
    expect(codes('weaknesses', 7, byIssue)).toEqual([]);
    expect(codes('strengths', 2)).toEqual([]);
    expect(codes('strengths', 6)).toEqual(['stated-count']);
  });

  it('say nothing where nothing is below the target and the lowest ones are named all the same', () => {
    const passing = { scores: [96, 95.5, 97, 90, 92, 93, 91, 89, 100, 100] };
    expect(codes('weaknesses', 2, passing)).toEqual([]);
    expect(codes('strengths', 8, passing)).toEqual([]);
  });
});
