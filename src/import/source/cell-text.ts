/** Cells of a table as the text that a person sees: shares as points, dates in Thai, and errors told apart from blanks. */

import { buddhistYear, formatThaiDate, parseThaiDate, THAI_MONTHS } from '../../thai/dates';
import { isDate, shareToScore } from '../../workbook/values';
import { repairCopied } from './copied-letters';

/** What a spreadsheet shows where a formula has failed. */
const ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|GETTING_DATA)/;
/** A picture that WPS Office has put into the cell. */
const PICTURE = /^=?(?:_xlfn\.)?DISPIMG\(/i;
const DAY = 24 * 60 * 60 * 1000;
/** Serial numbers count days from here. */
const EPOCH = Date.UTC(1899, 11, 30);
/** The first day of 1950 and of 2700 in serial numbers: a Buddhist year may be typed as if it were a Gregorian one. */
const [EARLIEST, LATEST] = [18264, 292195];

/** Whether a cell holds a formula's error. */
export function isErrorText(cell: unknown): cell is string {
  return typeof cell === 'string' && ERROR.test(cell);
}

/** The text of a cell with its number format; empty for what is no text, number or date. */
export function cellText(cell: unknown, format: string): string {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return '';
    const date = dateFormat(format);
    if (date && cell >= EARLIEST && cell <= LATEST) return dayText(new Date(EPOCH + Math.floor(cell) * DAY), date);
    const value = format.includes('%') ? shareToScore(cell) : Number(cell.toPrecision(12));
    // 91.4 in a table of scores is 91.40; whole numbers stay whole, because they may be numbers of rows.
    return String(value);
  }
  if (typeof cell === 'string') return PICTURE.test(cell) ? '' : repairCopied(cell);
  if (isDate(cell) && Number.isFinite(cell.getTime())) {
    const date = parseThaiDate(cell.toISOString().slice(0, 10));
    return date ? formatThaiDate(date) : '';
  }
  return '';
}

/** Whether a number format shows a day, or only a month and its year; null for any other. */
function dateFormat(format: string): 'day' | 'month' | null {
  const letters = format.replace(/\[[^\]]{0,40}\]|"[^"]{0,80}"|\\.|_./g, '').split(';')[0] as string;
  if (/[0#?@%]|General/i.test(letters)) return null;
  if (/d/i.test(letters) && /m|y|b|e/i.test(letters)) return 'day';
  return /m/i.test(letters) && /y|b|e/i.test(letters) ? 'month' : null;
}

function dayText(day: Date, shown: 'day' | 'month'): string {
  const year = buddhistYear(day.getUTCFullYear());
  if (year === null) return '';
  const [month, date] = [day.getUTCMonth() + 1, day.getUTCDate()];
  return shown === 'day' ? formatThaiDate({ year, month, day: date }) : `${THAI_MONTHS[month - 1] ?? ''} ${year}`;
}
