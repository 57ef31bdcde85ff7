/** "i1 92.3 i2 81.15 … i10": ten codes of one letter, in a text about indicators, are the ten indicators and no questions. */

import { INDICATORS } from '../../ita/indicators';
import type { Reading } from '../reading';
import type { ScoreStatement } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';

const ABOUT_INDICATORS = /ตัวชี้วัด/;
const ABOUT_QUESTIONS = /รายข้อ|คำถาม|ข้อ ?[iI]/;

/** Whether the codes of a text are those of the ten indicators: i1 to i10 once each, and no indicator by its own name. */
export function hasTenCodes(units: readonly Unit[]): boolean {
  const codes: number[] = [];
  for (const { tokens } of units) {
    for (const token of tokens) {
      if (token.type === 'indicator') return false;
      if (token.type !== 'item') continue;
      if (token.id.instrument !== 'IIT' || token.part !== null || codes.length >= INDICATORS.length) return false;
      codes.push(token.id.no);
    }
  }
  if (codes.length !== INDICATORS.length || codes.some((no, at) => no !== at + 1)) return false;
  return (
    units.some(({ plain }) => ABOUT_INDICATORS.test(plain)) && !units.some(({ plain }) => ABOUT_QUESTIONS.test(plain))
  );
}

/** The statements with such codes read as indicators; unchanged where they are questions. */
export function refineTenCodes(all: readonly ScoreStatement[], { units }: Reading): readonly ScoreStatement[] {
  if (!hasTenCodes(units)) return all;
  return all.map((one): ScoreStatement => {
    const { target } = one;
    if (target.kind !== 'item') return one;
    const asIndicator = { kind: 'indicator' as const, no: target.id.no, named: false, form: '' };
    const note = 'ข้อความใช้รหัส i1–i10 แทนตัวชี้วัดที่ 1–10';
    return { ...one, target: asIndicator, confidence: 'likely', note };
  });
}
