/** Selection, and what of a sheet is selected: A1 until something is. */
import type { Place, SheetModel } from '../model/workbook.ts';
import { Service, signatureError } from '../service.ts';
import { areaOf } from './areas.ts';
import type { ServiceContext } from './context.ts';
import { Direction, enumMember, enumName } from './enums.ts';
import { range, sheet as sheetService } from './handles.ts';
import { rangeList } from './range-list.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Selection = GoogleAppsScript.Spreadsheet.Selection;

const start: Place = { row: 1, column: 1, rows: 1, columns: 1 };

export function activeRange(caller: ServiceContext, sheet: SheetModel): Range {
  const selected = sheet.selected ?? [start];
  return range(caller, { sheet, ...(selected[selected.length - 1] ?? start) });
}

export function activeRanges(caller: ServiceContext, sheet: SheetModel): RangeList {
  return rangeList(
    caller,
    (sheet.selected ?? [start]).map((place) => range(caller, { sheet, ...place })),
  );
}

export function currentCell(caller: ServiceContext, sheet: SheetModel): Range {
  const { row, column } = sheet.currentCell ?? start;
  return range(caller, { sheet, row, column, rows: 1, columns: 1 });
}

class SelectionService extends Service<Selection, ServiceContext> implements Partial<Selection> {
  constructor(
    caller: ServiceContext,
    private readonly sheet: SheetModel,
  ) {
    super(caller, 'Selection', { free: 'all' });
  }
  getActiveRange(): Range {
    return activeRange(this.caller, this.sheet);
  }
  getActiveRangeList(): RangeList {
    return activeRanges(this.caller, this.sheet);
  }
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetService(this.caller, this.sheet);
  }
  getCurrentCell(): Range {
    return currentCell(this.caller, this.sheet);
  }
  /** From the edge of the selection as Ctrl, Shift and an arrow key lead. */
  getNextDataRange(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    const name = enumName(direction);
    if (name === null) throw signatureError('SpreadsheetApp.Selection.getNextDataRange', [direction]);
    const selected = areaOf(this.getActiveRange(), 'SpreadsheetApp.Selection.getNextDataRange');
    const current = this.getCurrentCell();
    const edge = areaOf(current.getNextDataCell(enumMember(Direction, name)), 'SpreadsheetApp.Range.getNextDataCell');
    const top = Math.min(selected.row, edge.row);
    const left = Math.min(selected.column, edge.column);
    const bottom = Math.max(selected.row + selected.rows - 1, edge.row);
    const right = Math.max(selected.column + selected.columns - 1, edge.column);
    return range(this.caller, {
      sheet: this.sheet,
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    });
  }
}

export function selection(caller: ServiceContext, sheet: SheetModel): Selection {
  return new SelectionService(caller, sheet).self;
}
