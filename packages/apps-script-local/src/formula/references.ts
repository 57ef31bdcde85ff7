/** References inside formulas: quoting tab names for the engine, and moving references with their rows and columns. */
import { cellName, columnLetters, columnNumber, quoteSheetName } from '../model/a1.ts';
import { shiftSpan, type Shift } from '../model/grid.ts';
import { tokenise } from './tokens.ts';

/**
 * The formula as the engine can parse it: it knows no tab name of Thai letters without quotes, no range that is open
 * on one side only (`B2:B`), which gets the last row of the sheet, and no defined name outside the Latin alphabet, which
 * gets an alias.
 */
export function forEngine(
  formula: string,
  lastRow: (sheetName: string | null) => number,
  aliases: ReadonlyMap<string, string>,
): string {
  return tokenise(formula)
    .map((token) => {
      if (token.kind === 'other') return aliases.get(token.text.toLowerCase()) ?? token.text;
      if (token.kind !== 'reference') return token.text;
      const half = /^(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})$/.exec(token.range);
      const range = half ? `${half[1]}:${half[2]}${lastRow(token.sheet)}` : token.range;
      return token.sheet === null ? range : `${quoteSheetName(token.sheet)}!${range}`;
    })
    .join('');
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
