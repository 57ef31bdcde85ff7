/** ตรวจ: reads, checks and writes the tab `ตรวจสอบ`. */

import type { CheckResult, WithOverview } from '../../shared/rpc';
import { findingsTab } from '../../tabs/output/findings';
import { withFlag, type Stamp } from '../../tabs/output/flag';
import { fingerprint } from '../../tabs/fingerprint';
import { printedNow } from '../history-writer';
import { prepareInputCopy } from '../input-copy-writer';
import { withDocumentLock } from '../lock';
import { writeTab } from '../tab-writer';
import { Undo } from '../undo';
import { assessWorkbook } from './assess-workbook';
import { overviewOf } from './overview-job';

export function checkJob(): CheckResult & WithOverview {
  return withDocumentLock(() => {
    const { spreadsheet, read, assessment } = assessWorkbook();
    const at = printedNow(spreadsheet);
    const stamp: Stamp = { madeBy: 'check', at, code: fingerprint(read.sheets, assessment.data) };
    const spec = withFlag(findingsTab(assessment.findings, at), stamp);
    const overview = overviewOf({ spreadsheet, read, assessment });
    const tabWritten = Undo.run((undo) => {
      // The findings' tab is marked after the copy's is hidden.
      const maybeBroken = !Object.values(read.marks.tabs).includes(spec.id);
      const writeCopy = prepareInputCopy(spreadsheet, read.raw, stamp, maybeBroken, undo);
      const sheet = writeTab(spreadsheet, spec, read.marks, undo);
      writeCopy();
      return sheet.getName();
    });
    return { findings: assessment.findings, tabWritten, overview };
  });
}
