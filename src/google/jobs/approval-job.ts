/** Asks the committee's members for Google's approval of a paper that was made as a Google Doc. */

import { usableEmails } from '../../committee/reviewers';
import { documentDefinition } from '../../documents/definitions';
import { DOCUMENT_IDS } from '../../documents/shared/titles';
import type {
  ApprovalOffers,
  ApprovalState,
  DocumentId,
  HistoryItem,
  StartApprovalRequest,
  StartApprovalResult,
} from '../../shared/rpc';
import { hasApprovals, latestApproval, mayStartApproval, startApproval } from '../approvals';
import { membersOf } from '../committee/read-committee';
import { readHistory } from '../history-reader';
import { addHistory, hasHistory } from '../history-writer';
import { withDocumentLock } from '../lock';
import { itaError, problemOf } from '../problem';
import { Undo } from '../undo';
import { readInput } from '../workbook-reader';
import { assessWorkbook } from './assess-workbook';
import { FINGERPRINT_TABS } from '../../tabs/fingerprint';

/**
 * The newest Google Doc of each paper that this person may send for approval, and who would be asked. Nothing is asked
 * of Drive where the service has no approvals or nobody has an address.
 */
export function approvalOffersJob(): ApprovalOffers {
  const nothing: ApprovalOffers = { papers: [], reviewers: [], without: [] };
  if (!hasApprovals()) return nothing;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { marks } = readInput(spreadsheet, []);
  const { reviewers, without } = usableEmails(membersOf(spreadsheet, marks));
  if (reviewers.length === 0) return nothing;
  const papers = madePapers(readHistory(spreadsheet, marks))
    .filter(({ fileId }) => mayStartApproval(fileId))
    .map(({ id, url, fileId }) => ({ id, url, state: latestApproval(fileId) }));
  return { papers, reviewers, without };
}

/** @throws ItaError where Google refuses or the addresses are others than the person saw; nothing has been sent then */
export function startApprovalJob({ id, url, emails }: StartApprovalRequest): StartApprovalResult {
  const { spreadsheet, read, assessment } = assessWorkbook(FINGERPRINT_TABS);
  const paper = madePapers(readHistory(spreadsheet, read.marks)).find((one) => one.id === id && one.url === url);
  if (!paper) {
    throw itaError(
      'approval-paper-gone',
      'เอกสารนี้ไม่ใช่ฉบับล่าสุดในแท็บ ประวัติ',
      'อ่านข้อมูลใหม่แล้วเลือกเอกสารอีกครั้ง ยังไม่มีการส่งคำขอ',
    );
  }
  const { reviewers } = usableEmails(membersOf(spreadsheet, read.marks));
  if (reviewers.map(({ email }) => email).join() !== emails.join()) {
    throw itaError(
      'approval-reviewers-changed',
      'อีเมลในแท็บ คณะกรรมการ เปลี่ยนไปจากที่แสดง',
      'อ่านข้อมูลใหม่ ตรวจรายชื่อผู้อนุมัติ แล้วลองอีกครั้ง ยังไม่มีการส่งคำขอ',
    );
  }
  // The answer to a request may be lost on its way; asking twice would write to everybody twice.
  const before = latestApproval(paper.fileId);
  if (before?.status === 'pending') return { state: before, entry: null, historyProblem: null };
  const { title } = documentDefinition(id);
  const state = send(paper.fileId, emails, `ขอให้พิจารณา: ${title}`);
  const record = (): HistoryItem =>
    Undo.run((undo) => addHistory(spreadsheet, read, assessment, `ขออนุมัติผ่าน Google: ${title}`, undo, { result: url }));
  try {
    return { state, entry: hasHistory(read.marks) ? record() : withDocumentLock(record), historyProblem: null };
  } catch (error) {
    // The request is sent and cannot be taken back, whatever keeps its line from being written.
    const cause = problemOf(error);
    const message = `ส่งคำขอแล้ว แต่เพิ่มบรรทัดในแท็บ ประวัติ ไม่ได้ (${cause.message})`;
    return { state, entry: null, historyProblem: { ...cause, message, next: 'ไม่ต้องส่งคำขอซ้ำ' } };
  }
}

/** What failed after Google had taken the request is sent all the same, and says so when it is asked. */
function send(fileId: string, emails: readonly string[], message: string): ApprovalState {
  try {
    startApproval(fileId, { reviewerEmails: emails, message });
  } catch (error) {
    const state = latestApproval(fileId);
    if (state?.status === 'pending') return state;
    throw error;
  }
  return { status: 'pending', approved: 0, asked: emails.length };
}

/** The newest Google Doc of each kind of paper, as `ประวัติ` has them. */
function madePapers(
  history: readonly HistoryItem[],
): { readonly id: DocumentId; readonly url: string; readonly fileId: string }[] {
  return DOCUMENT_IDS.flatMap((id) => {
    const { title } = documentDefinition(id);
    const [last] = history.filter(({ what, result }) => what === title && fileIdOf(result) !== null).slice(-1);
    const fileId = last ? fileIdOf(last.result) : null;
    return last && fileId !== null ? [{ id, url: last.result, fileId }] : [];
  });
}

function fileIdOf(address: string): string | null {
  return /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/.exec(address)?.[1] ?? null;
}
