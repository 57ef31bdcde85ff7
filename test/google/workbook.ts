/** A host with the built bundle and a workbook filled like a sample: what an officer has before pressing a button. */

import { join } from 'node:path';
import { Host, type HostOptions, readProject } from 'apps-script-local';
import { newWorkbook, readWorkbook } from '../../local/workbook-file';
import type { InputTabId } from '../../src/workbook/records';
import { INPUT_TABS } from '../../src/workbook/input-tabs';
import type { Sample } from '../../samples';
import { tabRows } from '../../samples/sample';

/** Fills tabs below their header, as a person would paste: `rows` by tab name. */
const FILL = `
function fillTabs(rows) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  Object.keys(rows).forEach(function (name) {
    var values = rows[name];
    var sheet = spreadsheet.getSheetByName(name);
    var missing = values.length + 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    if (values.length > 0) sheet.getRange(2, 1, values.length, values[0].length).setValues(values);
  });
}
function readTab(name) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  return sheet ? sheet.getDataRange().getValues() : null;
}
function readFormulas(name) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getFormulas();
}
function readFormats(name) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getNumberFormats();
}
function tabNames() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (sheet) { return sheet.getName(); });
}
`;

/** Found from where npm runs, for the tests and for the command that runs them outside of jest. */
const built = readProject(join(process.cwd(), 'dist'));
export const project = { ...built, scripts: [...built.scripts, { name: 'test-helpers.js', code: FILL }] };

/** A host on an empty workbook, with the bundle and small helper scripts beside it. */
export function emptyHost(options: HostOptions = {}): Host {
  return new Host({
    project,
    workbook: newWorkbook('Untitled spreadsheet'),
    ...options,
  });
}

/** How the local page opens another workbook. */
export async function loadHost(name: string, bytes: Uint8Array | null): Promise<Host> {
  return emptyHost({ workbook: bytes === null ? newWorkbook(name) : await readWorkbook(bytes, name) });
}

/** A host whose workbook has the input tabs, filled like the sample. */
export function sampleHost(sample: Sample, options: HostOptions = {}): Host {
  const host = emptyHost(options);
  host.rpc('itaCreateTabs');
  fill(host, sample);
  host.calls.length = 0;
  return host;
}

/** Types a sample into the input tabs. */
export function fill(host: Host, sample: Sample): void {
  const rows: Record<string, unknown> = {};
  for (const { id, name } of INPUT_TABS) {
    const values = tabRows(sample, id as InputTabId);
    if (values) rows[name] = values;
  }
  host.rpc('fillTabs', [rows]);
}

/** Values of a tab, null where there is no such tab. */
export function tab(host: Host, name: string): unknown[][] | null {
  return host.rpc('readTab', [name]) as unknown[][] | null;
}
