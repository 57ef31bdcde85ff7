/**
 * Finds the table of agencies in a sheet: which rows are its heads (one, or up to three under merged ones), which column
 * is which, and whether it is turned. The reading that explains most columns wins; of equals the plainest.
 */

import { indicatorByName } from '../../ita/indicators';
import { toArabicDigits } from '../../thai/digits';
import type { SheetSnapshot } from '../snapshot';
import { readScore } from '../values';
import { turnedGrid, uprightGrid, type Grid } from './grid';
import { headOf, type Head, type HeadField } from './heads';
import { INDICATOR_FIELDS, type AgencyField } from './records';

/** Rows searched for the heads: a title and some notes may stand above. */
const SEARCHED_ROWS = 30;
const MOST_HEAD_ROWS = 3;
/** Heads of a turned table stand in its first columns, and are no more than this. */
const MOST_HEADS = 80;
/** Rows below the heads that say what a column holds. */
const LOOKED_AT = 40;
/** Bare numbers are indicators only where several stand beside each other. */
const FEWEST_NUMBERS = 3;
const FEWEST_FIELDS = 2;

export interface AgencyTable {
  readonly sheet: string;
  readonly grid: Grid;
  /** 0-based row of the grid below the heads. */
  readonly firstRow: number;
  readonly columns: Readonly<Partial<Record<AgencyField, number>>>;
  /** Column of the row's number, which tells agencies from headings and totals; null where there is none. */
  readonly orderColumn: number | null;
  /** Buddhist year of the total by its head; null where the head names none. */
  readonly totalYear: number | null;
  /** Address of the head of the total; null where there is no such column. */
  readonly totalHead: string | null;
  /** Names of indicators 1–10 as the heads write them; empty where a head is only a number. */
  readonly indicatorNames: readonly string[];
}

type Columns = Omit<AgencyTable, 'sheet' | 'grid' | 'firstRow' | 'totalHead'>;

/**
 * The table, or null where no row holds the heads of one.
 * @param resultYear Buddhist year assessed, which says what dated columns hold; null where it is not known
 */
export function findAgencyTable(sheet: SheetSnapshot, resultYear: number | null = null): AgencyTable | null {
  const upright = bestReading(uprightGrid(sheet), resultYear);
  const turned = bestReading(turnedGrid(sheet), resultYear);
  const isTurned = turned !== null && (upright === null || turned.rank > upright.rank);
  const best = isTurned ? turned : upright;
  if (best === null) return null;
  const { grid, firstRow, columns } = best;
  const total = columns.columns.total;
  return {
    sheet: sheet.name,
    grid,
    firstRow,
    ...columns,
    totalHead: total === undefined ? null : grid.cell(firstRow - 1, total),
  };
}

interface Reading {
  readonly grid: Grid;
  readonly firstRow: number;
  readonly columns: Columns;
  readonly rank: number;
}

function bestReading(grid: Grid, resultYear: number | null): Reading | null {
  let best: Reading | null = null;
  const width = Math.min(grid.columns, MOST_HEADS);
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row += 1) {
    let texts: readonly string[] = [];
    for (let count = 1; count <= MOST_HEAD_ROWS; count += 1) {
      const own = headTexts(grid, row + count - 1, width);
      if (count > 1 && !areLowerHeads(texts, own)) break;
      texts = count === 1 ? own : texts.map((above, column) => joined(texts, above, own[column] ?? '', column));
      const columns = columnsOf(grid, row + count, texts, resultYear);
      if (columns === null) continue;
      const rank = Object.keys(columns.columns).length - (count - 1) / 8;
      if (best === null || rank > best.rank) best = { grid, firstRow: row + count, columns, rank };
    }
  }
  return best;
}

function headTexts(grid: Grid, row: number, width: number): string[] {
  return Array.from({ length: width }, (_unused, column) =>
    String(grid.value(row, column)).replace(/\s+/g, ' ').trim(),
  );
}

/** Heads under heads: nothing under the name of the agency, and no figure that could be a score. */
function areLowerHeads(above: readonly string[], own: readonly string[]): boolean {
  const isHead = (text: string): boolean => !/^\d+[.,]\d+$/.test(toArabicDigits(text)) && !isLargeNumber(text);
  const underName = own.find((_text, column) => headOf(above[column] ?? '').field === 'name') ?? '';
  return (
    own.some((text) => text !== '') && own.every(isHead) && (underName === '' || headOf(underName).field === 'name')
  );
}

function isLargeNumber(text: string): boolean {
  const plain = toArabicDigits(text);
  return /^\d+$/.test(plain) && Number(plain) > 13 && headOf(`ปี ${plain}`).year === null;
}

/** What stands over a column, in one text: the lower head, dated or completed by the upper one. */
function joined(uppers: readonly string[], own: string, below: string, column: number): string {
  if (below === '') return own;
  const above = own !== '' ? own : (lastBefore(uppers, column) ?? '');
  if (above === '') return below;
  const [upper, lower] = [headOf(above), headOf(below)];
  const isYear = (head: Head, text: string): boolean => head.field === null && head.year !== null && isBare(text);
  if (isYear(lower, below)) return `${above} ${below}`;
  if (isYear(upper, above)) return `${below} ${above}`;
  if (isInstrument(upper.field) && lower.field === 'total') return above;
  if (lower.field === null) return own;
  return upper.year !== null && lower.year === null ? `${below} ปี ${upper.year}` : below;
}

function lastBefore(texts: readonly string[], column: number): string | undefined {
  return texts
    .slice(0, column)
    .filter((text) => text !== '')
    .pop();
}

function isBare(text: string): boolean {
  return !/[ก-ฮ]/.test(text.replace(/ประจำ|ปี|งบประมาณ|งบ|พ\.?\s*ศ\.?/g, ''));
}

function isInstrument(field: HeadField): boolean {
  return field === 'IIT' || field === 'EIT' || field === 'OIT';
}

/** What the columns hold under these heads; null where they are not those of a table of agencies. */
function columnsOf(grid: Grid, firstRow: number, texts: readonly string[], resultYear: number | null): Columns | null {
  const heads = texts.map(headOf);
  const found: Partial<Record<AgencyField, number>> = {};
  const take = (field: AgencyField, column: number): void => {
    if (found[field] === undefined && !Object.values(found).includes(column)) found[field] = column;
  };
  let orderColumn: number | null = null;
  const dated: { readonly field: 'total' | 'rating'; readonly year: number; readonly column: number }[] = [];
  const weighted: { readonly field: AgencyField; readonly column: number }[] = [];
  const numbers: { readonly no: number; readonly column: number }[] = [];
  heads.forEach(({ field, no, year, weighted: isWeighted }, column) => {
    if (field === 'order') orderColumn = orderColumn ?? column;
    else if (field === 'number') numbers.push({ no: no as number, column });
    else if (field === 'result' || (field === null && year !== null && isBare(texts[column] ?? ''))) {
      const meant = holdsScores(grid, firstRow, column) ? 'total' : 'rating';
      if (year === null) take(meant, column);
      else dated.push({ field: meant, year, column });
    } else if (year !== null && (field === 'total' || field === 'rating')) dated.push({ field, year, column });
    else if (isWeighted && isInstrument(field)) weighted.push({ field: field as AgencyField, column });
    else if (field !== null && (year === null || resultYear === null || year === resultYear)) take(field, column);
  });
  takeNumbers(numbers, take);
  for (const { field, column } of weighted) take(field, column);
  const totalYear = takeDated(dated, resultYear, found, take);
  const isNamed = found.name !== undefined;
  if (!isNamed) {
    const column = unnamedColumn(grid, firstRow, heads, found);
    if (column !== null) found.name = column;
  }
  const scores = Object.keys(found).filter((field) => !['name', 'type', 'district', 'group'].includes(field));
  const usable = found.name !== undefined && scores.length > 0 && Object.keys(found).length >= FEWEST_FIELDS;
  if (!usable || holdsHeads(grid, firstRow, found.name as number)) return null;
  if (!isNamed && !areScores(grid, firstRow, found)) return null;
  const indicatorNames = INDICATOR_FIELDS.map((field) => {
    const column = found[field];
    return column === undefined ? '' : indicatorName(texts[column] ?? '');
  });
  return { columns: found, orderColumn, totalYear, indicatorNames };
}

/** "1. การปฏิบัติหน้าที่" without its number; empty where no name of an indicator is left. */
function indicatorName(head: string): string {
  const name = head.replace(/^\s*(?:ตัวชี้วัด(?:ที่)?)?\s*[\d๐-๙]*\s*[.:)]?\s*/, '');
  return indicatorByName(name) ? name : '';
}

/** Bare numbers: 1–10 by themselves; ten that rise otherwise (1–5 and 9–13) are the ten in their order. */
function takeNumbers(
  numbers: readonly { readonly no: number; readonly column: number }[],
  take: (field: AgencyField, column: number) => void,
): void {
  if (numbers.length < FEWEST_NUMBERS) return;
  const rises = numbers.every(({ no }, index) => index === 0 || no > (numbers[index - 1]?.no ?? 0));
  const inOrder = numbers.length === INDICATOR_FIELDS.length && rises;
  numbers.forEach(({ no, column }, index) => {
    const field = INDICATOR_FIELDS[(inOrder ? index + 1 : no) - 1];
    if (field) take(field, column);
  });
}

/** Totals and ratings that name their year; gives the year of the total, null for one that names none. */
function takeDated(
  dated: readonly { readonly field: 'total' | 'rating'; readonly year: number; readonly column: number }[],
  resultYear: number | null,
  found: Partial<Record<AgencyField, number>>,
  take: (field: AgencyField, column: number) => void,
): number | null {
  const newest = [...dated].sort((one, other) => other.year - one.year);
  const plain = found.total !== undefined;
  const totals = newest.filter(({ field }) => field === 'total');
  const chosen = totals.find(({ year }) => year === resultYear) ?? (plain ? undefined : totals[0]);
  const year = plain && !chosen ? resultYear : (chosen?.year ?? resultYear ?? newest[0]?.year ?? null);
  if (year === null) return null;
  for (const { field, year: own, column } of newest) {
    if (own === year) take(field, column);
    else if (own === year - 1) take(field === 'total' ? 'previousTotal' : 'previousRating', column);
  }
  return chosen && !plain ? chosen.year : null;
}

/** A column of words left of the scores, where no head says that it holds the names. */
function unnamedColumn(
  grid: Grid,
  firstRow: number,
  heads: readonly Head[],
  found: Readonly<Partial<Record<AgencyField, number>>>,
): number | null {
  const taken = Object.values(found);
  if (taken.length === 0) return null;
  const firstScore = Math.min(...taken);
  for (let column = 0; column < firstScore; column += 1) {
    if (heads[column]?.field !== null || taken.includes(column)) continue;
    if (holdsNames(grid, firstRow, column)) return column;
  }
  return null;
}

function cellsBelow(grid: Grid, firstRow: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = firstRow; row < Math.min(grid.rows, firstRow + LOOKED_AT); row += 1) {
    const text = String(grid.value(row, column)).trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}

function holdsScores(grid: Grid, firstRow: number, column: number): boolean {
  const texts = cellsBelow(grid, firstRow, column);
  return texts.filter((text) => readScore(text).kind === 'score').length * 2 > texts.length;
}

/** Whether the columns that should hold scores do: the only proof of a table whose column of names has no head. */
function areScores(grid: Grid, firstRow: number, found: Readonly<Partial<Record<AgencyField, number>>>): boolean {
  const columns = Object.entries(found).filter(([field]) => /^(?:i\d+|[IEO]IT|total)$/.test(field));
  return columns.filter(([, column]) => holdsScores(grid, firstRow, column)).length * 2 > columns.length;
}

/** Where the names are mostly words of heads, the table was read along its heads instead of along its agencies. */
function holdsHeads(grid: Grid, firstRow: number, column: number): boolean {
  const texts = cellsBelow(grid, firstRow, column);
  return texts.filter((text) => headOf(text).field !== null).length * 2 > texts.length;
}

function holdsNames(grid: Grid, firstRow: number, column: number): boolean {
  const texts = cellsBelow(grid, firstRow, column);
  return texts.filter((text) => /[ก-ฮA-Za-z]{2}/.test(text)).length * 2 > texts.length;
}
