/** Formulas that the product writes: the change flag over every kind of value, separators, and a custom function. */

import { inputCopy, type RawValue } from '../../tabs/input-copy';
import type { Assumption } from './assumption';
import { put } from './cells';
import type { Scratch } from './scratch';

type Range = GoogleAppsScript.Spreadsheet.Range;

const WAIT_MS = 1000;
const MOST_WAITS = 10;

function formulaResult(cell: Range, formula: string): string {
  put(cell, [[{ formula }]]);
  SpreadsheetApp.flush();
  return String(cell.getValue());
}

/** The number of differences that the flag counts, after each of the changes. */
function countedDifferences({ sheet, other, cells }: Scratch): string {
  put(other.getRange(1, 1, 2, 4), [
    [0.9946, new Date(2024, 7, 10), new Date(1899, 11, 30, 9, 30), true],
    ['ข้อความ', { formula: '=NA()' }, '', 'ABC'],
  ]);
  other.getRange(1, 1).setNumberFormat('0.00%');
  SpreadsheetApp.flush();
  const values = other.getDataRange().getValues() as RawValue[][];
  const copied = inputCopy([{ name: other.getName(), values }], sheet.getName(), 'self-check').cells;
  const copy = cells(copied.length, copied[0]?.length ?? 1);
  put(copy, copied);
  const counted = (): string => {
    SpreadsheetApp.flush();
    return String(copy.getCell(1, 1).getValue());
  };
  const seen = [counted()];
  // A blank that becomes zero, and a letter that becomes small, are changes.
  put(other.getRange(2, 3), [[0]]);
  seen.push(counted());
  put(other.getRange(2, 4), [['abc']]);
  seen.push(counted());
  copy.clearContent();
  other.clear();
  return seen.join(' → ');
}

/** Comes first: its copy has to stand in column A. */
export const CHANGE_FLAG: Assumption<Scratch> = {
  id: 'change-flag',
  what: 'ตัวนับการเปลี่ยนแปลง: ไม่เปลี่ยน แล้วเปลี่ยนช่องว่างเป็น 0 แล้วเปลี่ยนตัวพิมพ์',
  expected: '0 → 1 → 2',
  wayOut: 'อย่าเชื่อบรรทัด ✓ เหนือแท็บผลลัพธ์ ให้ตรวจและวิเคราะห์ใหม่ทุกครั้งที่แก้ข้อมูล แล้วแจ้งผู้ดูแลระบบพร้อมข้อความด้านล่าง',
  see: countedDifferences,
};

export const FORMULA_ASSUMPTIONS: readonly Assumption<Scratch>[] = [
  {
    id: 'commas',
    what: 'เครื่องหมายจุลภาคในสูตร ตามภาษาของสมุดงานนี้',
    expected: 'ใช่',
    wayOut: 'ตั้งภาษาของสมุดงานเป็น ไทย ที่ ไฟล์ > การตั้งค่า แล้วทดสอบอีกครั้ง',
    see: ({ cells }) => formulaResult(cells(1, 1), '=IF(TRUE,"ใช่","ไม่ใช่")'),
  },
  {
    id: 'custom-function',
    what: 'สูตร ITA_RATING',
    expected: 'ผ่านดีเยี่ยม',
    wayOut: 'สูตร ITA_* ใช้ในสมุดงานนี้ไม่ได้ ให้ใช้คำสั่งในเมนูแทน ซึ่งไม่อาศัยสูตรเหล่านี้',
    see: ({ cells }) => {
      const cell = cells(1, 1);
      let seen = formulaResult(cell, '=ITA_RATING({96,96,96,96})');
      // A custom function is computed after the script goes on.
      for (let waits = 0; waits < MOST_WAITS && /loading|กำลังโหลด|cargando|^$/i.test(seen); waits += 1) {
        Utilities.sleep(WAIT_MS);
        SpreadsheetApp.flush();
        seen = String(cell.getValue());
      }
      return seen;
    },
  },
];
