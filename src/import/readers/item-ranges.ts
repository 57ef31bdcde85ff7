/** One score for a stretch of items: "o1–o16 ได้ 100 ทุกข้อ", "ข้อ i1 ถึง i6 และ i8 ทุกข้อได้ 100 คะแนน ยกเว้น i3". */

import type { ItemId } from '../../ita/items';
import { itemKey } from '../tokens/score-statement';
import type { Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

export interface ItemRange {
  readonly ids: readonly ItemId[];
  readonly score: number;
  /** Where it stands in its unit. */
  readonly start: number;
  readonly end: number;
}

const LETTER = '([IEOieo]|ไอ|อี|โอ)[ .-]?0?';
const ITEM = '(?:ข้อ ?(?:ที่)? ?)?';
const STRETCH = `(?<![A-Za-z/])${LETTER}([1-9]\\d?)(?!\\d)(?: ?(?:[-–—~]|ถึง) ?${ITEM}(?:${LETTER})?([1-9]\\d?)(?!\\d|\\.\\d))?`;
/** Words, and how many items there are. */
const BETWEEN = '((?:\\d{1,2} ?ข้อ|\\D){0,60}?)';
const SCORE = '(\\d{1,3}(?:\\.\\d{1,2})?)(?!\\d|\\.\\d)';
/** What makes the figure a line, a mean or a full mark. */
const NO_SCORE = /กว่า|เกิน|ตั้งแต่|ระหว่าง|อย่างน้อย|ไม่|เฉลี่ย(?:ของ|รวม)?$|^ ?(?:มี)?(?:คะแนน)?เต็ม|เป้าหมาย|น้ำหนัก|ปี/;
const EXCEPT = /ยกเว้น|เว้นแต่|นอกจาก|ไม่(?:นับ)?รวม/;
/** More items than any instrument has are a slip. */
const MOST_ITEMS = 60;

const INSTRUMENT_OF: Readonly<Record<string, ItemId['instrument']>> = {
  i: 'IIT',
  ไอ: 'IIT',
  e: 'EIT',
  อี: 'EIT',
  o: 'OIT',
  โอ: 'OIT',
};

/** Built on first use: nothing but definitions runs when the code is loaded. */
let patterns: { readonly list: RegExp; readonly stretch: RegExp } | null = null;

function patternsOf(): { readonly list: RegExp; readonly stretch: RegExp } {
  if (patterns) return patterns;
  const stretches = STRETCH.replace(/\((?!\?)/g, '(?:');
  const list = `${stretches}(?:(?: ?(?:,|และ(?:ข้อ)?) ?| )${ITEM}${stretches})*`;
  const score = `${BETWEEN}(?:${SCORE} ?(?:คะแนน(?:เต็ม)?|%)? ?(?:เท่ากัน)?ทุกข้อ|ทุกข้อ(\\D{0,30}?)${SCORE}(?! ?(?:คะแนน ?)?(?:ข้อ|ขึ้นไป|ถึง|[-–—])))`;
  patterns = { list: new RegExp(`(${list})\\)?${score}`, 'g'), stretch: new RegExp(STRETCH, 'g') };
  return patterns;
}

/**
 * The stretches of items of which a unit says one score for all.
 * @param next the unit after it, on which an exception may stand
 */
export function rangesIn(unit: Unit, next: Unit | undefined): ItemRange[] {
  if (!unit.plain.includes('ทุกข้อ')) return [];
  const { list } = patternsOf();
  const found: ItemRange[] = [];
  list.lastIndex = 0;
  for (let match = list.exec(unit.plain); match; match = list.exec(unit.plain)) {
    const [all, codes, before, first, after, second] = match as unknown as (string | undefined)[];
    const ids = idsOf(codes as string);
    const score = Number(first ?? second);
    const isScore = score <= 100 && !NO_SCORE.test(before as string) && !NO_SCORE.test(after ?? '');
    if (!isScore || ids.length < 2) continue;
    found.push({ ids, score, start: match.index, end: match.index + (all as string).length });
  }
  const follows = next && !next.blank && EXCEPT.test(next.plain.slice(0, 14)) ? codesIn(next.tokens, 0) : [];
  return found.map((range, at) => {
    const rest = unit.plain.slice(range.end, found[at + 1]?.start);
    const codes = EXCEPT.test(rest) ? codesIn(unit.tokens, range.end, found[at + 1]?.start) : [];
    const excepted = new Set(codes.concat(at === found.length - 1 ? follows : []).map((id) => itemKey(id, null)));
    return { ...range, ids: range.ids.filter((id) => !excepted.has(itemKey(id, null))) };
  });
}

function codesIn(tokens: readonly Token[], start: number, end = Infinity): ItemId[] {
  const ids: ItemId[] = [];
  for (const token of tokens) {
    if (token.type === 'item' && token.start >= start && token.end <= end) ids.push(token.id);
  }
  return ids;
}

/** All items of a list of codes and stretches; none where a stretch runs backwards or from one instrument to another. */
function idsOf(codes: string): ItemId[] {
  const { stretch } = patternsOf();
  const ids: ItemId[] = [];
  stretch.lastIndex = 0;
  for (let match = stretch.exec(codes); match; match = stretch.exec(codes)) {
    const [, letter, from, other, to] = match as unknown as (string | undefined)[];
    const instrument = INSTRUMENT_OF[(letter as string).toLowerCase()] as ItemId['instrument'];
    const [low, high] = [Number(from), Number(to ?? from)];
    const isSame = other === undefined || INSTRUMENT_OF[other.toLowerCase()] === instrument;
    if (!isSame || high < low || high > MOST_ITEMS) return [];
    for (let no = low; no <= high; no += 1) ids.push({ instrument, no });
  }
  return ids;
}
