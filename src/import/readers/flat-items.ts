/**
 * Items of a table that has lost its cells and its lines: "… i5 การรับสิ่งของ 98.54 99.02 0.48 ตามธรรมเนียม …". Their figures
 * stand amid the words of the question; two years and the step between them prove which is the later.
 */

import { beforeStep } from './item-score';
import { elementsOf, numbersOf, type FoundNumber } from '../tokens/elements';
import { statement, type ScoreStatement } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';

/** A statement for each code that is followed by such figures. */
export function readFlatItems(units: readonly Unit[], isTaken: (unit: Unit) => boolean): ScoreStatement[] {
  const found: ScoreStatement[] = [];
  for (const unit of units) {
    if (unit.blank || unit.cells || isTaken(unit)) continue;
    const codes = unit.tokens.flatMap((token) => (token.type === 'item' ? [token] : []));
    if (codes.length === 0) continue;
    const numbers = numbersOf(elementsOf(unit, unit.tokens));
    let next = 0;
    codes.forEach((code, at) => {
      const end = codes[at + 1]?.start ?? unit.plain.length;
      const own: FoundNumber[] = [];
      for (let one = numbers[next]; one && one.token.start < end; one = numbers[next]) {
        if (one.token.start > code.start) own.push(one);
        next += 1;
      }
      const score = beforeStep(own);
      if (!score) return;
      const target = { kind: 'item' as const, id: code.id, part: code.part };
      const { value, token } = score;
      const said = { role: 'score', value, confidence: 'likely', start: token.start, by: 'flat-items' } as const;
      found.push(statement({ ...said, target, unit }));
    });
  }
  return found;
}
