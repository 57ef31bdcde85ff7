/** Dates of a report: weekdays, and completion inside the fiscal year of the measures. */

import { codesIn, findingsIn, stated } from '../make-workbook';

describe('source-dates', () => {
  const date = (day: number, month: number, year: number, more = {}) =>
    stated('date', { role: 'meeting', about: 'document', date: { year, month, day }, weekday: null, ...more });

  it('knows that 8 March 2564 was a Monday (paper 004 #8)', () => {
    expect(codesIn({ evidence: [date(8, 3, 2564, { weekday: 1 })] })).not.toContain('weekday-mismatch');
    expect(findingsIn({ evidence: [date(8, 3, 2564, { weekday: 2 })] }, 'weekday-mismatch')[0]).toMatchObject({
      expected: 'จันทร์',
      found: 'อังคาร',
    });
  });

  it('reports work completed in a month outside the measures’ year (paper 001 #3)', () => {
    const done = date(0, 10, 2566, { role: 'completed' });
    expect(
      findingsIn({ settings: { resultYear: 2565 }, evidence: [done] }, 'stated-completion-outside-year')[0]?.found,
    ).toBe('ตุลาคม 2566');
    expect(codesIn({ settings: { resultYear: 2566 }, evidence: [done] })).not.toContain(
      'stated-completion-outside-year',
    );
    expect(codesIn({ settings: { resultYear: 2565 }, evidence: [date(0, 10, 2566)] })).not.toContain(
      'stated-completion-outside-year',
    );
  });
});
