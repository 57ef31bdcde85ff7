/** A step's main button with its progress, and below it what came of it. */

import { useEffect, useState } from 'preact/hooks';
import type { Panel } from '../use-panel';
import type { ActionId } from '../action-id';
import { ProblemBox } from './problem-box';

/** Seconds of waiting before they are counted aloud, and before waiting may be given up. */
const SHOWN_AFTER = 3;
const SLOW_AFTER = 20;

export function Action(props: {
  panel: Panel;
  action: ActionId;
  label: string;
  onPress: () => void;
  /** A quiet button: the step's work is done or not the next thing to do. */
  quiet?: boolean;
  /** Why it cannot be pressed now. */
  blocked?: string | null;
}): preact.JSX.Element {
  const { panel, action, label, onPress, quiet, blocked } = props;
  const working = panel.busy !== null && panel.busy.action === action;
  const off = panel.busy !== null || (blocked ?? null) !== null;
  return (
    <div class="action">
      {/* Not `disabled`: the focus must stay where it is while the work goes on. */}
      <button
        type="button"
        class={quiet ? 'button' : 'button primary'}
        aria-disabled={off}
        onClick={() => (off ? undefined : onPress())}
      >
        {working ? <span class="spinner" aria-hidden="true" /> : null}
        {label}
      </button>
      {blocked ? <p class="hint">{blocked}</p> : null}
    </div>
  );
}

/** What is going on and what came of it; stands at the foot of the buttons and keeps a line free for itself. */
export function Progress({ panel, actions }: { panel: Panel; actions: readonly ActionId[] }): preact.JSX.Element {
  const { busy, failure, notice } = panel;
  const mine = (action: ActionId): boolean => actions.includes(action);
  return (
    <div class="progress">
      {busy !== null && mine(busy.action) ? <Waiting panel={panel} text={busy.text} since={busy.since} /> : null}
      {notice !== null && mine(notice.action) ? (
        <p class="notice">
          {notice.text}
          {notice.place !== null ? (
            <>
              {' '}
              <button type="button" class="link" onClick={() => panel.goTo(notice.place as string)}>
                เปิดแท็บ {notice.place}
              </button>
            </>
          ) : null}
        </p>
      ) : null}
      {failure !== null && mine(failure.action) ? <ProblemBox panel={panel} failure={failure} /> : null}
    </div>
  );
}

function Waiting(props: { panel: Panel; text: string; since: number }): preact.JSX.Element | null {
  const { panel, text, since } = props;
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  // The button in the head turns while the workbook is read again; a line would only make the step jump.
  if (panel.overview !== null && panel.busy?.action === 'read' && seconds < SLOW_AFTER) return null;
  return (
    <div class="waiting">
      <p>
        {text}
        {seconds >= SHOWN_AFTER ? ` · ${seconds} วินาที` : '…'}
      </p>
      {seconds >= SLOW_AFTER ? (
        <p class="hint">
          ใช้เวลานานกว่าปกติ รอต่อได้ หรือ{' '}
          <button type="button" class="link" onClick={panel.giveUp}>
            เลิกรอแล้วอ่านข้อมูลใหม่
          </button>
        </p>
      ) : null}
    </div>
  );
}
