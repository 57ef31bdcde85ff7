/** The panel's state and its actions: one call to the server a press, never two at once, and a way on after any failure. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../checks/finding';
import type {
  DocumentId,
  DocumentState,
  MakeDocumentRequest,
  MakeDocumentResult,
  Outcome,
  Overview,
  Problem,
  TabUse,
  HistoryItem,
  OverviewUpdate,
} from '../../rpc';
import { download } from './download';
import { kept } from './kept';
import { call } from './services';
import { firstStep, type StepId } from './steps';

export type ActionId = 'read' | 'create-tabs' | 'choose-tab' | 'check' | 'fix' | 'analyse' | 'documents' | 'go-to';

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
}

/** How far a document of a run has come. */
export type DocumentRun =
  | { readonly status: 'waiting' | 'making' }
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
  /** What the screen reader says next. */
  readonly said: string;
}

export interface Panel extends PanelState {
  openStep(step: StepId): void;
  read(): void;
  /** Stops waiting for an answer that does not come, and reads the workbook again. */
  giveUp(): void;
  createTabs(): void;
  chooseTab(tab: TabUse, sheet: string | null): void;
  check(): void;
  fix(finding: Finding): void;
  analyse(): void;
  makeDocuments(documents: readonly DocumentState[], delivery: MakeDocumentRequest['delivery']): void;
  goTo(place: string): void;
}

const START: PanelState = {
  overview: null,
  busy: null,
  failure: null,
  notice: null,
  runs: {},
  step: null,
  said: '',
};

/** Lines of history that are kept. */
const LATEST = 20;

/** What stands where a call answered before the workbook was read. */
const NOTHING_READ: Overview = {
  workbook: '',
  agency: '',
  resultYear: null,
  planYear: null,
  tabs: [],
  sheets: [],
  findings: [],
  scoreCard: null,
  analysed: null,
  documents: [],
  history: [],
};

export function usePanel(): Panel {
  const [state, setState] = useState(START);
  /** The run that may change the state; held outside it, so that two presses in one moment cannot both start. */
  const running = useRef<object | null>(null);
  const jumping = useRef(false);

  const patch = (change: Partial<PanelState>): void => setState((before) => ({ ...before, ...change }));
  /** Takes over what a call changed, and the line that it left in the history; the rest stays as it was. */
  const show = (update: OverviewUpdate, entry?: HistoryItem): void =>
    setState((before) => {
      const overview = { ...NOTHING_READ, ...before.overview, ...update };
      if (entry) overview.history = [entry, ...overview.history].slice(0, LATEST);
      return { ...before, overview, step: before.step ?? firstStep(overview) };
    });
  const fail = (action: ActionId, problem: Problem): void =>
    setState((before) => ({
      ...before,
      failure: { action, problem, kept: kept(action, problem, before.overview !== null) },
      said: `ไม่สำเร็จ ${problem.message}`,
    }));
  const succeed = (action: ActionId, text: string, place: string | null = null): void =>
    patch({ notice: { action, text, place }, said: text });

  /** Runs one action alone. `work` gets a test of whether its answers are still awaited. */
  const run = (action: ActionId, text: string, work: (awaited: () => boolean) => Promise<void>): void => {
    if (running.current !== null) return;
    const token = {};
    running.current = token;
    const awaited = (): boolean => running.current === token;
    patch({ busy: { action, text, since: Date.now() }, failure: null, notice: null, said: text });
    void work(awaited).then(() => {
      if (awaited()) {
        running.current = null;
        patch({ busy: null });
      } else if (running.current === null) {
        succeed('read', 'งานที่รออยู่ก่อนหน้านี้ตอบกลับแล้ว กดอ่านข้อมูลใหม่เพื่อดูผล');
      }
    });
  };

  /** An action of one call: its answer is shown, or its problem. */
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

  const read = (): void =>
    ask(
      'read',
      'กำลังอ่านข้อมูลในไฟล์',
      () => call('itaOverview'),
      (overview) => {
        show(overview);
        patch({ said: 'อ่านข้อมูลแล้ว' });
      },
    );

  const createTabs = (): void =>
    ask(
      'create-tabs',
      'กำลังสร้างแท็บ',
      () => call('itaCreateTabs'),
      ({ created, overview }) => {
        show(overview);
        succeed('create-tabs', created.length === 0 ? 'มีแท็บครบแล้ว' : `สร้างแท็บแล้ว ${created.length} แท็บ`);
      },
    );

  const chooseTab = (tab: TabUse, sheet: string | null): void =>
    ask(
      'choose-tab',
      `กำลังเปลี่ยนแหล่งข้อมูลของ ${tab.name}`,
      () => call('itaChooseTab', { tab: tab.id, sheet }),
      (overview) => {
        show(overview);
        succeed('choose-tab', sheet === null ? `หาแท็บ ${tab.name} ให้อัตโนมัติ` : `ใช้แท็บ "${sheet}" เป็น ${tab.name} แล้ว`);
      },
    );

  const check = (): void =>
    ask(
      'check',
      'กำลังตรวจข้อมูล',
      () => call('itaCheck'),
      ({ findings, overview }) => {
        show(overview);
        succeed(
          'check',
          findings.length === 0 ? 'ตรวจแล้ว ไม่พบข้อสังเกต' : `ตรวจแล้ว พบ ${findings.length} ข้อสังเกต`,
          'ตรวจสอบ',
        );
      },
    );

  const fix = ({ code, cell, fix: repair }: Finding): void => {
    if (!repair) return;
    ask(
      'fix',
      `กำลังแก้ไข ${cell ?? ''}`,
      () => call('itaApplyFix', { code, cell, label: repair.label }),
      (overview) => {
        show(overview);
        succeed('fix', `แก้ไขแล้ว: ${repair.edits.map((edit) => edit.cell).join(', ')}`);
      },
    );
  };

  const analyse = (): void =>
    ask(
      'analyse',
      'กำลังวิเคราะห์และเขียนแท็บผล',
      () => call('itaAnalyse'),
      ({ tabsWritten, overview, entry }) => {
        show(overview, entry);
        succeed('analyse', `เขียนแท็บผลแล้ว ${tabsWritten.length} แท็บ`, tabsWritten[0] ?? null);
      },
    );

  const makeDocuments = (documents: readonly DocumentState[], delivery: MakeDocumentRequest['delivery']): void =>
    run('documents', `กำลังสร้างเอกสาร ${documents.length} ฉบับ`, async (awaited) => {
      const mark = (id: DocumentId, status: DocumentRun): void =>
        setState((before) => ({ ...before, runs: { ...before.runs, [id]: status } }));
      for (const { id } of documents) mark(id, { status: 'waiting' });
      for (const [index, { id, title }] of documents.entries()) {
        const text = `กำลังสร้างฉบับที่ ${index + 1} จาก ${documents.length}: ${title}`;
        patch({ busy: { action: 'documents', text, since: Date.now() }, said: text });
        mark(id, { status: 'making' });
        const outcome = await call('itaMakeDocument', { id, delivery });
        if (!awaited()) return mark(id, { status: 'failed' });
        if (!outcome.ok) {
          mark(id, { status: 'failed' });
          // The ones after it would most likely fail alike; none of them has been begun.
          for (const later of documents.slice(index + 1)) mark(later.id, { status: 'failed' });
          return fail('documents', outcome.problem);
        }
        const { entry, ...result } = outcome.value;
        show({}, entry);
        mark(id, { status: 'made', result });
        if (delivery === 'download') download(result);
      }
      succeed('documents', documents.length === 1 ? 'สร้างเอกสารแล้ว' : `สร้างเอกสารแล้ว ${documents.length} ฉบับ`);
    });

  const goTo = (place: string): void => {
    if (jumping.current) return;
    jumping.current = true;
    void call('itaGoTo', { place }).then((outcome) => {
      jumping.current = false;
      if (outcome.ok) patch({ said: `ไปที่ ${place} แล้ว` });
      else fail('go-to', outcome.problem);
    });
  };

  useEffect(read, []);

  return {
    ...state,
    openStep: (step) => patch({ step }),
    read,
    giveUp: () => {
      running.current = null;
      read();
    },
    createTabs,
    chooseTab,
    check,
    fix,
    analyse,
    makeDocuments,
    goTo,
  };
}
