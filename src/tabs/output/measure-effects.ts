/**
 * The tab `ผลของมาตรการ`: for each measure the indicators that it aimed at, before and after. It claims no cause: the first
 * lines say so, and a change stands as a figure.
 */

import { formatScore } from '../../ita/rounding';
import type { AimedIndicator, MeasureEffect } from '../../year-change/measure-effects';
import { STATUS_CHOICES } from '../../workbook/input-tabs';
import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type TabSpec } from '../tab-spec';
import { changedRules, row, scoreCell, topRows, type Row } from './style';

/** What every table of effects says above it. */
export const NO_CAUSE =
  'คะแนนก่อนและหลังวางคู่กันเพื่อประกอบการพิจารณา ไม่ได้แสดงว่ามาตรการเป็นเหตุของการเปลี่ยนแปลง เพราะคะแนนขึ้นกับหลายปัจจัย';

/** @param effects newest year first */
export function measureEffectsTab(effects: readonly MeasureEffect[], agency: string): TabSpec {
  const last = effects[0]?.year ?? '';
  return {
    id: 'measure-effects',
    name: OUTPUT_TAB_NAMES['measure-effects'],
    columns: [
      { key: 'year', align: 'center', format: '0' },
      { key: 'no', align: 'center' },
      { key: 'measure', width: 320 },
      { key: 'status', width: 120 },
      { key: 'indicator', width: 220 },
      { key: 'before', align: 'right', format: '0.00' },
      { key: 'after', align: 'right', format: '0.00' },
      { key: 'change', align: 'right', format: '+0.00;-0.00;0.00' },
      { key: 'says', width: 260 },
    ],
    rows: [
      ...topRows(`${OUTPUT_TITLES['measure-effects']}${last}`, `${agency} · ${NO_CAUSE}`),
      row(
        'header',
        'ปีของมาตรการ',
        'ที่',
        'มาตรการ/กิจกรรม',
        'สถานะ',
        'ตัวชี้วัดที่มุ่งแก้ไข',
        'ก่อน',
        'หลัง',
        'เปลี่ยนแปลง',
        'หมายเหตุ',
      ),
      ...(effects.length === 0 ? [row('body', '', '', 'ยังไม่มีมาตรการของปีที่ทราบผลแล้ว')] : effects.flatMap(effectRows)),
    ],
    identity: [],
    frozenRows: 4,
    rules: changedRules('year'),
    chart: null,
  };
}

function effectRows({ year, no, measure, status, indicators }: MeasureEffect): Row[] {
  const head = [year, no, measure, status === null ? '' : STATUS_CHOICES[status]] as const;
  if (indicators.length === 0) {
    return [row('body', ...head, '', '', '', '', 'มาตรการไม่ได้ระบุตัวชี้วัดหรือประเด็น จึงไม่มีคะแนนให้วางคู่')];
  }
  return indicators.map((indicator, index) =>
    row(
      'body',
      ...(index === 0 ? head : [year, '', '', '']),
      `${indicator.no} ${indicator.name}`,
      scoreCell(indicator.before),
      scoreCell(indicator.after),
      scoreCell(indicator.change),
      remark(indicator, year),
    ),
  );
}

function remark({ before, after }: AimedIndicator, year: number): string {
  if (before === null && after === null) return 'ไม่ทราบคะแนนทั้งสองปี';
  if (before === null) return `ไม่ทราบคะแนนปี ${year - 1}`;
  return after === null ? `ยังไม่ทราบคะแนนปี ${year}` : '';
}

/** "8 การปรับปรุงการทำงาน 80.18 → 85.60": what a paper says of an indicator. */
export function effectWords({ no, name, before, after }: AimedIndicator): string {
  const words = (score: number | null): string => (score === null ? 'ไม่ทราบ' : formatScore(score));
  return `${no} ${name} ${words(before)} → ${words(after)}`;
}
