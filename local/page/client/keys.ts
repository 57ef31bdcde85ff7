/** What a key means in the grid: moving, committing, clearing. Letters are none of these: the input takes them itself. */

/** How the open cell came to be: typing over it lets arrows commit, opening it (F2) keeps them for the caret. */
export type Mode = 'ready' | 'typing' | 'editing';

export type KeyAction =
  | {
      readonly kind: 'move';
      readonly down: number;
      readonly right: number;
      readonly extend: boolean;
      readonly far: boolean;
    }
  | { readonly kind: 'page'; readonly way: 1 | -1; readonly extend: boolean }
  /** To the first column, or with `far` to the first or last cell. */
  | { readonly kind: 'edge'; readonly way: 1 | -1; readonly extend: boolean; readonly far: boolean }
  /** Commits what is open and goes on; Enter after a run of Tabs goes to the column where they began. */
  | { readonly kind: 'enter'; readonly way: 1 | -1 }
  | { readonly kind: 'tab'; readonly way: 1 | -1 }
  | { readonly kind: 'open' | 'cancel' | 'clear' | 'all' | 'undo' | 'redo' | 'line-break' | 'choices' };

export interface Key {
  readonly key: string;
  /** The key's place on the keyboard: with a Thai layout, Ctrl+Z has another `key`. */
  readonly code: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Null where the key is the input's own, or nobody's. */
export function actionOf({ key, code, ctrl, shift, alt }: Key, mode: Mode): KeyAction | null {
  const way = shift ? -1 : 1;
  if (key === 'Enter') {
    if (alt || ctrl) return mode === 'ready' ? null : { kind: 'line-break' };
    return { kind: 'enter', way };
  }
  if (key === 'Tab') return ctrl || alt ? null : { kind: 'tab', way };
  if (key === 'Escape') return mode === 'ready' ? null : { kind: 'cancel' };
  if (mode === 'editing') return null;
  const arrow = ARROWS[key];
  if (alt) return arrow && key === 'ArrowDown' && mode === 'ready' ? { kind: 'choices' } : null;
  if (arrow) {
    const [down, right] = arrow;
    return { kind: 'move', down, right, extend: shift && mode === 'ready', far: ctrl };
  }
  if (key === 'PageUp' || key === 'PageDown') {
    return ctrl ? null : { kind: 'page', way: key === 'PageUp' ? -1 : 1, extend: shift && mode === 'ready' };
  }
  if (mode === 'typing') return null;
  if (key === 'Home' || key === 'End') return { kind: 'edge', way: key === 'Home' ? -1 : 1, extend: shift, far: ctrl };
  if (key === 'F2') return { kind: 'open' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (!ctrl) return null;
  if (code === 'KeyA') return { kind: 'all' };
  if (code === 'KeyZ') return { kind: shift ? 'redo' : 'undo' };
  if (code === 'KeyY') return { kind: 'redo' };
  return null;
}
