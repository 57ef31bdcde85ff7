/** n set = n done + n not done = n rows; the numbers of paper 001. */

import { codesIn, findingsIn, stated, type Row } from '../make-workbook';

const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_unused, index) => ({ measure: `มาตรการ ${index}`, issue: 1 }));
const counts = (all: number, done: number, open: number) => [
  stated('count', { of: 'measures', value: all, part: null, line: 37 }),
  stated('count', { of: 'measures-done', value: done, part: null, line: 37 }),
  stated('count', { of: 'measures-not-done', value: open, part: null, line: 37 }),
];

describe('measure-counts', () => {
  it('reports 9 measures of which 5 are shown, as a warning where the table is a sample', () => {
    const evidence = counts(9, 7, 2);
    expect(findingsIn({ rows: { measures: rows(5) }, evidence }, 'measure-count-rows')[0]).toMatchObject({
      severity: 'error',
      expected: 9,
      found: 5,
    });
    const sample = [...evidence, stated('table', { columns: ['measure'], rows: 1, sample: true })];
    expect(findingsIn({ rows: { measures: rows(5) }, evidence: sample }, 'measure-count-rows')[0]?.severity).toBe(
      'warning',
    );
    expect(codesIn({ rows: { measures: rows(9) }, evidence })).not.toContain('measure-count-rows');
  });

  it('adds up done and not done', () => {
    expect(
      findingsIn({ rows: { measures: rows(9) }, evidence: counts(9, 7, 3) }, 'measure-count-sum')[0],
    ).toMatchObject({ expected: 9, found: 10 });
    expect(codesIn({ rows: { measures: rows(9) }, evidence: counts(9, 7, 2) })).not.toContain('measure-count-sum');
  });

  it('reads the counts out of an outcome as well, with its cell', () => {
    const outcome = 'จากมาตรการ จำนวน ๙ ข้อ สามารถดำเนินการแล้วเสร็จ จำนวน ๗ ข้อ / ไม่สามารถดำเนินการให้แล้วเสร็จ จำนวน ๒ ข้อ';
    const measures = [{ measure: 'ก', issue: 1, outcome }, ...rows(4)];
    expect(findingsIn({ rows: { measures } }, 'measure-count-rows')[0]).toMatchObject({
      cell: 'มาตรการ!K2',
      expected: 9,
      found: 5,
    });
    expect(codesIn({ rows: { measures } })).not.toContain('measure-count-sum');
    expect(codesIn({ rows: { measures: [{ measure: 'ก', issue: 1, output: 'จัดอบรม จำนวน 3 โครงการ' }] } })).toEqual(
      expect.not.arrayContaining(['measure-count-rows']),
    );
  });

  it.each([
    'จัดกิจกรรมตามมาตรการ จำนวน 3 กิจกรรม แล้วเสร็จ จำนวน 3 กิจกรรม',
    'มาตรการย่อย จำนวน 2 ข้อ ดำเนินการครบถ้วน',
    'เรื่องตามมาตรการคุ้มครองพยาน จำนวน 2 รายการ',
  ])('leaves what is counted under one measure alone: %s', (output) => {
    expect(codesIn({ rows: { measures: [{ measure: 'ก', issue: 1, output }, ...rows(4)] } })).not.toContain(
      'measure-count-rows',
    );
  });

  it('reads the count of all measures with the words between', () => {
    for (const words of ['มาตรการทั้งหมด จำนวน 9 ข้อ', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน จำนวน ๙ มาตรการ']) {
      const measures = [{ measure: 'ก', issue: 1, output: words }, ...rows(4)];
      expect(findingsIn({ rows: { measures } }, 'measure-count-rows')).toMatchObject([{ expected: 9, found: 5 }]);
    }
  });

  it('holds the stated number of finished measures against their status', () => {
    const measures = rows(3).map((row, index) => ({ ...row, status: index === 0 ? 'ไม่แล้วเสร็จ' : 'แล้วเสร็จ' }));
    expect(findingsIn({ rows: { measures }, evidence: counts(3, 3, 0) }, 'measure-count-status')[0]).toMatchObject({
      expected: 2,
      found: 3,
    });
    expect(codesIn({ rows: { measures }, evidence: counts(3, 2, 1) })).not.toContain('measure-count-status');
  });
});
