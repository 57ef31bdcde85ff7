import { ITA_RATING } from '../../src/functions';
import { assessAgencies, type AgenciesAssessment } from '../../src/assess-agencies';
import { LEVELS } from '../../src/ita/rating';
import type { CellValue } from '../../src/workbook/snapshot';
import fixtures from '../fixtures/pre-assessments-2563.json';
import { agenciesWorkbook, agencyRows, HEADS, settingsSheet, sheet } from './many-agencies';

function assess(...args: Parameters<typeof assessAgencies>): AgenciesAssessment {
  const assessment = assessAgencies(...args);
  if (!assessment) throw new Error('no agencies');
  return assessment;
}

function codesOf({ findings }: AgenciesAssessment): [string, string | null][] {
  return findings.map(({ finding }) => [finding.code, finding.cell]);
}

const TABLE = (rows: readonly (readonly CellValue[])[], settings = {}) => [
  settingsSheet(settings),
  sheet('หน่วยงาน', rows),
];

describe('a workbook of several agencies', () => {
  it('is one of a single agency while หน่วยงาน is missing or has no rows', () => {
    expect(assessAgencies([settingsSheet()])).toBeNull();
    expect(assessAgencies([settingsSheet(), sheet('หน่วยงาน', [HEADS])])).toBeNull();
  });

  it('rates 8,317 agencies exactly as ITA_RATING does', () => {
    const rows = agencyRows(8317);
    const { results, findings } = assess(agenciesWorkbook(8317));
    const block = rows.map((row) => [row[17], row[14], row[15], row[16]]);
    const ratings = (ITA_RATING(block) as string[][]).map(([rating]) => rating);
    expect(results.map(({ rating, candidates }) => rating ?? candidates.join(' หรือ '))).toEqual(ratings);
    expect(findings.filter(({ finding }) => finding.severity === 'error')).toEqual([]);
  });

  it('counts in ภาพรวม what its rows hold: by level, by type, by group and in the movement', () => {
    const { results, overview } = assess(agenciesWorkbook(879));
    if (!overview) throw new Error('no overview');
    const { levels, levelsByType, groups, movement, ranked, below } = overview;
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
    expect(sum(levels.byRating) + levels.undecided + levels.unscored).toBe(879);
    LEVELS.forEach((level, index) => {
      const own = results.filter(({ rating }) => rating === level).length;
      expect(levels.byRating[index]).toBe(own);
      expect(sum(levelsByType.map(({ counts }) => counts.byRating[index] ?? 0))).toBe(own);
    });
    for (const { means } of groups) expect(sum(means.map(({ count }) => count))).toBe(879);
    expect(sum(movement?.counts.flat() ?? [])).toBe(movement?.compared);
    expect(ranked).toHaveLength(879);
    expect(below).toHaveLength(879 - levels.passed);
  });

  it('reproduces the totals and letters of 39 printed tables whose instruments are already weighted', () => {
    const rows = fixtures.map(({ agency, indicators, weighted, total, rating }) => [
      agency,
      ...indicators,
      weighted.IIT,
      weighted.EIT,
      weighted.OIT,
      total,
      rating,
    ]);
    const heads = ['หน่วยงาน', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ'];
    const { results, overview } = assess(TABLE([heads, ...rows], { resultYear: 2563 }));
    expect(results).toHaveLength(39);
    results.forEach(({ total, rating }, index) => {
      expect(total).toBeCloseTo(fixtures[index]?.total ?? 0, 1);
      expect(rating).toBe(fixtures[index]?.rating);
    });
    expect(overview?.internal).toBe(true);
  });
});

describe('every check of scores over every row', () => {
  it('names the cell of a total that does not add up and of a level that the scores do not give', () => {
    const [first = [], second = []] = agencyRows(2);
    const wrongTotal = [...first.slice(0, 17), (first[17] as number) + 1, ...first.slice(18)];
    const wrongLevel = [...second.slice(0, 18), 'ต้องปรับปรุงโดยด่วน', second[19] as number];
    expect(codesOf(assess(TABLE([HEADS, wrongTotal, wrongLevel])))).toEqual([
      ['total-mismatch', 'หน่วยงาน!R2'],
      ['rating-mismatch', 'หน่วยงาน!S3'],
    ]);
  });

  it('says of each finding which agency it is about', () => {
    const [first = [], second = []] = agencyRows(2);
    const bad = [...second.slice(0, 4), 'เก้าสิบ', ...second.slice(5)];
    const { findings } = assess(TABLE([HEADS, first, bad]));
    expect(findings.map(({ agency, finding }) => [agency, finding.code])).toEqual([
      [1, 'not-a-score'],
      [1, 'missing-score-range'],
    ]);
  });

  it('finds a row that was copied from another agency', () => {
    const [first = []] = agencyRows(1);
    const copied = [2, 'อบต.อีกแห่ง', ...first.slice(2)];
    expect(codesOf(assess(TABLE([HEADS, first, copied])))).toContainEqual(['agency-scores-copied', 'หน่วยงาน!B3']);
  });

  it('lists the known years where the year has no rules', () => {
    const { findings, overview } = assess(TABLE([HEADS, ...agencyRows(2)], { resultYear: 2561 }));
    expect(overview).toBeNull();
    expect(findings[0]?.finding).toMatchObject({ code: 'year-not-supported', severity: 'error' });
  });
});

describe('what keeps an agency from the next level', () => {
  const heads = ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'];

  it('names the instrument and the points: 91.40 with EIT 83.15 is ผ่าน, and 1.85 from ผ่านดี', () => {
    const { results } = assess(TABLE([heads, ['อบต.สายทอง', 91.76, 83.15, 97.32, 91.4]]));
    expect(results[0]).toMatchObject({
      rating: 'ผ่าน',
      next: { rating: 'ผ่านดี', blocker: { what: 'EIT', points: 1.85 } },
    });
  });

  it('says nothing where the instruments are not known, and names both levels', () => {
    const { results } = assess(
      TABLE([
        ['หน่วยงาน', 'คะแนนรวม'],
        ['อบต.สายทอง', 91.4],
      ]),
    );
    expect(results[0]).toMatchObject({ rating: null, candidates: ['ผ่านดี', 'ผ่าน'], next: null });
  });

  it('measures letters by the total alone', () => {
    const { results } = assess(TABLE([heads, ['อบต.สายทอง', 91.76, 83.15, 97.32, 91.4]], { resultYear: 2565 }));
    expect(results[0]?.next).toMatchObject({ rating: 'AA', blocker: { what: 'total', points: 3.6 } });
  });
});

describe('movement from last year', () => {
  it('puts letters of 2565 beside levels of 2566 and calls none of them up or down', () => {
    const table = [
      ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม', 'คะแนนรวมปีก่อน', 'ระดับปีก่อน'],
      ['อบต.หนึ่ง', 90, 90, 90, 90, 96, 'AA'],
      ['อบต.สอง', 80, 80, 80, 80, 88, 'A'],
    ];
    const { overview } = assess(TABLE(table, { resultYear: 2566 }));
    expect(overview?.movement).toMatchObject({ from: ['AA', 'A'], steps: null, compared: 2 });
  });
});
