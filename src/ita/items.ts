/** Codes of questions and disclosure items: i10, E15, e9/1, O34, in every way that papers write them (ita-domain.md §14). */

import { toArabicDigits } from '../thai/digits';
import { repairThai } from '../thai/text';
import type { InstrumentId } from './model';

export interface ItemId {
  readonly instrument: InstrumentId;
  readonly no: number;
}

const INSTRUMENT_BY_LETTER: Readonly<Record<string, InstrumentId>> = { i: 'IIT', e: 'EIT', o: 'OIT' };

/**
 * Reads an item code: "E๑๑", "ข้อ e ๙", "(i10)", "O34", "o๓๔", and ๐๓๔ / 034, where a zero stands for the letter O.
 * Null where the text is no item code (also for bare numbers such as "17": the instrument would be a guess).
 */
export function parseItemId(text: string): ItemId | null {
  const plain = toArabicDigits(repairThai(text))
    .replace(/^[\s(]*ข้อ(ที่)?\s*/, '')
    .replace(/[\s.()]+/g, '');
  const lettered = /^([ieo])-?0?(\d{1,2})$/i.exec(plain);
  if (lettered) {
    const [, letter = '', digits] = lettered;
    const instrument = INSTRUMENT_BY_LETTER[letter.toLowerCase()];
    const no = Number(digits);
    return instrument === undefined || no === 0 ? null : { instrument, no };
  }
  const zeroForO = /^0([1-9]\d?)$/.exec(plain);
  return zeroForO ? { instrument: 'OIT', no: Number(zeroForO[1]) } : null;
}

/** How a year prints IIT and EIT codes: upper case until 2566, lower case from 2567; OIT is always O. */
export function formatItemId(id: ItemId, resultYear: number): string {
  if (id.instrument === 'OIT') return `O${id.no}`;
  const letter = id.instrument === 'IIT' ? 'I' : 'E';
  return `${resultYear >= 2567 ? letter.toLowerCase() : letter}${id.no}`;
}

/** Normalised id of one row: the code, and "/1" or "/2" where the row is one part of an EIT item. */
export function formatItemRow(id: ItemId, part: number | null, resultYear: number): string {
  return formatItemId(id, resultYear) + (part === null ? '' : `/${part}`);
}
