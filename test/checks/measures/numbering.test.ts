/** Numbers of lists; those of papers 001 and 003. */

import { lineNumbers, numberingFaults } from '../../../src/checks/support/numbering';
import { codesIn, findingsIn, stated } from '../make-workbook';

const kinds = (...labels: string[]) => numberingFaults(labels).map(({ kind, at }) => `${kind}@${at}`);

describe('numberingFaults', () => {
  it('accepts lists that count on, nest and begin again', () => {
    expect(kinds('1', '2', '3')).toEqual([]);
    expect(kinds('1', '1.1', '1.2', '2', '2.1')).toEqual([]);
    expect(kinds('1', '2', '1', '2')).toEqual([]);
    expect(kinds('', '')).toEqual([]);
    expect(kinds('ก', 'ข')).toEqual([]);
  });

  it('names jumps, repeats, a late start and rows without a number', () => {
    expect(kinds('1.1', '1.2', '1.3', '1.6', '1.7')).toEqual(['jump@3']);
    expect(kinds('1', '2', '3', '3')).toEqual(['repeat@3']);
    expect(kinds('', '', '3', '4', '5')).toEqual(['unnumbered@0', 'unnumbered@1', 'jump@2']);
  });
});

describe('a number twice where the list goes on as if it were the next', () => {
  it('is the fault, and not the number after it', () => {
    expect(numberingFaults(['1', '2', '3', '4', '4', '6', '7'])).toEqual([
      { kind: 'repeat', at: 4, words: 'เลข 4 ซ้ำ ควรเป็น 5', instead: '5' },
    ]);
    expect(kinds('1.1', '1.2', '1.2', '1.4')).toEqual(['repeat@2']);
    expect(kinds('1', '2', '2', '5')).toEqual(['repeat@2', 'jump@3']);
    expect(kinds('1', '2', '2', '3')).toEqual(['repeat@2']);
  });

  it('is repaired at a click, also where each measure has an issue of its own', () => {
    const labels = [1, 2, 3, 4, 4, 6, 7];
    const measures = labels.map((no, index) => ({ no, measure: 'ก', issue: index + 1 }));
    const [found] = findingsIn({ rows: { measures } }, 'measure-numbering');
    expect(found).toMatchObject({
      cell: 'มาตรการ!A6',
      expected: '5',
      fix: { edits: [{ cell: 'มาตรการ!A6', value: 5 }] },
    });
    expect(found?.message).not.toContain('A7');
  });
});

describe('the repair of a number', () => {
  const fixOf = (rows: readonly (readonly [number | string, number])[]) =>
    findingsIn({ rows: { measures: rows.map(([no, issue]) => ({ no, measure: 'ก', issue })) } }, 'measure-numbering')[0]
      ?.fix?.edits;

  it.each([
    [['๑.', '๒.', '๒.', '๔.'], '๓.'],
    [['1)', '2)', '2)', '4)'], '3)'],
    [['๑', '๒', '๒', '๔'], '๓'],
    [['1', '2', '2', '4'], 3],
    [['๑.๑', '๑.๒', '๑.๒', '๑.๔'], '๑.๓'],
  ])('is written as the numbers around it: %j', (labels, value) => {
    expect(fixOf(labels.map((no) => [no, 1]))).toEqual([{ cell: 'มาตรการ!A4', value }]);
  });

  it('is not offered where one issue goes over into the next and a measure may be lost', () => {
    const rows = [
      [1, 1],
      [2, 1],
      [2, 2],
      [4, 2],
    ] as const;
    expect(fixOf(rows)).toBeUndefined();
    expect(codesIn({ rows: { measures: rows.map(([no, issue]) => ({ no, measure: 'ก', issue })) } })).toContain(
      'measure-numbering',
    );
  });
});

describe('lineNumbers', () => {
  it('reads the numbers at the beginnings of lines and no decimals', () => {
    expect(lineNumbers('1. ก\n2) ข\n1.1 ค\n 3.ง\nปี 2567')).toEqual(['1', '2', '3']);
  });
});

describe('numbering', () => {
  const measures = (...labels: string[]) => labels.map((no) => ({ no, measure: 'ก', issue: 1 }));

  it('reports measures without a number before ๓ ๔ ๕ (paper 001 #5), once', () => {
    const found = findingsIn({ rows: { measures: measures('', '', '๓', '๔', '๕') } }, 'measure-numbering');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning', cell: 'มาตรการ!A2' });
    expect(codesIn({ rows: { measures: measures('1.', '2.', '3.') } })).not.toContain('measure-numbering');
  });

  it('lets measures count anew for each issue, or by their issue', () => {
    const faults = (...rows: readonly (readonly [string, number])[]): number =>
      findingsIn({ rows: { measures: rows.map(([no, issue]) => ({ no, measure: 'ก', issue })) } }, 'measure-numbering')
        .length;
    expect(faults(['1', 1], ['2', 1], ['1', 2], ['2', 2])).toBe(0);
    expect(faults(['1', 1], ['1', 1], ['2', 2], ['3', 3], ['3', 3])).toBe(0);
    expect(faults(['1', 1], ['2', 1], ['3', 2], ['3', 3], ['4', 4])).toBe(1);
    expect(faults(['1', 1], ['2', 1], ['2', 1])).toBe(1);
  });

  it('reports a number that begins with another issue than its own, where the others begin with theirs', () => {
    const measures = (...rows: readonly (readonly [string, number])[]) => ({
      rows: { measures: rows.map(([no, issue]) => ({ no, measure: 'ก', issue })) },
    });
    const [found] = findingsIn(
      measures(['๑.๑', 1], ['๑.๒', 1], ['๒.๑', 2], ['๓.๑', 3], ['๖.๑', 5], ['๖.๑', 6]),
      'measure-numbering',
    );
    expect(found).toMatchObject({ severity: 'warning', cell: 'มาตรการ!A6' });
    expect(found?.message).toContain('เลข 6.1 ไม่ใช่ของประเด็นที่ 5');
    expect(found?.fix).toBeUndefined();
    const own = measures(['1.1', 2], ['1.2', 3], ['2.1', 4], ['3.1', 1]);
    expect(findingsIn(own, 'measure-numbering')).toEqual([]);
  });

  it('notes lines inside a cell that repeat a number (paper 003 #10), but no list that begins again', () => {
    const output = '๑. ปรับปรุง\n๒. เปิดโอกาส\n๓. เชิญตัวแทน\n๓. นำเทคโนโลยีมาใช้';
    expect(
      findingsIn({ rows: { measures: [{ no: '1', measure: 'ก', issue: 1, output }] } }, 'line-numbering')[0],
    ).toMatchObject({ severity: 'note', cell: 'มาตรการ!J2' });
    const measure = '๒.ระบบ E-Service\n๑. ปรับปรุงคู่มือ\n๒. สร้างการมีส่วนร่วม';
    expect(codesIn({ rows: { measures: [{ no: '1', measure, issue: 1 }] } })).not.toContain('line-numbering');
  });

  it('wants every signer to have an order of his own', () => {
    const signers = (...orders: (number | string)[]) => orders.map((order) => ({ order, position: 'ปลัด' }));
    expect(findingsIn({ rows: { signers: signers(1, 2, 2) } }, 'signer-numbering')[0]?.cell).toBe('ผู้ลงความเห็น!A4');
    expect(codesIn({ rows: { signers: signers(1, '') } })).toContain('signer-numbering');
    expect(codesIn({ rows: { signers: signers(1, 2) } })).not.toContain('signer-numbering');
    expect(codesIn({ rows: { signers: signers('', '') } })).not.toContain('signer-numbering');
  });
});

describe('source-numbering', () => {
  const list = (...labels: string[]) => stated('numbering', { of: 'items', labels, line: 96 });

  it('reports lists of the report that jump', () => {
    const [found] = findingsIn({ evidence: [list('1.1', '1.2', '1.3', '1.6')] }, 'source-numbering');
    expect(found?.message).toContain('จากเลข 1.3 ข้ามไป 1.6');
    expect(found?.message).toContain('96');
    expect(codesIn({ evidence: [list('1', '2')] })).not.toContain('source-numbering');
  });

  it('leaves measures whose numbers are in the tab to the check of the tab', () => {
    const evidence = [stated('numbering', { of: 'measures', labels: ['', '3'] })];
    expect(codesIn({ evidence, rows: { measures: [{ no: '3', measure: 'ก', issue: 1 }] } })).not.toContain(
      'source-numbering',
    );
    expect(codesIn({ evidence })).toContain('source-numbering');
  });
});
