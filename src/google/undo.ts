/** Nothing is half written: a job records how to take back each tab it touches, and takes all back when it fails. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A job with one step needs no flush: nothing else could be left half written. Not even the check with its copy of the
 * input, the last write: a tab whose copy did not arrive flags itself as outdated, and the person sees the failure.
 */
const ONE_STEP = 1;

/**
 * Ways back, newest last. Writes are kept back by the service until something is read (platform.md §6.2), so a job with
 * several steps ends with a flush, and one that reads its result reads it inside: what fails then is still taken back.
 */
export class Undo {
  private readonly steps: (() => void)[] = [];

  add(step: () => void): void {
    this.steps.push(step);
  }

  /** A tab that the job made is deleted again. */
  forget(spreadsheet: Spreadsheet, sheet: Sheet): void {
    this.add(() => spreadsheet.deleteSheet(sheet));
  }

  /** Runs a writing job; on failure everything recorded is taken back, newest first, and the failure goes on. */
  static run<T>(job: (undo: Undo) => T): T {
    const undo = new Undo();
    try {
      const result = job(undo);
      if (undo.steps.length > ONE_STEP) SpreadsheetApp.flush();
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
