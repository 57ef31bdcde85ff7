/** What is written about an issue against the scores; figures of seed 000. */

import { codesIn, findingsIn, stated, type Row } from './make-workbook';

const SCORES = [99.46, null, 100, 83.87, 100, 90.48, 90.68, 86.74, null, null];
const issue = (no: number, indicators: string, text: string): Row => ({ no, name: `ประเด็น ${no}`, indicators, text });
const given = (...issues: Row[]) => ({ settings: { resultYear: 2566 }, scores: SCORES, rows: { issues } });

describe('issue-texts', () => {
  it('reports a text about another indicator than the issue’s', () => {
    const text = 'ควรแก้ไขตัวชี้วัด ที่ ๔ การใช้ทรัพย์สินของราชการ';
    expect(findingsIn(given(issue(5, '2', text)), 'issue-text-other-indicator')[0]).toMatchObject({
      severity: 'warning',
      cell: 'ประเด็น!D2',
      expected: '2',
      found: '4',
    });
    expect(codesIn(given(issue(4, '4', text)))).not.toContain('issue-text-other-indicator');
  });

  it('reports a quoted score that is not the indicator’s', () => {
    const text = 'ตัวชี้วัด ที่ ๘ การปรับปรุงการทำงาน ร้อยละ ๘๗.๖๔ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ร้อยละ ๙๙.๔๖';
    expect(findingsIn(given(issue(1, '1, 8', text)), 'issue-text-score')).toMatchObject([
      { severity: 'error', expected: 86.74, found: 87.64 },
    ]);
  });

  it('reads no score out of item numbers and unknown indicators', () => {
    expect(codesIn(given(issue(1, '1, 8', 'ตัวชี้วัดที่ 8 มี 5 ข้อ ตัวชี้วัดที่ 1 ทำ 3 เรื่อง')))).not.toContain('issue-text-score');
    expect(codesIn(given(issue(5, '2', 'ตัวชี้วัดที่ 2 ได้คะแนน 80.00')))).not.toContain('issue-text-score');
  });

  it('wants urgency said where the issue is below the target, and only there', () => {
    expect(findingsIn(given(issue(4, '4', 'ซึ่งควรยกระดับการใช้ทรัพย์สิน')), 'issue-text-too-mild')[0]).toMatchObject({
      severity: 'warning',
      cell: 'ประเด็น!D2',
    });
    expect(codesIn(given(issue(4, '4', 'ต้องแก้ไขโดยเร่งด่วนและยกระดับ')))).not.toContain('issue-text-too-mild');
    expect(codesIn(given(issue(3, '7', 'ซึ่งควรยกระดับ')))).not.toContain('issue-text-too-mild');
  });

  it('leaves it to the claim where the report is at hand', () => {
    const evidence = [stated('claim', { about: 'indicator:4', claim: 'improve', score: null, part: null })];
    const found = codesIn({ ...given(issue(4, '4', 'ซึ่งควรยกระดับ')), evidence });
    expect(found).toContain('claim-too-mild');
    expect(found).not.toContain('issue-text-too-mild');
  });
});
