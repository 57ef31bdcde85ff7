/**
 * What a custom function says to a person: a text in the cell for one unusable row (it begins with "#"),
 * a thrown Error with one plain sentence for a wrong call.
 */

/** In place of a result whose score is no number from 0 to 100. */
export const BAD_SCORE = '#ต้องเป็นตัวเลข 0–100';
/** The row has instruments but no total; the announced total is never replaced by a computed one. */
export const NO_TOTAL = '#ไม่มีคะแนนรวม';
/** A time or duration, which Sheets hands over as a day of 1899. */
export const NOT_A_DATE = '#ไม่ใช่วันที่';
/** Something that no cell holds. */
export const NOT_A_VALUE = '#ต้องเป็นตัวเลข วันที่ หรือข้อความ';

/** "#ขาดคะแนนตัวชี้วัดที่ 2, 9, 10" */
export function missingIndicators(numbers: readonly number[]): string {
  return `#ขาดคะแนนตัวชี้วัดที่ ${numbers.join(', ')}`;
}

/** "#ขาดคะแนนรวม, คะแนน EIT" */
export function missingScores(names: readonly string[]): string {
  return `#ขาด${names.join(', ')}`;
}

/** The error of a call that cannot be answered: the function's name and one sentence on what it needs. */
export function wrongCall(functionName: string, sentence: string): Error {
  return new Error(`${functionName}: ${sentence}`);
}
