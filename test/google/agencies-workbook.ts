/** A host whose workbook holds several agencies: the office's settings, and a table pasted into `หน่วยงาน`. */

import type { Host, HostOptions } from 'apps-script-local';
import type { SettingKey } from '../../src/workbook/records';
import { SETTING_ROWS } from '../../src/workbook/input-tabs';
import type { CellValue } from '../../src/workbook/snapshot';
import { agencyRows, HEADS } from '../agencies/many-agencies';
import { emptyHost } from './workbook';

const PASTE = `function main() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('หน่วยงาน');
  var values = VALUES;
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearContent();
  if (values.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), values.length - sheet.getMaxRows());
  sheet.getRange(1, 1, values.length, values[0].length).setValues(values);
  var settings = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ตั้งค่า');
  SETTINGS.forEach(function (row) {
    var labels = settings.getDataRange().getValues().map(function (line) { return line[0]; });
    var at = labels.indexOf(row[0]);
    settings.getRange((at < 0 ? labels.length : at) + 1, 1, 1, 2).setValues([row]);
  });
}`;

const OFFICE: Readonly<Partial<Record<SettingKey, CellValue>>> = {
  agency: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตัวอย่าง',
  resultYear: 2567,
};

/** @param table the heads and rows of `หน่วยงาน`, or how many agencies to make up */
export function agenciesHost(
  table: number | readonly (readonly CellValue[])[],
  settings: Readonly<Partial<Record<SettingKey, CellValue>>> = {},
  options: HostOptions = {},
): Host {
  const host = emptyHost(options);
  host.rpc('itaCreateAgencyTabs');
  const values = typeof table === 'number' ? [HEADS, ...agencyRows(table)] : table;
  const typed = Object.entries({ ...OFFICE, ...settings }).map(([key, value]) => [
    SETTING_ROWS.find((row) => row.key === key)?.label ?? key,
    value,
  ]);
  host.runScript({
    name: 'paste.js',
    code: PASTE.replace('VALUES', () => JSON.stringify(values)).replace('SETTINGS', () => JSON.stringify(typed)),
  });
  host.calls.length = 0;
  return host;
}
