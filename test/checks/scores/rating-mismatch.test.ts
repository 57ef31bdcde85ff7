/** The announced rating against the scale of its year; edges of a letter and of a level. */

import { codesIn, findingsIn, settingCell, stated } from '../make-workbook';

describe('rating-mismatch', () => {
  const rated = (resultYear: number, announcedTotal: number, announcedRating: string) =>
    codesIn({ settings: { resultYear, announcedTotal, announcedRating }, scores: [] });

  it('holds the letter and its edge: 85.00 is A, 84.99 is B', () => {
    expect(rated(2565, 85, 'A')).not.toContain('rating-mismatch');
    expect(rated(2565, 84.99, 'A')).toContain('rating-mismatch');
  });

  it('accepts ผ่าน for 91.23 without instruments (paper 003) and rejects ผ่านดีเยี่ยม', () => {
    expect(rated(2567, 91.23, 'ผ่าน')).not.toContain('rating-mismatch');
    expect(rated(2567, 91.23, 'ผ่านดีเยี่ยม')).toContain('rating-mismatch');
  });

  it('reports the other scale and words that are no rating', () => {
    expect(rated(2567, 91.23, 'A')).toContain('rating-mismatch');
    expect(rated(2567, 91.23, 'ดีเด่น')).toContain('rating-unknown');
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
    const at85 = [85.1, 84.9, 85.2, 84.8, 85, 85.3, 84.7, 85, 85.4, 84.6];
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
