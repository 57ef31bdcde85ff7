/** Finds passages that several texts share word for word: whole texts, or a long piece inside them. Pure comparison. */

import { toArabicDigits } from '../../../thai/digits';
import { matchKey } from '../../../thai/text';
import { datesIn } from '../../support/dates-in-text';

/** Characters (without spaces and punctuation) from which sharing is no coincidence of official phrases. */
export const WHOLE_TEXT = 40;
const PASSAGE = 60;
/** With a figure of its own, so much is enough: two measures do not come to the same "5 ครั้ง, 230 คน" by chance. */
const WITH_FIGURE = 20;
/** An opening after which each text goes on for so long may be the form of a plan's rows. */
const ENDING = 4;
/** What is compared of all texts together, so that a thousand rows cost no more than some pages. */
const COMPARED = 200000;
const COMPARED_OF_ONE = 4000;

export interface Repeated {
  /** Positions of the texts that share the passage, ascending. */
  readonly texts: readonly number[];
  /** The shared passage as it stands in the first of them (spaces and punctuation dropped). */
  readonly passage: string;
}

/**
 * Groups of texts that share a passage; each text is in at most one group, the largest groups first.
 * @param themes what each text is about: texts that share a theme may say the same and are not held against each other
 * @param form how much of a long opening's length each text must go on for in its own way, so that the opening is but a
 * form: 0 for a few letters; Infinity where every shared opening counts
 */
export function repeatedPassages(
  texts: readonly string[],
  themes: readonly (readonly number[])[] = [],
  form = Infinity,
): Repeated[] {
  const share = Math.min(COMPARED_OF_ONE, Math.max(PASSAGE, Math.floor(COMPARED / Math.max(1, texts.length))));
  const whole = texts.map((text) => matchKey(text).slice(0, share));
  const keys = withoutOpenings(whole, form);
  const holders = new Map<string, number[]>();
  const add = (piece: string, index: number): void => {
    const list = holders.get(piece);
    if (list === undefined) holders.set(piece, [index]);
    else if (list[list.length - 1] !== index) list.push(index);
  };
  keys.forEach((key, index) => {
    const enough = key.length >= WITH_FIGURE && hasOwnFigure(texts[index] ?? '') ? WITH_FIGURE : WHOLE_TEXT;
    if (key.length >= enough && key.length < PASSAGE) add(key, index);
    for (let start = 0; start + PASSAGE <= key.length; start += 1) add(key.slice(start, start + PASSAGE), index);
  });
  const groups: { texts: number[]; piece: string }[] = [];
  const seen: Record<string, true> = {};
  holders.forEach((list, piece) => {
    const sharing = list.length < 2 ? [] : withPartner(list, themes);
    const id = sharing.join(',');
    if (sharing.length < 2 || seen[id]) return;
    seen[id] = true;
    groups.push({ texts: sharing, piece });
  });
  groups.sort((a, b) => b.texts.length - a.texts.length || (a.texts[0] ?? 0) - (b.texts[0] ?? 0));
  const taken: Record<number, true> = {};
  const result: Repeated[] = [];
  for (const { texts: members, piece } of groups) {
    const free = members.filter((index) => !taken[index]);
    if (free.length < 2) continue;
    for (const index of free) taken[index] = true;
    result.push({
      texts: free,
      passage: longest(
        free.map((index) => keys[index] ?? ''),
        piece,
      ),
    });
  }
  return result;
}

/** The texts without the long opening that each shares with another, where it goes on in its own way. */
function withoutOpenings(keys: readonly string[], form: number): string[] {
  // In alphabetical order the text with which one shares most stands beside it.
  const order = keys.map((key, index) => ({ key, index })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const result = [...keys];
  order.forEach(({ key, index }, at) => {
    const shared = Math.max(
      ...[order[at - 1], order[at + 1]].map((other) => (other ? sameLetters(key, other.key) : 0)),
    );
    if (shared < PASSAGE || key.length - shared < Math.max(ENDING, shared * form)) return;
    // A form has no figure of its own: two issues do not have the same score by chance.
    if (!hasOwnFigure(key.slice(0, shared).replace(/ร้อยละ/g, ' '))) result[index] = key.slice(shared);
  });
  return result;
}

function sameLetters(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
/** Every measure can be done once, to 100 per cent, every 3 months or in 2568. */
const COMMON_FIGURE = /^(?:0|1|100|25\d\d)$/;
const OF_TIME = /เดือน|ไตรมาส|วันที่|ละ\s*\d/;
/** Numbers of laws, items and terms stand in standard phrases: "ตามมาตรา 9", "ข้อ O12", "ภายใน 15 วันทำการ", "2 ภาษา". */
const OF_PHRASE = /(?:มาตรา|ข้อ|วรรค|หมวด|[A-Za-z])\s*-?\d[\d.,]*|\d[\d.,]*\s*(?:วัน|ชั่วโมง|ชม|นาที|ภาษา)/g;

function hasOwnFigure(text: string): boolean {
  const plain = toArabicDigits(text).replace(/^\s*\d+\s?[.)]/gm, '');
  if (OF_TIME.test(plain) || datesIn(plain).length > 0) return false;
  return (plain.replace(OF_PHRASE, '').match(NUMBER) ?? []).some((figure) => !COMMON_FIGURE.test(figure));
}

/** Those texts of the list that share no theme with at least one other of it. */
function withPartner(list: readonly number[], themes: readonly (readonly number[])[]): number[] {
  const groups = new Map<string, { readonly own: readonly number[]; count: number }>();
  const keyOf = (index: number): string => (themes[index] ?? []).join(',');
  for (const index of list) {
    const group = groups.get(keyOf(index));
    if (group) group.count += 1;
    else groups.set(keyOf(index), { own: themes[index] ?? [], count: 1 });
  }
  const partnered = new Set<string>();
  groups.forEach(({ own }, key) => {
    const hasPartner = [...groups].some(
      ([otherKey, other]) => (otherKey !== key || other.count > 1) && !own.some((theme) => other.own.includes(theme)),
    );
    if (hasPartner) partnered.add(key);
  });
  return list.filter((index) => partnered.has(keyOf(index)));
}

/** The passage grown to both sides as far as all texts go along. */
function longest(keys: readonly string[], piece: string): string {
  const found = keys.map((key) => ({ key, start: key.indexOf(piece) }));
  const [{ key: first, start } = { key: '', start: 0 }] = found;
  let before = 0;
  let after = piece.length;
  const same = (offset: number): boolean => {
    const letter = first.charAt(start + offset);
    return letter !== '' && found.every((one) => one.key.charAt(one.start + offset) === letter);
  };
  while (found.every((one) => one.start - before - 1 >= 0) && same(-before - 1)) before += 1;
  while (same(after)) after += 1;
  return first.slice(start - before, start + after);
}
