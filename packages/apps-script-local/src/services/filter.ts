/** Filter: its range only; criteria are not available here. */
import type { SheetModel } from '../model/workbook.ts';
import { Service, ServiceError } from '../service.ts';
import type { ServiceContext } from './context.ts';
import { range } from './handles.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

class FilterService extends Service<Filter, ServiceContext> implements Partial<Filter> {
  constructor(
    caller: ServiceContext,
    private readonly model: SheetModel,
  ) {
    super(caller, 'Filter', { free: new Set(['getRange']), document: true });
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    if (!this.model.filter) throw new ServiceError('The filter was removed.');
    return range(this.caller, { sheet: this.model, ...this.model.filter });
  }
  remove(): void {
    this.model.filter = null;
  }
}

export function filter(caller: ServiceContext, model: SheetModel): Filter {
  return new FilterService(caller, model).self;
}
