/** The settings that no paper can do without. */

import { codesIn, findingsIn, settingCell } from '../make-workbook';

describe('setting-missing and year-not-supported', () => {
  it('wants the agency and the result year', () => {
    expect(findingsIn({ settings: { agency: '', resultYear: '' } }, 'setting-missing').map(({ cell }) => cell)).toEqual(
      [settingCell('agency'), settingCell('resultYear')],
    );
  });

  it('refuses a year without rules', () => {
    expect(findingsIn({ settings: { resultYear: 2559 } }, 'year-not-supported')[0]).toMatchObject({
      severity: 'error',
      found: 2559,
    });
    expect(codesIn({ settings: { resultYear: 2563 } })).not.toContain('year-not-supported');
  });
});
