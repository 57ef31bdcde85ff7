/** Items against the year's questionnaires; scores of papers 002 and 003. */

import { codesIn, findingsIn, SAI_THONG, type Row } from '../make-workbook';

const eit = (scores: Readonly<Record<string, number>>): Row[] =>
  Object.entries(scores).map(([item, score]) => ({ item, score }));

describe('items-of-year', () => {
  it('reports items beyond the number that a year has', () => {
    const rows = {
      items: [
        { item: 'E10', score: 80 },
        { item: 'E9', part: 1, score: 49.13 },
      ],
    };
    expect(findingsIn({ settings: { resultYear: 2567 }, rows }, 'item-not-in-year')[0]).toMatchObject({
      severity: 'warning',
      cell: 'รายข้อ!A2',
      found: 'e10',
    });
    expect(codesIn({ settings: { resultYear: 2565 }, rows })).not.toContain('item-not-in-year');
    expect(codesIn({ settings: { resultYear: 2566 }, rows })).not.toContain('item-not-in-year');
  });

  it('repairs an indicator that the year’s list contradicts, and only reports a wrong instrument', () => {
    const e11 = { item: 'E11', indicator: 7, score: 76.07 };
    const [known] = findingsIn(
      { rows: { items: [e11, { item: 'E12', indicator: 8, score: 76.55 }] } },
      'item-indicator-mismatch',
    );
    expect(known).toMatchObject({ expected: 8, found: 7, fix: { edits: [{ cell: 'รายข้อ!C2', value: 8 }] } });
    // Alone it may as well be the code that is wrong.
    const [alone] = findingsIn({ rows: { items: [e11] } }, 'item-indicator-mismatch');
    expect(alone).toMatchObject({ expected: 8, found: 7 });
    expect(alone?.fix).toBeUndefined();
    const rows = { items: [{ item: 'E3', indicator: 2, score: 90 }] };
    const [unknown] = findingsIn({ settings: { resultYear: 2566 }, rows }, 'item-indicator-mismatch');
    expect(unknown).toMatchObject({ expected: 'EIT', found: 2 });
    expect(unknown?.fix).toBeUndefined();
    expect(
      codesIn({ settings: { resultYear: 2566 }, rows: { items: [{ item: 'E3', indicator: 6, score: 90 }] } }),
    ).not.toContain('item-indicator-mismatch');
  });

  it('accepts the items of paper 002, whose indicators are possible', () => {
    const items = eit({
      E11: 76.07,
      E12: 76.55,
      E14: 77.03,
      E15: 74.13,
      E6: 77.73,
      E7: 78.42,
      E9: 83.26,
      E1: 78.51,
      E2: 78.53,
      E5: 77.03,
    });
    expect(codesIn({ scores: SAI_THONG, rows: { items } })).not.toContain('item-range');
  });

  it('reports an indicator that its items cannot give', () => {
    // With E13 at most 100 indicator 8 is at most 80.76.
    const items = eit({ E11: 76.07, E12: 76.55, E14: 77.03, E15: 74.13 });
    const scores = SAI_THONG.map((score, index) => (index === 7 ? 80.82 : score));
    const [found] = findingsIn({ scores, rows: { items } }, 'item-range');
    expect(found).toMatchObject({ severity: 'warning', cell: 'คะแนน!D9', expected: '60.76–80.76', found: 80.82 });
    expect(
      codesIn({ scores: SAI_THONG.map((score, index) => (index === 7 ? 80.8 : score)), rows: { items } }),
    ).not.toContain('item-range');
  });

  it('says nothing of an indicator of which only one part is known, and bounds it by both', () => {
    const part = (no: number, scores: Readonly<Record<string, number>>): Row[] =>
      eit(scores).map((row) => ({ ...row, part: no }));
    const two = part(2, { e7: 70.27, e8: 71.89, e9: 24.32 });
    const scores = [90, 90, 90, 90, 90, 90, 90, 95, 90, 90];
    expect(codesIn({ settings: { resultYear: 2567 }, scores, rows: { items: two } })).not.toContain('item-range');
    const both = [...two, ...part(1, { e7: 90, e8: 90, e9: 49.13 })];
    expect(
      findingsIn({ settings: { resultYear: 2567 }, scores, rows: { items: both } }, 'item-range')[0]?.expected,
    ).toBe('55.49–76.38');
  });

  it('wants 0 or 100 for disclosure items', () => {
    const rows = {
      items: [
        { item: 'O10', score: 0 },
        { item: 'O11', score: 100 },
        { item: 'O12', score: 50 },
      ],
    };
    expect(findingsIn({ rows }, 'disclosure-item-score')[0]).toMatchObject({ cell: 'รายข้อ!E4', found: 50 });
    expect(codesIn({ rows: { items: rows.items.slice(0, 2) } })).not.toContain('disclosure-item-score');
  });
});
