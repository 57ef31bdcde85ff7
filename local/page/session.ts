/** One workbook open in the page: the add-in's calls, typing of all windows, pictures, made documents, and saving. */

import { constants, copyFileSync, existsSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import {
  cellAt,
  cellName,
  changesDocument,
  chartDataOfAreas,
  errorMessage,
  FileProblem,
  formatAt,
  type Host,
  longestCellText,
  renderChart,
  type SheetModel,
  writeFileWhole,
  writeXlsx,
} from 'apps-script-local';
import type { Outcome, Problem } from '../../src/shared/rpc.ts';
import { fileProblemText } from '../file-problem-text.ts';
import { Drawing } from './drawing.ts';
import type { EditOutcome, GridEdit, GridUpdate, PageState, TabChange, TakenBack, WindowState } from './grid.ts';
import { sourceOf } from './grid-data.ts';
import { tabScript } from './tab-changes.ts';
import { isSameContent, TypingHistory, type CellContent, type TypedCell, type TypingStep } from './typing-history.ts';

/** A refusal worded for the person at the page. */
export class PageProblem extends Error {
  override readonly name = 'PageProblem';
}

/** Calls that need Google Docs itself: the page shows a document but cannot edit one. */
const GOOGLE_ALONE: readonly string[] = ['itaEditTemplate', 'itaSaveTemplate'];
const NO_GOOGLE_DOCS: Problem = {
  code: 'no-google-docs',
  message: 'หน้านี้ทำงานบนเครื่องของท่าน จึงไม่มี Google เอกสาร',
  place: null,
  next: 'ดาวน์โหลดแม่แบบไปแก้ใน Word แล้วเลือกไฟล์ที่แก้แล้วแทน แม่แบบเดิมยังใช้อยู่',
};

/** Functions of the boundary (src/shared/rpc.ts), by the prefix that they share. */
const CALLABLE = /^ita[A-Z]\w*$/;

export interface SessionFile {
  /** Null for a sample or a new workbook: there is nothing of the person's own to write over. */
  readonly path: string | null;
  readonly name: string;
}

/**
 * A host on the workbook in these bytes, or on a new one for null.
 * @throws FileProblem where the bytes are no readable workbook
 */
export type LoadHost = (name: string, bytes: Uint8Array | null) => Promise<Host>;

/** What a workbook that was opened from the page is called where it came without a name. */
const NEW_NAME = 'สมุดงานใหม่.xlsx';

export class Session {
  private book = 1;
  private revision = 1;
  private savedRevision = 1;
  /** When the file was last changed, as far as this session knows. */
  private fileTime: number | null;
  /** Whether the file as it was before this session is kept. */
  private isKept = false;
  private drawing: Drawing;
  private readonly histories = new Map<string, TypingHistory>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private host: Host,
    private file: SessionFile,
    private readonly load: LoadHost,
  ) {
    host.recalculate();
    this.drawing = new Drawing(host.workbook, this.book);
    this.fileTime = file.path === null ? null : statSync(file.path).mtimeMs;
  }

  state(): PageState {
    return {
      name: this.file.name,
      book: this.book,
      revision: this.revision,
      unsaved: this.revision !== this.savedRevision,
      canOverwrite: this.file.path !== null,
    };
  }

  /** @param window the id that a window gave itself */
  windowState(window: string): WindowState {
    const { canUndo = false, canRedo = false } = this.histories.get(window) ?? {};
    return { canUndo, canRedo };
  }

  /**
   * Tells whenever `state` differs from before.
   * @returns how to stop that
   */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @param since the revision that the window shows, 0 for none */
  grid(since: number): GridUpdate {
    this.host.recalculate();
    return this.drawing.update(this.revision, since);
  }

  /**
   * Another workbook in place of this one, in every window. What is opened so has no file here to be written over: the
   * browser tells no path.
   * @param book the workbook that the window shows; one that is gone already is not replaced a second time
   * @param file null for a new workbook
   * @throws PageProblem where the file is no readable workbook; the one that is open stays
   */
  async open(book: number, file: { readonly name: string; readonly bytes: Uint8Array } | null): Promise<void> {
    this.requireBook(book);
    const name = file?.name ?? NEW_NAME;
    const host = await this.loaded(name, file?.bytes ?? null);
    // A second window may have been quicker while the file was read.
    this.requireBook(book);
    host.recalculate();
    this.host = host;
    this.file = { path: null, name };
    this.fileTime = null;
    this.isKept = false;
    this.book += 1;
    this.revision += 1;
    this.savedRevision = this.revision;
    this.drawing = new Drawing(host.workbook, this.book);
    this.histories.clear();
    this.tell();
  }

  private async loaded(name: string, bytes: Uint8Array | null): Promise<Host> {
    try {
      return await this.load(name, bytes);
    } catch (error) {
      if (error instanceof FileProblem) throw new PageProblem(fileProblemText(error));
      throw error;
    }
  }

  /**
   * A call of the panel, as google.script.run makes it.
   * @throws what the script throws, or a PageProblem for a name that the panel has no business with
   */
  run(name: string, args: readonly unknown[]): unknown {
    if (!CALLABLE.test(name)) throw new Error(`Script function not found: ${name}`);
    if (GOOGLE_ALONE.includes(name)) return { ok: false, problem: NO_GOOGLE_DOCS } satisfies Outcome<never>;
    return this.noticing(() => this.host.rpc(name, args));
  }

  /**
   * Typing into cells. All of them are checked before the first is written; a cell that holds something else than the
   * window saw is left as it is.
   * @returns what became of each, in the same order
   * @throws PageProblem for a cell that is not there or a text that fits none
   */
  edit(window: string, book: number, edits: readonly GridEdit[]): EditOutcome[] {
    this.requireBook(book);
    const { workbook } = this.host;
    const placed = edits.map(({ sheet: id, row, column, text, was }) => {
      const sheet = workbook.sheets.find((candidate) => String(candidate.id) === id);
      if (!sheet) throw new PageProblem('แท็บที่พิมพ์ถูกลบไปแล้ว');
      const isThere = (index: number, count: number): boolean => Number.isInteger(index) && index >= 0 && index < count;
      if (!isThere(row, sheet.maxRows) || !isThere(column, sheet.maxColumns)) {
        throw new PageProblem(`แท็บ ${sheet.name} มี ${sheet.maxRows} แถว ${sheet.maxColumns} คอลัมน์ ข้อมูลที่วางเกินจากนั้น`);
      }
      const cell = cellName(row + 1, column + 1);
      if (text.length > longestCellText) {
        throw new PageProblem(`ข้อความในช่อง ${sheet.name}!${cell} ยาวเกิน 50,000 อักขระ`);
      }
      return { sheet, row: row + 1, column: column + 1, cell, text, was };
    });
    const step: TypedCell[] = [];
    const outcomes = placed.map(({ sheet, row, column, cell, text, was }): EditOutcome => {
      const standing = sourceOf(workbook, sheet, row, column);
      if (standing !== was) return { written: false, source: standing };
      if (text === was) return { written: true, source: standing };
      const before = contentOf(sheet, row, column);
      this.host.edit(sheet.name, cell, text);
      step.push({ sheet: sheet.id, row, column, before, after: contentOf(sheet, row, column) });
      return { written: true, source: sourceOf(workbook, sheet, row, column) };
    });
    this.historyOf(window).add(step);
    if (step.length > 0) this.changed();
    return outcomes;
  }

  /** Takes back what the window typed last. */
  undo(window: string, book: number): TakenBack {
    this.requireBook(book);
    return this.putBack(this.historyOf(window).undo() ?? [], ({ before, after }) => ({ from: after, to: before }));
  }

  /** Does again what the window took back last. */
  redo(window: string, book: number): TakenBack {
    this.requireBook(book);
    return this.putBack(this.historyOf(window).redo() ?? [], ({ before, after }) => ({ from: before, to: after }));
  }

  /** @throws PageProblem with why the tabs cannot be changed so */
  changeTabs(book: number, change: TabChange): void {
    this.requireBook(book);
    const script = tabScript(this.host.workbook, change);
    if ('refusal' in script) throw new PageProblem(script.refusal);
    this.noticing(() => this.host.runScript({ name: 'tabs.js', code: script.code }));
  }

  chart(sheetId: string, chartId: number): Uint8Array {
    const sheet = this.host.workbook.sheets.find(({ id }) => String(id) === sheetId);
    const chart = sheet?.charts.find(({ id }) => id === chartId);
    if (!chart) throw new PageProblem('ไม่พบแผนภูมิ');
    this.host.recalculate();
    return renderChart(chart.type, chartDataOfAreas(chart, this.host.workbook.locale), chart.options);
  }

  /** A document that the add-in made in Drive: its .docx as it was handed over. */
  document(id: string): { readonly name: string; readonly bytes: Uint8Array } {
    const file = this.host.drive.files.get(id);
    if (!file || file.trashed) throw new PageProblem('ไม่พบเอกสารนี้ อาจสร้างไว้ก่อนเปิดหน้านี้ ให้สร้างใหม่');
    return { name: `${file.name.replace(/\.docx$/i, '')}.docx`, bytes: file.bytes };
  }

  /** The workbook as it is now, for the browser to keep wherever the person says, and its revision for `saved`. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly revision: number }> {
    const { revision } = this;
    this.host.recalculate();
    const bytes = await writeXlsx(this.host.workbook);
    return { name: `${basename(this.file.name, extname(this.file.name))}.xlsx`, bytes, revision };
  }

  /** What was handed over as this revision has arrived where the person keeps it. */
  saved(book: number, revision: number): void {
    this.requireBook(book);
    if (revision > this.revision) return;
    this.savedRevision = Math.max(this.savedRevision, revision);
    this.tell();
  }

  /**
   * Writes over the file that was opened, after the person has said so. The first time, the file as it was is kept
   * beside it; a link is followed, and no earlier backup is touched.
   * @returns the name of the backup of this session's first time, null at later times
   * @throws PageProblem where there is no such file, or where somebody else has changed it meanwhile
   */
  async overwrite(): Promise<{ readonly backup: string | null }> {
    const { path } = this.file;
    if (path === null) throw new PageProblem('ไฟล์นี้เป็นตัวอย่างหรือสมุดงานใหม่ ให้บันทึกเป็นไฟล์ใหม่');
    const { revision } = this;
    this.host.recalculate();
    const bytes = await writeXlsx(this.host.workbook);
    if (this.fileTime !== statSync(path, { throwIfNoEntry: false })?.mtimeMs) {
      throw new PageProblem('ไฟล์เดิมถูกแก้ไขหรือย้ายจากที่อื่นหลังจากเปิดหน้านี้ จึงไม่บันทึกทับ ให้บันทึกเป็นไฟล์ใหม่');
    }
    const backup = this.isKept ? null : keepBackup(path);
    this.isKept = true;
    writeFileWhole(path, bytes);
    this.fileTime = statSync(path).mtimeMs;
    this.savedRevision = Math.max(this.savedRevision, revision);
    this.tell();
    return { backup };
  }

  private historyOf(window: string): TypingHistory {
    const known = this.histories.get(window);
    if (known) return known;
    const history = new TypingHistory();
    this.histories.set(window, history);
    return history;
  }

  private requireBook(book: number): void {
    if (book !== this.book) throw new PageProblem('สมุดงานอื่นถูกเปิดแทนแล้ว สิ่งที่พิมพ์ไว้สำหรับสมุดงานก่อนหน้าจึงไม่ได้บันทึก');
  }

  private putBack(
    step: TypingStep,
    way: (cell: TypedCell) => { readonly from: CellContent; readonly to: CellContent },
  ): TakenBack {
    const { workbook } = this.host;
    const cells: TakenBack['cells'][number][] = [];
    const kept: string[] = [];
    for (const typed of step) {
      const { row, column } = typed;
      const { from, to } = way(typed);
      const sheet = workbook.sheets.find(({ id }) => id === typed.sheet);
      if (!sheet || !isSameContent(contentOf(sheet, row, column), from)) {
        kept.push(`${sheet?.name ?? 'แท็บที่ถูกลบ'}!${cellName(row, column)}`);
        continue;
      }
      this.host.restore(sheet, row, column, to);
      const source = sourceOf(workbook, sheet, row, column);
      cells.push({ sheet: String(sheet.id), row: row - 1, column: column - 1, source });
    }
    if (cells.length > 0) this.changed();
    return { cells, kept };
  }

  /** Runs what changes the workbook by the services; their calls say whether it did. */
  private noticing<T>(work: () => T): T {
    const before = this.host.calls.length;
    try {
      return work();
    } finally {
      const calls = this.host.calls.slice(before).map((call) => call.slice(call.indexOf('.') + 1));
      if (calls.some((method) => changesDocument(method))) this.changed();
    }
  }

  private changed(): void {
    this.revision += 1;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function contentOf(sheet: SheetModel, row: number, column: number): CellContent {
  const { value, formula, runs, format } = cellAt(sheet, row, column) ?? {
    value: null,
    formula: null,
    runs: null,
    format: formatAt(sheet, row, column),
  };
  return { value, formula, runs, format };
}

/** @returns the name of the copy, one that was free */
function keepBackup(path: string): string {
  let backup = `${path}.bak`;
  for (let number = 2; existsSync(backup); number += 1) backup = `${path}.${number}.bak`;
  try {
    copyFileSync(path, backup, constants.COPYFILE_EXCL);
  } catch {
    throw new PageProblem('เก็บสำเนาของไฟล์เดิมไม่ได้ จึงไม่บันทึกทับ ให้บันทึกเป็นไฟล์ใหม่');
  }
  return basename(backup);
}

/** What the page says of an error: a refusal in its own words, anything else with its message only. */
export function pageError(error: unknown): string {
  return error instanceof PageProblem ? error.message : errorMessage(error);
}
