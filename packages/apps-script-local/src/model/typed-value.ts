/** Text as if a person typed it into a cell: formulas, numbers, percentages, dates, times and TRUE become what Sheets makes of them. */
import { dateFormatOf, isMonthFirst } from './locale-dates.ts';
import { serialOfDay } from './dates.ts';
import { isDateFormat } from './number-format.ts';
import type { CellScalar } from './workbook.ts';

export interface TypedValue {
  readonly value: CellScalar;
  readonly formula: string | null;
  /** The format that the way of typing brings with it (10% → 0%), null for none. */
  readonly numberFormat: string | null;
}

export interface TypingPlace {
  /** The cell's own number format, undefined when it is automatic. */
  readonly numberFormat: string | undefined;
  readonly locale: string;
  /** The year that "1/2" falls in. */
  readonly currentYear: number;
  /** Whether an apostrophe in front of a text stays (`Deviations.apostrophe`). */
  readonly apostrophe?: 'eaten' | 'kept';
}

const plain = (value: CellScalar): TypedValue => ({ value, formula: null, numberFormat: null });

const errorTexts = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

/**
 * Reads text the way Sheets reads typing. A leading apostrophe, or the cell format `@`, keeps it as
 * it is. `+A1` and `-SUM(A1)` are formulas as `=` is.
 */
export function parseTyped(text: string, place: TypingPlace): TypedValue {
  if (text === '') return plain(null);
  if (place.numberFormat === '@') return plain(text);
  if (text.startsWith("'")) return plain(place.apostrophe === 'kept' ? text : text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text, numberFormat: null };
  if (/^[+-]\s*(?:\$?[A-Za-z]{1,3}\$?\d+\b|[A-Za-z][A-Za-z0-9_.]*\()/.test(text)) {
    return { value: null, formula: `=${text}`, numberFormat: null };
  }
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE');
  if (errorTexts.has(upper)) return plain({ error: upper, message: '' });
  const number = parseNumber(trimmed);
  if (number) return number;
  return parseTime(trimmed) ?? parseDate(trimmed, place) ?? plain(text);
}

function parseNumber(text: string): TypedValue | null {
  const match = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?)(?:[eE]([+-]?\d+))?(%?)$/.exec(text);
  const digits = match?.[2];
  if (!match || !digits || digits === '.') return null;
  const scale = match[4] ? `e${match[4]}` : '';
  const magnitude = Number(`${digits.split(',').join('')}${scale}`);
  if (!Number.isFinite(magnitude)) return null;
  const signed = match[1] === '-' ? -magnitude : magnitude;
  if (match[5]) return { value: signed / 100, formula: null, numberFormat: match[3] ? '0.00%' : '0%' };
  if (match[4]) return { value: signed, formula: null, numberFormat: '0.00E+00' };
  const grouped = digits.includes(',');
  return { value: signed, formula: null, numberFormat: grouped ? (match[3] ? '#,##0.00' : '#,##0') : null };
}

function parseTime(text: string): TypedValue | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  const second = match[3] ? Number(match[3]) : 0;
  const half = match[4]?.toUpperCase();
  if (minute > 59 || second > 59 || (half && (hour < 1 || hour > 12)) || hour > 23) return null;
  if (half) hour = (hour % 12) + (half === 'P' ? 12 : 0);
  const numberFormat = half ? 'h:mm AM/PM' : match[3] ? 'H:mm:ss' : 'H:mm';
  return { value: (hour * 3600 + minute * 60 + second) / 86_400, formula: null, numberFormat };
}

function parseDate(text: string, place: TypingPlace): TypedValue | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4], 'yyyy-mm-dd', place);
  const match = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?:[ ](\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text);
  if (!match || (match[2] === '.' && !match[4])) return null;
  const monthFirst = isMonthFirst(place.locale);
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = match[4] === undefined ? place.currentYear : fullYear(match[4]);
  const format = dateFormatOf(place.locale);
  return monthFirst
    ? dated(year, first, second, match[5], format, place)
    : dated(year, second, first, match[5], format, place);
}

/** Two digits mean 1930–2029, as in Sheets. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(
  year: number,
  month: number,
  day: number,
  time: string | undefined,
  format: string,
  place: TypingPlace,
): TypedValue | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(2000, month, 0)).getUTCDate()) return null;
  if (month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return null;
  const clock = time === undefined ? null : parseTime(time);
  if (time !== undefined && !clock) return null;
  const fraction = typeof clock?.value === 'number' ? clock.value : 0;
  const keepsOwn = place.numberFormat !== undefined && isDateFormat(place.numberFormat);
  return {
    value: serialOfDay(year, month, day) + fraction,
    formula: null,
    numberFormat: keepsOwn ? null : clock ? `${format} ${clock.numberFormat ?? ''}`.trim() : format,
  };
}
