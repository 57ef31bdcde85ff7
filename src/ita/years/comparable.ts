/**
 * What of two years' results can be compared and what cannot, from the rules of the years alone. Indicators, instruments
 * and totals have had the same names, weights and meaning since 2563 (ita-domain.md §1.1, §2); ratings, questions and the
 * way in which answers were gathered have not. Nothing is converted: the difference is said.
 */

import type { InstrumentId, ScaleId } from '../model';
import { INSTRUMENTS } from '../instruments';
import { valueOf, type YearRules } from './year';
import { rulesOf } from './index';

/** Why figures of two years are not of one kind. */
export interface YearDifference {
  readonly kind: 'gap' | 'scale' | 'questions' | 'questions-unknown' | 'parts';
  /** One sentence for a person. */
  readonly says: string;
}

const SCALE_NAMES: Readonly<Record<ScaleId, string>> = {
  letter: 'ตัวอักษร AA–F',
  level: 'ผ่านดีเยี่ยม–ต้องปรับปรุงโดยด่วน',
};

/** Whether the ratings of two years are of one scale; false where the rules of a year are not known. */
export function sameScale(one: number, other: number): boolean {
  const [first, second] = [rulesOf(one), rulesOf(other)];
  return first !== null && second !== null && first.scale.value === second.scale.value;
}

/**
 * Everything that keeps the results of two years from being compared as they stand, the gravest first.
 * @param earlier Buddhist year with rules
 * @param later a later one
 */
export function yearDifferences(earlier: number, later: number): YearDifference[] {
  const [before, after] = [rulesOf(earlier), rulesOf(later)];
  const found: YearDifference[] = [];
  if (later - earlier > 1) {
    found.push({ kind: 'gap', says: `ไม่มีผลของปีระหว่าง ${earlier} กับ ${later} ผลต่างเป็นของ ${later - earlier} ปี` });
  }
  if (!before || !after) return found;
  if (before.scale.value !== after.scale.value) {
    found.push({
      kind: 'scale',
      says: `ปี ${earlier} ใช้ระดับ ${SCALE_NAMES[before.scale.value]} ปี ${later} ใช้ระดับ ${SCALE_NAMES[after.scale.value]} ซึ่งแปลงเป็นกันไม่ได้ จึงเทียบเฉพาะคะแนน ไม่เทียบระดับ`,
    });
  }
  found.push(...questions(before, after));
  const parts = [valueOf(before.eitInParts), valueOf(after.eitInParts)];
  if (parts[0] === false && parts[1] === true) {
    found.push({
      kind: 'parts',
      says: `ปี ${later} เก็บแบบวัด EIT เป็นสองส่วน ปี ${earlier} เก็บรวมกัน คะแนน EIT จึงมาจากวิธีเก็บต่างกัน`,
    });
  }
  return found;
}

function questions(before: YearRules, after: YearRules): YearDifference[] {
  const changed: string[] = [];
  const unknown: InstrumentId[] = [];
  for (const { id } of INSTRUMENTS) {
    const [was, is] = [valueOf(before.itemCount[id]), valueOf(after.itemCount[id])];
    if (was === null || is === null) unknown.push(id);
    else if (was !== is) changed.push(`${id} จาก ${was} เป็น ${is} ข้อ`);
  }
  const found: YearDifference[] = [];
  if (changed.length > 0) {
    found.push({
      kind: 'questions',
      says: `จำนวนข้อเปลี่ยนระหว่างปี ${before.year} กับ ${after.year} (${changed.join(' ')}) ไม่เทียบรายข้อ และผลต่างของตัวชี้วัดมาจากคำถามที่ต่างกันด้วย`,
    });
  }
  if (unknown.length > 0) {
    found.push({
      kind: 'questions-unknown',
      says: `ไม่พบจำนวนข้อของ ${unknown.join(', ')} ครบทั้งสองปี (${before.year}, ${after.year}) จึงบอกไม่ได้ว่าคำถามชุดเดียวกันหรือไม่`,
    });
  }
  return found;
}
