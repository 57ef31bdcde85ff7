/** Makes papers from fixtures with the built-in templates, as the product does. */

import { assessAgencies } from '../../src/assess-agencies';
import { PAPER_SUBJECTS } from '../../src/documents/shared/titles';
import { docxEngine } from '../../src/documents/ooxml/engine';
import { makeDocument, type Pictures } from '../../src/documents/make-document';
import type { DocumentId } from '../../src/shared/rpc';
import type { Settings, WorkbookData } from '../../src/workbook/records';
import { buildTemplates } from '../../templates/index';
import { agenciesWorkbook } from '../agencies/many-agencies';
import { analysisOf } from '../fixtures/workbooks/empty-workbook';

/** Of which the paper about several agencies is made. */
const AGENCIES = 39;

let built: ReturnType<typeof buildTemplates> | null = null;

/** The built-in template; built once per test file. */
export async function template(id: DocumentId): Promise<Uint8Array> {
  built ??= buildTemplates();
  const bytes = (await built)[id];
  if (!bytes) throw new Error(`no template ${id}`);
  return bytes;
}

const made = new WeakMap<WorkbookData, Map<DocumentId, Promise<Uint8Array>>>();

/** A paper of a workbook; one without pictures is made once for each workbook, because many tests look at the same. */
export function make(id: DocumentId, workbook: WorkbookData, pictures?: Pictures): Promise<Uint8Array> {
  if (pictures !== undefined) return makeAnew(id, workbook, pictures);
  const papers = made.get(workbook) ?? new Map<DocumentId, Promise<Uint8Array>>();
  made.set(workbook, papers);
  const paper = papers.get(id) ?? makeAnew(id, workbook, { chart: null });
  papers.set(id, paper);
  return paper;
}

async function makeAnew(id: DocumentId, workbook: WorkbookData, pictures: Pictures): Promise<Uint8Array> {
  const agencies = PAPER_SUBJECTS[id] === 'agencies' ? assessAgencies(agenciesWorkbook(AGENCIES))?.overview : null;
  return makeDocument(docxEngine, await template(id), {
    id,
    workbook,
    analysis: analysisOf(workbook),
    agencies: agencies ?? null,
    pictures,
  });
}

const withOthers = new WeakMap<WorkbookData, Map<string, WorkbookData>>();

/** A fixture with other settings: the same object for the same settings, so that its papers are made once. */
export function withSettings(workbook: WorkbookData, settings: Partial<Settings>): WorkbookData {
  const variants = withOthers.get(workbook) ?? new Map<string, WorkbookData>();
  withOthers.set(workbook, variants);
  const key = JSON.stringify(settings);
  const variant = variants.get(key) ?? { ...workbook, settings: { ...workbook.settings, ...settings } };
  variants.set(key, variant);
  return variant;
}
