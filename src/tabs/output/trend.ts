/**
 * The tab `แนวโน้ม`: three to five years beside each other, with a line chart of total and instruments. Ratings of different
 * scales stand beside each other and are not compared; what else cannot be compared is a table of its own.
 */

import { INDICATORS } from '../../ita/indicators';
import { INSTRUMENTS } from '../../ita/instruments';
import type { ScoreOrNull } from '../../ita/model';
import { formatScore } from '../../ita/rounding';
import type { Trend, YearResult } from '../../year-change/trend';
import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type CellContent, type TabSpec } from '../tab-spec';
import { changedRules, row, scoreCell, topRows, type Row } from './style';

/** How the chart's title begins. */
const TREND_CHART_TITLE = 'คะแนนรวมและคะแนนแบบวัด';
/** Keys of the columns of figures: up to five years, or the figures of one year. */
const FIGURES = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const SCALE_WORDS: Readonly<Record<YearResult['scale'], string>> = { letter: 'แบบตัวอักษร', level: 'แบบระดับ' };

export function trendTab(trend: Trend, agency: string): TabSpec {
  const { years, steps, notes } = trend;
  const last = years[years.length - 1]?.year ?? '';
  const rows: Row[] = [
    ...topRows(`${OUTPUT_TITLES.trend}${last}`, `${agency} · ระดับของปีที่ใช้มาตรวัดต่างกันวางคู่กันโดยไม่แปลงและไม่เทียบกัน`),
    row('header', 'ปีงบประมาณ พ.ศ.', 'คะแนนรวม', 'IIT', 'EIT', 'OIT', 'เปลี่ยนแปลงจากปีก่อนหน้าในตาราง', 'ระดับ'),
    ...years.map((year, index) => yearRow(year, steps[index - 1]?.total ?? null)),
    row('note'),
    row('header', 'ตัวชี้วัด', ...FIGURES.map((_key, index) => years[index]?.year.toString() ?? ''), 'เปลี่ยนแปลงแต่ละช่วง'),
    ...INDICATORS.map(({ no, name }) =>
      row(
        'body',
        `${no} ${name}`,
        ...FIGURES.map((_key, index) => scoreCell(years[index]?.indicators[no - 1] ?? null)),
        steps.map((step) => `${step.from}→${step.to} ${signed(step.indicators[no - 1] ?? null)}`).join(' · '),
      ),
    ),
    row('note'),
    row('header', 'ข้อควรทราบในการเทียบ', ...FIGURES.map(() => ''), 'รายละเอียด'),
    ...steps.flatMap(({ from, to, differences }) =>
      differences.map(({ says }) => row('body', `ปี ${from} กับ ${to}`, ...FIGURES.map(() => ''), says)),
    ),
    ...notes.map((note) => row('body', 'ตัวเลข', ...FIGURES.map(() => ''), note)),
  ];
  const firstRow = 4;
  return {
    id: 'trend',
    name: OUTPUT_TAB_NAMES.trend,
    columns: [
      { key: 'label', width: 240 },
      ...FIGURES.map((key) => ({ key, align: 'right' as const, format: '0.00' })),
      { key: 'says', width: 420 },
    ],
    rows,
    identity: [],
    frozenRows: 0,
    rules: changedRules('label'),
    chart:
      years.length < 2
        ? null
        : {
            shape: 'line',
            title: `${TREND_CHART_TITLE} ปีงบประมาณ พ.ศ. ${years[0]?.year ?? ''}–${last}`,
            known: TREND_CHART_TITLE,
            firstRow,
            lastRow: firstRow + years.length,
            labelColumn: 'label',
            valueColumns: ['first', 'second', 'third', 'fourth'],
            row: rows.length + 2,
            column: 1,
            min: 0,
            max: 100,
          },
  };
}

/** The change as a text with its sign, so that the column of figures keeps one format. */
function yearRow(result: YearResult, change: ScoreOrNull): Row {
  const rating = result.ratings.length === 0 ? 'ไม่ทราบ' : result.ratings.join(' หรือ ');
  const from = result.from === 'column' ? ' · ตามช่องคะแนนปีก่อน' : '';
  const cells: CellContent[] = [
    scoreCell(result.total, 'ไม่ทราบ'),
    ...INSTRUMENTS.map(({ id }) => scoreCell(result.instruments[id], 'ไม่ทราบ')),
    change === null ? '' : signed(change),
  ];
  return row('body', String(result.year), ...cells, `${rating} (${SCALE_WORDS[result.scale]})${from}`);
}

function signed(change: ScoreOrNull): string {
  if (change === null) return 'เทียบไม่ได้';
  return `${change > 0 ? '+' : change < 0 ? '−' : ''}${formatScore(Math.abs(change))}`;
}
