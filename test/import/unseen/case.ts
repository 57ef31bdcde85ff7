/** A source that no reader was written for, with what must come out of it, stated by hand. */

import { NAMES } from '../support';

export interface UnseenCase {
  readonly name: string;
  readonly text?: string;
  /** Rows of a sheet, in place of a text. */
  readonly rows?: readonly (readonly unknown[])[];
  /** Ten scores, undefined where none may be proposed; what is asked about is no proposal. */
  readonly scores?: readonly (number | undefined)[];
  readonly previous?: readonly (number | undefined)[];
  /** Announced figures, rating and result year: all of them, and no other. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** The agency; what is proposed where a source does not state it is not looked at. */
  readonly agency?: string;
  /** District and province, looked at where a case states them. */
  readonly place?: readonly [string, string];
  /** The day of the announcement, looked at where a case states it; empty for none. */
  readonly announced?: string;
  /** Rows of the tab ข้อจำกัด, looked at where a case states them. */
  readonly constraints?: readonly string[];
  readonly items?: Readonly<Record<string, number>>;
  readonly measures?: readonly Readonly<Record<string, string>>[];
  /** Ids of the questions that a person is asked. */
  readonly questions?: readonly string[];
}

/** Figures of a made-up agency for 2567, indicators 1–10: IIT 89.99, EIT 87.79, OIT 92.00, total 90.13. */
export const NOW: readonly number[] = [95.12, 88.4, 91.05, 84.73, 90.66, 92.31, 87.9, 83.15, 96.5, 87.5];
/** The same agency in 2566: total 85.05. */
export const BEFORE: readonly number[] = [93.01, 85.22, 92.17, 80.94, 88.05, 90.02, 84.44, 79.9, 91.25, 75];

/** The first few of ten values, the others undefined. */
export function first(values: readonly number[], count: number): (number | undefined)[] {
  return values.map((value, index) => (index < count ? value : undefined));
}

/** One line for each indicator. */
export function tenLines(line: (name: string, now: string, before: string, no: number) => string): string {
  return NAMES.map((name, index) =>
    line(name, (NOW[index] as number).toFixed(2), (BEFORE[index] as number).toFixed(2), index + 1),
  ).join('\n');
}

/** One row for each indicator under a head. */
export function tenRows(
  head: readonly unknown[],
  row: (name: string, now: number, before: number, no: number) => readonly unknown[],
): (readonly unknown[])[] {
  return [head, ...NAMES.map((name, index) => row(name, NOW[index] as number, BEFORE[index] as number, index + 1))];
}

/** Values by the number of their indicator, the others undefined. */
export function of(values: Readonly<Record<number, number>>): (number | undefined)[] {
  return NOW.map((_value, index) => values[index + 1]);
}
