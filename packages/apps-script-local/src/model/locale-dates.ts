/** How a locale writes a date in figures, from the runtime's own data (CLDR): order, marks and width of its parts. */

const known = new Map<string, string>();

/** `m/d/yyyy` for `en_US`, `dd/mm/yyyy` for `en_GB`, `d/m/yyyy` for `th_TH`. */
export function dateFormatOf(locale: string): string {
  let format = known.get(locale);
  if (format === undefined) {
    format = partsOf(locale)
      .map(({ type, value }) => {
        if (type === 'year') return 'yyyy';
        if (type === 'month') return 'm'.repeat(value.length);
        return type === 'day' ? 'd'.repeat(value.length) : value.trim();
      })
      .join('');
    known.set(locale, format);
  }
  return format;
}

/** Whether `1/2` is the second of January. */
export function isMonthFirst(locale: string): boolean {
  const format = dateFormatOf(locale);
  return format.indexOf('m') < format.indexOf('d') && format.indexOf('m') < format.indexOf('y');
}

/** The second of January, whose figures show whether they are padded. */
function partsOf(locale: string): Intl.DateTimeFormatPart[] {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  const instant = Date.UTC(2024, 0, 2);
  try {
    return new Intl.DateTimeFormat(`${locale.split('_').join('-')}-u-nu-latn`, options).formatToParts(instant);
  } catch {
    // A locale that a damaged file brought along.
    return new Intl.DateTimeFormat('en-US', options).formatToParts(instant);
  }
}
