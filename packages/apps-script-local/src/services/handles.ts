/**
 * Spreadsheet, Sheet and Range as any service may hand them out. Each of the three leads to nearly every other service
 * and back, so no service imports their files: who starts an execution puts the makers into its context.
 */
import type { Area, SheetModel } from '../model/workbook.ts';
import type { ServiceContext } from './context.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function spreadsheet(caller: ServiceContext): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return caller.makers.spreadsheet(caller);
}

export function sheet(caller: ServiceContext, model: SheetModel): GoogleAppsScript.Spreadsheet.Sheet {
  return caller.makers.sheet(caller, model);
}

export function range(caller: ServiceContext, area: Area): Range {
  return caller.makers.range(caller, area);
}

/** What a sheet's protection calls its range: every cell, without an address. */
export function wholeSheetRange(caller: ServiceContext, model: SheetModel): Range {
  return caller.makers.wholeSheetRange(caller, model);
}
