/** Text as readers get it, and what they propose of it in one line a figure. */

import { readSource } from '../../../src/import/source/source';
import { targetName, type ScoreStatement } from '../../../src/import/tokens/score-statement';
import { toUnits, type Unit } from '../../../src/import/tokens/units';

export function unitsOf(text: string): Unit[] {
  return toUnits(readSource(text));
}

/** No line is taken. */
export const free = (): boolean => false;

/** "ตัวชี้วัดที่ 9 100 [เทศบาลตำบลบ้านนา] 2567". */
export function said(statements: readonly ScoreStatement[]): string[] {
  return statements.map(({ target, value, agency, year }) =>
    [targetName(target), value, agency === '' ? '' : `[${agency}]`, year ?? ''].filter((part) => part !== '').join(' '),
  );
}
