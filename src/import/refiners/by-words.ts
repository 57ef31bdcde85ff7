/** Takes away what the words around a figure contradict: a line to pass, a mean of a group, a rank is nobody's score. */

import type { Figure } from '../readers/figures';
import { isBy, type Reading } from '../reading';
import type { ScoreStatement } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';

const NO_SCORE: readonly Figure['meaning'][] = ['line', 'goal', 'share', 'ordinal', 'mean', 'distance', 'weight'];
const OF_THE_WHOLE: readonly Figure['meaning'][] = ['total', 'previous', 'from', 'rise', 'fall'];

/** The statements that the words allow. Of a sentence that has been read the reader of sentences knows most. */
export function refineByWords(all: readonly ScoreStatement[], { figures }: Pick<Reading, 'figures'>): ScoreStatement[] {
  const known = new Map<Unit, Map<number, Figure>>();
  for (const one of figures) {
    const places = known.get(one.unit) ?? new Map<number, Figure>();
    known.set(one.unit, places.set(one.token.start, one));
  }
  const byPlace = ({ unit, start }: ScoreStatement): Figure | undefined => known.get(unit)?.get(start);
  const told = all.filter((one) => isBy(one, 'sentences'));
  const own = new Set(told.map(byPlace));
  const kept = all.filter((one) => {
    const figure = byPlace(one);
    if (isBy(one, 'sentences')) return false;
    if (!figure) return true;
    const isWhole = one.target.kind === 'total' || one.target.kind === 'subtotal';
    if ((NO_SCORE.includes(figure.meaning) && (isWhole || !figure.weak)) || figure.ownerAfter) return false;
    return !(isWhole && (own.has(figure) || OF_THE_WHOLE.includes(figure.meaning)));
  });
  // What a list has given to a name is not the result as a whole.
  const named = new Set(kept.filter(({ target }) => target.kind !== 'total').map(byPlace));
  return kept.concat(told.filter((one) => !named.has(byPlace(one))));
}
