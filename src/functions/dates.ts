/** A date cell as Thai text. Sheets hands dates over as Date objects at local midnight of the script's time zone. */

import { BUDDHIST_OFFSET, formatThaiDate } from '../thai/dates';
import { NOT_A_DATE } from './messages';

/** Times and durations arrive as moments of 1899-12-30 and after; no paper of this assessment is that old. */
const FIRST_YEAR = 1900;

/** "5 มกราคม 2567", from the Date's own (local) day; a text beginning with "#" for a time, a duration or no date. */
export function formatSheetDate(date: Date): string {
  const year = date.getFullYear();
  if (!(year >= FIRST_YEAR)) return NOT_A_DATE;
  return formatThaiDate({ year: year + BUDDHIST_OFFSET, month: date.getMonth() + 1, day: date.getDate() });
}
