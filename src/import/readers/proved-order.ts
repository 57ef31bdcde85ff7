/** Names and figures that can be read in either order, where the weights of the assessment tell which order is meant. */

import { INSTRUMENTS } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import { agreement, weightedTotal } from '../../ita/scores';
import type { FoundNumber } from '../tokens/elements';
import type { Candidate, Unclear } from './candidates';

/**
 * "92.81 คะแนน" / "IIT" / "91.53" / "EIT" / "90.58" / "OIT" / "95.45": read one way, the figure that is left over is the
 * total of the three. Null where neither way, or both, come out.
 */
export function provedOrder(unclear: Unclear, numbers: readonly FoundNumber[]): readonly Candidate[] | null {
  const proved = [unclear.namesFirst, unclear.figuresFirst].flatMap((own) => {
    const total = totalBeside(own, numbers);
    return total === null ? [] : [[...own, total]];
  });
  const [only, ...others] = proved;
  return only && others.length === 0 ? only : null;
}

function totalBeside(own: readonly Candidate[], numbers: readonly FoundNumber[]): Candidate | null {
  const scores: Record<InstrumentId, number | null> = { IIT: null, EIT: null, OIT: null };
  for (const { target, numbers: figures } of own) {
    if (target.kind !== 'instrument' || target.part !== null || figures.length !== 1) return null;
    scores[target.id] = figures[0]?.value ?? null;
  }
  const used = new Set(own.flatMap(({ numbers: figures }) => figures));
  const [left, ...more] = numbers.filter((number) => !used.has(number));
  const total = weightedTotal(scores);
  if (!left || more.length > 0 || own.length !== INSTRUMENTS.length || total === null) return null;
  const isTotal = left.role === null && !left.signed && agreement(total, left.value) !== 'different';
  return isTotal ? { target: { kind: 'total' }, numbers: [left], unit: left.unit, confidence: 'likely' } : null;
}
