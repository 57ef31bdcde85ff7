/** Indicators without a score, and when that is an error. */

import { codesIn, findingsIn, SAI_THONG, type Given } from '../make-workbook';

describe('indicator-missing', () => {
  it('names the missing ones and what cannot be computed', () => {
    const scores = [99.46, null, 100, 83.87, 100, 90.48, 90.68, 86.74, null, null];
    const [found] = findingsIn({ settings: { resultYear: 2566 }, scores }, 'indicator-missing');
    expect(found).toMatchObject({ severity: 'warning', cell: 'คะแนน!D3', found: 7 });
    expect(found?.message).toContain('2, 9, 10');
    expect(codesIn({ scores: SAI_THONG })).not.toContain('indicator-missing');
  });
});

describe('indicator-missing of all ten', () => {
  const severity = (rows: Given['rows'], settings = {}) =>
    findingsIn({ settings, scores: Array.from({ length: 10 }, () => null), rows }, 'indicator-missing')[0]?.severity;

  it('is an error, unless the total is known or only results or a meeting are reported (papers 001, 004)', () => {
    expect(severity({})).toBe('error');
    expect(severity({ measures: [{ measure: 'ก', issue: 1 }] })).toBe('error');
    expect(severity({}, { announcedTotal: 91.23 })).toBe('warning');
    expect(severity({ measures: [{ measure: 'ก', issue: 1, output: 'จัดอบรม 2 ครั้ง' }] })).toBe('warning');
    expect(severity({ meetings: [{ instrument: 'IIT', approach: 'ก' }] })).toBe('warning');
  });
});
