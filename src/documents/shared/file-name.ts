/** Names that every file system takes: 255 bytes of UTF-8 at most, in which a Thai letter has three. */

import { printableText } from '../ooxml/printable';

const MOST_BYTES = 255;
/** Longer names are cut off by what shows them. */
const MOST_LETTERS = 120;

/** A letter with what stands on it, below it and before it, so that no mark is torn off and no vowel is left over. */
const CLUSTER = /[เ-ไ]?[^][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\p{M}]*/gu;

/** @param ending with its dot; it is never cut */
export function fileName(title: string, ending: string): string {
  const clean = printableText(title)
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim();
  let name = '';
  for (const cluster of clean.match(CLUSTER) ?? []) {
    const longer = name + cluster;
    if (longer.length > MOST_LETTERS || byteLength(longer) + byteLength(ending) > MOST_BYTES) break;
    name = longer;
  }
  return `${name.trim()}${ending}`;
}

/** Bytes of a text in UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
