/** A round as a step of the committee finds it: what the tabs hold, the latest round, and what a killed run has left. */

import type { Round } from '../../committee/round';
import { roundStatus, type RoundStatus } from '../../committee/state';
import { fingerprint } from '../../tabs/fingerprint';
import { assessWorkbook } from '../jobs/assess-workbook';
import type { ReadResult } from '../workbook-reader';
import { COMMITTEE_INPUT, readCommittee, type CommitteeRead } from './read-committee';

/** What a step has read. */
export interface RoundNow {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly read: ReadResult;
  readonly committee: CommitteeRead;
  /** The latest round; null before the first. */
  readonly round: Round | null;
}

/** @param toWrite whether the tabs of the committee are read so that they can be written again */
export function readRoundNow(toWrite: boolean): RoundNow {
  const { spreadsheet, read, assessment } = assessWorkbook(COMMITTEE_INPUT);
  const committee = readCommittee(spreadsheet, read, assessment, toWrite);
  const [round = null] = (committee.store?.rounds ?? []).slice(-1);
  return { spreadsheet, read, committee, round };
}

/** Null before the first round. */
export function statusOf({ committee, round }: RoundNow): RoundStatus | null {
  return round ? roundStatus(round, committee) : null;
}

/** Whether a run of this step was killed; where its copy is there already, only its line may be wanting. */
export function isUnfinished({ read }: RoundNow, no: number, what: string): boolean {
  const { unfinished } = read.marks.job;
  return unfinished?.round === no && unfinished.line?.[1] === what;
}

/** As `ประวัติ` says it. */
export function sentWords(no: number): string {
  return `ส่งให้พิจารณา รอบที่ ${no}`;
}

/** Code of the data that the step works on, as `ประวัติ` keeps it. */
export function codeOf({ read, committee }: RoundNow): string {
  return fingerprint(read.sheets, committee.analysed.data);
}
