/** Printed tables of ratings; that of paper 003 has a hole at 45–49.99. */

import { codesIn, findingsIn, stated } from '../make-workbook';

type Row = readonly [rating: string, from: number | null, to: number | null];
const letters = (...rows: Row[]) =>
  rows.map(([rating, from, to], index) =>
    stated('band', {
      scale: 'letter',
      rating,
      from,
      fromInclusive: true,
      to,
      toInclusive: true,
      instruments: false,
      line: 76 + index,
    }),
  );
const level = (rating: string, from: number, fromInclusive: boolean) =>
  stated('band', { scale: 'level', rating, from, fromInclusive, to: null, toInclusive: true, instruments: true });
const scale = (evidence: ReturnType<typeof letters>) =>
  codesIn({ evidence }).filter((code) => code.startsWith('scale') || code.startsWith('pass'));

describe('printed-scale', () => {
  it('reports the hole between F 0–44.99 and E 50', () => {
    const evidence = letters(['E', 50, 54.99], ['F', 0, 44.99]);
    const [found] = findingsIn({ evidence }, 'scale-gap');
    expect(found).toMatchObject({ severity: 'error', expected: (49.99).toFixed(2), found: (44.99).toFixed(2) });
    expect(found?.message).toContain('45.00–49.99');
    expect(found?.message).toContain('F 0.00–49.99');
  });

  it('accepts the scale, and the same table twice', () => {
    const table = letters(
      ['AA', 95, null],
      ['A', 85, 94.99],
      ['B', 75, 84.99],
      ['C', 65, 74.99],
      ['D', 55, 64.99],
      ['E', 50, 54.99],
      ['F', 0, 49.99],
    );
    expect(scale(table)).toEqual([]);
    expect(scale([...table, ...table])).toEqual([]);
  });

  it('reports overlaps and wrong edges', () => {
    expect(scale(letters(['A', 85, 95], ['AA', 95, 100]))).toContain('scale-overlap');
    expect(
      findingsIn({ evidence: letters(['A', 80, 94.99], ['B', 70, 79.99]) }, 'scale-edge').map(
        ({ expected }) => expected,
      ),
    ).toEqual([85, 75]);
  });

  it('reports "สูงกว่า 95", which leaves 95 itself without a level, once', () => {
    const found = findingsIn({ evidence: [level('ผ่านดีเยี่ยม', 95, false), level('ผ่านดี', 85, false)] }, 'scale-edge');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('95.00, 85.00');
    expect(scale([level('ผ่านดีเยี่ยม', 95, true), level('ผ่านดี', 85, true)])).toEqual([]);
  });

  it('reports a pass line that leaves 85 to nobody', () => {
    const line = (operator: '>' | '>=' | '<' | '<=', verdict: 'pass' | 'fail') =>
      stated('line', { operator, value: 85, verdict });
    expect(scale([line('>', 'pass'), line('<', 'fail')])).toEqual(['pass-line-edge']);
    expect(scale([line('>=', 'pass'), line('<', 'fail')])).toEqual([]);
    expect(scale([line('>', 'pass'), line('<=', 'fail')])).toEqual([]);
  });
});
