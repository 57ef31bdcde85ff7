/**
 * Letters as copying leaves them. A PDF stores glyphs, not letters: the ring of ำ comes out as a blank or U+FFFD, marks
 * land behind the next letter, Windows fonts use private code points; web pages bring wide digits and odd blanks.
 */

import { repairThai } from '../../thai/text';

/**
 * Glyphs U+F700–F71A that Thai fonts of Windows use for marks moved out of each other's way, by the letter they draw
 * (Microsoft, Thai OpenType shaping: the private-use area of legacy fonts).
 */
const GLYPHS =
  'ฐ\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4Cญ\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A';
const FIRST_GLYPH = 0xf700;
/** ！ to ～ stand this far above ! to ~. */
const WIDE = 0xfee0;

/** Words of every report whose marks a text layer scatters ("ตวั ชวี้ ดั"); long enough that nothing else fits. */
const SCATTERED = ['ตัวชี้วัด', 'ระดับ', 'ผลการประเมิน', 'ผู้รับผิดชอบ', 'ความโปร่งใส'];

const MARK_RANGE = '\\uFFFD\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E';
const MARKS = /\uFFFD|\u0E31|[\u0E34-\u0E3A]|[\u0E47-\u0E4E]/;

/**
 * A pattern for a word however its letters came out: its base letters in order, any marks and a blank between two of
 * them, า for ำ and the reverse. For long words only.
 */
export function scatteredSource(word: string): string {
  const letters = word.split('').filter((letter) => MARKS.test(letter) === false);
  const sources = letters.map((letter) => (letter === 'า' || letter === 'ำ' ? '[าำ]' : letter));
  return `${sources.join(`[ ${MARK_RANGE}]{0,4}`)}[${MARK_RANGE}]{0,3}`;
}

/** Built on first use: nothing but definitions runs when the code is loaded. */
let scattered: readonly (readonly [RegExp, string])[] | null = null;

function gathered(text: string): string {
  scattered = scattered ?? SCATTERED.map((word) => [new RegExp(scatteredSource(word), 'g'), word] as const);
  return scattered.reduce((mended, [pattern, word]) => mended.replace(pattern, word), text);
}

/** Words in which a text layer loses the ring of ำ ("ดาเนินงาน"); with า none of them is a word. */
const LOST_RING = /ตาบล(?!็)|ดาเนิน|ประจา(?= ?ปี)|สานัก|อานาจ|อาเภอ|จานวน(?!ิ)|ลาดับ|กาหนด|คาถาม/g;

/** The letters that a copied text means. Line breaks stay. */
export function repairCopied(text: string): string {
  const letters = text
    .replace(/[\uF700-\uF71A]/g, (glyph) => GLYPHS.charAt(glyph.charCodeAt(0) - FIRST_GLYPH))
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE))
    .replace(/[\u00AD\u200E\u200F\u202A-\u202E\u2060-\u2069]/g, '')
    .replace(/[\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    // No Thai syllable begins with า: what stands between it and its consonant was the ring of ำ.
    .replace(/([ก-ฮ]) ?\uFFFD ?[าำ]|([ก-ฮ])ำ\uFFFD|([ก-ฮ]) า/g, (_all, a = '', b = '', c = '') => `${a}${b}${c}ำ`)
    // With a tone between, the ring was there in some words alone: ต่ำ, น้ำ, ซ้ำ, ย้ำ; in any other it was an า.
    .replace(/(ต่|(?<!ห)น้|ซ้|ย้) า/g, '$1ำ')
    .replace(/(?<=[\u0E48-\u0E4B]) (?=[าะ])/g, '');
  return gathered(repairThai(letters)).replace(LOST_RING, (word) => word.replace('า', 'ำ'));
}
