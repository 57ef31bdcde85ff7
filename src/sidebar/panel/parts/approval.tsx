/** Google's approval of a paper that was made: where it can be asked for, how far it has come, and asking. */

import { useState } from 'preact/hooks';
import type { ApprovalState, DocumentState } from '../../../shared/rpc';
import type { Panel } from '../use-panel';
import { Confirm } from './confirm';

export function Approval({ panel, document }: { panel: Panel; document: DocumentState }): preact.JSX.Element | null {
  const [asking, setAsking] = useState(false);
  const { offers, start } = panel.approvals;
  const paper = offers?.papers.find(({ id }) => id === document.id);
  if (!offers || !paper) return null;
  const { state, url } = paper;
  const send = (): void => {
    setAsking(false);
    start(document.id, url);
  };
  return (
    <div class="approval">
      {state === null ? null : <p class={state.status === 'declined' ? 'run failed' : 'run'}>{stateWords(state)}</p>}
      {asking ? (
        <Confirm
          label="ยืนยันการขออนุมัติ"
          yes="ส่งคำขอ"
          no="ยังไม่ส่ง"
          busy={panel.busy !== null}
          onYes={send}
          onNo={() => setAsking(false)}
        >
          <p>
            ขอให้อนุมัติ{' '}
            <a href={url} target="_blank" rel="noopener">
              {document.title} ฉบับล่าสุด
            </a>{' '}
            ถึง {offers.reviewers.length} คน
          </p>
          <ul class="reviewers">
            {offers.reviewers.map(({ name, email }) => (
              <li key={email}>
                {name} <span class="quiet">{email}</span>
              </li>
            ))}
          </ul>
          {offers.without.length === 0 ? null : <p>ไม่มีอีเมล: {offers.without.join(', ')}</p>}
          <p>แชร์เอกสารให้ทุกคนเปิดดูได้ก่อน Google ไม่แชร์ให้ และไม่แจ้งผู้ที่เปิดไม่ได้ การอนุมัติใน Google ไม่แทนการลงนามในหนังสือ</p>
        </Confirm>
      ) : state === null || state.status === 'declined' ? (
        <button
          type="button"
          class="button"
          aria-disabled={panel.busy !== null}
          aria-label={`${askWords(state)} ${document.title}`}
          onClick={() => (panel.busy === null ? setAsking(true) : undefined)}
        >
          {askWords(state)}
        </button>
      ) : null}
    </div>
  );
}

function askWords(state: ApprovalState | null): string {
  return state === null ? 'ขออนุมัติผ่าน Google' : 'ขออนุมัติอีกครั้ง';
}

function stateWords({ status, approved, asked }: ApprovalState): string {
  if (status === 'approved') return `อนุมัติผ่าน Google ครบแล้ว ${asked} คน`;
  if (status === 'declined') return 'มีผู้ไม่อนุมัติใน Google ดูเหตุผลในเอกสาร';
  return `ขออนุมัติผ่าน Google แล้ว อนุมัติ ${approved} จาก ${asked} คน`;
}
