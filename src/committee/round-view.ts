/** A round as callers see it: plain values for the panel, the command line and `--json`. */

import type { Matter } from './matters';
import type { Member } from './members';
import { unchangedKeys, type Round } from './round';
import { closingReasons, type MatterStatus, type MemberStatus, type RoundStatus } from './state';
import type { SourceTable } from './source';

export interface OpenRemark {
  readonly matter: string;
  readonly remark: string;
  readonly by: string;
  readonly date: string;
  readonly answer: string;
  /** Cell of the answer; null where the tab has no such column. */
  readonly cell: string | null;
}

export interface RoundView {
  /** Null before the first round. */
  readonly round: {
    readonly no: number;
    readonly at: string;
    readonly code: string;
    /** Day and time of the closing; null while it is open. */
    readonly closedAt: string | null;
    /** Whether what it was decided on is what the workbook holds now. */
    readonly upToDate: boolean;
  } | null;
  /** Data code of the input of now. */
  readonly code: string;
  readonly matters: readonly Omit<MatterStatus, 'body' | 'row'>[];
  readonly members: readonly Omit<MemberStatus, 'note'>[];
  readonly openRemarks: readonly OpenRemark[];
  /** Remarks that were there and are not any more: "เรื่องที่ 3: ขอให้ทบทวน (ผู้อำนวยการกองคลัง)". */
  readonly lostRemarks: readonly string[];
  /** Why the round cannot be closed; empty where it can. */
  readonly closing: readonly string[];
  /** What sending would do; null where it is refused. */
  readonly sending: {
    readonly no: number;
    readonly kept: number;
    readonly reopened: number;
    readonly added: number;
  } | null;
  /** Why nothing can be sent; null where it can. */
  readonly refusal: string | null;
}

export function roundView(
  round: Round | null,
  status: RoundStatus | null,
  now: {
    readonly matters: readonly Matter[];
    readonly members: readonly Member[];
    readonly input: readonly SourceTable[];
    readonly code: string;
    readonly refusal: readonly [string, string, string] | null;
  },
): RoundView {
  const same = round ? unchangedKeys(round, now.matters, now.input) : new Set<string>();
  const before = new Set((round?.matters ?? []).map(({ key }) => key));
  return {
    round: round
      ? {
          no: round.no,
          at: round.at,
          code: round.code,
          closedAt: round.closed?.at ?? null,
          upToDate: round.code === now.code,
        }
      : null,
    code: now.code,
    matters: (status?.matters ?? []).map(({ body: _body, row: _row, ...matter }) => matter),
    members: (status?.members ?? []).map(({ note: _note, ...member }) => member),
    openRemarks: (status?.openRemarks ?? []).map(({ matter, remark, by, date, answer, cells }) => ({
      ...{ matter, remark, by, date, answer },
      cell: cells.answer,
    })),
    lostRemarks: (status?.lostRemarks ?? []).map(
      ({ matter, remark, by }) => `${matter === '' ? '' : `เรื่องที่ ${matter}: `}${remark}${by === '' ? '' : ` (${by})`}`,
    ),
    closing: status && round && !round.closed ? closingReasons(status) : [],
    sending: now.refusal
      ? null
      : {
          no: (round?.no ?? 0) + 1,
          kept: now.matters.filter(({ key }) => same.has(key)).length,
          reopened: now.matters.filter(({ key }) => before.has(key) && !same.has(key)).length,
          added: now.matters.filter(({ key }) => !before.has(key)).length,
        },
    refusal: now.refusal ? `${now.refusal[1]} ${now.refusal[2]}` : null,
  };
}
