/** The workbook as the page draws it: plain JSON, indexes from 0, every text ready to show. Shared by server and page. */

export interface GridStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly size?: number;
  readonly family?: string;
  readonly color?: string;
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<'top' | 'left' | 'bottom' | 'right', string>>>;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** As the cell shows it. */
  readonly text: string;
  /** What a person would type to get this content; left out where that is `text`. */
  readonly source?: string;
  /** Unformatted, for numbers only. */
  readonly number: number | null;
  /** Why the cell shows an error. */
  readonly error: string | null;
  readonly style: GridStyle;
  readonly note: string;
  /** A web address, or a place in the workbook: `คะแนน!D7`. */
  readonly link: string | null;
  readonly choices: readonly string[] | null;
}

export interface GridChart {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

/** A tab without its cells. */
export interface GridFrame {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels; what is not named has the usual size. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly GridArea[];
  readonly charts: readonly GridChart[];
  readonly color: string | null;
  readonly gridlines: boolean;
}

export interface GridArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A row with all its cells; one without cells has been emptied. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

export interface GridSheet {
  readonly id: string;
  /** Null where only cells changed. */
  readonly frame: GridFrame | null;
  /** The rows that changed. */
  readonly rows: readonly GridRow[];
}

/** What changed since a revision: everything, since revision 0. */
export interface GridUpdate {
  /** Counts the workbooks that were opened: a revision says nothing about another workbook. */
  readonly book: number;
  readonly revision: number;
  readonly activeSheet: string;
  /** All tabs in their order, also those that did not change; one that is not named is gone. */
  readonly sheets: readonly GridSheet[];
}

/** One typing into one cell. */
export interface GridEdit {
  /** The tab's id: a name may change between typing and sending. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The cell's `source` that the person saw; where another one stands by now, nothing is written. */
  readonly was: string;
}

export interface EditOutcome {
  readonly written: boolean;
  /** What stands in the cell now, as in `GridCell.source`. */
  readonly source: string;
}

/** What an undo or redo did. */
export interface TakenBack {
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    /** What the cell holds now, as in `GridCell.source`. */
    readonly source: string;
  }[];
  /** Cells that somebody has changed since, `คะแนน!D2`: they keep what they hold. */
  readonly kept: readonly string[];
}

/** A change of the tabs themselves. */
export type TabChange =
  | { readonly kind: 'add' }
  | { readonly kind: 'rename'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'delete' | 'hide' | 'show'; readonly sheet: string }
  /** `to` is the position among all tabs, from 0. */
  | { readonly kind: 'move'; readonly sheet: string; readonly to: number };

/** What stands around the grid. */
export interface PageState {
  readonly name: string;
  /** As in `GridUpdate`. */
  readonly book: number;
  readonly revision: number;
  /** Changed since it was opened or last saved. */
  readonly unsaved: boolean;
  /** Whether there is a file of the person's own that may be overwritten when asked to. */
  readonly canOverwrite: boolean;
}

/** What the window that asks may take back and do again. */
export interface WindowState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What a call of the panel came to. */
export interface RunAnswer {
  /** The revision before the call; the answer's state has that after it. */
  readonly before: number;
  readonly result: unknown;
}

/** The answer to every call: a value, or what went wrong in words for a person. */
export type PageAnswer<T> =
  { readonly value: T; readonly state: PageState; readonly window: WindowState } | { readonly error: string };
