/** Selecting: ranges of a sheet and, in the last of them, the current cell. */
import type { Area } from '../model/workbook.ts';
import type { ServiceContext } from './context.ts';

/** Selects areas of one sheet and makes that the active one; the current cell is the first of the last area. */
export function select(caller: ServiceContext, areas: readonly Area[]): void {
  const last = areas[areas.length - 1];
  if (!last) return;
  const { sheet } = last;
  sheet.selected = areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
  sheet.currentCell = { row: last.row, column: last.column };
  caller.host.workbook.activeSheet = sheet;
}

/** Makes a cell the current one; the selection stays where it holds the cell. */
export function selectCell(caller: ServiceContext, area: Area): void {
  const { sheet, row, column } = area;
  const holds = (sheet.selected ?? []).some(
    (one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
  );
  if (!holds) select(caller, [{ sheet, row, column, rows: 1, columns: 1 }]);
  sheet.currentCell = { row, column };
  caller.host.workbook.activeSheet = sheet;
}
