/** How many measures were set, finished, under way and not finished: counted from the rows, never taken from a text. */

import type { MeasureRow, MeasureStatus } from '../workbook/records';
import { STATUS_CHOICES } from '../workbook/input-tabs';
import { nameOf, numberOf } from './measures';
import { thaiList } from './wording';

export interface MeasureCounts extends Readonly<Record<MeasureStatus, number>> {
  readonly all: number;
  /** Rows without a status. */
  readonly unstated: number;
}

export function countMeasures(measures: readonly MeasureRow[]): MeasureCounts {
  const of = (status: MeasureStatus | null): number => measures.filter((measure) => measure.status === status).length;
  return {
    all: measures.length,
    done: of('done'),
    ongoing: of('ongoing'),
    'not-done': of('not-done'),
    unstated: of(null),
  };
}

/** "จากมาตรการที่กำหนดไว้ 9 มาตรการ แล้วเสร็จ 7 มาตรการ และไม่แล้วเสร็จ 2 มาตรการ"; empty for no measures. */
export function countSentence(measures: readonly MeasureRow[]): string {
  const counts = countMeasures(measures);
  if (counts.all === 0) return '';
  const set = `จากมาตรการที่กำหนดไว้ ${counts.all} มาตรการ`;
  if (counts.unstated === counts.all) return `${set} ยังไม่ได้ระบุสถานะการดำเนินการ`;
  if (counts.done === counts.all) return `${set} ดำเนินการแล้วเสร็จทั้งหมด`;
  const parts = [
    ...(['done', 'ongoing', 'not-done'] as const)
      .filter((status) => counts[status] > 0)
      .map((status) => `${STATUS_CHOICES[status]} ${counts[status]} มาตรการ`),
    ...(counts.unstated > 0 ? [`ยังไม่ได้ระบุสถานะ ${counts.unstated} มาตรการ`] : []),
  ];
  return `${set} ${thaiList(parts)}`;
}

export interface OpenMeasure {
  readonly no: string;
  readonly name: string;
  readonly status: string;
}

/** The measures that are stated not to be finished, in sheet order. */
export function openMeasures(measures: readonly MeasureRow[]): OpenMeasure[] {
  return measures
    .map((measure, index) => ({ measure, no: numberOf(measure, index) }))
    .filter(({ measure }) => measure.status === 'ongoing' || measure.status === 'not-done')
    .map(({ measure, no }) => ({
      no,
      name: nameOf(measure).split('\n')[0] as string,
      status: STATUS_CHOICES[measure.status as MeasureStatus],
    }));
}
