/**
 * `npm run test:truth [-- <workbooks> [paper]]`: the papers of 500 workbooks made by chance, read against the workbook. Prints
 * how many were read and, where one does not hold, the seed and the smallest workbook that shows it; exit code 1 then.
 */

import fc from 'fast-check';
import { DOCUMENT_IDS } from '../src/documents/shared/titles';
import { make } from '../test/documents/make';
import { holdAgainstWorkbook } from '../test/documents/truth/against-workbook';
import { generatedWorkbook } from '../test/documents/truth/generated-workbook';

const [runs = '500', only = ''] = process.argv.slice(2);
for (const id of DOCUMENT_IDS.filter((one) => one.includes(only))) {
  const started = Date.now();
  const result = await fc.check(
    fc.asyncProperty(generatedWorkbook, async (data) => holdAgainstWorkbook(id, await make(id, data), data)),
    { numRuns: Number(runs) },
  );
  console.log(
    `${id}: ${result.numRuns} workbooks, seed ${result.seed}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (result.failed) {
    console.error(fc.defaultReportMessage(result));
    process.exitCode = 1;
  }
}
