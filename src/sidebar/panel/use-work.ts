/** How the panel works: its state, and one action at a time with a way on after any failure. */

import { useRef, useState } from 'preact/hooks';
import type {
  DocumentId,
  HistoryItem,
  MakeDocumentResult,
  Outcome,
  Overview,
  OverviewUpdate,
  Problem,
} from '../../shared/rpc';
import { latestLines } from '../../shared/rpc-values';
import type { ActionId } from './action-id';
import { kept } from './kept';
import type { PageId } from './pages';
import { firstStep, type StepId } from './steps';
import { transportProblem } from './transport-problem';

export interface Busy {
  readonly action: ActionId;
  /** What is being done, for the eye and the ear. */
  readonly text: string;
  readonly since: number;
}

export interface Failure {
  readonly action: ActionId;
  readonly problem: Problem;
  /** What the failure left untouched; empty where the problem says so itself or nobody knows. */
  readonly kept: string;
  /** Further ways on that this failure leaves. */
  readonly ways: readonly Way[];
}

/** A way on, as a button. */
export interface Way {
  readonly label: string;
  take(): void;
}

/** How far a document of a run has come. */
export type DocumentRun =
  | { readonly status: 'waiting' | 'making' }
  /** It was under way when the person stopped waiting. */
  | { readonly status: 'left' }
  | { readonly status: 'made'; readonly result: MakeDocumentResult }
  | { readonly status: 'failed' };

export interface PanelState {
  /** Null until the first answer. */
  readonly overview: Overview | null;
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** The last success, in words. */
  readonly notice: { readonly action: ActionId; readonly text: string; readonly place: string | null } | null;
  readonly runs: Readonly<Partial<Record<DocumentId, DocumentRun>>>;
  /** The open step; null until a person or the first answer chooses one. */
  readonly step: StepId | null;
  /** The page that stands in place of the steps, null where they do. */
  readonly page: PageId | null;
  /** What the screen reader says next. */
  readonly said: string;
  /** When the overview was last known to hold, in milliseconds; null until the first answer. */
  readonly asOf: number | null;
  /** The workbook has changed since the overview was read. */
  readonly outdated: boolean;
}

/** The state with the means to change it; what an action does is written with them, in use-panel.ts and its like. */
export interface Work {
  readonly state: PanelState;
  patch(change: Partial<PanelState>): void;
  /** Marks how far a document has come. */
  mark(id: DocumentId, run: DocumentRun): void;
  /** Marks what came late of a document that was left, unless it has been begun anew, with its line in the history. */
  markLate(id: DocumentId, run: DocumentRun, entry?: HistoryItem): void;
  /** Takes over what a call changed, and the line that it left in the history; the rest stays as it was. */
  show(update: OverviewUpdate, entry?: HistoryItem): void;
  fail(action: ActionId, problem: Problem, ways?: readonly Way[]): void;
  succeed(action: ActionId, text: string, place?: string | null): void;
  /** Whether an action could start in this very moment. */
  isIdle(): boolean;
  /** Runs one action alone; a second press meanwhile does nothing. `work` gets a test of whether it is still awaited. */
  run(action: ActionId, text: string, work: (awaited: () => boolean) => Promise<void>): void;
  /** An action of one call: its answer is shown, or its problem. */
  ask<T>(action: ActionId, text: string, question: () => Promise<Outcome<T>>, answered: (value: T) => void): void;
  /** Stops waiting for the action that runs; a late answer of it is only announced. */
  giveUp(): void;
}

const START: PanelState = {
  overview: null,
  busy: null,
  failure: null,
  notice: null,
  runs: {},
  step: null,
  page: null,
  said: '',
  asOf: null,
  outdated: false,
};

/** What stands where a call answered before the workbook was read. */
const NOTHING_READ: Overview = {
  workbook: '',
  agency: '',
  resultYear: null,
  planYear: null,
  tabs: [],
  sheets: [],
  route: null,
  findings: [],
  inputCode: '',
  sheetsCode: '',
  scoreCard: null,
  analysed: null,
  committee: null,
  documents: [],
  history: [],
};

/** @param openAt the page that the panel opens at, null for the steps */
export function useWork(openAt: PageId | null): Work {
  const [state, setState] = useState<PanelState>({ ...START, page: openAt });
  /** The run that may change the state; held outside it, so that two presses in one moment cannot both start. */
  const running = useRef<object | null>(null);

  const patch = (change: Partial<PanelState>): void => setState((before) => ({ ...before, ...change }));
  const show = (update: OverviewUpdate, entry?: HistoryItem): void =>
    setState((before) => {
      const overview: { -readonly [Key in keyof Overview]: Overview[Key] } = {
        ...NOTHING_READ,
        ...before.overview,
        ...update,
      };
      if (entry) {
        overview.history = latestLines([entry, ...overview.history]);
        // It was made just now, from what may have been changed since the panel was read.
        overview.inputCode = entry.inputCode;
      }
      // Told with the code of all tabs, the update is a reading of the workbook as it is.
      const fresh = update.sheetsCode === undefined ? {} : { asOf: Date.now(), outdated: false };
      return { ...before, ...fresh, overview, step: before.step ?? firstStep(overview) };
    });
  const fail = (action: ActionId, problem: Problem, ways: readonly Way[] = []): void =>
    setState((before) => ({
      ...before,
      failure: { action, problem, kept: kept(action, problem, before.overview !== null), ways },
      said: `ไม่สำเร็จ ${problem.message}`,
    }));
  const succeed = (action: ActionId, text: string, place: string | null = null): void =>
    patch({ notice: { action, text, place }, said: text });

  const run = (action: ActionId, text: string, work: (awaited: () => boolean) => Promise<void>): void => {
    if (running.current !== null) return;
    const token = {};
    running.current = token;
    const awaited = (): boolean => running.current === token;
    patch({ busy: { action, text, since: Date.now() }, failure: null, notice: null, said: text });
    const finished = work(awaited).catch((error: unknown) => {
      // An answer that cannot be shown; without this the panel would stay busy for ever.
      if (awaited()) fail(action, transportProblem(error, { first: false }));
    });
    void finished.then(() => {
      if (awaited()) {
        running.current = null;
        patch({ busy: null });
      } else if (running.current === null) {
        succeed('read', 'งานที่รออยู่ก่อนหน้านี้ตอบกลับแล้ว กดอ่านข้อมูลใหม่เพื่อดูผล');
      }
    });
  };

  const ask = <T>(
    action: ActionId,
    text: string,
    question: () => Promise<Outcome<T>>,
    answered: (value: T) => void,
  ): void =>
    run(action, text, async (awaited) => {
      const outcome = await question();
      if (!awaited()) return;
      if (outcome.ok) answered(outcome.value);
      else fail(action, outcome.problem);
    });

  return {
    state,
    patch,
    mark: (id, run) => setState((before) => marked(before, id, run)),
    markLate: (id, run, entry) =>
      setState((before) => {
        const { overview } = before;
        // The workbook may have been read since, its history with it.
        const isNew = overview && entry && !overview.history.some((line) => isSame(line, entry));
        const history = isNew ? latestLines([entry, ...overview.history]) : overview?.history;
        const after = overview && history ? { ...before, overview: { ...overview, history } } : before;
        return before.runs[id]?.status === 'left' ? marked(after, id, run) : after;
      }),
    show,
    fail,
    succeed,
    isIdle: () => running.current === null,
    run,
    ask,
    giveUp: () => {
      running.current = null;
      setState((before) => ({ ...before, runs: leftRuns(before.runs) }));
    },
  };
}

function isSame(one: HistoryItem, other: HistoryItem): boolean {
  return one.at === other.at && one.what === other.what && one.result === other.result;
}

function marked(state: PanelState, id: DocumentId, run: DocumentRun): PanelState {
  return { ...state, runs: { ...state.runs, [id]: run } };
}

/** Nobody waits any more: what has not been begun will not be, and how the one under way ends is not known. */
function leftRuns(runs: PanelState['runs']): PanelState['runs'] {
  const left: Partial<Record<DocumentId, DocumentRun>> = { ...runs };
  for (const id of Object.keys(runs) as DocumentId[]) {
    const status = runs[id]?.status;
    if (status === 'waiting') left[id] = { status: 'failed' };
    else if (status === 'making') left[id] = { status: 'left' };
  }
  return left;
}
