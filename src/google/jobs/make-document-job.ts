/** สร้างเอกสาร: fills a paper and hands it over, as a Google Doc or, where Drive is refused, as a .docx download. */

import engineSource from 'virtual:docx-engine';
import builtInTemplates from 'virtual:templates';
import { documentDefinition } from '../../documents/definitions';
import { isTemplateError, type DocxEngine } from '../../documents/docx-engine';
import { documentFileName, makeDocument, missingFields } from '../../documents/make-document';
import type {
  DocumentId,
  MakeDocumentRequest,
  MakeDocumentResult,
  MissingField,
  Problem,
  WithOverview,
} from '../../rpc';
import { chartPicture } from '../chart-picture';
import { DOCX_TYPE, createGoogleDoc } from '../drive';
import { addHistory } from '../history-writer';
import { withDocumentLock } from '../lock';
import { itaError, problemOf } from '../problem';
import { Undo } from '../undo';
import { assessWorkbook, requireAnalysis } from './assess-workbook';
import { overviewOf } from './overview-job';

/** Evaluated on first use: parsing the engine with every custom function call would cost more than the call. */
function loadEngine(): DocxEngine {
  const load = new Function(`${engineSource};return DocxEngineBundle;`) as () => { docxEngine: DocxEngine };
  return load().docxEngine;
}

function builtInTemplate(id: DocumentId): Uint8Array {
  const base64 = builtInTemplates[id];
  if (base64 === undefined) throw itaError('no-template', `ไม่มีแม่แบบของเอกสาร "${id}"`, 'เลือกเอกสารอื่น');
  return Uint8Array.from(Utilities.base64Decode(base64), (byte) => byte & 0xff);
}

/** The document's name and what it lacks, before anything is made. */
export function missingFieldsJob(id: DocumentId): { title: string; missing: readonly MissingField[] } {
  const { data, analysis } = requireAnalysis(assessWorkbook().assessment);
  return { title: documentDefinition(id).title, missing: missingFields(id, data, analysis) };
}

export function makeDocumentJob({ id, delivery }: MakeDocumentRequest): MakeDocumentResult & WithOverview {
  return withDocumentLock(() => {
    const { spreadsheet, read, assessment } = assessWorkbook();
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
    Undo.run((undo) => addHistory(spreadsheet, read, analysed, documentDefinition(id).title, undo, url ?? fileName));
    return {
      id,
      fileName,
      url,
      docxBase64: url === null ? Utilities.base64Encode(blob.getBytes()) : null,
      missing: missingFields(id, data, analysis),
      driveProblem,
      overview: overviewOf({ spreadsheet, read, assessment }),
    };
  });
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
