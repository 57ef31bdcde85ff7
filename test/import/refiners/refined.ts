/** What a refiner makes of what the readers propose of a text. */

import { READERS, REFINERS } from '../../../src/import/configuration';
import { read } from '../../../src/import/reading';
import type { ScoreStatement } from '../../../src/import/tokens/score-statement';
import { unitsOf } from '../readers/units';

export interface Refined {
  readonly before: readonly ScoreStatement[];
  readonly after: readonly ScoreStatement[];
}

/** @param name of the refiner; those that come before it have had their turn */
export function refined(name: string, text: string): Refined {
  const reading = read(unitsOf(text), READERS);
  let before: readonly ScoreStatement[] = reading.statements;
  for (const refiner of REFINERS) {
    const after = refiner.refine(before, reading);
    if (refiner.name === name) return { before, after };
    before = after;
  }
  throw new Error(`no refiner ${name}`);
}
