/** From what scripts pass (numbers, A1 notation, Range objects) to areas of a sheet, with Apps Script's complaints. */
import { parseA1, type A1Range } from '../model/a1.ts';
import type { Area, SheetModel, WorkbookModel } from '../model/workbook.ts';
import { ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { integer, liveSheet } from './context.ts';

/** `getRange(row, column, rows, columns)`. */
export function areaFromNumbers(sheet: SheetModel, args: readonly unknown[]): Area {
  const method = 'SpreadsheetApp.Sheet.getRange';
  const row = integer(args[0], method);
  const column = integer(args[1], method);
  const rows = args[2] === undefined ? 1 : integer(args[2], method);
  const columns = args[3] === undefined ? 1 : integer(args[3], method);
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  return checked({ sheet, row, column, rows, columns });
}

/** @throws ServiceError when the area does not lie within the grid. */
export function checked(area: Area): Area {
  const { sheet } = area;
  if (
    area.row < 1 ||
    area.column < 1 ||
    area.row + area.rows - 1 > sheet.maxRows ||
    area.column + area.columns - 1 > sheet.maxColumns
  ) {
    throw new ServiceError('The coordinates or dimensions of the range are invalid.');
  }
  return area;
}

/** A1 notation on a sheet, or with the name of a tab, or the name of a named range. */
export function areaFromA1(workbook: WorkbookModel, home: SheetModel, text: string): Area {
  const parsed = parseA1(text);
  if (!parsed) {
    const named = workbook.namedRanges.find((entry) => entry.name.toLowerCase() === text.toLowerCase());
    if (named) return named.area;
    const sheet = workbook.sheets.find((entry) => entry.name === text);
    if (sheet) return { sheet, row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    throw new ServiceError('Range not found');
  }
  const sheet = parsed.sheetName === null ? home : workbook.sheets.find((entry) => entry.name === parsed.sheetName);
  if (!sheet) throw new ServiceError('Range not found');
  return checked(bounded(sheet, parsed));
}

function bounded(sheet: SheetModel, parsed: A1Range): Area {
  const row = parsed.startRow ?? 1;
  const column = parsed.startColumn ?? 1;
  return {
    sheet,
    row,
    column,
    rows: Math.max(1, (parsed.endRow ?? sheet.maxRows) - row + 1),
    columns: Math.max(1, (parsed.endColumn ?? sheet.maxColumns) - column + 1),
    ...wholeOf(parsed),
  };
}

function wholeOf({ startRow, startColumn, endRow, endColumn }: A1Range): Pick<Area, 'whole'> {
  if (startRow === null && endRow === null) return { whole: 'COLUMNS' };
  return startColumn === null && endColumn === null ? { whole: 'ROWS' } : {};
}

/** Something with an area: the implementation of a Range. */
export interface HasArea {
  readonly area: Area;
}

function hasArea(value: object | undefined): value is HasArea {
  return value !== undefined && 'area' in value;
}

function hasModel(value: object | undefined): value is { readonly model: SheetModel } {
  return (
    value !== undefined &&
    'model' in value &&
    typeof value.model === 'object' &&
    value.model !== null &&
    'cells' in value.model
  );
}

/** The area of a Range that a script passed. @throws ServiceError for anything else. */
export function areaOf(value: unknown, method: string): Area {
  const implementation = implementationOf(value);
  if (!hasArea(implementation)) throw signatureError(method, [value]);
  liveSheet(implementation.area.sheet);
  return implementation.area;
}

/** The sheet of a Sheet that a script passed. @throws ServiceError for anything else. */
export function sheetOf(value: unknown, method: string): SheetModel {
  const implementation = implementationOf(value);
  if (!hasModel(implementation)) throw signatureError(method, [value]);
  return liveSheet(implementation.model);
}

/**
 * A table of values exactly as large as the range. Arrays of another global scope are arrays too.
 * @throws ServiceError in Apps Script's words when the shape differs.
 */
export function tableOf(values: unknown, area: Area, method: string): unknown[][] {
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) throw signatureError(method, [values]);
  const rows: unknown[][] = values;
  if (rows.length !== area.rows) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of rows) {
    if (row.length !== area.columns) {
      throw new ServiceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
      );
    }
  }
  return rows;
}
