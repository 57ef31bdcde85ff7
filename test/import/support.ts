/** Reports for the import tests, and what an import proposes as plain values. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportResult } from '../../src/import/propose/result';
import type { InputTabId } from '../../src/workbook/records';

/** The text of a report of `fixtures/`. */
export function fixture(name: string): string {
  return readFileSync(join(__dirname, 'fixtures', name), 'utf8');
}

export const NAMES = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
] as const;

/** A column of the indicators, 1–10; undefined where nothing is proposed. */
export function scoresOf(
  result: ImportResult,
  column: 'score' | 'previous' = 'score',
): (string | number | undefined)[] {
  return NAMES.map((_name, index) => valueAt(result, 'indicators', String(index + 1), column));
}

/** A proposed value. */
export function valueAt(
  result: ImportResult,
  tab: InputTabId,
  row: string,
  column = 'value',
): string | number | undefined {
  return result.proposals[tab].find(({ key }) => key === row)?.cells[column]?.value;
}

/** Every proposed value of one column, by row. */
export function columnOf(result: ImportResult, tab: InputTabId, column: string): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const { key, cells } of result.proposals[tab]) {
    const cell = cells[column];
    if (cell) values[key] = cell.value;
  }
  return values;
}

/** Settings by key. */
export function settingsOf(result: ImportResult): Record<string, string | number> {
  return columnOf(result, 'settings', 'value');
}

/** Nothing proposed, nothing asked. */
export function isEmpty(result: ImportResult): boolean {
  return Object.values(result.proposals).every(({ length }) => length === 0) && result.questions.length === 0;
}
