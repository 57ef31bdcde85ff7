/**
 * The requirements of the year: what the measures item or the report item of the assessment must contain, held against
 * the workbook element by element before a paper is made, because one missing element scores 0 (ita-domain.md §3.7).
 * Elements that no source confirms are guidance, never a rule.
 */

import type { Analysis } from '../../ita/analysis';
import { DEFAULT_ISSUES } from '../../ita/issues';
import type { RequirementKey } from '../../ita/years/year';
import type { DocumentId } from './titles';
import { hasContent } from '../../thai/text';
import { isDraft } from '../../planning/drafts';
import type { InputTabId, MeasureField, WorkbookData } from '../../workbook/records';
import { planYearOf } from './report';
import { DOCUMENT_TITLES } from './titles';
import { measuresItemOf, reportItemOf, type AskedItem } from './year-items';

/**
 * present: required and there · missing: required and not (all) there · guidance: not known to be required; `advice`
 * and `cells` then still say what is not there.
 */
export type RequirementState = 'present' | 'missing' | 'guidance';

export interface RequirementCheck {
  readonly key: RequirementKey;
  readonly text: string;
  readonly state: RequirementState;
  /** Where something is to be filled in; empty where it is all there, or where this paper has no place for it. */
  readonly cells: readonly string[];
  /** What to do, for a person; empty where the element is there. */
  readonly advice: string;
}

export interface Requirements {
  /** Buddhist fiscal year of the assessment that asks. */
  readonly year: number;
  /** "O34"; null where the number is no more than a default. */
  readonly item: string | null;
  readonly title: string;
  readonly elements: readonly RequirementCheck[];
  /** Said where the elements are unknown or not confirmed; empty where they are a rule. */
  readonly note: string;
}

/** Whether the paper has the element, required or not. */
export function isThere({ state, advice }: RequirementCheck): boolean {
  return state === 'present' || (state === 'guidance' && advice === '');
}

/** Which elements a paper prints. */
const CARRIED: Readonly<Record<DocumentId, readonly RequirementKey[]>> = {
  analysis: ['analysis', 'urgent-points', 'improve-points', 'measure', 'responsible', 'steps', 'period', 'monitoring'],
  measures: [
    'analysis',
    'urgent-points',
    'improve-points',
    'seven-issues',
    'measure',
    'responsible',
    'steps',
    'period',
    'monitoring',
    'constraints',
  ],
  results: ['measure', 'summary', 'outcome'],
  annual: ['analysis', 'measure', 'steps', 'period', 'responsible', 'summary', 'outcome', 'constraints'],
  meeting: [],
  resolution: [],
  overview: [],
};

/** The paper to take for an element that a paper does not print. */
const CARRIER: Readonly<Partial<Record<DocumentId, string>>> = {
  analysis: `"${DOCUMENT_TITLES.measures}" (measures)`,
  results: '"รายงานประจำปี" (annual)',
};

/** Papers that answer no item of the assessment. */
const UNASKED: readonly DocumentId[] = ['meeting', 'resolution', 'overview'];

/** The first year whose measures item asks for the seven issues, which only the paper `measures` has. */
const SEVEN_ISSUES_FROM = 2567;

/**
 * The year's requirements for a paper, in the order of the year's list; null where the paper answers no item of the
 * assessment or nothing is known of the year.
 */
export function requirementsFor(id: DocumentId, typed: WorkbookData, analysis: Analysis): Requirements | null {
  const workbook = { ...typed, measures: typed.measures.filter((measure) => !isDraft(measure)) };
  const asks = askedOf(id, planYearOf({ workbook, analysis }));
  if (asks === null) return null;
  const { elements, item, title } = asks.item;
  const confirmed = asks.confirmed && elements.sure === 'source';
  const byIssue = elements.sure !== 'unknown' && elements.value.some(({ key }) => key === 'seven-issues');
  return {
    year: asks.year,
    item: asks.confirmed ? item : null,
    title,
    elements:
      elements.sure === 'unknown'
        ? []
        : elements.value.map(({ key, text, sure }) =>
            checkOf(id, { key, text, required: confirmed && sure === 'source' }, workbook, analysis, byIssue),
          ),
    note:
      elements.sure === 'unknown'
        ? `${elements.why} โปรดตรวจกับคู่มือการประเมินของปีนั้นก่อนเผยแพร่`
        : confirmed
          ? ''
          : 'ยังไม่พบข้อความทางการขององค์ประกอบ รายการนี้เป็นแนวทาง โปรดตรวจกับคู่มือการประเมินของปีนั้นก่อนเผยแพร่',
  };
}

/** Why `requirementsFor` has none for a paper that could be analysed: one sentence for a person. */
export function whyUnasked(id: DocumentId, planYear: number): string {
  if (UNASKED.includes(id)) return 'เอกสารนี้ไม่ได้ใช้ตอบข้อใดของการประเมิน จึงไม่มีรายการองค์ประกอบ';
  return id === 'analysis' && planYear >= SEVEN_ISSUES_FROM
    ? `ตั้งแต่การประเมินปี ${SEVEN_ISSUES_FROM} ข้อมาตรการให้วิเคราะห์ครบ 7 ประเด็น ซึ่งอยู่ในเอกสาร ${CARRIER.analysis} เอกสารนี้จึงไม่มีรายการองค์ประกอบ`
    : `ไม่พบเกณฑ์การประเมินของข้อที่ถามถึงมาตรการประจำปีงบประมาณ พ.ศ. ${planYear} จึงไม่มีรายการองค์ประกอบ`;
}

function askedOf(id: DocumentId, planYear: number): AskedItem | null {
  if (id === 'measures') return measuresItemOf(planYear);
  // Before the seven issues, the analysis with its measures was itself the paper that was uploaded (paper 002).
  if (id === 'analysis') return planYear < SEVEN_ISSUES_FROM ? measuresItemOf(planYear) : null;
  return UNASKED.includes(id) ? null : reportItemOf(planYear);
}

function checkOf(
  id: DocumentId,
  { key, text, required }: { key: RequirementKey; text: string; required: boolean },
  workbook: WorkbookData,
  analysis: Analysis,
  byIssue: boolean,
): RequirementCheck {
  if (!CARRIED[id].includes(key)) {
    const other = CARRIER[id];
    return {
      key,
      text,
      state: required ? 'missing' : 'guidance',
      cells: [],
      advice: other === undefined ? 'เอกสารนี้ไม่มีส่วนนี้' : `เอกสารนี้ไม่มีส่วนนี้ ให้ใช้เอกสาร ${other}`,
    };
  }
  const gaps = GAPS[key](workbook, analysis, byIssue);
  const filled = gaps === null;
  return {
    key,
    text,
    state: !required ? 'guidance' : filled ? 'present' : 'missing',
    cells: gaps ?? [],
    advice: filled ? '' : adviceFor(text, gaps),
  };
}

function adviceFor(text: string, cells: readonly string[]): string {
  return cells.length === 0 ? `ยังไม่มี${text}` : `ยังไม่มี${text} ให้กรอกที่ ${shownCells(cells)}`;
}

const SHOWN_CELLS = 5;

/** "มาตรการ!F2, มาตรการ!F3 และอีก 4 ช่อง": the first cells of an element, and how many more there are. */
export function shownCells(cells: readonly string[]): string {
  const more = cells.length > SHOWN_CELLS ? ` และอีก ${cells.length - SHOWN_CELLS} ช่อง` : '';
  return `${cells.slice(0, SHOWN_CELLS).join(', ')}${more}`;
}

/** Cells to fill in, or null where the element is there. */
type Gaps = (workbook: WorkbookData, analysis: Analysis, byIssue: boolean) => readonly string[] | null;

const GAPS: Readonly<Record<RequirementKey, Gaps>> = {
  analysis: (workbook, analysis) =>
    analysis.total.announced !== null || hasScores(workbook) ? null : scoreCells(workbook, analysis),
  'urgent-points': points,
  'improve-points': points,
  'seven-issues': sevenIssues,
  measure: measures,
  responsible: measureCells('responsible'),
  steps: measureCells('steps'),
  period: (workbook) =>
    gapsOf(
      workbook,
      workbook.measures.filter(({ start, end }) => !hasContent(start + end)).map(({ cells }) => cells.start),
    ),
  monitoring: measureCells('monitoring'),
  summary: measureCells('output'),
  outcome: measureCells('outcome'),
  constraints: (workbook) => (workbook.constraints.length > 0 ? null : nextRow(workbook, 'constraints')),
};

function hasScores(workbook: WorkbookData): boolean {
  return [...workbook.indicators, ...workbook.items].some(({ score }) => score !== null);
}

/** Where a row that a tab lacks is typed. */
function nextRow(workbook: WorkbookData, tab: InputTabId): string[] {
  const cell = workbook.nextRows[tab];
  return cell === null ? [] : [cell];
}

/** Cells of the indicators without a score. */
function scoreCells(workbook: WorkbookData, analysis: Analysis): string[] {
  return analysis.indicators
    .filter(({ score }) => score === null)
    .map(({ no }) => workbook.indicators.find((row) => row.no === no)?.cells.score)
    .filter((cell): cell is string => cell !== undefined);
}

/** Points to correct can be named as soon as every indicator is scored, or, failing that, questions are. */
function points(workbook: WorkbookData, analysis: Analysis): readonly string[] | null {
  const known = analysis.indicators.filter(({ score }) => score !== null).length;
  const complete = known === analysis.indicators.length;
  const byItems = known === 0 && workbook.items.some(({ score }) => score !== null);
  return complete || byItems ? null : scoreCells(workbook, analysis);
}

/** Every one of the seven issues says something: a class, the agency's own words, or weak questions. */
function sevenIssues(workbook: WorkbookData, analysis: Analysis): readonly string[] | null {
  const wanting = DEFAULT_ISSUES.reduce<(string | undefined)[]>((cells, { no }) => {
    const issue = analysis.issues.find((candidate) => candidate.no === no);
    const row = workbook.issues.find((candidate) => candidate.no === no);
    if (!issue || !row) return [...cells, ...nextRow(workbook, 'issues')];
    const weak = workbook.items.some(
      ({ indicator, id }) =>
        indicator !== null && issue.indicators.includes(indicator) && analysis.below.items.includes(id),
    );
    if (issue.class !== null || hasContent(row.text) || weak) return cells;
    const scores = workbook.indicators.filter(
      (indicator) => indicator.score === null && issue.indicators.includes(indicator.no),
    );
    return [
      ...cells,
      ...(scores.length > 0 ? scores.map((indicator) => indicator.cells.score) : [row.cells.indicators]),
    ];
  }, []);
  const cells = wanting.filter((cell): cell is string => cell !== undefined);
  return wanting.length === 0 ? null : [...new Set(cells)];
}

/** Named measures and, where the year asks for the issues, at least one for each of the seven. */
function measures(workbook: WorkbookData, analysis: Analysis, byIssue: boolean): readonly string[] | null {
  const unnamed = measureCells('measure')(workbook, analysis, byIssue) ?? [];
  const unanswered = DEFAULT_ISSUES.filter(({ no }) => !workbook.measures.some(({ issue }) => issue === no));
  const all = [
    ...unnamed,
    ...(byIssue && workbook.measures.length > 0 && unanswered.length > 0 ? issueCells(workbook) : []),
  ];
  return all.length === 0 ? null : all;
}

/** Where a measure that is there lacks its issue, else below the last one. */
function issueCells(workbook: WorkbookData): readonly string[] {
  const open = workbook.measures
    .filter(({ issue }) => issue === null)
    .map(({ cells }) => cells.issue)
    .filter((cell): cell is string => cell !== undefined);
  return open.length > 0 ? open : nextRow(workbook, 'measures');
}

function measureCells(
  field: Extract<MeasureField, 'measure' | 'responsible' | 'steps' | 'monitoring' | 'output' | 'outcome'>,
): Gaps {
  return (workbook) =>
    gapsOf(
      workbook,
      workbook.measures.filter((measure) => !hasContent(measure[field])).map(({ cells }) => cells[field]),
    );
}

/** The gaps of a column of `มาตรการ`; a tab without any measure is one gap. */
function gapsOf(workbook: WorkbookData, cells: readonly (string | undefined)[]): readonly string[] | null {
  if (workbook.measures.length === 0) return nextRow(workbook, 'measures');
  return cells.length === 0 ? null : cells.filter((cell): cell is string => cell !== undefined);
}
