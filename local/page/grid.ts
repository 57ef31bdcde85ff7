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
  /** Unformatted, for numbers only. */
  readonly number: number | null;
  /** As typed, with its "=". */
  readonly formula: string | null;
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

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly charts: readonly GridChart[];
  readonly color: string | null;
  readonly gridlines: boolean;
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly revision: number;
  readonly activeSheet: string;
  readonly sheets: readonly GridSheet[];
}

/** One typing into one cell. */
export interface GridEdit {
  readonly sheet: string;
  /** `D7`. */
  readonly cell: string;
  readonly text: string;
}

/** What stands around the grid. */
export interface PageState {
  readonly name: string;
  readonly revision: number;
  /** Changed since it was opened or last saved. */
  readonly unsaved: boolean;
  /** Whether there is a file of the person's own that may be overwritten when asked to. */
  readonly canOverwrite: boolean;
}

/** The answer to every call: a value, or what went wrong in words for a person. */
export type PageAnswer<T> = { readonly value: T; readonly state: PageState } | { readonly error: string };
