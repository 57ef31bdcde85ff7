/** Workbooks that are right and look odd: they must not give a finding. */

import { assess } from '../../src/assess';
import { rate } from '../../src/ita/rating';
import { computeScores } from '../../src/ita/scores';
import { KNOWN_YEARS, yearRules } from '../../src/ita/years';
import { valueOf } from '../../src/ita/years/year';
import { toThaiDigits } from '../../src/thai/digits';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { CLEAN } from './clean-sample';
import { findingsIn, sheetsOf, type Given, type Row } from './make-workbook';

const PLAIN: Given = { ...CLEAN, evidence: undefined };
const SCORES = CLEAN.scores as readonly number[];
const SHEETS = sheetsOf(PLAIN);
const found = (sheets: readonly SheetSnapshot[]): string[] =>
  assess(sheets).findings.map(({ code, cell, message }) => `${code} ${cell ?? ''} ${message}`);
const lines = (given: Given): string[] => found(sheetsOf(given));
const everyCell = (change: (value: CellValue) => CellValue): SheetSnapshot[] =>
  SHEETS.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, index) => (index === 0 ? row : row.map((value) => change(value)))),
  }));
const only = (...names: readonly string[]): SheetSnapshot[] => SHEETS.filter(({ name }) => names.includes(name));
const measuresWith = (change: (row: Row, at: number) => Row): Given => ({
  ...PLAIN,
  rows: { ...PLAIN.rows, measures: (PLAIN.rows?.measures ?? []).map((row, at) => ({ ...row, ...change(row, at) })) },
});

describe('an unusual workbook without an error', () => {
  it('has its tabs in another order, among others', () => {
    const notes: SheetSnapshot = { name: 'บันทึก', tabId: null, columnKeys: {}, formats: null, values: [['โทร. 1234']] };
    expect(found([notes, ...[...SHEETS].reverse(), { ...notes, name: 'แผ่น12' }])).toEqual([]);
  });

  it('has columns of its own before, between and after ours, and a title above', () => {
    const wide = SHEETS.map((sheet) => ({
      ...sheet,
      values: [
        ['แบบรายงานของหน่วยงาน', ...Array.from({ length: (sheet.values[0]?.length ?? 0) + 2 }, () => '')],
        ...sheet.values.map(([first = '', ...rest], index) => [
          index === 0 ? 'ผู้กรอก' : 'งานแผน',
          first,
          index === 0 ? 'เบอร์ติดต่อ' : 1234,
          ...rest,
          index === 0 ? 'หมายเหตุของหน่วยงาน' : 'ok',
        ]),
      ],
    }));
    expect(found(wide)).toEqual([]);
  });

  it('is written in Thai digits throughout', () => {
    expect(found(everyCell((value) => toThaiDigits(String(value))))).toEqual([]);
  });

  it('has every number as text with spaces and units around it', () => {
    expect(found(everyCell((value) => (typeof value === 'number' ? ` ${value} ` : value)))).toEqual([]);
    const scores = SCORES.map((score, index) => ({ no: index + 1, score: `ร้อยละ ${score}` }));
    expect(lines({ ...PLAIN, scores: undefined, rows: { ...PLAIN.rows, indicators: scores } })).toEqual([]);
  });

  it('has decimal commas, and Gregorian years that are said to be such', () => {
    const scores = SCORES.map((score, index) => ({ no: index + 1, score: String(score).replace('.', ',') }));
    const settings = { ...PLAIN.settings, resultYear: 'ค.ศ. 2023', planYear: 'ค.ศ. 2024', announcedTotal: '92,09' };
    expect(lines({ ...PLAIN, settings, scores: undefined, rows: { ...PLAIN.rows, indicators: scores } })).toEqual([]);
  });

  it.each(['ปี67', 'ปี 67', '67', 'พ.ศ.67'])('has its year as %s', (planYear) => {
    expect(lines({ ...PLAIN, settings: { ...PLAIN.settings, planYear } })).toEqual([]);
  });

  it('states no instruments, or only one, and no rating', () => {
    const settings = { ...PLAIN.settings, announcedIIT: '', announcedOIT: 'N/A', announcedRating: '' };
    expect(lines({ ...PLAIN, settings })).toEqual([]);
    expect(lines({ ...PLAIN, settings: { ...settings, announcedEIT: '-' } })).toEqual([]);
  });

  it('has the two tabs that are needed and no other', () => {
    expect(found(only('ตั้งค่า', 'คะแนน'))).toEqual([]);
  });

  it('has items only beside the announced total: one warning that the indicators are missing, and nothing more', () => {
    const settings = { ...PLAIN.settings, announcedIIT: '', announcedEIT: '', announcedOIT: '' };
    const sheets = sheetsOf({ ...PLAIN, settings, scores: SCORES.map(() => null) });
    expect(assess(sheets).findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['indicator-missing', 'warning'],
    ]);
  });

  it('lists indicators highest first, numbered 9–13 after IIT, under the other name of 8, with totals and a source below', () => {
    const names = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อํานาจ', 'การใช้ทรัพย์สินของราชการ', 'การแก้ไขปัญหาการทุจริต'];
    const others = [
      'คุณภาพการดำเนินงาน',
      'ประสิทธิภาพการสื่อสาร',
      'การปรับปรุงระบบการทำงาน',
      'การเปิดเผยข้อมูล',
      'การป้องกันการทุจริต',
    ];
    const rows = [...names, ...others]
      .map((name, index) => ({ no: index < 5 ? index + 1 : index + 4, name, score: SCORES[index] as number }))
      .sort((a, b) => b.score - a.score);
    expect(lines({ ...PLAIN, scores: undefined, rows: { ...PLAIN.rows, indicators: rows } })).toEqual([]);
    const below = [...rows, { name: 'คะแนนรวม', score: 92.09 }, { name: 'คะแนนเฉลี่ย IIT', score: 90.15 }];
    const codes = findingsIn({ ...PLAIN, scores: undefined, rows: { ...PLAIN.rows, indicators: below } });
    expect(codes.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['row-skipped note', 'row-skipped note']);
  });

  it('has its instrument label once for the merged rows, one row too low', () => {
    const label: Readonly<Record<number, string>> = { 2: 'IIT', 7: 'EIT', 10: 'OIT' };
    const rows = SCORES.map((score, index) => ({ no: index + 1, instrument: label[index + 1] ?? '', score }));
    expect(lines({ ...PLAIN, scores: undefined, rows: { ...PLAIN.rows, indicators: rows } })).toEqual([]);
  });

  it.each(KNOWN_YEARS)('is the result of %s with nothing but scores and what follows from them', (year) => {
    const computed = computeScores(SCORES);
    const scale = valueOf(yearRules(year).scale);
    const rating = scale && computed.total !== null ? rate(scale, computed.total, computed.instruments).rating : '';
    const settings = { agency: 'เทศบาลเมืองตัวอย่าง', resultYear: year, announcedTotal: computed.total ?? '' };
    expect(rating).toMatch(/^(A|ผ่านดี)$/);
    expect(lines({ scores: SCORES, settings: { ...settings, announcedRating: rating ?? '' } })).toEqual([]);
  });

  it('has everything at 100, last year too', () => {
    const all = SCORES.map(() => 100);
    const settings = {
      agency: 'ก',
      resultYear: 2567,
      announcedTotal: 100,
      announcedRating: 'ผ่านดีเยี่ยม',
      previousTotal: 100,
    };
    expect(lines({ scores: all, previous: all, settings: { ...settings, announcedChange: 0 } })).toEqual([]);
  });

  it('has a plan whose results come later, and measures that are still going on', () => {
    expect(lines(measuresWith(() => ({ output: '', outcome: '', status: '' })))).toEqual([]);
    const running = (_row: Row, at: number): Row =>
      at < 4 ? {} : { output: '', outcome: '', status: 'อยู่ระหว่างดำเนินการ' };
    expect(lines(measuresWith(running))).toEqual([]);
  });

  it('has a plan that has just begun: some results, none finished elsewhere, no status yet', () => {
    const some = (row: Row, at: number): Row => ({ output: at < 2 ? (row.output ?? '') : '', outcome: '', status: '' });
    expect(lines(measuresWith(some))).toEqual([]);
    const afterwards = { ...measuresWith(some), settings: { ...PLAIN.settings, documentDate: '15 ตุลาคม 2567' } };
    const [late, ...others] = findingsIn(afterwards);
    expect(others).toEqual([]);
    expect(late).toMatchObject({ code: 'result-field-required', severity: 'warning', cell: 'มาตรการ!J4' });
    expect(late?.message).toContain('อยู่ระหว่างดำเนินการ');
  });

  it('has dashes for statuses that are not known yet, and words for a year without a result', () => {
    const settings = { ...PLAIN.settings, previousTotal: 'ไม่ได้เข้าร่วมประเมิน', announcedChange: 'ไม่มีข้อมูล' };
    expect(lines({ ...measuresWith(() => ({ status: '-', output: '-', outcome: '' })), settings })).toEqual([]);
  });

  it('analyses its issues in one form, each with its own words', () => {
    const own = ['ปรับคู่มือ', 'เพิ่มบริการออนไลน์', 'เผยแพร่ข่าว', 'คุมครุภัณฑ์', 'เปิดเผยแผน', 'ชี้แจงเกณฑ์', 'รับแจ้งเบาะแส'];
    const issues = (PLAIN.rows?.issues ?? []).map((row, at) => ({
      ...row,
      text: `จากผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2566 ประเด็น${String(row.name)} ต้องแก้ไขโดยเร่งด่วน โดย${own[at] ?? ''}`,
    }));
    expect(lines({ ...PLAIN, rows: { ...PLAIN.rows, issues } })).toEqual([]);
  });

  it('numbers its measures by issue, several to an issue, or not at all', () => {
    expect(lines(measuresWith((_row, at) => ({ no: `${at + 1}.1` })))).toEqual([]);
    expect(lines(measuresWith(() => ({ no: '' })))).toEqual([]);
    expect(lines(measuresWith(() => ({ no: '1' })))).toEqual([]);
  });

  it('states its periods in every form', () => {
    const forms: readonly Row[] = [
      { start: 'ตลอดปีงบประมาณ', end: '' },
      { start: 'ไตรมาสที่ 1–4', end: '' },
      { start: '2023-10-01', end: '2024-09-30' },
      { start: 'ต.ค. 66 – ก.ย. 67', end: '' },
      { start: '๑ ตุลาคม', end: '๓๐ กันยายน ๒๕๖๗' },
      { start: 'ปีงบประมาณ พ.ศ. ๒๕๖๗', end: '' },
      { start: 'ทุกเดือน', end: '' },
    ];
    expect(lines(measuresWith((_row, at) => forms[at] as Row))).toEqual([]);
  });

  it('has heading rows and a sum among its measures, as pasted plans have: one note a row', () => {
    const measures = PLAIN.rows?.measures ?? [];
    const rows = [{ measure: 'ประเด็นที่ ๑ กระบวนการปฏิบัติงาน' }, ...measures, { no: 'รวม 7 มาตรการ' }];
    const headed = findingsIn({ ...PLAIN, rows: { ...PLAIN.rows, measures: rows } });
    expect(headed.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['row-skipped', 'note', 'มาตรการ!D2'],
      ['row-skipped', 'note', 'มาตรการ!A10'],
    ]);
  });

  it('names indicators only, or issues only, in its measures', () => {
    // The paper of 2567 prints them by issue; of 2566, whose item asks for no issues, it does not.
    const byIndicator = measuresWith(() => ({ issue: '' }));
    expect(findingsIn(byIndicator)).toMatchObject([
      // Those for indicators 1, 8 and 6, 8: indicator 8 is in two issues, the others tell theirs.
      { code: 'measure-without-issue', severity: 'warning', cell: 'มาตรการ!B2', found: 2 },
    ]);
    const measures = [{ measure: 'ก', indicators: '8', steps: 'ข', responsible: 'ค', monitoring: 'ง' }];
    expect(lines({ settings: { resultYear: 2565 }, rows: { measures } })).toEqual([]);
    expect(lines(measuresWith(() => ({ indicators: '-' })))).toEqual([]);
    expect(
      lines(measuresWith((row) => ({ indicators: `ตัวชี้วัดที่ ${String(row.indicators).replace(', ', ' และ ')}` }))),
    ).toEqual([]);
  });

  it('has signers without numbers, and people responsible everywhere', () => {
    const signers = (PLAIN.rows?.signers ?? []).map((row) => ({ ...row, order: '' }));
    expect(lines({ ...PLAIN, rows: { ...PLAIN.rows, signers } })).toEqual([]);
    expect(lines(measuresWith(() => ({ responsible: 'นางสาวสมหญิง ใจดี หัวหน้าสำนักปลัด' })))).toEqual([]);
  });

  it('has instruments typed as weighted: one note', () => {
    const settings = { ...PLAIN.settings, announcedIIT: 27.04, announcedEIT: 26.79, announcedOIT: 38.25 };
    expect(findingsIn({ ...PLAIN, settings }).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'instruments-weighted note',
    ]);
  });

  it('has the next year known: 95.40 after 92.09', () => {
    const settings = { ...PLAIN.settings, followingTotal: 95.4, followingChange: '+3.31', followingRating: 'ผ่านดี' };
    expect(lines({ ...PLAIN, settings })).toEqual([]);
  });

  it('has EIT items in two parts and codes in every spelling', () => {
    const items = ['e๑', 'ข้อ e 1', 'E2', '(e3)'].map((item, index) => ({ item, part: index === 0 ? 1 : 2, score: 91 }));
    const disclosed = ['O34', 'o35', '๐๑', 'O-02'].map((item) => ({ item, score: 100 }));
    expect(lines({ ...PLAIN, rows: { ...PLAIN.rows, items: [...items, ...disclosed] } })).toEqual([]);
  });

  it('leaves dots for what is written by hand, and lists numbers in brackets', () => {
    const settings = { ...PLAIN.settings, documentNo: 'กข ๗๔๓๐๑/.......', preparerName: '....................' };
    const signers = (PLAIN.rows?.signers ?? []).map((row) => ({ ...row, name: '..............' }));
    expect(lines({ ...PLAIN, settings, rows: { ...PLAIN.rows, signers } })).toEqual([]);
    expect(lines(measuresWith((row) => ({ output: `${String(row.output)} [จำนวน 5 เล่ม] …` })))).toEqual([]);
  });
});
