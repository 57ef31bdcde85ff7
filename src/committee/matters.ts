/**
 * The matters (เรื่อง) of a round, made from the analysis and never by hand: the result, what is below the target with
 * the measures that answer it, the issues with their class and measures, what else is planned, findings that somebody
 * wants to leave as they are, and papers to be signed. Each says what is proposed in its own text and names the rows
 * that it stands on.
 */

import type { Analysis, IndicatorResult, IssueResult } from '../ita/analysis';
import { CLASS_NAMES } from '../ita/classes';
import { formatScore } from '../ita/rounding';
import type { Finding } from '../findings/finding';
import { isDraft } from '../planning/drafts';
import { toArabicDigits } from '../thai/digits';
import { excerpt, matchKey } from '../thai/text';
import type { ItemRow, MeasureRow, PaperRow, SettingKey, WorkbookData } from '../workbook/records';
import { PAPER_NAMES } from '../workbook/input-tabs';
import type { CellValue } from '../workbook/snapshot';
import { meaningOfCell } from './meaning-of-cell';
import { everyRow, linkColumns, rowOfCell, type SourceRef, type SourceTable, type SourceTabId } from './source';

export type MatterKind = 'result' | 'indicator' | 'item' | 'issue' | 'measure' | 'finding' | 'paper';

/** Which new or re-linked rows of `มาตรการ` concern a matter: those that may name one of these numbers. */
export interface Concern {
  readonly indicators: readonly number[];
  readonly issue: number | null;
}

export interface Matter {
  /** The same in every round and wherever its rows stand; letters that no look-up takes for a pattern. */
  readonly key: string;
  readonly kind: MatterKind;
  readonly title: string;
  /** What is known and what is proposed, one fact a line. */
  readonly body: string;
  /** The cell to look at. */
  readonly place: string | null;
  /** The rows that it stands on, as they are. */
  readonly refs: readonly SourceRef[];
  /** Null where every row of the source is its own already. */
  readonly concern: Concern | null;
}

/** A finding that somebody wants to leave as it is, and why. */
export interface KeptFinding {
  readonly finding: Finding;
  readonly reason: string;
}

export interface MatterInput {
  readonly data: WorkbookData;
  readonly analysis: Analysis;
  readonly tables: readonly SourceTable[];
  readonly keptFindings: readonly KeptFinding[];
}

/** In the order in which a committee takes them. Keys are all different. */
export function mattersOf(input: MatterInput): Matter[] {
  const { data, analysis, tables } = input;
  const { measures } = data;
  const below = analysis.below.indicators.flatMap((no) => analysis.indicators.filter((one) => one.no === no));
  const weakItems = data.items.filter(
    (item) => item.instrument === 'OIT' && analysis.below.items.includes(item.id) && item.score !== null,
  );
  const issues = data.issues.flatMap((row) => {
    const result = analysis.issues.find(({ no }) => no === row.no);
    return result ? [{ row, result }] : [];
  });
  const answered = new Set<MeasureRow>();
  const answering = (numbers: readonly number[], issue: number | null): MeasureRow[] => {
    const found = measures.filter((measure) => isAbout(measure, numbers, issue));
    found.forEach((measure) => answered.add(measure));
    return found;
  };
  const matters: Matter[] = [
    resultMatter(input),
    ...below.map((indicator) => indicatorMatter(input, indicator, answering([indicator.no], null))),
    ...weakItems.map((item) =>
      itemMatter(input, item, answering(item.indicator === null ? [] : [item.indicator], null)),
    ),
    ...issues.map(({ row, result }) => issueMatter(input, result, row.cells.no, answering(row.indicators, row.no))),
  ];
  const others = measures.filter((measure) => !answered.has(measure) && isProposed(measure));
  matters.push(
    ...others.map((measure) => measureMatter(input, measure)),
    ...input.keptFindings.map(({ finding, reason }) => findingMatter(data, tables, finding, reason)),
    ...data.papers.flatMap((paper) => paperMatter(tables, paper)),
  );
  return withOwnKeys(matters);
}

/** A measure answers an indicator by its number; an issue by its number, or by an indicator where it names no issue. */
function isAbout(measure: MeasureRow, indicators: readonly number[], issue: number | null): boolean {
  if (issue !== null && measure.issue !== null) return measure.issue === issue;
  return measure.indicators.some((no) => indicators.includes(no));
}

/** What decides the year, the lines and the periods, and so the words of every matter. */
const SHARED: readonly SettingKey[] = ['resultYear', 'planYear', 'target'];
const OF_RESULT: readonly SettingKey[] = [
  ...(['agency', 'announcedTotal', 'announcedIIT', 'announcedEIT', 'announcedOIT', 'announcedRating'] as const),
  ...(['previousTotal', 'announcedChange', 'maintain', 'verdictIIT', 'verdictEIT', 'verdictOIT'] as const),
];

/** The rows of these settings, and those that are no setting that is known: nobody can say what they decide. */
function settingRefs({ data, tables }: MatterInput, keys: readonly SettingKey[]): SourceRef[] {
  const claimed = new Set(Object.values(data.settingCells).flatMap((cell) => rowOfCell(cell)));
  const wanted = new Set(keys.flatMap((key) => rowOfCell(data.settingCells[key])));
  return refsIn(tables, 'settings', (row) => wanted.has(row) || !claimed.has(row));
}

function refsIn(tables: readonly SourceTable[], tab: SourceTabId, wants: (row: number) => boolean): SourceRef[] {
  const table = tables.find((one) => one.tab === tab);
  return (table?.rows ?? []).flatMap(({ row, counts }) => (counts && wants(row) ? [{ tab, row }] : []));
}

interface Celled {
  readonly cells: Readonly<Partial<Record<string, string>>>;
}

/** Rows of records; of a record that was put together from two rows, both. */
function rowsOf(records: readonly Celled[]): Set<number> {
  return new Set(records.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => rowOfCell(cell))));
}

/** The rows of these records, and those that no record is made of: a row twice decides the score of the first. */
function recordRefs(
  tables: readonly SourceTable[],
  tab: SourceTabId,
  records: readonly Celled[],
  all: readonly Celled[],
): SourceRef[] {
  const [own, claimed] = [rowsOf(records), rowsOf(all)];
  return refsIn(tables, tab, (row) => own.has(row) || !claimed.has(row));
}

function indicatorRefs({ data, tables }: MatterInput, numbers: readonly number[]): SourceRef[] {
  const own = data.indicators.filter(({ no }) => numbers.includes(no));
  return recordRefs(tables, 'indicators', own, data.indicators);
}

/** The rows of these measures, and linked rows that are no measure yet: a word more in one of them makes it one. */
function measureRefs({ data, tables }: MatterInput, measures: readonly MeasureRow[]): SourceRef[] {
  const [own, claimed] = [rowsOf(measures), rowsOf(data.measures)];
  const table = tables.find(({ tab }) => tab === 'measures');
  const links = table ? linkColumns(table) : [];
  const linked = new Set(
    (table?.rows ?? []).filter(({ cells }) => links.some((at) => !isBlank(cells[at]))).map(({ row }) => row),
  );
  return refsIn(tables, 'measures', (row) => own.has(row) || (!claimed.has(row) && linked.has(row)));
}

/** A space that somebody has left in a cell links nothing. */
function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || String(cell).trim() === '';
}

/** Neither blank nor a draft, which is nobody's proposal yet. */
function isProposed(measure: MeasureRow): boolean {
  return measure.measure.trim() !== '' && !isDraft(measure);
}

function resultMatter(input: MatterInput): Matter {
  const { data, analysis } = input;
  const { total } = analysis;
  const stated = total.stated === null ? 'ยังไม่ทราบคะแนนรวม' : `คะแนนรวม ${formatScore(total.stated)}`;
  const rating = total.rating ?? total.candidates.join(' หรือ ');
  const computed =
    total.computed !== null && total.computed !== total.stated ? `คำนวณจากตัวชี้วัดได้ ${formatScore(total.computed)}` : '';
  return {
    key: 'result',
    kind: 'result',
    title: `ผลการประเมินปี ${analysis.resultYear}`,
    body: lines([
      `${stated}${rating === '' ? '' : ` ระดับ ${rating}`}`,
      computed,
      total.change === null
        ? ''
        : `${total.change < 0 ? 'ลดลง' : 'เพิ่มขึ้น'} ${formatScore(Math.abs(total.change))} จากปีก่อน`,
      'ข้อเสนอ: รับทราบผลและใช้กำหนดมาตรการ',
    ]),
    place: data.settingCells.announcedTotal ?? null,
    refs: [
      ...settingRefs(input, [...SHARED, ...OF_RESULT]),
      ...indicatorRefs(
        input,
        data.indicators.map(({ no }) => no),
      ),
    ],
    concern: { indicators: [], issue: null },
  };
}

function indicatorMatter(input: MatterInput, indicator: IndicatorResult, measures: readonly MeasureRow[]): Matter {
  const { data } = input;
  const row = data.indicators.find(({ no }) => no === indicator.no);
  return {
    key: `indicator:${indicator.no}`,
    kind: 'indicator',
    title: `ตัวชี้วัดที่ ${indicator.no} ${indicator.name}`,
    body: lines([belowTarget(indicator.score, data.settings.target), ...proposalOf(measures)]),
    place: row?.cells.score ?? null,
    refs: [...settingRefs(input, SHARED), ...indicatorRefs(input, [indicator.no]), ...measureRefs(input, measures)],
    concern: { indicators: [indicator.no], issue: null },
  };
}

function itemMatter(input: MatterInput, item: ItemRow, measures: readonly MeasureRow[]): Matter {
  const { data, tables } = input;
  return {
    key: `item:${item.id}`,
    kind: 'item',
    title: `ข้อ ${item.id} ${excerpt(item.text, 80)}`.trim(),
    body: lines([belowTarget(item.score, data.settings.target), ...proposalOf(measures)]),
    place: item.cells.score ?? null,
    refs: [
      ...settingRefs(input, SHARED),
      ...recordRefs(tables, 'items', [item], data.items),
      ...measureRefs(input, measures),
    ],
    concern: { indicators: item.indicator === null ? [] : [item.indicator], issue: null },
  };
}

function issueMatter(
  input: MatterInput,
  { no, name, indicators, class: found }: IssueResult,
  cell: string | undefined,
  measures: readonly MeasureRow[],
): Matter {
  const { data, tables } = input;
  const own = data.issues.filter((issue) => issue.no === no);
  return {
    key: `issue:${no}`,
    kind: 'issue',
    title: `ประเด็นที่ ${no} ${excerpt(name, 120)}`,
    body: lines([
      `ตัวชี้วัดที่ ${indicators.join(', ')}: ${found === null ? 'ยังไม่มีคะแนน' : CLASS_NAMES[found]}`,
      ...proposalOf(measures),
    ]),
    place: cell ?? null,
    refs: [
      ...settingRefs(input, [...SHARED, 'maintain']),
      ...indicatorRefs(input, indicators),
      ...recordRefs(tables, 'issues', own, data.issues),
      ...measureRefs(input, measures),
    ],
    concern: { indicators, issue: no },
  };
}

const KEY_WORDS = 24;

function measureMatter(input: MatterInput, measure: MeasureRow): Matter {
  return {
    key: keyOf(`measure:${measure.no}:${matchKey(measure.measure).slice(0, KEY_WORDS)}`),
    kind: 'measure',
    title: `มาตรการ${measure.no === '' ? '' : `ที่ ${measure.no}`} ${excerpt(measure.measure, 120)}`,
    body: lines(proposalOf([measure])),
    place: measure.cells.measure ?? null,
    refs: [...settingRefs(input, SHARED), ...measureRefs(input, [measure])],
    concern: { indicators: [], issue: null },
  };
}

/** What a finding says can depend on any row, so it stands on all of them. */
function findingMatter(
  data: WorkbookData,
  tables: readonly SourceTable[],
  { code, cell, message }: Finding,
  reason: string,
): Matter {
  return {
    key: keyOf(`finding:${code}:${meaningOfCell(data, cell)}`),
    kind: 'finding',
    title: `ข้อสังเกตที่ขอคงไว้ ${cell ?? ''}`.trim(),
    body: lines([excerpt(message, 300), `ข้อเสนอ: คงไว้ เพราะ ${reason}`]),
    place: cell,
    refs: everyRow(tables),
    concern: null,
  };
}

/** A paper whose head somebody has begun to fill in is to be signed. It says what the whole input says. */
function paperMatter(tables: readonly SourceTable[], row: PaperRow): Matter[] {
  const { paper, documentNo, documentDate, subject, addressee, preparerPosition } = row;
  const isBegun =
    documentDate !== null || [documentNo, subject, addressee, preparerPosition].some((text) => text !== '');
  if (paper === null || !isBegun) return [];
  return [
    {
      key: `paper:${paper}`,
      kind: 'paper',
      title: `เอกสาร ${PAPER_NAMES[paper]}`,
      body: 'ข้อเสนอ: ให้จัดทำจากข้อมูลชุดนี้และเสนอลงนาม',
      place: row.cells.paper ?? null,
      refs: everyRow(tables),
      concern: null,
    },
  ];
}

function belowTarget(score: number | null, target: number): string {
  return score === null ? '' : `ได้ ${formatScore(score)} คะแนน ต่ำกว่าเกณฑ์ ${target}`;
}

/** Sorting the tab changes no proposal. */
function byNumber(one: MeasureRow, other: MeasureRow): number {
  const numbers = [one, other].map(({ no }) => Number(toArabicDigits(no)));
  const [first = 0, second = 0] = numbers.map((no) => (Number.isFinite(no) ? no : Number.MAX_SAFE_INTEGER));
  return first - second || (one.measure < other.measure ? -1 : 1);
}

/** The measures in words that need no other tab, in an order of their own. */
function proposalOf(measures: readonly MeasureRow[]): string[] {
  const own = measures.filter(isProposed).sort(byNumber);
  if (own.length === 0) return ['ข้อเสนอ: ยังไม่มีมาตรการ ขอให้คณะกรรมการเสนอ'];
  return own.map(({ no, measure, responsible, start, end }) => {
    const period = [start, end].filter((part) => part !== '').join(' ถึง ');
    const facts = [oneLine(responsible), oneLine(period)].filter((part) => part !== '').join(' · ');
    return `ข้อเสนอ: ${no === '' ? '' : `(${no}) `}${oneLine(measure)}${facts === '' ? '' : ` [${facts}]`}`;
  });
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** Without what a look-up takes for a pattern, and in one case, because look-ups know no other. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/[*?~"'\s]+/g, '-');
}

function withOwnKeys(matters: readonly Matter[]): Matter[] {
  const count = new Map<string, number>();
  return matters.map((matter) => {
    const seen = (count.get(matter.key) ?? 0) + 1;
    count.set(matter.key, seen);
    return seen === 1 ? matter : { ...matter, key: `${matter.key}#${seen}` };
  });
}
