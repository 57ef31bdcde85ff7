/**
 * Programs travel as the text of .html files, through an editor, a sandbox and a sanitiser that nobody here can look
 * into. What might be changed on the way is written as an escape, so that only plain characters travel.
 */

import { tokenizer, tokTypes } from 'acorn';

/** Control and format characters but for the line feed: some are dropped on the way, all are invisible in the editor. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A script whose texts and regular expressions hold no invisible character, nothing non-NFC and no `<?`, and of whose
 * regular expressions none looks like a comment or a string to what takes out comments and knows no more of the language.
 */
export function carriedText(script: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { type, start, end } of tokenizer(script, { ecmaVersion: 2019 })) {
    if (type !== tokTypes.string && type !== tokTypes.regexp && type !== tokTypes.template) continue;
    const written = script.slice(start, end);
    const before = script.slice(start - 1, start);
    const escaped = escapeLiteral(type === tokTypes.regexp ? asString(written, before) : written);
    if (escaped === written) continue;
    parts.push(script.slice(from, start), escaped);
    from = end;
  }
  return parts.join('') + script.slice(from);
}

/** What a cleaner of comments that knows only strings would take for the beginning of a string or a comment. */
const MISLEADING = /["'`]|\/[/*]/;

/** A regular expression made from a string, which has the same source, where its literal would mislead. */
function asString(written: string, before: string): string {
  const end = written.lastIndexOf('/');
  const [body, flags] = [written.slice(1, end), written.slice(end + 1)];
  if (!MISLEADING.test(`${body}/`)) return written;
  const made = `new RegExp(${JSON.stringify(body)}${flags === '' ? '' : `,"${flags}"`})`;
  return /[\w$]$/.test(before) ? ` ${made}` : made;
}

function escapeLiteral(written: string): string {
  const visible = written.replace(INVISIBLE, escapeUnits).replace(/<\?/g, '\\x3c?');
  return visible === visible.normalize('NFC') ? visible : visible.replace(/[^\0-\x7f]/g, escapeUnits);
}

/** `\uXXXX` for each UTF-16 unit, which texts and regular expressions read alike. */
function escapeUnits(characters: string): string {
  return Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

/** What of a text might not arrive as it was sent, in words for whoever builds; empty where all is plain. */
export function notCarried(text: string): string[] {
  const faults: string[] = [];
  const invisible = text.match(INVISIBLE);
  if (invisible) faults.push(`${invisible.length} invisible characters`);
  if (text !== text.normalize('NFC')) faults.push('characters that are not in normal form C');
  if (/<\?/.test(text)) faults.push('"<?", which HtmlService takes for a scriptlet');
  return faults;
}
