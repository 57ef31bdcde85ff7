/** Claims of improvement; the outcomes are of the kind of paper 003. */

import { codesIn, findingsIn, SAI_THONG, stated } from '../make-workbook';

const row = (outcome: string, more = {}) => ({ measure: 'ก', issue: 1, outcome, ...more });

describe('improvement-claims', () => {
  it('says once that outcomes claim a higher score without a figure', () => {
    const measures = [row('สะดวก ส่งผลให้คะแนนสูงขึ้นกว่าปีที่ผ่านมา'), row('คะแนนสูงขึ้นกว่าปีที่ผ่านมา'), row('ไม่พบเรื่องร้องเรียน')];
    const found = findingsIn({ rows: { measures } }, 'improvement-without-figure');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning', cell: 'มาตรการ!K2', found: 2 });
    expect(found[0]?.message).toContain('มาตรการ!K2, K3');
  });

  it('hears comparisons with the year before in outputs as well', () => {
    const measures = [
      row('', { output: 'กองต่าง ๆ จัดทำคู่มือเพิ่มขึ้นจากปีงบประมาณที่ผ่านมา' }),
      row('', { output: 'ให้บริการรวดเร็วกว่าปีที่ผ่านมา' }),
    ];
    expect(findingsIn({ rows: { measures } }, 'improvement-without-figure')[0]?.found).toBe(2);
  });

  it('takes a figure in the same line as proof, but neither a year nor the number of the line', () => {
    const without = (outcome: string) =>
      codesIn({ rows: { measures: [row(outcome)] } }).includes('improvement-without-figure');
    expect(without('คะแนนสูงขึ้นจากปีที่ผ่านมา 2.62 คะแนน')).toBe(false);
    expect(without('คะแนนสูงขึ้นเป็นร้อยละ ๙๒')).toBe(false);
    expect(without('1. คะแนนสูงขึ้นกว่าปีที่ผ่านมา')).toBe(true);
    expect(without('คะแนนสูงขึ้นกว่าปี 2566 ซึ่งดีกว่าปีที่ผ่านมา')).toBe(true);
    expect(without('สะดวกขึ้นกว่าเดิม')).toBe(true);
    expect(without('ขึ้นทะเบียนเดิมครบ')).toBe(false);
    expect(without('ลดขั้นตอนการยื่นคำขอ')).toBe(false);
  });

  it('reports a claim that the scores of both years refute', () => {
    const previous = SAI_THONG.map((score, index) => (index === 5 ? score + 1 : score));
    const settings = { resultYear: 2565, planYear: 2565 };
    const measures = [row('คะแนนสูงขึ้น', { indicators: '6' })];
    const given = { settings, scores: SAI_THONG, previous, rows: { measures } };
    expect(findingsIn(given, 'improvement-against-scores')[0]).toMatchObject({ severity: 'error', cell: 'มาตรการ!K2' });
    expect(codesIn(given)).not.toContain('improvement-without-figure');
    const risen = { ...given, previous: previous.map((score) => score - 5) };
    expect(codesIn(risen)).not.toContain('improvement-against-scores');
  });

  it('holds measures of the year after the result against the result of that year, not against the year before', () => {
    const previous = SAI_THONG.map((score) => score + 1);
    const claim = {
      scores: SAI_THONG,
      previous,
      rows: { measures: [row('คะแนน ITA สูงขึ้นเป็น 93.20', { indicators: '6' })] },
    };
    const after = (followingTotal: number | string) =>
      findingsIn({ ...claim, settings: { announcedTotal: 91.4, followingTotal } }, 'improvement-against-scores');
    expect(after('')).toEqual([]);
    expect(after(93.2)).toEqual([]);
    expect(after(91.2)).toMatchObject([{ severity: 'error', cell: 'มาตรการ!K2' }]);
    expect(after(91.2)[0]?.message).toContain('คะแนนรวมปี 2566 ได้ 91.20 จากปี 2565 ที่ได้ 91.40');
  });

  it('takes a share in words as a figure', () => {
    const measures = ['ระยะเวลารอลดลงจากเดิมครึ่งหนึ่ง', 'มากกว่าเดิมเป็นสองเท่า'].map((outcome) => row(outcome));
    expect(codesIn({ rows: { measures } })).not.toContain('improvement-without-figure');
  });

  it('adds claims of the report outside the measures', () => {
    const claim = (about: 'total' | 'measure:1') => [
      stated('improvement', { about, figure: null, year: null, line: 12 }),
    ];
    expect(findingsIn({ evidence: claim('total') }, 'improvement-without-figure')[0]?.message).toContain('12');
    expect(codesIn({ evidence: claim('measure:1'), rows: { measures: [row('ได้ผล')] } })).not.toContain(
      'improvement-without-figure',
    );
  });
});
