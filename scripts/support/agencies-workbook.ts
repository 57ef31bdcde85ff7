/** A workbook of several agencies as an office would have filled it: tabs made by the add-in, then the pasted table. */

import type { Host } from 'apps-script-local';
import { bundleHost, call } from '../../local/commands/shared.ts';
import type { AgenciesSample } from '../../samples/province-2567.ts';
import { SETTING_ROWS } from '../../src/workbook/input-tabs.ts';

export function agenciesWorkbook({ settings, signers, agencies }: Omit<AgenciesSample, 'id' | 'about'>): Host {
  const host = bundleHost();
  const [blank] = host.workbook.sheets;
  call(host, 'itaCreateAgencyTabs');
  const labelled = Object.entries(settings).map(([key, value]) => [
    SETTING_ROWS.find((row) => row.key === key)?.label ?? key,
    value,
  ]);
  host.runScript({
    name: 'fill.js',
    code: `function main() {
      var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      function paste(sheet, values) {
        sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearContent();
        var more = values.length - sheet.getMaxRows();
        if (more > 0) sheet.insertRowsAfter(sheet.getMaxRows(), more);
        sheet.getRange(1, 1, values.length, values[0].length).setValues(values);
      }
      var settings = spreadsheet.getSheetByName('ตั้งค่า');
      ${JSON.stringify(labelled)}.forEach(function (row) {
        var labels = settings.getDataRange().getValues().map(function (line) { return line[0]; });
        var at = labels.indexOf(row[0]);
        settings.getRange((at < 0 ? labels.length : at) + 1, 1, 1, 2).setValues([row]);
      });
      paste(spreadsheet.getSheetByName('หน่วยงาน'), ${JSON.stringify(agencies)});
      paste(spreadsheet.insertSheet('ผู้ลงความเห็น'), [['ลำดับ', 'ตำแหน่ง', 'ชื่อ-สกุล', 'ประเภท']].concat(${JSON.stringify(signers)}));
      spreadsheet.deleteSheet(spreadsheet.getSheetByName(${JSON.stringify(blank?.name)}));
    }`,
  });
  return host;
}
