/** The same quantity with two values; figures of paper 002. */

import { codesIn, findingsIn, SAI_THONG, settingCell, stated } from '../make-workbook';
import type { Subject } from '../../../src/evidence/evidence';

const score = (about: Subject, value: number, line: number, more = {}) =>
  stated('score', { about, value, year: null, weighted: false, line, ...more });

describe('stated-twice', () => {
  it('reports the IIT of 93.04 and 83.04 with their lines, the confused digit and no repair', () => {
    const evidence = [score('IIT', 93.04, 31), score('IIT', 83.04, 79)];
    const [found] = findingsIn({ scores: SAI_THONG, settings: { announcedIIT: 93.04 }, evidence }, 'stated-twice');
    expect(found).toMatchObject({ severity: 'error', cell: settingCell('announcedIIT'), found: '93.04, 83.04' });
    expect(found?.message).toContain('๘/๙');
    expect(found?.message).toContain('79');
    expect(found?.fix).toBeUndefined();
  });

  it('knows that 84.40 and not 84.50 makes the EIT of 83.15, and offers it', () => {
    const scores = SAI_THONG.map((own, index) => (index === 6 ? 84.5 : own));
    const evidence = [score('indicator:7', 84.5, 38), score('indicator:7', 84.4, 70), score('indicator:7', 84.4, 95)];
    const [found] = findingsIn({ scores, settings: { announcedEIT: 83.15 }, evidence }, 'stated-twice');
    expect(found).toMatchObject({
      cell: 'คะแนน!D8',
      expected: 84.4,
      fix: { edits: [{ cell: 'คะแนน!D8', value: 84.4 }] },
    });
  });

  it('offers nothing where the workbook already has the right value', () => {
    const evidence = [score('indicator:7', 84.5, 38), score('indicator:7', 84.4, 70)];
    const [found] = findingsIn({ scores: SAI_THONG, settings: { announcedEIT: 83.15 }, evidence }, 'stated-twice');
    expect(found?.expected).toBe(84.4);
    expect(found?.fix).toBeUndefined();
  });

  it('counts values within rounding as one, and leaves other years and weighted figures out', () => {
    const evidence = [
      score('total', 91.5, 1),
      score('total', 91.51, 2),
      score('total', 88.37, 3, { year: 2564 }),
      score('EIT', 83.15, 4),
      score('EIT', 24.95, 5, { weighted: true }),
    ];
    expect(codesIn({ settings: { announcedTotal: 91.5 }, scores: [], evidence })).not.toContain('stated-twice');
    expect(codesIn({ settings: { announcedTotal: 91.5 }, scores: [], evidence: [score('total', 91.52, 2)] })).toContain(
      'stated-twice',
    );
  });

  it('finds items whatever case the year writes them in', () => {
    const rows = { items: [{ item: 'e9', part: 2, score: 24.32 }] };
    const settings = { resultYear: 2567 };
    expect(findingsIn({ settings, rows, evidence: [score('item:E9/2', 24.23, 7)] }, 'stated-twice')[0]?.cell).toBe(
      'รายข้อ!E2',
    );
    expect(codesIn({ settings, rows, evidence: [score('item:E9/1', 49.13, 7)] })).not.toContain('stated-twice');
  });

  it('reports two ratings of one year, not of two years', () => {
    const rating = (name: string, year: number) => stated('rating', { scale: 'level', rating: name, year });
    expect(codesIn({ evidence: [rating('ผ่าน', 2567), rating('ผ่านดี', 2568)] })).not.toContain('rating-stated-twice');
    expect(codesIn({ evidence: [rating('ผ่าน', 2567), rating('ผ่านดี', 2567)] })).toContain('rating-stated-twice');
  });
});
