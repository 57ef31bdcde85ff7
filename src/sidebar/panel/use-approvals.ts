/**
 * Google's approvals of papers that were made: which can be asked for, and asking. What is offered is asked behind the
 * person's back, only where the workbook has a committee; where nothing can be offered, nothing is shown.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApprovalOffers, DocumentId } from '../../shared/rpc';
import { call } from './services';
import type { Work } from './use-work';

export interface Approvals {
  /** Null until it was asked. */
  readonly offers: ApprovalOffers | null;
  /** Sends a paper to the reviewers that are shown. */
  start(id: DocumentId, url: string): void;
}

export function useApprovals(work: Work): Approvals {
  const { state, ask, show, succeed } = work;
  const [offers, setOffers] = useState<ApprovalOffers | null>(null);
  /** The reading and the newest line of the history that the offers belong to. */
  const readFor = useRef('');

  const { overview } = state;
  const isShown = state.step === 'documents' && state.page === null && (overview?.committee ?? null) !== null;
  const [newest] = overview?.history ?? [];
  const now = `${state.asOf} ${newest?.at ?? ''} ${newest?.result ?? ''}`;
  const mayAsk = isShown && state.busy === null && !state.outdated && readFor.current !== now;
  useEffect(() => {
    if (!mayAsk) return;
    readFor.current = now;
    // A question that nobody pressed for fails in silence.
    void call('itaApprovalOffers').then((outcome) => {
      if (outcome.ok && readFor.current === now) setOffers(outcome.value);
    });
  }, [mayAsk, now]);

  const start = (id: DocumentId, url: string): void =>
    ask(
      'approval',
      'กำลังขออนุมัติผ่าน Google',
      () => call('itaStartApproval', { id, url, emails: (offers?.reviewers ?? []).map(({ email }) => email) }),
      ({ state: sent, entry, historyProblem }) => {
        if (entry) show({}, entry);
        setOffers(
          (before) =>
            before && {
              ...before,
              papers: before.papers.map((one) => (one.url === url ? { ...one, state: sent } : one)),
            },
        );
        succeed(
          'approval',
          historyProblem?.message ?? `ส่งคำขออนุมัติแล้ว ${sent.asked} คน Google จะส่งอีเมลแจ้งผู้ที่เปิดเอกสารได้`,
        );
      },
    );

  return { offers, start };
}
