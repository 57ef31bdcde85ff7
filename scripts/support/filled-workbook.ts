/** A workbook as an officer would have typed it: tabs made by the add-in itself, then filled with the rows of a sample. */

import type { Host } from 'apps-script-local';
import { bundleHost, call } from '../../local/commands/shared.ts';
import { tabRows, type Sample } from '../../samples/sample.ts';
import { INPUT_TABS } from '../../src/workbook/input-tabs.ts';

export function filledWorkbook(sample: Sample): Host {
  const host = bundleHost();
  const [blank] = host.workbook.sheets;
  call(host, 'itaCreateTabs');
  const rows = Object.fromEntries(INPUT_TABS.map(({ id, name }) => [name, tabRows(sample, id) ?? []]));
  host.runScript({
    name: 'fill.js',
    code: `function main() {
      var rows = ${JSON.stringify(rows)};
      var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      Object.keys(rows).forEach(function (name) {
        var sheet = spreadsheet.getSheetByName(name);
        if (rows[name].length > 0) {
          var text = rows[name].map(function (row) {
            return row.map(function (value) { return typeof value === 'string' && value !== '' ? "'" + value : value; });
          });
          sheet.getRange(2, 1, text.length, text[0].length).setValues(text);
        }
      });
      spreadsheet.deleteSheet(spreadsheet.getSheetByName(${JSON.stringify(blank?.name)}));
    }`,
  });
  return host;
}
