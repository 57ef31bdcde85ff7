/** Names of months and weekdays in the language of a workbook, from the runtime's own data (CLDR). */

export type NameLength = 'long' | 'short' | 'narrow';

const known = new Map<string, string>();

/** @param month 1–12 @param locale as workbooks have it, `th_TH` */
export function monthName(month: number, locale: string, length: NameLength): string {
  // Any day within the month; 15 January 2024 is no boundary in any time zone.
  return nameOf(Date.UTC(2024, month - 1, 15), 'month', locale, length);
}

/** @param day 0 = Sunday */
export function dayName(day: number, locale: string, length: NameLength): string {
  // 7 January 2024 was a Sunday.
  return nameOf(Date.UTC(2024, 0, 7 + day), 'weekday', locale, length);
}

function nameOf(instant: number, part: 'month' | 'weekday', locale: string, length: NameLength): string {
  const key = `${locale}:${part}:${length}:${instant}`;
  let name = known.get(key);
  if (name === undefined) {
    name = formatter(locale, part, length).format(instant);
    known.set(key, name);
  }
  return name;
}

function formatter(locale: string, part: 'month' | 'weekday', length: NameLength): Intl.DateTimeFormat {
  const options = { [part]: length, timeZone: 'UTC', calendar: 'gregory' };
  try {
    return new Intl.DateTimeFormat(locale.split('_').join('-'), options);
  } catch {
    // A locale that a damaged file brought along.
    return new Intl.DateTimeFormat('en-US', options);
  }
}
