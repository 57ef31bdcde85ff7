/** Sentences in lines that a phone shows whole: the cells that they stand in do not wrap, so that they run over the tab. */

/** Letters beside each other in 320 pixels of a tab's small print; marks above and below take no room. */
const LETTERS = 44;
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/** A word, with the numbers that it counts before it. */
const WORDS = /(?:\S*[\d:] )*\S+/g;

/** The sentence, broken where it has spaces; every line but the first is indented. */
export function phoneLines(sentence: string): string[] {
  const lines: string[] = [];
  for (const word of sentence.match(WORDS) ?? []) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined) lines.push(longer);
    else if (longer.replace(MARKS, '').length <= LETTERS) lines[lines.length - 1] = longer;
    else lines.push(`   ${word}`);
  }
  return lines;
}
