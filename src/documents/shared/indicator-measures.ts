/** What an indicator measures: in the agency's own words (`คะแนน` › สิ่งที่ประเมิน), else in ours. */

import type { WorkbookData } from '../../workbook/records';
import { indicatorText } from './texts/indicators';
import { oneLine } from './wording';

/** Completes "เป็นตัวชี้วัดที่ประเมิน…". */
export function indicatorMeasures(workbook: Pick<WorkbookData, 'indicators'>, no: number): string {
  const own = workbook.indicators.find((row) => row.no === no)?.description ?? '';
  return oneLine(own).replace(/^ประเมิน/, '') || indicatorText(no).measures;
}
