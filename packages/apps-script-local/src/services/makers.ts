/** The services behind handles.ts. */
import type { Makers } from './context.ts';
import { makeRange, makeWholeSheetRange } from './range.ts';
import { makeSheet } from './sheet.ts';
import { makeSpreadsheet } from './spreadsheet.ts';

export const makers: Makers = {
  spreadsheet: makeSpreadsheet,
  sheet: makeSheet,
  range: makeRange,
  wholeSheetRange: makeWholeSheetRange,
};
