/** Evidence in the workbook: rows that a person can read, and back without loss. */

import { EVIDENCE_COLUMNS, evidenceRows, parseEvidenceRows } from '../../src/evidence/evidence-tab';
import type { Evidence } from '../../src/evidence/evidence';
import { importText } from '../../src/import/import-text';
import { fixture } from '../import/support';

const REPORTS = [
  'memo-analysis.txt',
  'plan-by-issue.txt',
  'results-table.txt',
  'annual.txt',
  'meeting.txt',
  'markdown.md',
];

/** The lines of passing as a yearly report prints them. */
const PASS_LINES = 'เกณฑ์การประเมิน\nITA > 85 ผ่านเกณฑ์\nITA < 85 ไม่ผ่านเกณฑ์\n';

describe('evidence as rows', () => {
  it('comes back as it was, from every report', () => {
    const texts = [...REPORTS.map(fixture), PASS_LINES];
    const kinds = new Set<string>();
    for (const text of texts) {
      const { evidence } = importText(text);
      for (const { kind } of evidence) kinds.add(kind);
      expect(parseEvidenceRows(evidenceRows(evidence))).toEqual(evidence);
    }
    expect([...kinds].sort()).toEqual([
      'ask',
      'band',
      'change',
      'claim',
      'count',
      'date',
      'decision',
      'foreign-letter',
      'heading',
      'improvement',
      'line',
      'name',
      'numbering',
      'promise',
      'rank',
      'rating',
      'score',
      'table',
      'word',
      'year',
    ]);
  });

  it('has a cell for every column, and says the kind in Thai', () => {
    const { evidence } = importText(fixture('memo-analysis.txt'));
    for (const row of evidenceRows(evidence)) expect(row).toHaveLength(EVIDENCE_COLUMNS.length);
    expect(evidenceRows(evidence)[0]?.[0]).toMatch(/^[ก-๙]+$/);
  });

  it('speaks to the committee in Thai: no name of the code stands in any cell', () => {
    const { evidence } = importText(
      ['memo-analysis.txt', 'plan-by-issue.txt', 'annual.txt', 'meeting.txt'].map(fixture).join('\n'),
    );
    const words = evidenceRows(evidence).flatMap(([kind, about, value]) => `${kind}\n${about}\n${value}`.split('\n'));
    const foreign = words.filter((word) => /[a-z]{2}/.test(word));
    expect(words.length).toBeGreaterThan(200);
    expect(foreign).toEqual([]);
    const scores = words.filter((word) => /^คะแนน: /.test(word));
    expect(scores.length).toBeGreaterThan(3);
    expect(scores.filter((word) => !/\.\d\d$/.test(word))).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(['ตัวชี้วัดที่ 7', 'กล่าวถึงในฐานะ: ผลการประเมิน', 'ต่ำกว่าเกณฑ์']));
  });

  it('reads rows that an earlier version wrote', () => {
    expect(
      parseEvidenceRows([
        ['คำตัดสิน', 'indicator:8', 'below-target\nscore: 80.18', 4, ''],
        ['คะแนน', 'IIT', '27.91\nyear: 2565\nweighted: yes', 5, ''],
        ['วันที่', 'document', '8 มีนาคม 2564\nrole: meeting\nweekday: 1', 6, ''],
        ['ตารางมาตรการ', '', '7\ncolumns: measure | start', 7, ''],
      ]),
    ).toEqual([
      {
        kind: 'claim',
        about: 'indicator:8',
        claim: 'below-target',
        score: 80.18,
        part: null,
        against: null,
        line: 4,
        snippet: '',
      },
      { kind: 'score', about: 'IIT', value: 27.91, year: 2565, weighted: true, line: 5, snippet: '' },
      {
        kind: 'date',
        about: 'document',
        date: { year: 2564, month: 3, day: 8 },
        role: 'meeting',
        weekday: 1,
        line: 6,
        snippet: '',
      },
      { kind: 'table', rows: 7, columns: ['measure', 'start'], sample: false, line: 7, snippet: '' },
    ]);
  });

  it('comes back from cells that the sheet has turned into numbers and dates', () => {
    const meeting: Evidence = {
      kind: 'date',
      role: 'meeting',
      about: 'document',
      date: { year: 2564, month: 3, day: 8 },
      weekday: 1,
      line: 5,
      snippet: 'วันจันทร์ที่ ๘ มีนาคม',
    };
    const [row] = evidenceRows([meeting]);
    expect(parseEvidenceRows([[...(row ?? []).slice(0, 3), '๕', 'วันจันทร์ที่ ๘ มีนาคม']])).toEqual([meeting]);
    expect(parseEvidenceRows([['ปี', '', 'x\nrole: result', 3, '']])).toEqual([]);
    expect(parseEvidenceRows([['คะแนน', 'total', 91.5, 17, '']])).toEqual([
      { kind: 'score', about: 'total', value: 91.5, year: null, weighted: false, line: 17, snippet: '' },
    ]);
  });

  it('leaves out rows that a person has changed beyond reading', () => {
    expect(
      parseEvidenceRows([['อะไรไม่รู้', '', '', 1, ''], ['คะแนน', 'ที่ไหน', 1, 1, ''], [], ['คะแนน', 'total', 1, 0, '']]),
    ).toEqual([]);
  });

  it('leaves out a number with which nothing can be computed', () => {
    for (const figure of [1e308, '-1e308', 'Infinity', 'NaN']) {
      expect(parseEvidenceRows([['คะแนน', 'total', figure, 1, '']])).toEqual([]);
    }
  });
});
