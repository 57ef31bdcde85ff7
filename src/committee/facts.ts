/** What a paper may say of the committee: the last closed round, and whether it was decided on the data of now. */

import { parseThaiDate, type ThaiDate } from '../thai/dates';
import type { ClosedRound, Round } from './round';
import { DECISIONS, type Decision } from './words';

export interface CommitteeFacts {
  readonly round: Round & { readonly closed: ClosedRound };
  /** Only then may a memo say that the committee has considered what it states. */
  readonly agrees: boolean;
}

/**
 * Null where no round is closed; a later round that is still open takes nothing from one that was closed before.
 * @param code `dataCode` of the input of now
 */
export function committeeFacts(rounds: readonly Round[], code: string): CommitteeFacts | null {
  const [last] = rounds.filter((round) => round.closed !== null).slice(-1);
  if (!last || last.closed === null) return null;
  return { round: { ...last, closed: last.closed }, agrees: last.code === code };
}

/** The day on which a round was closed. */
export function closedOn({ at }: ClosedRound): ThaiDate | null {
  return parseThaiDate(at.split(' ')[0] ?? '');
}

/** How many matters ended with each decision, in the order of the choices; none that nobody chose. */
function decisionCounts({ decisions }: ClosedRound): { readonly decision: Decision; readonly count: number }[] {
  return (Object.keys(DECISIONS) as Decision[])
    .map((decision) => ({ decision, count: decisions.filter((one) => one.decision === decision).length }))
    .filter(({ count }) => count > 0);
}

/** "เห็นชอบ 10 เรื่อง และไม่เห็นชอบ 1 เรื่อง". */
export function decisionWords(closed: ClosedRound): string {
  const parts = decisionCounts(closed).map(({ decision, count }) => `${DECISIONS[decision]} ${count} เรื่อง`);
  const [last = '', ...before] = [...parts].reverse();
  return before.length === 0 ? last : `${before.reverse().join(' ')} และ${last}`;
}
