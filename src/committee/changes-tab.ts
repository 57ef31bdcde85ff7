/** The tab `สิ่งที่เปลี่ยน`: what differs from the round before, cell by cell, and remarks that nobody finds any more. */

import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type CellContent, type TabSpec } from '../tabs/tab-spec';
import { row } from '../tabs/output/style';
import type { CellValue } from '../workbook/snapshot';
import type { CellChange } from './changes';
import type { KeptRemark, Round } from './round';

/** More changes than this are not read one by one; a line says how many more there are. */
const MOST_CHANGES = 5000;
/** So many fit a screen. */
const FEW_CHANGES = 20;

/** @param round the later of the two; the first round has nothing to be compared with */
export function changesTab(round: Round, changes: readonly CellChange[], lost: readonly KeptRemark[]): TabSpec {
  const shown = changes.slice(0, MOST_CHANGES);
  const rest = changes.length - shown.length;
  const about =
    round.no === 1
      ? 'รอบแรก ยังไม่มีรอบก่อนให้เทียบ'
      : `รอบที่ ${round.no} เทียบกับรอบที่ ${round.no - 1}: เปลี่ยน ${countText(changes.length)} ช่อง${perTab(changes)}${rest > 0 ? ` แสดง ${countText(shown.length)} ช่องแรก` : ''}`;
  return {
    id: 'changes',
    name: OUTPUT_TAB_NAMES.changes,
    columns: [
      { key: 'matters', width: 80, align: 'center' },
      { key: 'what', width: 215 },
      { key: 'before', width: 240 },
      { key: 'after', width: 240 },
      { key: 'cell', width: 120 },
    ],
    rows: [
      row('title', `${OUTPUT_TITLES.changes}${round.year}`),
      row('note', about),
      row('note', lost.length === 0 ? '' : `⚠ ความเห็นที่เคยมีแต่ไม่พบแล้ว ${lost.length} ข้อ อยู่ท้ายตาราง`),
      row('header', 'เรื่องที่', 'สิ่งที่เปลี่ยน', 'เดิม', 'ใหม่', 'ช่อง'),
      ...shown.map(({ matters, what, before, after, place }) =>
        row(
          'body',
          matters.length === 0 ? '–' : matters.join(', '),
          what,
          shownValue(before),
          shownValue(after),
          linkOf(place),
        ),
      ),
      ...lost.map(({ matter, remark, by }) =>
        row('body', matter || '–', `ความเห็นที่ไม่พบแล้ว${by === '' ? '' : ` ของ ${by}`}`, remark, '(ถูกลบ)', ''),
      ),
    ],
    identity: ['what', 'cell'],
    frozenRows: 4,
    rules: [],
    chart: null,
  };
}

/** Of many changes, how many each tab has: " (มาตรการ 3,000 คะแนน 1)"; empty where one look at the table tells. */
function perTab(changes: readonly CellChange[]): string {
  if (changes.length <= FEW_CHANGES) return '';
  const counts = new Map<string, number>();
  for (const { tab } of changes) counts.set(tab, (counts.get(tab) ?? 0) + 1);
  return ` (${[...counts].map(([tab, count]) => `${tab} ${countText(count)}`).join(' ')})`;
}

/** 3000 as "3,000". */
function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function shownValue(value: CellValue): CellContent {
  if (value === '') return '(ว่าง)';
  return typeof value === 'boolean' ? String(value) : value;
}

function linkOf(place: string | null): CellContent {
  return place === null ? '' : { text: place, link: place };
}
