/** The tab `รายข้อที่ต้องแก้ไข`: questions and disclosure items below the target, lowest first. */

import type { Analysed } from './analysed';
import { indicatorByNo } from '../../ita/indicators';
import { round2 } from '../../ita/rounding';
import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type TabSpec } from '../tab-spec';
import type { ItemRow } from '../../workbook/records';
import { changedRules, row, topRows, type Row } from './style';

export function weakItemsTab({ data, analysis }: Analysed): TabSpec {
  const weak = analysis.below.items.map((id) => data.items.find((item) => item.id === id) as ItemRow);
  const body: Row[] = weak.map((item, index) =>
    row(
      'body',
      index + 1,
      item.id,
      item.part ?? '',
      indicatorLabel(item.indicator),
      item.text,
      item.score,
      round2((item.score as number) - data.settings.target),
      item.suggestion,
    ),
  );
  const none = data.items.some(({ score }) => score !== null) ? 'ไม่มีข้อใดต่ำกว่าเกณฑ์เป้าหมาย' : 'ยังไม่ได้กรอกคะแนนรายข้อ';
  return {
    id: 'weak-items',
    name: OUTPUT_TAB_NAMES['weak-items'],
    columns: [
      // No column is wider than a phone, and the question begins on its first screen.
      { key: 'order', width: 44, align: 'center', format: '0' },
      { key: 'item', width: 44, align: 'center' },
      { key: 'part', width: 44, align: 'center', format: '0' },
      { key: 'indicator' },
      { key: 'text', width: 310 },
      { key: 'score', format: '0.00' },
      { key: 'gap', format: '+0.00;-0.00;0.00' },
      { key: 'suggestion', width: 310 },
    ],
    rows: [
      ...topRows(
        `${OUTPUT_TITLES['weak-items']}${analysis.resultYear}`,
        `${analysis.agency} · ข้อที่ได้คะแนนต่ำกว่า ${data.settings.target}`,
      ),
      row('header', 'ที่', 'ข้อ', 'ส่วนที่', 'ตัวชี้วัด', 'ข้อคำถาม', 'คะแนน', 'ห่างจากเกณฑ์', 'ข้อเสนอแนะ'),
      ...(body.length > 0 ? body : [row('body', '', '', '', '', none)]),
    ],
    identity: ['item'],
    frozenRows: 4,
    rules: changedRules('order'),
    chart: null,
  };
}

function indicatorLabel(no: number | null): string {
  const indicator = no === null ? null : indicatorByNo(no);
  return indicator ? `${indicator.no} ${indicator.name}` : '';
}
