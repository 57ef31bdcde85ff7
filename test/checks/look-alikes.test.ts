/** Which confused digit explains a mismatch; the figures are those of seed 002. */

import { confusedPair, disagreements, lookAlikes, repairs, type Figures } from '../../src/checks/support/look-alikes';
import { findingsIn, SAI_THONG, settingCell } from './make-workbook';

const NONE = { IIT: null, EIT: null, OIT: null };
const figures = (change: Partial<Figures> = {}): Figures => ({
  indicators: SAI_THONG,
  instruments: NONE,
  total: null,
  ...change,
});

describe('look-alike digits', () => {
  it('changes one easily confused digit at a time and stays within 0–100', () => {
    expect(lookAlikes(91.5).map(({ value }) => value)).toEqual([81.5, 91.4]);
    expect(lookAlikes(100)).toEqual([]);
    expect(lookAlikes(60.26)).toEqual([]);
  });

  it('names the pair by which two figures differ', () => {
    expect(confusedPair(84.5, 84.4)).toBe('๔/๕');
    expect(confusedPair(93.04, 83.04)).toBe('๘/๙');
    expect(confusedPair(93.04, 84.04)).toBeNull();
  });

  it('says which relations do not hold, beyond rounding', () => {
    expect(disagreements(figures({ total: 91.41 }))).toEqual([]);
    expect(disagreements(figures({ total: 91.5, instruments: { ...NONE, IIT: 93.04 } }))).toEqual(['IIT', 'total']);
  });

  it('finds 91.40 for 91.50, and no indicator that would push its own instrument out', () => {
    const known = figures({ total: 91.5, instruments: { IIT: 91.76, EIT: 83.15, OIT: 97.32 } });
    expect(repairs(known, 'total')).toEqual([{ what: 'total', from: 91.5, to: 91.4, digits: '๔/๕' }]);
    expect(repairs(known, 'EIT')).toEqual([]);
  });

  it('finds the indicator that was copied wrongly', () => {
    const wrong = SAI_THONG.map((score, index) => (index === 6 ? 84.5 : score));
    const known = figures({ indicators: wrong, instruments: { ...NONE, EIT: 83.15 } });
    expect(repairs(known, 'EIT')).toEqual([{ what: 7, from: 84.5, to: 84.4, digits: '๔/๕' }]);
  });
});

describe('the mismatch findings with their hint', () => {
  const settings = {
    announcedTotal: 91.5,
    announcedIIT: 93.04,
    announcedEIT: 83.15,
    announcedOIT: 97.32,
    announcedRating: 'A',
  };

  it('offers 91.40 as the one repair of the total and none for the IIT of 93.04', () => {
    const [iit, total] = findingsIn({ scores: SAI_THONG, settings });
    expect(iit).toMatchObject({ code: 'instrument-mismatch', severity: 'error', expected: 91.76, found: 93.04 });
    expect(iit?.fix).toBeUndefined();
    expect(total).toMatchObject({
      code: 'total-mismatch',
      expected: 91.4,
      found: 91.5,
      fix: { label: 'แก้เป็น 91.40', edits: [{ cell: settingCell('announcedTotal'), value: 91.4 }] },
    });
    expect(total?.message).toContain('๔/๕');
  });

  it('offers nothing where several digits would do, and names them', () => {
    const [total] = findingsIn({ scores: SAI_THONG, settings: { announcedTotal: 91.5 } }, 'total-mismatch');
    expect(total?.fix).toBeUndefined();
    expect(total?.message).toContain('91.40');
    expect(total?.message).toContain('ตัวชี้วัดที่ 6');
  });
});
