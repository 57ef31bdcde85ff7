/** วิเคราะห์: reads, analyses and writes the output tabs, all of them or none. */

import type { AnalyseResult, WithEntry, WithOverview } from '../../shared/rpc';
import { findingsTab } from '../../tabs/output/findings';
import { issuesAnalysisTab } from '../../tabs/output/issues-analysis';
import { strengthsTab } from '../../tabs/output/strengths';
import { summaryTab } from '../../tabs/output/summary';
import { weakItemsTab } from '../../tabs/output/weak-items';
import { addHistory, markAnalysed, printedNow } from '../history-writer';
import { writeInputCopy } from '../input-copy-writer';
import { withDocumentLock } from '../lock';
import type { MadeTab } from '../tab-layout';
import { writeTab } from '../tab-writer';
import { Undo } from '../undo';
import { assessWorkbook, requireAnalysis } from './assess-workbook';
import { overviewOf } from './overview-job';

export function analyseJob(): AnalyseResult & WithOverview & WithEntry {
  return withDocumentLock(() => {
    const { spreadsheet, read, assessment } = assessWorkbook();
    const analysed = requireAnalysis(assessment);
    // Every tab is composed before the first cell is written: what cannot be composed changes nothing.
    const specs = [
      summaryTab(analysed),
      strengthsTab(analysed),
      weakItemsTab(analysed),
      issuesAnalysisTab(analysed),
      findingsTab(assessment.findings, printedNow(spreadsheet), 'analyse'),
    ];
    const overview = overviewOf({ spreadsheet, read, assessment });
    return Undo.run((undo) => {
      const made: MadeTab[] = [];
      const tabsWritten = specs.map((spec) => writeTab(spreadsheet, spec, read.marks, undo, made).getName());
      const entry = addHistory(spreadsheet, read, analysed, 'วิเคราะห์', undo, { made });
      markAnalysed(spreadsheet, read, assessment.data, entry.at, undo);
      writeInputCopy(spreadsheet, read.raw, 'analyse');
      return {
        analysis: { ...analysed.analysis, findings: assessment.findings },
        tabsWritten,
        overview: { ...overview, analysed: { at: entry.at, changed: false } },
        entry,
      };
    });
  });
}
