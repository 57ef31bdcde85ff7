/**
 * The only module that writes values into cells. Text that people typed is never read as a formula, a number or a
 * date: every text goes in with a leading apostrophe, which the sheet does not show (platform.md §7, formula
 * injection). Only formulas of our own, marked as such, are formulas.
 */

import type { RawValue } from '../tabs/input-copy';
import { CELL_LIMIT } from '../workbook/read';
import type { CellContent } from '../tabs/tab-spec';
import { itaError } from './problem';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CUT_MARK = '… (ตัดข้อความที่ยาวเกิน)';

export type Writable = RawValue | CellContent;

/** Number format of cells that keep whatever is typed as text: an apostrophe would be seen there. */
const TEXT_FORMAT = '@';

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
 * @param formats number formats of the cells, where people have formatted them
 */
export function writeCells(
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly Writable[])[],
  formats: readonly (readonly string[])[] = [],
): void {
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0 || width === 0) return;
  if (rows.some((line) => line.length !== width)) {
    throw itaError('shape', 'ข้อมูลที่จะเขียนไม่เป็นตาราง', 'แจ้งผู้ดูแลระบบ ยังไม่มีการเปลี่ยนแปลงใด ๆ');
  }
  area(sheet, row, column, rows.length, width).setValues(
    rows.map((line, index) => line.map((content, at) => cellValue(content, formats[index]?.[at]))),
  );
}

/** Adds one row below everything in the sheet, in one call that two people cannot interleave. */
export function appendCells(sheet: Sheet, cells: readonly Writable[]): void {
  sheet.appendRow(cells.map((content) => cellValue(content)));
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
