/** วิเคราะห์: reads, analyses and writes the output tabs, all of them or none. */

import { COPY_TAB_NAME } from '../../committee/copy-columns';
import { withRoundLine } from '../../committee/round-in-summary';
import type { AnalyseResult, WithEntry, WithOverview } from '../../shared/rpc';
import { fingerprint } from '../../tabs/fingerprint';
import { withFlag, type Stamp } from '../../tabs/output/flag';
import { findingsTab } from '../../tabs/output/findings';
import { issuesAnalysisTab } from '../../tabs/output/issues-analysis';
import { strengthsTab } from '../../tabs/output/strengths';
import { summaryTab } from '../../tabs/output/summary';
import { weakItemsTab } from '../../tabs/output/weak-items';
import { addHistory, markAnalysed, printedNow } from '../history-writer';
import { prepareInputCopy } from '../input-copy-writer';
import { beginJob } from '../job-mark';
import { withDocumentLock } from '../lock';
import { writeTab, type MadeTabs } from '../tab-writer';
import { Undo } from '../undo';
import { assessWorkbook, requireAnalysis } from './assess-workbook';
import { overviewOf } from './overview-job';

/** As the tab of history says it. */
const WHAT = 'วิเคราะห์';

export function analyseJob(): AnalyseResult & WithOverview & WithEntry {
  return withDocumentLock(() => {
    const { spreadsheet, read, assessment } = assessWorkbook();
    const analysed = requireAnalysis(assessment);
    const at = printedNow(spreadsheet);
    const stamp: Stamp = { madeBy: 'analyse', at, code: fingerprint(read.sheets, assessment.data) };
    // Every tab is composed before the first cell is written: what cannot be composed changes nothing.
    const hasRound = spreadsheet.getSheetByName(COPY_TAB_NAME) !== null;
    const summary = summaryTab(analysed);
    const specs = [
      hasRound ? withRoundLine(summary) : summary,
      strengthsTab(analysed),
      weakItemsTab(analysed),
      issuesAnalysisTab(analysed),
      findingsTab(assessment.findings, at),
    ].map((spec) => withFlag(spec, stamp));
    const overview = overviewOf({ spreadsheet, read, assessment });
    return Undo.run((undo) => {
      // Before the first analysis there is no line to double, and no call to spare.
      const isFirst = read.marks.analysed === null;
      if (!isFirst) beginJob(spreadsheet, read.marks.job, { line: [at, WHAT, stamp.code] }, undo);
      const maybeBroken = isFirst || read.marks.job.unfinished !== null;
      const writeCopy = prepareInputCopy(spreadsheet, read.raw, stamp, maybeBroken, undo);
      const made: MadeTabs = { tabs: [], isFirstRun: isFirst };
      const sheets = specs.map((spec) => writeTab(spreadsheet, spec, read.marks, undo, made));
      const entry = addHistory(spreadsheet, read, analysed, WHAT, undo, {
        made,
        at,
        ...(isFirst ? { killed: [null, WHAT, stamp.code] as const } : {}),
      });
      writeCopy();
      if (sheets[0]) undo.openAtEnd(sheets[0]);
      // The last write: it also says that the job is not under way any more.
      markAnalysed(spreadsheet, read, assessment.data, entry.at, undo);
      return {
        analysis: { ...analysed.analysis, findings: assessment.findings },
        tabsWritten: sheets.map((sheet) => sheet.getName()),
        overview: { ...overview, analysed: { at: entry.at, changed: false } },
        entry,
      };
    });
  });
}
