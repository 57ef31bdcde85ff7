/** Cells of a sheet: reading, making and clearing them, and moving them when rows and columns come and go. */
import type { Area, Cell, CellFormat, CellScalar, SheetModel, WorkbookModel } from './workbook.ts';

export const emptyFormat: CellFormat = Object.freeze({});

export function cellAt(sheet: SheetModel, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

/** The cell, made when there is none: with the look that its column gives to new cells. */
export function ensureCell(sheet: SheetModel, row: number, column: number): Cell {
  const line = (sheet.cells[row] ??= []);
  return (line[column] ??= newCell(sheet, column));
}

function newCell(sheet: SheetModel, column: number): Cell {
  const start = sheet.columnDefaults[column];
  return {
    value: null,
    formula: null,
    format: start?.format ?? emptyFormat,
    note: '',
    validation: null,
    runs: null,
    ...(start?.source === undefined ? {} : { source: start.source }),
  };
}

/** The value a cell shows: its own, or what an array formula spilled into it. */
export function valueAt(sheet: SheetModel, row: number, column: number): CellScalar {
  const cell = cellAt(sheet, row, column);
  if (cell && (cell.formula !== null || cell.value !== null)) return cell.value;
  return sheet.spilled.size === 0 ? null : (sheet.spilled.get(`${row}:${column}`) ?? null);
}

/** The number format a cell shows its value in: its own, or the one the result brought with it. */
export function numberFormatAt(sheet: SheetModel, row: number, column: number): string | undefined {
  const own = cellAt(sheet, row, column)?.format.numberFormat;
  if (own !== undefined || sheet.resultFormats.size === 0) return own ?? columnFormat(sheet, row, column);
  return sheet.resultFormats.get(`${row}:${column}`) ?? columnFormat(sheet, row, column);
}

function columnFormat(sheet: SheetModel, row: number, column: number): string | undefined {
  return cellAt(sheet, row, column) ? undefined : sheet.columnDefaults[column]?.format.numberFormat;
}

export function formatAt(sheet: SheetModel, row: number, column: number): CellFormat {
  return cellAt(sheet, row, column)?.format ?? sheet.columnDefaults[column]?.format ?? emptyFormat;
}

interface Patched {
  readonly from: CellFormat;
  readonly patch: CellFormat;
  readonly to: CellFormat;
}

/** The last change of a look: ranges give the same one to thousands of cells, which then share it. */
let last: Patched = { from: emptyFormat, patch: emptyFormat, to: emptyFormat };

/** Changes some properties of a cell's look; undefined takes one back to its default. */
export function patchFormat(cell: Cell, patch: CellFormat): void {
  if (cell.format !== last.from || !isSamePatch(patch, last.patch)) {
    const merged: { [key: string]: unknown } = { ...cell.format, ...patch };
    for (const key of Object.keys(merged)) if (merged[key] === undefined) delete merged[key];
    last = { from: cell.format, patch, to: merged };
  }
  cell.format = last.to;
}

function isSamePatch(one: CellFormat, other: CellFormat): boolean {
  if (one === other) return true;
  const keys = Object.keys(one) as (keyof CellFormat)[];
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && one[key] === other[key]);
}

/** Visits every place of an area, row by row. */
export function eachPlace(area: Area, visit: (row: number, column: number, i: number, j: number) => void): void {
  for (let i = 0; i < area.rows; i += 1) {
    for (let j = 0; j < area.columns; j += 1) visit(area.row + i, area.column + j, i, j);
  }
}

/** The last row and column with content (0 for an empty sheet); formatting alone does not count. */
export function contentBounds(sheet: SheetModel): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell && (cell.formula !== null || cell.value !== null || cell.picture)) {
        rows = Math.max(rows, row);
        columns = Math.max(columns, column);
      }
    });
  });
  for (const [key, value] of sheet.spilled) {
    if (value === null) continue;
    const [row = 0, column = 0] = key.split(':').map(Number);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}

export function intersects(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

export function wholeSheet(sheet: SheetModel): Area {
  return { sheet, row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
}

export interface Shift {
  readonly sheet: SheetModel;
  readonly dimension: 'ROWS' | 'COLUMNS';
  /** First row or column that is inserted or deleted. */
  readonly at: number;
  /** Positive: inserted before `at`; negative: deleted from `at` on. */
  readonly count: number;
}

/** Where a stretch of rows (or columns) lies after a shift; null when it is gone. */
export function shiftSpan(start: number, length: number, shift: Shift): { start: number; length: number } | null {
  const end = start + length;
  if (shift.count > 0) {
    if (start >= shift.at) return { start: start + shift.count, length };
    return end > shift.at ? { start, length: length + shift.count } : { start, length };
  }
  const cutEnd = shift.at - shift.count;
  const before = Math.max(0, Math.min(end, shift.at) - start);
  const after = Math.max(0, end - Math.max(start, cutEnd));
  if (before + after === 0) return null;
  return { start: start < shift.at ? start : Math.max(start, cutEnd) + shift.count, length: before + after };
}

function shiftArea<T extends { row: number; column: number; rows: number; columns: number }>(
  area: T,
  shift: Shift,
): T | null {
  if (shift.dimension === 'ROWS') {
    const span = shiftSpan(area.row, area.rows, shift);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const span = shiftSpan(area.column, area.columns, shift);
  return span && { ...area, column: span.start, columns: span.length };
}

/** An area after a shift of its own sheet, itself when another sheet moved; null when it is gone. */
function shiftedArea(area: Area, shift: Shift): Area | null {
  return area.sheet === shift.sheet ? shiftArea(area, shift) : area;
}

const present = <T>(value: T | null): value is T => value !== null;

/**
 * Inserts or deletes rows or columns: cells, sizes, merges, rules, protections, names, charts and metadata move along.
 * References inside formulas are the caller's business.
 */
export function shiftSheet(workbook: WorkbookModel, shift: Shift): void {
  const { sheet, at, count } = shift;
  const rows = shift.dimension === 'ROWS';
  const move = <T>(list: (T | undefined)[]): void => {
    if (list.length <= at) return;
    if (count > 0) {
      const tail = list.splice(at);
      list.length = at + count;
      // A sparse tail must stay sparse: assigning by index keeps its holes.
      tail.forEach((entry, index) => (list[at + count + index] = entry));
      list.length = at + count + tail.length;
    } else list.splice(at, -count);
  };
  // The lists of groups are shared with copies of the workbook.
  const moved = (list: readonly (number | undefined)[]): (number | undefined)[] => {
    const copy = list.slice();
    move(copy);
    return copy;
  };
  if (rows) {
    if (sheet.rowDepths) sheet.rowDepths = moved(sheet.rowDepths);
    move(sheet.cells);
    move(sheet.rowHeights);
    sheet.maxRows += count;
    sheet.hiddenRows = shiftedSet(sheet.hiddenRows, shift);
  } else {
    if (sheet.columnDepths) sheet.columnDepths = moved(sheet.columnDepths);
    sheet.cells.forEach((line) => line && move(line));
    move(sheet.columnWidths);
    move(sheet.columnDefaults);
    sheet.maxColumns += count;
    sheet.hiddenColumns = shiftedSet(sheet.hiddenColumns, shift);
  }
  const frozen = rows ? sheet.frozenRows : sheet.frozenColumns;
  const newFrozen = frozen === 0 ? 0 : (shiftSpan(1, frozen, shift)?.length ?? 0);
  if (rows) sheet.frozenRows = newFrozen;
  else sheet.frozenColumns = newFrozen;
  sheet.merges = sheet.merges.map((merge) => shiftArea(merge, shift)).filter(present);
  sheet.filter = sheet.filter && shiftArea(sheet.filter, shift);
  if (sheet.bandings) sheet.bandings = sheet.bandings.map((one) => shiftArea(one, shift)).filter(present);
  for (const other of workbook.sheets) {
    other.conditionalRules = other.conditionalRules
      .map((rule) => ({ ...rule, ranges: rule.ranges.map((range) => shiftedArea(range, shift)).filter(present) }))
      .filter((rule) => rule.ranges.length > 0);
    for (const chart of other.charts)
      chart.ranges = chart.ranges.map((range) => shiftedArea(range, shift)).filter(present);
  }
  for (const chart of sheet.charts) {
    const anchor = shiftSpan(rows ? chart.anchorRow : chart.anchorColumn, 1, shift)?.start ?? at;
    if (rows) chart.anchorRow = anchor;
    else chart.anchorColumn = anchor;
  }
  workbook.protections = workbook.protections.filter((protection) => {
    protection.unprotected = protection.unprotected.map((area) => shiftedArea(area, shift)).filter(present);
    if (!protection.area) return true;
    protection.area = shiftedArea(protection.area, shift);
    return protection.area !== null;
  });
  workbook.namedRanges = workbook.namedRanges.filter((named) => {
    const area = shiftedArea(named.area, shift);
    if (area) named.area = area;
    return area !== null;
  });
  workbook.metadata = workbook.metadata.filter(({ location }) => {
    if (location.type === 'SPREADSHEET' || location.type === 'SHEET' || location.sheet !== sheet) return true;
    if ((location.type === 'ROW') !== rows) return true;
    const span = shiftSpan(location.index, 1, shift);
    if (span) location.index = span.start;
    return span !== null;
  });
}

function shiftedSet(set: Set<number>, shift: Shift): Set<number> {
  const moved = new Set<number>();
  for (const entry of set) {
    const span = shiftSpan(entry, 1, shift);
    if (span) moved.add(span.start);
  }
  return moved;
}
