/** Text that XML can hold: what people paste may contain characters that make Word refuse the whole file. */

// Control characters but tab and line feed, lone surrogates, and the two noncharacters that XML forbids.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One text without forbidden characters; every line break is `\n`. */
export function printableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

/** The same for every text of document data, however deep; shapes stay. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return printableText(value) as unknown as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => printable(entry)) as unknown as T;
  if (value !== null && typeof value === 'object') {
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) result[key] = printable((value as Record<string, unknown>)[key]);
    return result as T;
  }
  return value;
}
