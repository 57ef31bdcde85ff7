/**
 * The state of a round judged by code, for the panel, the command line and before every step: the same answers as the
 * formulas give, but from the input itself and without their false alarms.
 */

import type { Matter } from './matters';
import { type KeptRemark, unchangedKeys, type Round, type RoundMatter, type RoundMember } from './round';
import { remarkKey, type Remark } from './remarks';
import { matterText, type ReviewRow } from './review-tab';
import { memberText, type SignatureRow } from './signatures-tab';
import { everyRow, textsOf, type SourceTable } from './source';
import { choiceIn, DECISIONS, RECORDED, trimmed, WAIVER, type Decision, type Recorded } from './words';
import { rangesOf } from '../ita/number-ranges';

/**
 * open: to be decided; decided: holds; changed: decided, but its data are others by now; changed-open: to be decided on
 * data that are others by now; invalid: no choice that is offered; missing, double, edited: its row is not as sent.
 */
export type MatterState = 'open' | 'decided' | 'changed' | 'changed-open' | 'invalid' | 'missing' | 'double' | 'edited';

export interface MatterStatus {
  readonly no: number;
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly state: MatterState;
  /** Null where nothing valid is chosen. */
  readonly decision: Decision | null;
  readonly comment: string;
  readonly by: string;
  readonly date: string;
  readonly keptFrom: number | null;
  readonly why: string;
  readonly openRemarks: number;
  /** 0-based row in `พิจารณา`; null where there is none. */
  readonly row: number | null;
}

export type MemberState = 'unsigned' | 'signed' | 'changed' | 'invalid' | 'missing' | 'double' | 'edited';

export interface MemberStatus {
  readonly name: string;
  readonly role: RoundMember['role'];
  readonly state: MemberState;
  readonly opinion: Decision | null;
  readonly date: string;
  readonly recorded: Recorded | null;
  readonly note: string;
}

export interface RoundStatus {
  readonly matters: readonly MatterStatus[];
  readonly members: readonly MemberStatus[];
  /** Whether any row that is decided on differs from the frozen ones, also one that is in no matter. */
  readonly inputChanged: boolean;
  readonly waived: boolean;
  readonly openRemarks: readonly Remark[];
  /** Remarks of the frozen copy that nobody finds any more. */
  readonly lostRemarks: readonly KeptRemark[];
}

/** What stands in the tabs now. */
export interface CommitteeNow {
  readonly matters: readonly Matter[];
  readonly input: readonly SourceTable[];
  readonly review: readonly ReviewRow[];
  readonly signatures: readonly SignatureRow[];
  readonly remarks: readonly Remark[];
}

export function roundStatus(round: Round, now: CommitteeNow): RoundStatus {
  const same = unchangedKeys(round, now.matters, now.input);
  const matters = round.matters.map((matter) => matterStatus(matter, same.has(matter.key), now));
  const anyChanged = round.matters.some(({ key }) => !same.has(key));
  const all = (input: readonly SourceTable[]): string => JSON.stringify(textsOf(input, everyRow(input)));
  const waived = round.members.some(
    ({ key, role }) =>
      role === 'chair' && now.signatures.some(({ values }) => values.key === key && trimmed(values.waiver) === WAIVER),
  );
  return {
    matters,
    members: round.members.map((member) => memberStatus(member, anyChanged, now.signatures)),
    inputChanged: all(round.input) !== all(now.input),
    waived,
    openRemarks: now.remarks.filter(({ state }) => state === 'open'),
    lostRemarks: lostRemarks(round.remarks, now.remarks),
  };
}

function matterStatus(matter: RoundMatter, same: boolean, { review, remarks }: CommitteeNow): MatterStatus {
  const rows = review.filter(({ values }) => values.key === matter.key);
  const values = rows[0]?.values;
  const decision = values ? choiceIn(DECISIONS, values.decision) : null;
  const isBlank = trimmed(values?.decision ?? '') === '';
  const state = (): MatterState => {
    if (rows.length === 0) return 'missing';
    if (rows.length > 1) return 'double';
    if (values?.text !== matterText(matter)) return 'edited';
    if (!same) return isBlank ? 'changed-open' : 'changed';
    if (isBlank) return 'open';
    return decision === null ? 'invalid' : 'decided';
  };
  const { no, key, title, body, keptFrom, why } = matter;
  return {
    ...{ no, key, title, body, keptFrom, why, decision },
    state: state(),
    comment: values?.comment ?? '',
    by: values?.by ?? '',
    date: values?.date ?? '',
    openRemarks: remarks.filter((remark) => remark.no === no && remark.state === 'open').length,
    row: rows[0]?.row ?? null,
  };
}

function memberStatus(member: RoundMember, changed: boolean, signatures: readonly SignatureRow[]): MemberStatus {
  const rows = signatures.filter(({ values }) => values.key === member.key);
  const values = rows[0]?.values;
  const opinion = values ? choiceIn(DECISIONS, values.opinion) : null;
  const state = (): MemberState => {
    if (rows.length === 0) return 'missing';
    if (rows.length > 1) return 'double';
    if (values?.name !== memberText(member)) return 'edited';
    if (trimmed(values.opinion) === '') return 'unsigned';
    if (opinion === null) return 'invalid';
    return changed ? 'changed' : 'signed';
  };
  return {
    name: member.name,
    role: member.role,
    state: state(),
    opinion,
    date: values?.date ?? '',
    recorded: values ? choiceIn(RECORDED, values.recorded) : null,
    note: values?.note ?? '',
  };
}

/** Remarks of the frozen copy that stand nowhere any more; each that stands there answers for one of its kind. */
export function lostRemarks(before: readonly KeptRemark[], now: readonly Remark[]): KeptRemark[] {
  const left = now.map(remarkKey);
  return before.filter((remark) => {
    const at = left.indexOf(remarkKey(remark));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What speaks against closing, in words. */
export const MATTER_REASONS: Readonly<Record<Exclude<MatterState, 'decided'>, string>> = {
  open: 'ยังไม่มีมติ',
  changed: 'ข้อมูลเปลี่ยนหลังพิจารณา',
  'changed-open': 'ข้อมูลเปลี่ยนหลังส่ง',
  invalid: 'มติไม่ตรงกับตัวเลือก',
  missing: 'แถวถูกลบจากแท็บ พิจารณา',
  double: 'มีแถวซ้ำในแท็บ พิจารณา',
  edited: 'ข้อความของเรื่องถูกแก้',
};

export const MEMBER_REASONS: Readonly<Record<Exclude<MemberState, 'signed'>, string>> = {
  unsigned: 'ยังไม่ลงนาม',
  changed: 'ข้อมูลเปลี่ยนหลังลงนาม',
  invalid: 'ความเห็นไม่ตรงกับตัวเลือก',
  missing: 'แถวถูกลบจากแท็บ ลงนาม',
  double: 'มีแถวซ้ำในแท็บ ลงนาม',
  edited: 'ชื่อผู้ลงนามถูกแก้',
};

/** Why the round cannot be closed: a line for each reason, with all matters or members that it is true of. Empty where it can. */
export function closingReasons({ matters, members, inputChanged, waived }: RoundStatus): string[] {
  const ofMatters = grouped(
    matters.flatMap(({ no, state }) => (state === 'decided' ? [] : [[MATTER_REASONS[state], no] as const])),
  );
  const ofMembers = grouped(
    members.flatMap(({ name, state }) =>
      // The chair can do without a signature, not with one that is not what it seems.
      state === 'signed' || (waived && state === 'unsigned') ? [] : [[MEMBER_REASONS[state], name] as const],
    ),
  );
  return [
    ...ofMatters.map(([reason, numbers]) => `เรื่องที่ ${numberRanges(numbers)}: ${reason}`),
    ...(inputChanged ? ['ข้อมูลเปลี่ยนหลังส่ง ให้ส่งรอบใหม่'] : []),
    ...ofMembers.map(([reason, names]) => `${names.join(', ')}: ${reason}`),
  ];
}

/** What is said of several, once for all of them, in the order of the first of each. */
function grouped<T>(all: readonly (readonly [string, T])[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const [reason, one] of all) groups.set(reason, [...(groups.get(reason) ?? []), one]);
  return [...groups];
}

/** "1–4, 7". */
function numberRanges(numbers: readonly number[]): string {
  return rangesOf(numbers)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}
