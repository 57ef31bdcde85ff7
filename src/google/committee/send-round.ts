/**
 * Sending matters to the committee: a first round or the next one. All or nothing, and marked while it is under way; the
 * hidden copy is written last, so that a run that was killed before it has begun nothing that a second run would not end.
 */

import { changesBetween } from '../../committee/changes';
import { changesTab } from '../../committee/changes-tab';
import { reviewTab } from '../../committee/review-tab';
import { keptRemark, nextRound } from '../../committee/round';
import { signaturesTab } from '../../committee/signatures-tab';
import { lostRemarks } from '../../committee/state';
import { roundLine } from '../../committee/top-lines';
import type { RoundStepResult } from '../../shared/rpc';
import { SUMMARY_NOTE_ROW } from '../../tabs/output/summary';
import { printedNow } from '../history-writer';
import { beginJob } from '../job-mark';
import { findOurTab, outputTab } from '../our-tab';
import { itaError } from '../problem';
import { ensureTab, writeTab, type MadeTabs } from '../tab-writer';
import { Undo } from '../undo';
import type { Marks } from '../workbook-reader';
import { endStep } from './end-step';
import { codeOf, isUnfinished, sentWords, statusOf, type RoundNow } from './round-now';
import { sendingRefusal } from './sending-refusal';
import { ensureCopyTab, writeCopy } from './write-copy';
import { writeReview, writeSignatures } from './write-rows';

/** @throws ItaError where sending is refused; nothing has changed then */
export function sendRound(now: RoundNow): RoundStepResult {
  const { spreadsheet, read, committee, round: latest } = now;
  const rounds = committee.store?.rounds ?? [];
  // The copy of a killed run is there, and with it all that it sent: only its line is wanting.
  if (latest && isUnfinished(now, latest.no, sentWords(latest.no))) {
    return Undo.run((undo) => endStep(now, { what: sentWords(latest.no), at: latest.at, round: latest, undo }));
  }
  const refused = sendingRefusal(now);
  if (refused) throw itaError(...refused);
  const at = printedNow(spreadsheet);
  const { analysed, input, matters, members, remarks, code, review } = committee;
  const status = statusOf(now);
  const decided = new Set((status?.matters ?? []).filter(({ state }) => state === 'decided').map(({ key }) => key));
  const year = analysed.analysis.resultYear;
  const round = nextRound(
    latest,
    { year, at, code, input, matters, members, remarks: remarks.map(keptRemark) },
    decided,
  );
  const lost = latest ? lostRemarks(latest.remarks, remarks) : [];
  const changes = changesTab(round, latest ? changesBetween(latest, round) : [], lost);
  const specs = { review: reviewTab(round), signatures: signaturesTab(round) };
  return Undo.run((undo) => {
    const mark = { round: round.no, line: [at, sentWords(round.no), codeOf(now)] as [string, string, string] };
    const endJob = beginJob(spreadsheet, read.marks.job, mark, undo);
    const copy = ensureCopyTab(spreadsheet, committee.store, undo);
    const made: MadeTabs = { tabs: [], isFirstRun: latest === null };
    const [reviewed, signed] = [specs.review, specs.signatures].map((spec) => {
      const { sheet, laidOut } = ensureTab(spreadsheet, spec, read.marks, undo, made);
      const before = committee.tabs[spec.id === 'review' ? 'review' : 'signatures']?.contents ?? [];
      return { sheet, spec, before, laidOut };
    });
    if (reviewed) {
      undo.openAtEnd(reviewed.sheet);
      writeReview(spreadsheet, reviewed, { round, previous: latest, read: review }, undo);
    }
    if (signed) writeSignatures(signed, round, undo);
    writeTab(spreadsheet, changes, read.marks, undo, made);
    const sheets = {
      ...committee.sheets,
      review: reviewed?.sheet.getName() ?? '',
      signatures: signed?.sheet.getName() ?? '',
    };
    if (latest === null) showInSummary(spreadsheet, read.marks, undo);
    writeCopy(copy, committee.store, { rounds: [...rounds, round], raw: read.raw, sheets }, undo);
    return endStep(now, { what: sentWords(round.no), at, round, undo, endJob });
  });
}

/** `สรุปผล` that an analysis wrote before the first round gets the round's state above its figures; later ones have it. */
function showInSummary(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, marks: Marks, undo: Undo): void {
  const summary = findOurTab(spreadsheet, marks, outputTab('summary'));
  if (!summary) return;
  const note: unknown = summary.getRange(SUMMARY_NOTE_ROW, 1).getValue();
  if (typeof note === 'string') undo.write(summary, SUMMARY_NOTE_ROW, 1, [[roundLine(note)]], [[note]]);
}
