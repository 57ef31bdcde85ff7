/** ทดสอบระบบ: tries what the add-in takes for granted on the live services, and leaves the workbook as it was. */

import type { SelfCheckReport } from '../../shared/self-check';
import { withDocumentLock } from '../lock';
import { tryAll } from './assumption';
import { CELL_ASSUMPTIONS } from './cells';
import { FORMULA_ASSUMPTIONS } from './formulas';
import { withScratch } from './scratch';
import { SERVICE_ASSUMPTIONS } from './services';
import { TAB_ASSUMPTIONS } from './tabs';

export function selfCheckJob(): SelfCheckReport {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withDocumentLock(() =>
    withScratch(spreadsheet, (scratch) => ({
      rows: tryAll([...CELL_ASSUMPTIONS, ...FORMULA_ASSUMPTIONS, ...TAB_ASSUMPTIONS, ...SERVICE_ASSUMPTIONS], scratch),
    })),
  );
}
