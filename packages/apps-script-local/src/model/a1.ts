/** A1 notation: letters to column numbers and back, and ranges that may leave a side open (`A:A`, `B2:B`). */

/** Bounds as written; null where the notation leaves them to the size of the sheet. All 1-based and inclusive. */
export interface A1Range {
  readonly sheetName: string | null;
  readonly startRow: number | null;
  readonly startColumn: number | null;
  readonly endRow: number | null;
  readonly endColumn: number | null;
}

export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - digit - 1) / 26;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

export function areaName(row: number, column: number, rows: number, columns: number): string {
  const start = cellName(row, column);
  return rows === 1 && columns === 1 ? start : `${start}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** As `areaName`, with whole rows and columns as they are written: `5:7`, `D:F`. */
export function notationOf(area: {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly whole?: 'ROWS' | 'COLUMNS';
}): string {
  const { row, column, rows, columns, whole } = area;
  if (whole === 'ROWS') return `${row}:${row + rows - 1}`;
  if (whole === 'COLUMNS') return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  return areaName(row, column, rows, columns);
}

/** A tab's name as formulas need it: always in quotes, since engines do not agree on which letters go without. */
export function quoteSheetName(name: string): string {
  return `'${name.split("'").join("''")}'`;
}

const side = String.raw`\$?([A-Za-z]{1,3})?\$?(\d+)?`;
const notation = new RegExp(String.raw`^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?${side}(?::${side})?$`);

/** Reads `D7`, `A2:B`, `'แท็บ'!C3:D4`, `5:7`; null when the text is no range. */
export function parseA1(text: string): A1Range | null {
  const match = notation.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, letters1, digits1, letters2, digits2] = match;
  const isRange = text.includes(':', text.lastIndexOf('!') + 1);
  if (!letters1 && !digits1) return null;
  if (!isRange && (!letters1 || !digits1)) return null;
  if (isRange && !letters2 && !digits2) return null;
  const sheetName = quoted !== undefined ? quoted.split("''").join("'") : (plain ?? null);
  const row1 = digits1 ? Number(digits1) : null;
  const column1 = letters1 ? columnNumber(letters1) : null;
  if (!isRange) return { sheetName, startRow: row1, startColumn: column1, endRow: row1, endColumn: column1 };
  const row2 = digits2 ? Number(digits2) : null;
  const column2 = letters2 ? columnNumber(letters2) : null;
  const order = (a: number | null, b: number | null): [number | null, number | null] =>
    a !== null && b !== null && a > b ? [b, a] : [a, b];
  const [startRow, endRow] = order(row1, row2);
  const [startColumn, endColumn] = order(column1, column2);
  return { sheetName, startRow, startColumn, endRow, endColumn };
}
