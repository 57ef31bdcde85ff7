/** Finds passages that several texts share word for word: whole texts, or a long piece inside them. Pure comparison. */

import { matchKey } from '../../thai/text';

/** Characters (without spaces and punctuation) from which sharing is no coincidence of official phrases. */
const WHOLE_TEXT = 40;
const PASSAGE = 60;
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
 * @param comparable whether two texts (by position) may be held against each other
 */
export function repeatedPassages(
  texts: readonly string[],
  comparable: (a: number, b: number) => boolean = () => true,
): Repeated[] {
  const share = Math.min(COMPARED_OF_ONE, Math.max(PASSAGE, Math.floor(COMPARED / Math.max(1, texts.length))));
  const keys = texts.map((text) => matchKey(text).slice(0, share));
  const holders = new Map<string, number[]>();
  const add = (piece: string, index: number): void => {
    const list = holders.get(piece);
    if (list === undefined) holders.set(piece, [index]);
    else if (list[list.length - 1] !== index) list.push(index);
  };
  keys.forEach((key, index) => {
    if (key.length >= WHOLE_TEXT && key.length < PASSAGE) add(key, index);
    for (let start = 0; start + PASSAGE <= key.length; start += 1) add(key.slice(start, start + PASSAGE), index);
  });
  const groups: { texts: number[]; piece: string }[] = [];
  const seen: Record<string, true> = {};
  holders.forEach((list, piece) => {
    const sharing = list.length < 2 ? [] : withPartner(list, comparable);
    const id = sharing.join(',');
    if (sharing.length < 2 || seen[id]) return;
    seen[id] = true;
    groups.push({ texts: sharing, piece });
  });
  groups.sort((a, b) => b.texts.length - a.texts.length || (a.texts[0] as number) - (b.texts[0] as number));
  const taken: Record<number, true> = {};
  const result: Repeated[] = [];
  for (const { texts: members, piece } of groups) {
    const free = members.filter((index) => !taken[index]);
    if (free.length < 2) continue;
    for (const index of free) taken[index] = true;
    result.push({
      texts: free,
      passage: longest(
        free.map((index) => keys[index] as string),
        piece,
      ),
    });
  }
  return result;
}

/** Those texts that may be compared with at least one other of the list. */
function withPartner(list: readonly number[], comparable: (a: number, b: number) => boolean): number[] {
  return list.filter((index) => list.some((other) => other !== index && comparable(index, other)));
}

/** The passage grown to both sides as far as all texts go along. */
function longest(keys: readonly string[], piece: string): string {
  const first = keys[0] as string;
  const starts = keys.map((key) => key.indexOf(piece));
  let before = 0;
  let after = piece.length;
  const same = (offset: number): boolean => {
    const letter = first.charAt((starts[0] as number) + offset);
    return letter !== '' && keys.every((key, index) => key.charAt((starts[index] as number) + offset) === letter);
  };
  while (starts.every((start) => start - before - 1 >= 0) && same(-before - 1)) before += 1;
  while (same(after)) after += 1;
  return first.slice((starts[0] as number) - before, (starts[0] as number) + after);
}
