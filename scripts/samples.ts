/** Writes samples/*.xlsx from the figures in samples/*.ts: tabs made by the add-in itself, then filled as typed. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleHost, call } from '../local/commands/shared.ts';
import { saveWorkbook } from 'apps-script-local';
import { SAMPLES } from '../samples/index.ts';
import { tabRows } from '../samples/sample.ts';
import { INPUT_TABS } from '../src/workbook/input-tabs.ts';
import { ensureBuilt } from './build.ts';

await ensureBuilt();
const FOLDER = join(fileURLToPath(new URL('.', import.meta.url)), '../samples');

for (const sample of SAMPLES) {
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
  const path = join(FOLDER, `${sample.id}.xlsx`);
  await saveWorkbook(host.workbook, path);
  console.log(path);
}
