/** The argument of ITA_TOTAL and ITA_INSTRUMENTS: indicators 1–10 as one column, one row, or rows × 10. */

import { INDICATORS } from '../ita/indicators';
import { BAD, blockOf, readScores, type Block, type ScoreCell } from './arguments';
import { wrongCall } from './messages';

const TEN = INDICATORS.length;

/** One agency's ten cells, indicator 1 first. */
export type IndicatorSet = readonly ScoreCell[];

/**
 * A column is one set; otherwise each row is one. Blank rows below a column and blank columns beside a table (whole
 * columns, whole rows) do not count.
 * @throws Error in Thai for any other size
 */
export function indicatorSets(argument: unknown, functionName: string): readonly IndicatorSet[] {
  const block = blockOf(argument, functionName, 'คะแนนตัวชี้วัด');
  const [cells] = readScores(block);
  if (block.width === 1 && cells.length >= TEN) {
    const column = cells.map(([cell = null]) => cell);
    if (isBlank(column.slice(TEN))) return [column.slice(0, TEN)];
  } else if (block.width >= TEN && cells.every((row) => isBlank(row.slice(TEN)))) {
    return block.width === TEN ? cells : cells.map((row) => row.slice(0, TEN));
  }
  throw wrongCall(
    functionName,
    `ต้องใช้คะแนนตัวชี้วัดที่ 1–10 เป็น 10 เซลล์ในแถวหรือคอลัมน์เดียว หรือหลายแถว แถวละ 10 คอลัมน์ แต่ช่วงที่ให้มามี ${sizeOf(block)}`,
  );
}

/** Numbers (1–10) of the indicators without a score. */
export function blanksOf(set: IndicatorSet): number[] {
  return set.reduce<number[]>((numbers, cell, index) => (cell === null ? [...numbers, index + 1] : numbers), []);
}

/** The set for the arithmetic: an unusable cell is as unknown as a blank one. */
export function knownScores(set: IndicatorSet): (number | null)[] {
  return set.map((cell) => (cell === BAD ? null : cell));
}

function isBlank(cells: readonly ScoreCell[]): boolean {
  return cells.every((cell) => cell === null);
}

function sizeOf(block: Block): string {
  return `${block.rows.length} แถว ${block.width} คอลัมน์`;
}
