import { assess } from '../../src/assess';
import { isNextYear, nextYear, type NextYear, type TabChange } from '../../src/year-change/next-year';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetsOf, type Given } from '../checks/make-workbook';
import { sheet } from '../workbook/sheets';

const planOf = (sheets: readonly SheetSnapshot[]) => nextYear({ sheets, ...assess(sheets) });
const planned = (given: Given) => planOf(sheetsOf(given)) as NextYear;
/** Cells of a change as `row,column → content`, 0-based. */
const cellsOf = (change: TabChange | undefined) =>
  Object.fromEntries(
    (change?.cells ?? []).map(({ row, column, content }) => [
      `${row},${column}`,
      'value' in content ? content.value : content.from,
    ]),
  );
const changeOf = (plan: NextYear, tab: string) => plan.changes.find((change) => change.tab === tab);

const MEASURE = { no: 1, indicators: '8', measure: 'จัดทำระบบ E-Service', start: '1 ตุลาคม 2565', end: '30 กันยายน 2566' };

describe('what the tabs hold when a new year begins', () => {
  it('writes the settings last, because their year says that the change is through', () => {
    const plan = planned({ rows: { measures: [MEASURE] } });
    expect(plan.changes[plan.changes.length - 1]?.tab).toBe('settings');
    expect([plan.from, plan.to]).toEqual([2565, 2566]);
  });

  it("reads a score before it becomes last year's, so that a percent cell or Thai digits are not read twice", () => {
    const sheets = sheetsOf({}).map((one) =>
      one.tabId === 'indicators'
        ? {
            ...one,
            values: one.values.map((row, index) =>
              index === 1 ? [...row.slice(0, 3), 'ร้อยละ ๙๙.๔๖', ...row.slice(4)] : row,
            ),
          }
        : one,
    );
    const plan = planOf(sheets) as NextYear;
    expect(cellsOf(changeOf(plan, 'indicators'))).toMatchObject({ '1,4': 99.46, '1,3': '' });
  });

  it('moves what is no score as it was typed, and never leaves the score of two years ago as last year’s', () => {
    const plan = planned({ scores: [null, 90, 90, 90, 90, 90, 90, 90, 90, 90], previous: [88.5] });
    expect(cellsOf(changeOf(plan, 'indicators'))['1,4']).toEqual({ row: 1, column: 3 });
  });

  it('adds the column of last year where a table of one’s own has none', () => {
    const own = sheet(
      'คะแนน',
      [
        ['ตัวชี้วัดที่', 'คะแนนที่ได้', 'หมายเหตุ'],
        [1, 97.36, 'ตรวจแล้ว'],
        [2, 89.33, ''],
      ],
      { tabId: 'indicators' },
    );
    const sheets = [...sheetsOf({}).filter(({ tabId }) => tabId !== 'indicators'), own];
    expect(cellsOf(changeOf(planOf(sheets) as NextYear, 'indicators'))).toEqual({
      '0,3': 'คะแนนปีก่อน',
      '1,3': 97.36,
      '1,1': '',
      '2,3': 89.33,
      '2,1': '',
    });
  });

  it('leaves columns alone whose heads name their years, and asks for one of the new year', () => {
    const own = sheet(
      'คะแนน',
      [
        ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนนปี 2564', 'คะแนนปี 2565'],
        [1, 'การปฏิบัติหน้าที่', 90, 97.36],
      ],
      { tabId: 'indicators' },
    );
    const plan = planOf([...sheetsOf({}).filter(({ tabId }) => tabId !== 'indicators'), own]) as NextYear;
    expect(changeOf(plan, 'indicators')).toBeUndefined();
    expect(plan.notes.join(' ')).toContain('ให้เพิ่มคอลัมน์คะแนนของปี 2566');
  });

  it('takes the result that was known of the plan year for the announced one of the new year', () => {
    const plan = planned({
      settings: { announcedTotal: 91.23, followingTotal: 95.4, followingChange: '+4.17', followingRating: 'ผ่านดี' },
    });
    const values = Object.values(cellsOf(changeOf(plan, 'settings')));
    expect(values).toEqual(expect.arrayContaining([95.4, 4.17, 'ผ่านดี', 2566, 2567]));
  });

  it('keeps the measures of the plan with their year, drops drafts and older ones, and closes the gap', () => {
    const plan = planned({
      rows: {
        measures: [
          { ...MEASURE, no: 1, year: 2564, measure: 'เผยแพร่คู่มือการปฏิบัติงาน' },
          { ...MEASURE, no: 1 },
          { ...MEASURE, no: 2, measure: '(ร่าง) จัดทำทะเบียนคุมทรัพย์สิน' },
        ],
      },
    });
    const cells = cellsOf(changeOf(plan, 'measures'));
    expect(cells['1,3']).toEqual({ row: 2, column: 3 });
    expect(cells['1,13']).toBe(2566);
    expect([cells['2,3'], cells['3,3']]).toEqual(['', '']);
  });

  it('moves no row up where people keep something of their own beside the table', () => {
    const sheets = sheetsOf({ rows: { measures: [{ ...MEASURE, year: 2564 }, MEASURE] } }).map((one) =>
      one.tabId === 'measures'
        ? { ...one, values: one.values.map((row, index) => [...row, index === 2 ? 'ส่งเอกสารแล้ว' : '']) }
        : one,
    );
    const cells = cellsOf(changeOf(planOf(sheets) as NextYear, 'measures'));
    expect(cells['1,3']).toBe('');
    expect(cells['2,3']).toBeUndefined();
    expect(cells['2,13']).toBe(2566);
  });

  it.each([
    ['year-missing', { settings: { resultYear: '' } }],
    ['year-unknown', { settings: { resultYear: 2569 } }],
    ['year-empty', { scores: Array<null>(10).fill(null) }],
  ] as const)('refuses with %s, in words', (code, given: Given) => {
    const plan = planOf(sheetsOf(given));
    expect(isNextYear(plan)).toBe(false);
    expect(plan).toMatchObject({ code });
  });
});
