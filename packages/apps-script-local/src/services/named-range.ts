/** NamedRange. */
import type { NamedRangeModel } from '../model/workbook.ts';
import { Service, ServiceError } from '../service.ts';
import { areaOf } from './areas.ts';
import type { ServiceContext } from './context.ts';
import { range } from './handles.ts';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

class NamedRangeService extends Service<NamedRange, ServiceContext> implements Partial<NamedRange> {
  constructor(
    caller: ServiceContext,
    private readonly model: NamedRangeModel,
  ) {
    super(caller, 'NamedRange', { free: new Set(['getName', 'getRange']), document: true });
  }
  getName(): string {
    return this.model.name;
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return range(this.caller, this.model.area);
  }
  setName(name: string): NamedRange {
    requireName(name);
    this.model.name = name;
    this.caller.host.engine.structureChanged();
    return this.self;
  }
  setRange(area: GoogleAppsScript.Spreadsheet.Range): NamedRange {
    this.model.area = areaOf(area, 'SpreadsheetApp.NamedRange.setRange');
    this.caller.host.engine.structureChanged();
    return this.self;
  }
  remove(): void {
    const { workbook, engine } = this.caller.host;
    workbook.namedRanges = workbook.namedRanges.filter((entry) => entry !== this.model);
    engine.structureChanged();
  }
}

/** @throws ServiceError for a name that no formula could use. */
export function requireName(name: string): void {
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$/.test(name);
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_.]{0,249}$/u.test(name) || looksLikeCell || /^(true|false)$/i.test(name)) {
    throw new ServiceError(`The name ${name} is not valid for a named range.`);
  }
}

export function namedRange(caller: ServiceContext, model: NamedRangeModel): NamedRange {
  return new NamedRangeService(caller, model).self;
}
