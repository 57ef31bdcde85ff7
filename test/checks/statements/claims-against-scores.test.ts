/** Claims against scores; those of papers 000, 002, 003. */

import type { ClaimWord, Subject } from '../../../src/evidence/evidence';
import { codesIn, findingsIn, SAI_THONG, settingCell, stated } from '../make-workbook';

const claim = (about: Subject, word: ClaimWord, score: number | null = null, more = {}) =>
  stated('claim', { about, claim: word, score, part: null, ...more });
const given = (...evidence: ReturnType<typeof claim>[]) => ({
  scores: SAI_THONG,
  settings: { announcedOIT: 97.32 },
  evidence,
});

describe('claim-against-score', () => {
  it('reports 97.32 called below the target and 83.04 called a pass', () => {
    const found = findingsIn(
      given(claim('OIT', 'below-target', 97.32), claim('IIT', 'meets-target', 83.04)),
      'claim-against-score',
    );
    expect(found).toMatchObject([
      { severity: 'error', cell: settingCell('announcedOIT'), found: 'ต่ำกว่าเกณฑ์' },
      { severity: 'error', cell: settingCell('announcedIIT'), found: 'ผ่านเกณฑ์' },
    ]);
  });

  it('takes the score of the workbook where the sentence has none', () => {
    expect(codesIn(given(claim('indicator:8', 'meets-target')))).toContain('claim-against-score');
    expect(codesIn(given(claim('indicator:8', 'urgent'), claim('indicator:10', 'maintain')))).not.toContain(
      'claim-against-score',
    );
    expect(codesIn(given(claim('indicator:9', 'urgent')))).toContain('claim-against-score');
    expect(codesIn({ ...given(claim('indicator:1', 'urgent')), scores: [] })).not.toContain('claim-against-score');
  });

  it('counts 85.00 as a pass, as the assessment does, and follows another target', () => {
    expect(codesIn(given(claim('IIT', 'meets-target', 85)))).not.toContain('claim-against-score');
    expect(codesIn(given(claim('IIT', 'meets-target', 84.99)))).toContain('claim-against-score');
    expect(codesIn({ ...given(claim('IIT', 'meets-target', 84.99)), settings: { target: 80 } })).not.toContain(
      'claim-against-score',
    );
  });

  it('leaves a verdict between the pass line and a target of the agency’s own to the agency', () => {
    // Indicator 2 has 89.33, indicator 6 has 84.86.
    const at90 = (...evidence: ReturnType<typeof claim>[]) =>
      codesIn({ scores: SAI_THONG, settings: { target: 90 }, evidence }).filter(
        (code) => code === 'claim-against-score',
      );
    expect(at90(claim('indicator:2', 'meets-target'), claim('indicator:3', 'meets-target'))).toEqual([]);
    expect(at90(claim('indicator:2', 'below-target'))).toEqual([]);
    expect(at90(claim('IIT', 'all-meet'))).toEqual([]);
    expect(at90(claim('indicator:6', 'meets-target'))).toHaveLength(1);
    expect(at90(claim('indicator:1', 'below-target'))).toHaveLength(1);
    expect(at90(claim('indicator:2', 'meets-target', null, { against: 90 }))).toHaveLength(1);
  });

  it('takes a figure that is the line for the line, and holds the score of the workbook against it', () => {
    const below = claim('indicator:8', 'below-target', 85, { against: 85 });
    const at = (score: number) => ({
      scores: SAI_THONG.map((own, index) => (index === 7 ? score : own)),
      evidence: [below],
    });
    expect(codesIn(at(80.18))).not.toContain('claim-against-score');
    expect(codesIn(at(85))).toContain('claim-against-score');
    expect(codesIn({ scores: [], evidence: [below] })).not.toContain('claim-against-score');
  });

  it('does not hold the merged indicator against a claim about one part of the EIT (paper 003 #7)', () => {
    const scores = SAI_THONG.map((own, index) => (index === 5 ? 80 : own));
    expect(codesIn({ scores, evidence: [claim('indicator:6', 'meets-target', null, { part: 2 })] })).not.toContain(
      'claim-against-score',
    );
    expect(codesIn({ scores, evidence: [claim('indicator:6', 'meets-target')] })).toContain('claim-against-score');
  });

  it('reports that nothing is urgent where something is', () => {
    expect(codesIn(given(claim('EIT', 'none-urgent')))).toContain('claim-against-score');
    expect(codesIn(given(claim('OIT', 'none-urgent')))).not.toContain('claim-against-score');
  });
});

describe('claims-contradict', () => {
  it('reports pass and fail of one thing without figures, once', () => {
    const evidence = [
      claim('OIT', 'below-target', null, { line: 40 }),
      claim('OIT', 'meets-target', null, { line: 98 }),
    ];
    expect(findingsIn({ scores: [], evidence }, 'claims-contradict')[0]?.message).toContain('40, 98');
    // With the score it is the false one of the two that is reported.
    expect(codesIn({ ...given(...evidence) })).not.toContain('claims-contradict');
    expect(codesIn({ scores: [], evidence: evidence.slice(1) })).not.toContain('claims-contradict');
  });
});

describe('claim-too-mild', () => {
  it('reports an indicator below the target that is only to be raised (paper 000 #4)', () => {
    const scores = SAI_THONG.map((own, index) => (index === 3 ? 83.87 : own));
    expect(findingsIn({ scores, evidence: [claim('indicator:4', 'improve')] }, 'claim-too-mild')[0]).toMatchObject({
      severity: 'warning',
      cell: 'คะแนน!D5',
    });
    expect(codesIn({ scores, evidence: [claim('indicator:1', 'improve')] })).not.toContain('claim-too-mild');
    expect(
      codesIn({ scores, evidence: [claim('indicator:4', 'improve'), claim('indicator:4', 'urgent')] }),
    ).not.toContain('claim-too-mild');
  });
});
