/** The process that `main-job.ts` starts: a workbook from disk to its analysis tabs and its memo, once. */

import { join } from 'node:path';
import { bundleHost, call } from '../../local/commands/shared.ts';
import { saveWorkbook, writeFileWhole } from 'apps-script-local';
import { openWorkbook } from '../../local/workbook-file.ts';

const [input, folder] = process.argv.slice(2) as [string, string];
const host = bundleHost(await openWorkbook(input));
call(host, 'itaAnalyse');
const { docxBase64 } = call(host, 'itaMakeDocument', { id: 'analysis', delivery: 'download' });
if (docxBase64 === null) throw new Error('the bundle made no .docx');
writeFileWhole(join(folder, 'analysis.docx'), Buffer.from(docxBase64, 'base64'));
host.recalculate();
await saveWorkbook(host.workbook, join(folder, 'analysed.xlsx'));
