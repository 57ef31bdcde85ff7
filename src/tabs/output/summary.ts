/** The tab `สรุปผล`: score card, instruments, indicators with their change, and the chart. */

import type { Analysed } from './analysed';
import type { Finding } from '../../findings/finding';
import type { Analysis, InstrumentResult } from '../../ita/analysis';
import { instrumentById } from '../../ita/instruments';
import { levelAbove } from '../../ita/level-above';
import type { ScoreOrNull } from '../../ita/model';
import { formatScore, round2 } from '../../ita/rounding';
import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type TabSpec } from '../tab-spec';
import { changedRules, classCell, classRules, row, scoreCell, topRows, type Row } from './style';

const UNKNOWN = 'ไม่ทราบ';
/** 1-based row that says how many errors there are; the state of a committee's round goes before it. */
export const SUMMARY_NOTE_ROW = 4;
const CHART_TITLE = 'คะแนนรายตัวชี้วัด';

export function summaryTab({
  data,
  analysis,
  findings,
}: Analysed & { readonly findings: readonly Finding[] }): TabSpec {
  const { total } = analysis;
  const { target } = data.settings;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const rows: Row[] = [
    ...topRows(`${OUTPUT_TITLES.summary}${analysis.resultYear}`, analysis.agency),
    row('note', errors === 0 ? 'ไม่พบข้อผิดพลาดที่ต้องแก้ไข' : `พบข้อผิดพลาดที่ต้องแก้ไข ${errors} รายการ ดูแท็บ ตรวจสอบ`),
    row('header', '', 'ภาพรวม', '', 'คำนวณได้', 'ที่ประกาศ', 'ผลต่าง', 'ผล'),
    row(
      'body',
      '',
      'คะแนนรวม',
      '',
      scoreCell(total.computed, UNKNOWN),
      scoreCell(total.announced, '–'),
      difference(total.computed, total.announced),
      total.passed === null ? 'ยังสรุปไม่ได้' : total.passed ? 'ผ่านเกณฑ์ 85 คะแนน' : 'ไม่ผ่านเกณฑ์ 85 คะแนน',
    ),
    row(
      'body',
      '',
      'ระดับผลการประเมิน',
      '',
      total.candidates.length > 0 ? total.candidates.join(' หรือ ') : UNKNOWN,
      total.announcedRating ?? '–',
      '',
      total.candidates.length > 1 && total.rating === null
        ? 'ต้องใช้คะแนน IIT, EIT, OIT จึงระบุระดับได้'
        : levelText(analysis),
    ),
    row('body', '', 'คะแนนรวมปีก่อน', '', '', scoreCell(total.previous, '–'), '', changeText(total.change)),
    ...analysis.instruments.map((instrument) => instrumentRow(instrument)),
    row('note'),
    row('header', 'ที่', 'ตัวชี้วัด', 'แบบวัด', 'คะแนน', 'ปีก่อน', 'เปลี่ยนแปลง', 'ผล'),
  ];
  const firstRow = rows.length + 1;
  for (const indicator of analysis.indicators) {
    rows.push(
      row(
        'body',
        indicator.no,
        indicator.name,
        indicator.instrument,
        scoreCell(indicator.score, 'ไม่มีคะแนน'),
        scoreCell(indicator.previous),
        scoreCell(indicator.change),
        classCell(indicator.class),
      ),
    );
  }
  const withPrevious = analysis.indicators.some(({ previous }) => previous !== null);
  return {
    id: 'summary',
    name: OUTPUT_TAB_NAMES.summary,
    columns: [
      // A phone shows 360 pixels first: the indicator and its score are among them.
      { key: 'no', width: 32, align: 'center', format: '0' },
      { key: 'name', width: 150 },
      { key: 'instrument', width: 64, align: 'center' },
      { key: 'score', width: 64, align: 'right', format: '0.00' },
      { key: 'previous', width: 64, align: 'right', format: '0.00' },
      { key: 'change', width: 64, align: 'right', format: '+0.00;-0.00;0.00' },
      { key: 'result', width: 260 },
    ],
    rows,
    identity: [],
    frozenRows: 0,
    rules: [...changedRules('no'), ...classRules('result')],
    chart: {
      known: CHART_TITLE,
      shape: 'bars',
      title: `${CHART_TITLE} ปีงบประมาณ พ.ศ. ${analysis.resultYear} · เกณฑ์เป้าหมาย ${target}`,
      firstRow: firstRow - 1,
      lastRow: rows.length,
      labelColumn: 'name',
      valueColumns: withPrevious ? ['score', 'previous'] : ['score'],
      row: rows.length + 2,
      column: 2,
      min: 0,
      max: 100,
      lines: [...new Set([0, target, 100])],
    },
  };
}

function instrumentRow(instrument: InstrumentResult): Row {
  const { id, computed, announced, meetsTarget } = instrument;
  return row(
    'body',
    '',
    `${id} ${instrumentById(id).name}`,
    '',
    scoreCell(computed, UNKNOWN),
    scoreCell(announced, '–'),
    difference(computed, announced),
    meetsTarget === null ? 'ยังสรุปไม่ได้' : meetsTarget ? 'ผ่านเกณฑ์เป้าหมาย' : 'ต่ำกว่าเกณฑ์เป้าหมาย',
  );
}

/** The level where the figures alone leave two, and what is missing for the next: "ระดับถัดไป ผ่านดี: EIT ขาด 1.85 คะแนน". */
function levelText(analysis: Analysis): string {
  const { rating, candidates } = analysis.total;
  const settled = candidates.length > 1 && rating !== null ? rating : '';
  const next = levelAbove(analysis);
  if (next === null || next.missing.length === 0) return settled;
  const lacks = next.missing.map(
    ({ what, points }) => `${what === 'total' ? 'คะแนนรวม' : what} ขาด ${formatScore(points)}`,
  );
  const above = `ระดับถัดไป ${next.name}: ${lacks.join(' และ ')} คะแนน`;
  return settled === '' ? above : `${settled} · ${above}`;
}

function difference(computed: ScoreOrNull, announced: ScoreOrNull): number | string {
  return computed === null || announced === null ? '' : round2(announced - computed);
}

function changeText(change: ScoreOrNull): string {
  if (change === null) return '';
  if (change === 0) return 'เท่ากับปีก่อน';
  return `${change > 0 ? 'เพิ่มขึ้น' : 'ลดลง'} ${formatScore(Math.abs(change))} คะแนนจากปีก่อน`;
}
