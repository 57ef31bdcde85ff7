/** Finds a table in a sheet: which row is the header, which column is which, however the headers are written or ordered. */

import { matchKey } from '../thai/text';
import { datedHeader, headerKey, headersAt, type Headers } from './headers';
import type { InputColumn, InputTab } from './input-tabs';
import { measureField } from './measure-heads';
import { cellAddress } from '../findings/address';
import type { CellValue, SheetSnapshot } from './snapshot';
import { readScore } from './values';

/** Rows searched for a header: a title and some notes may stand above it. */
const HEADER_SEARCH_ROWS = 20;

/** One data row: values and addresses by column key. */
export interface TableRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  value(key: string): CellValue;
  /** Number format of the cell; empty where formats were not read. */
  format(key: string): string;
  /** Address with the tab; undefined where the table has no such column. */
  cell(key: string): string | undefined;
}

export interface Table {
  readonly sheet: string;
  /** 0-based; the lower one where headers stand in two rows. */
  readonly headerRow: number;
  /** 0-based column of each key that was found. */
  readonly columns: Readonly<Record<string, number>>;
  /** Buddhist years that the headers of columns name, by key: 2567 of "คะแนนปี 2567". */
  readonly years: Readonly<Record<string, number>>;
  readonly rows: readonly TableRow[];
}

/** What stands over dated columns of scores besides the names of such a column. */
const DATED_SCORES: readonly string[] = ['', 'ผล', 'ผลการประเมิน ITA', 'คะแนน ITA'];

/**
 * Keys of a tab's columns that the headers hold: by developer metadata first, then by header and aliases, then scores by
 * the years in their headers.
 */
function matchHeader(
  tab: InputTab<string>,
  sheet: SheetSnapshot,
  row: readonly string[],
  resultYear: number | null,
  isScores: (index: number) => boolean,
): Record<string, number> {
  const found: Record<string, number> = {};
  const taken: Record<number, true> = {};
  const take = (key: string, index: number): void => {
    if (found[key] !== undefined || taken[index]) return;
    found[key] = index;
    taken[index] = true;
  };
  const headers = row.map(headerKey);
  row.forEach((_value, index) => {
    const marked = tab.columns.find(({ key }) => key === sheet.columnKeys[index]);
    if (!marked) return;
    // A renamed header keeps its column; a table pasted over ours brings headers of its own, which then count.
    const header = headers[index] ?? '';
    const isItsOwn = namesOf(marked).includes(header);
    const isAnother = tab.columns.some((other) => namesOf(other).includes(header));
    const standsElsewhere = headers.includes(headerKey(marked.header));
    if (isItsOwn || (!isAnother && !standsElsewhere)) take(marked.key, index);
  });
  const mayHeadLevels = MAY_HEAD_LEVELS.map(headerKey);
  const byName = (names: (column: InputColumn) => readonly string[]): void => {
    for (const column of tab.columns) {
      for (const name of names(column)) {
        const fits = (index: number): boolean => !mayHeadLevels.includes(name) || isScores(index);
        const index = headers.findIndex((header, at) => header === name && fits(at));
        if (index >= 0) take(column.key, index);
      }
    }
  };
  // Proper headers before aliases: "ตัวชี้วัด" is the name column of one table and an alias of the number in another.
  byName((column) => namesOf(column).slice(0, 1));
  byName((column) => namesOf(column).slice(1));
  takeDated(tab, row, { found, take, resultYear });
  return tab.id === 'measures' ? withMeasureHeads(row, found) : found;
}

/** Fewer heads may be a title that begins with "มาตรการ". */
const FEWEST_BY_WORDS = 3;

/** A plan's heads are told by the words that they hold too, as the importer tells them: "แนวทาง/วิธีการดำเนินงาน". */
function withMeasureHeads(row: readonly string[], found: Readonly<Record<string, number>>): Record<string, number> {
  const all: Record<string, number> = { ...found };
  row.forEach((text, index) => {
    const field = measureField(text);
    if (field === null || field === 'problem' || all[field] !== undefined) return;
    if (!Object.values(all).includes(index)) all[field] = index;
  });
  return Object.keys(all).length >= FEWEST_BY_WORDS ? all : found;
}

/** Asked for each head of each row that may be a header: made once a column. */
const NAMES = new WeakMap<InputColumn, readonly string[]>();

/** Everything that a column's head may be called, its header first, to be held against `headerKey` of a head. */
function namesOf(column: InputColumn): readonly string[] {
  const known = NAMES.get(column);
  if (known) return known;
  const names = [column.header, ...column.aliases].map(headerKey);
  NAMES.set(column, names);
  return names;
}

/** Whether a head is one that the tab knows for its scores. */
export function isScoreHead(tab: InputTab<string>, head: string): boolean {
  const column = scoreColumn(tab);
  return column !== undefined && namesOf(column).includes(headerKey(head));
}

function scoreColumn(tab: InputTab<string>): InputColumn | undefined {
  return tab.columns.find(({ key, type }) => key === 'score' && type.kind === 'score');
}

interface DatedColumn {
  readonly year: number;
  readonly index: number;
}

/** Columns of scores that name their year, the newest first. */
function datedScores(
  tab: InputTab<string>,
  row: readonly string[],
  found: Readonly<Record<string, number>>,
): DatedColumn[] {
  const score = scoreColumn(tab);
  // A title above the table names a year too, but no other column stands beside it.
  if (!score || Object.keys(found).length === 0) return [];
  // Without them the rows may be agencies, and "ปี 2567" their totals.
  const isAboutScores = found.name !== undefined || found.item !== undefined;
  const names = [...namesOf(score), ...(isAboutScores ? DATED_SCORES : []).map(headerKey)];
  const dated: DatedColumn[] = [];
  row.forEach((text, index) => {
    const { words, year } = datedHeader(text);
    if (year !== null && names.includes(headerKey(words))) dated.push({ year, index });
  });
  return dated.sort((one, other) => other.year - one.year);
}

/**
 * "คะแนนปี 2566 | คะแนนปี 2567": the score is that of the year assessed, else of the newest; last year's is that of the
 * year before. Beside a plain "คะแนน" last year's can be told only where the year assessed is known.
 */
function takeDated(
  tab: InputTab<string>,
  row: readonly string[],
  {
    found,
    take,
    resultYear,
  }: {
    readonly found: Readonly<Record<string, number>>;
    readonly take: (key: string, index: number) => void;
    readonly resultYear: number | null;
  },
): void {
  const dated = datedScores(tab, row, found);
  const ofYear = (year: number | null): DatedColumn | undefined => dated.find((one) => one.year === year);
  const plain = found.score !== undefined;
  const score = plain ? undefined : (ofYear(resultYear) ?? dated[0]);
  if (score) take('score', score.index);
  const year = plain ? resultYear : (score?.year ?? null);
  const previous = year === null ? undefined : ofYear(year - 1);
  if (previous && tab.columns.some(({ key }) => key === 'previous')) take('previous', previous.index);
}

/** A reading of the headers at a row, and how well it explains the sheet. */
interface Candidate {
  readonly headerRow: number;
  readonly texts: readonly string[];
  readonly columns: Record<string, number>;
  readonly rank: number;
}

/** Known columns first; of equals the reading whose years are surest to belong to the columns. */
function rankOf(
  tab: InputTab<string>,
  headers: Headers,
  isOnly: boolean,
  columns: Readonly<Record<string, number>>,
): number {
  const count = Object.keys(columns).length;
  const isPair = datedScores(tab, headers.texts, columns).length > 1;
  if (headers.rows === 1) return count + (isOnly ? 0.25 : 0);
  // Words below words may be the first row of the table as well: they must explain more than the upper row alone.
  if (!headers.dated) return count + (headers.units ? 0.125 : -0.125);
  return count + (isPair ? 0.75 : headers.yearsBelow ? 0.5 : 0.125);
}

/** "คะแนน" over two columns of words that are not understood: which of them is meant cannot be told. */
function isSplit(values: SheetSnapshot['values'], row: number, score: number | undefined): boolean {
  if (score === undefined) return false;
  const isWord = (column: number): boolean => {
    const value = values[row + 1]?.[column] ?? '';
    return typeof value === 'string' && readScore(value).kind === 'bad';
  };
  return String(values[row]?.[score + 1] ?? '').trim() === '' && isWord(score) && isWord(score + 1);
}

/** Headers of scores that stand over "ผ่าน" as often as over figures. */
const MAY_HEAD_LEVELS: readonly string[] = ['ผลการประเมิน', 'ผลที่ได้'];

/** Rows below the heads that are looked at for what a column holds. */
const SAMPLE_ROWS = 40;

/** Whether a column can hold scores: a figure stands in it, or nothing but blanks does. */
function holdsScores(values: SheetSnapshot['values'], below: number): (column: number) => boolean {
  return (column) => {
    const cells = values.slice(below, below + SAMPLE_ROWS).map((row) => row[column] ?? '');
    const isFigure = (value: CellValue): boolean => typeof value === 'number' || /[0-9๐-๙]/.test(String(value));
    return cells.some(isFigure) || cells.every((value) => readScore(value).kind === 'blank');
  };
}

/**
 * The table of a tab in a sheet, or null where no row among the first ones holds the needed columns. The row with the
 * most known headers wins; rows that are blank in every known column are left out. Columns that a person has chosen in
 * this sheet for the tab stand before all that.
 * @param resultYear Buddhist year assessed, which says what dated columns of scores hold; null where it is not known
 */
export function findTable(tab: InputTab<string>, sheet: SheetSnapshot, resultYear: number | null = null): Table | null {
  const chosen = sheet.chosenHeads?.[tab.id];
  if (chosen) return tableBelow(sheet, chosen.row, chosen.columns, (sheet.values[chosen.row] ?? []).map(String));
  let best: Candidate | null = null;
  for (let row = 0; row < Math.min(sheet.values.length, HEADER_SEARCH_ROWS); row += 1) {
    if (!(sheet.values[row] ?? []).some((value) => typeof value === 'string' && value.trim() !== '')) continue;
    const readings = headersAt(sheet.values, row).filter(({ dated }) => !dated || scoreColumn(tab) !== undefined);
    const isOnly = readings.every(({ dated, units }) => !dated && !units);
    for (const headers of readings) {
      const columns = matchHeader(tab, sheet, headers.texts, resultYear, holdsScores(sheet.values, row + headers.rows));
      const rank = rankOf(tab, headers, isOnly, columns);
      const usable =
        tab.needed.every((key) => columns[key] !== undefined) &&
        (headers.rows === 2 || scoreColumn(tab) === undefined || !isSplit(sheet.values, row, columns.score));
      if (usable && (best === null || rank > best.rank)) {
        best = { headerRow: row + headers.rows - 1, texts: headers.texts, columns, rank };
      }
    }
  }
  return best === null ? null : tableBelow(sheet, best.headerRow, best.columns, best.texts);
}

function tableBelow(
  sheet: SheetSnapshot,
  headerRow: number,
  columns: Readonly<Record<string, number>>,
  heads: readonly string[],
): Table {
  const places = Object.values(columns);
  const rows: TableRow[] = [];
  for (let row = headerRow + 1; row < sheet.values.length; row += 1) {
    const values = sheet.values[row] ?? [];
    const isBlank = places.every((column) => String(values[column] ?? '').trim() === '');
    if (!isBlank) rows.push(tableRow(sheet, columns, row));
  }
  return { sheet: sheet.name, headerRow, columns, years: yearsOf(columns, heads), rows };
}

function yearsOf(columns: Readonly<Record<string, number>>, headers: readonly string[]): Record<string, number> {
  const years: Record<string, number> = {};
  for (const [key, column] of Object.entries(columns)) {
    const { year } = datedHeader(headers[column] ?? '');
    if (year !== null) years[key] = year;
  }
  return years;
}

function tableRow(sheet: SheetSnapshot, columns: Readonly<Record<string, number>>, row: number): TableRow {
  const at = <T>(grid: readonly (readonly T[])[] | null, key: string): T | undefined => {
    const column = columns[key];
    return column === undefined || grid === null ? undefined : grid[row]?.[column];
  };
  return {
    row,
    value: (key) => at(sheet.values, key) ?? '',
    format: (key) => at(sheet.formats, key) ?? '',
    cell: (key) => {
      const column = columns[key];
      return column === undefined ? undefined : cellAddress(sheet.name, row, column);
    },
  };
}

/** The sheet that plays a tab: the one chosen by a person, else by developer metadata, else by name. */
export function findSheet(
  tab: InputTab<string>,
  sheets: readonly SheetSnapshot[],
  chosen: string | undefined,
): SheetSnapshot | null {
  const names = [tab.name, ...tab.aliases].map(matchKey);
  return (
    (chosen === undefined ? undefined : sheets.find((sheet) => sheet.name === chosen)) ??
    sheets.find((sheet) => sheet.tabId === tab.id) ??
    sheets.find((sheet) => names.includes(matchKey(sheet.name))) ??
    null
  );
}
