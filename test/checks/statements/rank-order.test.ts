/** Ranks against values; the list of strengths of paper 002. */

import type { RankList } from '../../../src/evidence/evidence';
import { codesIn, findingsIn, SAI_THONG, stated } from '../make-workbook';

const list = (name: RankList, ...entries: (readonly [indicator: number, score: number | null])[]) =>
  entries.map(([no, score], index) =>
    stated('rank', { about: `indicator:${no}`, rank: index + 1, list: name, score, line: 50 + index }),
  );

describe('rank-order', () => {
  it('reports 94.64 ranked before 97.36 and gives the right order', () => {
    const evidence = list(
      'strength',
      [10, 100],
      [9, 94.64],
      [1, 97.36],
      [3, 91.11],
      [5, 90.93],
      [4, 90.08],
      [2, 89.33],
    );
    const found = findingsIn({ scores: SAI_THONG, evidence }, 'rank-order');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: 'error',
      cell: 'คะแนน!D10',
      expected: '100.00, 97.36, 94.64, 91.11, 90.93, 90.08, 89.33',
    });
    expect(found[0]?.message).toContain('51, 52');
  });

  it('wants weaknesses to rise, and accepts ties', () => {
    expect(codesIn({ evidence: list('weakness', [8, 80.18], [7, 84.4], [6, 84.86]) })).not.toContain('rank-order');
    expect(codesIn({ evidence: list('weakness', [6, 84.86], [7, 84.4]) })).toContain('rank-order');
    expect(codesIn({ evidence: list('strength', [6, 90], [7, 90]) })).not.toContain('rank-order');
  });

  it('looks a missing value up in the workbook', () => {
    expect(codesIn({ scores: SAI_THONG, evidence: list('strength', [9, null], [1, null]) })).toContain('rank-order');
    expect(codesIn({ scores: [], evidence: list('strength', [9, null], [1, null]) })).not.toContain('rank-order');
  });

  it('follows the direction of a list without a name', () => {
    expect(codesIn({ evidence: list('all', [1, 97], [2, 95], [3, 90]) })).not.toContain('rank-order');
    expect(codesIn({ evidence: list('all', [1, 80], [2, 85], [3, 90]) })).not.toContain('rank-order');
  });

  it('keeps lists apart, and reports ranks that jump', () => {
    const two = [...list('strength', [10, 100], [1, 97.36]), ...list('weakness', [8, 80.18], [7, 84.4])];
    expect(codesIn({ scores: SAI_THONG, evidence: two }).filter((code) => code.startsWith('rank'))).toEqual([]);
    const jump = [
      stated('rank', { about: 'indicator:1', rank: 1, list: 'strength', score: 97 }),
      stated('rank', { about: 'indicator:2', rank: 3, list: 'strength', score: 90 }),
    ];
    expect(findingsIn({ evidence: jump }, 'rank-numbers')[0]).toMatchObject({ severity: 'warning', found: 3 });
  });
});
