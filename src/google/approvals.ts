/**
 * Google's own approvals of a Doc, with the one scope `drive.file`. The REST reference documents them for Drive v3
 * (`files.approvals`), and only for some editions; that the advanced service has them under this name is not documented,
 * so it is asked every time, and nobody is offered what is not there.
 */

import type { ApprovalState, Problem } from '../shared/rpc';
import { signsOf } from './error-signs';
import { ItaError, problemOf } from './problem';

interface ApprovalResource {
  readonly status?: string;
  readonly createTime?: string;
  readonly reviewerResponses?: readonly { readonly response?: string }[];
}

interface ApprovalRequest {
  readonly reviewerEmails: readonly string[];
  readonly message: string;
}

interface ApprovalsCollection {
  start(request: ApprovalRequest, fileId: string): ApprovalResource;
  list(fileId: string): { readonly items?: readonly ApprovalResource[] };
}

/** Null where this account's Drive service has none. */
function collection(): ApprovalsCollection | null {
  try {
    const { Approvals } = Drive as unknown as { readonly Approvals?: Partial<ApprovalsCollection> };
    const isThere = typeof Approvals?.start === 'function' && typeof Approvals.list === 'function';
    return isThere ? (Approvals as ApprovalsCollection) : null;
  } catch (error) {
    // No Drive service at all, or one that answers with an error to what it does not have.
    console.warn(error);
    return null;
  }
}

/** Whether approvals can be asked for at all. No call over the wire. */
export function hasApprovals(): boolean {
  return collection() !== null;
}

/**
 * Whether this person may ask for the approval of a file. A file that cannot be reached, such as a colleague's, is none.
 * @param id of a file that the add-in made
 */
export function mayStartApproval(id: string): boolean {
  try {
    const file = Drive?.Files?.get(id, { fields: 'id,trashed,capabilities/canStartApproval' }) as {
      readonly trashed?: boolean;
      readonly capabilities?: { readonly canStartApproval?: boolean };
    } | null;
    return file?.trashed !== true && file?.capabilities?.canStartApproval === true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

const STATUSES: Readonly<Record<string, ApprovalState['status']>> = {
  IN_PROGRESS: 'pending',
  APPROVED: 'approved',
  DECLINED: 'declined',
};

/** The latest request for a file that was not cancelled; null where there is none or Google does not say. */
export function latestApproval(id: string): ApprovalState | null {
  try {
    const items = [...(collection()?.list(id).items ?? [])].sort((one, other) =>
      (one.createTime ?? '') < (other.createTime ?? '') ? -1 : 1,
    );
    const [last] = items.filter(({ status }) => STATUSES[status ?? ''] !== undefined).slice(-1);
    const status = STATUSES[last?.status ?? ''];
    if (!last || !status) return null;
    const responses = last.reviewerResponses ?? [];
    return {
      status,
      approved: responses.filter(({ response }) => response === 'APPROVED').length,
      asked: responses.length,
    };
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** @throws ItaError where Google refuses, which leaves the Doc as it is */
export function startApproval(id: string, request: ApprovalRequest): void {
  const approvals = collection();
  if (!approvals) throw new ItaError(NOT_OFFERED);
  try {
    approvals.start(request, id);
  } catch (error) {
    throw new ItaError(approvalProblem(error));
  }
}

const OTHERWISE = 'เอกสารยังอยู่และใช้ได้ตามปกติ เสนอลงนามตามวิธีของหน่วยงานแทนได้';

const NOT_OFFERED: Problem = {
  code: 'approval-not-offered',
  message: 'บัญชีนี้ขออนุมัติเอกสารผ่าน Google ไม่ได้',
  next: OTHERWISE,
  place: null,
};

function approvalProblem(error: unknown): Problem {
  const { status, text } = signsOf(error);
  const general = problemOf(error);
  if (general.code === 'quota') return { ...general, next: `${general.next} ${OTHERWISE}` };
  const message =
    status === 403
      ? 'Google ไม่รับคำขออนุมัติ บัญชีหรือหน่วยงานนี้อาจไม่มีระบบอนุมัติของ Google Workspace'
      : status === 400
        ? 'Google ไม่รับคำขออนุมัติ อาจมีคำขอที่ยังไม่เสร็จ หรือที่อยู่อีเมลไม่ใช่บัญชีในหน่วยงานเดียวกัน'
        : status === 404
          ? 'ไม่พบเอกสารนี้ใน Google ไดรฟ์ หรือผู้อื่นเป็นผู้สร้าง'
          : `ขออนุมัติผ่าน Google ไม่สำเร็จ (${text})`;
  return { code: 'approval-refused', message, next: OTHERWISE, place: null };
}
