/**
 * Importing as the page shows it: the source, what was found in it, what the person ticked and answered. It outlives the
 * page, so that going back, a failed call or another step loses nothing of it.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AcceptImportResult, ImportPreview, ImportQuestion, ImportRequest, ImportedCell } from '../../shared/rpc';
import { LONGEST_TEXT } from '../../shared/rpc-values';
import { decodeText } from './decode-text';
import { grouped } from './format';
import { call } from './services';
import type { Work } from './use-work';

/** A longer text would make the box slow; it is kept beside it and only its beginning is shown. */
const LONGEST_SHOWN = 60_000;
const LARGEST_FILE = 3 * LONGEST_TEXT;

export type Source =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'sheet'; readonly sheets: readonly string[] };

/** A tick holds for the value over the content that it was given for. */
interface Tick {
  readonly value: ImportedCell['value'];
  readonly current: ImportedCell['current'];
  readonly on: boolean;
}

/** What was found in one source. */
export interface Review {
  readonly source: Source;
  readonly preview: ImportPreview;
  /** Every question that this source has raised, answered ones too. */
  readonly questions: readonly ImportQuestion[];
  /** The answers that the preview was made with. */
  readonly answers: ImportRequest['answers'];
}

export interface ImportState {
  readonly stage: 'source' | 'review' | 'done';
  readonly kind: Source['kind'];
  readonly text: string;
  /** Name of a text that is too long for the box or came from a file; null where the text stands in the box. */
  readonly held: string | null;
  /** The chosen tabs; empty until one is. */
  readonly sheets: readonly string[];
  /** Why a paste or a file was not taken. */
  readonly refusal: string | null;
  readonly review: Review | null;
  /** By question id the position of the option; newer than those of the review while its call is under way. */
  readonly answers: ImportRequest['answers'];
  readonly ticks: Readonly<Record<string, Tick>>;
  readonly result: AcceptImportResult | null;
}

export interface Importing extends ImportState {
  /** A call of the import is under way: its source stays as it was sent. */
  readonly working: boolean;
  choose(kind: Source['kind']): void;
  type(text: string): void;
  /** Takes a paste over where it is too long for the box. @returns whether it did */
  hold(text: string): boolean;
  readFile(file: File): void;
  chooseSheet(sheet: string): void;
  /** Empties the source for another import. */
  clear(): void;
  /** What is done is over when its page is opened again: an empty source. */
  begin(): void;
  /** Back to the source as it was given. */
  change(): void;
  look(): void;
  /** Looks into these tabs at once, as if a person had chosen them. */
  lookAt(sheets: readonly string[]): void;
  /** @param option null takes an answer back */
  answer(question: ImportQuestion, option: number | null): void;
  isTicked(cell: ImportedCell): boolean;
  tick(cells: readonly ImportedCell[], on: boolean): void;
  accept(): void;
}

const START: ImportState = {
  stage: 'source',
  kind: 'text',
  text: '',
  held: null,
  sheets: [],
  refusal: null,
  review: null,
  answers: {},
  ticks: {},
  result: null,
};

export function useImport(work: Work): Importing {
  const [state, setState] = useState(START);
  /** The state of this very moment: answers of the server are put into it, whatever was typed meanwhile. */
  const now = useRef(START);
  const set = (change: Partial<ImportState>): void => {
    now.current = { ...now.current, ...change };
    setState(now.current);
  };

  const take = (text: string, held: string | null): void => {
    if (text.length > LONGEST_TEXT) {
      set({
        refusal: `ข้อความยาว ${grouped(text.length)} ตัวอักษร นำเข้าได้ครั้งละไม่เกิน ${grouped(LONGEST_TEXT)} ตัวอักษร ให้แบ่งวางทีละส่วน`,
      });
    } else set({ text, held, refusal: null });
  };

  const readFile = (file: File): void => {
    const refuse = (refusal: string): void => set({ refusal });
    if (file.size > LARGEST_FILE) return refuse(`ไฟล์ ${file.name} ใหญ่เกิน 7 MB ให้คัดลอกเฉพาะส่วนที่ต้องการมาวาง`);
    void file.arrayBuffer().then(
      (buffer) => {
        const text = decodeText(new Uint8Array(buffer));
        if (text === null) {
          refuse(`ไฟล์ ${file.name} ไม่ใช่ไฟล์ข้อความ ให้เปิดไฟล์นั้น คัดลอกข้อความทั้งหมด แล้ววางที่นี่`);
        } else take(text, file.name);
      },
      () => refuse(`อ่านไฟล์ ${file.name} ไม่ได้ ปิดไฟล์ในโปรแกรมอื่นแล้วเลือกใหม่`),
    );
  };

  /** @param before what was found in the very same source, whose ticks and answers hold on; null to begin anew */
  const preview = (source: Source, before: Review | null): void =>
    work.run('import-preview', 'กำลังอ่านและเทียบกับข้อมูลในสมุดงาน', async (awaited) => {
      const answers = before === null ? {} : now.current.answers;
      const outcome = await call('itaPreviewImport', { ...requestOf(source), answers });
      if (!awaited()) return;
      if (!outcome.ok) {
        // The answers that are shown are those that the values follow.
        if (before !== null) set({ answers: before.answers });
        return work.fail('import-preview', outcome.problem);
      }
      const found = outcome.value;
      const known = before === null ? [] : before.questions;
      const asked = known.map((one) => found.questions.find(({ id }) => id === one.id) ?? one);
      const added = found.questions.filter(({ id }) => known.every((question) => question.id !== id));
      set({
        ...(before === null ? { answers, ticks: {} } : {}),
        stage: 'review',
        review: { source, preview: found, questions: [...asked, ...added], answers },
        result: null,
      });
      const open = found.questions.filter(({ options }) => options.length > 0).length;
      work.patch({ said: `พบ ${found.cells.length} ค่า คำถามที่ยังไม่ตอบ ${open} ข้อ` });
    });

  const { busy } = work.state;
  const working = busy !== null && (busy.action === 'import-preview' || busy.action === 'import-accept');
  useEffect(() => {
    // Answers given while a call is under way are asked for with the next one, all at once.
    const { review, answers } = now.current;
    if (busy === null && review !== null && answers !== review.answers) preview(review.source, review);
  }, [busy, state.answers]);

  const isTicked = (cell: ImportedCell): boolean => {
    const tick = state.ticks[cell.id];
    if (tick && tick.value === cell.value && tick.current === cell.current) return tick.on;
    const { review } = state;
    if (review === null) return false;
    if (review.preview.questions.some(({ cells }) => cells.includes(cell.id))) return false;
    // Who answers what one cell holds wants it written, also over what stands there.
    const answered = review.questions.filter(({ id }) => review.answers[id] !== undefined);
    return cell.suggested || answered.some(({ cells }) => cells.length === 1 && cells[0] === cell.id);
  };

  const accept = (): void => {
    const { review } = now.current;
    if (review === null) return;
    const cells = review.preview.cells
      .filter(({ action }) => action === 'set' || action === 'conflict')
      .filter(isTicked)
      .map(({ id, cell, value, current }) => ({ id, cell, value, current }));
    work.ask(
      'import-accept',
      'กำลังบันทึกลงแท็บ',
      () => call('itaAcceptImport', { ...requestOf(review.source), answers: review.answers, cells }),
      ({ overview, entry, ...result }) => {
        work.show(overview, entry);
        set({ stage: 'done', result });
        work.patch({ said: `บันทึกแล้ว ${result.written} ค่า` });
      },
    );
  };

  return {
    ...state,
    working,
    choose: (kind) => set({ kind, refusal: null }),
    type: (text) => (text.length > LONGEST_SHOWN ? take(text, 'ข้อความที่วาง') : set({ text, refusal: null })),
    hold: (text) => {
      if (text.length <= LONGEST_SHOWN) return false;
      take(text, 'ข้อความที่วาง');
      return true;
    },
    readFile,
    chooseSheet: (sheet) => set({ sheets: [sheet] }),
    clear: () => (working ? undefined : set({ ...START, kind: now.current.kind })),
    begin: () => (now.current.stage === 'done' && !working ? set(START) : undefined),
    change: () => (working ? undefined : set({ stage: 'source' })),
    look: () => {
      const { kind, text, sheets, review } = now.current;
      if (kind === 'text') preview({ kind, text }, review !== null && isText(review.source, text) ? review : null);
      // A sheet may hold other rows by now; an answer is a position among the readings of the rows it was given for.
      else if (sheets.length > 0) preview({ kind, sheets }, null);
    },
    lookAt: (sheets) => {
      if (working) return;
      set({ ...START, kind: 'sheet', sheets });
      preview({ kind: 'sheet', sheets }, null);
    },
    answer: ({ id }, option) => {
      const answers: Record<string, number> = { ...now.current.answers };
      if (option === null) delete answers[id];
      else answers[id] = option;
      set({ answers });
    },
    isTicked,
    tick: (cells, on) => {
      const ticks = { ...now.current.ticks };
      for (const { id, value, current } of cells) ticks[id] = { value, current, on };
      set({ ticks });
    },
    accept,
  };
}

function isText(source: Source, text: string): boolean {
  return source.kind === 'text' && source.text === text;
}

function requestOf(source: Source): Omit<ImportRequest, 'answers'> {
  return {
    text: source.kind === 'text' ? source.text : null,
    sheets: source.kind === 'sheet' ? source.sheets : null,
    rows: null,
    formats: null,
  };
}
