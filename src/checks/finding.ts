/** A finding (ข้อสังเกต): one result of a check, with the cell it is about. */

/** error: the paper would be wrong or score 0; warning: a person should look; note: good to know. */
export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  /** Kebab-case, listed in docs/checks.md. */
  readonly code: string;
  readonly severity: Severity;
  /** A1 address with its tab, `คะแนน!D7`; null where the finding is about the workbook as a whole. */
  readonly cell: string | null;
  /** Thai, for a person: what is wrong and what to do. */
  readonly message: string;
  readonly expected: number | string | null;
  readonly found: number | string | null;
}
