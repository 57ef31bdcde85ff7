/** What the self-check reports, and its text for whoever maintains the add-in. */

export interface SelfCheckRow {
  /** Kebab-case; reports are compared by it. */
  readonly id: string;
  readonly what: string;
  /** Null where the answer is only recorded. */
  readonly expected: string | null;
  readonly seen: string;
  readonly ok: boolean;
  readonly ms: number;
}

export interface SelfCheckReport {
  readonly rows: readonly SelfCheckRow[];
}

/**
 * The report as a text to copy, one line for each row: it holds no content, name or address of the workbook, because
 * the rows hold none.
 */
export function selfCheckText({ rows }: SelfCheckReport, version: string): string {
  const lines = rows.map(({ id, expected, seen, ok, ms }) => JSON.stringify({ id, ok, expected, seen, ms }));
  return [`ITA ${version} self-check`, ...lines].join('\n');
}
