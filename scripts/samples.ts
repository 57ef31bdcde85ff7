/** Writes samples/*.xlsx from the figures in samples/*.ts; ids of samples as arguments write only those. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { saveWorkbook } from 'apps-script-local';
import { bundleHost } from '../local/commands/shared.ts';
import { SAMPLES } from '../samples/index.ts';
import { PROVINCE_2567 } from '../samples/province-2567.ts';
import { THREE_YEARS } from '../samples/three-years.ts';
import { ensureBuilt } from './build.ts';
import { agenciesWorkbook } from './support/agencies-workbook.ts';
import { filledWorkbook } from './support/filled-workbook.ts';
import { throughThreeYears } from './support/three-years.ts';

await ensureBuilt();
const FOLDER = join(fileURLToPath(new URL('.', import.meta.url)), '../samples');

const asked = process.argv.slice(2);
const isAsked = (id: string): boolean => asked.length === 0 || asked.includes(id);

for (const sample of SAMPLES.filter(({ id }) => isAsked(id))) {
  const path = join(FOLDER, `${sample.id}.xlsx`);
  await saveWorkbook(filledWorkbook(sample).workbook, path);
  console.log(path);
}

/** The only sample that is more than typing: three years, one after the other. */
async function writeThreeYears(): Promise<void> {
  const host = bundleHost();
  const [blank] = host.workbook.sheets;
  throughThreeYears(host);
  host.runScript({
    name: 'tidy.js',
    code: `function main() {
      var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.deleteSheet(spreadsheet.getSheetByName(${JSON.stringify(blank?.name)}));
    }`,
  });
  host.recalculate();
  const path = join(FOLDER, `${THREE_YEARS.first.id}.xlsx`);
  await saveWorkbook(host.workbook, path);
  console.log(path);
}

if (isAsked(THREE_YEARS.first.id)) await writeThreeYears();

/** Several agencies: their table, and what an office would write of them. */
if (isAsked(PROVINCE_2567.id)) {
  const path = join(FOLDER, `${PROVINCE_2567.id}.xlsx`);
  await saveWorkbook(agenciesWorkbook(PROVINCE_2567).workbook, path);
  console.log(path);
}
