/** How many measures were set, finished, under way and not finished: counted from the rows, never taken from a text. */

import { STATUS_CHOICES } from '../../workbook/input-tabs';
import type { MeasureRow, MeasureStatus } from '../../workbook/records';
import type { FieldNotes } from './definition';
import { nameOf, numberOf } from './measures';
import { thaiList } from './wording';

/** "จากมาตรการที่กำหนดไว้ 9 มาตรการ แล้วเสร็จ 7 มาตรการ และไม่แล้วเสร็จ 2 มาตรการ"; empty for no measures. */
function countSentence(measures: readonly MeasureRow[]): string {
  const all = measures.length;
  if (all === 0) return '';
  const count = (status: MeasureStatus | null): number =>
    measures.filter((measure) => measure.status === status).length;
  const set = `จากมาตรการที่กำหนดไว้ ${all} มาตรการ`;
  if (count(null) === all) return `${set} ยังไม่ได้ระบุสถานะการดำเนินการ`;
  if (count('done') === all) return `${set} ดำเนินการแล้วเสร็จทั้งหมด`;
  const parts = (['done', 'ongoing', 'not-done', null] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${status === null ? 'ยังไม่ได้ระบุสถานะ' : STATUS_CHOICES[status]} ${count(status)} มาตรการ`);
  return `${set} ${thaiList(parts)}`;
}

interface OpenMeasure {
  readonly no: string;
  readonly name: string;
  readonly status: string;
}

/** What a report says of its measures as a whole. */
export interface MeasureOverview {
  readonly noMeasures: boolean;
  readonly hasMeasures: boolean;
  readonly countSentence: string;
  readonly hasOpenMeasures: boolean;
  readonly openMeasures: readonly OpenMeasure[];
}

export const MEASURE_OVERVIEW_NOTES: FieldNotes<MeasureOverview> = {
  noMeasures: { label: 'ยังไม่มีมาตรการ', source: 'มาตรการ', condition: true },
  hasMeasures: { label: 'มีมาตรการ', source: 'มาตรการ', condition: true },
  countSentence: { label: 'จำนวนมาตรการที่แล้วเสร็จและไม่แล้วเสร็จ', source: 'นับจาก มาตรการ › สถานะ' },
  hasOpenMeasures: { label: 'มีมาตรการที่ยังไม่แล้วเสร็จ', source: 'มาตรการ › สถานะ', condition: true },
  openMeasures: {
    label: 'มาตรการที่ยังไม่แล้วเสร็จ',
    source: 'มาตรการ',
    rows: {
      no: { label: 'ลำดับมาตรการ', source: 'มาตรการ › ลำดับ' },
      name: { label: 'มาตรการ', source: 'มาตรการ › มาตรการ/กิจกรรม' },
      status: { label: 'สถานะ', source: 'มาตรการ › สถานะ' },
    },
  },
};

export function measureOverview(measures: readonly MeasureRow[]): MeasureOverview {
  const open = openMeasures(measures);
  return {
    noMeasures: measures.length === 0,
    hasMeasures: measures.length > 0,
    countSentence: countSentence(measures),
    hasOpenMeasures: open.length > 0,
    openMeasures: open,
  };
}

/** The measures that are stated not to be finished, in sheet order. */
function openMeasures(measures: readonly MeasureRow[]): OpenMeasure[] {
  return measures
    .map((measure, index) => ({ measure, no: numberOf(measure, index) }))
    .filter(({ measure }) => measure.status === 'ongoing' || measure.status === 'not-done')
    .map(({ measure, no }) => ({
      no,
      name: nameOf(measure).split('\n')[0] as string,
      status: STATUS_CHOICES[measure.status as MeasureStatus],
    }));
}
