/** Google's approvals of a paper that was made: offered only where they are there, and a refusal leaves everything. */

import {
  cloneWorkbook,
  SharedScope,
  type ApprovalMode,
  type Host,
  type HostOptions,
  type WorkbookModel,
} from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type {
  ApprovalOffers,
  MakeDocumentResult,
  Outcome,
  RoundStepResult,
  StartApprovalRequest,
  StartApprovalResult,
} from '../../src/shared/rpc';
import { emptyHost, sampleHost, tab } from './workbook';

const EMAILS = ['palad@example.go.th', 'klang@example.go.th'];

function valueOf<T>(outcome: unknown): T {
  const known = outcome as Outcome<T>;
  if (!known.ok) throw new Error(known.problem.message);
  return known.value;
}

let prepared: WorkbookModel;
/** One global scope for all: the jobs keep nothing in it, and evaluating them takes most of the time. */
const scope = new SharedScope();

beforeAll(() => {
  const host = sampleHost(SAI_THONG_2565, { scope });
  valueOf<RoundStepResult>(host.rpc('itaRound', [{ step: 'tabs' }]));
  ['ปลัด อบต.', 'ผู้อำนวยการกองคลัง', 'หัวหน้าสำนักปลัด'].forEach((name, index) =>
    host.edit('คณะกรรมการ', `B${index + 2}`, name),
  );
  prepared = host.workbook;
});

/** The sample with a committee of three, two of whom have an address, and the memo of measures as a Google Doc. */
function withPaper(options: HostOptions = {}, emails: readonly string[] = EMAILS): { host: Host; url: string } {
  const host = emptyHost({ ...options, scope, workbook: cloneWorkbook(prepared), calculated: true });
  emails.forEach((email, index) => host.edit('คณะกรรมการ', `D${index + 2}`, email));
  return { host, url: make(host) };
}

function make(host: Host): string {
  const made = valueOf<MakeDocumentResult>(host.rpc('itaMakeDocument', [{ id: 'measures', delivery: 'drive' }]));
  return made.url ?? '';
}

const offers = (host: Host): ApprovalOffers => valueOf(host.rpc('itaApprovalOffers'));
const start = (host: Host, request: Partial<StartApprovalRequest> & { url: string }): Outcome<StartApprovalResult> =>
  host.rpc('itaStartApproval', [{ id: 'measures', emails: EMAILS, ...request }]) as Outcome<StartApprovalResult>;
const history = (host: Host): string[] => (tab(host, 'ประวัติ') ?? []).slice(1).map(([, what]) => String(what));
const approvalsOf = (host: Host) => [...host.drive.files.values()].flatMap(({ approvals }) => approvals);
const PENDING = { status: 'pending', approved: 0, asked: 2 };

describe('approvals of Google', () => {
  it('are asked of the members with an address, once, with a line in ประวัติ', () => {
    const { host, url } = withPaper({ approvals: 'offered' });
    expect(offers(host)).toEqual({
      papers: [{ id: 'measures', url, state: null }],
      reviewers: [
        { name: 'ปลัด อบต.', email: EMAILS[0] },
        { name: 'ผู้อำนวยการกองคลัง', email: EMAILS[1] },
      ],
      without: ['หัวหน้าสำนักปลัด'],
    });
    const before = history(host);
    expect(start(host, { url })).toMatchObject({ ok: true, value: { state: PENDING, historyProblem: null } });
    expect(approvalsOf(host)).toMatchObject([
      { status: 'IN_PROGRESS', reviewers: EMAILS.map((emailAddress) => ({ emailAddress })) },
    ]);
    const added = history(host).slice(before.length);
    expect(added).toEqual([expect.stringMatching(/^ขออนุมัติผ่าน Google: /)]);
    expect(offers(host).papers).toMatchObject([{ state: PENDING }]);
    // A second press, after an answer that never arrived, writes to nobody twice.
    expect(start(host, { url })).toMatchObject({ ok: true, value: { state: PENDING, entry: null } });
    expect(approvalsOf(host)).toHaveLength(1);
    expect(history(host)).toHaveLength(before.length + 1);
  });

  it('are told as they stand, and asked anew once somebody has declined', () => {
    const { host, url } = withPaper({ approvals: 'offered' });
    start(host, { url });
    const [first] = approvalsOf(host);
    (first?.reviewers ?? []).forEach((one) => Object.assign(one, { response: 'APPROVED' }));
    Object.assign(first ?? {}, { status: 'APPROVED' });
    expect(offers(host).papers).toMatchObject([{ state: { status: 'approved', approved: 2, asked: 2 } }]);
    Object.assign(first ?? {}, { status: 'DECLINED' });
    expect(offers(host).papers).toMatchObject([{ state: { status: 'declined' } }]);
    expect(start(host, { url })).toMatchObject({ ok: true, value: { state: PENDING } });
    Object.assign(approvalsOf(host)[1] ?? {}, { status: 'CANCELLED' });
    // A request that was cancelled is none; the one before it is the latest again.
    expect(offers(host).papers).toMatchObject([{ state: { status: 'declined' } }]);
  });

  it.each<ApprovalMode>(['refused', 'missing'])(
    'are not offered by an edition that has them %s, and papers are made',
    (approvals) => {
      const { host, url } = withPaper({ approvals });
      expect(url).toContain('docs.google.com/document/');
      expect(offers(host).papers).toEqual([]);
      const refused = start(host, { url });
      expect(refused).toMatchObject({ ok: false, problem: { next: expect.stringContaining('เอกสารยังอยู่') as string } });
      expect(refused.ok ? '' : refused.problem.message).not.toMatch(/[a-z]{3}\./);
      expect([...host.drive.files.values()].filter(({ trashed }) => !trashed)).toHaveLength(1);
      expect(history(host).filter((what) => what.startsWith('ขออนุมัติ'))).toEqual([]);
    },
  );

  it('are not there at all where the project has no Drive', () => {
    const { host } = withPaper({ approvals: 'offered', drive: 'off' });
    expect(offers(host)).toEqual({ papers: [], reviewers: [], without: [] });
  });

  it('end in one plain sentence where Google refuses what it has offered', () => {
    const { host, url } = withPaper({ approvals: 'failing' });
    expect(offers(host).papers).toHaveLength(1);
    expect(start(host, { url })).toMatchObject({ ok: false, problem: { code: 'approval-refused' } });
    expect(history(host).filter((what) => what.startsWith('ขออนุมัติ'))).toEqual([]);
  });

  it('are not offered where nobody has an address, and nothing is asked of Drive for it', () => {
    const { host } = withPaper({ approvals: 'offered' }, ['-', 'ไม่มี']);
    host.calls.length = 0;
    expect(offers(host).papers).toEqual([]);
    expect(host.calls.filter((call) => call.startsWith('Drive'))).toEqual([]);
  });

  it('go to nobody whom the person has not seen', () => {
    const { host, url } = withPaper({ approvals: 'offered' });
    host.edit('คณะกรรมการ', 'D2', 'stranger@example.com');
    expect(start(host, { url })).toMatchObject({ ok: false, problem: { code: 'approval-reviewers-changed' } });
    expect(approvalsOf(host)).toEqual([]);
  });

  it('are for the newest paper of its kind only', () => {
    const { host, url } = withPaper({ approvals: 'offered' });
    const newer = make(host);
    expect(offers(host).papers).toEqual([{ id: 'measures', url: newer, state: null }]);
    expect(start(host, { url })).toMatchObject({ ok: false, problem: { code: 'approval-paper-gone' } });
    expect(approvalsOf(host)).toEqual([]);
  });

  it('are not offered for a Doc that another person made, or that is gone', () => {
    const { host } = withPaper({ approvals: 'offered' });
    host.drive.files.clear();
    expect(offers(host).papers).toEqual([]);
  });

  it('count as sent where only the answer was lost, and never as sent where it was not', () => {
    for (const mode of ['before', 'after'] as const) {
      const { host, url } = withPaper({ approvals: 'offered' });
      host.onCall = (call) => (call === 'Drive.Approvals.start' ? { mode, message: 'Empty response' } : undefined);
      const outcome = start(host, { url });
      expect(outcome.ok).toBe(mode === 'after');
      expect(approvalsOf(host)).toHaveLength(mode === 'after' ? 1 : 0);
    }
  });

  it('are sent although their line in ประวัติ cannot be written, and say so', () => {
    const { host, url } = withPaper({ approvals: 'offered' });
    host.onCall = (call) =>
      call === 'Sheet.appendRow' || call === 'Range.setValues'
        ? { mode: 'before', message: 'Service error' }
        : undefined;
    expect(start(host, { url })).toMatchObject({
      ok: true,
      value: {
        state: PENDING,
        entry: null,
        historyProblem: { message: expect.stringContaining('ส่งคำขอแล้ว') as string },
      },
    });
  });
});
