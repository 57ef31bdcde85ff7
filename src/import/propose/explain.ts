/**
 * Every figure that a reader has proposed, with the rule that proposed it and what became of it: for whoever has to find
 * out why an import reads a text as it does.
 */

import { placeOf, type Dropped, type Reading } from '../reading';
import { targetName, type ScoreStatement } from '../tokens/score-statement';
import type { ExplainedFigure, ImportResult } from './result';
import { isStatedIn, type UsedFigures, usedFigures } from './used-figures';

/** Longest list that anybody reads. */
const MOST_FIGURES = 2000;

export function explainFigures(result: ImportResult, reading: Reading, dropped: readonly Dropped[]): ExplainedFigure[] {
  const used = usedFigures(result);
  const droppedBy = new Map(dropped.map(({ statement, by }) => [placeOf(statement), by] as const));
  return reading.statements.slice(0, MOST_FIGURES).map((one): ExplainedFigure => {
    const fate = fateOf(one, used, droppedBy);
    const agency = one.agency === '' ? '' : ` ของ${one.agency}`;
    return {
      line: one.unit.lines[0] ?? 0,
      value: one.value,
      of: `${targetName(one.target)}${agency}${one.year === null ? '' : ` ปี ${one.year}`}`,
      role: one.role,
      by: one.by,
      fate,
      leftBy: fate === 'left' ? (droppedBy.get(placeOf(one)) ?? 'resolver') : '',
    };
  });
}

function fateOf(
  one: ScoreStatement,
  used: UsedFigures,
  droppedBy: ReadonlyMap<string, string>,
): ExplainedFigure['fate'] {
  if (droppedBy.has(placeOf(one))) return 'left';
  if (isStatedIn(used.proposed, one.unit, one.value)) return 'proposed';
  return isStatedIn(used.asked, one.unit, one.value) ? 'asked' : 'left';
}
