/**
 * Readers that share no code with each other agree on the text of every paper of every sample: an unzip with an XML
 * parse, mammoth, and LibreOffice.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGENCY_PAPERS } from '../../src/documents/shared/titles';
import type { DocumentId } from '../../src/shared/rpc';
import { BUENG_KAN_2566 } from '../fixtures/workbooks/bueng-kan-2566';
import { MEASURES_REPORT_2567 } from '../fixtures/workbooks/measures-report-2567';
import { NAKHON_RATCHASIMA_2563 } from '../fixtures/workbooks/nakhon-ratchasima-2563';
import { PAK_KRET_2567 } from '../fixtures/workbooks/pak-kret-2567';
import { SAI_THONG_2565 } from '../fixtures/workbooks/sai-thong-2565';
import { make } from './make';
import { mammothText, paragraphs } from './read-docx';

const SAMPLES = {
  'sai-thong': SAI_THONG_2565,
  'bueng-kan': BUENG_KAN_2566,
  'pak-kret': PAK_KRET_2567,
  'nakhon-ratchasima': NAKHON_RATCHASIMA_2563,
  'measures-report': MEASURES_REPORT_2567,
} as const;
const IDS = AGENCY_PAPERS;
const PAPERS = (Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]).reduce<[keyof typeof SAMPLES, DocumentId][]>(
  (all, sample) => [...all, ...IDS.map((id): [keyof typeof SAMPLES, DocumentId] => [sample, id])],
  [],
);

const found = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!found) console.warn('LibreOffice (soffice) is not installed: it is left out of the readers that must agree');

const folder = mkdtempSync(join(tmpdir(), 'ita-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (sample: string, id: DocumentId, ending: string): string => join(folder, `${sample}-${id}.${ending}`);
const squeeze = (text: string): string => text.replace(/[\s\uFEFF]+/g, '');

describe('every paper of every sample', () => {
  beforeAll(async () => {
    for (const [sample, id] of PAPERS) writeFileSync(file(sample, id, 'docx'), await make(id, SAMPLES[sample]));
    if (!found) return;
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const all = PAPERS.map(([sample, id]) => file(sample, id, 'docx'));
    const to = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    const run = spawnSync('soffice', [profile, ...to, ...all], { encoding: 'utf8', timeout: 150000 });
    if (run.status !== 0) throw new Error(run.stderr);
  }, 200000);

  it.each(PAPERS)('%s %s reads the same to all', async (sample, id) => {
    const bytes = new Uint8Array(readFileSync(file(sample, id, 'docx')));
    const text = squeeze(paragraphs(bytes).join(''));
    expect(text.length).toBeGreaterThan(300);
    expect(squeeze(await mammothText(bytes))).toBe(text);
    if (found) expect(squeeze(readFileSync(file(sample, id, 'txt'), 'utf8'))).toBe(text);
  });
});
