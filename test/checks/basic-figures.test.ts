/** The figures that every paper has: settings, indicators, instruments, rating. Boundaries of each tolerance. */

import { codesIn, findingsIn, SAI_THONG, settingCell } from './make-workbook';

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

describe('indicator-missing', () => {
  it('names the missing ones and what cannot be computed', () => {
    const scores = [99.46, null, 100, 83.87, 100, 90.48, 90.68, 86.74, null, null];
    const [found] = findingsIn({ settings: { resultYear: 2566 }, scores }, 'indicator-missing');
    expect(found).toMatchObject({ severity: 'warning', cell: 'คะแนน!D3', found: 7 });
    expect(found?.message).toContain('2, 9, 10');
    expect(codesIn({ scores: SAI_THONG })).not.toContain('indicator-missing');
  });
});

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

describe('total-mismatch', () => {
  it('adds up the announced instruments where indicators are missing', () => {
    const settings = { announcedTotal: 91.5, announcedIIT: 91.76, announcedEIT: 83.15, announcedOIT: 97.32 };
    expect(findingsIn({ settings, scores: [] }, 'total-mismatch')[0]).toMatchObject({ expected: 91.4, found: 91.5 });
    expect(codesIn({ settings: { ...settings, announcedTotal: 91.41 }, scores: [] })).not.toContain('total-mismatch');
  });
});

describe('rating-mismatch', () => {
  const rated = (resultYear: number, announcedTotal: number, announcedRating: string) =>
    codesIn({ settings: { resultYear, announcedTotal, announcedRating }, scores: [] });

  it('holds the letter and its edge: 85.00 is A, 84.99 is B', () => {
    expect(rated(2565, 85, 'A')).not.toContain('rating-mismatch');
    expect(rated(2565, 84.99, 'A')).toContain('rating-mismatch');
  });

  it('accepts ผ่าน for 91.23 without instruments (seed 003) and rejects ผ่านดีเยี่ยม', () => {
    expect(rated(2567, 91.23, 'ผ่าน')).not.toContain('rating-mismatch');
    expect(rated(2567, 91.23, 'ผ่านดีเยี่ยม')).toContain('rating-mismatch');
  });

  it('reports the other scale and words that are no rating', () => {
    expect(rated(2567, 91.23, 'A')).toContain('rating-mismatch');
    expect(rated(2567, 91.23, 'ดีเด่น')).toContain('rating-unknown');
  });
});
