/** Takes away what the words around a figure contradict: a line to pass, a mean of a group, a rank is nobody's score. */

import type { Figure } from '../readers/figures';
import type { ScoreStatement } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';

const NO_SCORE: readonly Figure['meaning'][] = ['line', 'goal', 'share', 'ordinal', 'mean', 'distance', 'weight'];
const OF_THE_WHOLE: readonly Figure['meaning'][] = ['total', 'previous', 'from', 'rise', 'fall'];

/**
 * The statements that the words allow.
 * @param proposed by the reader of sentences, which knows most of the figures that it states
 */
export function refineByWords(
  others: readonly ScoreStatement[],
  proposed: readonly ScoreStatement[],
  figures: readonly Figure[],
): ScoreStatement[] {
  const known = new Map<Unit, Map<number, Figure>>();
  for (const one of figures) {
    const places = known.get(one.unit) ?? new Map<number, Figure>();
    known.set(one.unit, places.set(one.token.start, one));
  }
  const byPlace = ({ unit, start }: ScoreStatement): Figure | undefined => known.get(unit)?.get(start);
  const own = new Set(proposed.map(byPlace));
  const kept = others.filter((one) => {
    const figure = byPlace(one);
    if (!figure) return true;
    const isWhole = one.target.kind === 'total' || one.target.kind === 'subtotal';
    if ((NO_SCORE.includes(figure.meaning) && (isWhole || !figure.weak)) || figure.ownerAfter) return false;
    return !(isWhole && (own.has(figure) || OF_THE_WHOLE.includes(figure.meaning)));
  });
  // What a list has given to a name is not the result as a whole.
  const named = new Set(kept.filter(({ target }) => target.kind !== 'total').map(byPlace));
  return kept.concat(proposed.filter((one) => !named.has(byPlace(one))));
}
