/** Reads a row of `มาตรการ`. */

import { parsePeriod } from '../../thai/periods';
import { STATUS_CHOICES } from '../input-tabs';
import type { MeasureRow, MeasureStatus } from '../records';
import type { TableRow } from '../table';
import { cellsOf, choiceOf, shorten, textAt, wholeAt, wholesAt } from './cells';
import type { Notebook } from './notebook';

export function readMeasure(row: TableRow, planYear: number | null, notes: Notebook): MeasureRow {
  const status = textAt(row, 'status');
  const readStatus = choiceOf(STATUS_CHOICES, status);
  if (status !== '' && readStatus === null) {
    const choices = Object.keys(STATUS_CHOICES).map((key) => STATUS_CHOICES[key as MeasureStatus]);
    notes.add(
      'unknown-choice',
      'warning',
      row.cell('status'),
      `สถานะ "${shorten(status)}" ไม่อยู่ในตัวเลือก ให้เลือก ${choices.join(' / ')}`,
      { found: shorten(status) },
    );
  }
  const start = textAt(row, 'start');
  const end = textAt(row, 'end');
  // People type a whole period into the first column as often as they use two.
  const period = parsePeriod(end === '' ? start : `${start} – ${end}`, planYear) ?? parsePeriod(start, planYear);
  return {
    no: textAt(row, 'no'),
    issue: wholeAt(row, 'issue'),
    indicators: wholesAt(row, 'indicators'),
    measure: textAt(row, 'measure'),
    steps: textAt(row, 'steps'),
    responsible: textAt(row, 'responsible'),
    start,
    startDate: period ? period.start : null,
    end,
    endDate: period ? period.end : null,
    monitoring: textAt(row, 'monitoring'),
    output: textAt(row, 'output'),
    outcome: textAt(row, 'outcome'),
    status: readStatus,
    suggestion: textAt(row, 'suggestion'),
    cells: cellsOf(row, [
      'no',
      'issue',
      'indicators',
      'measure',
      'steps',
      'responsible',
      'start',
      'end',
      'monitoring',
      'output',
      'outcome',
      'status',
      'suggestion',
    ]),
  };
}
