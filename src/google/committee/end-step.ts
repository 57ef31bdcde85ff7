/** The end of every step of a round: its line in `ประวัติ`, the mark of the job taken away, and what the panel shows. */

import type { Round } from '../../committee/round';
import type { RoundStepResult } from '../../shared/rpc';
import { addHistory } from '../history-writer';
import { beginJob } from '../job-mark';
import type { Undo } from '../undo';
import { codeOf, isUnfinished, type RoundNow } from './round-now';

interface Ending {
  /** As `ประวัติ` says it. */
  readonly what: string;
  /** Day and time as printed. */
  readonly at: string;
  readonly round: Round;
  readonly undo: Undo;
  /** Left out where the step has not marked itself as under way. */
  readonly endJob?: () => void;
}

export function endStep(now: RoundNow, { what, at, round, undo, endJob }: Ending): RoundStepResult {
  const { spreadsheet, read, committee } = now;
  const end = endJob ?? beginJob(spreadsheet, read.marks.job, { round: round.no, line: [at, what, codeOf(now)] }, undo);
  const { unfinished } = read.marks.job;
  // The line that a killed run of this very step may have left; that of any other work stays.
  const own: readonly [string, string, string] = [at, what, codeOf(now)];
  const killed = unfinished === null ? undefined : isUnfinished(now, round.no, what) ? unfinished.line : own;
  const entry = addHistory(spreadsheet, read, committee.analysed, what, undo, {
    at,
    ...(killed ? { killed } : {}),
  });
  end();
  undo.flush();
  const upToDate = round.code === committee.code;
  return { entry, overview: { committee: { round: { no: round.no, closedAt: round.closed?.at ?? null, upToDate } } } };
}
