/** What one window typed, to be taken back and done again: only where its own content still stands. */

import type { Cell } from 'apps-script-local';

/** What typing changes in a cell. */
export type CellContent = Pick<Cell, 'value' | 'formula' | 'runs' | 'format'>;

export interface TypedCell {
  readonly sheet: number;
  /** Counted from 1, as `column`. */
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The cells that one key press, one paste or one clearing changed. */
export type TypingStep = readonly TypedCell[];

/** More than anybody takes back. */
const MOST_STEPS = 500;

export class TypingHistory {
  private readonly done: TypingStep[] = [];
  private undone: TypingStep[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  add(step: TypingStep): void {
    if (step.length === 0) return;
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone = [];
  }

  /** The step to take back next; it becomes the one to do again next. Undefined where there is none. */
  undo(): TypingStep | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step;
  }

  /** The step to do again next, undefined where there is none. */
  redo(): TypingStep | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step;
  }
}

/** Whether two contents are the same to a person; looks are not compared. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  return (
    one.formula === other.formula &&
    (one.formula !== null || JSON.stringify(one.value) === JSON.stringify(other.value)) &&
    JSON.stringify(one.runs) === JSON.stringify(other.runs)
  );
}
