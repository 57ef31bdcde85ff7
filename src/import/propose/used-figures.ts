/** Which figures of which lines a result proposes, and which it only asks about. */

import type { Unit } from '../tokens/units';
import type { ImportResult } from './result';

/** "line|value" of every figure. */
type Stated = ReadonlySet<string>;

export interface UsedFigures {
  readonly proposed: Stated;
  readonly asked: Stated;
}

export function usedFigures({ proposals, questions }: Pick<ImportResult, 'proposals' | 'questions'>): UsedFigures {
  const proposed = new Set<string>();
  const asked = new Set<string>();
  const add = (to: Set<string>, lines: readonly number[], value: string | number): void => {
    for (const line of lines) to.add(`${line}|${String(value)}`);
  };
  for (const rows of Object.values(proposals)) {
    for (const { cells } of rows) {
      for (const { lines, value, confidence } of Object.values(cells)) {
        add(confidence === 'ask' ? asked : proposed, lines, value);
      }
    }
  }
  for (const { options } of questions) {
    for (const { lines, sets } of options) for (const { value } of sets) add(asked, lines, value);
  }
  return { proposed, asked };
}

/** Whether a figure, or the fall that it tells, is stated by one of the lines of a unit. */
export function isStatedIn(stated: Stated, { lines }: Unit, value: string | number): boolean {
  return lines.some((line) => stated.has(`${line}|${String(value)}`));
}
