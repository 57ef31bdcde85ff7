/** The figures that every paper has: settings, indicators, instruments, rating. Boundaries of each tolerance. */

import { codesIn, findingsIn, SAI_THONG, settingCell, stated, type Given } from './make-workbook';

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

describe('indicator-missing of all ten', () => {
  const severity = (rows: Given['rows'], settings = {}) =>
    findingsIn({ settings, scores: Array.from({ length: 10 }, () => null), rows }, 'indicator-missing')[0]?.severity;

  it('is an error, unless the total is known or only results or a meeting are reported (seeds 001, 004)', () => {
    expect(severity({})).toBe('error');
    expect(severity({ measures: [{ measure: 'ก', issue: 1 }] })).toBe('error');
    expect(severity({}, { announcedTotal: 91.23 })).toBe('warning');
    expect(severity({ measures: [{ measure: 'ก', issue: 1, output: 'จัดอบรม 2 ครั้ง' }] })).toBe('warning');
    expect(severity({ meetings: [{ instrument: 'IIT', approach: 'ก' }] })).toBe('warning');
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

describe('one wrong figure', () => {
  // IIT 87.87, EIT 83.13, OIT 99.00, total 90.90.
  const scores = [92.55, 88.07, 86.91, 84.2, 87.63, 85.9, 83.44, 80.05, 98, 100];
  const settings = {
    resultYear: 2567,
    announcedTotal: 90.9,
    announcedIIT: 87.87,
    announcedEIT: 83.13,
    announcedOIT: 99,
    announcedRating: 'ผ่าน',
  };

  it('is said once where an indicator is it, and the announced figures agree among themselves', () => {
    const wrong = scores.map((score, index) => (index === 6 ? 80.05 : score));
    const found = findingsIn({ scores: wrong, settings });
    expect(found.map(({ code }) => code)).toEqual(['instrument-mismatch']);
    expect(found[0]?.message).toContain('คะแนน!D7, D8, D9');
    expect(found[0]?.fix).toBeUndefined();
  });

  it('is a pair where two indicators of different instruments stand in each other’s place', () => {
    const swapped = [92.55, 88.07, 86.91, 84.2, 85.9, 87.63, 83.44, 80.05, 98, 100];
    const found = findingsIn({ scores: swapped, settings });
    expect(found).toMatchObject([
      {
        code: 'indicators-swapped',
        severity: 'error',
        cells: ['คะแนน!D6', 'คะแนน!D7'],
        fix: {
          edits: [
            { cell: 'คะแนน!D6', value: 87.63 },
            { cell: 'คะแนน!D7', value: 85.9 },
          ],
        },
      },
    ]);
    expect(found).toHaveLength(1);
  });

  it('is said once where an indicator is it and would give another rating', () => {
    const good = [90, 90, 90, 90, 90, 86, 87, 88.5, 95, 95];
    const announced = { announcedTotal: 91.15, announcedIIT: 90, announcedEIT: 87.17, announcedOIT: 95 };
    const rated = { resultYear: 2567, ...announced, announcedRating: 'ผ่านดี' };
    expect(codesIn({ scores: good, settings: rated })).toEqual([]);
    const wrong = good.map((score, index) => (index === 7 ? 68.5 : score));
    expect(codesIn({ scores: wrong, settings: rated })).toEqual(['instrument-mismatch']);
    expect(codesIn({ scores: wrong, settings: { ...rated, announcedRating: 'ผ่านดีเยี่ยม' } })).toContain(
      'rating-mismatch',
    );
  });

  it('is not repaired in the total where the change or the rating speaks for the total as it is', () => {
    // 49.10 typed for 99.10 as indicator 10 makes 82.83 of 92.83: one confused digit, by chance.
    const typed = [92.5, 92.5, 92.5, 92.5, 92.5, 91, 91, 91, 91.8, 45.25];
    const fix = (more: object) =>
      findingsIn({ scores: typed, settings: { resultYear: 2567, announcedTotal: 92.46, ...more } }, 'total-mismatch')[0]
        ?.fix;
    expect(fix({})?.edits).toEqual([{ cell: settingCell('announcedTotal'), value: 82.46 }]);
    expect(fix({ previousTotal: 90.46, announcedChange: 2 })).toBeUndefined();
    expect(fix({ announcedRating: 'ผ่านดี' })).toBeUndefined();
    const rated = { resultYear: 2567, announcedTotal: 92.46, announcedRating: 'ผ่านดี' };
    expect(codesIn({ scores: typed, settings: rated })).toEqual(['total-mismatch']);
  });

  it('is said once where an announced instrument is it and an indicator is missing', () => {
    const known = scores.map((score, index) => (index === 9 ? null : score));
    const codes = codesIn({ scores: known, settings: { ...settings, announcedIIT: 78.87 } });
    expect(codes.filter((code) => /mismatch/.test(code))).toEqual(['instrument-mismatch']);
  });

  it('is said once where the total is it, and not of the change to the next year', () => {
    const next = { followingTotal: 93.2, followingChange: '+2.30', planYear: 2568 };
    expect(codesIn({ scores, settings: { ...settings, ...next } })).toEqual([]);
    expect(codesIn({ scores, settings: { ...settings, ...next, announcedTotal: 98.46 } })).toEqual(['total-mismatch']);
  });
});

describe('figures with fewer decimals', () => {
  const scores = [92.55, 88.07, 86.91, 84.2, 87.63, 85.9, 83.44, 80.05, 98, 100];

  it('are asked about where an announced one is the computed one rounded', () => {
    const settings = { resultYear: 2567, announcedTotal: 90.9, announcedIIT: 87.9, announcedEIT: 83 };
    const found = findingsIn({ scores, settings });
    expect(found.map(({ code, severity, found: typed }) => [code, severity, typed])).toEqual([
      ['instrument-mismatch', 'warning', 87.9],
      ['instrument-mismatch', 'warning', 83],
    ]);
    expect(found[0]?.message).toContain('ทศนิยม 2 ตำแหน่ง');
    expect(found[1]?.message).toContain('ที่กรอก 83 เป็นค่าที่ปัดเศษ');
    expect(findingsIn({ scores, settings: { resultYear: 2567, announcedTotal: 91 } }, 'total-mismatch')).toMatchObject([
      { severity: 'warning', expected: 90.9 },
    ]);
    expect(
      findingsIn({ scores, settings: { resultYear: 2567, announcedTotal: 90.4 } }, 'total-mismatch'),
    ).toMatchObject([{ severity: 'error' }]);
  });

  it('are errors where one was typed with two decimals, whatever they are', () => {
    const severity = (announcedTotal: string | number) =>
      findingsIn({ scores, settings: { resultYear: 2567, announcedTotal } }, 'total-mismatch').map(
        (one) => one.severity,
      );
    expect(severity(91)).toEqual(['warning']);
    expect(['๙๑', '91.0'].map(severity)).toEqual([['warning'], ['warning']]);
    expect(['๙๑.๐๐', '91.00 คะแนน', '90,80'].map(severity)).toEqual([['error'], ['error'], ['error']]);
    const settings = { resultYear: 2567, announcedTotal: '๙๐.๙๐', announcedEIT: 83 };
    expect(findingsIn({ scores, settings }, 'instrument-mismatch')).toMatchObject([{ severity: 'error', found: 83 }]);
  });

  it('are errors where the other announced figures have both decimals', () => {
    const settings = { resultYear: 2567, announcedTotal: 90.9, announcedEIT: 83.13, announcedOIT: 99.4 };
    expect(findingsIn({ scores, settings }, 'instrument-mismatch')).toMatchObject([{ severity: 'error', found: 99.4 }]);
  });

  it('are held no closer than a tenth where the indicators have one decimal', () => {
    const tenths = scores.map((score) => Math.round(score * 10) / 10);
    const severities = (announcedEIT: number) =>
      findingsIn({ scores: tenths, settings: { announcedEIT } }, 'instrument-mismatch').map(({ severity }) => severity);
    // (85.9 + 83.4 + 80.1) / 3 = 83.13
    expect(severities(83.17)).toEqual([]);
    expect(severities(83.19)).toEqual(['error']);
  });
});

describe('a rating on the line', () => {
  const b = [85, 85, 85, 85, 84.97, 85, 85, 85, 85, 85];
  const rated = (settings: object) =>
    findingsIn({ scores: b, settings: { resultYear: 2567, announcedTotal: 85, ...settings } }, 'rating-mismatch').map(
      ({ severity }) => severity,
    );

  it('is asked about where an instrument is only computed, 84.99 for what may be 85.00', () => {
    expect(rated({ announcedRating: 'ผ่านดี' })).toEqual(['warning']);
    expect(rated({ announcedRating: 'ผ่าน' })).toEqual([]);
    expect(rated({ announcedRating: 'ผ่านดี', announcedIIT: 85 })).toEqual([]);
    expect(rated({ announcedRating: 'ผ่านดี', announcedIIT: 84.99 })).toEqual(['error']);
    expect(rated({ announcedRating: 'ผ่านดีเยี่ยม' })).toEqual(['error']);
  });

  it('names the total as well where the indicators give the announced rating and the announced total does not', () => {
    const at85 = b.map(() => 85);
    const settings = { resultYear: 2565, announcedTotal: 84.99, announcedRating: 'A' };
    const found = findingsIn({ scores: at85, settings });
    expect(found).toMatchObject([
      {
        code: 'rating-mismatch',
        severity: 'error',
        cells: [settingCell('announcedRating'), settingCell('announcedTotal')],
        expected: 'B',
      },
    ]);
    expect(found[0]?.message).toContain('คำนวณได้ 85.00 ซึ่งได้ระดับ A');
    const other = findingsIn({ scores: at85, settings: { ...settings, announcedRating: 'C' } }, 'rating-mismatch');
    expect(other.map(({ cells }) => cells)).toEqual([undefined]);
  });

  it('is the announced figure’s where rounding parts the two, for claims as well', () => {
    const claim = (announcedIIT: number | string) =>
      codesIn({
        scores: b,
        settings: { resultYear: 2567, announcedIIT },
        evidence: [stated('claim', { about: 'IIT', claim: 'meets-target', score: null, part: null })],
      });
    expect(claim(85)).toEqual([]);
    expect(claim('')).toEqual([]);
    expect(claim(84.99)).toEqual(['claim-against-score']);
  });
});
