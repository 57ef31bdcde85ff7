/** Formulas that the product writes: the change flag over every kind of value, separators, and a custom function. */

import { inputCopy, type RawValue } from '../../tabs/input-copy';
import { writeCells } from '../safe-writes';
import type { Assumption } from './assumption';
import type { Scratch } from './scratch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WAIT_MS = 1000;
const MOST_WAITS = 10;

function formulaResult(sheet: Sheet, formula: string): string {
  writeCells(sheet, 1, 1, [[{ formula }]]);
  SpreadsheetApp.flush();
  return String(sheet.getRange(1, 1).getValue());
}

/** The number of differences that the flag counts, after each of the changes. */
function countedDifferences({ tab }: Scratch): string {
  const input = tab();
  writeCells(input, 1, 1, [[0.9946, new Date(2024, 7, 10), new Date(1899, 11, 30, 9, 30), true]]);
  writeCells(input, 2, 1, [['ข้อความ', { formula: '=NA()' }, '', 'ABC']]);
  input.getRange(1, 1).setNumberFormat('0.00%');
  SpreadsheetApp.flush();
  const copy = tab();
  const values = input.getDataRange().getValues() as RawValue[][];
  writeCells(copy, 1, 1, inputCopy([{ name: input.getName(), values }], copy.getName(), 'self-check').cells);
  const counted = (): string => {
    SpreadsheetApp.flush();
    return String(copy.getRange(1, 1).getValue());
  };
  const seen = [counted()];
  // A blank that becomes zero, and a letter that becomes small, are changes.
  writeCells(input, 2, 3, [[0]]);
  seen.push(counted());
  writeCells(input, 2, 4, [['abc']]);
  seen.push(counted());
  return seen.join(' → ');
}

export const FORMULA_ASSUMPTIONS: readonly Assumption<Scratch>[] = [
  {
    id: 'change-flag',
    what: 'ตัวนับการเปลี่ยนแปลง: ไม่เปลี่ยน แล้วเปลี่ยนช่องว่างเป็น 0 แล้วเปลี่ยนตัวพิมพ์',
    expected: '0 → 1 → 2',
    see: countedDifferences,
  },
  {
    id: 'commas',
    what: 'เครื่องหมายจุลภาคในสูตร ตามภาษาของสมุดงานนี้',
    expected: 'ใช่',
    see: ({ tab }) => formulaResult(tab(), '=IF(TRUE,"ใช่","ไม่ใช่")'),
  },
  {
    id: 'custom-function',
    what: 'สูตร ITA_RATING',
    expected: 'ผ่านดีเยี่ยม',
    see: ({ tab }) => {
      const sheet = tab();
      let seen = formulaResult(sheet, '=ITA_RATING({96,96,96,96})');
      // A custom function is computed after the script goes on.
      for (let waits = 0; waits < MOST_WAITS && /loading|กำลังโหลด|^$/i.test(seen); waits += 1) {
        Utilities.sleep(WAIT_MS);
        SpreadsheetApp.flush();
        seen = String(sheet.getRange(1, 1).getValue());
      }
      return seen;
    },
  },
];
