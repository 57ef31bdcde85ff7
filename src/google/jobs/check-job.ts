/** ตรวจ: reads, checks and writes the tab `ตรวจสอบ`. */

import type { CheckResult, WithOverview } from '../../shared/rpc';
import { findingsTab } from '../../tabs/output/findings';
import { printedNow } from '../history-writer';
import { writeInputCopy } from '../input-copy-writer';
import { withDocumentLock } from '../lock';
import { writeTab } from '../tab-writer';
import { Undo } from '../undo';
import { assessWorkbook } from './assess-workbook';
import { overviewOf } from './overview-job';

export function checkJob(): CheckResult & WithOverview {
  return withDocumentLock(() => {
    const { spreadsheet, read, assessment } = assessWorkbook();
    const spec = findingsTab(assessment.findings, printedNow(spreadsheet), 'check');
    const overview = overviewOf({ spreadsheet, read, assessment });
    const tabWritten = Undo.run((undo) => {
      const sheet = writeTab(spreadsheet, spec, read.marks, undo);
      writeInputCopy(spreadsheet, read.raw, 'check');
      return sheet.getName();
    });
    return { findings: assessment.findings, tabWritten, overview };
  });
}
