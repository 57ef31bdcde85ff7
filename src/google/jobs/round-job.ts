/** The steps of the committee, each under the document lock: making its tabs, sending a round, closing and reopening it. */

import { COMMITTEE_TAB_IDS } from '../../committee/committee-tabs';
import { roundView } from '../../committee/round-view';
import type { RoundStep, RoundStepResult, RoundView } from '../../shared/rpc';
import { closeRound, reopenRound } from '../committee/close-round';
import { isUnfinished, readRoundNow, sentWords, statusOf } from '../committee/round-now';
import { sendRound } from '../committee/send-round';
import { sendingRefusal } from '../committee/sending-refusal';
import { createTabs } from '../create-tabs';
import { withDocumentLock } from '../lock';
import { overviewAfter } from './overview-job';

export function roundStatusJob(): RoundView {
  const now = readRoundNow(false);
  const { committee, round } = now;
  return roundView(round, statusOf(now), {
    matters: committee.matters,
    members: committee.members,
    input: committee.input,
    code: committee.code,
    // What a killed run has begun can be brought to its end.
    refusal: round !== null && isUnfinished(now, round.no, sentWords(round.no)) ? null : sendingRefusal(now),
  });
}

/** @throws ItaError where the step is refused, with every reason; nothing has changed then */
export function roundStepJob(step: RoundStep): RoundStepResult {
  return withDocumentLock(() => {
    switch (step) {
      case 'tabs':
        createTabs(SpreadsheetApp.getActiveSpreadsheet(), COMMITTEE_TAB_IDS);
        return { entry: null, overview: overviewAfter() };
      case 'send':
        return sendRound(readRoundNow(true));
      case 'close':
        return closeRound(readRoundNow(false));
      case 'reopen':
        return reopenRound(readRoundNow(false));
    }
  });
}
