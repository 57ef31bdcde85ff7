/** Measures that answer nothing. */

import { codesIn, findingsIn } from '../make-workbook';

describe('measure-links', () => {
  it('notes a measure of the assets issue that speaks of the budget only (paper 000 #5), and the other way round', () => {
    const measures = [
      { measure: 'เปิดเผยแผนจัดซื้อจัดจ้างและแผนการใช้จ่ายงบประมาณ', issue: 4 },
      { measure: 'ทำทะเบียนยืมทรัพย์สิน', issue: 5 },
      { measure: 'จัดซื้อตู้เก็บครุภัณฑ์', issue: 4 },
      { measure: 'เปิดเผยแผนจัดซื้อจัดจ้าง', issue: 5 },
      { measure: 'ประชาสัมพันธ์งบประมาณ', issue: 3 },
      { measure: 'ตรวจนับพัสดุก่อนเบิกจ่าย', issue: 4 },
    ];
    expect(findingsIn({ rows: { measures } }, 'measure-other-theme')).toMatchObject([
      { severity: 'note', cell: 'มาตรการ!D2' },
    ]);
    expect(findingsIn({ rows: { measures } }, 'measure-other-theme')[0]?.message).toContain('มาตรการ!D2, D3)');
  });

  it('says once that measures name neither issue nor indicator (paper 002)', () => {
    const measures = [1, 2, 3, 4, 5].map((no) => ({ no: String(no), measure: `มาตรการ ${no}` }));
    const found = findingsIn({ rows: { measures } }, 'measure-unlinked');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning', cell: 'มาตรการ!B2', found: 5 });
    expect(found[0]?.message).toContain('ไม่มีมาตรการใด');
  });

  it('counts only those without any link', () => {
    const measures = [{ measure: 'ก', issue: 1 }, { measure: 'ข', indicators: '7' }, { measure: 'ค' }];
    expect(findingsIn({ rows: { measures } }, 'measure-unlinked')[0]).toMatchObject({ cell: 'มาตรการ!B4', found: 1 });
    expect(codesIn({ rows: { measures: measures.slice(0, 2) } })).not.toContain('measure-unlinked');
  });

  it('reports issues and indicators that do not exist', () => {
    const measures = [
      { measure: 'ก', issue: 9 },
      { measure: 'ข', indicators: '7, 11' },
    ];
    expect(findingsIn({ rows: { measures } }, 'measure-unknown-issue')[0]).toMatchObject({
      severity: 'error',
      cell: 'มาตรการ!B2',
      found: 9,
    });
    expect(findingsIn({ rows: { measures } }, 'measure-unknown-indicator')[0]).toMatchObject({
      severity: 'error',
      cell: 'มาตรการ!C3',
      found: 11,
    });
    const right = [
      { measure: 'ก', issue: 7 },
      { measure: 'ข', indicators: '10' },
    ];
    expect(codesIn({ rows: { measures: right } }).filter((code) => code.startsWith('measure-unknown'))).toEqual([]);
  });
});
