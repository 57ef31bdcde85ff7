/** "i1 92.3 i2 81.15 … i10": ten codes of one letter, in a text about indicators, are the ten indicators and no questions. */

import { INDICATORS } from '../../ita/indicators';
import type { ScoreStatement } from '../tokens/score-statement';
import type { Reading } from '../reading';

const ABOUT_INDICATORS = /ตัวชี้วัด/;
const ABOUT_QUESTIONS = /รายข้อ|คำถาม|ข้อ ?[iI]/;

/** The statements with such codes read as indicators; unchanged where they are questions. */
export function refineTenCodes(all: readonly ScoreStatement[], { units }: Reading): readonly ScoreStatement[] {
  const numbers = all.reduce<number[]>((found, { target }) => {
    if (target.kind !== 'item') return found;
    return [...found, target.id.instrument === 'IIT' && target.part === null ? target.id.no : 0];
  }, []);
  const isTen = numbers.length === INDICATORS.length && numbers.every((no, at) => no === at + 1);
  if (!isTen || all.some(({ target }) => target.kind === 'indicator')) return all;
  if (units.some(({ plain }) => ABOUT_QUESTIONS.test(plain))) return all;
  if (!units.some(({ plain }) => ABOUT_INDICATORS.test(plain))) return all;
  return all.map((one): ScoreStatement => {
    const { target } = one;
    if (target.kind !== 'item') return one;
    const asIndicator = { kind: 'indicator' as const, no: target.id.no, named: false, form: '' };
    const note = 'ข้อความใช้รหัส i1–i10 แทนตัวชี้วัดที่ 1–10';
    return { ...one, target: asIndicator, confidence: 'likely', note };
  });
}
