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

export async function make(
  id: DocumentId,
  workbook: WorkbookData,
  pictures: Pictures = { chart: null },
): Promise<Uint8Array> {
  const agencies = PAPER_SUBJECTS[id] === 'agencies' ? assessAgencies(agenciesWorkbook(AGENCIES))?.overview : null;
  return makeDocument(docxEngine, await template(id), {
    id,
    workbook,
    analysis: analysisOf(workbook),
    agencies: agencies ?? null,
    pictures,
  });
}

/** A fixture with other settings. */
export function withSettings(workbook: WorkbookData, settings: Partial<Settings>): WorkbookData {
  return { ...workbook, settings: { ...workbook.settings, ...settings } };
}
