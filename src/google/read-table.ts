/** A sheet with unknown columns, read for the importer: a few calls, whatever its size. */

import { formatThaiDate, parseThaiDate } from '../thai/dates';
import { isDate } from '../workbook/values';
import { TAB_MARK } from '../import/source/file-tabs';
import { MOST_ROWS } from '../shared/rpc-values';
import { itaError, type ItaError } from './problem';

export interface SheetTable {
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  /** Of the same shape; only percent formats are told, because only they change what a number means. */
  readonly formats: readonly (readonly string[])[];
}

/**
 * Numbers come as they are, so that nothing is lost to rounding, and days in Thai words, because a locale may show
 * 8/10/2024 for the tenth of August; all else, errors and times too, as it is shown.
 * @throws ItaError where the sheet is gone or has more than 5,000 rows
 */
function readTable(name: string): SheetTable {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) {
    throw itaError('tab-gone', `ไม่พบแท็บ "${name}"`, 'กดอ่านข้อมูลใหม่แล้วเลือกแท็บอีกครั้ง ยังไม่มีการเปลี่ยนแปลงใด ๆ');
  }
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  if (values.length > MOST_ROWS) {
    const next = 'คัดลอกเฉพาะส่วนที่ต้องการไปไว้ในแท็บใหม่ แล้วเลือกแท็บนั้น';
    throw tooManyRows(`แท็บ "${name}"`, values.length, next);
  }
  const shown = range.getDisplayValues();
  const timeZone = values.some((line) => line.some(isDate)) ? spreadsheet.getSpreadsheetTimeZone() : '';
  const dayOf = (value: unknown): string => {
    const day = isDate(value) ? parseThaiDate(Utilities.formatDate(value, timeZone, 'yyyy-MM-dd')) : null;
    return day ? formatThaiDate(day) : '';
  };
  const at = (row: number, column: number): string => shown[row]?.[column] ?? '';
  return {
    rows: values.map((line, row) =>
      line.map((value, column) => (typeof value === 'number' ? value : dayOf(value) || at(row, column))),
    ),
    formats: values.map((line, row) => line.map((_value, column) => (/%\s*$/.test(at(row, column)) ? '0.00%' : ''))),
  };
}

/**
 * Several sheets as one source, each begun by a row with its name; a single one as it is.
 * @throws ItaError as `readTable`, and where all of them together have too many rows
 */
export function readTables(names: readonly string[]): SheetTable {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return readTable(only);
  const tables = names.map((name) => ({ name, ...readTable(name) }));
  const rows = tables.flatMap(({ name, rows }) => [[`${TAB_MARK}${name}`], ...rows]);
  const formats = tables.flatMap(({ formats }) => [[''], ...formats]);
  if (rows.length > MOST_ROWS) throw tooManyRows('แท็บที่เลือกรวมกัน', rows.length, 'นำเข้าทีละแท็บ');
  return { rows, formats };
}

/** @param what the table, for a person */
export function tooManyRows(what: string, count: number, next: string): ItaError {
  return itaError(
    'too-many-rows',
    `${what} มี ${count} แถว เกินที่นำเข้าได้ครั้งละ ${MOST_ROWS} แถว`,
    `${next} ยังไม่มีการเปลี่ยนแปลงใด ๆ`,
  );
}
