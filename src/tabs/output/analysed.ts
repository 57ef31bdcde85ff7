/** What the analysis tabs are made of: the records and what follows from them. */

import type { Analysis } from '../../ita/analysis';
import type { WorkbookData } from '../../workbook/records';

export interface Analysed {
  readonly data: WorkbookData;
  readonly analysis: Analysis;
}
