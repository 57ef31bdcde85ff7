/** References inside formulas: quoting tab names for the engine, and moving references with their rows and columns. */
import { cellName, columnLetters, columnNumber, quoteSheetName } from '../model/a1.ts';
import { shiftSpan, type Shift } from '../model/grid.ts';
import { tokenise, type Token } from './tokens.ts';

/**
 * The formula as the engine can parse it: it knows no tab name of Thai letters without quotes, no range that is open
 * on one side only (`B2:B`), which gets the last row of the sheet, and no defined name outside the Latin alphabet, which
 * gets an alias. `INDEX` with written numbers gets the cell that it names: the engine reads the whole range for it, so
 * that a thousand rows that look up one cell each take seconds.
 */
export function forEngine(
  formula: string,
  lastRow: (sheetName: string | null) => number,
  aliases: ReadonlyMap<string, string>,
): string {
  const tokens = tokenise(formula);
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const indexed = token.kind === 'function' ? indexedCell(tokens, at) : null;
    if (indexed) {
      parts.push(reference(indexed.sheet, indexed.cell));
      at = indexed.last;
    } else if (token.kind === 'other') parts.push(aliases.get(token.text.toLowerCase()) ?? token.text);
    else if (token.kind === 'reference') {
      const half = /^(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})$/.exec(token.range);
      const range = half ? `${half[1]}:${half[2]}${lastRow(token.sheet)}` : token.range;
      parts.push(reference(token.sheet, range));
    } else parts.push(token.text);
  }
  return parts.join('');
}

function reference(sheet: string | null, range: string): string {
  return sheet === null ? range : `${quoteSheetName(sheet)}!${range}`;
}

interface IndexedCell {
  readonly sheet: string | null;
  readonly cell: string;
  /** Place of the closing parenthesis. */
  readonly last: number;
}

const area = /^\$?([A-Za-z]{1,3})\$?(\d+):\$?([A-Za-z]{1,3})\$?(\d+)$/;

/** The cell of `INDEX(range, row)` or `INDEX(range, row, column)` with numbers as written; null for any other call. */
function indexedCell(tokens: readonly Token[], at: number): IndexedCell | null {
  if (tokens[at]?.text.toUpperCase() !== 'INDEX' || tokens[at + 1]?.text !== '(') return null;
  const range = tokens[at + 2];
  if (range?.kind !== 'reference') return null;
  const [, left, top, right, bottom] = area.exec(range.range) ?? [];
  if (!left || !right) return null;
  const last = tokens.findIndex(({ text }, place) => place > at && text === ')');
  const rest = tokens.slice(at + 3, last < 0 ? at + 3 : last).map(({ text }) => text);
  const [, first, second] = /^\s*,\s*([1-9]\d*)\s*(?:,\s*([1-9]\d*)\s*)?$/.exec(rest.join('')) ?? [];
  if (first === undefined) return null;
  const width = columnNumber(right) - columnNumber(left) + 1;
  const height = Number(bottom) - Number(top) + 1;
  // One number counts along a range of one row.
  const along = second === undefined && height === 1;
  const [row, column] = along ? [1, Number(first)] : [Number(first), Number(second ?? 1)];
  // A whole row, or nothing: the engine's own answer.
  if (row > height || column > width || (second === undefined && width > 1 && !along)) return null;
  const cell = cellName(Number(top) + row - 1, columnNumber(left) + column - 1);
  return { sheet: range.sheet, cell, last };
}

/** What the engine calls the defined names of a workbook, by the name in lower case. */
export function nameAliases(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name, index) => [name.toLowerCase(), `defined_name_${index + 1}`]));
}

/** The formula with every tab's name in quotes that not every program reads without them. */
export function quoteSheetNames(formula: string): string {
  return tokenise(formula)
    .map((token) =>
      token.kind === 'reference' && token.sheet !== null && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(token.sheet)
        ? `${quoteSheetName(token.sheet)}!${token.range}`
        : token.text,
    )
    .join('');
}

/** The formula after rows or columns of `shift.sheet` moved; `home` is the tab that the formula stands in. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return tokenise(formula)
    .map((token) => {
      if (token.kind !== 'reference' || (token.sheet ?? home).toLowerCase() !== shift.sheet.name.toLowerCase()) {
        return token.text;
      }
      const range = shiftRange(token.range, shift);
      return token.text.slice(0, token.text.length - token.range.length) + range;
    })
    .join('');
}

/** The formula after a tab was renamed. */
export function renameInFormula(formula: string, before: string, after: string): string {
  return tokenise(formula)
    .map((token) =>
      token.kind === 'reference' && token.sheet !== null && token.sheet.toLowerCase() === before.toLowerCase()
        ? `${quoteSheetName(after)}!${token.range}`
        : token.text,
    )
    .join('');
}

/**
 * The formula as it reads when it is copied: relative references move along, `$` holds them.
 * A reference that would leave the sheet becomes `#REF!`.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenise(formula)
    .map((token) => {
      if (token.kind !== 'reference') return token.text;
      const moved = token.range.split(':').map((text) => moveCorner(corner(text), rows, columns));
      const range = moved.includes(null) ? '#REF!' : moved.join(':');
      return token.text.slice(0, token.text.length - token.range.length) + range;
    })
    .join('');
}

function moveCorner(at: Corner, rows: number, columns: number): string | null {
  const column = at.letters === null ? null : columnNumber(at.letters) + (at.fixedColumn === '' ? columns : 0);
  const row = at.digits === null ? null : Number(at.digits) + (at.fixedRow === '' ? rows : 0);
  if ((column !== null && column < 1) || (row !== null && row < 1)) return null;
  return `${column === null ? '' : at.fixedColumn + columnLetters(column)}${row === null ? '' : at.fixedRow + String(row)}`;
}

/** A1 notation to `R1C1`, relative to a cell; text in quotes stays. */
export function toR1C1(formula: string, row: number, column: number): string {
  const place = (letter: string, fixed: string, position: number, here: number): string =>
    fixed !== '' ? `${letter}${position}` : `${letter}[${position - here}]`;
  return tokenise(formula)
    .map((token) => {
      if (token.kind !== 'reference') return token.text;
      const range = token.range
        .split(':')
        .map(corner)
        .map(
          ({ letters, digits, fixedColumn, fixedRow }) =>
            (digits === null ? '' : place('R', fixedRow, Number(digits), row)) +
            (letters === null ? '' : place('C', fixedColumn, columnNumber(letters), column)),
        )
        .join(':');
      return token.text.slice(0, token.text.length - token.range.length) + range;
    })
    .join('');
}

interface Corner {
  readonly letters: string | null;
  readonly digits: string | null;
  readonly fixedColumn: string;
  readonly fixedRow: string;
}

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const letters = match?.[2] ?? '';
  const digits = match?.[4] ?? '';
  // In `$5:$7` the dollar belongs to the row.
  return {
    letters: letters === '' ? null : letters,
    digits: digits === '' ? null : digits,
    fixedColumn: letters === '' ? '' : (match?.[1] ?? ''),
    fixedRow: letters === '' ? (match?.[1] ?? '') : (match?.[3] ?? ''),
  };
}

function shiftRange(range: string, shift: Shift): string {
  const [first = '', second] = range.split(':');
  const start = corner(first);
  const end = corner(second ?? first);
  const rows = shift.dimension === 'ROWS';
  const from = rows ? start.digits : start.letters;
  const to = rows ? end.digits : end.letters;
  if (from === null) return range;
  const low = rows ? Number(from) : columnNumber(from);
  const high = to === null ? Number.MAX_SAFE_INTEGER / 2 : rows ? Number(to) : columnNumber(to);
  const span = shiftSpan(low, high - low + 1, shift);
  if (!span) return '#REF!';
  const place = (position: number): string => (rows ? String(position) : columnLetters(position));
  const write = (at: Corner, position: number | null): string => {
    const letters = rows || position === null ? at.letters : place(position);
    const digits = !rows || position === null ? at.digits : place(position);
    return `${letters === null ? '' : at.fixedColumn + letters}${digits === null ? '' : at.fixedRow + digits}`;
  };
  const head = write(start, span.start);
  return second === undefined ? head : `${head}:${write(end, to === null ? null : span.start + span.length - 1)}`;
}

/** `R1C1` notation to A1, relative to a cell; text in quotes stays. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|\bR(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(])/gu,
    (text: string, r?: string, c?: string) => {
      if (text.startsWith('"')) return text;
      const at = (part: string | undefined, here: number): number =>
        part === undefined ? here : part.startsWith('[') ? here + Number(part.slice(1, -1)) : Number(part);
      return cellName(at(r, row), at(c, column));
    },
  );
}
