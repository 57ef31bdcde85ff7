/**
 * Nothing is half written: a job records how to take back each tab it touches, and takes all back when it fails. Taking
 * back is writing too, and a colleague may have typed meanwhile: only what is still our own is taken back.
 */

import type { RawSheet } from '../tabs/input-copy';
import { columnLetters, placeIn } from '../findings/address';
import { endOfTabs } from './empty-tab';
import { itaError } from './problem';
import { isSameContent, writeWhereSeen, contentsOf, type SeenBlock } from './seen-cells';
import { writeCells, type Writable } from './safe-writes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The check has a tab and its copy of the input, and no call to spare for a flush: a tab whose copy did not arrive flags
 * itself as outdated, and the person sees the failure. All other jobs of so few steps flush by themselves.
 */
const STEPS_WITHOUT_FLUSH = 2;

type Rows = readonly (readonly Writable[])[];

/** A rectangle that the job wrote into a tab that it made. */
interface Written {
  readonly row: number;
  readonly column: number;
  readonly rows: Rows;
}

/** A tab that the job makes, with what it put there. */
interface MadeTab {
  readonly name: string;
  readonly written: Written[];
  readonly notes: number;
}

/**
 * Ways back, newest last. Writes are kept back by the service until something is read, so a job with
 * several steps ends with a flush, and one that reads its result reads it inside: what fails then is still taken back.
 */
export class Undo {
  private readonly steps: (() => void)[] = [];
  private readonly tabs: MadeTab[] = [];
  private readonly blocks: SeenBlock[] = [];
  /** Hidden tabs of ours, which nobody formats. */
  private readonly plain = new Set<string>();
  /** How many ways back there were when everything was flushed last. */
  private flushed = 0;
  /** Number formats from the top left cell on, by tab. */
  private readonly formats = new Map<string, readonly (readonly string[])[]>();
  /** Of the tabs that a job makes the last one opens by itself; this one shall, or the one that was open before. */
  private shown: Sheet | null = null;
  private openBefore: Sheet | null = null;

  /** The tab to be open when the job has ended, where it has made any. */
  openAtEnd(sheet: Sheet): void {
    this.shown = sheet;
  }

  add(step: () => void): void {
    this.steps.push(step);
  }

  /**
   * Writes a rectangle (top left cell 1-based) so that it can be taken back.
   * @param before what stood there, of the same shape; left out for blank cells
   * @param looks gives back what values do not carry, once they are back
   */
  write(sheet: Sheet, row: number, column: number, rows: Rows, before?: Rows, looks?: () => void): void {
    this.blocks.push({ sheet, row, column, rows, seen: before ?? rows.map((line) => line.map(() => '')) });
    const made = this.tabs.find(({ name }) => name === sheet.getName());
    if (made) made.written.push({ row, column, rows });
    else {
      this.add(() => {
        takeBack(sheet, { row, column, rows }, before);
        if (looks) looks();
      });
    }
    const isPlain = made !== undefined || this.plain.has(sheet.getName());
    writeCells(sheet, row, column, rows, isPlain ? [] : this.formatsAt(sheet, row, column, rows));
  }

  /** Nobody formats this tab, so that nobody needs to be asked how. */
  treatAsPlain(sheet: Sheet): void {
    this.plain.add(sheet.getName());
  }

  /** Has everything written now that the service keeps back, so that what fails then is still taken back. */
  flush(): void {
    SpreadsheetApp.flush();
    this.flushed = this.steps.length;
  }

  /**
   * Reads the number formats of a tab's first cells once, for all that the job writes there: writing asks for them every
   * time otherwise. Rows that the tab does not have yet are left to the writing, which adds them.
   */
  readFormats(sheet: Sheet, rows: number, columns: number): void {
    if (this.tabs.some(({ name }) => name === sheet.getName())) return;
    const there = rangeOf(sheet, rows, columns);
    if (there) this.formats.set(sheet.getName(), there.getNumberFormats());
  }

  private formatsAt(sheet: Sheet, row: number, column: number, rows: Rows): string[][] | undefined {
    const known = this.formats.get(sheet.getName());
    const cut = rows.map((line, index) => (known?.[row - 1 + index] ?? []).slice(column - 1, column - 1 + line.length));
    return cut.every((line, index) => line.length === rows[index]?.length) ? cut : undefined;
  }

  /**
   * Writes what differs from what was seen, wherever that still stands, so that it can be taken back.
   * @returns A1 addresses of the cells that hold something else by now and were left
   */
  writeWhereSeen(block: SeenBlock): string[] {
    this.blocks.push(block);
    this.add(() => void writeWhereSeen({ ...block, rows: block.seen, seen: block.rows }));
    return writeWhereSeen(block);
  }

  /**
   * Makes a tab at the end, or first of all. It is deleted again, unless somebody has put something of their own there meanwhile: then
   * only what the job wrote goes. The way back is known before the tab is, because a call may fail after it was done.
   * @param name that no tab has
   * @param looks how many notes the job gives to its cells, where the tab stands, and whether it is made by the way, so
   *   that it does not open
   */
  insertTab(
    spreadsheet: Spreadsheet,
    name: string,
    {
      notes = 0,
      isFirst = false,
      byTheWay = false,
    }: { readonly notes?: number; readonly isFirst?: boolean; readonly byTheWay?: boolean } = {},
  ): Sheet {
    if (byTheWay) this.openBefore = SpreadsheetApp.getActiveSheet();
    const made: MadeTab = { name, written: [], notes };
    this.tabs.push(made);
    this.add(() => {
      const sheet = spreadsheet.getSheetByName(name);
      if (!sheet) return;
      if (isOnlyOurs(sheet, made)) spreadsheet.deleteSheet(sheet);
      else made.written.forEach((block) => takeBack(sheet, block));
    });
    return spreadsheet.insertSheet(name, isFirst ? 0 : endOfTabs(spreadsheet));
  }

  /**
   * Holds what was written against what is read afterwards. A cell that somebody has changed since is not missing.
   * @param raw tabs as they are now; blocks in other tabs are not looked at
   * @throws ItaError `not-written` where a write was answered well and did nothing
   */
  requireThere(raw: readonly RawSheet[]): void {
    for (const { sheet, row, column, rows, seen } of this.blocks) {
      const values = raw.find(({ name }) => name === sheet.getName())?.values;
      if (!values) continue;
      rows.forEach((line, i) =>
        line.forEach((wanted, j) => {
          const [now, before] = [values[row - 1 + i]?.[column - 1 + j] ?? '', seen[i]?.[j] ?? ''];
          if (isSameContent(wanted, before) || !isSameContent(now, before)) return;
          throw itaError(
            'not-written',
            'Google รับคำสั่งแล้วแต่ไม่ได้บันทึกค่าลงในแท็บ',
            'ลองใหม่อีกครั้ง ค่าที่บันทึกไปแล้วบางส่วนถูกนำกลับเป็นค่าเดิม',
            placeIn(sheet.getName(), `${columnLetters(column - 1 + j)}${row + i}`),
          );
        }),
      );
    }
  }

  /** Runs a writing job; on failure everything recorded is taken back, newest first, and the failure goes on. */
  static run<T>(job: (undo: Undo) => T): T {
    const undo = new Undo();
    try {
      const result = job(undo);
      if (undo.steps.length > Math.max(STEPS_WITHOUT_FLUSH, undo.flushed)) SpreadsheetApp.flush();
      if (undo.tabs.length > 0) leaveOpen(undo.shown ?? undo.openBefore);
      return result;
    } catch (error) {
      for (const step of undo.steps.reverse()) {
        try {
          step();
        } catch (failure) {
          // Taking back is best effort: the first failure is the one that a person must hear of.
          console.error(failure);
        }
      }
      throw error;
    }
  }
}

function leaveOpen(sheet: Sheet | null): void {
  try {
    sheet?.activate();
  } catch (error) {
    // The work is done, or taken back, whatever tab is open.
    console.error(error);
  }
}

/** Null where the sheet is smaller; taking a range is no round trip. */
function rangeOf(sheet: Sheet, rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getRange(1, 1, rows, columns);
  } catch (_error) {
    return null;
  }
}

function takeBack(sheet: Sheet, { row, column, rows }: Written, before?: Rows): void {
  writeWhereSeen({ sheet, row, column, rows: before ?? rows.map((line) => line.map(() => '')), seen: rows }, true);
}

function isOnlyOurs(sheet: Sheet, { written, notes }: MadeTab): boolean {
  const wanted = (row: number, column: number): Writable => {
    let content: Writable = '';
    for (const block of written) content = block.rows[row - block.row]?.[column - block.column] ?? content;
    return content;
  };
  const contents = contentsOf(sheet.getDataRange());
  const isOurs = (content: Writable, row: number, column: number): boolean =>
    isSameContent(content, '') || isSameContent(content, wanted(row + 1, column + 1));
  if (!contents.every((line, row) => line.every((content, column) => isOurs(content, row, column)))) return false;
  const everything = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  return everything.reduce((count, line) => count + line.filter((note) => note !== '').length, 0) <= notes;
}
