/** Answers a remark in `ความเห็น`: the answer and its state, and nothing of what the person wrote. */

import { remarkKey } from '../../committee/remarks';
import { REMARK_STATES } from '../../committee/words';
import { splitPlace } from '../../findings/address';
import type { AnswerRemarkRequest, RoundView } from '../../shared/rpc';
import { COMMITTEE_INPUT, readCommittee } from '../committee/read-committee';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import type { Writable } from '../safe-writes';
import { Undo } from '../undo';
import { assessWorkbook } from './assess-workbook';
import { roundStatusJob } from './round-job';

/** @throws ItaError where the remark is gone or answered by now; nothing is written then */
export function answerRemarkJob(request: AnswerRemarkRequest): RoundView {
  return withDocumentLock(() => {
    const { spreadsheet, read, assessment } = assessWorkbook(COMMITTEE_INPUT);
    const { remarks } = readCommittee(spreadsheet, read, assessment);
    const found = remarks.find((remark) => remark.state === 'open' && remarkKey(remark) === remarkKey(request));
    const { answer, state } = found?.cells ?? { answer: null, state: null };
    if (!found || answer === null || state === null) throw gone();
    return Undo.run((undo) => {
      for (const [cell, value] of [
        [answer, request.answer],
        [state, REMARK_STATES[request.state]],
      ] as const) {
        const { tab, cell: address } = splitPlace(cell);
        const sheet = spreadsheet.getSheetByName(tab);
        if (!sheet || address === null) throw gone();
        const range = sheet.getRange(address);
        const block = { sheet, row: range.getRow(), column: range.getColumn() };
        const seen = range.getValue() as Writable;
        if (undo.writeWhereSeen({ ...block, rows: [[value]], seen: [[seen]] }).length > 0) throw gone();
      }
      SpreadsheetApp.flush();
      // Read inside, so that a failure of it takes the answer back instead of hiding that it is written.
      return roundStatusJob();
    });
  });
}

function gone(): Error {
  return itaError('remark-gone', 'ไม่พบความเห็นนี้ หรือมีผู้ตอบไปแล้ว', 'อ่านสถานะใหม่แล้วลองอีกครั้ง ยังไม่มีการเปลี่ยนแปลงใด ๆ');
}
