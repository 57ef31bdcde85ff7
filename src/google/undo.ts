/**
 * Nothing is half written: a job records how to take back each tab it touches, and takes all back when it fails. Taking
 * back is writing too, and a colleague may have typed meanwhile: only what is still our own is taken back.
 */

import { isSameContent, writeWhereSeen, contentsOf } from './seen-cells';
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

/** A tab that the job made, with what it put there. */
interface MadeTab {
  readonly sheet: Sheet;
  readonly written: Written[];
  readonly notes: number;
}

/**
 * Ways back, newest last. Writes are kept back by the service until something is read (platform.md §6.2), so a job with
 * several steps ends with a flush, and one that reads its result reads it inside: what fails then is still taken back.
 */
export class Undo {
  private readonly steps: (() => void)[] = [];
  private readonly tabs: MadeTab[] = [];

  add(step: () => void): void {
    this.steps.push(step);
  }

  /**
   * Writes a rectangle (top left cell 1-based) so that it can be taken back.
   * @param before what stood there, of the same shape; left out for blank cells
   * @param looks gives back what values do not carry, once they are back
   */
  write(sheet: Sheet, row: number, column: number, rows: Rows, before?: Rows, looks?: () => void): void {
    const made = this.tabs.find((tab) => tab.sheet.getSheetId() === sheet.getSheetId());
    if (made) made.written.push({ row, column, rows });
    else {
      this.add(() => {
        takeBack(sheet, { row, column, rows }, before);
        if (looks) looks();
      });
    }
    writeCells(sheet, row, column, rows);
  }

  /**
   * A tab that the job made is deleted again, unless somebody has put something of their own there meanwhile: then only
   * what the job wrote goes.
   * @param notes how many notes the job gives to its cells
   */
  forget(spreadsheet: Spreadsheet, sheet: Sheet, notes = 0): void {
    const made: MadeTab = { sheet, written: [], notes };
    this.tabs.push(made);
    this.add(() => {
      if (isOnlyOurs(made)) spreadsheet.deleteSheet(sheet);
      else made.written.forEach((block) => takeBack(sheet, block));
    });
  }

  /** Runs a writing job; on failure everything recorded is taken back, newest first, and the failure goes on. */
  static run<T>(job: (undo: Undo) => T): T {
    const undo = new Undo();
    try {
      const result = job(undo);
      if (undo.steps.length > STEPS_WITHOUT_FLUSH) SpreadsheetApp.flush();
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

function takeBack(sheet: Sheet, { row, column, rows }: Written, before?: Rows): void {
  writeWhereSeen({ sheet, row, column, rows: before ?? rows.map((line) => line.map(() => '')), seen: rows }, true);
}

function isOnlyOurs({ sheet, written, notes }: MadeTab): boolean {
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
