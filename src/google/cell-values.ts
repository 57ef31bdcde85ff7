/** Values as Google hands them over, told apart: dates, pictures, and what a cell of text or numbers holds. */

import type { RawValue } from '../tabs/input-copy';
import { isDate } from '../workbook/values';

/** A picture in a cell (`CellImage`), or whatever else Google may put into a table of values one day. */
export function isPicture(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isDate(value);
}

/** Values as the product knows them: a picture is an empty cell. */
export function withoutPictures(values: readonly (readonly unknown[])[]): RawValue[][] {
  return values.map((row) => row.map((value) => (isPicture(value) ? '' : (value as RawValue))));
}

/** The day of a date in the workbook's own time zone, `2023-10-01`: never from how the locale shows it. */
export function dayOf(date: Date, timeZone: string): string {
  return Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
}
