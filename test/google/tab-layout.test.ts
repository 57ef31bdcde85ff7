/** The looks of the output tabs when a job makes them, and what that costs: the first impression on Google. */

import { formatAt, type CellFormat, type SheetModel } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import { agenciesHost } from './agencies-workbook';
import { sampleHost, tab } from './workbook';

const host = sampleHost(SAI_THONG_2565);
host.rpc('itaCheck');
const checkCalls = host.calls.length;
host.calls.length = 0;
host.rpc('itaAnalyse');
const analyseCalls = host.calls.length;

/** Header rows, of which everything below the last one is the table. */
const TABS = [
  { name: 'สรุปผล', title: true, headers: [5, 13], columns: 7 },
  { name: 'จุดแข็ง-จุดพัฒนา', title: true, headers: [4], columns: 8 },
  { name: 'รายข้อที่ต้องแก้ไข', title: true, headers: [4], columns: 8 },
  { name: 'วิเคราะห์รายประเด็น', title: true, headers: [4], columns: 7 },
  { name: 'ตรวจสอบ', title: true, headers: [4], columns: 9 },
  { name: 'ประวัติ', title: false, headers: [1], columns: 7 },
] as const;

function sheet(name: string): SheetModel {
  const found = host.workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no tab ${name}`);
  return found;
}

const format = (name: string, row: number, column: number): CellFormat => formatAt(sheet(name), row, column);

describe.each(TABS)('the tab $name, made by a job', ({ name, title, headers, columns }) => {
  const table = Math.max(...headers);
  const all = Array.from({ length: columns }, (_unused, index) => index + 1);

  it('has bold, centred headers on blue over its whole width, and nothing of it beside or below', () => {
    for (const row of headers) {
      for (const column of all) {
        expect(format(name, row, column)).toMatchObject({ bold: true, horizontal: 'center', background: '#d2e3fc' });
      }
      expect(format(name, row, columns + 1)).toEqual({});
    }
    for (const column of all) {
      expect(format(name, table + 1, column)).not.toHaveProperty('background');
      expect(format(name, table + 1, column)).not.toHaveProperty('bold');
    }
  });

  it('wraps the text of its table at the top of the cells, hundreds of rows down', () => {
    for (const row of [table + 1, table + 500]) {
      for (const column of all) expect(format(name, row, column)).toMatchObject({ wrap: 'WRAP', vertical: 'top' });
    }
  });

  it('lets the lines above the table run over its width, from the left', () => {
    for (let row = 1; row < headers[0]; row += 1) {
      expect(format(name, row, 1).wrap ?? 'OVERFLOW').toBe('OVERFLOW');
      expect(format(name, row, 1).horizontal ?? 'left').toBe('left');
    }
    if (title) {
      expect(format(name, 1, 1)).toMatchObject({ bold: true, fontSize: 14 });
      expect(format(name, 2, 1)).toMatchObject({ fontColor: '#5f6368' });
    }
  });

  it('warns whoever types into it', () => {
    const protections = host.workbook.protections.filter((protection) => protection.sheet === sheet(name));
    expect(protections).toMatchObject([{ warningOnly: true }]);
  });
});

describe('the columns of a tab that copied the looks of another', () => {
  it('have their own alignment, formats and widths', () => {
    const name = 'รายข้อที่ต้องแก้ไข';
    expect([1, 2, 3, 4].map((column) => format(name, 6, column).horizontal)).toEqual([
      'center',
      'center',
      'center',
      undefined,
    ]);
    expect([5, 6, 7].map((column) => format(name, 6, column).numberFormat)).toEqual([
      undefined,
      '0.00',
      '+0.00;-0.00;0.00',
    ]);
    expect(sheet(name).columnWidths.slice(1)).toEqual([44, 44, 44, undefined, 310, undefined, undefined, 310]);
  });
});

describe('the calls of a first run', () => {
  it('are at most 35 for a check and 100 for an analysis, with all tabs made', () => {
    expect(checkCalls).toBeLessThanOrEqual(35);
    expect(analyseCalls).toBeLessThanOrEqual(100);
    expect(host.workbook.sheets.map((one) => one.name)).toEqual(expect.arrayContaining(TABS.map((one) => one.name)));
  });
});

describe('the tab ภาพรวม, of several tables below each other', () => {
  const several = agenciesHost(12);
  several.rpc('itaWriteAgencies');
  const made = several.workbook.sheets.find(({ name }) => name === 'ภาพรวม');
  if (!made) throw new Error('no tab');
  const values = tab(several, 'ภาพรวม') ?? [];
  const rowOf = (text: string): number => values.findIndex(([first]) => String(first).startsWith(text)) + 1;

  it.each(['จำนวนหน่วยงานตามระดับ', 'จำนวนหน่วยงานตามประเภท', 'ตัวชี้วัดของทุกหน่วยงาน', 'หน่วยงานเรียงตามคะแนนรวม'])(
    'lets the heading "%s" run over its width, from the left',
    (heading) => {
      const row = rowOf(heading);
      expect(row).toBeGreaterThan(0);
      const look = formatAt(made, row, 1);
      expect([look.wrap ?? 'OVERFLOW', look.horizontal ?? 'left', look.bold]).toEqual(['OVERFLOW', 'left', true]);
    },
  );

  it('colours levels of agencies, and no head that names a level', () => {
    const first = rowOf('หน่วยงานเรียงตามคะแนนรวม');
    const colouring = made.conditionalRules.filter(({ ranges }) => ranges.some(({ column }) => column === 4));
    expect(colouring.length).toBeGreaterThan(5);
    for (const { ranges } of colouring) for (const { row } of ranges) expect(row).toBeGreaterThan(first);
  });
});
