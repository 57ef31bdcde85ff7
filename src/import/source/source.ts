/**
 * Pasted text as lines with their cells, however it was copied: tabs (a web page, a spreadsheet), pipes (Markdown), CSV,
 * HTML tables, cells with `<p>` paragraphs, quoted cells of several lines. Every line keeps its number in the paste.
 */

import { toArabicDigits } from '../../thai/digits';
import { foldLookAlikes } from '../../thai/look-alikes';
import { repairCopied } from './copied-letters';
import { tabBegun } from './file-tabs';
import { findAlignedRows, type AlignedRows } from './aligned-tables';

export interface SourceLine {
  /** 1-based line of the paste where it begins. */
  readonly no: number;
  /** As pasted, tags and bullets taken off, the cells of a table joined by tabs. Empty for a blank line. */
  readonly text: string;
  /** `text` with Arabic digits and Thai letters for their look-alikes; same length, so offsets agree. */
  readonly plain: string;
  /** Cells with their inner paragraphs on lines of their own; null for running text. */
  readonly cells: readonly string[] | null;
  /** Began with a list bullet. */
  readonly bullet: boolean;
  /** Its cells were told apart by their alignment alone. */
  readonly aligned?: true;
  /** It is the name of a tab that begins here. */
  readonly tab?: true;
}

/** A quoted cell that never closes must not swallow the rest of the paste. */
const LONGEST_QUOTED_CELL = 60;
const RULE_CHARACTERS = /^[\s|:+=-]+$/;
/** "- ๓ -" is a page mark. */
const BULLET = /^\s*[-•●▪◦*·–]\s+(?=\S)(?![0-9๐-๙]{1,3}\s?[-–—]\s*$)/;

/** "96." / "30 คะแนน": a score that a narrow column has broken; no list has so many entries. */
const BROKEN_AFTER_POINT = /(?:^|\s)[4-9๔-๙][0-9๐-๙]\.\s*$/;
const DECIMALS = /^\s*[0-9๐-๙]{2}(?![0-9๐-๙.,)/:-])/;

/** Blank lines in a row that are kept: any more say nothing further. */
const MOST_BLANKS = 6;
/** Ten times the longest report seen; more is some other file, and nobody should wait for it. */
export const MOST_LINES = 30000;
export const LONGEST_LINE = 200000;

/** The lines of a pasted text. Stops after `MOST_LINES` lines that are not blank and cuts lines at `LONGEST_LINE`. */
export function readSource(text: string): SourceLine[] {
  const whole = repairCopied(text)
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .split('\u0000')
    .join('')
    .split(ROW_END)
    .join('');
  const raw = joinHtmlRows(whole).split('\n');
  const comma = csvSeparator(raw);
  const tabs = whole.includes('\t');
  const aligned: AlignedRows = tabs ? new Map() : findAlignedRows(raw);
  const lines: SourceLine[] = [];
  let filled = 0;
  let blanks = 0;
  for (let index = 0; index < raw.length && filled < MOST_LINES; index += 1) {
    const no = index + 1;
    const row = aligned.get(index);
    if (row) {
      lines.push({ ...fromCells(no, row.cells.map(cleanCell)), aligned: true });
      index += row.lines - 1;
      filled += 1;
      continue;
    }
    let line = (raw[index] as string).slice(0, LONGEST_LINE);
    if (BROKEN_AFTER_POINT.test(line) && DECIMALS.test(raw[index + 1] ?? '')) {
      index += 1;
      line = line.trimEnd() + (raw[index] as string).trimStart();
    }
    blanks = line === '' ? blanks + 1 : 0;
    if (blanks > MOST_BLANKS) continue;
    if (line !== '') filled += 1;
    const separator = line.includes('\t') || (tabs && line.charAt(0) === '"') ? '\t' : comma;
    if (separator !== null && line.includes('"')) {
      const last = closingLine(raw, index, separator);
      line = raw.slice(index, last + 1).join('\n');
      index = last;
    }
    if (!line.includes(ROW_END)) lines.push(sourceLine(no, line, comma));
    else for (const row of line.split(ROW_END)) if (row.trim() !== '') lines.push(sourceLine(no, row, comma));
  }
  return lines;
}

/** Whether a text is longer than what is read of it. */
export function isCut(text: string): boolean {
  if (text.length <= MOST_LINES && text.length <= LONGEST_LINE) return false;
  const lines = text.split(/\r\n?|\n/);
  return lines.filter((line) => line !== '').length > MOST_LINES || lines.some(({ length }) => length > LONGEST_LINE);
}

/** The lines of a table read from a file: one row a line. */
export function sourceOfRows(rows: readonly (readonly string[])[]): SourceLine[] {
  return rows.slice(0, MOST_LINES).map((row, index) => {
    const tab = tabBegun(row);
    return tab === null
      ? fromCells(index + 1, row.map(cleanCell))
      : { ...running(index + 1, cleanCell(tab).replace(/\n/g, ' '), false), tab: true };
  });
}

function sourceLine(no: number, raw: string, comma: string | null): SourceLine {
  const cells = cellsOf(raw, comma);
  if (cells) return fromCells(no, cells.map(cleanCell));
  if (isMarkdownRule(raw)) return blank(no);
  const bullet = BULLET.test(raw);
  return running(no, cleanCell(raw.replace(BULLET, '')).replace(/\n/g, ' '), bullet);
}

function fromCells(no: number, cells: readonly string[]): SourceLine {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return blank(no);
  const text = cells.map((cell) => cell.replace(/[\n\t]+/g, ' ')).join('\t');
  return { no, text, plain: plainOf(text), cells: cells.length > 1 ? cells : null, bullet: false };
}

function running(no: number, text: string, bullet: boolean): SourceLine {
  return { no, text, plain: plainOf(text), cells: null, bullet };
}

function blank(no: number): SourceLine {
  return { no, text: '', plain: '', cells: null, bullet: false };
}

/** Thai digits, wide signs, letters of scripts that look like Thai. */
const FOLDED = /[๐-๙\u0E80-\u0EFF\u1780-\u17FF％−]/;

/** Text made comparable letter by letter: Arabic digits, Thai letters for look-alikes. Keeps the length. */
export function plainOf(text: string): string {
  // Asked for every line and cell, and most of them hold nothing of all this.
  if (!FOLDED.test(text)) return text;
  return toArabicDigits(foldLookAlikes(text)).replace(/％/g, '%').replace(/−/g, '-');
}

function cellsOf(raw: string, comma: string | null): string[] | null {
  if (raw.includes('\t')) return splitQuoted(raw, '\t');
  const trimmed = raw.trim();
  if (trimmed.includes('|')) {
    if (isMarkdownRule(trimmed)) return null;
    const cells = trimmed.replace(/^\|/, '').replace(/\|$/, '').split('|');
    // One pipe in running text is a typing habit; two, or a pipe at an end, make a table.
    if (cells.length > 2 || (cells.length === 2 && /^\||\|$/.test(trimmed)) || (cells.length === 2 && isRow(cells))) {
      return cells;
    }
  }
  if (comma !== null && raw.includes(comma)) return splitQuoted(raw, comma);
  return null;
}

/** The line of dashes under a Markdown header. */
function isMarkdownRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && RULE_CHARACTERS.test(line);
}

function isRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim().length > 0 && cell.length < 80);
}

/** RFC 4180, for one record: a doubled quote is a quote, separators and line breaks inside quotes belong to the cell. */
function splitQuoted(record: string, separator: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= record.length) {
    if (record.charAt(at) === '"') {
      const end = closingQuote(record, at, separator);
      if (end >= 0) {
        cells.push(record.slice(at + 1, end).replace(/""/g, '"'));
        at = end + 2;
        continue;
      }
    }
    const next = record.indexOf(separator, at);
    cells.push(next < 0 ? record.slice(at) : record.slice(at, next));
    if (next < 0) break;
    at = next + 1;
    if (at === record.length) {
      cells.push('');
      break;
    }
  }
  return cells;
}

/** Position of the quote that closes the one at `open`: the first single quote before a separator or the end; -1: none. */
function closingQuote(record: string, open: number, separator: string): number {
  let at = open + 1;
  for (;;) {
    const quote = record.indexOf('"', at);
    if (quote < 0) return -1;
    if (record.charAt(quote + 1) === '"') {
      at = quote + 2;
      continue;
    }
    const after = record.charAt(quote + 1);
    if (after === '' || after === separator) return quote;
    at = quote + 1;
  }
}

/** The line on which the quoted cells that begin on line `from` are all closed; `from` itself where none is open. */
function closingLine(raw: readonly string[], from: number, separator: string): number {
  let record = raw[from] as string;
  for (let last = from; last < raw.length && last - from < LONGEST_QUOTED_CELL; last += 1) {
    if (last > from) record += `\n${raw[last] as string}`;
    if (record.length > 20000) return from;
    if (!endsInsideQuotes(record, separator)) return last;
  }
  return from;
}

function endsInsideQuotes(record: string, separator: string): boolean {
  let at = 0;
  for (;;) {
    if (record.charAt(at) === '"') {
      const end = closingQuote(record, at, separator);
      if (end < 0) return true;
      at = end + 1;
    }
    const next = record.indexOf(separator, at);
    if (next < 0) return false;
    at = next + 1;
  }
}

/** Lines of a table of one row: two lines of a text seldom have as many commas. */
const WIDE_ENOUGH = 6;

/** Commas of a sentence; a table of names and figures has as many and no blank behind them. */
const MOST_COMMAS = 3;

/** Comma or semicolon where the text is CSV: several lines, most of them with the same number of cells. */
function csvSeparator(raw: readonly string[]): string | null {
  const lines = raw.filter((line) => line.trim() !== '').slice(0, 60);
  if (lines.length < 2 || lines.some((line) => line.includes('\t'))) return null;
  let best: { separator: string; width: number; regular: number } | null = null;
  for (const separator of [',', ';']) {
    if (separator === ',' && (isProse(lines) || isDecimalComma(lines))) continue;
    const widths = lines.map((line) => (line.length > 5000 ? 1 : splitQuoted(line, separator).length));
    const usual = mostFrequent(widths);
    const regular = widths.filter((width) => width === usual).length;
    // With semicolons between cells the comma is a decimal comma, so the wider reading is the right one.
    const isWider =
      usual > (best ? best.width : 1) || (best !== null && usual === best.width && regular > best.regular);
    if (isWider && regular >= lines.length * 0.7) best = { separator, width: usual, regular };
  }
  // One row under its heads is a table where no blank follows a separator, as none does in a file.
  const isFile = best !== null && best.width >= FEWEST_OF_FILE && !lines.some((line) => /[,;] /.test(line));
  return best && (lines.length > 2 || best.width >= WIDE_ENOUGH || isFile) ? best.separator : null;
}

/** Fewer columns may be two lines of a list. */
const FEWEST_OF_FILE = 4;

/** "IIT;90,14": beside semicolons a comma that stands between digits alone parts no cells. */
function isDecimalComma(lines: readonly string[]): boolean {
  return lines.some((line) => line.includes(';')) && !lines.some((line) => /(?:^|[^0-9๐-๙]),|,(?![0-9๐-๙])/.test(line));
}

/** Sentences have few commas, each with a blank behind it. */
function isProse(lines: readonly string[]): boolean {
  const commas = lines.map((line) => (line.match(/,/g) ?? []).length);
  const spaced = lines.filter((line) => /, /.test(line) && !/,[^ ]/.test(line)).length;
  return Math.max(...commas) <= MOST_COMMAS && spaced >= commas.filter((count) => count > 0).length;
}

function mostFrequent(values: readonly number[]): number {
  const counts: Record<number, number> = {};
  let best = values[0] as number;
  for (const value of values) {
    counts[value] = (counts[value] ?? 0) + 1;
    if ((counts[value] as number) > (counts[best] as number)) best = value;
  }
  return best;
}

/** Ends a row of HTML: several may stand on one line of the paste. */
const ROW_END = '\u0001';

/** `<tr>…</tr>` onto one line with tabs between its cells; the line breaks it spanned follow it, so numbers still agree. */
function joinHtmlRows(text: string): string {
  if (!/<\/t[dh]>/i.test(text)) return text;
  const parts: string[] = [];
  let at = 0;
  const opening = /<tr\b/gi;
  const closing = /<\/tr\s*>/gi;
  for (;;) {
    opening.lastIndex = at;
    const open = opening.exec(text);
    if (!open) break;
    closing.lastIndex = open.index;
    const close = closing.exec(text);
    if (!close) break;
    const end = close.index + close[0].length;
    const row = text.slice(open.index, end);
    parts.push(
      text.slice(at, open.index),
      row
        .replace(/\s+/g, ' ')
        .replace(/ ?<\/t[dh] ?> ?(?=<\/tr)/gi, '')
        .replace(/ ?<\/t[dh] ?> ?/gi, '\t'),
      ROW_END,
      '\n'.repeat(row.split('\n').length - 1),
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

/** Markup, Markdown emphasis and padding off; paragraphs inside a cell become lines. */
function cleanCell(cell: string): string {
  let text = cell;
  if (text.includes('<')) {
    text = text
      .replace(/<\/p>\s*<p[^<>]{0,200}>|<br\s{0,5}\/?>/gi, '\n')
      .replace(/<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,300})?\/?>/gi, '');
  }
  if (text.includes('&')) {
    text = text.replace(/&(nbsp|amp|lt|gt|quot);/g, (_match, name: string) => ENTITIES[name] as string);
  }
  if (text.includes('**') || text.includes('__')) text = text.replace(/\*\*|__/g, '');
  if (!text.includes('\n')) return spaced(text);
  return text
    .split('\n')
    .map(spaced)
    .filter((line) => line !== '')
    .join('\n');
}

function spaced(line: string): string {
  return line.replace(/[^\S\n]+/g, ' ').trim();
}
