/** The two rating scales as a paper prints them, from the tables that rate (ita/rating.ts): no gap and no overlap. */

import { EXCELLENT_LINE, IMPROVE_FROM, LETTER_BANDS, LEVELS, PASS_LINE } from '../../ita/rating';
import { formatScore } from '../../ita/rounding';
import type { FieldNotes } from '../shared/definition';

export interface ScaleRow {
  readonly rating: string;
  readonly rule: string;
  readonly result: string;
}

export const SCALE_ROW_NOTES: FieldNotes<ScaleRow> = {
  rating: { label: 'ระดับ', source: 'ตารางเกณฑ์' },
  rule: { label: 'หลักเกณฑ์', source: 'ตารางเกณฑ์' },
  result: { label: 'ผ่านหรือไม่ผ่าน', source: 'ตารางเกณฑ์' },
};

const PASSED = 'ผ่านเกณฑ์';
const FAILED = 'ไม่ผ่านเกณฑ์';

/** Scores have two decimals, so a band ends one hundredth below the next. */
function range(from: number, end: number | null): string {
  return `${formatScore(from)} – ${end === null ? '100' : formatScore(end - 0.01)} คะแนน`;
}

/** AA … F: results up to 2565. */
export function letterRows(): ScaleRow[] {
  return LETTER_BANDS.map(({ rating, from }, index) => ({
    rating,
    rule: `คะแนนรวม ${range(from, LETTER_BANDS[index - 1]?.from ?? null)}`,
    result: from >= PASS_LINE ? PASSED : FAILED,
  }));
}

/** ผ่านดีเยี่ยม … ต้องปรับปรุงโดยด่วน: results from 2566. */
export function levelRows(): ScaleRow[] {
  const excellent = formatScore(EXCELLENT_LINE);
  const pass = formatScore(PASS_LINE);
  const rules = [
    `คะแนนรวมและคะแนนของทุกแบบวัดตั้งแต่ ${excellent} คะแนนขึ้นไป`,
    `คะแนนรวมและคะแนนของทุกแบบวัดตั้งแต่ ${pass} คะแนนขึ้นไป แต่ไม่ถึงระดับ${LEVELS[0]}`,
    `คะแนนรวมตั้งแต่ ${pass} คะแนนขึ้นไป แต่มีแบบวัดที่ได้ต่ำกว่า ${pass} คะแนน`,
    `คะแนนรวม ${range(IMPROVE_FROM, PASS_LINE)}`,
    `คะแนนรวม ${range(0, IMPROVE_FROM)}`,
  ];
  return rules.map((rule, index) => ({ rating: LEVELS[index] ?? '', rule, result: index < 3 ? PASSED : FAILED }));
}
