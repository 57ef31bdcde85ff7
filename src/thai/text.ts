/** Text as officers type, paste and scan it, brought to one form for comparing. Never used for printing. */

import { toArabicDigits } from './digits';

const NIKHAHIT_AA = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;
/** A mark above or below a letter that was typed twice: ได้รัับ. */
const DOUBLED_MARK = /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/g;
/** A tone typed before the vowel above or below its letter: ที่ as ท่ี. */
const TONE_FIRST = /([\u0E48-\u0E4B])([\u0E31\u0E34-\u0E39])/g;
/** A blank that a text layer left before a mark: no word begins with one. */
const BLANK_BEFORE_MARK = /(?<=[\u0E01-\u0E2E]|[\u0E31\u0E34-\u0E39]) (?=[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])/g;
/** ๅ belongs behind ฤ and ฦ alone; anywhere else it is a misread า. */
const LAKKHANG = /(?<![\u0E24\u0E26])\u0E45/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/**
 * Repairs what is one word in two encodings: ํ + า → ำ (also with a tone mark between), เ + เ → แ, a tone before its
 * vowel, a mark typed twice, a blank before a mark, ๅ for า; zero-width characters dropped, no-break spaces made plain.
 * Meaning and line breaks stay.
 */
export function repairThai(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\u00A0/g, ' ')
    .replace(LAKKHANG, '\u0E32')
    .replace(BLANK_BEFORE_MARK, '')
    .replace(TONE_FIRST, '$2$1')
    .replace(DOUBLED_MARK, '$1')
    .replace(NIKHAHIT_AA, (_match, tone: string) => `${tone}\u0E33`)
    .replace(/\u0E40\u0E40/g, '\u0E41');
}

/** One key for names that differ only in encoding, spaces, dots, case or digits: "ตัวชี้วัด ที่ ๘" = "ตัวชี้วัดที่ 8". */
export function matchKey(text: string): string {
  // Repaired last: taking out a space can bring together what one letter is typed with ("อํ านาจ").
  return repairThai(
    toArabicDigits(text)
      .toLowerCase()
      .replace(/[\s.\-–—_/()[\]{}:;,"'“”‘’*]+/g, ''),
  );
}

/** Spaces and line breaks at the ends removed, runs of spaces inside a line made one. */
export function tidy(text: string): string {
  return repairThai(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** The beginning of a text as messages quote it: one line of at most so many characters, and "…" where it goes on. */
export function excerpt(text: string, length = 60): string {
  const line = tidy(text).replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

/** Dashes and dots hold a place; they say nothing, and an element that says nothing scores nothing. */
export function saysSomething(text: string): boolean {
  return /[^\s.\-–—…_*]/.test(text);
}
