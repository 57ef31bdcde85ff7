/** แก้ไขแม่แบบใน Google เอกสาร: makes a Google Doc of the template, and takes it back into the workbook. */

import { documentDefinition } from '../../documents/definitions';
import type { DocumentId, EditTemplateResult, TemplateRequest, UseTemplateResult } from '../../shared/rpc';
import { DOCX_TYPE, createGoogleDocFile, exportGoogleDoc, isGoogleDocThere } from '../drive';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import { docUrl, readTemplateDocs, rememberTemplateDocs } from '../template-docs';
import { signedBytes, templateFor } from '../templates';
import { Undo } from '../undo';
import { readMarks } from '../workbook-reader';
import { templateFileName, templatesState, useTemplateJob } from './template-jobs';

/** The earlier Google Doc, where this person can open it: what somebody has changed in one must not be lost. */
export function editTemplateJob({ id }: TemplateRequest): EditTemplateResult {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withDocumentLock(() => {
    const docs = readTemplateDocs(spreadsheet);
    const known = docs[id] ?? [];
    const fileId = known.find(isGoogleDocThere) ?? makeTemplateDoc(spreadsheet, id);
    return Undo.run((undo) => {
      if (fileId !== known[0]) {
        undo.add(() => rememberTemplateDocs(spreadsheet, docs));
        rememberTemplateDocs(spreadsheet, { ...docs, [id]: [fileId, ...known.filter((one) => one !== fileId)] });
      }
      return { url: docUrl(fileId), templates: templatesState(spreadsheet) };
    });
  });
}

function makeTemplateDoc(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: DocumentId): string {
  const { template } = templateFor(spreadsheet, readMarks(spreadsheet), id);
  const name = `แม่แบบ ${documentDefinition(id).title}`;
  return createGoogleDocFile(name, Utilities.newBlob(signedBytes(template), DOCX_TYPE, `${name}.docx`)).id;
}

/** Stores what this person's Google Doc holds now; one with faults changes nothing. */
export function saveTemplateJob({ id }: TemplateRequest): UseTemplateResult {
  const known = readTemplateDocs(SpreadsheetApp.getActiveSpreadsheet())[id] ?? [];
  const fileId = known.find(isGoogleDocThere) ?? known[0];
  if (fileId === undefined) {
    throw itaError(
      'no-template-doc',
      `ยังไม่มี Google เอกสารสำหรับแก้ไขแม่แบบ "${documentDefinition(id).title}"`,
      'กด เปิดแก้ไขใน Google เอกสาร ก่อน แล้วจึงบันทึกกลับ',
    );
  }
  return useTemplateJob({
    id,
    fileName: templateFileName(id, true),
    docxBase64: Utilities.base64Encode(exportGoogleDoc(fileId)),
  });
}
