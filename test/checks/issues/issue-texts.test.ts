/** What is written about an issue against the scores; figures of paper 000. */

import { codesIn, findingsIn, stated, type Row } from '../make-workbook';

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

  it('lets an issue compare its indicator with another', () => {
    const text = 'ตัวชี้วัดที่ 4 ต่ำกว่าตัวชี้วัดที่ 8 และเมื่อเทียบกับตัวชี้วัดที่ ๓ ต้องแก้ไขโดยเร่งด่วน';
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

describe('figures and verdicts in the text of an issue', () => {
  // Indicator 4 has 83.87, indicator 7 has 90.68.
  const codes = (no: number, indicators: string, text: string): string[] =>
    codesIn({
      ...given(issue(no, indicators, text)),
      rows: {
        issues: [issue(no, indicators, text)],
        items: [{ item: 'I20', indicator: 4, score: 80.1, suggestion: 'ก' }],
      },
    }).filter((code) => code.indexOf('issue-text') === 0);

  it.each([
    'ตัวชี้วัดที่ 4 ได้คะแนนต่ำกว่าเกณฑ์ 85 คะแนน ต้องแก้ไขโดยเร่งด่วน',
    'ตัวชี้วัดที่ ๔ ได้คะแนนไม่ถึงร้อยละ ๘๕',
    'ตัวชี้วัดที่ 4 มีคะแนนลดลงจาก 88.10 เหลือ 83.87',
    'ตัวชี้วัดที่ 4 ปีก่อนได้ 85.20 ปีนี้ได้ 83.87',
    'ตัวชี้วัดที่ 4 ได้ 85.20 ในปี 2565 และได้ 83.87 ในปี 2566',
    'ตัวชี้วัดที่ 4 จากคะแนนเต็ม 100 คะแนน ได้ 83.87',
    'ตัวชี้วัดที่ 4 ได้คะแนนเป็นอันดับที่ 8 ของทั้งหมด',
    'ตัวชี้วัดที่ 4 คะแนนข้อ i20 80.10',
    'ตัวชี้วัดที่ 4 ห่างจากเป้าหมาย 1.13 คะแนน',
    'ตัวชี้วัดที่ 4 คะแนนเฉลี่ยทั้งประเทศ 91.00',
    'ตัวชี้วัดที่ 4 ตั้งเป้าให้ได้คะแนน 95',
    'ตัวชี้วัดที่ 4 มีผู้ตอบแบบวัดได้ครบ 30 คน',
    'เพื่อให้ตัวชี้วัดที่ 4 ผ่านเกณฑ์',
    'ตัวชี้วัดที่ 4 ได้ 83.87 สูงกว่าเกณฑ์เฉลี่ยของจังหวัด',
    'ตัวชี้วัดที่ 4 ได้ 83.87 สูงกว่าเกณฑ์คะแนนเฉลี่ยของประเทศ',
    'ตัวชี้วัดที่ 4 ผ่านเกณฑ์มาตรฐานขั้นต่ำ',
    'ตัวชี้วัดที่ 4 ผ่านเกณฑ์ของจังหวัด',
    'ตัวชี้วัดที่ 4 ได้ 83.87 คะแนน ซึ่งต่ำกว่าเกณฑ์ร้อยละ 85',
  ])('lets stand: %s', (text) => {
    expect(codes(4, '4', text)).toEqual([]);
  });

  it.each([
    ['ตัวชี้วัดที่ 4 (83.78)', 'issue-text-score'],
    ['ตัวชี้วัดการใช้ทรัพย์สินของราชการ ได้คะแนนเฉลี่ย ๘๘.๓๗', 'issue-text-score'],
    ['ตัวชี้วัดที่ 4 ด้านการใช้ทรัพย์สินของราชการ อยู่ที่ร้อยละ 88', 'issue-text-score'],
    ['ข้อ i20 ได้ 81.00 คะแนน', 'issue-text-score'],
    ['ตัวชี้วัดที่ 4 ผ่านเกณฑ์เป้าหมาย ควรรักษามาตรฐาน', 'issue-text-claim'],
    ['ตัวชี้วัดที่ 4 ผ่านเกณฑ์มาตรฐานที่กำหนด', 'issue-text-claim'],
  ])('reports: %s', (text, code) => {
    expect(codes(4, '4', text)).toEqual([code]);
  });

  it('holds a verdict against the line that it names, else the target', () => {
    const found = findingsIn(given(issue(3, '7', 'ตัวชี้วัดที่ 7 ยังไม่ผ่านเกณฑ์')), 'issue-text-claim');
    expect(found).toMatchObject([{ severity: 'error', cell: 'ประเด็น!D2', expected: 'ผ่านเกณฑ์', found: 'ไม่ผ่านเกณฑ์' }]);
    expect(found[0]?.message).toContain('90.68');
    const own = { ...given(issue(3, '7', 'ตัวชี้วัดที่ 7 ต่ำกว่าเกณฑ์')), settings: { resultYear: 2566, target: 92 } };
    expect(codesIn(own)).not.toContain('issue-text-claim');
    expect(codes(3, '7', 'ตัวชี้วัดที่ 7 ต่ำกว่าเกณฑ์ 95 คะแนน')).toEqual([]);
    expect(codes(3, '7', 'ตัวชี้วัดที่ 7 ต่ำกว่าเกณฑ์รักษามาตรฐาน')).toEqual([]);
    expect(codes(3, '7', 'ตัวชี้วัดที่ 7 ผ่านเกณฑ์ แต่ข้อ e5 ต่ำกว่าเกณฑ์')).toEqual([]);
  });
});
