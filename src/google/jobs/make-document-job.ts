/** สร้างเอกสาร: fills a paper and hands it over, as a Google Doc or, where Drive is refused, as a .docx download. */

import builtInTemplates from 'virtual:templates';
import { documentDefinition } from '../../documents/definitions';
import { isTemplateError, type DocxEngine } from '../../documents/docx-engine';
import { documentFileName, makeDocument, missingFields } from '../../documents/make-document';
import type { DocumentId, MakeDocumentRequest, MakeDocumentResult, MissingField, Problem, WithEntry } from '../../rpc';
import { FINGERPRINT_TABS } from '../../workbook/fingerprint';
import type { InputTabId } from '../../workbook/records';
import { chartPicture } from '../chart-picture';
import { DOCX_TYPE, createGoogleDoc } from '../drive';
import { addHistory } from '../history-writer';
import { itaError, problemOf } from '../problem';
import { loadProgram } from '../program-text';
import { Undo } from '../undo';
import { assessWorkbook, requireAnalysis } from './assess-workbook';

function loadEngine(): DocxEngine {
  return loadProgram<{ docxEngine: DocxEngine }>('DocxEngine', 'DocxEngineBundle').docxEngine;
}

function builtInTemplate(id: DocumentId): Uint8Array {
  const base64 = builtInTemplates[id];
  if (base64 === undefined) throw itaError('no-template', `ไม่มีแม่แบบของเอกสาร "${id}"`, 'เลือกเอกสารอื่น');
  return Uint8Array.from(Utilities.base64Decode(base64), (byte) => byte & 0xff);
}

/** What a paper is made from: its own tabs, and those whose figures its line in `ประวัติ` is told apart by. */
function tabsFor(id: DocumentId): readonly InputTabId[] {
  return [...FINGERPRINT_TABS, ...documentDefinition(id).tabs];
}

/** The document's name and what it lacks, before anything is made. */
export function missingFieldsJob(id: DocumentId): { title: string; missing: readonly MissingField[] } {
  const { data, analysis } = requireAnalysis(assessWorkbook(tabsFor(id)).assessment);
  return { title: documentDefinition(id).title, missing: missingFields(id, data, analysis) };
}

/**
 * Makes one paper. No document lock: its only write is one appended row, which nobody can interleave, and a colleague's
 * analysis must not keep it waiting.
 */
export function makeDocumentJob({ id, delivery }: MakeDocumentRequest): MakeDocumentResult & WithEntry {
  const { spreadsheet, read, assessment } = assessWorkbook(tabsFor(id));
  const analysed = requireAnalysis(assessment);
  const { data, analysis } = analysed;
  const fileName = documentFileName(id, analysis);
  const docx = fill(id, () =>
    makeDocument(loadEngine(), builtInTemplate(id), {
      id,
      workbook: data,
      analysis,
      pictures: { chart: chartPicture(analysis, data.settings.target, data.settings.thaiDigits) },
    }),
  );
  const blob = Utilities.newBlob(
    Array.from(new Int8Array(docx.buffer, docx.byteOffset, docx.length)),
    DOCX_TYPE,
    fileName,
  );
  let url: string | null = null;
  let driveProblem: Problem | null = null;
  if (delivery === 'drive') {
    try {
      url = createGoogleDoc(fileName.replace(/\.docx$/, ''), blob);
    } catch (error) {
      // Refused or switched off: the paper is made all the same and offered as a download.
      driveProblem = problemOf(error);
    }
  }
  const entry = Undo.run((undo) =>
    addHistory(spreadsheet, read, analysed, documentDefinition(id).title, undo, url ?? fileName),
  );
  return {
    id,
    fileName,
    url,
    docxBase64: url === null ? Utilities.base64Encode(blob.getBytes()) : null,
    missing: missingFields(id, data, analysis),
    driveProblem,
    entry,
  };
}

function fill(id: DocumentId, make: () => Uint8Array): Uint8Array {
  try {
    return make();
  } catch (error) {
    if (!isTemplateError(error)) throw error;
    throw itaError(
      'template',
      `แม่แบบของเอกสาร "${documentDefinition(id).title}" มีข้อผิดพลาด: ${error.problems.map(({ message }) => message).join('; ')}`,
      'แก้ไขแม่แบบแล้วลองใหม่ ยังไม่มีการสร้างเอกสาร',
    );
  }
}
