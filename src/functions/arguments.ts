/**
 * The shapes in which Google Sheets hands over arguments (a value, [[x]], rows, columns, ragged or whole-column blocks),
 * brought to one, and the scores in them read. Only what a wrong call needs is thrown; a wrong cell stays a cell.
 */

import { isDate, readNumber, shareToScore } from '../workbook/values';
import { wrongCall } from './messages';

/** What a custom function gives back for one cell. */
export type CellResult = string | number;
/** One value for one value, a table for a table. */
export type FunctionResult = CellResult | CellResult[][];

/** A rectangle of cell values; short rows end in undefined, which reads as blank. */
export interface Block {
  readonly rows: readonly (readonly unknown[])[];
  readonly width: number;
  /** The argument was a single value and not an array, so the result is one too. */
  readonly scalar: boolean;
}

/** A score 0–100, null for a blank cell, BAD for a cell that is no score. */
export type ScoreCell = number | null | typeof BAD;
export const BAD = 'bad';

/** The argument as a rectangle. An array of values (not of rows) is taken as one row. */
export function blockOf(argument: unknown, functionName: string, what: string): Block {
  if (argument === undefined) throw wrongCall(functionName, `ยังไม่ได้ระบุ${what}`);
  if (!Array.isArray(argument)) return { rows: [[argument]], width: 1, scalar: true };
  const list = argument as readonly unknown[];
  const rows = list.some((row) => Array.isArray(row))
    ? list.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]))
    : [list];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return { rows, width, scalar: false };
}

/** The one value of an optional argument, [[x]] unwrapped; undefined where it is omitted or an empty cell. */
export function singleValue(argument: unknown, functionName: string, what: string): unknown {
  let value = argument;
  while (Array.isArray(value)) {
    if (value.length > 1) throw wrongCall(functionName, `${what}ต้องเป็นค่าเดียว ไม่ใช่ช่วงหลายเซลล์`);
    value = (value as readonly unknown[])[0];
  }
  return value === null || value === '' ? undefined : value;
}

/**
 * Reads all score arguments of one call together, each to rows of equal length.
 *
 * A custom function never learns a cell's format, so a figure strictly between 0 and 1 is taken for a percent cell
 * (0.9946 → 99.46), and a 1 is then 100: only if the same call has such a figure, for 1 is a score as well.
 */
export function readScores<T extends readonly Block[]>(...blocks: T): { [K in keyof T]: ScoreCell[][] } {
  const ones: { row: ScoreCell[]; column: number }[] = [];
  let shares = false;
  const read = blocks.map(({ rows, width }) =>
    rows.map((values) => {
      const row = new Array<ScoreCell>(width);
      for (let column = 0; column < width; column++) {
        const value = values[column];
        if (typeof value === 'number' && value > 1 && value <= 100) {
          row[column] = value;
          continue;
        }
        const reading = readNumber(value);
        if (reading.kind === 'blank') row[column] = null;
        else if (reading.kind === 'bad' || !isScore(reading.value, value)) row[column] = BAD;
        else if (reading.unit === 'percent' || reading.value === 0 || reading.value > 1) row[column] = reading.value;
        else if (reading.value === 1) {
          row[column] = 1;
          ones.push({ row, column });
        } else {
          row[column] = shareToScore(reading.value);
          shares = true;
        }
      }
      return row;
    }),
  );
  if (shares) for (const { row, column } of ones) row[column] = 100;
  return read as { [K in keyof T]: ScoreCell[][] };
}

/** Between 0 and 100, and not written as a change ("+2.62"). */
function isScore(number: number, value: unknown): boolean {
  return number >= 0 && number <= 100 && !(typeof value === 'string' && value.includes('+'));
}

/** A line (target, maintain) that was read among the scores: its value, or null where it was left out. */
export function lineOf(cells: readonly (readonly ScoreCell[])[], functionName: string, what: string): number | null {
  const cell = cells[0]?.[0] ?? null;
  if (cell === BAD) throw wrongCall(functionName, `${what}ต้องเป็นคะแนน 0–100`);
  return cell;
}

/** A whole number from `min` to `max`, or null where the argument was left out. */
export function wholeNumberOf(
  argument: unknown,
  functionName: string,
  what: string,
  bounds: { readonly min: number; readonly max: number },
): number | null {
  const value = singleValue(argument, functionName, what);
  const reading = readNumber(value);
  if (reading.kind === 'blank') return null;
  if (
    reading.kind === 'bad' ||
    !Number.isInteger(reading.value) ||
    reading.value < bounds.min ||
    reading.value > bounds.max
  ) {
    throw wrongCall(functionName, `${what}ต้องเป็นจำนวนเต็ม ${bounds.min}–${bounds.max}`);
  }
  return reading.value;
}

/** Only texts and numbers leave a custom function: a label as it stands, TRUE/FALSE and the rest as text. */
export function labelOf(value: unknown, formatDate: (date: Date) => string): CellResult {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isDate(value) ? formatDate(value) : '';
}

/** A table for a table; the only cell of a result for a single value. */
export function resultOf(block: Pick<Block, 'scalar'>, table: CellResult[][]): FunctionResult {
  return block.scalar ? (table[0]?.[0] ?? '') : table;
}
