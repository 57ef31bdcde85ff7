/** One wrong figure gives one finding, however many announced figures follow from it. */

import { codesIn, findingsIn, settingCell } from './make-workbook';

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
