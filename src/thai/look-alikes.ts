/**
 * What looks like something else: letters of neighbouring scripts that scanning puts into Thai words, folded for reading
 * and reported for a person, and digits that are confused when a figure is copied. Source: ita-domain.md §13, §14.
 */

/** Digits of which one is read or typed for the other: ๔/๕, ๘/๙, ๓/๗. */
export const CONFUSED_DIGITS: Readonly<Record<string, string>> = {
  '3': '7',
  '4': '5',
  '5': '4',
  '7': '3',
  '8': '9',
  '9': '8',
};

/** Lao stands in Unicode exactly 0x80 above the Thai letter of the same place in the alphabet (ະ U+0EB0 – ะ U+0E30). */
const LAO = /[\u0E80-\u0EFF]/g;
const LAO_OFFSET = 0x80;
/** Khmer vowels that look like Thai ones. */
const KHMER: Readonly<Record<string, string>> = { '\u17B7': 'ิ', '\u17B8': 'ี', '\u17BB': 'ุ', '\u17BC': 'ู' };
const KHMER_LETTERS = /[\u17B7\u17B8\u17BB\u17BC]/g;

/** Thai letters in place of their Lao and Khmer look-alikes; everything else, and the length, stays. */
export function foldLookAlikes(text: string): string {
  return text
    .replace(LAO, (letter) => String.fromCharCode(letter.charCodeAt(0) - LAO_OFFSET))
    .replace(KHMER_LETTERS, (letter) => KHMER[letter] ?? letter);
}

/** A letter of another script that stands inside or beside a Thai word. */
export interface ForeignLetter {
  readonly codePoint: string;
  /** The word as it stands. */
  readonly word: string;
  /** The word with the Thai look-alike; null where no Thai letter looks like it. */
  readonly suggestion: string | null;
}

/** A run of letters and marks that mixes Thai with a script of Lao, Khmer, Myanmar, Indic or similar blocks. */
const MIXED = /[\u0900-\u0DFF\u0E01-\u0EFF\u0F00-\u109F\u1780-\u17FF]+/g;
const FOREIGN = /[\u0900-\u0DFF\u0E80-\u0EFF\u0F00-\u109F\u1780-\u17FF]/;
const THAI = /[\u0E01-\u0E4E]/;

/** Every such letter of a text, once for each word. A word wholly in another script is a quotation and passes. */
export function foreignLetters(text: string): ForeignLetter[] {
  const found: ForeignLetter[] = [];
  for (const word of text.match(MIXED) ?? []) {
    const letter = FOREIGN.exec(word);
    if (!letter || !THAI.test(word)) continue;
    const folded = foldLookAlikes(word);
    const code = letter[0].charCodeAt(0).toString(16).toUpperCase();
    found.push({
      codePoint: `U+${code.length < 4 ? `0${code}` : code}`,
      word: word.length > 40 ? around(word, letter.index) : word,
      suggestion: FOREIGN.test(folded) ? null : word.length > 40 ? around(folded, letter.index) : folded,
    });
  }
  return found;
}

/** Thai has no spaces between words: a long run is shortened to the letters around the place. */
function around(run: string, index: number): string {
  return run.slice(Math.max(0, index - 12), index + 13);
}
