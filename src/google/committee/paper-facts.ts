/** What a paper needs of the committee: the last closed round, and the small print with data code and round. */

import { committeeFacts, type CommitteeFacts } from '../../committee/facts';
import { agenciesDataCode, dataCode } from '../../committee/data-code';
import { endNoteText } from '../../committee/end-note-text';
import { sourceTables } from '../../committee/source';
import type { CommitteeState } from '../../shared/rpc';
import type { WorkbookData } from '../../workbook/records';
import type { AgencyWorkbooks } from '../../workbook/agencies/agency-workbook';
import { sha256 } from '../program-text';
import type { ReadResult } from '../workbook-reader';
import { readRounds } from './round-store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface PaperFacts {
  readonly committee: CommitteeFacts | null;
  readonly endNote: string;
  readonly latest: CommitteeState['round'];
}

/** One read, and only in a workbook whose committee has been sent something. */
export function committeeOf(spreadsheet: Spreadsheet, read: ReadResult, data: WorkbookData): PaperFacts {
  const code = dataCode(sourceTables(read.sheets, data), sha256);
  const rounds = readRounds(spreadsheet, read.marks);
  const committee = committeeFacts(rounds, code);
  const [last] = rounds.slice(-1);
  return {
    committee,
    endNote: endNoteText(code, committee),
    latest: last ? { no: last.no, closedAt: last.closed?.at ?? null, upToDate: last.code === code } : null,
  };
}

/** The code of the paper about several agencies. */
export function agenciesCode(
  { sheets }: Pick<ReadResult, 'sheets'>,
  { office, agencies }: Pick<AgencyWorkbooks, 'office' | 'agencies'>,
): string {
  return agenciesDataCode(sourceTables(sheets, office), agencies.rows, sha256);
}
