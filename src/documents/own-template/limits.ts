/** How large and how complex a template may be; server and panel have to agree on the size of its file. */

export const MEGABYTE = 1024 * 1024;
/** Files that are kept in the workbook; real templates have some 50 KB. */
export const LARGEST_TEMPLATE_MB = 5;
/** Braces in all parts together; the largest of the built-in templates has some 200. */
export const MOST_TAGS = 2000;
/** Loops and conditions inside each other; the built-in templates have at most 4. */
export const DEEPEST_NESTING = 8;
/** Values that one paper asks for; one of 100 items and 30 measures asks for some thousands. */
export const MOST_VALUES = 100_000;

/** Base64 takes four characters for three bytes. */
const BYTES_PER_CHARACTER = 3 / 4;

/**
 * Megabytes of the largest file that one call carries, to one decimal.
 * @param largestCall most characters that a call was seen to carry; nothing where that was never tried
 */
export function largestFileMb(largestCall?: number): number {
  if (largestCall === undefined) return LARGEST_TEMPLATE_MB;
  const megabytes = Math.floor(((largestCall * BYTES_PER_CHARACTER) / MEGABYTE) * 10) / 10;
  return Math.min(LARGEST_TEMPLATE_MB, megabytes);
}
