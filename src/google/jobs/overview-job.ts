/** All that the panel shows, from one reading of the workbook: tabs, findings, score card, papers, history. */

import { documentDefinition } from '../../documents/definitions';
import { missingFields } from '../../documents/make-document';
import { requirementsFor } from '../../documents/shared/requirements';
import { DOCUMENT_IDS, PAPER_SUBJECTS, type PaperSubject } from '../../documents/shared/titles';
import type { AgenciesOverview } from '../../agencies/overview';
import type { Assessment } from '../../assess';
import { splitPlace } from '../../findings/address';
import type { Analysis } from '../../ita/analysis';
import { instrumentById } from '../../ita/instruments';
import { byScore } from '../../ita/ranking';
import { levelAbove } from '../../ita/level-above';
import type {
  DocumentId,
  DocumentState,
  Overview,
  OverviewUpdate,
  ScoreCard,
  TabState,
  TabUse,
} from '../../shared/rpc';
import { latestLines } from '../../shared/rpc-values';
import { fingerprint, sheetsCode } from '../../tabs/fingerprint';
import { INPUT_TABS } from '../../workbook/input-tabs';
import { SNAPSHOT_TABS } from '../../tabs/output/flag';
import type { InputTabId, WorkbookData } from '../../workbook/records';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { suggestMeasures } from '../../planning/suggest-measures';
import { likelyRoute } from '../../import/propose/route';
import { suggestSheet } from '../../workbook/suggest-tab';
import type { OutputTabId } from '../../tabs/tab-spec';
import type { CommitteeFacts } from '../../committee/facts';
import { COMMITTEE_TABS, COMMITTEE_TAB_IDS } from '../../committee/committee-tabs';
import { COPY_TAB_NAME } from '../../committee/copy-columns';
import { markedYear, yearCopyOf } from '../../year-change/year-copies';
import { committeeOf } from '../committee/paper-facts';
import { readHistory } from '../history-reader';
import { findOurTab, ourTabs } from '../our-tab';
import { keepsGaruda } from '../template-store';
import { looseSnapshot, readInput, type Marks, type ReadResult } from '../workbook-reader';
import { paperStates, type PaperState } from './paper-state';
import { assessAgain, assessWorkbook, type AssessedWorkbook } from './assess-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOWEST = 3;

/** Tabs that hold what an agency alone can know; for the others the papers have a use but no need. */
const SUGGESTED: readonly InputTabId[] = ['settings', 'indicators', 'items', 'measures'];
/** Other sheets that are looked into for a suggestion, at one read each. */
const MOST_CANDIDATES = 8;

/** The whole overview, history included. */
export function overviewJob(): Overview {
  const assessed = assessWorkbook();
  const history = readHistory(assessed.spreadsheet, assessed.read.marks);
  return { ...overviewOf(assessed), history: latestLines(history.reverse()) };
}

/** The code of the tabs as they are now, to be held against that of an overview. */
export function sheetsCodeJob(): string {
  return sheetsCode(readInput(SpreadsheetApp.getActiveSpreadsheet()).sheets);
}

/**
 * The overview of a workbook that a job has read.
 * @param assessed as read before the job wrote its tabs: writing them changes no input
 */
export function overviewOf({ spreadsheet, read, assessment }: AssessedWorkbook): Omit<Overview, 'history'> {
  const { data, analysis, findings } = assessment;
  const { settings } = data;
  const names = choosableSheets(spreadsheet, read.marks);
  const inputCode = fingerprint(read.sheets, data);
  const facts = committeeOf(spreadsheet, read, data);
  const states = paperStates(spreadsheet, read, assessment);
  return {
    workbook: spreadsheet.getName(),
    agency: settings.agency,
    resultYear: settings.resultYear,
    planYear: settings.planYear,
    ...takenUp(spreadsheet, assessment, read, names),
    sheets: names,
    findings,
    inputCode,
    sheetsCode: sheetsCode(read.sheets),
    scoreCard: analysis ? scoreCard(data, analysis) : null,
    analysed: lastAnalysis(read, inputCode),
    committee: hasCommittee(spreadsheet, read.marks) ? { round: facts.latest } : null,
    documents: documentStates(states, keepsGaruda(spreadsheet, read.marks), facts.committee),
  };
}

/**
 * The overview after a job has written: what is written is told as written, also where the reading that follows fails.
 * The panel then keeps what it shows until it asks again.
 */
export function overviewAfter(assessed: AssessedWorkbook | null = assessAgain()): OverviewUpdate {
  try {
    return assessed ? overviewOf(assessed) : {};
  } catch (error) {
    console.error(error);
    return {};
  }
}

/** The mark of the last analysis, as long as its first tab is still there. */
function lastAnalysis({ marks }: ReadResult, inputCode: string): Overview['analysed'] {
  const written = Object.keys(marks.tabs).some((name) => marks.tabs[name] === ('summary' satisfies OutputTabId));
  if (!marks.analysed || !written) return null;
  return { at: marks.analysed.at, changed: marks.analysed.fingerprint !== inputCode };
}

/** All sheets but ours. Where a copy of the workbook has lost the marks, each tab of one of our names is a read. */
function choosableSheets(spreadsheet: Spreadsheet, marks: Marks): string[] {
  const ours = ourTabs();
  const found = ours.map((tab) => findOurTab(spreadsheet, marks, tab)?.getName() ?? '');
  const committee = COMMITTEE_TAB_IDS.map((id) => COMMITTEE_TABS[id]);
  const written: readonly string[] = [
    ...[...Object.values(SNAPSHOT_TABS), COPY_TAB_NAME, ...committee.map(({ name }) => name)],
    ...found,
  ];
  return spreadsheet
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((name) => !written.includes(name) && [...ours, ...committee].every(({ id }) => id !== marks.tabs[name]))
    .filter((name) => !isOfAnotherYear(name, marks.tabs[name] ?? null));
}

/** Copies of a finished year, and the output tabs that were put aside with it. */
function isOfAnotherYear(name: string, tabId: string | null): boolean {
  return markedYear(tabId) !== null || yearCopyOf({ name, tabId }) !== null;
}

/** Which sheets play the tabs, and while none holds scores the likeliest way to any. */
function takenUp(
  spreadsheet: Spreadsheet,
  { data, findings }: Assessment,
  { marks: { choice }, sheets }: ReadResult,
  names: readonly string[],
): Pick<Overview, 'tabs' | 'route'> {
  const used = INPUT_TABS.map(({ id }) => data.tabs[id]);
  const unused = names.filter((name) => !used.includes(name)).slice(0, MOST_CANDIDATES);
  let snapshots: SheetSnapshot[] | null = null;
  const others = (): SheetSnapshot[] => {
    snapshots = snapshots ?? unused.flatMap((name) => looseSnapshot(spreadsheet, name) ?? []);
    return snapshots;
  };
  const tabs = INPUT_TABS.map((tab): TabUse => {
    const sheet = data.tabs[tab.id];
    const filled = filledRows(data, tab.id);
    const unreadable =
      sheet !== null &&
      findings.some(({ code, cell }) => code === 'column-missing' && splitPlace(cell ?? '').tab === sheet);
    const state: TabState = sheet === null ? 'missing' : unreadable ? 'unreadable' : filled === 0 ? 'empty' : 'ready';
    return {
      id: tab.id,
      name: tab.name,
      sheet,
      chosen: sheet !== null && choice[tab.id] === sheet,
      state,
      filled,
      suggestion: state !== 'ready' && SUGGESTED.includes(tab.id) ? suggestSheet(tab, others()) : null,
    };
  });
  const scores = tabs.find(({ id }) => id === 'indicators');
  if (!scores || scores.state === 'ready') return { tabs, route: null };
  // A sheet that is found by its name alone and cannot be read may be an agency's own table of that name.
  const unreadable = tabs.filter(({ state }) => state === 'unreadable').map(({ sheet }) => sheet);
  const own = sheets.filter(({ name, tabId }) => unreadable.includes(name) && tabId === null);
  return { tabs, route: likelyRoute([...own, ...others()]) };
}

function filledRows(data: WorkbookData, id: InputTabId): number {
  switch (id) {
    case 'settings':
      return (['agency', 'resultYear', 'announcedTotal'] as const).filter(
        (key) => data.settings[key] !== null && data.settings[key] !== '',
      ).length;
    case 'indicators':
      return data.indicators.filter(({ score }) => score !== null).length;
    case 'items':
      return data.items.filter(({ score }) => score !== null).length;
    case 'measures':
      return data.measures.filter(({ measure }) => measure !== '').length;
    case 'issues':
      return data.issues.filter(({ cells }) => cells.no !== undefined).length;
    default:
      return data[id].length;
  }
}

function scoreCard(data: WorkbookData, analysis: Analysis): ScoreCard {
  const { total } = analysis;
  const scored = analysis.indicators.filter(({ score }) => score !== null);
  return {
    total: total.stated,
    computed: total.computed,
    announced: total.announced,
    rating: total.rating ?? (total.candidates.length > 0 ? total.candidates.join(' หรือ ') : null),
    passed: total.passed,
    previous: total.previous,
    change: total.change,
    target: data.settings.target,
    instruments: analysis.instruments.map(({ id, stated, meetsTarget }) => ({
      id,
      name: instrumentById(id).name,
      score: stated,
      meetsTarget,
    })),
    indicators: analysis.indicators
      .filter(({ score, previous }) => score !== null || previous !== null)
      .map(({ no, name, score, previous, class: weakness }) => ({ no, name, score, previous, class: weakness })),
    nextLevel: levelAbove(analysis),
    lowest: byScore(scored, ({ score }) => score as number, 'lowest')
      .slice(0, LOWEST)
      .map(({ no, name, score, class: weakness }) => ({
        no,
        name,
        score: score as number,
        class: weakness,
        cell: data.indicators.find((row) => row.no === no)?.cells.score ?? null,
      })),
    unanswered: suggestMeasures(data, analysis).indicators,
  };
}

/** Whether somebody has asked for the tabs of a committee, by mark or by name. No read. */
function hasCommittee(spreadsheet: Spreadsheet, marks: Marks): boolean {
  const { id, name } = COMMITTEE_TABS.members;
  return spreadsheet.getSheets().some((sheet) => marks.tabs[sheet.getName()] === id || sheet.getName() === name);
}

/** The paper of a round is offered once there is one to report. */
function documentStates(
  states: (id: DocumentId) => PaperState,
  hasGaruda: boolean,
  committee: CommitteeFacts | null,
): DocumentState[] {
  const subjects: readonly PaperSubject[] = committee === null ? ['agency'] : ['agency', 'round'];
  return DOCUMENT_IDS.filter((id) => subjects.includes(PAPER_SUBJECTS[id])).map((id) =>
    documentState(id, states(id), hasGaruda, committee),
  );
}

/** A paper before it is made: what it is for, which fields are empty, and what the year's item still misses. */
export function documentState(
  id: DocumentId,
  { data, analysis }: Pick<PaperState, 'data' | 'analysis'>,
  hasGaruda: boolean,
  committee: CommitteeFacts | null = null,
  agencies: AgenciesOverview | null = null,
): DocumentState {
  const { title, purpose } = documentDefinition(id);
  return {
    id,
    title,
    purpose,
    missing: analysis ? missingFields(id, data, analysis, hasGaruda, committee, agencies) : [],
    requirements: analysis ? requirementsFor(id, data, analysis) : null,
  };
}
