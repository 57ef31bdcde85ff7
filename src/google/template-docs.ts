/** The Google Docs in which people edit templates: made by the add-in, so `drive.file` reaches them; remembered in the workbook. */

import * as z from 'zod/mini';
import type { DocumentId } from '../shared/rpc';
import { parseNote, setMetadata } from './metadata';
import { DOCUMENT_IDS } from '../documents/shared/titles';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Developer metadata key on the workbook; the value is lists of ids by document as JSON. */
const DOCS_KEY = 'ita.template-docs';

/** `drive.file` reaches only a person's own files, so that everybody who edits a template has a Doc of their own. */
export type TemplateDocs = Readonly<Partial<Record<DocumentId, readonly string[]>>>;

/** File ids by document, the one that was opened last first; what cannot be read is as good as none. */
export function readTemplateDocs(spreadsheet: Spreadsheet): TemplateDocs {
  const [stored] = spreadsheet.createDeveloperMetadataFinder().withKey(DOCS_KEY).find();
  // Before there were lists, a document's one id was noted as it is.
  const ids = z.union([
    z.array(z.string()),
    z.pipe(
      z.string(),
      z.transform((id) => [id]),
    ),
  ]);
  return parseNote(z.partialRecord(z.enum(DOCUMENT_IDS), ids), stored?.getValue()) ?? {};
}

/** Notes these lists in the place of those before. Under the document lock: the note is read and written back. */
export function rememberTemplateDocs(spreadsheet: Spreadsheet, docs: TemplateDocs): void {
  const [stored] = spreadsheet.createDeveloperMetadataFinder().withKey(DOCS_KEY).find();
  const value = JSON.stringify(docs);
  // No list is no note, so that a first one can be taken back without a trace.
  if (Object.keys(docs).length === 0) stored?.remove();
  else if (stored) setMetadata(stored, value);
  else spreadsheet.addDeveloperMetadata(DOCS_KEY, value);
}

export function docUrl(fileId: string): string {
  return `https://docs.google.com/document/d/${encodeURIComponent(fileId)}/edit`;
}
