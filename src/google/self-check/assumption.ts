/**
 * One assumption about Google that can be tried in place. The add-in was built without a Google account: what it takes
 * for granted is tried here, on tabs of its own, and a report tells where the live services differ.
 */

import type { SelfCheckRow } from '../../shared/self-check';
import { firstLine } from '../error-signs';

/** @typeParam Ground what the assumption is tried on */
export interface Assumption<Ground = void> {
  /** Kebab-case; reports of two runs are compared by it. */
  readonly id: string;
  /** What is tried, in Thai. */
  readonly what: string;
  /** What the add-in relies on; null where only the answer is of interest. */
  readonly expected: string | null;
  /** What to do where it does not hold, or what the product does by itself then; in Thai. */
  readonly wayOut?: string;
  /** What is seen: words of our own and figures, never contents, names or addresses of the workbook. */
  see(ground: Ground): string;
}

/** Tries each in turn; what one of them throws is what is seen of it, and stops no other. */
export function tryAll<Ground>(assumptions: readonly Assumption<Ground>[], ground: Ground): SelfCheckRow[] {
  return assumptions.map(({ id, what, expected, wayOut = null, see }) => {
    const started = Date.now();
    const seen = seenOf(() => see(ground));
    const ok = expected === null ? !seen.startsWith(FAILED) : seen === expected;
    return { id, what, expected, seen, ok, wayOut, ms: Date.now() - started };
  });
}

const FAILED = 'ผิดพลาด: ';

function seenOf(see: () => string): string {
  try {
    return see();
  } catch (error) {
    return FAILED + saidBy(error);
  }
}

/** Ids of files are long and of one piece, addresses of people have an @. */
const IDENTIFYING = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?=[\w-]*\d)[\w-]{20,}/g;

/** An error as the account words it, without what tells a workbook or a person. */
export function saidBy(error: unknown): string {
  return firstLine(error).replace(IDENTIFYING, '…');
}
