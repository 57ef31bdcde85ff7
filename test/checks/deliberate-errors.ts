/**
 * Errors put into the clean workbook on purpose, one at a time, of the kinds that the real papers have (ita-domain.md
 * §12–§13) and that people make when they fill sheets: what must be found, where, and whether one click repairs it.
 */

import { stated, type Given, type Row } from './make-workbook';
import { CLEAN } from './clean-sample';
import type { InputTabId, SettingKey } from '../../src/workbook/records';
import type { CellValue } from '../../src/workbook/snapshot';
import type { Severity } from '../../src/checks/finding';

export interface DeliberateError {
  /** What a person did. */
  readonly what: string;
  readonly given: Given;
  readonly code: string;
  readonly severity: Severity;
  /** A1 address, or a setting. */
  readonly cell: string | { readonly setting: SettingKey } | null;
  readonly expected?: unknown;
  readonly found?: unknown;
  /** Value that the one-click repair writes; absent where no repair may be offered. */
  readonly fix?: CellValue;
  /** Other codes that follow from the same error; anything else is a false alarm. */
  readonly also?: readonly string[];
}

/** The clean workbook without its report. */
const PLAIN: Given = { ...CLEAN, evidence: undefined };

function setting(key: SettingKey, value: CellValue): Given {
  return { ...PLAIN, settings: { ...PLAIN.settings, [key]: value } };
}

function score(no: number, value: CellValue): Given {
  const rows = (PLAIN.scores as readonly number[]).map((own, index) => ({
    no: index + 1,
    score: index + 1 === no ? value : own,
  }));
  return { ...PLAIN, scores: undefined, rows: { ...PLAIN.rows, indicators: rows } };
}

function indicatorRow(no: number, change: Row): Given {
  const rows = (PLAIN.scores ?? []).map((own, index) => ({
    no: index + 1,
    score: own ?? '',
    ...(index + 1 === no ? change : {}),
  }));
  return { ...PLAIN, scores: undefined, rows: { ...PLAIN.rows, indicators: rows } };
}

/** One row of a tab changed; `at` is 0-based, one past the last row adds one. */
function row(tab: InputTabId, at: number, change: Row): Given {
  const rows = [...(PLAIN.rows?.[tab] ?? [])];
  rows[at] = { ...rows[at], ...change };
  return { ...PLAIN, rows: { ...PLAIN.rows, [tab]: rows } };
}

function without(tab: InputTabId, at: number): Given {
  return { ...PLAIN, rows: { ...PLAIN.rows, [tab]: (PLAIN.rows?.[tab] ?? []).filter((_row, index) => index !== at) } };
}

function everyMeasure(change: Row | ((at: number) => Row)): Given {
  const measures = (PLAIN.rows?.measures ?? []).map((own, at) => ({
    ...own,
    ...(typeof change === 'function' ? change(at) : change),
  }));
  return { ...PLAIN, rows: { ...PLAIN.rows, measures } };
}

function report(...statements: readonly ReturnType<typeof stated>[]): Given {
  return { ...CLEAN, evidence: [...(CLEAN.evidence ?? []), ...statements] };
}

const LONG = 'ดำเนินการปรับปรุงกระบวนงานและกำกับติดตามอย่างต่อเนื่องตามแนวทางที่กำหนดไว้ พร้อมทั้งรายงานผลต่อผู้บังคับบัญชาตามลำดับชั้น';

export const DELIBERATE_ERRORS: readonly DeliberateError[] = [
  // ---- settings
  {
    what: 'no agency',
    given: setting('agency', ''),
    code: 'setting-missing',
    severity: 'error',
    cell: { setting: 'agency' },
  },
  {
    what: 'a year in words',
    given: setting('resultYear', 'ปีที่แล้ว'),
    code: 'bad-year',
    severity: 'error',
    cell: { setting: 'resultYear' },
  },
  {
    what: 'a Gregorian year, which nothing says to be one',
    given: setting('resultYear', 2023),
    code: 'gregorian-year',
    severity: 'note',
    cell: { setting: 'resultYear' },
    expected: 2566,
    found: 2023,
    fix: 2566,
  },
  {
    what: 'a year before the method',
    given: setting('resultYear', 2561),
    code: 'year-not-supported',
    severity: 'error',
    cell: { setting: 'resultYear' },
    found: 2561,
    also: ['plan-year-mismatch', 'announcement-date-mismatch', 'document-date-year'],
  },
  {
    what: 'the target above the maintain line',
    given: setting('target', 96),
    code: 'score-lines-reversed',
    severity: 'error',
    cell: { setting: 'maintain' },
    also: ['weak-indicator-unanswered'],
  },
  {
    what: 'another target',
    given: setting('target', 80),
    code: 'score-target-unusual',
    severity: 'note',
    cell: { setting: 'target' },
    expected: 85,
    found: 80,
  },
  {
    what: 'a rule for weak points that is none',
    given: setting('weaknessRule', 'ต่ำกว่าเป้า'),
    code: 'unknown-choice',
    severity: 'warning',
    cell: { setting: 'weaknessRule' },
  },
  {
    what: '"no" for Thai digits',
    given: setting('thaiDigits', 'ไม่'),
    code: 'unknown-choice',
    severity: 'warning',
    cell: { setting: 'thaiDigits' },
    fix: 'ไม่ใช้',
  },
  // ---- scores
  {
    what: 'a total whose digits changed places',
    given: setting('announcedTotal', 92.9),
    code: 'total-mismatch',
    severity: 'error',
    cell: { setting: 'announcedTotal' },
    expected: 92.08,
    found: 92.9,
  },
  {
    what: '๘ for ๙ in an instrument',
    given: setting('announcedIIT', '๘๐.๑๕'),
    code: 'instrument-mismatch',
    severity: 'error',
    cell: { setting: 'announcedIIT' },
    expected: 90.15,
    found: 80.15,
    fix: 90.15,
  },
  {
    what: '838.7 for 83.87',
    given: score(4, 838.7),
    code: 'not-a-score',
    severity: 'error',
    cell: 'คะแนน!D5',
    expected: '0–100',
    found: 838.7,
    also: ['missing-score-range'],
  },
  {
    what: 'a share of 1 in a plain cell',
    given: score(4, 0.8387),
    code: 'not-a-score',
    severity: 'error',
    cell: 'คะแนน!D5',
    found: 0.8387,
    also: ['missing-score-range'],
  },
  {
    what: 'words for a score',
    given: score(4, 'รอประกาศ'),
    code: 'not-a-score',
    severity: 'error',
    cell: 'คะแนน!D5',
    found: 'รอประกาศ',
    also: ['missing-score-range'],
  },
  {
    what: 'a score left out',
    given: score(4, ''),
    code: 'indicator-missing',
    severity: 'warning',
    cell: 'คะแนน!D5',
    expected: 10,
    found: 9,
    also: ['missing-score-range'],
  },
  {
    what: 'two instruments in each other’s place',
    given: { ...PLAIN, settings: { ...PLAIN.settings, announcedIIT: 89.3, announcedEIT: 90.15 } },
    code: 'instruments-swapped',
    severity: 'error',
    cell: { setting: 'announcedIIT' },
    expected: 90.15,
    found: 89.3,
    fix: 90.15,
  },
  {
    what: 'one instrument out of 40 among two out of 100',
    given: setting('announcedOIT', 38.25),
    code: 'instrument-mismatch',
    severity: 'error',
    cell: { setting: 'announcedOIT' },
    expected: 95.63,
    found: 38.25,
    fix: 95.63,
  },
  {
    what: '83.87 typed as 88.37',
    given: score(4, 88.37),
    code: 'instrument-mismatch',
    severity: 'error',
    cell: { setting: 'announcedIIT' },
    found: 90.15,
  },
  {
    what: 'a letter for the result of 2566',
    given: setting('announcedRating', 'A'),
    code: 'rating-mismatch',
    severity: 'error',
    cell: { setting: 'announcedRating' },
    expected: 'ผ่านดี',
    found: 'A',
  },
  {
    what: 'a level too high',
    given: setting('announcedRating', 'ผ่านดีเยี่ยม'),
    code: 'rating-mismatch',
    severity: 'error',
    cell: { setting: 'announcedRating' },
    expected: 'ผ่านดี',
    found: 'ผ่านดีเยี่ยม',
  },
  {
    what: 'a level that does not exist',
    given: setting('announcedRating', 'ผ่านดีมาก'),
    code: 'rating-unknown',
    severity: 'error',
    cell: { setting: 'announcedRating' },
    found: 'ผ่านดีมาก',
  },
  {
    what: 'a change that is not the difference',
    given: setting('announcedChange', '+3.08'),
    code: 'change-mismatch',
    severity: 'error',
    cell: { setting: 'announcedChange' },
    found: 3.08,
  },
  {
    what: 'a change in words',
    given: setting('announcedChange', 'เพิ่มขึ้น'),
    code: 'not-a-number',
    severity: 'error',
    cell: { setting: 'announcedChange' },
  },
  {
    what: "last year's indicators that give another total",
    given: { ...PLAIN, previous: [90, 90, 90, 90, 90, 80, 80, 80, 85, 85] },
    code: 'previous-total-mismatch',
    severity: 'error',
    cell: { setting: 'previousTotal' },
    expected: 85,
    found: 90.01,
  },
  {
    what: 'an indicator twice with two scores',
    given: {
      ...PLAIN,
      scores: undefined,
      rows: {
        ...PLAIN.rows,
        indicators: [
          ...(PLAIN.scores ?? []).map((own, index) => ({ no: index + 1, score: own ?? '' })),
          { no: 4, score: 88.37 },
        ],
      },
    },
    code: 'duplicate-indicator',
    severity: 'error',
    cell: 'คะแนน!A12',
    also: ['indicator-missing', 'missing-score-range'],
  },
  {
    what: 'a number and a name of two indicators',
    given: indicatorRow(2, { name: 'การใช้อำนาจ' }),
    code: 'indicator-name-mismatch',
    severity: 'error',
    cell: 'คะแนน!A3',
    expected: 3,
    found: 2,
    also: ['indicator-missing', 'missing-score-range'],
  },
  {
    what: 'an indicator under another instrument',
    given: indicatorRow(7, { instrument: 'IIT' }),
    code: 'indicator-instrument-mismatch',
    severity: 'warning',
    cell: 'คะแนน!C8',
    expected: 'EIT',
    found: 'IIT',
    fix: 'EIT',
  },
  {
    what: "last year's column copied from this year's",
    given: { ...PLAIN, previous: PLAIN.scores ?? [] },
    code: 'previous-scores-copied',
    severity: 'warning',
    cell: 'คะแนน!E2',
    also: ['previous-total-mismatch'],
  },
  {
    what: "the next year's change that is not the difference (seed 003)",
    given: { ...PLAIN, settings: { ...PLAIN.settings, followingTotal: 95.4, followingChange: '+4.17' } },
    code: 'following-change-mismatch',
    severity: 'error',
    cell: { setting: 'followingChange' },
    expected: 3.31,
    found: 4.17,
  },
  {
    what: "a letter for the next year's level",
    given: { ...PLAIN, settings: { ...PLAIN.settings, followingTotal: 95.4, followingRating: 'AA' } },
    code: 'following-rating-mismatch',
    severity: 'error',
    cell: { setting: 'followingRating' },
    found: 'AA',
  },
  {
    what: "a level that the next year's total does not give",
    given: { ...PLAIN, settings: { ...PLAIN.settings, followingTotal: 84.9, followingRating: 'ผ่าน' } },
    code: 'following-rating-mismatch',
    severity: 'error',
    cell: { setting: 'followingRating' },
    expected: 'ต้องปรับปรุง',
    found: 'ผ่าน',
  },
  // ---- items
  {
    what: 'an item code without its letter',
    given: row('items', 0, { item: '20' }),
    code: 'unknown-item',
    severity: 'error',
    cell: 'รายข้อ!A2',
    found: '20',
  },
  {
    what: 'a disclosure item beyond the 43 of the year',
    given: row('items', 1, { item: 'O44' }),
    code: 'item-not-in-year',
    severity: 'warning',
    cell: 'รายข้อ!A3',
    found: 'O44',
  },
  {
    what: 'half a disclosure item',
    given: row('items', 1, { score: 50 }),
    code: 'disclosure-item-score',
    severity: 'warning',
    cell: 'รายข้อ!E3',
    found: 50,
  },
  {
    what: 'an item under an indicator of another instrument',
    given: row('items', 0, { indicator: 7 }),
    code: 'item-indicator-mismatch',
    severity: 'error',
    cell: 'รายข้อ!C2',
    found: 7,
  },
  {
    what: 'an item twice with two suggestions',
    given: row('items', 2, { item: 'i๒๐', indicator: 4, score: 80.1, suggestion: 'อบรม' }),
    code: 'duplicate-item',
    severity: 'warning',
    cell: 'รายข้อ!A4',
  },
  {
    what: 'a third part',
    given: row('items', 0, { item: 'E1', indicator: 6, part: 3 }),
    code: 'unknown-part',
    severity: 'error',
    cell: 'รายข้อ!B2',
    found: 3,
  },
  {
    what: 'a weak item that nothing answers',
    given: row('items', 1, { suggestion: '' }),
    code: 'weak-item-unanswered',
    severity: 'warning',
    cell: 'รายข้อ!F3',
    found: 1,
  },
  {
    what: 'parts of EIT in a year that had none',
    given: { settings: { resultYear: 2565 }, rows: { items: [{ item: 'E1', part: 1, score: 90 }] } },
    code: 'item-part-not-in-year',
    severity: 'warning',
    cell: 'รายข้อ!B2',
    found: 1,
  },
  // ---- years and dates
  {
    what: 'measures of the wrong year',
    given: setting('planYear', 2568),
    code: 'plan-year-mismatch',
    severity: 'warning',
    cell: { setting: 'planYear' },
    expected: 2567,
    found: 2568,
    fix: 2567,
  },
  {
    what: 'an announcement of another year',
    given: setting('announcementDate', '1 สิงหาคม 2565'),
    code: 'announcement-date-mismatch',
    severity: 'warning',
    cell: { setting: 'announcementDate' },
  },
  {
    what: 'a paper before the announcement',
    given: setting('documentDate', '16 มกราคม 2566'),
    code: 'document-before-announcement',
    severity: 'error',
    cell: { setting: 'documentDate' },
    also: ['result-before-start'],
  },
  {
    what: 'a paper years later',
    given: setting('documentDate', '16 มกราคม 2570'),
    code: 'document-date-year',
    severity: 'warning',
    cell: { setting: 'documentDate' },
  },
  {
    what: '31 June',
    given: setting('documentDate', '31/6/2567'),
    code: 'impossible-date',
    severity: 'error',
    cell: { setting: 'documentDate' },
    found: '31/6/2567',
  },
  {
    what: 'a date in words',
    given: setting('documentDate', 'เร็ว ๆ นี้'),
    code: 'bad-date',
    severity: 'warning',
    cell: { setting: 'documentDate' },
  },
  {
    what: '31 September as the end',
    given: row('measures', 2, { end: '31 กันยายน 2567' }),
    code: 'impossible-date',
    severity: 'error',
    cell: 'มาตรการ!H4',
  },
  {
    what: 'a measure that ends before it starts',
    given: row('measures', 2, { start: '1 มีนาคม 2567', end: '1 มกราคม 2567' }),
    code: 'period-reversed',
    severity: 'error',
    cell: 'มาตรการ!H4',
  },
  {
    what: 'a measure of the year before',
    given: row('measures', 2, { start: '1 ต.ค. 65' }),
    code: 'period-outside-year',
    severity: 'warning',
    cell: 'มาตรการ!G4',
  },
  {
    what: 'a start one day later than the others',
    given: row('measures', 2, { start: '2 ตุลาคม 2566' }),
    code: 'period-uneven',
    severity: 'note',
    cell: 'มาตรการ!G4',
  },
  {
    what: 'work done after the year (seed 001)',
    given: row('measures', 2, { output: 'เผยแพร่ข่าว 96 เรื่อง แล้วเสร็จในเดือนตุลาคม ๒๕๖๗' }),
    code: 'completed-outside-year',
    severity: 'warning',
    cell: 'มาตรการ!J4',
  },
  {
    what: 'results before the start (seed 002)',
    given: { ...row('measures', 0, {}), settings: { ...PLAIN.settings, documentDate: '22 กันยายน 2566' } },
    code: 'result-before-start',
    severity: 'error',
    cell: 'มาตรการ!J2',
  },
  // ---- issues
  {
    what: "the budget judged by another issue's indicator (seed 000)",
    given: row('issues', 4, { indicators: '4' }),
    code: 'issue-foreign-indicator',
    severity: 'warning',
    cell: 'ประเด็น!C6',
    expected: '2',
    found: '4',
    fix: '2',
  },
  {
    what: 'an issue number twice',
    given: row('issues', 6, { no: 6 }),
    code: 'issue-duplicate',
    severity: 'error',
    cell: 'ประเด็น!A8',
  },
  {
    what: 'an indicator 18',
    given: row('issues', 0, { indicators: '1, 18' }),
    code: 'issue-unknown-indicator',
    severity: 'error',
    cell: 'ประเด็น!C2',
    found: '18',
  },
  {
    what: 'an issue without indicators',
    given: row('issues', 3, { indicators: '' }),
    code: 'issue-without-indicators',
    severity: 'error',
    cell: 'ประเด็น!C5',
    expected: '4',
  },
  {
    what: 'the same words in two issues (seed 000)',
    given: {
      ...PLAIN,
      rows: {
        ...PLAIN.rows,
        issues: (PLAIN.rows?.issues ?? []).map((own, at) => (at === 3 || at === 4 ? { ...own, text: LONG } : own)),
      },
    },
    code: 'repeated-issue-text',
    severity: 'warning',
    cell: 'ประเด็น!D5',
  },
  {
    what: 'an old score quoted in an issue',
    given: row('issues', 3, { text: 'ตัวชี้วัดที่ ๔ ได้คะแนนร้อยละ ๘๘.๓๗ ต้องแก้ไขโดยเร่งด่วน' }),
    code: 'issue-text-score',
    severity: 'error',
    cell: 'ประเด็น!D5',
    expected: 83.87,
    found: 88.37,
  },
  {
    what: 'an urgent point called one to raise (seed 000)',
    given: row('issues', 3, { text: 'ควรยกระดับการกำกับดูแลทรัพย์สิน' }),
    code: 'issue-text-too-mild',
    severity: 'warning',
    cell: 'ประเด็น!D5',
  },
  {
    what: 'an issue that speaks of a foreign indicator',
    given: row('issues', 3, { text: 'ตัวชี้วัดที่ 6 ต้องแก้ไขโดยเร่งด่วน' }),
    code: 'issue-text-other-indicator',
    severity: 'warning',
    cell: 'ประเด็น!D5',
    expected: '4',
    found: '6',
  },
  // ---- measures
  {
    what: 'nobody responsible',
    given: row('measures', 3, { responsible: '' }),
    code: 'measure-field-required',
    severity: 'error',
    cell: 'มาตรการ!F5',
  },
  {
    what: 'no period (seed 002)',
    given: row('measures', 3, { start: '', end: '' }),
    code: 'measure-field-required',
    severity: 'error',
    cell: 'มาตรการ!G5',
  },
  {
    what: 'a finished measure without an outcome',
    given: row('measures', 3, { outcome: '' }),
    code: 'result-field-required',
    severity: 'warning',
    cell: 'มาตรการ!K5',
  },
  {
    what: 'a person among units (seed 000)',
    given: row('measures', 3, { responsible: 'นายสมชาย ใจดี' }),
    code: 'responsible-mixed',
    severity: 'note',
    cell: 'มาตรการ!F5',
  },
  {
    what: 'a status in other words',
    given: row('measures', 3, { status: 'ดำเนินการแล้วเสร็จ' }),
    code: 'unknown-choice',
    severity: 'warning',
    cell: 'มาตรการ!L5',
    fix: 'แล้วเสร็จ',
  },
  {
    what: 'finished measures without any result',
    given: {
      settings: { resultYear: 2565 },
      rows: {
        measures: [
          {
            no: '1',
            measure: 'ก',
            indicators: '1',
            steps: 'ข',
            responsible: 'กองคลัง',
            start: 'ตลอดปีงบประมาณ',
            monitoring: 'รายงาน',
            status: 'แล้วเสร็จ',
          },
        ],
      },
    },
    code: 'result-field-required',
    severity: 'warning',
    cell: 'มาตรการ!J2',
    also: [],
  },
  {
    what: 'a name for the number of an indicator',
    given: row('measures', 2, { indicators: 'ประสิทธิภาพการสื่อสาร' }),
    code: 'not-a-number',
    severity: 'warning',
    cell: 'มาตรการ!C4',
    fix: 7,
  },
  {
    what: 'two issues for one measure',
    given: row('measures', 0, { issue: '1, 2' }),
    code: 'not-a-number',
    severity: 'warning',
    cell: 'มาตรการ!B2',
  },
  {
    what: 'an issue that does not exist',
    given: row('measures', 6, { issue: 9 }),
    code: 'measure-unknown-issue',
    severity: 'error',
    cell: 'มาตรการ!B8',
    found: 9,
  },
  {
    what: 'an indicator that does not exist',
    given: row('measures', 6, { indicators: '5, 15' }),
    code: 'measure-unknown-indicator',
    severity: 'error',
    cell: 'มาตรการ!C8',
    found: 15,
  },
  {
    what: 'a measure that answers nothing',
    given: row('measures', 7, {
      no: '8',
      measure: 'จัดอบรม',
      steps: 'เชิญวิทยากร',
      responsible: 'กองคลัง',
      start: '1 ตุลาคม 2566',
      end: '30 กันยายน 2567',
      monitoring: 'รายงาน',
      output: 'อบรม 40 คน',
      outcome: 'ผ่านการทดสอบ 38 คน',
      status: 'แล้วเสร็จ',
    }),
    code: 'measure-unlinked',
    severity: 'warning',
    cell: 'มาตรการ!B9',
  },
  {
    what: 'a weak indicator and its issue without a measure',
    given: without('measures', 3),
    code: 'issue-without-measure',
    severity: 'error',
    cell: 'ประเด็น!A5',
    also: ['measure-numbering'],
  },
  {
    what: 'a weak indicator without a measure, whose issue has one',
    given: row('measures', 3, { indicators: '10' }),
    code: 'weak-indicator-unanswered',
    severity: 'warning',
    cell: 'คะแนน!D5',
  },
  {
    what: 'an issue left out, to which a measure belongs',
    given: without('issues', 6),
    code: 'issue-missing',
    severity: 'error',
    cell: 'ประเด็น!A2',
    expected: 7,
    found: 6,
  },
  {
    what: 'a measure of assets that speaks of the budget (seed 000)',
    given: row('measures', 3, { measure: 'เผยแพร่แผนงบประมาณ', steps: '1. รวมแผนจัดซื้อจัดจ้าง\n2. ลงเว็บไซต์' }),
    code: 'measure-other-theme',
    severity: 'note',
    cell: 'มาตรการ!D5',
  },
  {
    what: 'a number left out (seed 001)',
    given: row('measures', 3, { no: '' }),
    code: 'measure-numbering',
    severity: 'warning',
    cell: 'มาตรการ!A5',
  },
  {
    what: 'a number given twice, after which the list goes on',
    given: row('measures', 4, { no: '4' }),
    code: 'measure-numbering',
    severity: 'warning',
    cell: 'มาตรการ!A6',
    expected: '5',
    fix: 5,
  },
  {
    what: 'no measure at all, for a paper that is dated and signed',
    given: { ...PLAIN, rows: { ...PLAIN.rows, measures: [] } },
    code: 'measures-missing',
    severity: 'warning',
    cell: 'คะแนน!D5',
    found: 1,
  },
  {
    what: 'an end that lost its date format, 31 January 2569',
    given: row('measures', 2, { end: 46053 }),
    code: 'period-outside-year',
    severity: 'warning',
    cell: 'มาตรการ!H4',
    found: '31 มกราคม 2569',
  },
  {
    what: 'the year of an older plan in a measure',
    given: row('measures', 0, { measure: 'ทบทวนคู่มือบริการทุกกอง ประจำปีงบประมาณ พ.ศ. ๒๕๖๕' }),
    code: 'year-in-measure',
    severity: 'warning',
    cell: 'มาตรการ!D2',
    expected: 2567,
    found: 2565,
  },
  {
    what: 'a result with its figure copied to another measure',
    given: row('measures', 2, { output: 'ลงทะเบียนครุภัณฑ์ 310 รายการ' }),
    code: 'repeated-output',
    severity: 'warning',
    cell: 'มาตรการ!J4',
    found: 2,
  },
  {
    what: 'the last letter of the agency in the memo’s head',
    given: setting('division', 'สำนักปลัดเทศบาล เทศบาลเมืองตัวอย่าว'),
    code: 'agency-name-varies',
    severity: 'warning',
    cell: { setting: 'division' },
    expected: 'เทศบาลเมืองตัวอย่าง',
    found: 'เทศบาลเมืองตัวอย่าว',
  },
  {
    what: 'two neighbouring digits of an indicator in each other’s place',
    given: score(7, 96.08),
    code: 'instrument-mismatch',
    severity: 'error',
    cell: { setting: 'announcedEIT' },
    found: 89.3,
  },
  {
    what: 'a total whose confused digit gives a figure near the computed one, but not it',
    given: setting('announcedTotal', 82.09),
    code: 'total-mismatch',
    severity: 'error',
    cell: { setting: 'announcedTotal' },
    expected: 92.08,
  },
  {
    what: 'steps numbered 1, 2, 4',
    given: row('measures', 0, { steps: '1. สำรวจ\n2. ปรับ\n4. ประกาศใช้' }),
    code: 'line-numbering',
    severity: 'note',
    cell: 'มาตรการ!E2',
  },
  {
    what: 'a result copied to another measure',
    given: everyMeasure((at) => (at === 1 || at === 5 ? { output: LONG } : {})),
    code: 'repeated-output',
    severity: 'warning',
    cell: 'มาตรการ!J3',
  },
  {
    what: 'an outcome copied (seed 003)',
    given: everyMeasure((at) => (at === 1 || at === 5 ? { outcome: LONG } : {})),
    code: 'repeated-outcome',
    severity: 'warning',
    cell: 'มาตรการ!K3',
  },
  {
    what: '"better than last year" without a figure (seed 003)',
    given: row('measures', 3, { outcome: 'ดีขึ้นกว่าปีที่ผ่านมา' }),
    code: 'improvement-without-figure',
    severity: 'warning',
    cell: 'มาตรการ!K5',
  },
  {
    what: '7 done and 2 not of 9 (seed 001)',
    given: row('measures', 0, { output: 'ดำเนินมาตรการ จำนวน ๙ ข้อ แล้วเสร็จ จำนวน ๗ ข้อ ไม่แล้วเสร็จ จำนวน ๑ ข้อ' }),
    code: 'measure-count-sum',
    severity: 'error',
    cell: 'มาตรการ!J2',
    expected: 9,
    found: 8,
    also: ['measure-count-rows'],
  },
  {
    what: 'a draft left in',
    given: row('measures', 7, { measure: '(ร่าง) จัดอบรม', indicators: '4' }),
    code: 'draft-measures',
    severity: 'warning',
    cell: 'มาตรการ!D9',
    found: 1,
  },
  {
    what: 'a dash for the unit responsible',
    given: row('measures', 3, { responsible: '-' }),
    code: 'measure-field-required',
    severity: 'error',
    cell: 'มาตรการ!F5',
  },
  {
    what: 'a finished measure whose result says that it is not',
    given: row('measures', 3, { output: 'ยังไม่ได้ดำเนินการเนื่องจากรองบประมาณ' }),
    code: 'status-against-result',
    severity: 'warning',
    cell: 'มาตรการ!L5',
    found: 1,
  },
  {
    what: 'a place that the template left open',
    given: row('measures', 3, { output: 'ลงทะเบียนครุภัณฑ์ (ระบุจำนวน) รายการ' }),
    code: 'placeholder-left',
    severity: 'note',
    cell: 'มาตรการ!J5',
    found: '(ระบุจำนวน)',
  },
  // ---- memo
  {
    what: 'a signer without a position',
    given: row('signers', 1, { position: '', name: 'ปลัด' }),
    code: 'signer-position-missing',
    severity: 'warning',
    cell: 'ผู้ลงความเห็น!B3',
  },
  {
    what: 'a Tuesday called Monday',
    given: setting('documentDate', 'วันจันทร์ที่ 16 มกราคม 2567'),
    code: 'date-weekday-mismatch',
    severity: 'warning',
    cell: { setting: 'documentDate' },
    expected: 'อังคาร',
    found: 'จันทร์',
  },
  {
    what: 'two who decide',
    given: row('signers', 1, { kind: 'อนุมัติ/ไม่อนุมัติ' }),
    code: 'several-deciders',
    severity: 'warning',
    cell: 'ผู้ลงความเห็น!D3',
    found: 2,
  },
  {
    what: 'an opinion after the decision',
    given: row('signers', 3, { order: 4, position: 'ท้องถิ่นอำเภอ', kind: 'ความเห็น' }),
    code: 'decider-not-last',
    severity: 'warning',
    cell: 'ผู้ลงความเห็น!A4',
  },
  {
    what: 'an order number twice',
    given: row('signers', 1, { order: 1 }),
    code: 'signer-numbering',
    severity: 'warning',
    cell: 'ผู้ลงความเห็น!A3',
  },
  {
    what: 'a decision by somebody else than the addressee',
    given: setting('addressee', 'ปลัดเทศบาลเมืองตัวอย่าง'),
    code: 'decider-not-addressee',
    severity: 'note',
    cell: 'ผู้ลงความเห็น!B4',
  },
  {
    what: 'an EIT indicator in the meeting about IIT (seed 004)',
    given: row('meetings', 0, { indicator: 7 }),
    code: 'meeting-instrument-mismatch',
    severity: 'error',
    cell: 'การประชุม!C2',
    expected: 'EIT',
    found: 'IIT',
  },
  // ---- words
  {
    what: 'another name of the agency (seed 004)',
    given: setting('division', 'สำนักปลัดเทศบาล เทศบาลเมืองตัวตัวอย่าง'),
    code: 'agency-name-varies',
    severity: 'warning',
    cell: { setting: 'division' },
  },
  {
    what: 'a Lao letter in a word (seed 003)',
    given: row('measures', 0, { outcome: 'ค\u0EB0แนนความพึงพอใจ 4.5' }),
    code: 'foreign-letter',
    severity: 'warning',
    cell: 'มาตรการ!K2',
    fix: 'คะแนนความพึงพอใจ 4.5',
  },
  {
    what: 'มาตราการ (seed 004)',
    given: row('measures', 0, { measure: 'มาตราการทบทวนคู่มือบริการทุกกอง' }),
    code: 'misspelt-word',
    severity: 'note',
    cell: 'มาตรการ!D2',
    fix: 'มาตรการทบทวนคู่มือบริการทุกกอง',
  },
  // ---- what the report says of itself
  {
    what: 'a passed instrument called failed (seed 002)',
    given: report(stated('claim', { about: 'OIT', claim: 'below-target', score: 95.63, part: null, line: 40 })),
    code: 'claim-against-score',
    severity: 'error',
    cell: { setting: 'announcedOIT' },
  },
  {
    what: 'a score stated twice (seed 002)',
    given: report(stated('score', { about: 'indicator:7', value: 90.86, year: null, weighted: false, line: 41 })),
    code: 'stated-twice',
    severity: 'error',
    cell: 'คะแนน!D8',
  },
  {
    what: 'ranks out of order (seed 002)',
    given: report(
      stated('rank', { about: 'indicator:10', rank: 3, list: 'strength', score: 93.75 }),
      stated('rank', { about: 'indicator:7', rank: 4, list: 'strength', score: 90.68 }),
      stated('rank', { about: 'indicator:5', rank: 5, list: 'strength', score: 92.1 }),
    ),
    code: 'rank-order',
    severity: 'error',
    cell: 'คะแนน!D8',
    also: ['rank-numbers'],
  },
  {
    what: 'an analysis of another year (seed 002)',
    given: report(stated('year', { value: 2563, role: 'participation', line: 42 })),
    code: 'year-mentioned',
    severity: 'warning',
    cell: { setting: 'resultYear' },
  },
];
