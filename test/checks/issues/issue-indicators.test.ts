/** The issues' own indicators; the wrong mapping is that of paper 000. */

import { DEFAULT_ISSUES } from '../../../src/ita/issues';
import { CLEAN } from '../clean-sample';
import { codesIn, findingsIn, SAI_THONG, type Row } from '../make-workbook';

const ISSUES: readonly Row[] = DEFAULT_ISSUES.map(({ no, name, indicators }) => ({
  no,
  name,
  indicators: indicators.join(', '),
}));
const withIssue = (no: number, change: Row): Row[] =>
  ISSUES.map((row) => (row.no === no ? { ...row, ...change } : row));

describe('issue-indicators', () => {
  it('reports the budget issue judged by indicator 4 and offers indicator 2', () => {
    const [found] = findingsIn({ rows: { issues: withIssue(5, { indicators: '4' }) } }, 'issue-foreign-indicator');
    expect(found).toMatchObject({
      severity: 'warning',
      cell: 'ประเด็น!C6',
      expected: '2',
      found: '4',
      fix: { edits: [{ cell: 'ประเด็น!C6', value: '2' }] },
    });
  });

  it('knows the theme of an issue with a name of the agency’s own, and offers nothing where the theme has two indicators', () => {
    const budget = findingsIn(
      { rows: { issues: withIssue(5, { name: 'การบริหารงบประมาณ', indicators: '9' }) } },
      'issue-foreign-indicator',
    );
    expect(budget[0]?.expected).toBe('2');
    const service = findingsIn({ rows: { issues: withIssue(2, { indicators: '3' }) } }, 'issue-foreign-indicator');
    expect(service).toHaveLength(1);
    expect(service[0]?.fix).toBeUndefined();
    expect(codesIn({ rows: { issues: withIssue(5, { name: 'เรื่องอื่น', indicators: '9' }) } })).not.toContain(
      'issue-foreign-indicator',
    );
  });

  it('leaves a mapping that only adds or leaves out an indicator to the agency', () => {
    expect(codesIn({ rows: { issues: withIssue(1, { indicators: '8' }) } })).not.toContain('issue-foreign-indicator');
    expect(codesIn({ rows: { issues: withIssue(3, { indicators: '7, 9' }) } })).not.toContain(
      'issue-foreign-indicator',
    );
  });

  it('reports issues without an indicator 1–10, and twice the same number', () => {
    expect(
      findingsIn({ rows: { issues: withIssue(3, { indicators: '11' }) } }, 'issue-without-indicators')[0],
    ).toMatchObject({
      severity: 'error',
      cell: 'ประเด็น!C4',
      expected: '7',
    });
    expect(findingsIn({ rows: { issues: [...ISSUES, ISSUES[0] as Row] } }, 'issue-duplicate')[0]).toMatchObject({
      cell: 'ประเด็น!A9',
      found: 1,
    });
  });

  it('reports a weak indicator that no issue takes up, and no strong one', () => {
    const issues = withIssue(3, { indicators: '9' });
    expect(findingsIn({ scores: SAI_THONG, rows: { issues } }, 'indicator-without-issue')[0]?.expected).toBe('7');
    expect(codesIn({ scores: SAI_THONG.map(() => 90), rows: { issues } })).not.toContain('indicator-without-issue');
  });

  it('wants all seven issues, each with a measure, in the year whose item asks for them', () => {
    const issues = ISSUES.slice(0, 6);
    const plan2567 = { resultYear: 2566, planYear: 2567 };
    expect(findingsIn({ settings: plan2567, rows: { issues } }, 'issue-missing')[0]).toMatchObject({
      severity: 'error',
      expected: 7,
      found: 6,
    });
    expect(codesIn({ settings: { resultYear: 2565, planYear: 2566 }, rows: { issues } })).not.toContain(
      'issue-missing',
    );
    const measures = CLEAN.rows?.measures?.slice(0, 5);
    expect(
      findingsIn({ settings: plan2567, rows: { issues: ISSUES, measures } }, 'issue-without-measure')[0],
    ).toMatchObject({
      severity: 'error',
      cell: 'ประเด็น!A7',
      found: 5,
    });
    // 2568 follows 2567 only by recollection, so it is never an error.
    const plan2568 = { resultYear: 2567, planYear: 2568 };
    expect(
      findingsIn({ settings: plan2568, rows: { issues: ISSUES, measures } }, 'issue-without-measure')[0]?.severity,
    ).toBe('warning');
    expect(codesIn({ settings: plan2567, rows: { issues: ISSUES, measures: [{ measure: 'ก' }] } })).not.toContain(
      'issue-without-measure',
    );
  });

  it('says nothing about the default issues that stand in for an empty tab', () => {
    expect(codesIn({ scores: SAI_THONG }).filter((code) => code.includes('issue'))).toEqual([]);
  });
});
