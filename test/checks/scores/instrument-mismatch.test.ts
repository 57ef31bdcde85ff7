/** Announced instruments against the means of their indicators; boundaries of the tolerance. */

import { codesIn, findingsIn, SAI_THONG } from '../make-workbook';

describe('instrument-mismatch', () => {
  it('accepts a hundredth, asks at two and rejects beyond', () => {
    const severity = (announcedEIT: number) =>
      findingsIn({ scores: SAI_THONG, settings: { announcedEIT } }, 'instrument-mismatch')[0]?.severity;
    expect(severity(83.15)).toBeUndefined();
    expect(severity(83.16)).toBeUndefined();
    expect(severity(83.17)).toBe('warning');
    expect(severity(83.18)).toBe('error');
  });

  it('bounds an announced instrument by the indicators that are known', () => {
    const scores = SAI_THONG.map((score, index) => (index === 1 ? null : score));
    // (97.36 + x + 91.11 + 90.08 + 90.93) / 5 lies between 73.90 and 93.90.
    expect(findingsIn({ scores, settings: { announcedIIT: 93.95 } }, 'instrument-out-of-range')).toHaveLength(1);
    expect(findingsIn({ scores, settings: { announcedIIT: 93.9 } }, 'instrument-out-of-range')).toEqual([]);
  });

  it('recognises instruments printed already weighted', () => {
    const settings = { announcedTotal: 91.4, announcedIIT: 27.53, announcedEIT: 24.94, announcedOIT: 38.93 };
    expect(codesIn({ scores: SAI_THONG, settings })).toEqual(['instruments-weighted']);
  });
});
