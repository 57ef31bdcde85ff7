/** The tab `จุดแข็ง-จุดพัฒนา`: the indicators ranked, each with its class and its distance to the target. */

import type { Analysed } from './analysed';
import { byScore } from '../../ita/ranking';
import { round2 } from '../../ita/rounding';
import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type TabSpec } from '../tab-spec';
import { changedRules, classCell, classRules, row, topRows } from './style';

export function strengthsTab({ data, analysis }: Analysed): TabSpec {
  const scored = analysis.indicators.filter(({ score }) => score !== null);
  const missing = analysis.indicators.filter(({ score }) => score === null);
  const { target, maintain } = data.settings;
  return {
    id: 'strengths',
    name: OUTPUT_TAB_NAMES.strengths,
    columns: [
      // A phone shows 360 pixels first, the numbers of the rows among them: the score is in sight.
      { key: 'rank', width: 46, align: 'center', format: '0' },
      { key: 'no', width: 46, align: 'center', format: '0' },
      { key: 'name' },
      { key: 'instrument', width: 54, align: 'center' },
      { key: 'score', width: 54, align: 'right', format: '0.00' },
      { key: 'gap', align: 'right', format: '+0.00;-0.00;0.00' },
      { key: 'group' },
      { key: 'class' },
    ],
    rows: [
      ...topRows(
        `${OUTPUT_TITLES.strengths}${analysis.resultYear}`,
        `${analysis.agency} · เกณฑ์เป้าหมาย ${target} · เกณฑ์รักษามาตรฐาน ${maintain}`,
      ),
      row('header', 'อันดับ', 'ตัวชี้วัดที่', 'ตัวชี้วัด', 'แบบวัด', 'คะแนน', 'ห่างจากเกณฑ์เป้าหมาย', 'กลุ่ม', 'ผล'),
      ...byScore(scored, ({ score }) => score as number, 'highest').map((indicator) =>
        row(
          'body',
          indicator.rank,
          indicator.no,
          indicator.name,
          indicator.instrument,
          indicator.score,
          round2((indicator.score as number) - target),
          analysis.toDevelop.includes(indicator.no) ? 'จุดที่ต้องพัฒนา' : 'จุดแข็ง',
          classCell(indicator.class),
        ),
      ),
      ...missing.map((indicator) =>
        row('body', '–', indicator.no, indicator.name, indicator.instrument, 'ไม่มีคะแนน', '', '', ''),
      ),
    ],
    identity: ['no'],
    frozenRows: 4,
    rules: [...changedRules('rank'), ...classRules('class')],
    chart: null,
  };
}
