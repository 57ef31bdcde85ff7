/** The target and the maintain line. */

import { codesIn, findingsIn, settingCell } from '../make-workbook';

describe('score-lines', () => {
  it('wants the maintain line not below the target', () => {
    expect(findingsIn({ settings: { target: 85, maintain: 80 } }, 'score-lines-reversed')[0]).toMatchObject({
      severity: 'error',
      cell: settingCell('maintain'),
      found: 80,
    });
    expect(codesIn({ settings: { target: 85, maintain: 85 } })).not.toContain('score-lines-reversed');
  });

  it('notes a target that is not 85', () => {
    expect(findingsIn({ settings: { target: 80 } }, 'score-target-unusual')[0]?.severity).toBe('note');
    expect(codesIn({ settings: { target: 85 } })).not.toContain('score-target-unusual');
  });
});
