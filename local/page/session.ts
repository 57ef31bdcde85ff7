/** One workbook open in the page: the add-in's calls, typing, pictures, made documents, and saving when asked to. */

import { copyFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import {
  changesDocument,
  chartDataOfAreas,
  errorMessage,
  type Host,
  longestCellText,
  parseA1,
  renderChart,
  saveWorkbook,
  writeXlsx,
} from 'apps-script-local';
import type { Outcome, Problem } from '../../src/shared/rpc.ts';
import type { Grid, GridEdit, PageState } from './grid.ts';
import { gridOf } from './grid-data.ts';

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

export class Session {
  private revision = 1;
  private savedRevision = 1;
  /** When the file was last changed, as far as this session knows. */
  private fileTime: number | null;
  private readonly overwritten = new Set<string>();

  constructor(
    private readonly host: Host,
    private readonly file: SessionFile,
  ) {
    host.recalculate();
    this.fileTime = file.path === null ? null : statSync(file.path).mtimeMs;
  }

  state(): PageState {
    return {
      name: this.file.name,
      revision: this.revision,
      unsaved: this.revision !== this.savedRevision,
      canOverwrite: this.file.path !== null,
    };
  }

  grid(): Grid {
    this.host.recalculate();
    return gridOf(this.host.workbook, this.revision);
  }

  /**
   * A call of the panel, as google.script.run makes it.
   * @throws what the script throws, or a PageProblem for a name that the panel has no business with
   */
  run(name: string, args: readonly unknown[]): unknown {
    if (!CALLABLE.test(name)) throw new Error(`Script function not found: ${name}`);
    if (GOOGLE_ALONE.includes(name)) return { ok: false, problem: NO_GOOGLE_DOCS } satisfies Outcome<never>;
    const before = this.host.calls.length;
    try {
      return this.host.rpc(name, args);
    } finally {
      const calls = this.host.calls.slice(before).map((call) => call.slice(call.indexOf('.') + 1));
      if (calls.some((method) => changesDocument(method))) this.revision += 1;
    }
  }

  /** Typing into cells; all of them are checked before the first is written. */
  edit(edits: readonly GridEdit[]): void {
    for (const { sheet, cell, text } of edits) {
      const model = this.host.workbook.sheets.find(({ name }) => name === sheet);
      if (!model) throw new PageProblem(`ไม่พบแท็บ ${sheet}`);
      const place = /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell) ? parseA1(cell) : null;
      const row = place?.startRow ?? null;
      const column = place?.startColumn ?? null;
      if (row === null || column === null || row > model.maxRows || column > model.maxColumns) {
        throw new PageProblem(`ไม่มีช่อง ${sheet}!${cell}`);
      }
      if (text.length > longestCellText) throw new PageProblem(`ข้อความในช่อง ${sheet}!${cell} ยาวเกิน 50,000 อักขระ`);
    }
    for (const { sheet, cell, text } of edits) this.host.edit(sheet, cell, text);
    if (edits.length > 0) this.revision += 1;
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

  /** The workbook as it is now, for the browser to keep wherever the person says. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    this.host.recalculate();
    const bytes = await writeXlsx(this.host.workbook);
    this.savedRevision = this.revision;
    return { name: `${basename(this.file.name, extname(this.file.name))}.xlsx`, bytes };
  }

  /**
   * Writes over the file that was opened, after the person has said so; the first time, the file as it was is kept
   * beside it with `.bak`.
   * @throws PageProblem where there is no such file, or where somebody else has changed it meanwhile
   */
  async overwrite(): Promise<void> {
    const { path } = this.file;
    if (path === null) throw new PageProblem('ไฟล์นี้เป็นตัวอย่าง ให้ดาวน์โหลดเป็นไฟล์ใหม่');
    if (this.fileTime !== statSync(path).mtimeMs) {
      throw new PageProblem('ไฟล์เดิมถูกแก้ไขจากที่อื่นหลังจากเปิดหน้านี้ จึงไม่บันทึกทับ ให้ดาวน์โหลดเป็นไฟล์ใหม่');
    }
    if (!this.overwritten.has(path)) copyFileSync(path, `${path}.bak`);
    this.overwritten.add(path);
    this.host.recalculate();
    await saveWorkbook(this.host.workbook, path);
    this.fileTime = statSync(path).mtimeMs;
    this.savedRevision = this.revision;
  }
}

/** What the page says of an error: a refusal in its own words, anything else with its message only. */
export function pageError(error: unknown): string {
  return error instanceof PageProblem ? error.message : errorMessage(error);
}
