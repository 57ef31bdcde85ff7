/** แก้ไขแม่แบบใน Google เอกสาร: makes a Google Doc of the template, and takes it back into the workbook. */

import { documentDefinition } from '../../documents/definitions';
import type { EditTemplateResult, TemplateRequest, UseTemplateResult } from '../../rpc';
import { DOCX_TYPE, createGoogleDocFile, exportGoogleDoc, isGoogleDocThere } from '../drive';
import { itaError } from '../problem';
import { docUrl, readTemplateDocs, rememberTemplateDoc } from '../template-docs';
import { signedBytes, templateFor } from '../templates';
import { readMarks } from '../workbook-reader';
import { templateFileName, templatesState, useTemplateJob } from './template-jobs';

/** The Google Doc of before where it is still there: what somebody has changed in it must not be lost. */
export function editTemplateJob({ id }: TemplateRequest): EditTemplateResult {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const known = readTemplateDocs(spreadsheet)[id];
  if (known !== undefined && isGoogleDocThere(known)) {
    return { url: docUrl(known), templates: templatesState(spreadsheet) };
  }
  const { template } = templateFor(spreadsheet, readMarks(spreadsheet), id);
  const name = `แม่แบบ ${documentDefinition(id).title}`;
  const blob = Utilities.newBlob(signedBytes(template), DOCX_TYPE, `${name}.docx`);
  const file = createGoogleDocFile(name, blob);
  rememberTemplateDoc(spreadsheet, id, file.id);
  return { url: file.url, templates: templatesState(spreadsheet) };
}

/** Stores what the Google Doc holds now; one with faults changes nothing. */
export function saveTemplateJob({ id }: TemplateRequest): UseTemplateResult {
  const fileId = readTemplateDocs(SpreadsheetApp.getActiveSpreadsheet())[id];
  if (fileId === undefined) {
    throw itaError(
      'no-template-doc',
      `ยังไม่มี Google เอกสารสำหรับแก้ไขแม่แบบ "${documentDefinition(id).title}"`,
      'กด เปิดแก้ไขใน Google เอกสาร ก่อน แล้วจึงบันทึกกลับ',
    );
  }
  const docx = exportGoogleDoc(fileId);
  return useTemplateJob({
    id,
    fileName: templateFileName(id, true),
    docxBase64: Utilities.base64Encode(docx.getBytes()),
  });
}
