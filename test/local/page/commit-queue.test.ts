/** What is typed reaches the server once, in order, and never over what somebody else has written meanwhile. */

import fc from 'fast-check';
import {
  CommitQueue,
  type QueueListener,
  type QueueServer,
  type Refused,
} from '../../../local/page/client/commit-queue';

interface Step {
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** A server that compares and sets, with undo, and answers whenever the test lets it. */
class FakeServer implements QueueServer {
  readonly cells = new Map<number, string>();
  revision = 1;
  private readonly done: Step[] = [];

  constructor(private readonly pause: () => Promise<void>) {}

  private now(column: number): string {
    return this.cells.get(column) ?? '';
  }

  edit: QueueServer['edit'] = async (edits) => {
    await this.pause();
    const value = edits.map(({ column, text, was }) => {
      if (this.now(column) !== was) return { written: false, source: this.now(column) };
      // As the real one: what stands there is not always the very text that was typed.
      const after = text === '' ? '' : String(Number(text));
      this.done.push({ column, before: was, after });
      this.cells.set(column, after);
      this.revision += 1;
      return { written: true, source: after };
    });
    const { revision } = this;
    await this.pause();
    return { value, revision };
  };

  takeBack: QueueServer['takeBack'] = async () => {
    await this.pause();
    const step = this.done.pop();
    if (!step) return { value: { cells: [], kept: [] }, revision: this.revision };
    this.cells.set(step.column, step.before);
    this.revision += 1;
    return {
      value: { cells: [{ sheet: 's', row: 0, column: step.column, source: step.before }], kept: [] },
      revision: this.revision,
    };
  };
}

function listening(over: Partial<QueueListener> = {}): QueueListener & { readonly refusals: Refused[] } {
  const refusals: Refused[] = [];
  return {
    refusals,
    changed: () => undefined,
    refused: (edits) => void refusals.push(...edits),
    tookBack: () => undefined,
    failed: () => Promise.resolve(false),
    ...over,
  };
}

const soon = (): Promise<void> => Promise.resolve();
const typed = (queue: CommitQueue, column: number, text: string, shown: string) => ({
  sheet: 's',
  row: 0,
  column,
  text,
  was: queue.seen('s', 0, column, shown),
});

describe('the queue of commits', () => {
  it('shows what was typed until the grid does', async () => {
    const server = new FakeServer(soon);
    const queue = new CommitQueue(server, listening());
    queue.add([typed(queue, 0, '84.40', '')]);
    expect(queue.textAt('s', 0, 0)).toBe('84.40');
    await queue.settled();
    queue.shown(server.revision - 1);
    expect(queue.textAt('s', 0, 0)).toBe('84.40');
    queue.shown(server.revision);
    expect(queue.textAt('s', 0, 0)).toBeUndefined();
  });

  it('lets a second typing into a cell build on the first, also where the grid catches up in between', async () => {
    const server = new FakeServer(soon);
    const listener = listening();
    const queue = new CommitQueue(server, listener);
    queue.add([typed(queue, 0, '84.40', '')]);
    const second = typed(queue, 0, '85.00', '');
    await queue.settled();
    queue.shown(server.revision);
    queue.add([second]);
    await queue.settled();
    expect(server.cells.get(0)).toBe('85');
    expect(listener.refusals).toEqual([]);
  });

  it('leaves a cell that somebody else changed, and says what stands there', async () => {
    const server = new FakeServer(soon);
    const listener = listening();
    const queue = new CommitQueue(server, listener);
    const mine = typed(queue, 0, '77.77', '');
    server.cells.set(0, '88.88');
    queue.add([mine]);
    await queue.settled();
    expect(server.cells.get(0)).toBe('88.88');
    expect(listener.refusals).toMatchObject([{ text: '77.77', standing: '88.88' }]);
    expect(queue.textAt('s', 0, 0)).toBeUndefined();
  });

  it('sends again what did not arrive, before anything typed later', async () => {
    const server = new FakeServer(soon);
    let broken = 2;
    const { edit } = server;
    server.edit = (edits) => ((broken -= 1) >= 0 ? Promise.reject(new Error('gone')) : edit(edits));
    const queue = new CommitQueue(server, listening({ failed: () => Promise.resolve(true) }));
    queue.add([typed(queue, 0, '1', '')]);
    queue.add([typed(queue, 1, '2', '')]);
    await queue.settled();
    expect([...server.cells]).toEqual([
      [0, '1'],
      [1, '2'],
    ]);
  });

  it('gives up what the server refuses, and goes on with the rest', async () => {
    const server = new FakeServer(soon);
    const { edit } = server;
    server.edit = (edits) => (edits[0]?.column === 0 ? Promise.reject(new Error('too long')) : edit(edits));
    const queue = new CommitQueue(server, listening());
    queue.add([typed(queue, 0, '1', '')]);
    queue.add([typed(queue, 1, '2', '')]);
    await queue.settled();
    expect([...server.cells]).toEqual([[1, '2']]);
    expect(queue.textAt('s', 0, 0)).toBeUndefined();
  });

  it('ends as the typing did, whenever answers and drawings come', async () => {
    const act = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          kind: fc.constant('type' as const),
          column: fc.nat(2),
          text: fc.constantFrom('84.40', '7', ''),
        }),
      },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('draw' as const) }) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(act, fc.nat(3)), { maxLength: 25 }),
        fc.infiniteStream(fc.nat(4)),
        async (acts, delays) => {
          const wait = async (turns: number): Promise<void> => {
            for (let turn = 0; turn < turns; turn += 1) await soon();
          };
          const server = new FakeServer(() => wait(delays.next().value ?? 0));
          const listener = listening();
          const queue = new CommitQueue(server, listener);
          let shown = new Map<number, string>();
          const model = new Map<number, string>();
          const done: Step[] = [];
          for (const [what, turns] of acts) {
            if (what.kind === 'draw') {
              shown = new Map(server.cells);
              queue.shown(server.revision);
            } else if (what.kind === 'undo') {
              queue.takeBack('undo');
              const step = done.pop();
              if (step) model.set(step.column, step.before);
            } else {
              const { column, text } = what;
              const before = model.get(column) ?? '';
              const after = text === '' ? '' : String(Number(text));
              queue.add([typed(queue, column, text, shown.get(column) ?? '')]);
              done.push({ column, before, after });
              model.set(column, after);
            }
            await wait(turns);
          }
          await queue.settled();
          expect(listener.refusals).toEqual([]);
          for (const [column, text] of model) expect(server.cells.get(column) ?? '').toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });
});
