/** Which confused digit explains a mismatch; the figures are those of paper 002. */

import {
  confusedPair,
  disagreements,
  lookAlikes,
  repairs,
  slips,
  type Figures,
} from '../../../src/checks/support/look-alikes';
import { findingsIn, SAI_THONG, settingCell } from '../make-workbook';

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

describe('slips of the keyboard', () => {
  it('change one digit, whichever it is, or two neighbours, also across the point, within 0–100', () => {
    const values = slips(88.42).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([18.42, 88.92, 88.24, 84.82]));
    expect(values).not.toContain(88.42);
    expect(slips(100).every(({ value }) => value <= 100)).toBe(true);
  });

  // Figures of a result of 2567: IIT 86.848 → 86.85, EIT 84.203 → 84.20, OIT 96.25, total 89.82.
  const scores = [91.24, 86.1, 88.42, 80.55, 87.93, 88.37, 83.08, 81.16, 100, 92.5];
  const settings = { announcedTotal: 89.82, announcedIIT: 86.85, announcedEIT: 84.2, announcedOIT: 96.25 };
  const withScore = (no: number, score: number): { scores: number[]; settings: typeof settings } => ({
    scores: scores.map((own, index) => (index === no - 1 ? score : own)),
    settings,
  });

  it('are named where they are the only ones, and never repaired at a click', () => {
    expect(findingsIn({ scores, settings })).toEqual([]);
    const [iit] = findingsIn(withScore(3, 84.82), 'instrument-mismatch');
    expect(iit?.message).toContain('ตัวชี้วัดที่ 3 เป็น 88.42 แทน 84.82 (สลับ ๔.๘/๘.๔)');
    expect(iit?.message).not.toContain('หรือคะแนน');
    expect(iit?.fix).toBeUndefined();
  });

  it('are named where two would do', () => {
    const [eit] = findingsIn(withScore(8, 87.16), 'instrument-mismatch');
    expect(eit?.message).toContain('ตัวชี้วัดที่ 6 เป็น 82.37 แทน 88.37');
    expect(eit?.message).toContain('ตัวชี้วัดที่ 8 เป็น 81.16 แทน 87.16 (สลับ ๑/๗)');
    expect(eit?.fix).toBeUndefined();
  });

  it('are left unsaid where more would do', () => {
    const [iit] = findingsIn(withScore(4, 80.25), 'instrument-mismatch');
    expect(iit?.found).toBe(86.85);
    expect(iit?.message).not.toContain('ตัวเลขจะตรงกันหาก');
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

  it('offers no figure that is only near the computed one: 89.87 is not 89.83 where 89.82 is right', () => {
    const scores = [91.24, 86.1, 88.42, 80.55, 87.93, 88.37, 83.08, 81.16, 100, 92.5];
    const typed = { announcedTotal: 89.87, previousTotal: 86.79, announcedChange: '+3.03' };
    const found = findingsIn({ scores, settings: typed });
    const total = found.find(({ code }) => code === 'total-mismatch');
    expect(total).toMatchObject({ severity: 'error', expected: 89.82, found: 89.87 });
    expect(total?.message).not.toContain('89.83');
    expect(total?.fix).toBeUndefined();
    // The change is that of the computed total: it is right, and the total is to be repaired.
    expect(found.map(({ code }) => code)).not.toContain('change-mismatch');
  });

  it('offers no other figure in place of an indicator, which may be right and the instrument wrong', () => {
    const scores = SAI_THONG.map((score, index) => (index === 6 ? 84.5 : score));
    const [eit] = findingsIn({ scores, settings: { announcedEIT: 83.15 } }, 'instrument-mismatch');
    expect(eit?.message).toContain('ตัวชี้วัดที่ 7 เป็น 84.40 แทน 84.50');
    expect(eit?.fix).toBeUndefined();
  });

  it('offers nothing where several digits would do, and names them', () => {
    const [total] = findingsIn({ scores: SAI_THONG, settings: { announcedTotal: 91.5 } }, 'total-mismatch');
    expect(total?.fix).toBeUndefined();
    expect(total?.message).toContain('91.40');
    expect(total?.message).toContain('ตัวชี้วัดที่ 6');
  });
});
