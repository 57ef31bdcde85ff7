/** ภาพรวม: reads every agency, and writes the tabs `ภาพรวม` and `ผิดปกติ`, both of them or none. */

import { overviewSentences } from '../../tabs/agencies/sentences';
import { agenciesFindingsTab } from '../../tabs/agencies/findings-tab';
import { agenciesOverviewTab } from '../../tabs/agencies/overview-tab';
import { AGENCY_PAPERS, DOCUMENT_TITLES } from '../../documents/shared/titles';
import { ratingsOf } from '../../agencies/levels';
import { analysisOf } from '../../assess';
import type { Severity } from '../../findings/finding';
import type { AgenciesReport, AgenciesState, WithEntry, WriteAgenciesResult } from '../../shared/rpc';
import { sheetsCode } from '../../tabs/fingerprint';
import { withFlag, type Stamp } from '../../tabs/output/flag';
import { addHistory, printedNow } from '../history-writer';
import { prepareInputCopy } from '../input-copy-writer';
import { beginJob } from '../job-mark';
import { withDocumentLock } from '../lock';
import { writeTab, type MadeTabs } from '../tab-writer';
import { keepsGaruda } from '../template-store';
import { Undo } from '../undo';
import {
  assessAgenciesWorkbook,
  findAgenciesWorkbook,
  requireOverview,
  type AgenciesWorkbook,
} from './assess-agencies-workbook';
import { documentState } from './overview-job';

/** As the tab of history says it. */
const WHAT = 'เขียนภาพรวมหลายหน่วยงาน';

export function writeAgenciesJob(): WriteAgenciesResult & WithEntry {
  return withDocumentLock(() => {
    const workbook = assessAgenciesWorkbook();
    const { spreadsheet, read, assessment } = workbook;
    const overview = requireOverview(assessment);
    const { office, agencies } = assessment.workbooks;
    const at = printedNow(spreadsheet);
    const stamp: Stamp = { madeBy: 'overview', at, code: sheetsCode(read.sheets) };
    const counts = new Map<number, number>();
    for (const { agency, finding } of assessment.findings) {
      if (agency !== null && finding.severity !== 'note') counts.set(agency, (counts.get(agency) ?? 0) + 1);
    }
    const specs = [
      agenciesOverviewTab({
        overview,
        office: office.settings.agency,
        findingsOf: (position) => counts.get(position) ?? 0,
      }),
      agenciesFindingsTab({
        findings: assessment.findings,
        internal: overview.internal,
        nameOf: (position) => agencies.rows[position]?.name ?? '',
      }),
    ].map((spec) => withFlag(spec, stamp));
    return Undo.run((undo) => {
      const endJob = beginJob(spreadsheet, read.marks.job, { line: [at, WHAT, stamp.code] }, undo);
      const writeCopy = prepareInputCopy(spreadsheet, read.raw, stamp, read.marks.job.unfinished !== null, undo);
      const made: MadeTabs = { tabs: [], isFirstRun: false };
      const sheets = specs.map((spec) => writeTab(spreadsheet, spec, read.marks, undo, made));
      if (sheets[0]) undo.openAtEnd(sheets[0]);
      const tabsWritten = sheets.map((sheet) => sheet.getName());
      const entry = addHistory(spreadsheet, read, { data: office, analysis: null, findings: [] }, WHAT, undo, {
        made,
        at,
        inputCode: stamp.code,
      });
      writeCopy();
      endJob();
      return { agencies: reportOf(workbook), tabsWritten, entry };
    });
  });
}

/** What the panel's page shows before anything is pressed. */
export function agenciesJob(): AgenciesState {
  const workbook = findAgenciesWorkbook();
  return workbook === null ? { report: null } : { report: reportOf(workbook) };
}

function reportOf({ spreadsheet, read, assessment }: AgenciesWorkbook): AgenciesReport {
  const { overview, findings, workbooks } = assessment;
  const count = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  const first = findings.find(({ finding }) => finding.severity === 'error')?.finding;
  return {
    sheet: workbooks.sheet,
    office: workbooks.office.settings.agency,
    count: workbooks.agencies.rows.length,
    resultYear: workbooks.office.settings.resultYear,
    internal: workbooks.office.settings.source === 'internal',
    levels:
      overview === null
        ? []
        : ratingsOf(overview.scale).map((rating, index) => ({ rating, count: overview.levels.byRating[index] ?? 0 })),
    undecided: overview?.levels.undecided ?? 0,
    unscored: overview?.levels.unscored ?? 0,
    passed: overview?.levels.passed ?? 0,
    mean: overview?.all.mean ?? null,
    sentences: overview === null ? [] : overviewSentences(overview),
    findings: { error: count('error'), warning: count('warning'), note: count('note') },
    papers: AGENCY_PAPERS.map((id) => ({ id, title: DOCUMENT_TITLES[id] })),
    paper:
      overview === null
        ? null
        : documentState(
            'overview',
            { data: workbooks.office, analysis: analysisOf(workbooks.office) },
            keepsGaruda(spreadsheet, read.marks),
            null,
            overview,
          ),
    problem: overview === null && first ? { message: first.message, place: first.cell } : null,
  };
}
