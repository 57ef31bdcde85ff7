/** The optional argument `scale`: "letter", "level", their Thai names, or the result year that decides between them. */

import type { ScaleId } from '../ita/model';
import { scaleOf } from '../ita/years';
import { toArabicDigits } from '../thai/digits';
import { matchKey } from '../thai/text';
import { singleValue } from './arguments';
import { wrongCall } from './messages';

const NAMES: ReadonlyMap<string, ScaleId> = new Map([
  ...['letter', 'letters', 'ตัวอักษร', 'ระดับตัวอักษร', 'เกรด'].map((name) => [name, 'letter'] as const),
  ...['level', 'levels', 'ระดับ', 'ระดับผล'].map((name) => [name, 'level'] as const),
]);
const YEAR_WORDS = /^(?:ผลประเมิน|ปีงบประมาณ|ปี|พ\.?\s*ศ\.?|\s)+/;

/**
 * Level where left out. A year (Buddhist era, number or text, Thai or Arabic digits) that the year data does not know
 * is refused by name.
 */
export function readScale(argument: unknown, functionName: string): ScaleId {
  const value = singleValue(argument, functionName, 'มาตราส่วน');
  if (value === undefined) return 'level';
  if (typeof value === 'number' && Number.isInteger(value)) return scaleOf(value);
  if (typeof value === 'string') {
    const key = matchKey(value);
    if (key === '') return 'level';
    const named = NAMES.get(key);
    if (named !== undefined) return named;
    const year = toArabicDigits(value.trim()).replace(YEAR_WORDS, '').trim();
    if (/^\d{1,4}$/.test(year)) return scaleOf(Number(year));
  }
  throw wrongCall(
    functionName,
    'มาตราส่วนต้องเป็น "letter" (AA–F) "level" (ผ่านดีเยี่ยม–ต้องปรับปรุงโดยด่วน) หรือปีงบประมาณของผลประเมิน เช่น 2567',
  );
}
