import fc from 'fast-check';
import { SAI_THONG_2565 } from '../../samples/sai-thong-2565';
import { INDICATOR_NAMES, SAI_THONG } from '../published-figures';
import { sampleSheets } from '../../samples/sample';
import { periodOf } from '../../src/documents/shared/measures';
import { assess } from '../../src/assess';
import { readWorkbook } from '../../src/workbook/read';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { scoresSheet, settingsSheet, sheet } from './sheets';

const settings = settingsSheet([
  ['หน่วยงาน', 'องค์การบริหารส่วนตำบลสายทอง'],
  ['ปีงบประมาณของผลประเมิน', 2565],
]);

const read = (scores: readonly CellValue[]) => readWorkbook([settings, scoresSheet(scores)]);
const codes = (sheets: Parameters<typeof readWorkbook>[0]) => readWorkbook(sheets).findings.map(({ code }) => code);

describe('a plan of measures in a table of one’s own', () => {
  const plan = (...rows: CellValue[][]) =>
    readWorkbook([settings, scoresSheet(SAI_THONG), sheet('มาตรการ', rows)]).measures;
  const heads = ['ที่', 'ประเด็น/ตัวชี้วัดที่ต้องพัฒนา', 'มาตรการ/แนวทางการดำเนินงาน', 'ระยะเวลาที่ดำเนินการ', 'ผู้รับผิดชอบหลัก'];

  it.each<[string, number[]]>([
    ['ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ', [4]],
    ['ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ (ร้อยละ ๘๒.๑๕)', [4]],
    ['ตัวชี้วัดที่ 6, 8 และตัวชี้วัดที่ 10', [6, 8, 10]],
    ['ข้อ E9 ของตัวชี้วัดที่ 7', [7]],
    ['ตัวชี้วัด 1-3', [1, 2, 3]],
  ])('names its indicators: %s', (typed, indicators) => {
    expect(plan(heads, ['๕.๑', typed, 'ทบทวนคู่มือ', 'ตลอดปีงบประมาณ', 'กองคลัง'])[0]).toMatchObject({
      no: '๕.๑',
      indicators,
      measure: 'ทบทวนคู่มือ',
      responsible: 'กองคลัง',
    });
  });

  it('names its issue in the same column', () => {
    expect(plan(heads, [1, 'ประเด็นที่ 2 ตัวชี้วัดที่ 6', 'ทบทวนคู่มือ', '', ''])[0]).toMatchObject({ issue: 2, indicators: [6] });
  });

  it('has periods with an end alone and over the whole year', () => {
    const [until, year] = plan(
      heads,
      [1, 'ตัวชี้วัดที่ 4', 'ทบทวนคู่มือ', 'ภายใน 31 มีนาคม 2568', ''],
      [2, 'ตัวชี้วัดที่ 4', 'อบรม', 'ตลอดปีงบประมาณ พ.ศ. 2568', ''],
    );
    expect(until).toMatchObject({
      start: 'ภายใน 31 มีนาคม 2568',
      startDate: null,
      endDate: { year: 2568, month: 3, day: 31 },
    });
    expect(year).toMatchObject({
      start: '1 ตุลาคม 2567 – 30 กันยายน 2568',
      startDate: { year: 2567, month: 10, day: 1 },
      endDate: { year: 2568, month: 9, day: 30 },
    });
  });
});

describe('reading the tab คะแนน', () => {
  it('gives the ten scores with the address of each', () => {
    const { indicators, findings } = read(SAI_THONG);
    expect(findings).toEqual([]);
    expect(indicators.map(({ score }) => score)).toEqual(SAI_THONG);
    expect(indicators[7]?.cells.score).toBe('คะแนน!D9');
  });

  it.each([
    ['text', 'ยังไม่ทราบ'],
    ['101', 101],
    ['minus one', -1],
    ['a fraction without a percent format', 0.9946],
    ['a formula error', '#DIV/0!'],
    ['a checkbox', true],
    ['a day', '2023-10-01'],
  ])('reports %s with its cell and leaves the score unknown, never 0', (_name, value) => {
    const { indicators, findings } = read([...SAI_THONG.slice(0, 5), value, ...SAI_THONG.slice(6)]);
    expect(indicators[5]?.score).toBeNull();
    expect(findings).toEqual([expect.objectContaining({ code: 'not-a-score', severity: 'error', cell: 'คะแนน!D7' })]);
  });

  it('reads 0.9946 in a percent cell as 99.46', () => {
    const scores = scoresSheet([0.9946]);
    const formats = scores.values.map((row) => row.map(() => '0.00%'));
    const { indicators, findings } = readWorkbook([settings, { ...scores, formats }]);
    expect(indicators[0]?.score).toBe(99.46);
    expect(findings).toEqual([]);
  });

  it('knows announced figures with two decimals by what was typed or by the format', () => {
    const typed = (value: CellValue, format = '') => {
      const own = settingsSheet([
        ['ปีงบประมาณของผลประเมิน', 2565],
        ['คะแนนรวมที่ประกาศ', value],
      ]);
      return readWorkbook([{ ...own, formats: own.values.map((row) => row.map(() => format)) }]).announcedToHundredths;
    };
    expect([typed('๙๘.๐๐'), typed('98,50 คะแนน'), typed(98, '0.00'), typed(98, '#,##0.00')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([typed('๙๘'), typed('98.5'), typed(98), typed(98, '0.0'), typed('')]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('reads Thai digits, ร้อยละ, คะแนน and a decimal comma', () => {
    const { indicators } = read(['๙๗.๓๖', 'ร้อยละ ๘๙.๓๓', '91.11 คะแนน', '90,08']);
    expect(indicators.map(({ score }) => score)).toEqual([97.36, 89.33, 91.11, 90.08]);
  });

  it('takes blanks and dashes as no score, without a finding', () => {
    const { indicators, findings } = read(['', '-', 'N/A', '–']);
    expect(indicators.map(({ score }) => score)).toEqual([null, null, null, null]);
    expect(findings).toEqual([]);
  });

  it('puts shuffled rows where they belong', () => {
    const straight = scoresSheet(SAI_THONG);
    fc.assert(
      fc.property(fc.shuffledSubarray(straight.values.slice(1) as CellValue[][], { minLength: 10 }), (rows) => {
        const shuffled = { ...straight, values: [straight.values[0] as CellValue[], ...rows] };
        const byNo = [...readWorkbook([settings, shuffled]).indicators].sort((a, b) => a.no - b.no);
        expect(byNo.map(({ score }) => score)).toEqual(SAI_THONG);
      }),
    );
  });

  it('knows indicator 8 under both names and อํานาจ typed as two characters', () => {
    const rows = [
      ['ตัวชี้วัด', 'คะแนน'],
      ['การใช้อํานาจ', 91.11],
      ['การปรับปรุงระบบการทำงาน', 80.18],
    ];
    expect(readWorkbook([settings, sheet('คะแนน', rows)]).indicators.map(({ no }) => no)).toEqual([3, 8]);
    const other = [rows[0] as CellValue[], ['๘. การปรับปรุงการทำงาน', 80.18]];
    expect(readWorkbook([settings, sheet('คะแนน', other)]).indicators.map(({ no }) => no)).toEqual([8]);
  });

  it('reads indicators numbered 1–5 and 9–13 by their names', () => {
    const straight = scoresSheet(SAI_THONG).values;
    const rows = straight.map((row, index) => (index > 5 ? [(row[0] as number) + 3, ...row.slice(1)] : row));
    const { indicators, findings } = readWorkbook([settings, sheet('คะแนน', rows)]);
    expect(indicators.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(findings).toEqual([]);
  });

  it('passes over rows that head an instrument or sum it up, weights and all', () => {
    const rows: CellValue[][] = [
      ['ที่', 'ตัวชี้วัด', 'คะแนน (ร้อยละ)'],
      ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) น้ำหนักร้อยละ 30', '', ''],
      ...SAI_THONG.slice(0, 5).map((score, index) => [index + 1, INDICATOR_NAMES[index] ?? '', score]),
      ['', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ร้อยละ ๓๐', 88.1],
      ...SAI_THONG.slice(5).map((score, index) => [index + 6, INDICATOR_NAMES[index + 5] ?? '', score]),
      ['คะแนนรวม ITA 2565', '', 91.5],
    ];
    const { indicators, findings } = readWorkbook([settings, sheet('คะแนน', rows)]);
    expect(indicators.map(({ score }) => score)).toEqual(SAI_THONG);
    expect(findings.map(({ severity }) => severity)).toEqual(['note', 'note', 'note']);
  });

  it('refuses a row whose number and name are of two indicators', () => {
    const rows = [
      ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน'],
      [4, 'การใช้งบประมาณ', 83.87],
    ];
    const { indicators, findings } = readWorkbook([settings, sheet('คะแนน', rows)]);
    expect(indicators).toEqual([]);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'indicator-name-mismatch', cell: 'คะแนน!A2', expected: 2, found: 4 }),
    ]);
  });

  it('uses neither score of an indicator that stands twice with two scores', () => {
    const rows = [
      ['ตัวชี้วัดที่', 'คะแนน'],
      [7, 84.5],
      [7, 84.4],
    ];
    const { indicators, findings } = readWorkbook([settings, sheet('คะแนน', rows)]);
    expect(indicators.map(({ score }) => score)).toEqual([null]);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'duplicate-indicator', severity: 'error', cell: 'คะแนน!A3' }),
    ]);
  });

  it('keeps the score of an indicator that stands twice with the same score, and warns', () => {
    const rows = [
      ['ตัวชี้วัดที่', 'คะแนน'],
      [7, 84.4],
      [7, 84.4],
    ];
    const { indicators, findings } = readWorkbook([settings, sheet('คะแนน', rows)]);
    expect(indicators.map(({ score }) => score)).toEqual([84.4]);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('uses no score where a third row would break the tie between two', () => {
    const rows = [
      ['ตัวชี้วัดที่', 'คะแนน'],
      [7, 84.5],
      [7, 84.4],
      [7, 84.4],
    ];
    expect(readWorkbook([settings, sheet('คะแนน', rows)]).indicators.map(({ score }) => score)).toEqual([null]);
  });

  it('says everything in which two rows of an indicator differ, with both cells, and fills blanks from the other', () => {
    const rows = [
      ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน', 'คะแนนปีก่อน', 'สิ่งที่ประเมิน'],
      [8, 'การปรับปรุงการทำงาน', '', 79.5, 'งานบริการ'],
      [8, 'การปรับปรุงระบบการทำงาน', 80.18, 78.5, ''],
    ];
    const { indicators, findings } = readWorkbook([settings, sheet('คะแนน', rows)]);
    expect(indicators).toEqual([
      expect.objectContaining({ name: 'การปรับปรุงการทำงาน', score: 80.18, previous: null, description: 'งานบริการ' }),
    ]);
    expect(indicators[0]?.cells.score).toBe('คะแนน!C3');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'duplicate-indicator', severity: 'error', cell: 'คะแนน!A3' });
    expect(findings[0]?.message).toContain('คะแนนปีก่อน (คะแนน!D2 79.5 และ คะแนน!D3 78.5)');
    expect(findings[0]?.message).toContain('คะแนน!B2 "การปรับปรุงการทำงาน" และ คะแนน!B3');
    expect(findings[0]?.cells).toEqual(expect.arrayContaining(['คะแนน!A2', 'คะแนน!A3', 'คะแนน!D2', 'คะแนน!B3']));
  });

  it('says which suggestion of two rows of an item is used', () => {
    const rows = [
      ['ข้อ', 'คะแนน', 'ข้อเสนอแนะ'],
      ['E1', 78.51, 'อบรมเจ้าหน้าที่'],
      ['e๑', '78.51', 'ปรับคู่มือ'],
    ];
    const { items, findings } = readWorkbook([settings, scoresSheet(SAI_THONG), sheet('รายข้อ', rows)]);
    expect(items).toEqual([expect.objectContaining({ id: 'E1', score: 78.51, suggestion: 'อบรมเจ้าหน้าที่' })]);
    expect(findings).toMatchObject([{ code: 'duplicate-item', severity: 'warning', cell: 'รายข้อ!A3' }]);
    expect(findings[0]?.message).toContain('รายข้อ!C2 "อบรมเจ้าหน้าที่" และ รายข้อ!C3 "ปรับคู่มือ"');
  });

  it('is not disturbed by a title above, totals below, or ten blank rows between', () => {
    const straight = scoresSheet(SAI_THONG).values;
    const blank = Array.from({ length: 10 }, () => ['', '', '', '', '']);
    const rows = [
      ['ผลคะแนน ITA', '', '', '', ''],
      ...straight.slice(0, 6),
      ...blank,
      ...straight.slice(6),
      ['', 'คะแนนรวม', '', 91.5, ''],
    ];
    const { indicators, findings } = readWorkbook([settings, sheet('คะแนน', rows)]);
    expect(indicators.map(({ score }) => score)).toEqual(SAI_THONG);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['row-skipped', 'note']]);
  });

  it('finds columns by developer metadata when somebody renamed their headers', () => {
    const renamed = scoresSheet(SAI_THONG);
    const values = [['ก', 'ข', 'ค', 'ง', 'จ'], ...renamed.values.slice(1)];
    const columnKeys = { 0: 'no', 1: 'name', 2: 'instrument', 3: 'score', 4: 'previous' };
    const { indicators } = readWorkbook([
      settings,
      { ...renamed, name: 'แผ่น1', tabId: 'indicators', values, columnKeys },
    ]);
    expect(indicators.map(({ score }) => score)).toEqual(SAI_THONG);
  });

  it('reads a table of another order that was pasted over ours, whatever the metadata of its columns say', () => {
    const columnKeys = { 0: 'no', 1: 'name', 2: 'instrument', 3: 'score', 4: 'previous' };
    const values = [
      ['คะแนน', 'ตัวชี้วัด', 'ตัวชี้วัดที่', '', ''],
      ...SAI_THONG.map((score, index) => [score, '', index + 1, '', '']),
    ];
    const pasted = sheet('คะแนน', values, { tabId: 'indicators', columnKeys });
    expect(readWorkbook([settings, pasted]).indicators.map(({ score }) => score)).toEqual(SAI_THONG);
  });

  it('lets a blank score yield to the known one of the same indicator', () => {
    const rows = [
      ['ตัวชี้วัดที่', 'คะแนน'],
      [7, ''],
      [7, 84.4],
    ];
    const { indicators, findings } = readWorkbook([settings, sheet('คะแนน', rows)]);
    expect(indicators.map(({ score }) => score)).toEqual([84.4]);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('reading other tabs', () => {
  it('names the tabs and columns that are missing', () => {
    expect(codes([])).toEqual(['tab-missing', 'tab-missing']);
    expect(codes([settings, sheet('คะแนน', [['ก', 'ข']])])).toEqual(['column-missing']);
    expect(codes([settings, sheet('คะแนน', [])])).toEqual(['column-missing']);
  });

  it('reads another tab as the source of scores when a person chose it', () => {
    const data = readWorkbook([settings, { ...scoresSheet(SAI_THONG), name: 'ผลจาก ITAS' }], {
      indicators: 'ผลจาก ITAS',
    });
    expect(data.tabs.indicators).toBe('ผลจาก ITAS');
    expect(data.indicators).toHaveLength(10);
  });

  it('keeps the two parts of an EIT item apart and finds its indicator from the year', () => {
    const items = sheet('รายข้อ', [
      ['ข้อ', 'ส่วนที่', 'คะแนน'],
      ['e๙', 1, 49.13],
      ['e9', '๒', 24.32],
      ['๐๓๔', '', 100],
    ]);
    const year = settingsSheet([['ปีงบประมาณของผลประเมิน', '๒๕๖๗']]);
    const data = readWorkbook([year, scoresSheet([]), items]);
    expect(data.items.map(({ id, indicator, score }) => [id, indicator, score])).toEqual([
      ['e9/1', 8, 49.13],
      ['e9/2', 8, 24.32],
      ['O34', 10, 100],
    ]);
  });

  it('takes the plan year as the year after the result unless it is given', () => {
    expect(readWorkbook([settings, scoresSheet([])]).settings.planYear).toBe(2566);
  });

  it('reads settings under other names, with short and western years', () => {
    const other = settingsSheet([
      ['ชื่อหน่วยงาน', 'เทศบาลนครปากเกร็ด'],
      ['ปีงบประมาณ', 'พ.ศ. 67'],
      ['คะแนน ITA', '๙๑.๒๓'],
      ['เพิ่มขึ้นจากปีก่อน', '+๒.๖๒'],
      ['เลขไทย', 'ไม่ใช้'],
    ]);
    expect(readWorkbook([other, scoresSheet([])]).settings).toMatchObject({
      agency: 'เทศบาลนครปากเกร็ด',
      resultYear: 2567,
      announcedTotal: 91.23,
      announcedChange: 2.62,
      thaiDigits: false,
    });
  });

  it.each([
    ['เพิ่มขึ้น 2.08', 2.08],
    ['ลดลง ๒.๐๘ คะแนน', -2.08],
    ['คะแนนลดลงร้อยละ 2.08', -2.08],
    ['(-) 2.08', -2.08],
    ['ไม่เปลี่ยนแปลง', 0],
    ['เพิ่มขึ้น', null],
    ['ลดลง +2.08', null],
  ])('reads the change "%s" with its direction: %s', (typed, value) => {
    const data = readWorkbook([settingsSheet([['เพิ่มขึ้น/ลดลงจากปีก่อน', typed]]), scoresSheet([])]);
    expect(data.settings.announcedChange).toBe(value);
    expect(data.findings.map(({ code }) => code)).toEqual(value === null ? ['not-a-number'] : []);
  });

  it('holds scores against a target of two decimals, as papers print it', () => {
    const { settings } = readWorkbook([settingsSheet([['เกณฑ์เป้าหมาย', 84.995]]), scoresSheet([])]);
    expect(settings.target).toBe(85);
  });

  describe('a value that is not among the choices', () => {
    const found = (label: string, value: CellValue) =>
      readWorkbook([
        settingsSheet([
          ['หน่วยงาน', 'ก'],
          [label, value],
        ]),
        scoresSheet([]),
      ]).findings;

    it.each([
      ['เลขไทย', 'ไม่', 'ไม่ใช้'],
      ['เลขไทย', true, 'ใช้'],
      ['เลขไทย', 'ไม่ใช้เลขไทย', 'ไม่ใช้'],
      ['วิธีเลือกจุดที่ต้องพัฒนา', 'ต่ำกว่าเกณฑ์', 'ต่ำกว่าเกณฑ์เป้าหมาย'],
      ['วิธีเลือกจุดที่ต้องพัฒนา', 'ต่ำสุดของประเด็น', null],
      ['วิธีเลือกจุดที่ต้องพัฒนา', 'ทั้งหมด', null],
      ['เลขไทย', 'อารบิก', null],
    ] as const)('of %s "%s" is said, with a repair only where one answer is right: %s', (label, value, right) => {
      const [one] = found(label, value);
      expect(one).toMatchObject({ code: 'unknown-choice', severity: 'warning', cell: 'ตั้งค่า!B3', found: String(value) });
      expect(one?.expected).toContain(' / ');
      expect(one?.fix?.edits ?? null).toEqual(right === null ? null : [{ cell: 'ตั้งค่า!B3', value: right }]);
    });

    it('of the font is a note, and the spelling of a known font is put right', () => {
      expect(found('แบบอักษร', 'Angsana New')).toMatchObject([{ code: 'unknown-choice', severity: 'note' }]);
      const spaced = readWorkbook([settingsSheet([['แบบอักษร', 'TH Sarabun IT9']]), scoresSheet([])]);
      expect([spaced.settings.font, spaced.findings]).toEqual(['TH SarabunIT๙', []]);
    });

    it.each([
      ['เสร็จเรียบร้อย', 'แล้วเสร็จ'],
      ['ดำเนินการแล้วเสร็จ', 'แล้วเสร็จ'],
      ['ยังไม่แล้วเสร็จ', 'ไม่แล้วเสร็จ'],
      ['กำลังทำ', 'อยู่ระหว่างดำเนินการ'],
      // Not begun is not "not finished" while the year runs.
      ['ยังไม่ดำเนินการ', null],
      ['ร้อยละ 50', null],
    ])('of the status "%s" is offered as %s', (status, right) => {
      const measures = sheet('มาตรการ', [
        ['มาตรการ', 'สถานะ'],
        ['ก', status],
      ]);
      const { findings, measures: rows } = readWorkbook([settings, scoresSheet([]), measures]);
      expect(rows[0]?.status).toBeNull();
      expect(findings).toMatchObject([{ code: 'unknown-choice', cell: 'มาตรการ!B2' }]);
      expect(findings[0]?.fix?.edits[0]?.value ?? null).toBe(right);
    });
  });

  it('says that the name of a setting is misspelt where its value would be lost, and leaves own rows alone', () => {
    const rows = settingsSheet([
      ['หน่วยงาน', 'ก'],
      ['คะแนนรวมที่ประกาส', 91.5],
      ['ผู้ประสานงาน', 'กองคลัง'],
      ['ชื่อ', 'ก'],
    ]);
    const { findings } = readWorkbook([rows, scoresSheet(SAI_THONG)]);
    expect(findings).toMatchObject([{ code: 'unknown-setting', cell: 'ตั้งค่า!A3', expected: 'คะแนนรวมที่ประกาศ' }]);
    expect(findings[0]?.fix?.edits).toEqual([{ cell: 'ตั้งค่า!A3', value: 'คะแนนรวมที่ประกาศ' }]);
  });

  it('says once what stands in a cell of indicators and is no number', () => {
    const issues = sheet('ประเด็น', [
      ['ประเด็นที่', 'ประเด็น', 'ตัวชี้วัดที่'],
      [1, 'ก', 'เจ็ด'],
    ]);
    const { findings } = assess([settings, scoresSheet(SAI_THONG), issues]);
    expect(findings.filter(({ cell }) => cell === 'ประเด็น!C2').map(({ code }) => code)).toEqual([
      'not-a-number',
      'indicator-without-issue',
    ]);
  });

  it('drops no number in silence: indicators outside 1–10, two issues in a cell, words for a number, a third part', () => {
    const sheets = [
      sheet('ประเด็น', [
        ['ประเด็นที่', 'ประเด็น', 'ตัวชี้วัดที่'],
        [1, 'ก', '1, 18'],
        [2, 'ข', 'คุณภาพการดำเนินงาน'],
      ]),
      sheet('มาตรการ', [
        ['มาตรการ', 'ประเด็นที่', 'ตัวชี้วัดที่'],
        ['ก', '1, 2', 'ประสิทธิภาพการสื่อสาร'],
      ]),
      sheet('รายข้อ', [
        ['ข้อ', 'ส่วนที่', 'คะแนน'],
        ['E1', 3, 80],
        ['I1', 1, 80],
      ]),
      sheet('การประชุม', [
        ['แบบวัด', 'ตัวชี้วัดที่'],
        ['ภายใน', 11],
        ['ก', ''],
      ]),
    ];
    const { findings, issues } = readWorkbook([settings, scoresSheet(SAI_THONG), ...sheets]);
    expect(issues.map(({ indicators }) => indicators)).toEqual([[1], []]);
    expect(findings.map(({ code, cell, found, fix }) => [code, cell, found, fix?.edits[0]?.value])).toEqual([
      ['issue-unknown-indicator', 'ประเด็น!C2', '18', undefined],
      ['not-a-number', 'ประเด็น!C3', 'คุณภาพการดำเนินงาน', 6],
      ['unknown-part', 'รายข้อ!B2', 3, undefined],
      ['unknown-part', 'รายข้อ!B3', 1, undefined],
      ['not-a-number', 'มาตรการ!B2', '1, 2', undefined],
      ['not-a-number', 'มาตรการ!C2', 'ประสิทธิภาพการสื่อสาร', 7],
      ['meeting-unknown-indicator', 'การประชุม!B2', 11, undefined],
      ['unknown-choice', 'การประชุม!A2', 'ภายใน', 'IIT'],
      ['unknown-choice', 'การประชุม!A3', 'ก', undefined],
    ]);
  });

  it('gives periods in one form, and leaves alone what says more than a period', () => {
    const measures = sheet('มาตรการ', [
      ['มาตรการ', 'เริ่ม', 'สิ้นสุด'],
      ['ก', '2022-10-01', '2023-09-30'],
      ['ข', '1 ต.ค. 65', '๓๐ ก.ย. ๖๖'],
      ['ค', 'ตุลาคม 2565 – กันยายน 2566', ''],
      ['ง', 'ไตรมาส 1–2', ''],
      ['จ', 'ตลอดปีงบประมาณ', ''],
      ['ฉ', '1 ต.ค. 65', 'เมื่อแล้วเสร็จ'],
      ['ช', '', 'ภายในเดือนมีนาคม 2566'],
      ['ซ', 'ทุกเดือน', ''],
      ['ฌ', 'ไตรมาสที่ 1 หลังได้รับงบประมาณ', ''],
    ]);
    const rows = readWorkbook([settings, scoresSheet([]), measures]).measures;
    const [year, half] = ['1 ตุลาคม 2565 – 30 กันยายน 2566', '1 ตุลาคม 2565 – 31 มีนาคม 2566'];
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      ['1 ตุลาคม 2565', '30 กันยายน 2566'],
      ['1 ตุลาคม 2565', '30 กันยายน 2566'],
      [year, ''],
      [half, ''],
      [year, ''],
      ['1 ตุลาคม 2565', 'เมื่อแล้วเสร็จ'],
      ['', '31 มีนาคม 2566'],
      ['ทุกเดือน', ''],
      ['ไตรมาสที่ 1 หลังได้รับงบประมาณ', ''],
    ]);
    expect(rows[5]?.endDate).toBeNull();
    expect(rows.map((row) => periodOf(row)).slice(0, 3)).toEqual([year, year, year]);
  });

  it('reads a period from one cell or two, and an open end', () => {
    const measures = sheet('มาตรการ', [
      ['มาตรการ', 'ระยะเวลา', 'สิ้นสุด'],
      ['ก', '๑ ตุลาคม ๒๕๖๖ – ๓๐ กันยายน ๒๕๖๗', ''],
      ['ข', '2 ตุลาคม 2566', '31 มกราคม 2567'],
      ['ค', 'ตั้งแต่ ตุลาคม ๒๕๖๕ เป็นต้นไป', ''],
      ['ง', 'ไตรมาสที่ ๑', ''],
    ]);
    const rows = readWorkbook([settings, scoresSheet([]), measures]).measures;
    expect(rows.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      [
        { year: 2566, month: 10, day: 1 },
        { year: 2567, month: 9, day: 30 },
      ],
      [
        { year: 2566, month: 10, day: 2 },
        { year: 2567, month: 1, day: 31 },
      ],
      [{ year: 2565, month: 10, day: 1 }, null],
      [
        { year: 2565, month: 10, day: 1 },
        { year: 2565, month: 12, day: 31 },
      ],
    ]);
  });

  it('reports a cell that is longer than a sheet can hold', () => {
    const measures = sheet('มาตรการ', [['มาตรการ'], ['ก'.repeat(60000)]]);
    expect(readWorkbook([settings, scoresSheet([]), measures]).findings).toEqual([
      expect.objectContaining({ code: 'cell-too-long', cell: 'มาตรการ!A2', found: 60000 }),
    ]);
  });

  it.each([
    ['6-8', [6, 7, 8]],
    ['1, 8', [1, 8]],
    ['ตัวชี้วัดที่ ๑ ถึง ๓ และ ๕', [1, 2, 3, 5]],
    ['2–300', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ])('reads the indicators of a measure written %s', (typed, numbers) => {
    const measures = sheet('มาตรการ', [
      ['มาตรการ', 'ตัวชี้วัดที่'],
      ['ก', typed],
    ]);
    expect(readWorkbook([settings, scoresSheet([]), measures]).measures[0]?.indicators).toEqual(numbers);
  });

  it('keeps a measure that begins with "=" as the text it is', () => {
    const measures = sheet('มาตรการ', [['มาตรการ'], ['=HYPERLINK("http://x")']]);
    expect(readWorkbook([settings, scoresSheet([]), measures]).measures[0]?.measure).toBe('=HYPERLINK("http://x")');
  });

  it('says where the next row of a tab is typed: below titles, gaps and sums, in the second row of an empty tab', () => {
    const { nextRows } = readWorkbook([
      settings,
      scoresSheet([]),
      sheet('มาตรการ', [
        ['มาตรการประจำปี', '', ''],
        ['ลำดับ', 'ประเด็นที่', 'มาตรการ/กิจกรรม'],
        [1, 4, 'ทำทะเบียนยืมทรัพย์สิน'],
        ['', '', ''],
        ['', '', '(ร่าง) เปิดรับฟังความเห็น'],
        ['รวม 2 มาตรการ', '', ''],
        ['', '', ''],
      ]),
      sheet('ข้อจำกัด', [
        ['ข้อจำกัดของหน่วยงาน', ''],
        ['ลำดับ', 'ข้อจำกัด'],
      ]),
      sheet('ข้อกฎหมาย', []),
    ]);
    expect(nextRows).toMatchObject({
      measures: 'มาตรการ!A7',
      constraints: 'ข้อจำกัด!A3',
      laws: 'ข้อกฎหมาย!A2',
      items: null,
    });
  });

  it('puts a measure that names no issue under the only one that is judged by its indicators', () => {
    const head = ['ลำดับ', 'ประเด็นที่', 'ตัวชี้วัดที่', 'มาตรการ/กิจกรรม'];
    const read = (
      rows: readonly (readonly [issue: string | number, indicators: string])[],
      tabs: SheetSnapshot[] = [],
    ) =>
      readWorkbook([
        settings,
        scoresSheet(SAI_THONG),
        ...tabs,
        sheet('มาตรการ', [head, ...rows.map(([issue, indicators]) => ['', issue, indicators, 'ก'])]),
      ]).measures.map(({ issue }) => issue);
    // Of the defaults 7 is in issue 3 only, 8 in issues 1 and 2, 9 in none.
    expect(
      read([
        ['', '7'],
        ['-', '๔'],
        ['', '7, 9'],
        ['', '8'],
        ['', '4, 7'],
        ['', '9'],
        ['', ''],
      ]),
    ).toEqual([3, 4, 3, null, null, null, null]);
    // What was typed stands, also where it cannot be read.
    expect(read([[5, '7']])).toEqual([5]);
    expect(read([['3 หรือ 4', '7']])).toEqual([null]);
    const own = sheet('ประเด็น', [
      ['ประเด็นที่', 'ประเด็น', 'ตัวชี้วัดที่'],
      [1, 'กระบวนการปฏิบัติงาน', '1'],
      [2, 'การให้บริการ', '6, 8'],
      [3, 'ช่องทางและการประชาสัมพันธ์', '7, 6'],
    ]);
    expect(
      read(
        [
          ['', '8'],
          ['', '6'],
          ['', '4'],
        ],
        [own],
      ),
    ).toEqual([2, null, null]);
  });

  it('gives the seven default issues where the tab is empty', () => {
    expect(readWorkbook([settings, scoresSheet([])]).issues.map(({ no, indicators }) => [no, indicators])).toEqual([
      [1, [1, 8]],
      [2, [6, 8]],
      [3, [7]],
      [4, [4]],
      [5, [2]],
      [6, [3]],
      [7, [5]],
    ]);
  });

  it('reads a whole sample without a finding', () => {
    const data = readWorkbook(sampleSheets(SAI_THONG_2565));
    expect(data.findings).toEqual([]);
    expect([data.indicators.length, data.items.length, data.measures.length, data.signers.length]).toEqual([
      10, 10, 5, 2,
    ]);
  });

  it('never throws, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('', '#N/A', '=1', '๙๑.๕๐'),
    );
    const grid = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        grid,
        fc.constantFrom('คะแนน', 'รายข้อ', 'มาตรการ', 'ประเด็น', 'การประชุม', 'ผู้ลงความเห็น'),
        (rows, name) => {
          const header = {
            คะแนน: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'แบบวัด', 'คะแนน', 'คะแนนปีก่อน'],
            รายข้อ: ['ข้อ', 'ส่วนที่', 'ตัวชี้วัดที่', 'คะแนน', 'ข้อเสนอแนะ'],
            มาตรการ: ['ลำดับ', 'ประเด็นที่', 'มาตรการ', 'เริ่ม', 'สถานะ'],
            ประเด็น: ['ประเด็นที่', 'ประเด็น', 'ตัวชี้วัดที่', 'ข้อวิเคราะห์', 'x'],
            การประชุม: ['วันที่', 'สถานที่', 'แบบวัด', 'ตัวชี้วัดที่', 'ผลการดำเนินการ'],
            ผู้ลงความเห็น: ['ลำดับ', 'ตำแหน่ง', 'ชื่อ-สกุล', 'ประเภท', 'x'],
          }[name] as string[];
          const data = readWorkbook([settings, sheet(name, [header, ...rows])]);
          for (const { score } of data.indicators) if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
