/** Who decides and what the memo asks; paper 000 asks to take note and has a box to approve. */

import { codesIn, findingsIn, stated } from '../make-workbook';

const decides = 'อนุมัติ/ไม่อนุมัติ';
const signers = (...kinds: string[]) =>
  kinds.map((kind, index) => ({ order: index + 1, position: `ตำแหน่ง ${index + 1}`, kind }));

describe('opinion-chain', () => {
  it('reports a memo that asks only to take note beside a box to decide', () => {
    const box = stated('decision', { options: ['อนุมัติ', 'ไม่อนุมัติ'], line: 60 });
    const ask = (kind: 'acknowledge' | 'consider') => stated('ask', { ask: kind, line: 36 });
    const [found] = findingsIn({ evidence: [ask('acknowledge'), box] }, 'ask-decision-mismatch');
    expect(found?.message).toContain('36, 60');
    expect(codesIn({ evidence: [ask('acknowledge'), ask('consider'), box] })).not.toContain('ask-decision-mismatch');
    expect(codesIn({ evidence: [ask('acknowledge')] })).not.toContain('ask-decision-mismatch');
  });

  it('wants one decider, and the last in the chain', () => {
    expect(
      findingsIn({ rows: { signers: signers('ความเห็น', decides, decides) } }, 'several-deciders')[0],
    ).toMatchObject({ cell: 'ผู้ลงความเห็น!D3', found: 2 });
    expect(findingsIn({ rows: { signers: signers(decides, 'ความเห็น') } }, 'decider-not-last')[0]).toMatchObject({
      cell: 'ผู้ลงความเห็น!A2',
      expected: 2,
      found: 1,
    });
    expect(codesIn({ rows: { signers: signers('ความเห็น', decides) } })).toEqual([]);
    expect(codesIn({ rows: { signers: signers('ความเห็น', 'ความเห็น') } })).toEqual([]);
  });

  it('goes by the order that is typed, not by the row', () => {
    const [first, second] = signers(decides, 'ความเห็น') as [object, object];
    expect(
      codesIn({
        rows: {
          signers: [
            { ...first, order: 2 },
            { ...second, order: 1 },
          ],
        },
      }),
    ).not.toContain('decider-not-last');
  });

  it('notes a decider to whom the memo is not addressed', () => {
    const rows = { signers: [{ order: 1, position: 'ปลัดเทศบาลเมืองตัวอย่าง', kind: decides }] };
    expect(
      findingsIn({ settings: { addressee: 'นายกเทศมนตรีเมืองตัวอย่าง' }, rows }, 'decider-not-addressee')[0]?.severity,
    ).toBe('note');
    expect(codesIn({ settings: { addressee: 'ปลัดเทศบาล' }, rows })).not.toContain('decider-not-addressee');
  });
});
