/** Small sheets for the tests of the reader. */

import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { INDICATOR_NAMES } from '../published-figures';

export function sheet(
  name: string,
  values: readonly (readonly CellValue[])[],
  extra: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return { name, tabId: null, columnKeys: {}, values, formats: null, ...extra };
}

/** ตั้งค่า with the given rows of label and value. */
export function settingsSheet(rows: readonly (readonly [string, CellValue])[]): SheetSnapshot {
  return sheet('ตั้งค่า', [['รายการ', 'ค่า', 'คำอธิบาย'], ...rows.map(([label, value]) => [label, value, ''])]);
}

/** คะแนน with numbers, names and the given scores in order. */
export function scoresSheet(scores: readonly CellValue[]): SheetSnapshot {
  return sheet('คะแนน', [
    ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'แบบวัด', 'คะแนน', 'คะแนนปีก่อน'],
    ...scores.map((score, index) => [index + 1, INDICATOR_NAMES[index] as string, '', score, '']),
  ]);
}
