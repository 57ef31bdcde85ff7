/** How the lists of questions and disclosure items are written down: topics in order, grouped by indicator. */

import type { ItemDefinition, Sureness } from './year';

/**
 * Numbers topics on, indicator by indicator: `numbered([[1, ['a', 'b']], [2, ['c']]])` gives items 1 and 2 of
 * indicator 1 and item 3 of indicator 2. An empty topic is an item that nobody has seen: it is left out, but counted.
 */
export function numbered(
  groups: readonly (readonly [indicator: number, topics: readonly string[]])[],
  sure: Sureness = 'source',
): ItemDefinition[] {
  const items: ItemDefinition[] = [];
  let no = 0;
  for (const [indicator, topics] of groups) {
    for (const topic of topics) {
      no += 1;
      if (topic !== '') items.push({ no, topic, indicator, sure });
    }
  }
  return items;
}

/** The same items, with those of the given numbers marked as defaults that no source confirms. */
export function withDefaults(items: readonly ItemDefinition[], unconfirmed: (no: number) => boolean): ItemDefinition[] {
  return items.map((item) => (unconfirmed(item.no) ? { ...item, sure: 'default' } : item));
}

/** Consecutive item numbers, both ends included. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_unused, index) => from + index);
}
