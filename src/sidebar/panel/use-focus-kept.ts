/**
 * Keeps the focus in its place: where a press takes away what was pressed (a repaired finding, a tab that is used), the
 * focus goes to what stands there next. Without this it falls to the top of the panel, and keyboard and screen reader
 * begin anew.
 */

import { useEffect } from 'preact/hooks';

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex]';
/** What is beyond these is another part of the panel. */
const PARTS = '#step-body, .page';

export function useFocusKept(): void {
  useEffect(() => {
    let focused: Node | null = null;
    const remember = ({ target }: FocusEvent): void => {
      focused = target instanceof Node ? target : null;
    };
    const observer = new MutationObserver((records) => {
      // The focus of the page around the panel is nobody's to take.
      if (focused === null || focused.isConnected || document.activeElement !== document.body || !document.hasFocus()) {
        return;
      }
      const place = placeOf(focused, records);
      focused = null;
      if (place) focusNear(place);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

/** Where something stood: in what that is still there, and before what. */
interface Place {
  readonly parent: Element;
  readonly next: Node | null;
}

function placeOf(gone: Node, records: readonly MutationRecord[]): Place | null {
  const record = records.find(({ removedNodes }) => Array.from(removedNodes).some((node) => node.contains(gone)));
  if (!record || !(record.target instanceof Element)) return null;
  const { target: parent, nextSibling } = record;
  return parent.isConnected ? { parent, next: nextSibling } : placeOf(parent, records);
}

function focusNear({ parent, next }: Place): void {
  const all = Array.from(parent.querySelectorAll<HTMLElement>(FOCUSABLE));
  const follows = (element: HTMLElement): boolean =>
    next !== null && (next.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const after = all.filter((element) => element === next || follows(element));
  const before = all.filter((element) => !after.includes(element)).reverse();
  for (const element of [...after, ...before]) {
    element.focus();
    // What is hidden or disabled does not take it.
    if (document.activeElement === element) return;
  }
  if (parent.matches(PARTS) || parent.parentElement === null) return;
  focusNear({ parent: parent.parentElement, next: parent.nextSibling });
}
