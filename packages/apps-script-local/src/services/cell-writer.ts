/** Writing content into cells: what scripts pass becomes what Sheets would hold. Checks everything before it writes. */
import { cellName } from '../model/a1.ts';
import { serialFromInstant } from '../model/dates.ts';
import { emptyFormat, ensureCell, formatAt, patchFormat, cellAt } from '../model/grid.ts';
import { dateFormatOf } from '../model/locale-dates.ts';
import { isDateFormat } from '../model/number-format.ts';
import { parseTyped, type TypedValue } from '../model/typed-value.ts';
import type { Area, CellPicture, CellScalar, SheetModel, TextRun } from '../model/workbook.ts';
import { ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { pictureOf } from './cell-image.ts';
import type { ServiceContext } from './context.ts';
import { violates } from './validation-test.ts';

export const longestCellText = 50_000;

export interface CellContent extends TypedValue {
  readonly runs: readonly TextRun[] | null;
  readonly picture?: CellPicture;
}

/** Dates of another global scope are no `instanceof Date` here. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A script's value as cell content. @throws ServiceError for text over 50,000 characters and for what fits no cell. */
export function contentOf(
  context: ServiceContext,
  value: unknown,
  sheet: SheetModel,
  row: number,
  column: number,
  method: string,
): CellContent {
  const { workbook } = context.host;
  const numberFormat = formatAt(sheet, row, column).numberFormat;
  const plain = (scalar: CellScalar, format: string | null = null): CellContent => ({
    value: scalar,
    formula: null,
    numberFormat: format,
    runs: null,
  });
  if (value === null || value === undefined) return plain(null);
  if (typeof value === 'boolean') return plain(value);
  if (typeof value === 'number') {
    return plain(Number.isFinite(value) ? (Object.is(value, -0) ? 0 : value) : { error: '#NUM!', message: '' });
  }
  if (typeof value === 'string') {
    requireShort(value);
    const currentYear = context.host.now().getFullYear();
    const { apostrophe = 'eaten' } = context.host.deviations;
    return { ...parseTyped(value, { numberFormat, locale: workbook.locale, currentYear, apostrophe }), runs: null };
  }
  if (isDate(value)) {
    const instant = value.getTime();
    if (Number.isNaN(instant)) return plain({ error: '#NUM!', message: '' });
    const serial = serialFromInstant(instant, workbook.timeZone);
    if (numberFormat !== undefined && isDateFormat(numberFormat)) return plain(serial);
    const day = dateFormatOf(workbook.locale);
    return plain(serial, Number.isInteger(serial) ? day : `${day} h:mm:ss`);
  }
  const picture = pictureOf(value);
  if (picture) return { ...plain(null), picture };
  if (implementationOf(value) || typeof value === 'object') throw signatureError(method, [value]);
  return plain(String(value));
}

export function requireShort(text: string): void {
  if (text.length > longestCellText) {
    throw new ServiceError(
      `Your input contains more than the maximum of ${longestCellText} characters in a single cell.`,
    );
  }
}

/** Puts contents into an area, all or none. @throws ServiceError where a validation rule refuses one. */
export function writeContents(
  context: ServiceContext,
  area: Area,
  contents: readonly (readonly CellContent[])[],
): void {
  const { sheet } = area;
  for (let i = 0; i < area.rows; i += 1) {
    for (let j = 0; j < area.columns; j += 1) {
      const content = contents[i]?.[j];
      const rule = cellAt(sheet, area.row + i, area.column + j)?.validation;
      if (!content || !rule || rule.allowInvalid || content.formula !== null) continue;
      if (violates(rule, content.value, context.host.workbook.timeZone)) {
        throw new ServiceError(
          `The data you entered in cell ${cellName(area.row + i, area.column + j)} violates the data validation rules set on this cell.`,
        );
      }
    }
  }
  for (let i = 0; i < area.rows; i += 1) {
    for (let j = 0; j < area.columns; j += 1) {
      const content = contents[i]?.[j];
      if (content) writeContent(context, sheet, area.row + i, area.column + j, content);
    }
  }
}

function writeContent(
  context: ServiceContext,
  sheet: SheetModel,
  row: number,
  column: number,
  content: CellContent,
): void {
  // Under a merged cell nothing can be typed; only its first cell holds a value.
  if (sheet.merges.some((merge) => isUnder(merge, row, column))) return;
  const existing = cellAt(sheet, row, column);
  // Clearing what is not there makes no cell.
  if (!existing && content.value === null && content.formula === null && !content.picture) return;
  const cell = existing ?? ensureCell(sheet, row, column);
  const hadFormula = cell.formula !== null;
  cell.value = content.value;
  cell.formula = content.formula;
  cell.runs = content.runs;
  cell.picture = content.picture;
  delete cell.cached;
  if (content.numberFormat !== null && cell.format.numberFormat !== content.numberFormat) {
    const own = cell.format.numberFormat;
    // A typed 10% or 1/2 brings its format only where the person chose none.
    if (own === undefined) patchFormat(cell, { ...emptyFormat, numberFormat: content.numberFormat });
  }
  if (hadFormula || content.formula !== null || context.host.engine.active)
    context.host.engine.cellChanged(sheet, row, column);
}

function isUnder(merge: SheetModel['merges'][number], row: number, column: number): boolean {
  const inside =
    row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns;
  return inside && (row !== merge.row || column !== merge.column);
}
