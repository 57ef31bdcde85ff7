/** The workbook of this window: what the server shows of it, what was typed and not answered yet, and the open tab. */

import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { EditOutcome, GridEdit, GridUpdate, PageState, TabChange, TakenBack, WindowState } from '../grid.ts';
import { ApiError, ask, askWhole, followEvents, onState } from './api.ts';
import { cellName, NO_BOOK, updated, type Book, type SheetView } from './book.ts';
import { CommitQueue, type Refused } from './commit-queue.ts';

/** How long until what could not be sent is sent again. */
const AGAIN_MS = 1000;

/** A cell to go to; counted, so that the same one can be gone to again. */
export interface Jump {
  readonly no: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a window says above its grid. */
export interface Said {
  readonly text: string;
  readonly bad: boolean;
  /** A way on, as a button. */
  readonly way?: { readonly label: string; readonly take: () => void };
}

export interface WorkbookOfWindow {
  readonly book: Book;
  readonly sheet: SheetView | undefined;
  readonly state: PageState | null;
  readonly window: WindowState;
  readonly queue: CommitQueue;
  readonly said: Said | null;
  readonly jump: Jump | null;
  say(said: Said | null): void;
  /** Does something, and says what went wrong. */
  attempt(work: () => Promise<void>): Promise<void>;
  openSheet(sheet: string): void;
  goTo(sheet: string, row: number, column: number): void;
  changeTabs(change: TabChange): void;
  /** Reads the workbook until this window shows what the server has. */
  refresh(): Promise<void>;
}

export function useWorkbook(): WorkbookOfWindow {
  const [book, setBook] = useState<Book>(NO_BOOK);
  const [state, setState] = useState<PageState | null>(null);
  const [window, setWindow] = useState<WindowState>({ canUndo: false, canRedo: false });
  const [opened, setOpened] = useState('');
  const [said, say] = useState<Said | null>(null);
  const [jump, setJump] = useState<Jump | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  /** Of this very moment, for answers that come between two drawings. */
  const shown = useRef<Book>(NO_BOOK);
  const latest = useRef<PageState | null>(null);
  const reading = useRef<Promise<void> | null>(null);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      say({ text: error instanceof ApiError ? error.message : String(error), bad: true });
    }
  };
  const nameOf = (sheet: string): string => shown.current.sheets.find(({ id }) => id === sheet)?.frame.name ?? '';
  const goTo = (sheet: string, row: number, column: number): void => {
    setOpened(sheet);
    setJump((before) => ({ no: (before?.no ?? 0) + 1, sheet, row, column }));
  };

  const queue = useRef<CommitQueue | null>(null);
  queue.current ??= new CommitQueue(
    {
      edit: async (edits: readonly GridEdit[]) => {
        const { value, state: told } = await askWhole<EditOutcome[]>('/api/edit', { book: shown.current.book, edits });
        return { value, revision: told.revision };
      },
      takeBack: async (which) => {
        const { value, state: told } = await askWhole<TakenBack>(`/api/${which}`, { book: shown.current.book });
        return { value, revision: told.revision };
      },
    },
    {
      changed: () => redraw(0),
      refused: (edits) => say(refusal(edits, nameOf, (again) => queue.current?.add(again))),
      tookBack: ({ cells, kept }) => {
        const [first] = cells;
        if (first) goTo(first.sheet, first.row, first.column);
        if (kept.length > 0) say({ text: `${kept.join(', ')} ถูกแก้ไขจากที่อื่นแล้ว จึงคงไว้ตามนั้น`, bad: true });
      },
      failed: async (error) => {
        say({ text: error instanceof ApiError ? error.message : String(error), bad: true });
        if (!(error instanceof ApiError && error.isUnreachable)) return false;
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
        return true;
      },
    },
  );
  const own = queue.current;

  const read = async (): Promise<void> => {
    const isCurrent = (): boolean =>
      shown.current.book === latest.current?.book && shown.current.revision >= latest.current.revision;
    try {
      do {
        const since = shown.current.book === (latest.current?.book ?? 0) ? shown.current.revision : 0;
        const update = await ask<GridUpdate>('/api/grid', { since });
        if (update.book !== shown.current.book) own.forget();
        shown.current = updated(shown.current, update);
        own.shown(update.revision);
        setBook(shown.current);
      } while (!isCurrent());
    } finally {
      // In the very turn that found nothing newer: what is told next is read anew.
      reading.current = null;
    }
  };
  const refresh = (): Promise<void> => {
    reading.current ??= attempt(read);
    return reading.current;
  };

  useEffect(() => {
    onState((told, windowTold) => {
      // Answers overtake events: an older state is no news.
      const { book: known = 0, revision = 0 } = latest.current ?? {};
      if (told.book > known || (told.book === known && told.revision >= revision)) {
        latest.current = told;
        setState(told);
      }
      if (windowTold) setWindow(windowTold);
      if (told.book !== shown.current.book || told.revision > shown.current.revision) void refresh();
    });
    void followEvents();
  }, []);

  const sheet = book.sheets.find(({ id }) => id === opened) ?? firstShown(book);
  return {
    book,
    sheet,
    state,
    window,
    queue: own,
    said,
    jump,
    say,
    attempt,
    openSheet: setOpened,
    goTo,
    changeTabs: (change) =>
      void attempt(async () => {
        await own.settled();
        const before = shown.current.sheets.map(({ id }) => id);
        await ask('/api/tabs', { book: shown.current.book, change });
        await refresh();
        const added = shown.current.sheets.find(({ id }) => !before.includes(id));
        if (added) setOpened(added.id);
      }),
    refresh,
  };
}

/** The tab that the workbook opens at, or the first that is not hidden. */
function firstShown({ sheets, activeSheet }: Book): SheetView | undefined {
  const shown = sheets.filter(({ frame }) => !frame.hidden);
  return shown.find(({ id }) => id === activeSheet) ?? shown[0];
}

/** Tells of cells that somebody else changed first, and offers to write one's own over that. */
function refusal(
  edits: readonly Refused[],
  nameOf: (sheet: string) => string,
  write: (again: Refused[]) => void,
): Said {
  const [first] = edits;
  const places = edits.map(({ sheet, row, column }) => `${nameOf(sheet)}!${cellName(row, column)}`);
  const what =
    edits.length === 1 && first
      ? `${places.join('')} ถูกแก้ไขจากหน้าต่างอื่นเป็น "${first.standing}" จึงไม่ได้เขียน "${first.text}" ทับ`
      : `${places.join(', ')} ถูกแก้ไขจากหน้าต่างอื่นก่อนแล้ว จึงไม่ได้เขียนทับ`;
  return {
    text: what,
    bad: true,
    way: {
      label: 'ใช้ค่าของฉัน',
      take: () => write(edits.map((edit) => ({ ...edit, was: { source: edit.standing, answered: Infinity } }))),
    },
  };
}
