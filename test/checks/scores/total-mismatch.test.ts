/** The announced total against the weighted sum. */

import { codesIn, findingsIn } from '../make-workbook';

describe('total-mismatch', () => {
  it('adds up the announced instruments where indicators are missing', () => {
    const settings = { announcedTotal: 91.5, announcedIIT: 91.76, announcedEIT: 83.15, announcedOIT: 97.32 };
    expect(findingsIn({ settings, scores: [] }, 'total-mismatch')[0]).toMatchObject({ expected: 91.4, found: 91.5 });
    expect(codesIn({ settings: { ...settings, announcedTotal: 91.41 }, scores: [] })).not.toContain('total-mismatch');
  });
});
