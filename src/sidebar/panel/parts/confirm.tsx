/** A question before something that a person might not mean; the focus goes to its first answer, and back afterwards. */

import { useLayoutEffect, useRef } from 'preact/hooks';

export function Confirm(props: {
  /** What is being decided, for a screen reader. */
  label: string;
  yes: string;
  no: string;
  /** Another call runs: an answer now would be lost. */
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
  children: preact.ComponentChildren;
}): preact.JSX.Element {
  const { label, yes, no, busy, onYes, onNo, children } = props;
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const asker = document.activeElement;
    first.current?.focus();
    return () => (asker instanceof HTMLElement ? asker.focus() : undefined);
  }, []);
  return (
    <div class="confirm" role="group" aria-label={label}>
      {children}
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          ref={first}
          aria-disabled={busy}
          onClick={() => (busy ? undefined : onYes())}
        >
          {yes}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
