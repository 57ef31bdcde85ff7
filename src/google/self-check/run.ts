/** ทดสอบระบบ: tries what the add-in takes for granted on the live services, and leaves the workbook as it was. */

import type { SelfCheckFound, SelfCheckReport } from '../../shared/self-check';
import { keepFound } from '../found';
import { withDocumentLock } from '../lock';
import { textWay } from '../text-way';
import { tryAll } from './assumption';
import { CELL_ASSUMPTIONS } from './cells';
import { CHANGE_FLAG, FORMULA_ASSUMPTIONS } from './formulas';
import { drawnChart } from './picture';
import { withScratch } from './scratch';
import { SERVICE_ASSUMPTIONS } from './services';
import { TAB_ASSUMPTIONS } from './tabs';

/** Also keeps in the workbook's metadata which way of writing text works here. */
export function selfCheckJob(): SelfCheckReport {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withDocumentLock(() =>
    withScratch(spreadsheet, (scratch) => {
      const onTabs = [CHANGE_FLAG, ...CELL_ASSUMPTIONS, ...FORMULA_ASSUMPTIONS, ...TAB_ASSUMPTIONS];
      const tried = tryAll(onTabs, scratch);
      const text = textWay();
      if (text !== null) keepFound(spreadsheet, { text });
      const { rows, chart } = drawnChart();
      return { rows: [...tried, ...rows, ...tryAll(SERVICE_ASSUMPTIONS, scratch)], chart };
    }),
  );
}

/** What only the panel could find: how much one call carries, and whether a person can read the chart. */
export function keepFoundJob(found: SelfCheckFound): null {
  keepFound(SpreadsheetApp.getActiveSpreadsheet(), found);
  return null;
}
