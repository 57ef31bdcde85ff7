/**
 * A round (รอบ): what is frozen when matters are sent to the committee, and what becomes of the decisions of the round
 * before. A decision is kept where the matter stands on the same rows as then; every other matter is opened again.
 */

import type { Matter } from './matters';
import type { Member } from './members';
import type { Remark } from './remarks';
import { everyRow, textsOf, type SourceTable } from './source';
import type { Decision, Recorded, Role } from './words';

export interface RoundMatter extends Matter {
  /** Its number in `พิจารณา`, the same in every round. */
  readonly no: number;
  /** Number of the round whose decision still holds; null where it is to be decided. */
  readonly keptFrom: number | null;
  /** Why it is to be decided in this round; empty in a first round. */
  readonly why: string;
}

export interface RoundMember extends Member {
  /** Of its row in `ลงนาม`: "R2-3". */
  readonly key: string;
}

/** A remark as it stood when the round was sent or closed. */
export type KeptRemark = Pick<Remark, 'matter' | 'remark' | 'by' | 'date' | 'answer' | 'state'>;

/** Without its place, which is another one tomorrow. */
export function keptRemark({ matter, remark, by, date, answer, state }: Remark): KeptRemark {
  return { matter, remark, by, date, answer, state };
}

/** What was decided about a matter, as people typed it. */
export interface DecisionRecord {
  readonly key: string;
  readonly decision: Decision;
  readonly comment: string;
  readonly by: string;
  readonly date: string;
}

export interface SignatureRecord {
  readonly name: string;
  readonly role: Role;
  /** Null where the member has not signed and the chair let the round be closed. */
  readonly opinion: Decision | null;
  readonly date: string;
  readonly recorded: Recorded | null;
  readonly note: string;
}

export interface ClosedRound {
  /** Day and time as printed. */
  readonly at: string;
  readonly decisions: readonly DecisionRecord[];
  readonly signatures: readonly SignatureRecord[];
}

export interface Round {
  readonly no: number;
  /** Buddhist year of the result. */
  readonly year: number;
  /** Day and time as printed. */
  readonly at: string;
  /** `dataCode` of the input. */
  readonly code: string;
  readonly input: readonly SourceTable[];
  readonly matters: readonly RoundMatter[];
  readonly members: readonly RoundMember[];
  readonly remarks: readonly KeptRemark[];
  /** Null while it is open. */
  readonly closed: ClosedRound | null;
}

/** What a round is made from. */
export interface RoundInput {
  readonly year: number;
  readonly at: string;
  readonly code: string;
  readonly input: readonly SourceTable[];
  readonly matters: readonly Matter[];
  readonly members: readonly Member[];
  readonly remarks: readonly KeptRemark[];
}

/**
 * The round after `previous`.
 * @param decided keys of the matters that hold a valid decision now
 */
export function nextRound(previous: Round | null, now: RoundInput, decided: ReadonlySet<string>): Round {
  const no = (previous?.no ?? 0) + 1;
  let last = Math.max(0, ...(previous?.matters ?? []).map((matter) => matter.no));
  const matters = now.matters.map((matter): RoundMatter => {
    const before = previous?.matters.find(({ key }) => key === matter.key);
    const number = before?.no ?? (last += 1);
    if (!previous || !before) return { ...matter, no: number, keptFrom: null, why: previous ? 'เรื่องใหม่ของรอบนี้' : '' };
    const same = isSame(before, previous.input, matter, now.input);
    const keptFrom = same && decided.has(matter.key) ? (before.keptFrom ?? previous.no) : null;
    const why = same ? before.why : `ข้อมูลของเรื่องเปลี่ยนหลังรอบที่ ${previous.no}`;
    return { ...matter, no: number, keptFrom, why: keptFrom === null ? why : '' };
  });
  const members = now.members.map((member, index): RoundMember => ({ ...member, key: `R${no}-${index + 1}` }));
  return { ...now, no, matters, members, closed: null };
}

/** The rows that a matter stands on, in an order of their own. */
function sourceOf({ refs, concern }: Pick<Matter, 'refs' | 'concern'>, input: readonly SourceTable[]): string[] {
  return textsOf(input, concern === null ? everyRow(input) : refs);
}

/** Whether a matter stands on the same rows and proposes the same, whatever places those have. */
export function isSame(
  before: Matter,
  inputBefore: readonly SourceTable[],
  now: Matter,
  inputNow: readonly SourceTable[],
): boolean {
  return (
    before.body === now.body &&
    before.title === now.title &&
    JSON.stringify(sourceOf(before, inputBefore)) === JSON.stringify(sourceOf(now, inputNow))
  );
}

/** Keys of the matters that stand as they were frozen. */
export function unchangedKeys(round: Round, matters: readonly Matter[], input: readonly SourceTable[]): Set<string> {
  const keys = new Set<string>();
  for (const before of round.matters) {
    const now = matters.find(({ key }) => key === before.key);
    if (now && isSame(before, round.input, now, input)) keys.add(before.key);
  }
  return keys;
}
