/** What is read from a workbook in a few calls, before anything is understood: plain values with their formats. */

/** A date cell arrives as its day in the sheet's own time zone, `2023-10-01`. */
export type CellValue = string | number | boolean;

/** The heads that a person has shown for one input tab, where none were recognised. */
export interface ChosenHeads {
  /** 0-based row of the heads. */
  readonly row: number;
  /** 0-based column by key. */
  readonly columns: Readonly<Record<string, number>>;
}

export interface SheetSnapshot {
  readonly name: string;
  /** Id stored in the tab's developer metadata (`indicators`, `summary` …), null for a tab that is not ours. */
  readonly tabId: string | null;
  /** Field key of a column from its developer metadata, by 0-based column index. */
  readonly columnKeys: Readonly<Record<number, string>>;
  /** By id of the input tab; absent where nobody has chosen columns. */
  readonly chosenHeads?: Readonly<Record<string, ChosenHeads>>;
  /** Rectangular, from A1; `''` for a blank cell. Empty array for an empty sheet. */
  readonly values: readonly (readonly CellValue[])[];
  /** Addresses of the cells that hold a picture (`B7`), whose value is `''`; absent where there are none. */
  readonly pictures?: readonly string[];
  /** Number formats of the same shape; null where they were not needed. */
  readonly formats: readonly (readonly string[])[] | null;
}
