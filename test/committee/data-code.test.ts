import { SAI_THONG_2565 } from '../../samples';
import { sampleSheets } from '../../samples/sample';
import { DATA_CODE, dataCode } from '../../src/committee/data-code';
import { endNoteText, readEndNote } from '../../src/committee/end-note-text';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { seen, sha256 } from './frozen-round';

const sheets = sampleSheets(SAI_THONG_2565);
const code = (changed: readonly SheetSnapshot[]): string => dataCode(seen(changed).tables, sha256);

/** The sheets with one cell of a tab set to something else. */
function withCell(tab: string, row: number, column: number, value: string | number): SheetSnapshot[] {
  return sheets.map((sheet) =>
    sheet.name !== tab
      ? sheet
      : {
          ...sheet,
          values: sheet.values.map((line, at) =>
            at === row ? line.map((cell, index) => (index === column ? value : cell)) : line,
          ),
        },
  );
}

describe('the data code', () => {
  it('is ten letters in groups, none of which is read as another', () => {
    expect(code(sheets)).toMatch(new RegExp(`^${DATA_CODE.source}$`));
  });

  it('is another one for another score, and the same for sorted rows', () => {
    expect(code(withCell('คะแนน', 7, 3, 84.41))).not.toBe(code(sheets));
    const sorted = sheets.map((sheet) => {
      const [head = [], ...rows] = sheet.values;
      return sheet.name === 'มาตรการ' ? { ...sheet, values: [head, ...rows.reverse()] } : sheet;
    });
    expect(code(sorted)).toBe(code(sheets));
  });

  it('leaves out what the head of a paper needs, which is filled in after the decision', () => {
    expect(code(withCell('ตั้งค่า', 16, 1, 'อท 74301 / 15'))).toBe(code(sheets));
  });

  it('is read back from the small print, in Thai digits too', () => {
    expect(readEndNote(`ข้อความ\n${endNoteText('K7QF-3MZ-XPA', null)}`)).toEqual({ code: 'K7QF-3MZ-XPA', round: null });
    expect(readEndNote('รหัสข้อมูล K๗QF-๓MZ-XPA · รอบพิจารณาที่ ๒')).toEqual({ code: 'K7QF-3MZ-XPA', round: 2 });
    expect(readEndNote('ไม่มีรหัส')).toBeNull();
  });
});
