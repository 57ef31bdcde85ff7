/** Takes away what the words around a figure contradict: a line to pass, a mean of a group, a rank is nobody's score. */

import type { Figure } from '../readers/figures';
import type { ScoreStatement } from '../tokens/score-statement';

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
  const known = new Map(figures.map((one) => [one.token, one] as const));
  const byPlace = (one: ScoreStatement): Figure | undefined => {
    const token = one.start < 0 ? undefined : one.unit.tokens.find(({ start }) => start === one.start);
    return token && token.type === 'number' ? known.get(token) : undefined;
  };
  const own = new Set(proposed.map((one) => byPlace(one)));
  const kept = others.filter((one) => {
    const figure = byPlace(one);
    if (!figure) return true;
    const isWhole = one.target.kind === 'total' || one.target.kind === 'subtotal';
    if ((NO_SCORE.includes(figure.meaning) && (isWhole || !figure.weak)) || figure.ownerAfter) return false;
    return !(isWhole && (own.has(figure) || OF_THE_WHOLE.includes(figure.meaning)));
  });
  // What a list has given to a name is not the result as a whole.
  const named = new Set(kept.filter(({ target }) => target.kind !== 'total').map((one) => byPlace(one)));
  return kept.concat(proposed.filter((one) => !named.has(byPlace(one))));
}
