/** What of a script has to arrive unchanged. */

/** A script without the licences at its head, which a cleaner of comments may take away. */
export function programBody(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//, '').trim();
}
