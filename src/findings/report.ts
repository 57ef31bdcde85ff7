/** Findings as people read them: under headings, the most harmful first, and a cause that many rows share in one line. */

import { placeIn, splitPlace } from './address';
import type { Finding, Severity } from './finding';

/** One line to a reader: a finding, or all findings of one cause. */
export interface FindingLine {
  readonly severity: Severity;
  readonly message: string;
  /** Every cell of the line, each once; empty where it is about the workbook as a whole. */
  readonly cells: readonly string[];
  /** At least one. */
  readonly findings: readonly Finding[];
}

export interface FindingGroup {
  readonly title: string;
  /** Findings, not lines, so that the counts of the headings add up to those of the whole check. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly lines: readonly FindingLine[];
}

/** Heading of findings that no run of the checks has put into a group. */
const WITHOUT_GROUP = 'ข้อสังเกต';

/**
 * The groups of findings that `runChecks` has put in order: a heading comes as early as its most harmful finding, and
 * inside it the order stays.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return gathered(findings, ({ group }) => group ?? WITHOUT_GROUP).map(([title, own]) => {
    const count = (severity: Severity): number => own.filter((finding) => finding.severity === severity).length;
    return {
      title,
      counts: { error: count('error'), warning: count('warning'), note: count('note') },
      lines: linesOf(own),
    };
  });
}

function linesOf(findings: readonly Finding[]): FindingLine[] {
  const keyOf = ({ code, severity, cause }: Finding, index: number): string => `${code} ${severity} ${cause ?? index}`;
  return gathered(findings, keyOf).map(([, own]): FindingLine => {
    const [first] = own;
    const cells = new Set<string>();
    for (const { cell, cells: more } of own) (more ?? (cell === null ? [] : [cell])).forEach((one) => cells.add(one));
    return {
      severity: first.severity,
      message: own.length > 1 ? (first.cause as string) : first.message,
      cells: Array.from(cells),
      findings: own,
    };
  });
}

/** Entries by key, keys and entries in the order in which they come. */
function gathered<T>(entries: readonly T[], keyOf: (entry: T, index: number) => string): [string, [T, ...T[]]][] {
  const byKey = new Map<string, [T, ...T[]]>();
  entries.forEach((entry, index) => {
    const key = keyOf(entry, index);
    const own = byKey.get(key);
    if (own) own.push(entry);
    else byKey.set(key, [entry]);
  });
  return Array.from(byKey);
}

/**
 * Every cell in the fewest words, columns of neighbours as ranges: "คะแนน!D3:D10, E4, รายข้อ!F2". The tab is named
 * where it changes.
 */
export function cellRanges(cells: readonly string[]): string {
  const runs: { tab: string; column: string; first: number; last: number }[] = [];
  for (const cell of cells) {
    const place = splitPlace(cell);
    if (place.cell === null) continue;
    const { tab } = place;
    const column = place.cell.replace(/\d+$/, '');
    const row = Number(place.cell.slice(column.length));
    const open = runs[runs.length - 1];
    if (open && open.tab === tab && open.column === column && open.last + 1 === row) open.last = row;
    else runs.push({ tab, column, first: row, last: row });
  }
  return runs
    .map(({ tab, column, first, last }, index) => {
      const cells = `${column}${first}${first === last ? '' : `:${column}${last}`}`;
      return tab === runs[index - 1]?.tab ? cells : placeIn(tab, cells);
    })
    .join(', ');
}
