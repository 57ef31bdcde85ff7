/** The range of the one missing score. */

import { findingsIn, SAI_THONG } from '../make-workbook';

const without = (...numbers: number[]): (number | null)[] =>
  SAI_THONG.map((score, index) => (numbers.includes(index + 1) ? null : score));

describe('missing-score-range', () => {
  it('finds the missing indicator from its instrument: 84.40 lies in a few hundredths', () => {
    const [found] = findingsIn({ scores: without(7), settings: { announcedEIT: 83.15 } }, 'missing-score-range');
    expect(found).toMatchObject({ severity: 'note', cell: 'คะแนน!D8' });
    const [min, max] = String(found?.expected).split('–').map(Number) as [number, number];
    expect(min).toBeLessThanOrEqual(84.4);
    expect(max).toBeGreaterThanOrEqual(84.4);
    expect(max - min).toBeLessThan(0.1);
  });

  it('finds it from the total where the instrument is not announced', () => {
    const [found] = findingsIn({ scores: without(7), settings: { announcedTotal: 91.4 } }, 'missing-score-range');
    const [min, max] = String(found?.expected).split('–').map(Number) as [number, number];
    expect(min).toBeLessThanOrEqual(84.4);
    expect(max).toBeGreaterThanOrEqual(84.4);
  });

  it('gives the range of an instrument from the total and the other two', () => {
    const given = { scores: without(9, 10), settings: { announcedTotal: 91.4 } };
    expect(findingsIn(given, 'missing-score-range')[0]?.message).toContain('OIT');
    expect(findingsIn(given, 'missing-score-range')[0]?.expected).toBe('97.30–97.34');
  });

  it('says that no score can do where the figures contradict each other', () => {
    const [found] = findingsIn({ scores: without(8), settings: { announcedEIT: 30 } }, 'missing-score-impossible');
    expect(found).toMatchObject({ severity: 'error', cell: 'คะแนน!D9' });
  });

  it('is silent where nothing binds the missing score, or more than one is missing', () => {
    expect(findingsIn({ scores: without(7) }, 'missing-score-range')).toEqual([]);
    expect(findingsIn({ scores: without(7, 8), settings: { announcedEIT: 83.15 } }, 'missing-score-range')).toEqual([]);
  });
});
