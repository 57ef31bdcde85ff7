/**
 * The hidden copy of the round: the frozen rows of the input beside formulas that find them in the tabs of now, and from
 * them the state of every matter, member and the round. Everything that is judged is judged here, from what stands in
 * people's cells and not from what a state cell shows.
 */

import { isError, type RawSheet, type RawValue } from '../tabs/input-copy';
import type { CellContent } from '../tabs/tab-spec';
import { columnLetters } from '../findings/address';
import {
  COPY_COLUMNS as AT,
  COPY_HEADS,
  copyColumn,
  FIRST_CELL,
  VALUE_ROWS,
  type CopyColumn,
  type CopyValue,
} from './copy-columns';
import type { Concern } from './matters';
import type { CommitteeSheets } from './committee-sheets';
import { matterText } from './review-tab';
import type { Round, RoundMatter } from './round';
import { memberText } from './signatures-tab';
import {
  beyondLines,
  concerned,
  countDiffers,
  countGrew,
  filledNow,
  headNow,
  headWidth,
  linesOf,
  linkNow,
  linkWas,
  numbersNow,
  rowNow,
  rowWas,
} from './source-formulas';
import { everyRow, type SourceRef, type SourceTable } from './source';
import { matterFormulas, memberFormulas, remarkFormulas, valueFormulas } from './state-formulas';
import { DECISIONS } from './words';

export type CopyContent = RawValue | CellContent;

export interface CopyInput {
  readonly round: Round;
  readonly stamp: string;
  /** Cells as they are, dates included, of the sheets of the source. */
  readonly raw: readonly RawSheet[];
  readonly sheets: CommitteeSheets;
  /** The rounds as text, a piece of one round a row: number, piece, text. */
  readonly archive: readonly (readonly [number, number, string])[];
}

/** Cells of the tab, rectangular from A1. */
export function roundCopy(input: CopyInput): CopyContent[][] {
  const grid = new Grid();
  COPY_HEADS.forEach((head, index) => grid.put(1, index, head));
  const sources = writeSources(grid, input);
  writeConcerns(grid, input.round, sources);
  input.round.matters.forEach((matter, index) => {
    const row = index + 2;
    const stale = staleFormula(matter, input.round, sources);
    grid.set(row, 'key', matter.key);
    grid.set(row, 'text', matterText(matter));
    grid.set(row, 'stale', { formula: stale });
    const decided = input.round.closed?.decisions.find(({ key }) => key === matter.key);
    if (decided) grid.set(row, 'closed', DECISIONS[decided.decision]);
    grid.formulas(row, matterFormulas(row, matter, input));
  });
  input.round.members.forEach((member, index) => {
    const row = index + 2;
    grid.set(row, 'memberKey', member.key);
    grid.set(row, 'memberText', memberText(member));
    grid.formulas(row, memberFormulas(row, input));
  });
  remarkFormulas(input.sheets.remarks).forEach((cells, index) => {
    grid.set(index + 2, 'remarkNo', { formula: cells.no });
    grid.set(index + 2, 'remarkOpen', { formula: cells.open });
  });
  const values = valueFormulas(input, sources.tables.length);
  for (const key of Object.keys(VALUE_ROWS) as CopyValue[]) {
    grid.set(VALUE_ROWS[key], 'label', key);
    grid.set(VALUE_ROWS[key], 'value', values[key]);
  }
  input.archive.forEach(([no, part, text], index) => {
    grid.set(index + 2, 'archiveRound', no);
    grid.set(index + 2, 'archivePart', part);
    grid.set(index + 2, 'archiveText', text);
  });
  return grid.cells();
}

/** Where the lines of a table stand in the copy: one for its header, then one a row of the sheet. */
interface PlacedTable {
  readonly table: SourceTable;
  /** 1-based row of the copy with the first row of the sheet. */
  readonly first: number;
  readonly last: number;
  /** Row of the table among the sums by table, 1-based. */
  readonly sum: number;
}

interface Sources {
  readonly tables: readonly PlacedTable[];
  /** Cells that say what new measures concern, by `concernKey`. */
  readonly concerns: Map<string, string>;
}

function writeSources(grid: Grid, { round, raw }: CopyInput): Sources {
  const tables: PlacedTable[] = [];
  let next = 2;
  round.input.forEach((table, index) => {
    const head = next;
    const first = head + 1;
    const last = first + linesOf(table) - 1;
    const placed = { table, first, last, sum: index + 2 };
    tables.push(placed);
    writeTable(
      grid,
      placed,
      raw.find(({ name }) => name === table.sheet),
    );
    next = last + 1;
  });
  return { tables, concerns: new Map() };
}

function writeTable(grid: Grid, { table, first, last, sum }: PlacedTable, raw: RawSheet | undefined): void {
  const range = (key: CopyColumn): string => `$${AT[key]}$${first}:$${AT[key]}$${last}`;
  const frozen = (row: number, count: number): string[] =>
    Array.from({ length: count }, (_unused, index) => `$${columnLetters(FIRST_CELL + index)}$${row}`);
  const head = first - 1;
  grid.set(head, 'sourceTab', table.tab);
  Array.from({ length: headWidth(table) }, (_unused, index) => index).forEach((index) =>
    grid.put(head, FIRST_CELL + index, frozenCell(raw, table.headerRow, index)),
  );
  grid.set(head, 'was', { formula: rowWas(frozen(head, headWidth(table))) });
  grid.set(head, 'now', { formula: headNow(table) });
  // What stands above the header can be a part of it.
  const isHead = (row: number): boolean => row <= table.headerRow;
  const byRow = new Map(table.rows.map((row) => [row.row, row]));
  for (let line = 1; line <= linesOf(table); line += 1) {
    const row = first + line - 1;
    grid.set(row, 'sourceTab', table.tab);
    grid.set(row, 'sourceRow', line);
    grid.set(row, 'now', { formula: rowNow(table, line) });
    grid.set(row, 'filled', { formula: filledNow(table, `$${AT.now}$${row}`) });
    grid.set(row, 'linkNow', { formula: linkNow(table, line, `$${AT.filled}$${row}`) });
    const link = `$${AT.linkNow}$${row}`;
    const grew = countGrew(link, range('linkWas'), range('linkNow'));
    grid.set(row, 'newLink', { formula: `=IFERROR(IF(${link}="",0,${grew}),1)` });
    if (table.tab === 'measures') {
      grid.set(row, 'indicators', { formula: numbersNow(table, 'indicators', line) });
      grid.set(row, 'issue', { formula: numbersNow(table, 'issue', line) });
    }
    const was = byRow.get(line - 1);
    if (!was) continue;
    table.columns.forEach(({ index }, at) => grid.put(row, FIRST_CELL + at, frozenCell(raw, was.row, index)));
    const cells = frozen(row, table.columns.length);
    grid.set(row, 'was', { formula: rowWas(cells) });
    grid.set(row, 'linkWas', { formula: linkWas(table, cells) });
    if (was.counts || isHead(was.row))
      grid.set(row, 'lost', { formula: countDiffers(`$${AT.was}$${row}`, range('was'), range('now')) });
    const linked = `$${AT.linkWas}$${row}`;
    grid.set(row, 'lostLink', { formula: countDiffers(linked, range('linkWas'), range('linkNow')) });
  }
  const heads = `SUM($${AT.lost}$${first}:$${AT.lost}$${first + table.headerRow})`;
  const headDiffers = `IF(EXACT($${AT.was}$${head},$${AT.now}$${head}),0,1)`;
  const links = table.tab === 'measures' ? '' : `+SUM(${range('newLink')})+SUM(${range('lostLink')})`;
  const structure = `${headDiffers}+${heads}+${beyondLines(table, range('filled'))}${links}`;
  grid.set(sum, 'table', table.tab);
  grid.set(sum, 'structure', { formula: `=IFERROR(${structure},1)` });
  grid.set(sum, 'any', {
    formula: `=IFERROR($${AT.structure}$${sum}+SUM(${range('lost')})+SUM(${range('newLink')})+SUM(${range('lostLink')}),1)`,
  });
}

/** A cell as it is kept; a formula error as one, whatever a script reads of it. */
function frozenCell(raw: RawSheet | undefined, row: number, column: number): CopyContent {
  const value = raw?.values[row]?.[column] ?? '';
  return isError(value) ? { formula: '=NA()' } : value;
}

function concernKey({ indicators, issue }: Concern): string {
  return JSON.stringify([indicators, issue]);
}

function writeConcerns(grid: Grid, { matters }: Round, { tables, concerns }: Sources): void {
  const measures = tables.find(({ table }) => table.tab === 'measures');
  if (!measures) return;
  const range = (key: CopyColumn): string => `$${AT[key]}$${measures.first}:$${AT[key]}$${measures.last}`;
  const ranges = { newLink: range('newLink'), indicators: range('indicators'), issue: range('issue') };
  for (const { concern } of matters) {
    if (concern === null || concerns.has(concernKey(concern))) continue;
    const row = concerns.size + 2;
    grid.set(row, 'concern', concernKey(concern));
    grid.set(row, 'concerned', { formula: concerned(concern, ranges) });
    concerns.set(concernKey(concern), `$${AT.concerned}$${row}`);
  }
}

/** A function takes so many arguments at most in Excel. */
const MOST_ARGUMENTS = 200;

/** 1 where a row that the matter stands on is not there any more, or rows came that may belong to it. */
function staleFormula({ kind, refs, concern }: RoundMatter, { input }: Round, { tables, concerns }: Sources): string {
  if (concern === null) return `=IF(IFERROR(SUM($${AT.any}$2:$${AT.any}$${tables.length + 1}),1)>0,1,0)`;
  const lost = refs.flatMap((ref) => lostCell(ref, tables));
  const sums: string[] = [];
  for (let at = 0; at < lost.length; at += MOST_ARGUMENTS)
    sums.push(`SUM(${lost.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  // Also of a tab with no row yet: the standard issues stand in for an empty one until somebody fills it.
  const used = tables.filter(
    ({ table: { tab } }) => (tab !== 'items' || kind === 'item') && (tab !== 'issues' || kind === 'issue'),
  );
  const structures = used.map(({ sum }) => `$${AT.structure}$${sum}`);
  const known = new Set(everyRow(input).map(({ tab, row }) => `${tab} ${row}`));
  // A row that is not frozen cannot be watched.
  const unwatched = refs.filter(({ tab, row }) => !known.has(`${tab} ${row}`)).length;
  const parts = [...sums, ...structures, concerns.get(concernKey(concern)) ?? '0', String(unwatched)];
  return `=IFERROR(IF(${parts.join('+')}>0,1,0),1)`;
}

function lostCell({ tab, row }: SourceRef, tables: readonly PlacedTable[]): string[] {
  const placed = tables.find(({ table }) => table.tab === tab);
  return placed ? [`$${AT.lost}$${placed.first + row}`] : [];
}

/** Cells by place; what is not set is blank. */
class Grid {
  private readonly rows: CopyContent[][] = [];
  private width = 0;

  /** @param row 1-based @param column 0-based */
  put(row: number, column: number, content: CopyContent): void {
    const line = this.rows[row - 1] ?? [];
    line[column] = content;
    this.rows[row - 1] = line;
    this.width = Math.max(this.width, column + 1);
  }

  set(row: number, key: CopyColumn, content: CopyContent): void {
    this.put(row, copyColumn(key), content);
  }

  formulas(row: number, cells: Readonly<Partial<Record<CopyColumn, string>>>): void {
    for (const [key, formula] of Object.entries(cells)) this.set(row, key as CopyColumn, { formula });
  }

  cells(): CopyContent[][] {
    return Array.from({ length: this.rows.length }, (_row, row) =>
      Array.from({ length: this.width }, (_column, column) => this.rows[row]?.[column] ?? ''),
    );
  }
}
