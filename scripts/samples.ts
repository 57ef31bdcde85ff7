/** Writes samples/*.xlsx from the figures in samples/*.ts. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { saveWorkbook } from 'apps-script-local';
import { SAMPLES } from '../samples/index.ts';
import { ensureBuilt } from './build.ts';
import { filledWorkbook } from './support/filled-workbook.ts';

await ensureBuilt();
const FOLDER = join(fileURLToPath(new URL('.', import.meta.url)), '../samples');

for (const sample of SAMPLES) {
  const path = join(FOLDER, `${sample.id}.xlsx`);
  await saveWorkbook(filledWorkbook(sample).workbook, path);
  console.log(path);
}
