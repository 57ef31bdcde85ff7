/** The rule by which every cell gets its value. */

import { byValue, decide, type Wanted } from '../../../src/import/resolver/values';
import { statement, type ScoreStatement } from '../../../src/import/tokens/score-statement';
import { unitsOf } from '../readers/units';

const units = unitsOf('คะแนนรวม 91.20\nคะแนนรวม 90.11\nคะแนนรวม 91.20');

function total(value: number, line: number, confidence: ScoreStatement['confidence'] = 'sure'): ScoreStatement {
  const unit = units[line - 1];
  if (!unit) throw new Error(`no line ${line}`);
  return statement({ target: { kind: 'total' }, role: 'score', value, confidence, unit });
}

const WANTED: Wanted = {
  id: 'announcedTotal',
  cell: { tab: 'settings', row: 'announcedTotal', column: 'value' },
  message: 'คะแนนรวมมีมากกว่าหนึ่งค่า',
  isConfirmed: () => false,
  because: 'ค่านี้ตรงกับที่คำนวณได้',
};

describe('a value', () => {
  it('that is stated once or often is written, with every line', () => {
    const decided = decide(byValue([total(91.2, 1, 'likely'), total(91.2, 3)]), WANTED);
    expect(decided).toMatchObject({ value: 91.2, question: null, cell: { confidence: 'sure', lines: [1, 3] } });
  });

  it('that a cross-check alone confirms is likely, with its reason', () => {
    const wanted = { ...WANTED, isConfirmed: ({ value }: { readonly value: number }) => value === 90.11 };
    const { cell, question } = decide(byValue([total(91.2, 1), total(90.11, 2)]), wanted);
    expect(cell).toMatchObject({ value: 90.11, confidence: 'likely', note: expect.stringContaining(WANTED.because) });
    expect(question).toBeNull();
  });

  it('that two confirm, or none, is asked about with every value and its lines', () => {
    for (const isConfirmed of [() => true, () => false]) {
      const { cell, value, question } = decide(byValue([total(91.2, 1), total(90.11, 2)]), { ...WANTED, isConfirmed });
      expect([cell?.confidence, value]).toEqual(['ask', null]);
      expect(question?.options.map(({ label, lines }) => [label, lines])).toEqual([
        ['91.20 (บรรทัด 1)', [1]],
        ['90.11 (บรรทัด 2)', [2]],
      ]);
    }
  });

  it('that nothing states is no cell', () => {
    expect(decide([], WANTED)).toEqual({ cell: null, value: null, question: null });
  });
});
