/** Filter: the range with its headers, and the criteria by column that hide rows of it. */
import { numberFormatAt, valueAt } from '../model/grid.ts';
import { displayText } from '../model/number-format.ts';
import type { SheetModel } from '../model/workbook.ts';
import { Service, ServiceError } from '../service.ts';
import type { ServiceContext } from './context.ts';
import { criteriaOf, filterCriteria, passes } from './filter-criteria.ts';
import { range } from './handles.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

class FilterService extends Service<Filter, ServiceContext> implements Partial<Filter> {
  constructor(
    caller: ServiceContext,
    private readonly model: SheetModel,
  ) {
    super(caller, 'Filter', { free: new Set(['getRange']), document: true });
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { row, column, rows, columns } = this.#filter();
    return range(this.caller, { sheet: this.model, row, column, rows, columns });
  }
  /** @param columnPosition the column of the sheet, 1-based */
  getColumnFilterCriteria(columnPosition: number): Criteria | null {
    this.#requireColumn(columnPosition);
    const criteria = this.#filter().criteria?.[columnPosition];
    return criteria ? filterCriteria(this.caller, criteria) : null;
  }
  setColumnFilterCriteria(columnPosition: number, criteria: Criteria | null): Filter {
    this.#requireColumn(columnPosition);
    if (criteria === null) return this.removeColumnFilterCriteria(columnPosition);
    const model = criteriaOf(criteria, 'SpreadsheetApp.Filter.setColumnFilterCriteria');
    const filter = this.#filter();
    this.model.filter = { ...filter, criteria: { ...filter.criteria, [columnPosition]: model } };
    return this.self;
  }
  removeColumnFilterCriteria(columnPosition: number): Filter {
    this.#requireColumn(columnPosition);
    const filter = this.#filter();
    const criteria = { ...filter.criteria };
    delete criteria[columnPosition];
    this.model.filter = { ...filter, criteria };
    return this.self;
  }
  /** Orders the rows below the header. */
  sort(columnPosition: number, ascending: boolean): Filter {
    this.#requireColumn(columnPosition);
    const { row, column, rows, columns } = this.#filter();
    if (rows > 1) {
      const body = { sheet: this.model, row: row + 1, column, rows: rows - 1, columns };
      range(this.caller, body).sort({ column: columnPosition, ascending });
    }
    return this.self;
  }
  remove(): void {
    this.model.filter = null;
  }
  #filter(): NonNullable<SheetModel['filter']> {
    if (!this.model.filter) throw new ServiceError('The filter was removed.');
    return this.model.filter;
  }
  #requireColumn(position: number): void {
    const { column, columns } = this.#filter();
    if (!(position >= column && position < column + columns)) {
      throw new ServiceError('The column position lies outside of the filter.');
    }
  }
}

export function filter(caller: ServiceContext, model: SheetModel): Filter {
  return new FilterService(caller, model).self;
}

/** Whether the sheet's filter hides a row. */
export function isFilteredOut(caller: ServiceContext, sheet: SheetModel, row: number): boolean {
  const { filter: found } = sheet;
  if (!found?.criteria || row <= found.row || row >= found.row + found.rows) return false;
  const { locale, timeZone } = caller.host.workbook;
  caller.host.engine.recalculate();
  return Object.entries(found.criteria).some(([position, criteria]) => {
    const column = Number(position);
    const value = valueAt(sheet, row, column);
    return !passes(criteria, value, displayText(value, numberFormatAt(sheet, row, column), locale), timeZone);
  });
}
