/** A sheet read row by row, or turned: some tables have an agency in each column and the indicators below each other. */

import { cellAddress } from '../../findings/address';
import type { CellValue, SheetSnapshot } from '../snapshot';

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): CellValue;
  /** Number format; empty where formats were not read. */
  format(row: number, column: number): string;
  /** Address in the sheet, whichever way it is read. */
  cell(row: number, column: number): string;
}

export function uprightGrid(sheet: SheetSnapshot): Grid {
  const { name, values, formats } = sheet;
  return {
    rows: values.length,
    columns: values[0]?.length ?? 0,
    value: (row, column) => values[row]?.[column] ?? '',
    format: (row, column) => formats?.[row]?.[column] ?? '',
    cell: (row, column) => cellAddress(name, row, column),
  };
}

/** The same sheet with its columns as rows. */
export function turnedGrid(sheet: SheetSnapshot): Grid {
  const upright = uprightGrid(sheet);
  return {
    rows: upright.columns,
    columns: upright.rows,
    value: (row, column) => upright.value(column, row),
    format: (row, column) => upright.format(column, row),
    cell: (row, column) => upright.cell(column, row),
  };
}
