/**
 * What was drawn of a workbook and when it changed last, so that a window is told only the rows that it does not show
 * yet. What changes a workbook (typing, formulas, a job of the add-in) need not say what it changed.
 */

import type { WorkbookModel } from 'apps-script-local';
import type { GridFrame, GridRow, GridUpdate } from './grid.ts';
import { frameOf, rowsOf } from './grid-data.ts';

interface Drawn<T> {
  readonly value: T;
  /** The value as JSON, to see whether another one differs. */
  readonly text: string;
  /** The revision in which it came to be. */
  readonly since: number;
}

interface DrawnSheet {
  frame: Drawn<GridFrame>;
  readonly rows: Map<number, Drawn<GridRow>>;
}

export class Drawing {
  private readonly sheets = new Map<string, DrawnSheet>();
  private drawn = 0;

  constructor(
    private readonly workbook: WorkbookModel,
    /** Which of the workbooks that a session opened this is. */
    private readonly book: number,
  ) {}

  /**
   * What changed after a revision.
   * @param revision the one that the workbook has now, formulas computed
   * @param since the one that the window shows; 0 for a window that shows nothing yet
   */
  update(revision: number, since: number): GridUpdate {
    if (revision !== this.drawn) this.draw(revision);
    return {
      book: this.book,
      revision,
      activeSheet: String(this.workbook.activeSheet.id),
      sheets: this.workbook.sheets.flatMap(({ id }) => {
        const sheet = this.sheets.get(String(id));
        if (!sheet) return [];
        const rows = [...sheet.rows.values()].filter((row) => row.since > since);
        return [
          {
            id: String(id),
            frame: sheet.frame.since > since ? sheet.frame.value : null,
            rows: rows.map(({ value }) => value),
          },
        ];
      }),
    };
  }

  private draw(revision: number): void {
    const present = new Set(this.workbook.sheets.map(({ id }) => String(id)));
    for (const id of this.sheets.keys()) if (!present.has(id)) this.sheets.delete(id);
    for (const model of this.workbook.sheets) {
      const frame = frameOf(model);
      const before = this.sheets.get(frame.id);
      const sheet = before ?? { frame: drawnAnew(undefined, frame, revision), rows: new Map<number, Drawn<GridRow>>() };
      sheet.frame = drawnAnew(before?.frame, frame, revision);
      this.sheets.set(frame.id, sheet);
      const emptied = new Set(sheet.rows.keys());
      for (const row of rowsOf(this.workbook, model)) {
        emptied.delete(row.row);
        sheet.rows.set(row.row, drawnAnew(sheet.rows.get(row.row), row, revision));
      }
      for (const row of emptied) sheet.rows.set(row, drawnAnew(sheet.rows.get(row), { row, cells: [] }, revision));
    }
    this.drawn = revision;
  }
}

/** The same object as before where nothing differs. */
function drawnAnew<T>(before: Drawn<T> | undefined, value: T, revision: number): Drawn<T> {
  const text = JSON.stringify(value);
  return before?.text === text ? before : { value, text, since: revision };
}
