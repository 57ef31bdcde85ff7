/** Which measures answer an indicator, in the words of a paper; papers say plainly where none does. */

import { answeredBy } from '../../planning/plan';
import type { DocumentInput } from './definition';
import { measureNumbers } from './measures';
import { numberList } from './wording';

/** Numbers of the measures that answer an indicator, as the paper prints them, in sheet order. */
function answersOf({ workbook }: Pick<DocumentInput, 'workbook'>, indicator: number): string[] {
  const numbers = measureNumbers(workbook.measures);
  return workbook.measures.flatMap((measure, index) =>
    answeredBy(workbook, measure).includes(indicator) ? (numbers[index] ?? []) : [],
  );
}

/** "ได้กำหนดมาตรการที่ 2 และ 5 เพื่อแก้ไขแล้ว", or that there is none. */
export function answerSentence(input: Pick<DocumentInput, 'workbook'>, indicator: number | null): string {
  const numbers = indicator === null ? [] : answersOf(input, indicator);
  return numbers.length === 0
    ? 'ทั้งนี้ ยังไม่ได้กำหนดมาตรการเพื่อแก้ไข'
    : `ทั้งนี้ ได้กำหนดมาตรการที่ ${numberList(numbers)} เพื่อแก้ไขแล้ว`;
}

/** "มาตรการที่ 2 และ 5", or "ยังไม่ได้กำหนดมาตรการ"; null is an item whose indicator nobody knows. */
export function answerTo(input: Pick<DocumentInput, 'workbook'>, indicator: number | null): string {
  const numbers = indicator === null ? [] : answersOf(input, indicator);
  return numbers.length === 0 ? 'ยังไม่ได้กำหนดมาตรการ' : `มาตรการที่ ${numberList(numbers)}`;
}
