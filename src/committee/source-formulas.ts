/**
 * Built-in formulas that say whether a row of the source is still there, whatever row it stands in by now, and whether
 * rows came that nobody has decided on. Rows are compared as texts that give back every cell, letter by letter
 * (`EXACT`); a row that cannot be read, a deleted column or tab counts as changed. Nothing here is volatile.
 */

import { columnLetters } from '../findings/address';
import { linkColumns, type SourceTable } from './source';

/** Rows below the used ones in which additions are seen one by one; what stands further down is only counted. */
const MORE_ROWS = 20;
/** Rows by which the looked-at range is longer, so that deleting rows leaves it long enough. */
const SPARE_ROWS = 1000;
/** Cells beside the header in which further heads are seen. */
const MORE_HEADS = 3;

export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}

/**
 * A cell as text of its own: a number with all its decimals, dates included; a text behind its length, so that no two
 * rows of cells read alike.
 */
function cellText(cell: string): string {
  return `IFERROR(IF(ISNUMBER(${cell}),TEXT(${cell},"0.000000000000"),LEN(${cell})&":"&${cell}),"e")`;
}

/** The cells of a row as one text. */
function joined(cells: readonly string[]): string {
  return cells.map((cell) => `${cellText(cell)}&"|"`).join('&');
}

/** How many rows of the sheet are looked at. */
export function linesOf({ height }: SourceTable): number {
  return height + MORE_ROWS;
}

/** The n-th row as it is now. A sheet that ends before it has nothing there. @param line 1-based row of the sheet */
function nowCell(table: SourceTable, index: number, line: number): string {
  const letter = columnLetters(index);
  return `INDEX(${quoted(table.sheet)}$${letter}$1:$${letter}$${linesOf(table) + SPARE_ROWS},${line})`;
}

function withinSheet(table: SourceTable, line: number, formula: string): string {
  const letter = columnLetters(table.columns[0]?.index ?? 0);
  return `=IF(${line}>ROWS(${quoted(table.sheet)}$${letter}:$${letter}),"",${formula})`;
}

/** The row as text. */
export function rowNow(table: SourceTable, line: number): string {
  const cells = table.columns.map(({ index }) => nowCell(table, index, line));
  return withinSheet(table, line, joined(cells));
}

/** What links the row to matters, as text; empty for a row with nothing in it. @param filled cell that says so */
export function linkNow(table: SourceTable, line: number, filled: string): string {
  const cells = linkColumns(table).map((at) => nowCell(table, table.columns[at]?.index ?? 0, line));
  return `=IF(${filled}=0,"",${joined(cells)})`;
}

/** 1 for a row with anything in it. @param now cell with its text */
export function filledNow({ columns }: SourceTable, now: string): string {
  const blank = columns.map(() => '0:|').join('');
  return `=IF(OR(${now}="",EXACT(${now},"${blank}")),0,1)`;
}

/** The frozen row as text, from its frozen cells. @param cells addresses, in the order of the columns */
export function rowWas(cells: readonly string[]): string {
  return `=${joined(cells)}`;
}

export function linkWas(table: SourceTable, cells: readonly string[]): string {
  return `=${joined(linkColumns(table).map((at) => cells[at] ?? '""'))}`;
}

/** Places, from 0, of the header's cells that are frozen: all that are used, and some beside them. */
export function headWidth({ width }: SourceTable): number {
  return width + MORE_HEADS;
}

/** The header row as text; the range follows the row. */
export function headNow(table: SourceTable): string {
  const row = table.headerRow + 1;
  const last = columnLetters(headWidth(table) + MORE_HEADS - 1);
  const cells = Array.from(
    { length: headWidth(table) },
    (_unused, index) => `INDEX(${quoted(table.sheet)}$A$${row}:$${last}$${row},1,${index + 1})`,
  );
  return `=${joined(cells)}`;
}

/** 1 where as many rows as then do not hold this text any more. */
export function countDiffers(text: string, then: string, now: string): string {
  return `=IFERROR(IF(SUMPRODUCT(--EXACT(${now},${text}))=SUMPRODUCT(--EXACT(${then},${text})),0,1),1)`;
}

/**
 * 1 where more rows than then hold this text. Fewer need no look here: whoever stood on one of them misses it, and a row
 * that came in its place has the same links.
 */
export function countGrew(text: string, then: string, now: string): string {
  return `IF(SUMPRODUCT(--EXACT(${now},${text}))>SUMPRODUCT(--EXACT(${then},${text})),1,0)`;
}

/**
 * 1 where rows are filled that are not looked at one by one: within the range, which grows with inserted rows, or beyond.
 * @param filled the range that says which rows are
 */
export function beyondLines(table: SourceTable, filled: string): string {
  const letters = table.columns.map(({ index }) => columnLetters(index));
  const sheet = quoted(table.sheet);
  const within = letters.map((letter) => `${sheet}$${letter}$1:$${letter}$${linesOf(table)}`);
  const whole = letters.map((letter) => `${sheet}$${letter}:$${letter}`);
  const blank = within.map((range) => `IFERROR(${range}="",FALSE)`).join('*');
  return `IF(AND(SUM(${filled})=SUMPRODUCT(1-${blank}),COUNTA(${within.join(',')})=COUNTA(${whole.join(',')})),0,1)`;
}

/**
 * The cell with numbers of a measure in a form that later formulas can ask: "=7=" for a whole number, "*" for what can
 * name any (a date, 6.8), "~" and the text otherwise.
 */
export function numbersNow(table: SourceTable, key: string, line: number): string {
  const column = table.columns.find((one) => one.key === key);
  if (!column) return '="~"';
  const cell = nowCell(table, column.index, line);
  return withinSheet(
    table,
    line,
    `IFERROR(IF(ISNUMBER(${cell}),IF(AND(${cell}=INT(${cell}),${cell}>=1,${cell}<=99),"="&${cell}&"=","*"),"~"&${cell}),"*")`,
  );
}

/** What makes a text name a range of numbers, and so perhaps any. */
const RANGE_MARKS = ['-', '–', '—', 'ถึง'];
const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** Whether the numbers of each row may name this one; generous, since a text is not taken apart. */
function mayName(range: string, no: number): string {
  const digit = String(no).charAt(0);
  const found = [digit, THAI_DIGITS.charAt(Number(digit)), ...RANGE_MARKS].map(
    (text) => `ISNUMBER(FIND("${text}",${range}))`,
  );
  return `(EXACT(${range},"=${no}=")+EXACT(${range},"*")+(LEFT(${range},1)="~")*(${found.join('+')}))`;
}

/**
 * Rows of `มาตรการ` that are linked otherwise than any row was and may concern an issue or some indicators. A row that
 * names an issue by a plain number concerns no other.
 */
export function concerned(
  { indicators, issue }: { readonly indicators: readonly number[]; readonly issue: number | null },
  ranges: { readonly newLink: string; readonly indicators: string; readonly issue: string },
): string {
  const byIndicators = indicators.map((no) => mayName(ranges.indicators, no)).join('+');
  if (issue === null) return byIndicators === '' ? '=0' : `=SUMPRODUCT(${ranges.newLink}*((${byIndicators})>0))`;
  const open = [mayName(ranges.issue, issue), byIndicators].filter((part) => part !== '').join('+');
  return `=SUMPRODUCT(${ranges.newLink}*(EXACT(${ranges.issue},"=${issue}=")+(LEFT(${ranges.issue},1)<>"=")*((${open})>0)))`;
}
