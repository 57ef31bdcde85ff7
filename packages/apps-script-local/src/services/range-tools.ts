/** What the menu Data of Sheets does with a range: duplicates out, texts apart, rows at random, cells in between. */
import { cellAt, ensureCell, numberFormatAt, valueAt } from '../model/grid.ts';
import { displayText } from '../model/number-format.ts';
import type { Area, Cell, CellScalar } from '../model/workbook.ts';
import { ServiceError, signatureError } from '../service.ts';
import { requireEditable, type ServiceContext } from './context.ts';
import { Dimension, enumName } from './enums.ts';
import { range } from './handles.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows of cells of an area, taken out of the sheet's own lists. */
function linesOf({ sheet, row, column, rows, columns }: Area): (Cell | undefined)[][] {
  return Array.from({ length: rows }, (_row, i) =>
    Array.from({ length: columns }, (_column, j) => cellAt(sheet, row + i, column + j)),
  );
}

function putLines(
  caller: ServiceContext,
  { sheet, row, column, rows, columns }: Area,
  lines: (Cell | undefined)[][],
): void {
  for (let i = 0; i < rows; i += 1) {
    const target = (sheet.cells[row + i] ??= []);
    for (let j = 0; j < columns; j += 1) target[column + j] = lines[i]?.[j];
  }
  caller.host.engine.structureChanged();
}

/**
 * Takes out rows that repeat one above, whatever their case; those below move up.
 * @param columnsToCompare columns of the sheet; all of the range when left out
 * @returns the rows that stay
 */
export function removeDuplicates(caller: ServiceContext, area: Area, columnsToCompare?: readonly number[]): Range {
  requireEditable(caller, area);
  caller.host.engine.recalculate();
  const { sheet, row, column, columns } = area;
  const compared = columnsToCompare ?? Array.from({ length: columns }, (_column, j) => column + j);
  if (compared.some((one) => one < column || one >= column + columns)) {
    throw new ServiceError('The columns to compare must lie within the range.');
  }
  const seen = new Set<string>();
  const kept = linesOf(area).filter((_line, i) => {
    const key = JSON.stringify(
      compared.map((one) => {
        const value = valueAt(sheet, row + i, one);
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
  putLines(caller, area, kept);
  return range(caller, { sheet, row, column, rows: Math.max(1, kept.length), columns });
}

const delimiters: { readonly [type: string]: string } = {
  COMMA: ',',
  SEMICOLON: ';',
  PERIOD: '.',
  SPACE: ' ',
};

/** Splits the texts of one column over the columns to its right, which are written over. */
export function splitTextToColumns(caller: ServiceContext, area: Area, delimiter?: unknown): void {
  const method = 'SpreadsheetApp.Range.splitTextToColumns';
  if (area.columns !== 1) throw new ServiceError('The range must hold one column.');
  requireEditable(caller, area);
  caller.host.engine.recalculate();
  const { sheet, row, column, rows } = area;
  const texts = Array.from({ length: rows }, (_row, i) =>
    displayText(valueAt(sheet, row + i, column), numberFormatAt(sheet, row + i, column), caller.host.workbook.locale),
  );
  const split = separatorOf(delimiter, texts, method);
  texts.forEach((text, i) => {
    const parts = text.split(split);
    if (parts.length < 2) return;
    const width = Math.min(parts.length, sheet.maxColumns - column + 1);
    range(caller, { sheet, row: row + i, column, rows: 1, columns: width }).setValues([parts.slice(0, width)]);
  });
}

function separatorOf(delimiter: unknown, texts: readonly string[], method: string): string {
  if (typeof delimiter === 'string') return delimiter;
  const name = delimiter === undefined ? 'AUTO_DETECT' : enumName(delimiter);
  const known = delimiters[name ?? ''];
  if (known !== undefined) return known;
  if (name !== 'AUTO_DETECT') throw signatureError(method, [delimiter]);
  const found = [',', ';', '.', ' '].find((one) => texts.some((text) => text.includes(one)));
  return found ?? ',';
}

/** Rows in another order; which one is decided by lot. */
export function randomizeRows(caller: ServiceContext, area: Area): void {
  requireEditable(caller, area);
  const lines = linesOf(area);
  for (let i = lines.length - 1; i > 0; i -= 1) {
    const j = Math.floor(Math.random() * (i + 1));
    [lines[i], lines[j]] = [lines[j] ?? [], lines[i] ?? []];
  }
  putLines(caller, area, lines);
}

/** Empty cells where the range is; what stands there moves down or to the right, and what leaves the sheet makes it grow. */
export function insertCells(caller: ServiceContext, area: Area, shiftDimension: unknown): void {
  requireEditable(caller, area);
  const { sheet, row, column, rows, columns } = area;
  if (enumName(shiftDimension) === String(Dimension.ROWS)) {
    for (let r = sheet.cells.length - 1; r >= row; r -= 1) {
      for (let c = column; c < column + columns; c += 1) {
        const cell = cellAt(sheet, r, c);
        if (cell) (sheet.cells[r + rows] ??= [])[c] = cell;
        const line = sheet.cells[r];
        if (line) line[c] = undefined;
      }
    }
    sheet.maxRows = Math.max(sheet.maxRows, sheet.cells.length - 1);
  } else if (enumName(shiftDimension) === String(Dimension.COLUMNS)) {
    for (let r = row; r < row + rows; r += 1) {
      const line = sheet.cells[r];
      if (!line || line.length <= column) continue;
      line.splice(column, 0, ...Array.from({ length: columns }, () => undefined));
      sheet.maxColumns = Math.max(sheet.maxColumns, line.length - 1);
    }
  } else throw signatureError('SpreadsheetApp.Range.insertCells', [shiftDimension]);
  caller.host.engine.structureChanged();
}

/**
 * Continues what a range begins: numbers in even steps, everything else repeated. Where the destination goes on to the
 * right it is filled row by row, otherwise column by column.
 */
export function autoFill(caller: ServiceContext, source: Area, destination: Area, series: unknown): void {
  const name = enumName(series);
  if (name === null) throw signatureError('SpreadsheetApp.Range.autoFill', [destination, series]);
  const isInside =
    destination.sheet === source.sheet &&
    destination.row <= source.row &&
    destination.column <= source.column &&
    destination.row + destination.rows >= source.row + source.rows &&
    destination.column + destination.columns >= source.column + source.columns;
  if (!isInside) throw new ServiceError('The destination range must contain the source range.');
  requireEditable(caller, destination);
  caller.host.engine.recalculate();
  const { sheet } = source;
  const isDown = destination.rows > source.rows;
  const lanes = isDown ? source.columns : source.rows;
  for (let lane = 0; lane < lanes; lane += 1) {
    const length = isDown ? source.rows : source.columns;
    const at = (step: number): [number, number] =>
      isDown ? [source.row + step, source.column + lane] : [source.row + lane, source.column + step];
    const begun = Array.from({ length }, (_value, step) => valueAt(sheet, ...at(step)));
    const next = continuation(begun, name === 'DEFAULT_SERIES');
    const end = isDown
      ? destination.row + destination.rows - source.row
      : destination.column + destination.columns - source.column;
    for (let step = length; step < end; step += 1) {
      const [row, column] = at(step);
      const model = cellAt(sheet, ...at(step % length));
      const cell = ensureCell(sheet, row, column);
      cell.format = model?.format ?? cell.format;
      cell.formula = null;
      cell.value = next(step);
      caller.host.engine.cellChanged(sheet, row, column);
    }
  }
}

/** The value after so many steps: on a line through the first and the last of several numbers, else what repeats. */
function continuation(begun: readonly CellScalar[], isSeries: boolean): (step: number) => CellScalar {
  const numbers = begun.filter((value): value is number => typeof value === 'number');
  const [first = 0] = numbers;
  const last = numbers[numbers.length - 1] ?? 0;
  if (!isSeries || numbers.length !== begun.length || begun.length < 2)
    return (step) => begun[step % begun.length] ?? null;
  const slope = (last - first) / (begun.length - 1);
  return (step) => first + slope * step;
}
