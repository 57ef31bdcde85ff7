/**
 * What an import would write where, before anything is written: every proposed cell with what stands there now. A cell
 * that a person has filled is never overwritten unless that very cell is accepted.
 */

import { indicatorByName } from '../../ita/indicators';
import { parseItemId } from '../../ita/items';
import { DEFAULT_ISSUES } from '../../ita/issues';
import { parseThaiDate } from '../../thai/dates';
import { toArabicDigits } from '../../thai/digits';
import { matchKey } from '../../thai/text';
import { INPUT_TABS, inputTab, SETTING_ROWS } from '../../workbook/input-tabs';
import { resultYearIn, type TabChoice } from '../../workbook/read';
import type { InputTabId } from '../../workbook/records';
import { cellAddress } from '../../findings/address';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { findSheet, findTable, type Table, type TableRow } from '../../workbook/table';
import { readNumber } from '../../workbook/values';
import { continuedNumbers } from './continued-numbers';
import { EVIDENCE_COLUMNS, EVIDENCE_TAB_NAME, evidenceRows } from '../../evidence/evidence-tab';
import type { AnswerCell, Confidence, ImportResult, ProposedCell, ProposedRow } from './result';
import { itemKey } from '../tokens/score-statement';

/**
 * set: the cell is empty (or holds only what "create tabs" put there) · keep: it already says the same ·
 * conflict: a person has filled it with something else · no-place: the tab or the column is missing.
 */
export type PlanAction = 'set' | 'keep' | 'conflict' | 'no-place';

export interface PlannedCell {
  /** `indicators/7/score`; what an acceptance names. */
  readonly id: string;
  readonly tab: InputTabId;
  readonly row: string;
  readonly column: string;
  readonly action: PlanAction;
  /** Address with its tab; null without a place. */
  readonly cell: string | null;
  readonly sheet: string | null;
  /** Name of the tab that is meant, with a place or without: the sheet that is read for it, else the one to be made. */
  readonly tabName: string;
  /** 0-based; -1 without a place. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** The row does not exist yet and is added below the others. */
  readonly newRow: boolean;
  readonly value: string | number;
  /** What stands there now. */
  readonly current: CellValue;
  readonly confidence: Confidence;
  /** Thai: why it is not sure, or what it replaces. */
  readonly note: string;
  readonly lines: readonly number[];
  readonly snippet: string;
  /** Accepted unless a person says otherwise: empty places, and nothing that has to be asked. */
  readonly suggested: boolean;
}

export interface ImportPlan {
  readonly cells: readonly PlannedCell[];
  /** Tabs that values were found for and that the workbook lacks. */
  readonly missingTabs: readonly InputTabId[];
}

/** What a person decided: cells by id, and for each question the position of the option chosen. */
export interface Acceptance {
  readonly cells: readonly string[];
  readonly answers: Readonly<Record<string, number>>;
}

/** The formula in a cell, 0-based; empty where there is none. */
export type FormulaAt = (sheet: string, row: number, column: number) => string;

/** One cell to write; 0-based. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/**
 * The result with answers put in: what an option sets takes the place of the proposal, and the question is gone. An
 * answer to an unknown question, or with a position that is no option, changes nothing.
 */
export function answerQuestions(result: ImportResult, answers: Readonly<Record<string, number>>): ImportResult {
  const chosen: AnswerCell[] = [];
  const left = result.questions.filter((question) => {
    const option = question.options[answers[question.id] ?? -1];
    if (!option) return true;
    for (const cell of option.sets) chosen.push(cell);
    return false;
  });
  const proposals = { ...result.proposals };
  for (const { tab } of chosen) {
    proposals[tab] = withAnswers(
      result.proposals[tab],
      chosen.filter((cell) => cell.tab === tab),
    );
  }
  return { ...result, proposals, questions: left };
}

function withAnswers(rows: readonly ProposedRow[], answers: readonly AnswerCell[]): ProposedRow[] {
  const changed = rows.map((row) => ({ key: row.key, cells: { ...row.cells } as Record<string, ProposedCell> }));
  for (const { row: key, column, value } of answers) {
    let row = changed.find((candidate) => candidate.key === key);
    if (!row) {
      row = { key, cells: {} };
      changed.push(row);
    }
    const before = row.cells[column];
    row.cells[column] = {
      value,
      lines: before ? before.lines : [],
      snippet: before ? before.snippet : '',
      confidence: 'sure',
      note: '',
    };
  }
  return changed;
}

/**
 * Where every proposed value would go.
 * @param sheets the workbook as it is now
 * @param choice sheets that a person chose as the source of a tab
 * @param formulaAt asked for cells that look empty: a formula that shows nothing is a person's work all the same
 */
export function planImport(
  result: ImportResult,
  sheets: readonly SheetSnapshot[],
  choice: TabChoice = {},
  formulaAt: FormulaAt = () => '',
): ImportPlan {
  const cells: PlannedCell[] = [];
  const missingTabs: InputTabId[] = [];
  const resultYear = yearOf(result) ?? resultYearIn(sheets, choice);
  for (const { id } of INPUT_TABS) {
    const rows = result.proposals[id];
    if (rows.length === 0) continue;
    const sheet = findSheet(inputTab(id), sheets, choice[id]);
    const table = sheet ? findTable(inputTab(id), sheet, resultYear) : null;
    if (!table) missingTabs.push(id);
    planTab(id, rows, sheet, table, cells);
  }
  return { cells: cells.map((cell) => withFormula(cell, formulaAt)), missingTabs };
}

/** The year whose result the source states: its scores belong to the columns of that year. */
function yearOf({ proposals }: ImportResult): number | null {
  const value = proposals.settings.find(({ key }) => key === 'resultYear')?.cells.value?.value;
  return typeof value === 'number' ? value : null;
}

function withFormula(cell: PlannedCell, formulaAt: FormulaAt): PlannedCell {
  if (cell.action !== 'set' || cell.sheet === null) return cell;
  const current = formulaAt(cell.sheet, cell.rowIndex, cell.columnIndex);
  return current === '' ? cell : { ...cell, action: 'conflict', current, suggested: false };
}

function planTab(
  tab: InputTabId,
  rows: readonly ProposedRow[],
  sheet: SheetSnapshot | null,
  table: Table | null,
  cells: PlannedCell[],
): void {
  const taken: Record<number, true> = {};
  let next = table ? table.rows.reduce((last, { row }) => Math.max(last, row), table.headerRow) + 1 : -1;
  const numbered = tab === 'measures' && table ? continuedNumbers(table.rows, rows) : null;
  for (const found of rows) {
    const existing = table ? table.rows.find((one) => !taken[one.row] && isSameRow(tab, found, one)) : undefined;
    // A setting has its own row or none: the tab is a list of known keys.
    const newRow = existing === undefined && table !== null;
    const row = newRow && numbered ? numbered(found) : found;
    const at = existing ? existing.row : next;
    if (existing) taken[existing.row] = true;
    else if (newRow) next += 1;
    const columns =
      tab === 'settings' && newRow ? withSettingKey(row) : existing ? ownNumberKept(tab, row, existing) : row.cells;
    for (const column of Object.keys(columns)) {
      const cell = columns[column] as ProposedCell;
      const planned = planCell(tab, row.key, column, cell, sheet, table, existing, at, newRow);
      // What only names the row, or came with the tab, is nobody's value that "agrees".
      const own = planned.action !== 'keep' || !isTemplate(tab, row.key, column, planned.current);
      if (own) cells.push(planned);
    }
  }
}

/** A measure that the table has keeps its number there: the report numbers its own table. */
function ownNumberKept(tab: InputTabId, row: ProposedRow, existing: TableRow): ProposedRow['cells'] {
  if (tab !== 'measures' || String(existing.value('no')).trim() === '') return row.cells;
  const others = { ...row.cells };
  delete others.no;
  return others;
}

function withSettingKey(row: ProposedRow): Readonly<Record<string, ProposedCell>> {
  const setting = SETTING_ROWS.find(({ key }) => key === row.key);
  const value = row.cells.value as ProposedCell;
  return { key: { ...value, value: setting ? setting.label : row.key, confidence: 'sure', note: '' }, ...row.cells };
}

function planCell(
  tab: InputTabId,
  row: string,
  column: string,
  proposed: ProposedCell,
  sheet: SheetSnapshot | null,
  table: Table | null,
  existing: TableRow | undefined,
  at: number,
  newRow: boolean,
): PlannedCell {
  const columnIndex = table ? table.columns[column] : undefined;
  const current = existing ? existing.value(column) : '';
  const placed = sheet !== null && table !== null && columnIndex !== undefined;
  const action = placed ? actionFor(tab, row, column, current, proposed.value) : 'no-place';
  const replaces = action === 'set' && String(current).trim() !== '';
  return {
    id: `${tab}/${row}/${column}`,
    tab,
    row,
    column,
    action,
    cell: placed ? cellAddress(sheet.name, at, columnIndex) : null,
    sheet: placed ? sheet.name : null,
    tabName: sheet && table ? sheet.name : inputTab(tab).name,
    rowIndex: placed ? at : -1,
    columnIndex: placed ? columnIndex : -1,
    newRow,
    value: proposed.value,
    current,
    confidence: proposed.confidence,
    note: [proposed.note, replaces ? `แทนค่าตั้งต้น "${String(current)}"` : ''].filter((note) => note !== '').join(' · '),
    lines: proposed.lines,
    snippet: proposed.snippet,
    suggested: action === 'set' && proposed.confidence !== 'ask',
  };
}

function actionFor(
  tab: InputTabId,
  row: string,
  column: string,
  current: CellValue,
  proposed: string | number,
): 'set' | 'keep' | 'conflict' {
  if (String(current).trim() === '') return 'set';
  if (isSame(tab, column, current, proposed)) return 'keep';
  return isDefault(tab, row, column, current) ? 'set' : 'conflict';
}

function isSame(tab: InputTabId, column: string, current: CellValue, proposed: string | number): boolean {
  if (matchKey(String(current)) === matchKey(String(proposed))) return true;
  if (tab === 'indicators' && column === 'name') {
    const [a, b] = [indicatorByName(String(current)), indicatorByName(String(proposed))];
    return a !== null && b !== null && a.no === b.no;
  }
  const [a, b] = [readNumber(current), readNumber(proposed)];
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value;
  const [day, other] = [parseThaiDate(String(current)), parseThaiDate(String(proposed))];
  return (
    day !== null && other !== null && day.year === other.year && day.month === other.month && day.day === other.day
  );
}

/** What "create tabs" wrote and nobody has changed: the usual indicators and name of an issue, a setting's first value. */
function isDefault(tab: InputTabId, row: string, column: string, current: CellValue): boolean {
  if (tab === 'issues') {
    const issue = DEFAULT_ISSUES.find(({ no }) => String(no) === row);
    if (!issue) return false;
    const initial = column === 'name' ? issue.name : column === 'indicators' ? issue.indicators.join(', ') : '';
    return initial !== '' && matchKey(initial) === matchKey(String(current));
  }
  if (tab !== 'settings' || column !== 'value') return false;
  const setting = SETTING_ROWS.find(({ key }) => key === row);
  return (
    setting !== undefined && setting.initial !== '' && matchKey(String(setting.initial)) === matchKey(String(current))
  );
}

/** Columns that say which row is meant. */
const ROW_NAMES: Readonly<Partial<Record<InputTabId, readonly string[]>>> = {
  settings: ['key'],
  signers: ['order'],
  indicators: ['no', 'name', 'instrument'],
  items: ['item', 'part'],
  issues: ['no'],
  constraints: ['no'],
  laws: ['no'],
  meetings: ['instrument', 'indicator'],
};

function isTemplate(tab: InputTabId, row: string, column: string, current: CellValue): boolean {
  return (ROW_NAMES[tab] ?? []).includes(column) || isDefault(tab, row, column, current);
}

/** Whether a row of the sheet is the one that the proposal speaks of. */
function isSameRow(tab: InputTabId, row: ProposedRow, existing: TableRow): boolean {
  const text = (key: string): string => matchKey(String(existing.value(key)));
  const proposed = (key: string): string => matchKey(String(row.cells[key]?.value ?? ''));
  switch (tab) {
    case 'settings': {
      const setting = SETTING_ROWS.find(({ key }) => key === row.key);
      const names = setting ? [setting.key, setting.label, ...setting.aliases] : [row.key];
      return names.some((name) => matchKey(name) === text('key'));
    }
    case 'indicators':
      return indicatorNoOf(existing) === Number(row.key);
    case 'items':
      return itemKeyOf(existing) === row.key;
    case 'measures':
      return proposed('measure') !== '' && text('measure') === proposed('measure');
    case 'issues':
      return wholeOf(existing.value('no')) === Number(row.key);
    case 'signers':
      return text('position') === proposed('position');
    case 'constraints':
    case 'laws':
      return text('text') === proposed('text');
    case 'papers':
      return text('paper') === proposed('paper');
    case 'meetings':
      return text('instrument') === proposed('instrument') && text('indicator') === proposed('indicator');
  }
}

function wholeOf(value: CellValue): number | null {
  const match = /^\D*(\d{1,4})\D*$/.exec(toArabicDigits(String(value)).slice(0, 60));
  return match ? Number(match[1]) : null;
}

function indicatorNoOf(row: TableRow): number | null {
  const named = indicatorByName(String(row.value('name')));
  return named ? named.no : wholeOf(row.value('no'));
}

function itemKeyOf(row: TableRow): string | null {
  const [code, printed] = toArabicDigits(String(row.value('item'))).split('/');
  const id = parseItemId(code ?? '');
  if (!id) return null;
  const part = wholeOf(row.value('part')) ?? (printed === undefined ? null : wholeOf(printed));
  return itemKey(id, part === 1 || part === 2 ? part : null);
}

/** The cells that are accepted without a person: every empty place whose value needs no question. */
export function suggestedAcceptance(plan: ImportPlan): Acceptance {
  return { cells: plan.cells.filter(({ suggested }) => suggested).map(({ id }) => id), answers: {} };
}

/** The accepted cells as writes, in the order of the sheet. Cells without a place, and ids that are not planned, are left out. */
export function writesOf(plan: ImportPlan, acceptance: Pick<Acceptance, 'cells'>): CellWrite[] {
  const accepted = new Set(acceptance.cells);
  const writes: CellWrite[] = [];
  for (const { id, sheet, rowIndex, columnIndex, value, action } of plan.cells) {
    if (!accepted.has(id) || sheet === null || action === 'keep') continue;
    writes.push({ sheet, row: rowIndex, column: columnIndex, value });
  }
  return writes;
}

/** The tab `หลักฐาน` of an import: its header and rows. It is written anew with every report. */
export function evidenceTab(result: ImportResult): { name: string; rows: CellValue[][] } {
  return {
    name: EVIDENCE_TAB_NAME,
    rows: [EVIDENCE_COLUMNS.map(({ header }) => header), ...evidenceRows(result.evidence)],
  };
}
