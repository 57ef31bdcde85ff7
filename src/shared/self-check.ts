/** What the self-check reports, and its text for whoever maintains the add-in. */

export interface SelfCheckRow {
  /** Kebab-case; reports are compared by it. */
  readonly id: string;
  readonly what: string;
  /** Null where the answer is only recorded. */
  readonly expected: string | null;
  readonly seen: string;
  readonly ok: boolean;
  /** What to do where it does not hold, or what the product does by itself; in Thai. */
  readonly wayOut: string | null;
  readonly ms: number;
}

export interface SelfCheckReport {
  readonly rows: readonly SelfCheckRow[];
  /** A chart as base64 of a PNG, for a person to say whether it can be read; null where none could be drawn. */
  readonly chart?: string | null;
}

/** What a browser or a person found, to be kept in the workbook. */
export interface SelfCheckFound {
  /** Most characters that a call carried to the server and back. */
  readonly largestCall?: number;
  /** Whether a person could read the chart. */
  readonly chartReadable?: boolean;
}

/** A row without its times and its Thai, as it is compared with another run's. */
export type SelfCheckResult = Pick<SelfCheckRow, 'id' | 'seen'>;

/**
 * The report as a text to copy, one line for each row: it holds no content, name or address of the workbook, because
 * the rows hold none.
 */
export function selfCheckText({ rows }: SelfCheckReport, version: string): string {
  const lines = rows.map(({ id, expected, seen, ok, ms }) => JSON.stringify({ id, ok, expected, seen, ms }));
  return [`ITA ${version} self-check`, ...lines].join('\n');
}

/**
 * The rows of a report that somebody has pasted; other lines are left out.
 * @throws Error where no line is a row
 */
export function selfCheckResults(text: string): SelfCheckResult[] {
  const rows = text.split('\n').flatMap((line) => {
    const [, json] = /^\s*(\{.*\})\s*$/.exec(line) ?? [];
    if (json === undefined) return [];
    const { id, seen } = JSON.parse(json) as Partial<SelfCheckRow>;
    return id === undefined || seen === undefined ? [] : [{ id, seen }];
  });
  if (rows.length === 0) throw new Error('The text holds no row of a self-check');
  return rows;
}
