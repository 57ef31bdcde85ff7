/** Weak indicators and items need a measure. */

import { codesIn, findingsIn, SAI_THONG, type Row } from '../make-workbook';

const given = (measures: readonly Row[], items: readonly Row[] = []) => ({
  scores: SAI_THONG,
  rows: { measures, items },
});

describe('weak-unanswered', () => {
  it('names the weak indicators that no measure answers, once', () => {
    const found = findingsIn(given([{ measure: 'ก', indicators: '8' }]), 'weak-indicator-unanswered');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning', cell: 'คะแนน!D8', found: 2 });
    expect(found[0]?.message).toMatch(/7 ประสิทธิภาพการสื่อสาร, 6 คุณภาพการดำเนินงาน/);
  });

  it('counts the indicators of the issue and those that a measure mentions', () => {
    const byIssue = [
      { measure: 'ก', issue: 2 },
      { measure: 'ข', issue: 3 },
    ];
    expect(codesIn(given(byIssue))).not.toContain('weak-indicator-unanswered');
    const byWords = [{ measure: 'ก', issue: 2 }, { measure: 'แก้ไขตัวชี้วัดที่ ๗' }];
    expect(codesIn(given(byWords))).not.toContain('weak-indicator-unanswered');
  });

  it('does not take the indicators of the issue where the measure names its own', () => {
    expect(
      findingsIn(
        given([
          { measure: 'ก', issue: 2, indicators: '6' },
          { measure: 'ข', issue: 3 },
        ]),
        'weak-indicator-unanswered',
      )[0]?.found,
    ).toBe(1);
  });

  it('says in one line that a paper has no measures at all, and nothing of a table of scores alone', () => {
    const signers = [{ order: 1, position: 'ปลัดเทศบาล', kind: 'อนุมัติ' }];
    const found = findingsIn({ scores: SAI_THONG, rows: { signers } }).filter(({ code }) => /measures|weak/.test(code));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'measures-missing', severity: 'warning', cell: 'คะแนน!D9', found: 3 });
    expect(found[0]?.message).toContain('ตัวชี้วัดที่ 8, 7, 6 ต่ำกว่าเกณฑ์ (คะแนน!D9, D8, D7)');
    const passing = { scores: SAI_THONG.map(() => 90), rows: { signers } };
    const dated = { scores: SAI_THONG, settings: { documentDate: '22 กันยายน 2565' } };
    const drafted = { scores: SAI_THONG, rows: { signers, measures: [{ measure: '(ร่าง) ข', indicators: '7' }] } };
    expect(codesIn(dated)).toContain('measures-missing');
    for (const given of [{ scores: SAI_THONG }, passing, drafted])
      expect(codesIn(given)).not.toContain('measures-missing');
  });

  it('says so of a plan that has its issues and nothing else, more loudly where the plan year asks for measures', () => {
    const issues = [{ no: 3, name: 'การประชาสัมพันธ์', indicators: '7' }];
    const found = (resultYear: number, rows = {}) =>
      findingsIn({ scores: SAI_THONG, settings: { resultYear }, rows }, 'measures-missing').map((one) => one.severity);
    expect(found(2567, { issues })).toEqual(['warning']);
    // Nothing is known of what O42 of 2564 asks for.
    expect(found(2563, { issues })).toEqual(['note']);
    expect(found(2567)).toEqual([]);
    const [first] = findingsIn({ scores: SAI_THONG, rows: { issues } }, 'measures-missing');
    expect(first?.message).toContain('ให้ระบบเสนอร่างมาตรการ');
  });

  it('says in one place that a weak indicator has neither a measure nor an issue', () => {
    const issues = [
      { no: 1, name: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', indicators: '1' },
      { no: 2, name: 'การให้บริการและระบบ E-Service', indicators: '6' },
      { no: 3, name: 'การประชาสัมพันธ์', indicators: '7' },
    ];
    const all = [1, 2, 3].map((issue) => ({ measure: `มาตรการ ${issue}`, issue }));
    const found = findingsIn({ scores: SAI_THONG, rows: { issues, measures: all } }).filter(({ code }) =>
      /weak|without/.test(code),
    );
    expect(found).toMatchObject([{ code: 'weak-indicator-unanswered', cell: 'คะแนน!D9', found: 1 }]);
    expect(found[0]?.message).toContain('เพิ่มตัวชี้วัดที่ 8 ในประเด็นที่เกี่ยวข้อง');
  });

  it('leaves unlinked measures to the finding about them', () => {
    expect(codesIn(given([{ measure: 'ก' }]))).not.toContain('weak-indicator-unanswered');
  });

  it('takes no draft for an answer, and says how many wait to be edited', () => {
    const measures = [
      { measure: 'ก', indicators: '8' },
      { measure: '(ร่าง) ข', indicators: '7' },
      { measure: '(ร่าง) ค', indicators: '6' },
    ];
    const [found] = findingsIn(given(measures), 'weak-indicator-unanswered');
    expect(found).toMatchObject({ found: 2 });
    expect(found?.message).toContain('ร่างมาตรการ 2 รายการรอแก้ไข (มาตรการ!D3, D4)');
    const [only] = findingsIn(given(measures.slice(1)), 'weak-indicator-unanswered');
    expect(only).toMatchObject({ found: 3 });
    const items = [{ item: 'E1', indicator: 6, score: 70 }];
    const scores = SAI_THONG.map(() => 90);
    const [item] = findingsIn({ scores, rows: { items, measures: measures.slice(2) } }, 'weak-item-unanswered');
    expect(item?.message).toContain('ร่างมาตรการ 1 รายการ');
  });

  it('holds a draft to nothing that papers are held to', () => {
    const measures = [
      {
        no: '1',
        measure: 'ก',
        issue: 1,
        indicators: '6, 7, 8',
        responsible: 'กองคลัง',
        steps: 'ข',
        start: 'ตลอดปี',
        monitoring: 'ง',
      },
      { measure: '(ร่าง) ค', indicators: '11', start: '1 มกราคม 2560' },
    ];
    expect(
      codesIn(given(measures)).filter((code) => /^measure-(field|unknown|unlinked|numb)|^period/.test(code)),
    ).toEqual([]);
    expect(codesIn(given(measures))).toContain('draft-measures');
  });

  it('treats 85 as answered and 84.99 as weak', () => {
    const at = (score: number) => ({
      scores: SAI_THONG.map((own, index) => (index < 5 ? (index === 0 ? score : own) : 90)),
      rows: { measures: [{ measure: 'ก', indicators: '9' }] },
    });
    expect(codesIn(at(85))).not.toContain('weak-indicator-unanswered');
    expect(codesIn(at(84.99))).toContain('weak-indicator-unanswered');
  });

  it('names weak items without a suggestion whose indicator no measure answers', () => {
    const scores = SAI_THONG.map(() => 90);
    const items = [
      { item: 'E1', score: 78.51 },
      { item: 'E2', score: 78.53, suggestion: 'กำชับเจ้าหน้าที่' },
      { item: 'E6', score: 77.73 },
      { item: 'E9', score: 83.26 },
    ];
    const measures = [{ measure: 'ก', indicators: '9' }, { measure: 'ปรับปรุงข้อ E๙ ให้ชัดเจน' }];
    const [found] = findingsIn({ scores, rows: { measures, items } }, 'weak-item-unanswered');
    expect(found).toMatchObject({ cell: 'รายข้อ!F4', found: 2 });
    expect(found?.message).toMatch(/E6 \(77\.73\), E1 \(78\.51\)/);
    expect(codesIn({ scores, rows: { measures: [{ measure: 'ก', indicators: '6, 7' }], items } })).not.toContain(
      'weak-item-unanswered',
    );
  });
});
