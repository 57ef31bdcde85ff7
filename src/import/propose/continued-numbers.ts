/** The numbers of measures that are added below others: two reports both begin at 1, one table must not. */

import { toArabicDigits, toThaiDigits } from '../../thai/digits';
import { matchKey } from '../../thai/text';
import type { TableRow } from '../../workbook/table';
import type { ProposedCell, ProposedRow } from './result';

/**
 * Gives a new row the next number where its own stands in the table already; the rows after it follow. A list that is
 * counted anew for each issue keeps its numbers.
 * @param existing the rows of the table
 * @param proposed all rows of the import, those included that the table has
 */
export function continuedNumbers(
  existing: readonly TableRow[],
  proposed: readonly ProposedRow[],
): (row: ProposedRow) => ProposedRow {
  const standing = existing.map((row) => ({
    no: plainNumber(row.value('no')),
    issue: matchKey(String(row.value('issue'))),
  }));
  const isCountedOnce = areUnique(standing.map(({ no }) => no)) && areUnique(proposed.map(numberOf));
  let last = Math.max(0, ...standing.map(({ no }) => no ?? 0));
  let isContinued = false;
  return (row) => {
    const no = numberOf(row);
    if (!isCountedOnce || no === null) return row;
    const issue = matchKey(String(row.cells.issue?.value ?? ''));
    const stands = standing.some((one) => one.no === no && (issue === '' || one.issue === '' || one.issue === issue));
    isContinued = isContinued || stands;
    if (!isContinued) return row;
    last += 1;
    return { key: row.key, cells: { ...row.cells, no: moved(row.cells.no as ProposedCell, last) } };
  };
}

function moved(cell: ProposedCell, no: number): ProposedCell {
  const typed = String(cell.value);
  const value = typeof cell.value === 'number' ? no : /[๐-๙]/.test(typed) ? toThaiDigits(String(no)) : String(no);
  return { ...cell, value, confidence: 'likely', note: `เลข ${typed} มีในตารางแล้ว จึงให้เลขถัดไป` };
}

/** A whole number alone; null for "1.2" or a number with words. */
function plainNumber(value: unknown): number | null {
  const match = /^\s*(\d{1,4})\.?\s*$/.exec(toArabicDigits(String(value)).slice(0, 20));
  return match ? Number(match[1]) : null;
}

function numberOf({ cells }: ProposedRow): number | null {
  return cells.no ? plainNumber(cells.no.value) : null;
}

function areUnique(numbers: readonly (number | null)[]): boolean {
  const known = numbers.filter((no) => no !== null);
  return new Set(known).size === known.length;
}
