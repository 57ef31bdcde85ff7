/**
 * The only module that writes values into cells. Text that people typed is never read as a formula, a number or a
 * date: every text goes in with a leading apostrophe, which the sheet does not show (formula injection),
 * or bare into a cell of text (`text-way.ts`). Only formulas of our own, marked as such, are formulas.
 */

import type { RawValue } from '../tabs/input-copy';
import { CELL_LIMIT } from '../workbook/read';
import type { CellContent } from '../tabs/tab-spec';
import { itaError } from './problem';
import { settleTextWay, textWay, type TextWay } from './text-way';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CUT_MARK = '… (ตัดข้อความที่ยาวเกิน)';

export type Writable = RawValue | CellContent;
type Rows = readonly (readonly Writable[])[];

/** Number format of cells that keep whatever is typed as text: an apostrophe would be seen there. */
const TEXT_FORMAT = '@';
/** Unsets a number format. */
const AUTOMATIC_FORMAT = 'General';
/** What an unset one is read as. */
const AUTOMATIC_AS_READ = '0.###############';

/**
 * The value that makes a cell show exactly this content.
 * @param format the cell's number format, where it is known
 */
export function cellValue(content: Writable, format?: string): string | number | boolean | Date {
  if (content === null) return '';
  if (typeof content === 'string') return asText(content, format);
  if (typeof content !== 'object') return content;
  if ('formula' in content) return content.formula;
  if ('text' in content) return asText(content.text, format);
  return content;
}

function asText(text: string, format?: string): string {
  if (text === '') return '';
  const short = text.length > CELL_LIMIT - 1 ? text.slice(0, CELL_LIMIT - 1 - CUT_MARK.length) + CUT_MARK : text;
  return format === TEXT_FORMAT ? short : `'${short}`;
}

/**
 * Writes a rectangle whose top left cell is (row, column), 1-based, growing the sheet where needed. Nothing for no rows.
 * @param formats number formats of the cells where they are known, none for a new tab; read when left out
 */
export function writeCells(
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly Writable[])[],
  formats?: readonly (readonly string[])[],
): void {
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0 || width === 0) return;
  if (rows.some((line) => line.length !== width)) {
    throw itaError('shape', 'ข้อมูลที่จะเขียนไม่เป็นตาราง', 'แจ้งผู้ดูแลระบบ ยังไม่มีการเปลี่ยนแปลงใด ๆ');
  }
  const target = area(sheet, row, column, rows.length, width);
  if (textWay() === 'format') {
    writeByFormat(target, rows);
    return;
  }
  const known = formats ?? (asksForFormats(rows) ? target.getNumberFormats() : []);
  const isTextCell = (at: number, index: number): boolean => known[index]?.[at] === TEXT_FORMAT;
  const cellsWhere = (holds: (content: Writable, row: number, at: number) => boolean): Range[] =>
    rows.flatMap((line, index) =>
      line.flatMap((content, at) => (holds(content, index, at) ? [target.getCell(index + 1, at + 1)] : [])),
    );
  // A cell of text keeps a formula as its letters: while it is written, the cell is an ordinary one.
  const formulas = cellsWhere((content, index, at) => isFormula(content) && isTextCell(at, index));
  // A number in a cell of dates would be one.
  const numbers = cellsWhere(
    (content, index, at) => typeof content === 'number' && isDateFormat(known[index]?.[at] ?? ''),
  );
  [...formulas, ...numbers].forEach((cell) => cell.setNumberFormat(AUTOMATIC_FORMAT));
  target.setValues(rows.map((line, index) => line.map((content, at) => cellValue(content, known[index]?.[at]))));
  formulas.forEach((cell) => cell.setNumberFormat(TEXT_FORMAT));
  if (textWay() === null && seeTextWay(target, rows, known) === 'format') writeByFormat(target, rows);
}

/** Looks at the first text of a table that was written with apostrophes; null where it holds none. */
function seeTextWay(target: Range, rows: Rows, formats: readonly (readonly string[])[]): TextWay | null {
  for (const [row, line] of rows.entries()) {
    const column = line.findIndex((content, at) => isText(content) && formats[row]?.[at] !== TEXT_FORMAT);
    if (column < 0) continue;
    const shown = target.getCell(row + 1, column + 1).getValue();
    settleTextWay(shown === cellValue(line[column] ?? '') ? 'format' : 'apostrophe');
    return textWay();
  }
  return null;
}

/** Cells of text get bare text; any other cell that is one becomes an ordinary cell, or it would keep numbers as text. */
function writeByFormat(target: Range, rows: Rows): void {
  const formats = target.getNumberFormats();
  const own = rows.map((line, row) =>
    line.map((content, at) => {
      const format = formats[row]?.[at] ?? AUTOMATIC_FORMAT;
      if (isText(content)) return TEXT_FORMAT;
      return format === TEXT_FORMAT || format === AUTOMATIC_AS_READ ? AUTOMATIC_FORMAT : format;
    }),
  );
  target.setNumberFormats(own);
  target.setValues(rows.map((line, row) => line.map((content, at) => cellValue(content, own[row]?.[at]))));
}

function isText(content: Writable): boolean {
  return !isFormula(content) && typeof cellValue(content) === 'string' && content !== '';
}

function isFormula(content: Writable): boolean {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** Whether a format shows days or times: letters of them, and no place for a digit. */
function isDateFormat(format: string): boolean {
  const letters = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
  return /[dmyhs]/i.test(letters) && !/[0#?@]/.test(letters);
}

/** Whether any of the contents is written otherwise into cells of text or dates, so that formats are worth a call. */
export function asksForFormats(rows: readonly (readonly Writable[])[]): boolean {
  return rows.some((line) =>
    line.some((content) => typeof content === 'number' || isFormula(content) || isText(content)),
  );
}

/**
 * Adds one row below everything in the sheet, in one call that two people cannot interleave. Somebody may have made its
 * columns cells of text, which the first free row tells as well as the one that it becomes.
 */
export function appendCells(sheet: Sheet, cells: readonly Writable[]): void {
  const below = sheet.getDataRange().getNumRows() + 1;
  const row = fits(() => sheet.getRange(below, 1)) ? below : below - 1;
  if (textWay() === 'format') {
    writeCells(sheet, below, 1, [cells]);
    return;
  }
  const [formats = []] = sheet.getRange(row, 1, 1, cells.length).getNumberFormats();
  sheet.appendRow(cells.map((content, at) => cellValue(content, formats[at])));
}

/** Makes cells with links; plain cells of the same column keep their text. */
export function writeLinks(
  range: Range,
  links: readonly { readonly text: string; readonly url: string | null }[],
): void {
  if (links.length === 0) return;
  range.setRichTextValues(
    links.map(({ text, url }) => {
      const builder = SpreadsheetApp.newRichTextValue().setText(text);
      return [(url === null ? builder : builder.setLinkUrl(url)).build()];
    }),
  );
}

/** The range; a sheet that is too small grows. Asking for the sheet's size first would cost two calls every time. */
function area(sheet: Sheet, row: number, column: number, rows: number, columns: number): Range {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch (_error) {
    if (!fits(() => sheet.getRange(row, 1, rows, 1))) {
      const maxRows = sheet.getMaxRows();
      sheet.insertRowsAfter(maxRows, row + rows - 1 - maxRows);
    }
    if (!fits(() => sheet.getRange(1, column, 1, columns))) {
      const maxColumns = sheet.getMaxColumns();
      sheet.insertColumnsAfter(maxColumns, column + columns - 1 - maxColumns);
    }
    return sheet.getRange(row, column, rows, columns);
  }
}

/** Whether there is such a range; taking one is no round trip. */
function fits(take: () => Range): boolean {
  try {
    take();
    return true;
  } catch (_error) {
    return false;
  }
}
