/** A proposal for one cell with the words of the source that it comes from. */

import type { Confidence, ProposedCell } from './result';
import { snippetOf, type Unit } from '../tokens/units';

/** @param lines where the value takes up more lines than the unit */
export function cell(
  value: string | number,
  unit: Unit,
  confidence: Confidence = 'sure',
  note = '',
  lines?: readonly number[],
): ProposedCell {
  return { value, lines: lines ?? unit.lines, snippet: snippetOf(unit), confidence, note };
}
