/** From the workbook's model to what the page draws: tabs, their rows, and what a person would type for each cell. */

import {
  type BorderLine,
  cellAt,
  type CellFormat,
  cellName,
  type CellScalar,
  chartSize,
  type ConditionalRule,
  contains,
  contentBounds,
  displayText,
  formatAt,
  isCellError,
  numberFormatAt,
  parseTyped,
  type SheetModel,
  valueAt,
  violates,
  type WorkbookModel,
} from 'apps-script-local';
import type { GridCell, GridFrame, GridRow, GridStyle } from './grid.ts';

/** Empty rows and columns shown beyond the content, so that there is room to type. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 6;

/** A tab without its cells. */
export function frameOf(sheet: SheetModel): GridFrame {
  const content = contentBounds(sheet);
  const usedRows = Math.max(content.rows, sheet.frozenRows);
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden,
    rows: Math.min(sheet.maxRows, usedRows + SPARE_ROWS),
    columns: Math.min(sheet.maxColumns, Math.max(content.columns + SPARE_COLUMNS, 20)),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: fromOne(sheet.columnWidths),
    rowHeights: fromOne(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].map((row) => row - 1),
    hiddenColumns: [...sheet.hiddenColumns].map((column) => column - 1),
    merges: sheet.merges.map((merge) => ({ ...merge, row: merge.row - 1, column: merge.column - 1 })),
    charts: sheet.charts.map(({ id, anchorRow, anchorColumn, offsetX, offsetY, options }) => ({
      id,
      row: anchorRow - 1,
      column: anchorColumn - 1,
      offsetX,
      offsetY,
      ...chartSize(options),
    })),
    color: sheet.tabColor,
    gridlines: !sheet.hiddenGridlines,
  };
}

function fromOne(sizes: readonly (number | undefined)[]): Record<number, number> {
  const shifted: Record<number, number> = {};
  sizes.forEach((size, index) => {
    if (size !== undefined && index > 0) shifted[index - 1] = size;
  });
  return shifted;
}

/** The rows of a tab that hold anything to draw. */
export function rowsOf(workbook: WorkbookModel, sheet: SheetModel): GridRow[] {
  const content = contentBounds(sheet);
  const rows: GridRow[] = [];
  // Cells that are only formatted or noted are drawn as well, but not hundreds of prepared empty rows.
  const height = Math.min(sheet.maxRows, content.rows + SPARE_ROWS);
  for (let row = 1; row <= height; row += 1) {
    const cells: GridCell[] = [];
    const width = Math.max(content.columns, (sheet.cells[row]?.length ?? 1) - 1);
    for (let column = 1; column <= width; column += 1) {
      const cell = cellAt(sheet, row, column);
      const value = valueAt(sheet, row, column);
      if (!cell && value === null) continue;
      const text = displayText(value, numberFormatAt(sheet, row, column), workbook.locale);
      const source = sourceOf(workbook, sheet, row, column);
      const list = cell?.validation?.criteria === 'VALUE_IN_LIST' ? cell.validation.values[0] : null;
      cells.push({
        row: row - 1,
        column: column - 1,
        text,
        ...(source === text ? {} : { source }),
        number: typeof value === 'number' ? value : null,
        error: isCellError(value) ? value.message : null,
        style: styleOf(formatAt(sheet, row, column), conditionalFormat(sheet, row, column, value, workbook.timeZone)),
        note: cell?.note ?? '',
        link: linkOf(workbook, cell?.runs?.find(({ link }) => link !== null)?.link ?? null),
        choices: Array.isArray(list) ? list.map(String) : null,
      });
    }
    if (cells.length > 0) rows.push({ row: row - 1, cells });
  }
  return rows;
}

/**
 * What a person would type into a cell to get what it holds: the formula, the shown text where that reads back as the
 * same value, and otherwise the value itself; a text that would be read as something else gets its apostrophe.
 * @param row counted from 1, as `column`
 */
export function sourceOf(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell?.formula) return cell.formula;
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  const numberFormat = numberFormatAt(sheet, row, column);
  const readBack = (text: string): CellScalar => {
    const typed = parseTyped(text, { numberFormat, locale: workbook.locale, currentYear: 0 });
    return typed.formula === null ? typed.value : null;
  };
  if (typeof value === 'string') return readBack(value) === value ? value : `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown = displayText(value, numberFormat, workbook.locale);
  return readBack(shown) === value ? shown : String(value);
}

function styleOf(format: CellFormat, conditional: ConditionalRule['format'] | null): GridStyle {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily, fontColor, background } = {
    ...format,
    ...conditional,
  };
  const borders = {
    ...borderOf('top', format.top),
    ...borderOf('left', format.left),
    ...borderOf('bottom', format.bottom),
    ...borderOf('right', format.right),
  };
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(fontFamily === undefined ? {} : { family: fontFamily }),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(background === undefined ? {} : { background }),
    ...(format.horizontal === undefined ? {} : { horizontal: format.horizontal }),
    ...(format.vertical === undefined ? {} : { vertical: format.vertical }),
    ...(format.wrap === 'WRAP' ? { wrap: true } : {}),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

function borderOf(side: 'top' | 'left' | 'bottom' | 'right', line: BorderLine | undefined): GridStyle['borders'] {
  return line === undefined ? {} : { [side]: line.color };
}

/** The first rule that applies wins, as in Sheets. */
function conditionalFormat(
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellScalar,
  timeZone: string,
): ConditionalRule['format'] | null {
  const place = { sheet, row, column, rows: 1, columns: 1 };
  const rule = sheet.conditionalRules.find(
    ({ ranges, condition }) =>
      condition !== null && ranges.some((range) => contains(range, place)) && applies(condition, value, timeZone),
  );
  return rule ? rule.format : null;
}

function applies(
  { criteria, values }: NonNullable<ConditionalRule['condition']>,
  value: CellScalar,
  timeZone: string,
): boolean {
  const text = value === null || isCellError(value) ? '' : String(value);
  const [first] = values.map(String);
  switch (criteria) {
    case 'CELL_EMPTY':
      return text === '';
    case 'CELL_NOT_EMPTY':
      return text !== '';
    case 'TEXT_STARTS_WITH':
      return first !== undefined && text.startsWith(first);
    case 'TEXT_ENDS_WITH':
      return first !== undefined && text.endsWith(first);
    case 'CUSTOM_FORMULA':
      // Colours by formula are left to Sheets and Excel; the page shows the cell without them.
      return false;
    default:
      // The other criteria are those of data validation, where a blank passes but has no colour.
      return text !== '' && !violates({ criteria, values, allowInvalid: true, helpText: null }, value, timeZone);
  }
}

/** `#gid=12&range=D7` becomes the place that it means; other addresses stay, but only those of the web. */
function linkOf(workbook: WorkbookModel, link: string | null): string | null {
  if (link === null) return null;
  const inside = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
  if (!inside) return /^(https?|mailto):/i.test(link) ? link : null;
  const sheet = workbook.sheets.find(({ id }) => id === Number(inside[1]));
  return sheet ? `${sheet.name}!${inside[2] ?? cellName(1, 1)}` : null;
}
