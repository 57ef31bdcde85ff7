/** Holds a paper against the workbook: whether the data code in its small print is that of the data of now, or of a round. */

import { dataCode } from '../../committee/data-code';
import { readEndNote } from '../../committee/end-note-text';
import { sourceTables } from '../../committee/source';
import type { VerifyRequest, VerifyResult } from '../../shared/rpc';
import { agenciesCode } from '../committee/paper-facts';
import { readRounds } from '../committee/round-store';
import { itaError } from '../problem';
import { sha256 } from '../program-text';
import { decodeBase64, loadEngine } from '../templates';
import { findAgenciesWorkbook } from './assess-agencies-workbook';
import { assessWorkbook } from './assess-workbook';
import { paperStates } from './paper-state';

/** @throws ItaError for a file that is no Word document */
export function verifyJob({ docxBase64 }: VerifyRequest): VerifyResult {
  const text = loadEngine().text(decodeBase64(docxBase64));
  if (text === null) throw itaError('not-a-docx', 'ไฟล์นี้ไม่ใช่เอกสาร Word (.docx)', 'เลือกไฟล์ .docx ที่สร้างจากระบบ');
  const { spreadsheet, read, assessment } = assessWorkbook();
  const agencies = findAgenciesWorkbook();
  const ownCode = dataCode(sourceTables(read.sheets, assessment.data), sha256);
  const workbookCode = agencies ? agenciesCode(agencies.read, agencies.assessment.workbooks) : ownCode;
  const note = readEndNote(text);
  if (note === null) return { verdict: 'none', code: null, workbookCode, round: null };
  const { code } = note;
  const [from] = readRounds(spreadsheet, read.marks)
    .filter((round) => round.code === code)
    .slice(-1);
  const round = from?.no ?? null;
  // A report on finished measures is made from the year's copies as well.
  const { sheets, data } = paperStates(spreadsheet, read, assessment)('results');
  const reportCode = dataCode(sourceTables(sheets, data), sha256);
  const verdict = [workbookCode, ownCode, reportCode].includes(code) ? 'same' : round === null ? 'other' : 'round';
  return { verdict, code, workbookCode, round };
}
