/** Shows a person the cell that a finding or an empty field is about. */

import type { GoToRequest } from '../../shared/rpc';
import { splitPlace } from '../../findings/address';
import { itaError } from '../problem';

/**
 * Activates a cell (`คะแนน!D7`) or a tab (`สรุปผล`).
 * @throws ItaError where the tab or the cell is gone
 */
export function goToJob({ place }: GoToRequest): GoToRequest {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { tab, cell } = splitPlace(place);
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet) {
    throw itaError('tab-gone', `ไม่พบแท็บ "${tab}" อาจถูกลบหรือเปลี่ยนชื่อไปแล้ว`, 'กดอ่านข้อมูลใหม่ แล้วลองอีกครั้ง');
  }
  if (!cell) {
    sheet.activate();
    return { place };
  }
  try {
    sheet.getRange(cell).activate();
  } catch (_error) {
    throw itaError('cell-gone', `ไม่พบช่อง ${place} แถวหรือคอลัมน์อาจถูกลบไปแล้ว`, 'กดอ่านข้อมูลใหม่ แล้วลองอีกครั้ง');
  }
  return { place };
}
