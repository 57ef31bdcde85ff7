/** The rows of the tab `มาตรการ` as papers print them: number, period, lines of steps, and what each column is. */

import { STATUS_CHOICES } from '../../workbook/input-tabs';
import type { MissingField } from './missing';
import { hasContent } from '../../thai/text';
import type { MeasureRow, WorkbookData } from '../../workbook/records';
import { BLANK, type FieldNotes } from './definition';
import { LINE_NOTES, textLines, type TextLine } from './lines';
import { missingRows } from './missing';
import { pick } from './pick';

/** Every column that a table of measures can have; each paper picks its own. */
export interface MeasureColumns {
  readonly no: string;
  readonly measure: string;
  readonly steps: readonly TextLine[];
  readonly responsible: string;
  readonly period: string;
  readonly output: readonly TextLine[];
  readonly hasStatus: boolean;
  readonly status: string;
  readonly outcome: readonly TextLine[];
  /** "-" where there is none, so that a reader sees that nothing was left out. */
  readonly suggestion: string;
}

const NOTES: FieldNotes<MeasureColumns> = {
  no: { label: 'ลำดับ', source: 'มาตรการ › ลำดับ' },
  measure: { label: 'มาตรการ/กิจกรรม', source: 'มาตรการ › มาตรการ/กิจกรรม' },
  steps: { label: 'บรรทัดของขั้นตอน', source: 'มาตรการ › ขั้นตอน/วิธีการปฏิบัติ', rows: LINE_NOTES },
  responsible: { label: 'ผู้รับผิดชอบ', source: 'มาตรการ › ผู้รับผิดชอบ' },
  period: { label: 'ระยะเวลา', source: 'มาตรการ › เริ่ม และ สิ้นสุด' },
  output: { label: 'บรรทัดของผลการดำเนินการ', source: 'มาตรการ › ผลการดำเนินการ', rows: LINE_NOTES },
  hasStatus: { label: 'มีสถานะ', source: 'มาตรการ › สถานะ', condition: true },
  status: { label: 'สถานะ', source: 'มาตรการ › สถานะ' },
  outcome: { label: 'บรรทัดของผลลัพธ์', source: 'มาตรการ › ผลลัพธ์', rows: LINE_NOTES },
  suggestion: { label: 'ข้อเสนอแนะ', source: 'มาตรการ › ข้อเสนอแนะ' },
};

/** What an officer reads about these columns. */
export function measureNotes<Key extends keyof MeasureColumns>(
  columns: readonly Key[],
): Pick<FieldNotes<MeasureColumns>, Key> {
  return pick(NOTES, columns);
}

/** The measures in sheet order with these columns, for a table, whose columns are narrow. */
export function measureRows<Key extends keyof MeasureColumns>(
  measures: readonly MeasureRow[],
  columns: readonly Key[],
): Pick<MeasureColumns, Key>[] {
  const numbers = measureNumbers(measures);
  return measures.map((measure, index) =>
    pick<MeasureColumns, Key>(
      {
        no: numbers[index] ?? '',
        measure: nameOf(measure),
        steps: textLines(measure.steps),
        responsible: measure.responsible.trim(),
        period: periodOf(measure, '\n'),
        output: textLines(measure.output),
        hasStatus: measure.status !== null,
        status: measure.status === null ? '' : STATUS_CHOICES[measure.status],
        outcome: textLines(measure.outcome),
        suggestion: measure.suggestion.trim() || '-',
      },
      columns,
    ),
  );
}

/**
 * "1 ตุลาคม 2566 – 30 กันยายน 2567", or the one end that was typed, or empty.
 * @param between what stands before the dash: a space, or a line break in a narrow column, where a dash at the end of a
 *   line would go on to one of its own
 */
export function periodOf(measure: Pick<MeasureRow, 'start' | 'end'>, between: ' ' | '\n' = ' '): string {
  const start = measure.start.trim();
  const end = measure.end.trim();
  if (start === '' && end === '') return '';
  if (end === '' || start === end) return start;
  return start === '' ? `ภายใน ${end}` : `${start}${between}– ${end}`;
}

/** Whether anything is said of what became of a measure; that it is under way is no result. */
export function hasResult({ output, outcome, suggestion, status }: MeasureRow): boolean {
  return hasContent(output + outcome + suggestion) || status === 'done' || status === 'not-done';
}

/**
 * The number of every measure, the same in all papers of a year: as typed, without a dot of its own, or its place in the
 * list where the typed ones do not tell measures apart (none, or counted anew under each issue).
 */
export function measureNumbers(measures: readonly Pick<MeasureRow, 'no'>[]): string[] {
  const typed = measures.map(({ no }) => no.trim().replace(/[.)]+$/, ''));
  const isUsable = new Set(typed).size === typed.length && !typed.includes('');
  return isUsable ? typed : measures.map((_measure, index) => String(index + 1));
}

/** The measure's name without the number that people also type in front of it. */
export function nameOf(measure: Pick<MeasureRow, 'measure'>): string {
  const [first, ...others] = textLines(measure.measure);
  return others.length === 0 && first?.numbered ? first.text : measure.measure.trim() || BLANK;
}

/**
 * What the measures of a paper lack, one after the other; a workbook without measures lacks one.
 * @param of gets the measure and how a label names it: "ของมาตรการที่ 2"
 */
export function missingInMeasures(
  workbook: WorkbookData,
  of: (measure: MeasureRow, name: string) => readonly MissingField[],
): MissingField[] {
  const numbers = measureNumbers(workbook.measures);
  return workbook.measures.length === 0
    ? [missingRows(workbook, 'measures', 'มาตรการอย่างน้อย 1 รายการ')]
    : workbook.measures.flatMap((measure, index) => of(measure, `ของมาตรการที่ ${numbers[index] ?? ''}`));
}
