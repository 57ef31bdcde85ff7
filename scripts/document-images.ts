/**
 * `npx tsx scripts/document-images.ts`: docs/images/document-*.png, pages of the five papers from the samples, made by
 * the bundle and set by LibreOffice.
 */

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleHost, call } from '../local/commands/shared.ts';
import { openWorkbook } from '../local/workbook-file.ts';
import type { DocumentId } from '../src/shared/rpc.ts';
import { ensureBuilt } from './build.ts';
import { renderPages } from './pages.ts';

const ROOT = join(fileURLToPath(new URL('.', import.meta.url)), '..');
const DPI = 90;

/** Each paper from the sample that was made after its published model; the pages that are shown, by picture name. */
const PAPERS: readonly { sample: string; id: DocumentId; pages: Readonly<Record<string, number>> }[] = [
  { sample: 'sai-thong-2565', id: 'analysis', pages: { analysis: 1, 'analysis-chart': 2 } },
  { sample: 'bueng-kan-2566', id: 'measures', pages: { measures: 1 } },
  { sample: 'measures-report-2567', id: 'results', pages: { results: 1 } },
  { sample: 'pak-kret-2567', id: 'annual', pages: { annual: 1, 'annual-table': 5 } },
  { sample: 'nakhon-ratchasima-2563', id: 'meeting', pages: { meeting: 1 } },
];

await ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'document-images-'));
try {
  for (const { sample, id, pages } of PAPERS) {
    const host = bundleHost(await openWorkbook(join(ROOT, 'samples', `${sample}.xlsx`)));
    const { docxBase64 } = call(host, 'itaMakeDocument', { id, delivery: 'download' });
    const docx = join(folder, `${id}.docx`);
    writeFileSync(docx, Buffer.from(docxBase64 ?? '', 'base64'));
    const pictures = renderPages(docx, folder, { dpi: DPI });
    for (const [name, page] of Object.entries(pages)) {
      const picture = pictures[page - 1];
      if (picture === undefined) throw new Error(`${id} of ${sample} has no page ${page}`);
      copyFileSync(picture, join(ROOT, 'docs/images', `document-${name}.png`));
      console.log(`docs/images/document-${name}.png`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
