/**
 * Addresses with their tab, `คะแนน!D7`: composed and taken apart here and nowhere else. The name of a tab may hold "!",
 * a cell's own address may not, and the tab is written without quotation marks.
 */

export interface Place {
  readonly tab: string;
  /** A1 address of one cell, null for the tab as a whole. */
  readonly cell: string | null;
}

/** 0-based column index → letters: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `คะแนน!D7` from the tab and the A1 address of a cell or of a range in it. */
export function placeIn(tab: string, cell: string): string {
  return `${tab}!${cell}`;
}

/** `คะแนน!D7` from 0-based row and column. */
export function cellAddress(tab: string, row: number, column: number): string {
  return placeIn(tab, `${columnLetters(column)}${row + 1}`);
}

/** The tab and the cell of a place; a place without a cell is a tab. */
export function splitPlace(place: string): Place {
  const at = place.lastIndexOf('!');
  const cell = place.slice(at + 1);
  return at >= 0 && /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)
    ? { tab: place.slice(0, at), cell }
    : { tab: place, cell: null };
}

/** 0-based row and column of an address with its tab; null where it names no cell. */
export function cellPosition(place: string): { readonly row: number; readonly column: number } | null {
  const { cell } = splitPlace(place);
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  if (digits === '') return null;
  const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
