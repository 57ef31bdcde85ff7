/**
 * A paragraph that scores several items, or both parts of one, cut into a piece for each: "e4 … 79.00 และ e5 … 88.00",
 * "e9 (ส่วนที่ 1) 55.10 และ (ส่วนที่ 2) 28.57". A code without a score of its own is a mention and cuts nothing.
 */

import type { ItemId } from '../../ita/items';
import { numbersAfter, scoresAmong } from './item-score';
import { itemKey } from '../tokens/score-statement';
import type { Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** What a paragraph says of one item. */
export interface ItemPiece {
  readonly id: ItemId;
  readonly part: number | null;
  /** What stands behind its code or part. */
  readonly units: readonly Unit[];
  /** The question, where it stands before the part: "e9 ท่านเคยใช้ … ส่วนที่ 1 55.10 ส่วนที่ 2 28.57". */
  readonly question: readonly Unit[];
  /** Other items that are named before the score, which may be theirs. */
  readonly mentions: readonly Mark[];
}

/** A place of the paragraph: the unit and the letter in it. */
export interface Place {
  readonly at: number;
  readonly letter: number;
}

/** The code of an item, or the part that another score of the same item is of. */
export interface Mark {
  readonly id: ItemId;
  readonly part: number | null;
  readonly isPart: boolean;
  readonly start: Place;
  readonly end: Place;
}

const PART_MARK = /\( ?ส่วน ?(?:ที่)? ?([12]) ?\)|(?<![ก-๙])ส่วน ?ที่ ?([12])(?!\d|\.\d)/g;
/** What leads on to the next item, and the number of that in a list. */
const LEADS_ON = /(?:\s\d{1,2}[.)]|\s\(\d\)|และ|กับ|ส่วน|แต่|ขณะที่|รวมถึง|รองลงมา(?:คือ)?|[\s;,:(•–-])+$/;

/**
 * The pieces of a paragraph, the first of the item that opens it.
 * @param opening the item's code, or what stands for it
 * @param partOf the part that an item is of where its code does not say it
 */
export function piecesOf(
  paragraph: readonly Unit[],
  opening: Mark,
  partOf: (id: ItemId) => number | null,
): ItemPiece[] {
  const last = paragraph.length - 1;
  const end: Place = { at: last, letter: (paragraph[last] as Unit).plain.length };
  const marks = marksOf(paragraph, opening, partOf);
  const isScored = ({ id, end: start }: Mark, index: number): boolean => {
    const units = between(paragraph, start, marks[index]?.start ?? end);
    return scoresAmong(numbersAfter(units, 0), units, 0, id.instrument).length > 0;
  };
  const pieces: ItemPiece[] = [];
  let open = { mark: opening, question: [] as readonly Unit[], mentions: [] as readonly Mark[] };
  let scored = isScored(opening, 0);
  const close = (until: Place): void => {
    const { mark, question, mentions } = open;
    pieces.push({ id: mark.id, part: mark.part, units: between(paragraph, mark.end, until), question, mentions });
  };
  marks.forEach((mark, index) => {
    if (!isScored(mark, index + 1)) {
      const next = marks[index + 1];
      // "… และ e10 ส่วนที่ 1 65.10": the score stands behind the part.
      if (scored && !mark.isPart && next && next.isPart && isScored(next, index + 2)) {
        close(mark.start);
        open = { mark, question: [], mentions: [] };
        scored = false;
        return;
      }
      if (!scored && !mark.isPart) open = { ...open, mentions: open.mentions.concat(mark) };
      return;
    }
    const isSame = itemKey(mark.id, null) === itemKey(open.mark.id, null);
    if (!scored && isSame && mark.isPart && open.mark.part === null) {
      open = { ...open, mark, question: between(paragraph, open.mark.end, mark.start) };
    } else if (scored && !(isSame && mark.part === open.mark.part)) {
      close(mark.start);
      open = { mark, question: [], mentions: [] };
    } else if (!isSame) open = { ...open, mentions: open.mentions.concat(mark) };
    scored = true;
  });
  close(end);
  return pieces;
}

/** Codes and parts behind the code that opens the paragraph, in order. */
function marksOf(paragraph: readonly Unit[], opening: Mark, partOf: (id: ItemId) => number | null): Mark[] {
  const marks: Mark[] = [];
  paragraph.forEach(({ plain, tokens }, at) => {
    const from = at === 0 ? opening.end.letter : 0;
    const own: Mark[] = [];
    for (const token of tokens) {
      if (token.type !== 'item' || token.start < from || inAddress(plain, token.start)) continue;
      const [start, end] = [
        { at, letter: token.start },
        { at, letter: token.end },
      ];
      own.push({ id: token.id, part: token.part ?? partOf(token.id), isPart: false, start, end });
    }
    if (plain.includes('ส่วน')) {
      PART_MARK.lastIndex = from;
      for (let match = PART_MARK.exec(plain); match; match = PART_MARK.exec(plain)) {
        const { index } = match;
        if (tokens.some(({ type, start, end }) => type !== 'other' && start < index && index < end)) continue;
        const before =
          own.filter(({ start, isPart }) => !isPart && start.letter < index).pop() ??
          marks[marks.length - 1] ??
          opening;
        if (before.id.instrument !== 'EIT') continue;
        const [start, end] = [
          { at, letter: index },
          { at, letter: index + match[0].length },
        ];
        own.push({ id: before.id, part: Number(match[1] ?? match[2]), isPart: true, start, end });
      }
    }
    own.sort((a, b) => a.start.letter - b.start.letter);
    for (const mark of own) marks.push(mark);
  });
  return marks;
}

/** "https://example.go.th/o2": no item is named there. */
function inAddress(plain: string, at: number): boolean {
  return /(?:https?:|www\.)\S{0,150}$/.test(plain.slice(Math.max(0, at - 160), at));
}

/** The units between two places, their tokens with them; what leads on to the next item is left off the end. */
export function between(paragraph: readonly Unit[], start: Place, end: Place): Unit[] {
  const last = paragraph[end.at] as Unit;
  const isWhole = end.at === paragraph.length - 1 && end.letter === last.plain.length;
  return paragraph.slice(start.at, end.at + 1).map((unit, index): Unit => {
    const from = index === 0 ? start.letter : 0;
    const cut = start.at + index === end.at ? unit.plain.slice(0, end.letter) : unit.plain;
    const until = Math.max(from, isWhole || cut === unit.plain ? cut.length : cut.replace(LEADS_ON, '').length);
    return {
      ...unit,
      text: unit.text.slice(from, until),
      plain: unit.plain.slice(from, until),
      tokens: tokensBetween(unit.tokens, from, until),
    };
  });
}

function tokensBetween(tokens: readonly Token[], from: number, until: number): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const isCut = token.start < from || token.end > until;
    const isText = token.type === 'word' || token.type === 'other';
    if (token.end <= from || token.start >= until || (isCut && !isText)) continue;
    found.push({ ...token, start: Math.max(token.start, from) - from, end: Math.min(token.end, until) - from });
  }
  return found;
}
