/**
 * `npm run gallery [-- <folder> [words in the names …]]`: every paper of the samples and of six workbooks of other kinds as
 * PNG pages: `narrow` in TH Sarabun, as Word sets it; `wide` with Sarabun in its place, as a reader without the font sees
 * it; `google` as the file that goes to Google Docs.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { call } from '../local/commands/shared.ts';
import { SAMPLES } from '../samples/index.ts';
import { OTHER_KINDS } from '../samples/other-kinds.ts';
import { ensureBuilt } from './build.ts';
import { renderAll } from './pages.ts';
import { filledWorkbook } from './support/filled-workbook.ts';

await ensureBuilt();
const [folder = 'out/gallery', ...words] = process.argv.slice(2);
const isWanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));

const files: { readonly word: string[]; readonly google: string[] } = { word: [], google: [] };
const write = (kind: keyof typeof files, name: string, bytes: Uint8Array): void => {
  const own = join(folder, 'docx', kind);
  mkdirSync(own, { recursive: true });
  const file = join(own, `${name}.docx`);
  writeFileSync(file, bytes);
  files[kind].push(file);
};

for (const sample of [...SAMPLES, ...OTHER_KINDS]) {
  const papers = sample.documents
    .map((id) => ({ id, name: `${sample.id}-${id}` }))
    .filter(({ name }) => isWanted(name));
  if (papers.length === 0) continue;
  const host = filledWorkbook(sample);
  for (const { id, name } of papers) {
    const { docxBase64 } = call(host, 'itaMakeDocument', { id, delivery: 'download' });
    write('word', name, Buffer.from(docxBase64 ?? '', 'base64'));
    call(host, 'itaMakeDocument', { id, delivery: 'drive' });
    const [sent] = [...host.drive.files.values()].slice(-1);
    if (sent) write('google', name, sent.bytes);
  }
}
for (const [as, kind, wide] of [
  ['narrow', 'word', false],
  ['wide', 'word', true],
  ['google', 'google', false],
] as const) {
  console.log(`${as}: ${renderAll(files[kind], join(folder, as), { wide }).flat().length} pages`);
}
