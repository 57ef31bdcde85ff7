/** "ปีก่อน (2566) | 90.50" below the row of the total: last year's, in a row that has no name of its own. */

import { doubtOf, statement, type ReadStatements, type ScoreStatement } from '../tokens/score-statement';
import { isYear, type NumberToken, type Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** A statement for each such row, and the rows. */
export function readPreviousRows(units: readonly Unit[], isTaken: (unit: Unit) => boolean): ReadStatements {
  const statements: ScoreStatement[] = [];
  const takes: Unit[] = [];
  units.forEach((unit, at) => {
    const above = units[at - 1];
    if (!unit.cells || !unit.pure || isTaken(unit) || !above?.cells || !isWhole(above)) return;
    const number = figureOfLastYear(unit.tokens);
    if (!number) return;
    const year = unit.tokens.find(isYear)?.year ?? null;
    const { value, start } = number;
    const said = { role: 'previous', value, year, start, confidence: 'sure', by: 'previous-rows' } as const;
    statements.push(statement({ ...said, target: { kind: 'total' }, unit, ...doubtOf(number) }));
    takes.push(unit);
  });
  return { statements, takes };
}

/** A row of the result as a whole, or of a sum. */
function isWhole({ tokens }: Unit): boolean {
  const isNamed = tokens.some((token) => token.type === 'total' || (token.type === 'word' && token.role === 'sum'));
  return isNamed && tokens.some(({ type }) => type === 'number');
}

/** The one figure behind the words; null where the row says anything else. */
function figureOfLastYear(tokens: readonly Token[]): NumberToken | null {
  const [number, ...more] = tokens.filter((token) => token.type === 'number');
  const isSaid = tokens.some((token) => token.type === 'word' && token.role === 'previous');
  const isOther = tokens.some((token) => !['word', 'cell', 'number'].includes(token.type) && !isYear(token));
  return number && number.decimals > 0 && number.sign === '' && more.length === 0 && isSaid && !isOther ? number : null;
}
