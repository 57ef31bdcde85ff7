/** Closing the latest round and opening it again: only the hidden copy is written, from which every state is looked up. */

import type { RoundStepResult } from '../../shared/rpc';
import { isSame, keptRemark, type ClosedRound, type Round } from '../../committee/round';
import { closingReasons, roundStatus, type RoundStatus } from '../../committee/state';
import type { RawSheet } from '../../tabs/input-copy';
import { printedNow } from '../history-writer';
import { beginJob } from '../job-mark';
import { itaError } from '../problem';
import { Undo } from '../undo';
import { endStep } from './end-step';
import { codeOf, isUnfinished, statusOf, type RoundNow } from './round-now';
import { frozenCells, writeCopy } from './write-copy';

/** @throws ItaError `round-open` with every reason while anything is open */
export function closeRound(now: RoundNow): RoundStepResult {
  const { spreadsheet, round } = now;
  const status = statusOf(now);
  if (!round || !status) throw noRound();
  const what = `ปิดรอบพิจารณาที่ ${round.no}`;
  if (round.closed && !isUnfinished(now, round.no, what)) {
    throw itaError(
      'round-closed',
      `รอบที่ ${round.no} ปิดแล้วเมื่อ ${round.closed.at}`,
      'ไม่ต้องทำอะไรอีก ถ้าต้องการแก้มติให้เปิดรอบอีกครั้ง',
    );
  }
  if (!round.closed) {
    const reasons = closingReasons(status);
    if (reasons.length > 0) {
      throw itaError(
        'round-open',
        `ยังปิดรอบที่ ${round.no} ไม่ได้: ${reasons.join(' · ')}`,
        'ดำเนินการตามรายการแล้วปิดรอบใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
      );
    }
  }
  const closed: ClosedRound = round.closed ?? { at: printedNow(spreadsheet), ...recordsOf(status) };
  return rewrite(now, { ...round, remarks: now.committee.remarks.map(keptRemark), closed }, what, closed.at);
}

function recordsOf({ matters, members }: RoundStatus): Omit<ClosedRound, 'at'> {
  return {
    decisions: matters.flatMap(({ key, decision, comment, by, date }) =>
      decision === null ? [] : [{ key, decision, comment, by, date }],
    ),
    signatures: members.map(({ name, role, opinion, date, recorded, note }) => ({
      ...{ name, role, opinion, date, recorded, note },
    })),
  };
}

export function reopenRound(now: RoundNow): RoundStepResult {
  const { spreadsheet, round } = now;
  if (!round) throw noRound();
  const what = `เปิดรอบพิจารณาที่ ${round.no} อีกครั้ง`;
  if (!round.closed && !isUnfinished(now, round.no, what)) {
    throw itaError('round-not-closed', `รอบที่ ${round.no} ยังเปิดอยู่`, 'ไม่ต้องเปิดอีก');
  }
  return rewrite(now, { ...round, closed: null }, what, printedNow(spreadsheet));
}

function noRound(): Error {
  return itaError('no-round', 'ยังไม่ได้ส่งเรื่องให้คณะกรรมการพิจารณา', 'กดส่งให้พิจารณาก่อน ยังไม่มีการเปลี่ยนแปลงใด ๆ');
}

/** The latest round in another form: only the hidden copy is written, from which every state is looked up. */
function rewrite(now: RoundNow, round: Round, what: string, at: string): RoundStepResult {
  const { spreadsheet, read, committee } = now;
  const { store } = committee;
  if (!store) throw noRound();
  const { watched, raw } = watchedNow(now, round);
  return Undo.run((undo) => {
    const endJob = beginJob(spreadsheet, read.marks.job, { round: round.no, line: [at, what, codeOf(now)] }, undo);
    const rounds = [...store.rounds.slice(0, -1), watched];
    writeCopy(store.sheet, store, { rounds, raw, sheets: committee.sheets }, undo);
    return endStep(now, { what, at, round, undo, endJob });
  });
}

/** The round as its formulas are to watch it: rows may have moved, and tabs may be called otherwise by now. */
function watchedNow(
  { read, committee }: RoundNow,
  round: Round,
): { readonly watched: Round; readonly raw: readonly RawSheet[] } {
  const { store, input, matters } = committee;
  const refsNow = new Map(
    matters.flatMap((matter) => {
      const before = round.matters.find(({ key }) => key === matter.key);
      return before && isSame(before, round.input, matter, input) ? [[matter.key, matter.refs] as const] : [];
    }),
  );
  const status = roundStatus(round, committee);
  if (!status.inputChanged && refsNow.size === round.matters.length) {
    const moved = round.matters.map((matter) => ({ ...matter, refs: refsNow.get(matter.key) ?? matter.refs }));
    return { watched: { ...round, input, matters: moved }, raw: read.raw };
  }
  const nameOf = (tab: string, before: string): string => input.find((table) => table.tab === tab)?.sheet ?? before;
  const watched = {
    ...round,
    input: round.input.map((table) => ({ ...table, sheet: nameOf(table.tab, table.sheet) })),
  };
  return { watched, raw: store ? frozenCells(store, watched) : [] };
}
