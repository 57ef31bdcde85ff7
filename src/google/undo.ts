/** Nothing is half written: a job records how to take back each tab it touches, and takes all back when it fails. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ways back, newest last. */
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
      return job(undo);
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
