/**
 * How text gets into a cell as it is. An apostrophe in front of it, which the sheet does not show, is one call for a
 * whole table; where an account shows it all the same, the cells are formatted as text and written bare. Which way holds
 * is known from the self-check, or seen with the first text that an execution writes.
 */

export type TextWay = 'apostrophe' | 'format';

/** An execution has a scope of its own, so that this is what one execution knows. */
let known: TextWay | null = null;

export function textWay(): TextWay | null {
  return known;
}

export function settleTextWay(way: TextWay): void {
  known = way;
}
