/**
 * What was typed, on its way to the server: one request at a time, in the order of typing. A cell shows what was typed
 * into it until an answer shows it, and no answer of the server touches it before.
 */

import type { EditOutcome, GridEdit, TakenBack } from '../grid.ts';

/** What a cell held when the person looked, by which the server knows whether somebody else has changed it since. */
export interface Seen {
  readonly source: string;
  /** How many tasks had been answered by then. */
  readonly answered: number;
}

export interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly was: Seen;
}

/** An edit that was not written, because somebody else changed the cell first. */
export interface Refused extends Typed {
  /** What stands in the cell now. */
  readonly standing: string;
}

/** An answer, and the revision in which what it tells was done. */
export interface Answered<T> {
  readonly value: T;
  readonly revision: number;
}

export interface QueueServer {
  edit(edits: readonly GridEdit[]): Promise<Answered<readonly EditOutcome[]>>;
  takeBack(which: 'undo' | 'redo'): Promise<Answered<TakenBack>>;
}

export interface QueueListener {
  /** What cells show has changed. */
  changed(): void;
  refused(edits: readonly Refused[]): void;
  tookBack(what: TakenBack, which: 'undo' | 'redo'): void;
  /**
   * A request failed.
   * @returns whether to send the same again; otherwise it is given up
   */
  failed(error: unknown): Promise<boolean>;
}

/** A cell that shows what this window did to it before the grid does. A later edit of it builds on that. */
interface Waiting extends Seen {
  readonly text: string;
  source: string;
  answered: number;
  /** The revision in which it was written; null until then. */
  written: number | null;
}

type Task =
  | { readonly kind: 'edit'; readonly edits: readonly { readonly typed: Typed; readonly mark: Waiting }[] }
  | { readonly kind: 'undo' | 'redo' };

export class CommitQueue {
  private readonly tasks: Task[] = [];
  private readonly waiting = new Map<string, Waiting>();
  /** What this window's own undo or redo left in a cell, and as which task. */
  private readonly tookBack = new Map<string, Seen>();
  private answered = 0;
  private running: Promise<void> | null = null;

  constructor(
    private readonly server: QueueServer,
    private readonly listener: QueueListener,
  ) {}

  /** Whether something typed has not reached the server. */
  get isBusy(): boolean {
    return this.running !== null;
  }

  /** All that was added so far has been answered. */
  async settled(): Promise<void> {
    while (this.running !== null) await this.running;
  }

  /** What was typed into a cell and is not shown by the grid yet. */
  textAt(sheet: string, row: number, column: number): string | undefined {
    return this.waiting.size === 0 ? undefined : this.waiting.get(key(sheet, row, column))?.text;
  }

  /** What the person sees of a cell now. @param shown its source as the grid shows it */
  seen(sheet: string, row: number, column: number, shown: string): Seen {
    return this.waiting.get(key(sheet, row, column)) ?? { source: shown, answered: this.answered };
  }

  /** One commit: a cell, or all cells of a paste. */
  add(typed: readonly Typed[]): void {
    if (typed.length === 0) return;
    const edits = typed.map((one) => {
      const mark: Waiting = { text: one.text, source: one.was.source, answered: this.answered, written: null };
      return { typed: one, mark };
    });
    for (const { typed: one, mark } of edits) this.waiting.set(key(one.sheet, one.row, one.column), mark);
    this.push({ kind: 'edit', edits });
    this.listener.changed();
  }

  /** Takes back, or does again, after all that was typed before. */
  takeBack(which: 'undo' | 'redo'): void {
    this.push({ kind: which });
  }

  /** The grid shows the workbook as of a revision. */
  shown(revision: number): void {
    for (const [place, { written }] of this.waiting) {
      if (written === null || written > revision) continue;
      this.waiting.delete(place);
    }
  }

  /** Another workbook is shown: what waits belongs to none of its cells. */
  forget(): void {
    this.waiting.clear();
    this.tookBack.clear();
  }

  private push(task: Task): void {
    this.tasks.push(task);
    this.running ??= this.work();
  }

  private async work(): Promise<void> {
    for (let task = this.tasks[0]; task; task = this.tasks[0]) {
      try {
        await this.send(task);
      } catch (error) {
        if (await this.listener.failed(error)) continue;
        if (task.kind === 'edit') for (const { typed, mark } of task.edits) this.drop(typed, mark);
      }
      this.tasks.shift();
      this.answered += 1;
    }
    // In the very turn that found nothing left to do: what is added next begins anew.
    this.running = null;
    this.listener.changed();
  }

  private async send(task: Task): Promise<void> {
    if (task.kind !== 'edit') return this.sendTakeBack(task.kind);
    const sent = task.edits.map(({ typed: { was, ...typed } }) => {
      const own = this.tookBack.get(key(typed.sheet, typed.row, typed.column));
      return { ...typed, was: own && own.answered >= was.answered ? own.source : was.source };
    });
    const { value: outcomes, revision } = await this.server.edit(sent);
    const refused: Refused[] = [];
    task.edits.forEach(({ typed, mark }, index) => {
      const outcome = outcomes[index];
      mark.answered = this.answered;
      if (outcome?.written) {
        mark.written = revision;
        mark.source = outcome.source;
      } else {
        this.drop(typed, mark);
        refused.push({ ...typed, standing: outcome?.source ?? '' });
      }
    });
    if (refused.length > 0) this.listener.refused(refused);
  }

  private async sendTakeBack(which: 'undo' | 'redo'): Promise<void> {
    const { value, revision } = await this.server.takeBack(which);
    for (const { sheet, row, column, source } of value.cells) {
      const seen = { source, answered: this.answered };
      this.tookBack.set(key(sheet, row, column), seen);
      // What was typed after it, and waits behind it, is what the cell shows.
      const later = this.waiting.get(key(sheet, row, column));
      if (later?.written === null) continue;
      this.waiting.set(key(sheet, row, column), { ...seen, text: source, written: revision });
    }
    this.listener.tookBack(value, which);
    this.listener.changed();
  }

  private drop({ sheet, row, column }: Typed, mark: Waiting): void {
    const place = key(sheet, row, column);
    if (this.waiting.get(place) === mark) this.waiting.delete(place);
    this.listener.changed();
  }
}

function key(sheet: string, row: number, column: number): string {
  return `${sheet}:${row}:${column}`;
}
