/** ITA_THAI: numbers, dates and texts with Thai digits, as official papers print them. */

import { toThaiDigits } from '../thai/digits';
import { isDate, readNumber } from '../workbook/values';
import { blockOf, labelOf, resultOf, wholeNumberOf, type FunctionResult } from './arguments';
import { formatSheetDate } from './dates';
import { NOT_A_VALUE } from './messages';

const NAME = 'ITA_THAI';
const MOST_DECIMALS = 10;
/** What Sheets itself shows of a number; beyond it lies binary noise (0.1 + 0.2). */
const SIGNIFICANT_DIGITS = 15;

/**
 * @param value number, date or text; or a block of them
 * @param decimals decimals of a number (also of a text that is nothing but a number), rounded half up; default as it is
 * @returns same shape, texts: ๙๑.๕๐; a date as ๕ มกราคม ๒๕๖๗ from the Date's own day (the script's time zone; where the
 *   spreadsheet's differs, the day can); "" for blank; a text beginning with "#" for a time or duration
 * @throws Error in Thai where decimals is no whole number from 0 to 10
 */
export function ITA_THAI(value: unknown, decimals?: unknown): FunctionResult {
  const block = blockOf(value, NAME, 'ค่าที่จะแปลง');
  const places = wholeNumberOf(decimals, NAME, 'จำนวนทศนิยม', { min: 0, max: MOST_DECIMALS });
  return resultOf(
    block,
    block.rows.map((row) => Array.from({ length: block.width }, (_cell, column) => thai(row[column], places))),
  );
}

function thai(value: unknown, places: number | null): string {
  if (typeof value === 'number') return Number.isFinite(value) ? toThaiDigits(decimal(value, places)) : NOT_A_VALUE;
  if (typeof value === 'string' && places !== null) {
    const reading = readNumber(value);
    if (reading.kind === 'number' && reading.unit === 'none') return toThaiDigits(decimal(reading.value, places));
  }
  if (value !== null && typeof value === 'object' && !isDate(value)) return NOT_A_VALUE;
  return toThaiDigits(String(labelOf(value, formatSheetDate)));
}

/** The number as written, or rounded half up by moving the point in its text, which is exact where × 100 is not. */
function decimal(value: number, places: number | null): string {
  const clean = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  const text = String(Math.abs(clean));
  if (places === null) return String(clean);
  const size = text.includes('e') ? Math.abs(clean) : Math.round(Number(`${text}e${places}`)) / 10 ** places;
  const fixed = size.toFixed(places);
  return clean < 0 && Number(fixed) !== 0 ? `-${fixed}` : fixed;
}
