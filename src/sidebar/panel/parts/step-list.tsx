/** The steps in one column. Each row has its size before its state is known, so nothing moves when it comes. */

import { stepsOf, stepState, type Mark, type StepId, type StepState } from '../steps';
import type { Panel } from '../use-panel';
import { Icon } from './icon';

const MARK_WORDS: Readonly<Record<Mark, string>> = {
  done: 'เรียบร้อย',
  attention: 'ต้องดำเนินการ',
  look: 'ควรดู',
  todo: 'ยังไม่เริ่ม',
};

export function StepList({ panel }: { panel: Panel }): preact.JSX.Element {
  const current = panel.step ?? 'data';
  const steps = stepsOf(panel.overview);
  const move = (event: KeyboardEvent): void => {
    const index = steps.findIndex(({ id }) => id === current);
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: steps.length - 1 }[event.key];
    const step = target === undefined ? undefined : steps[(target + steps.length) % steps.length];
    if (!step) return;
    event.preventDefault();
    panel.openStep(step.id);
    document.getElementById(`step-${step.id}`)?.focus();
  };
  return (
    <div class="steps" role="tablist" aria-orientation="vertical" aria-label="ขั้นตอน" onKeyDown={move}>
      {steps.map((step, index) => (
        <StepRow key={step.id} panel={panel} step={step} no={index + 1} open={step.id === current} />
      ))}
    </div>
  );
}

function StepRow(props: {
  panel: Panel;
  step: { readonly id: StepId; readonly title: string };
  no: number;
  open: boolean;
}): preact.JSX.Element {
  const { panel, step, no, open } = props;
  const known = panel.overview ? stepState(step.id, panel.overview) : null;
  // What was found in other figures is neither right nor wrong of these.
  const state: StepState | null = known && panel.outdated ? { mark: 'look', text: 'ข้อมูลเปลี่ยน กำลังอ่าน' } : known;
  const mark = state ? state.mark : 'todo';
  return (
    <button
      type="button"
      role="tab"
      id={`step-${step.id}`}
      class={`step step-${mark}`}
      aria-selected={open}
      aria-controls="step-body"
      tabIndex={open ? 0 : -1}
      onClick={() => panel.openStep(step.id)}
    >
      <span class={`mark mark-${mark}`} aria-hidden="true">
        {mark === 'todo' ? no : <Icon name={mark} />}
      </span>
      <span class="step-title">{step.title}</span>
      <span class="step-state">
        {state ? state.text : '…'}
        {state ? <span class="unseen"> ({MARK_WORDS[mark]})</span> : null}
      </span>
    </button>
  );
}
