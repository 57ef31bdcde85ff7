/** The Google Docs in which people edit templates: made by the add-in, so `drive.file` reaches them; remembered in the workbook. */

import * as z from 'zod/mini';
import type { DocumentId } from '../rpc';
import { parseNote, setMetadata } from './metadata';
import { DOCUMENT_IDS } from '../documents/titles';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Developer metadata key on the workbook; the value is ids by document as JSON. */
const DOCS_KEY = 'ita.template-docs';

export type TemplateDocs = Readonly<Partial<Record<DocumentId, string>>>;

/** File ids by document; what cannot be read is as good as none. */
export function readTemplateDocs(spreadsheet: Spreadsheet): TemplateDocs {
  const [stored] = spreadsheet.createDeveloperMetadataFinder().withKey(DOCS_KEY).find();
  return parseNote(z.partialRecord(z.enum(DOCUMENT_IDS), z.string()), stored?.getValue()) ?? {};
}

export function rememberTemplateDoc(spreadsheet: Spreadsheet, id: DocumentId, fileId: string): void {
  const value = JSON.stringify({ ...readTemplateDocs(spreadsheet), [id]: fileId });
  const [stored] = spreadsheet.createDeveloperMetadataFinder().withKey(DOCS_KEY).find();
  if (stored) setMetadata(stored, value);
  else spreadsheet.addDeveloperMetadata(DOCS_KEY, value);
}

export function docUrl(fileId: string): string {
  return `https://docs.google.com/document/d/${encodeURIComponent(fileId)}/edit`;
}
