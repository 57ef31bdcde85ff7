/** Text as officers type, paste and scan it, brought to one form for comparing. Never used for printing. */

import { toArabicDigits } from './digits';

const NIKHAHIT_AA = /\u0E4D\u0E32/g;
/** Marks above and below one letter. */
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}/g;
const VOWEL = /[\u0E31\u0E34-\u0E3A]/;
const NIKHAHIT = '\u0E4D';
/** Blanks that a text layer left before a mark: no word begins with one. */
const BLANK_BEFORE_MARK = /(?<=[\u0E01-\u0E2E]|[\u0E31\u0E34-\u0E39])[ \t]+(?=[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])/g;
/** ๅ belongs behind ฤ and ฦ alone; anywhere else it is a misread า. */
const LAKKHANG = /(?<![\u0E24\u0E26])\u0E45/g;
/** า bears no tone: it belongs to the letter before, and the blank behind it came with it ("ผา่ น"). */
const TONE_BEHIND_AA = /(?<=[\u0E01-\u0E2E])\u0E32([\u0E48-\u0E4B]+)(?: (?=[\u0E01-\u0E2E]))?/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** One look for all that `repairThai` changes. */
const MAY_NEED_REPAIR =
  /[\u0E4D\u200B-\u200D\u2060\uFEFF\u00AD\u00A0\u0E45]|[ \t][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]|[\u0E47-\u0E4E][\u0E31\u0E34-\u0E3A]|([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1|\u0E32[\u0E48-\u0E4B]|\u0E40\u0E40/;

/**
 * Repairs what is one word in two encodings: ํ + า → ำ (also with a tone mark between), เ + เ → แ, a tone before its
 * vowel, a mark typed twice, a blank before a mark, ๅ for า; zero-width characters dropped, no-break spaces made plain.
 * Meaning and line breaks stay.
 */
export function repairThai(text: string): string {
  // Asked for every cell of every tab, and hardly any needs it.
  if (!MAY_NEED_REPAIR.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/\u00A0/g, ' ')
    .replace(LAKKHANG, '\u0E32')
    .replace(BLANK_BEFORE_MARK, '')
    .replace(MARKS, orderedMarks)
    .replace(TONE_BEHIND_AA, '$1\u0E32')
    .replace(NIKHAHIT_AA, '\u0E33')
    .replace(/\u0E40\u0E40/g, '\u0E41');
}

/**
 * The marks of one letter in the order of the keyboard standard, each typed once: ที่ for ท่ี, ได้รับ for ได้รัับ. The
 * circle of ำ comes last, beside the า that it belongs to.
 */
function orderedMarks(marks: string): string {
  const rank = (mark: string): number => (VOWEL.test(mark) ? 0 : mark === NIKHAHIT ? 2 : 1);
  return [...marks]
    .sort((one, other) => rank(one) - rank(other))
    .filter((mark, index, all) => mark !== all[index - 1])
    .join('');
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
export function hasContent(text: string): boolean {
  return /[^\s.\-–—…_*]/.test(text);
}
