import * as fc from 'fast-check';
import { readAgencies } from '../../../src/workbook/agencies/read-agencies';
import type { AgencyRow } from '../../../src/workbook/agencies/records';
import { Notebook } from '../../../src/workbook/readers/notebook';
import type { CellValue } from '../../../src/workbook/snapshot';
import { agencyRows, HEADS, sheet } from '../../agencies/many-agencies';

type Values = readonly (readonly CellValue[])[];

function read(values: Values, resultYear: number | null = 2567) {
  const notes = new Notebook();
  const agencies = readAgencies(sheet('หน่วยงาน', values), resultYear, notes);
  return { ...agencies, findings: notes.findings, codes: notes.findings.map(({ code }) => code) };
}

const TEN = [93.5, 88.2, 91.4, 84.1, 90.0, 95.2, 92.8, 89.9, 97.78, 87.5] as const;
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function summary(rows: readonly AgencyRow[]) {
  return rows.map(({ name, total, rating }) => [name, total, rating]);
}

describe('the table of a province', () => {
  it('reads ลำดับ, หน่วยงาน, 1 … 10, คะแนนรวม, ระดับ and names the cell of every score', () => {
    const { rows, codes } = read([
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567 จังหวัดตัวอย่าง'],
      ['ลำดับ', 'หน่วยงาน', ...NUMBERS, 'คะแนนรวม', 'ระดับ'],
      [1, 'เทศบาลตำบลหนองบัว', ...TEN, 92.01, 'ผ่าน'],
      [2, 'อบต.ทุ่งทอง', ...TEN.map((score) => score - 10), 82.01, 'ต้องปรับปรุง'],
    ]);
    expect(codes).toEqual([]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ name: 'เทศบาลตำบลหนองบัว', total: 92.01, rating: 'ผ่าน', indicators: TEN });
    expect(rows[0]?.cells).toMatchObject({
      name: 'หน่วยงาน!B3',
      i1: 'หน่วยงาน!C3',
      i10: 'หน่วยงาน!L3',
      total: 'หน่วยงาน!M3',
    });
  });

  it('reads Thai digits, percent words and dashes as they are typed', () => {
    const { rows, codes } = read([
      ['ที่', 'ชื่อหน่วยงาน', 'คะแนนรวม', 'ระดับผลการประเมิน', 'ปีก่อน'],
      ['๑', 'อบจ.ตัวอย่าง', 'ร้อยละ ๙๑.๔๐', 'ผ่านดี', '-'],
    ]);
    expect(codes).toEqual([]);
    expect(rows[0]).toMatchObject({ total: 91.4, previousTotal: null });
  });

  it.each([
    ['ตัวชี้วัดที่ ๑', 'ตัวชี้วัดที่ ๒', 'ตัวชี้วัดที่ ๓'],
    ['ตชว. 1', 'ตชว. 2', 'ตชว. 3'],
    ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อํานาจ'],
    ['1. การปฏิบัติหน้าที่', '2. การใช้งบประมาณ', '3. การใช้อำนาจ'],
    ['ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่', 'ตัวชี้วัดที่ 2 การใช้งบประมาณ', 'ตัวชี้วัดที่ 3 การใช้อำนาจ'],
  ])('reads indicators under %s', (...heads) => {
    const { rows } = read([
      ['หน่วยงาน', ...heads],
      ['เทศบาลเมืองตัวอย่าง', 91, 92, 93],
    ]);
    expect(rows[0]?.indicators.slice(0, 4)).toEqual([91, 92, 93, null]);
  });

  it('takes indicators numbered 1–5 and 9–13 in their order', () => {
    const { rows } = read([
      ['หน่วยงาน', 1, 2, 3, 4, 5, 9, 10, 11, 12, 13],
      ['อบต.ตัวอย่าง', ...TEN],
    ]);
    expect(rows[0]?.indicators).toEqual(TEN);
  });

  it('keeps instruments that are printed already weighted as they stand, for the arithmetic to recognise', () => {
    const { rows } = read([
      ['หน่วยงาน', 'IIT (30)', 'EIT (30)', 'OIT (40)', 'คะแนนรวม (100)'],
      ['คณะนิติศาสตร์', 27.5, 26.1, 38.2, 91.8],
    ]);
    expect(rows[0]).toMatchObject({ IIT: 27.5, EIT: 26.1, OIT: 38.2, total: 91.8 });
  });
});

describe('heads in several rows', () => {
  it('reads numbers under a merged head, with the other heads merged over both rows', () => {
    const { rows, codes } = read([
      ['ลำดับ', 'หน่วยงาน', 'ตัวชี้วัด', ...Array<string>(9).fill(''), 'คะแนนรวม', 'ระดับ'],
      ['', '', ...NUMBERS, '', ''],
      [1, 'เทศบาลตำบลหนองบัว', ...TEN, 92.01, 'ผ่าน'],
    ]);
    expect(codes).toEqual([]);
    expect(rows[0]).toMatchObject({ indicators: TEN, total: 92.01, rating: 'ผ่าน' });
  });

  it('reads three rows of heads: indicators under their instruments under one title', () => {
    const { rows } = read([
      ['หน่วยงาน', 'คะแนนรายตัวชี้วัด', ...Array<string>(9).fill(''), 'คะแนนรวม'],
      ['', 'IIT', '', '', '', '', 'EIT', '', '', 'OIT', '', ''],
      ['', ...NUMBERS, ''],
      ['อบต.ตัวอย่าง', ...TEN, 92.01],
    ]);
    expect(rows[0]).toMatchObject({ indicators: TEN, IIT: null, total: 92.01 });
  });

  it('reads two years side by side: this one as the result, the one before as last year', () => {
    const { rows } = read([
      ['หน่วยงาน', 'ปี 2566', '', 'ปี 2567', ''],
      ['', 'คะแนน', 'ระดับ', 'คะแนน', 'ระดับ'],
      ['อบต.ตัวอย่าง', 84.2, 'ต้องปรับปรุง', 91.5, 'ผ่านดี'],
    ]);
    expect(rows[0]).toMatchObject({
      total: 91.5,
      rating: 'ผ่านดี',
      previousTotal: 84.2,
      previousRating: 'ต้องปรับปรุง',
    });
  });

  it('says so when the only scores are of another year', () => {
    const { codes } = read([
      ['หน่วยงาน', 'คะแนนรวม ปี 2565'],
      ['อบต.ตัวอย่าง', 84.2],
    ]);
    expect(codes).toEqual(['score-year-mismatch']);
  });

  it('computes last year from the change', () => {
    const { rows } = read([
      ['หน่วยงาน', 'คะแนนรวม', 'เพิ่ม/ลด'],
      ['อบต.ตัวอย่าง', 91.23, '+2.62'],
    ]);
    expect(rows[0]?.previousTotal).toBe(88.61);
  });
});

it('reads a turned table, with an agency in each column', () => {
  const { rows } = read([
    ['หน่วยงาน', 'อบต.ก้าวหน้า', 'อบต.พัฒนา', 'ทต.รุ่งเรือง'],
    ...NUMBERS.map((no, index) => [no, TEN[index] as number, (TEN[index] as number) - 1, (TEN[index] as number) - 2]),
    ['คะแนนรวม', 92.01, 91.01, 90.01],
  ]);
  expect(summary(rows)).toEqual([
    ['อบต.ก้าวหน้า', 92.01, ''],
    ['อบต.พัฒนา', 91.01, ''],
    ['ทต.รุ่งเรือง', 90.01, ''],
  ]);
  expect(rows[1]?.indicators[9]).toBe(86.5);
  expect(rows[1]?.cells.i10).toBe('หน่วยงาน!C11');
});

it('does not take a numbered list for the heads of a turned table', () => {
  const { rows } = read([
    ['', 'หน่วยงาน', ...NUMBERS, 'คะแนนรวม'],
    ...NUMBERS.map((no) => [no, `อบต.แห่งที่ ${no}`, ...TEN, 92.01]),
  ]);
  expect(rows.map(({ name }) => name)).toEqual(NUMBERS.map((no) => `อบต.แห่งที่ ${no}`));
});

describe('rows that are no agencies', () => {
  it('gives headings of types and districts to the rows below, and leaves totals and means alone', () => {
    const { rows, codes } = read([
      ['ลำดับ', 'หน่วยงาน', 'คะแนนรวม', 'ระดับ'],
      ['', 'อำเภอเมือง', '', ''],
      [1, 'เทศบาลนครตัวอย่าง', 95.1, 'ผ่านดี'],
      ['', 'อำเภอบ้านนา', '', ''],
      [2, 'เทศบาลตำบลบ้านนา', 85.2, 'ผ่าน'],
      [3, 'อบต.นาดี', '', ''],
      ['', 'คะแนนเฉลี่ยจังหวัด', 90.15, ''],
      ['', 'รวม', 2, ''],
    ]);
    expect(rows.map(({ name, district }) => [name, district])).toEqual([
      ['เทศบาลนครตัวอย่าง', 'อำเภอเมือง'],
      ['เทศบาลตำบลบ้านนา', 'อำเภอบ้านนา'],
      ['อบต.นาดี', 'อำเภอบ้านนา'],
    ]);
    expect(codes).toEqual(['row-skipped', 'row-skipped', 'row-skipped', 'row-skipped']);
  });

  it('reads "1. เทศบาลตำบล (12 แห่ง)" as the type of the rows below', () => {
    const { rows } = read([
      ['หน่วยงาน', 'คะแนนรวม'],
      ['1. เทศบาลตำบล (12 แห่ง)', ''],
      ['หนองบัว', 91.2],
    ]);
    expect(rows[0]).toMatchObject({ name: 'หนองบัว', type: 'เทศบาลตำบล' });
  });

  it('skips the heads that a long table repeats on each page, and the total whose word stands in the first column', () => {
    const { rows } = read([
      ['ลำดับ', 'หน่วยงาน', 'คะแนนรวม'],
      [1, 'อบต.หนึ่ง', 91],
      ['ลำดับ', 'หน่วยงาน', 'คะแนนรวม'],
      [2, 'อบต.สอง', 92],
      ['รวมเฉลี่ย', '', 91.5],
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['อบต.หนึ่ง', 'อบต.สอง']);
  });

  it('names a row that has scores and no name', () => {
    const { findings } = read([
      ['หน่วยงาน', 'คะแนนรวม'],
      ['อบต.หนึ่ง', 91],
      ['', 88.4],
    ]);
    expect(findings).toMatchObject([{ code: 'agency-name-missing', severity: 'error', cell: 'หน่วยงาน!A3' }]);
  });

  it('carries the word of a merged cell down, and says that it did', () => {
    const { rows, codes } = read([
      ['อำเภอ', 'หน่วยงาน', 'คะแนนรวม'],
      ['เมือง', 'อบต.หนึ่ง', 91],
      ['', 'อบต.สอง', 92],
      ['บ้านนา', 'อบต.สาม', 93],
    ]);
    expect(rows.map(({ district }) => district)).toEqual(['เมือง', 'เมือง', 'บ้านนา']);
    expect(codes).toEqual(['agency-merged-word']);
  });

  it('leaves blanks of a column that was not merged: its words come again', () => {
    const { rows, codes } = read([
      ['ประเภท', 'หน่วยงาน', 'คะแนนรวม'],
      ['เทศบาล', 'ทต.หนึ่ง', 91],
      ['', 'อบต.สอง', 92],
      ['เทศบาล', 'ทต.สาม', 93],
    ]);
    expect(rows[1]?.type).toBe('');
    expect(codes).toEqual([]);
  });
});

describe('the same name twice', () => {
  it('counts it once, and uses no score that differs', () => {
    const { rows, findings } = read([
      ['หน่วยงาน', 'คะแนนรวม', 'ระดับ'],
      ['องค์การบริหารส่วนตำบลทุ่งทอง', 91.2, 'ผ่านดี'],
      ['อบต. ทุ่งทอง', 92.1, 'ผ่านดี'],
    ]);
    expect(summary(rows)).toEqual([['องค์การบริหารส่วนตำบลทุ่งทอง', null, 'ผ่านดี']]);
    expect(findings).toMatchObject([
      { code: 'duplicate-agency', severity: 'error', cell: 'หน่วยงาน!A3', cells: ['หน่วยงาน!A3', 'หน่วยงาน!A2'] },
    ]);
    expect(findings[0]?.message).toContain('หน่วยงาน!B3 92.1 กับ หน่วยงาน!B2 91.2');
  });

  it('warns only where both rows say the same', () => {
    const { rows, findings } = read([
      ['หน่วยงาน', 'คะแนนรวม'],
      ['อบต.ทุ่งทอง', 91.2],
      ['อบต.ทุ่งทอง', 91.2],
    ]);
    expect(rows).toHaveLength(1);
    expect(findings).toMatchObject([{ severity: 'warning' }]);
  });

  it('keeps agencies of one name in different districts apart', () => {
    const { rows, codes } = read([
      ['หน่วยงาน', 'อำเภอ', 'คะแนนรวม'],
      ['อบต.บ้านใหม่', 'เมือง', 91.2],
      ['อบต.บ้านใหม่', 'ปากช่อง', 84.4],
    ]);
    expect(rows).toHaveLength(2);
    expect(codes).toEqual([]);
  });
});

describe('cells that are no scores', () => {
  it('names each with its cell and uses none', () => {
    const { rows, findings } = read([
      ['หน่วยงาน', 1, 2, 3, 'คะแนนรวม'],
      ['อบต.หนึ่ง', '9O.5', 101, 0.9, '#N/A'],
    ]);
    expect(rows[0]).toMatchObject({ total: null });
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['not-a-score', 'หน่วยงาน!E2'],
      ['not-a-score', 'หน่วยงาน!B2'],
      ['not-a-score', 'หน่วยงาน!C2'],
      ['not-a-score', 'หน่วยงาน!D2'],
    ]);
  });

  it('says that a tab with other things holds no table of agencies', () => {
    expect(read([['บันทึกช่วยจำ'], ['โทรหาผู้ประสานงานวันจันทร์']]).codes).toEqual(['column-missing']);
  });

  it('says nothing of an empty tab', () => {
    expect(read([]).codes).toEqual([]);
    expect(read([HEADS]).rows).toEqual([]);
  });
});

describe('any order and any rows', () => {
  const count = 12;
  const rows = agencyRows(count);

  it('gives the same agencies whatever the order of the columns', () => {
    const expected = read([HEADS, ...rows]).rows.map(({ cells: _cells, ...row }) => row);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          HEADS.map((_head, index) => index),
          { minLength: HEADS.length },
        ),
        (order) => {
          const shuffled = [HEADS, ...rows].map((row) => order.map((index) => row[index] as CellValue));
          const found = read(shuffled).rows.map(({ cells: _cells, ...row }) => row);
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('gives the same agencies whichever way the table is turned', () => {
    const upright = read([HEADS, ...rows]).rows.map(({ cells: _cells, ...row }) => row);
    const table = [HEADS, ...rows];
    const turned = HEADS.map((_head, column) => table.map((row) => row[column] as CellValue));
    expect(read(turned).rows.map(({ cells: _cells, ...row }) => row)).toEqual(upright);
  });

  it('never throws, and never gives a score that no cell holds', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.double({ min: -10, max: 110, noNaN: true }),
      fc.constantFrom<CellValue>('', 'หน่วยงาน', 'คะแนนรวม', 'รวม', 'ระดับ', 'ปี 2567', 'IIT', '1', 2, true, 'อำเภอเมือง'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (values) => {
        const held = new Set(values.flat().map(Number));
        for (const { total, indicators } of read(values).rows) {
          for (const score of [total, ...indicators]) if (score !== null) expect(held.has(score)).toBe(true);
        }
      }),
    );
  });
});
