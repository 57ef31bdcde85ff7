/** A finding (ข้อสังเกต): one result of a check, with the cell it is about and, where there is one right answer, its repair. */

/** error: the paper would be wrong or score 0; warning: a person should look; note: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * A repair that one click makes, offered only where there is exactly one right answer. The values hold for the
 * workbook as it was checked, so check again after applying one.
 */
export interface Fix {
  /** What the button says, in Thai. */
  readonly label: string;
  /** Cells with their address in A1 (`คะแนน!D7`) and the value that each gets. */
  readonly edits: readonly FixEdit[];
}

export interface FixEdit {
  readonly cell: string;
  readonly value: number | string;
}

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
  /** Every cell that has the fault, where it is more than one; the first of them is `cell`. */
  readonly cells?: readonly string[];
  /** The fault in words that fit each row that has it: findings of one code and one cause are one line to a reader. */
  readonly cause?: string;
  /** Heading under which the finding stands, in Thai; `runChecks` gives it to every finding. */
  readonly group?: string;
  /** Absent where a person has to decide. */
  readonly fix?: Fix;
}
