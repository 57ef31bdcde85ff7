/** แม่แบบ: what templates the workbook uses, taking one out as .docx, checking, using and giving up one's own. */

import { documentDefinition } from '../../documents/definitions';
import { imageSize } from '../../documents/ooxml/image-size';
import { faultsOfName } from '../../documents/own-template/faults';
import { largestFileMb } from '../../documents/own-template/limits';
import { DOCUMENT_IDS } from '../../documents/shared/titles';
import type {
  CheckTemplateResult,
  DocumentId,
  ExportTemplateRequest,
  StoredFile,
  TemplateFault,
  TemplateFile,
  TemplateRequest,
  TemplatesState,
  UploadTemplateRequest,
  UseTemplateResult,
} from '../../shared/rpc';
import { GARUDA } from '../../documents/own-template/template-tab';
import { withDocumentLock } from '../lock';
import { docUrl, readTemplateDocs } from '../template-docs';
import { listStored, removeFile, storeFile } from '../template-store';
import { addedTo, decodeBase64, signedBytes, templateFaults, templateFor } from '../templates';
import { Undo } from '../undo';
import { readMarks } from '../workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function templatesJob(): TemplatesState {
  return templatesState(SpreadsheetApp.getActiveSpreadsheet());
}

export function templatesState(spreadsheet: Spreadsheet): TemplatesState {
  const marks = readMarks(spreadsheet);
  const { files: stored, garuda } = listStored(spreadsheet, marks);
  const docs = readTemplateDocs(spreadsheet);
  return {
    documents: DOCUMENT_IDS.map((id) => {
      const doc = docs[id]?.[0];
      return {
        id,
        title: documentDefinition(id).title,
        own: stored[id] ?? null,
        docUrl: doc === undefined ? null : docUrl(doc),
      };
    }),
    garuda: stored[GARUDA] ?? null,
    largestMb: largestFileMb(marks.found.largestCall),
    garudaPicture: garuda === null ? null : pictureAddress(garuda),
  };
}

/** The state after a template was stored or removed: told from what was written, so that no failing read belies it. */
function withTemplate(state: TemplatesState, id: DocumentId, own: StoredFile | null): TemplatesState {
  return { ...state, documents: state.documents.map((one) => (one.id === id ? { ...one, own } : one)) };
}

/** Null for bytes that no longer are a picture. */
export function pictureAddress(base64: string): string | null {
  const size = imageSize(decodeBase64(base64));
  return size ? `data:image/${size.format};base64,${base64}` : null;
}

/** The template that the next paper would be made from. */
export function exportTemplateJob({ id, builtIn }: ExportTemplateRequest): TemplateFile {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { template, own } = templateFor(spreadsheet, readMarks(spreadsheet), id, builtIn);
  return {
    fileName: templateFileName(id, own),
    docxBase64: Utilities.base64Encode(signedBytes(template)),
  };
}

export function templateFileName(id: DocumentId, own: boolean): string {
  return `แม่แบบ ${documentDefinition(id).title}${own ? ' (ของหน่วยงาน)' : ''}.docx`;
}

export function checkTemplateJob({ id, fileName, docxBase64 }: UploadTemplateRequest): CheckTemplateResult {
  const file = decodeBase64(docxBase64);
  const faults = uploadFaults(id, fileName, file);
  return { faults, added: faults.length === 0 ? addedTo(file) : '' };
}

/** A file of the wrong kind is not looked into. */
function uploadFaults(id: DocumentId, fileName: string, file: Uint8Array): readonly TemplateFault[] {
  const named = faultsOfName(fileName);
  return named.length > 0 ? named : templateFaults(id, file);
}

/** Stores a template that has no fault; one with faults changes nothing. */
export function useTemplateJob({ id, fileName, docxBase64 }: UploadTemplateRequest): UseTemplateResult {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const file = decodeBase64(docxBase64);
  const faults = uploadFaults(id, fileName, file);
  if (faults.length > 0) return { stored: false, faults, added: '', templates: templatesState(spreadsheet) };
  return withDocumentLock(() => {
    const before = templatesState(spreadsheet);
    const stored = Undo.run((undo) => {
      const info = storeFile(
        spreadsheet,
        readMarks(spreadsheet),
        id,
        // Encoded again, so that what is kept does not depend on how a client writes base64.
        { name: fileName, base64: Utilities.base64Encode(signedBytes(file)), bytes: file.length },
        undo,
      );
      SpreadsheetApp.flush();
      return info;
    });
    return { stored: true, faults, added: addedTo(file), templates: withTemplate(before, id, stored) };
  });
}

export function resetTemplateJob({ id }: TemplateRequest): TemplatesState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withDocumentLock(() => {
    const before = templatesState(spreadsheet);
    Undo.run((undo) => removeFile(spreadsheet, readMarks(spreadsheet), id, undo));
    return withTemplate(before, id, null);
  });
}
