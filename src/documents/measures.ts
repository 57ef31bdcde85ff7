/** The rows of the tab `มาตรการ` as papers print them: number, period, lines of steps. */

import type { MeasureRow } from '../workbook/records';
import { BLANK } from './definition';
import { textLines } from './lines';

/**
 * "1 ตุลาคม 2566 – 30 กันยายน 2567", or the one end that was typed, or `BLANK`.
 * @param between what stands after the dash: a space, or a line break in a narrow column
 */
export function periodOf(measure: Pick<MeasureRow, 'start' | 'end'>, between: ' ' | '\n' = ' '): string {
  const start = measure.start.trim();
  const end = measure.end.trim();
  if (start === '' && end === '') return BLANK;
  if (end === '' || start === end) return start;
  return start === '' ? `ภายใน ${end}` : `${start} –${between}${end}`;
}

/** The measure's number as typed, without a dot of its own, or its place in the list where none was typed. */
export function numberOf(measure: Pick<MeasureRow, 'no'>, index: number): string {
  return measure.no.trim().replace(/[.)]+$/, '') || String(index + 1);
}

/** The measure's name without the number that people also type in front of it. */
export function nameOf(measure: Pick<MeasureRow, 'measure'>): string {
  const lines = textLines(measure.measure);
  const first = lines[0];
  return lines.length === 1 && first && first.numbered ? first.text : measure.measure.trim() || BLANK;
}
