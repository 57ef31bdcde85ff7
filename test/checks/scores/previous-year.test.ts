/** Last year's total and the printed change; 91.23, +2.62 and 88.61 are the figures of seed 003. */

import { codesIn, findingsIn, SAI_THONG } from '../make-workbook';

describe('change-mismatch', () => {
  const settings = { resultYear: 2567, announcedTotal: 91.23, previousTotal: 88.61 };

  it('accepts 91.23 = 88.61 + 2.62 and a hundredth more', () => {
    expect(codesIn({ settings: { ...settings, announcedChange: '+๒.๖๒' } })).not.toContain('change-mismatch');
    expect(codesIn({ settings: { ...settings, announcedChange: 2.63 } })).not.toContain('change-mismatch');
  });

  it('reports another change, and a fall printed as a rise', () => {
    expect(findingsIn({ settings: { ...settings, announcedChange: 2.26 } }, 'change-mismatch')[0]).toMatchObject({
      severity: 'error',
      expected: 2.62,
      found: 2.26,
    });
    expect(findingsIn({ settings: { ...settings, announcedChange: -2.62 } }, 'change-mismatch')).toHaveLength(1);
    expect(findingsIn({ settings: { ...settings, announcedChange: 2.64 } }, 'change-mismatch')[0]?.severity).toBe(
      'warning',
    );
  });

  it('holds last year’s total against last year’s ten indicators', () => {
    const given = { scores: SAI_THONG, previous: SAI_THONG };
    expect(findingsIn({ ...given, settings: { previousTotal: 91.5 } }, 'previous-total-mismatch')[0]).toMatchObject({
      severity: 'error',
      expected: 91.4,
      found: 91.5,
    });
    expect(codesIn({ ...given, settings: { previousTotal: 91.41 } })).not.toContain('previous-total-mismatch');
    expect(codesIn({ scores: SAI_THONG, settings: { previousTotal: 50 } })).not.toContain('previous-total-mismatch');
  });
});
