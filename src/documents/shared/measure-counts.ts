/** How many measures were set, finished, under way and not finished: counted from the rows, never taken from a text. */

import { STATUS_CHOICES } from '../../workbook/input-tabs';
import type { MeasureRow } from '../../workbook/records';
import type { FieldNotes } from './definition';
import { measureNumbers, nameOf } from './measures';
import { thaiList } from './wording';

/**
 * "จากมาตรการที่กำหนดไว้ 9 มาตรการ แล้วเสร็จ 7 มาตรการ และไม่แล้วเสร็จ 2 มาตรการ": only what a status says; those without
 * one are not counted as anything. Empty for no measures.
 */
function countSentence(measures: readonly MeasureRow[]): string {
  const all = measures.length;
  if (all === 0) return '';
  const statuses = statusWords(measures);
  return statuses === '' ? `ได้กำหนดมาตรการไว้ ${all} มาตรการ` : `จากมาตรการที่กำหนดไว้ ${all} มาตรการ ${statuses}`;
}

/** The same after words that say already that measures were set: "จำนวน 9 มาตรการ แล้วเสร็จ 7 มาตรการ …". */
export function countPhrase(measures: readonly MeasureRow[]): string {
  return measures.length === 0 ? '' : `จำนวน ${measures.length} มาตรการ ${statusWords(measures)}`.trim();
}

/** What the statuses say; empty where there is none. */
function statusWords(measures: readonly MeasureRow[]): string {
  const counts = (['done', 'ongoing', 'not-done'] as const)
    .map((status) => ({ status, count: measures.filter((measure) => measure.status === status).length }))
    .filter(({ count }) => count > 0);
  return counts.some(({ status, count }) => status === 'done' && count === measures.length)
    ? 'ดำเนินการแล้วเสร็จทั้งหมด'
    : thaiList(counts.map(({ status, count }) => `${STATUS_CHOICES[status]} ${count} มาตรการ`));
}

interface OpenMeasure {
  readonly no: string;
  readonly name: string;
  readonly status: string;
}

/** What a report says of its measures as a whole. */
export interface MeasureOverview {
  readonly hasMeasures: boolean;
  readonly countSentence: string;
  readonly hasOpenMeasures: boolean;
  readonly openMeasures: readonly OpenMeasure[];
}

export const MEASURE_OVERVIEW_NOTES: FieldNotes<MeasureOverview> = {
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
    hasMeasures: measures.length > 0,
    countSentence: countSentence(measures),
    hasOpenMeasures: open.length > 0,
    openMeasures: open,
  };
}

/** The measures that are stated not to be finished, in sheet order. */
function openMeasures(measures: readonly MeasureRow[]): OpenMeasure[] {
  const numbers = measureNumbers(measures);
  return measures.flatMap(({ measure, status }, index) => {
    if (status !== 'ongoing' && status !== 'not-done') return [];
    const [name = ''] = nameOf({ measure }).split('\n');
    return [{ no: numbers[index] ?? '', name, status: STATUS_CHOICES[status] }];
  });
}
