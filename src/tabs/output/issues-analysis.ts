/** The tab `วิเคราะห์รายประเด็น`: each issue judged by its own indicators, with the measures that answer it. */

import type { Analysed } from './analysed';
import type { IssueResult } from '../../ita/analysis';
import { formatScore } from '../../ita/rounding';
import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type TabSpec } from '../tab-spec';
import { changedRules, classCell, classRules, row, topRows } from './style';

export function issuesAnalysisTab({ data, analysis }: Analysed): TabSpec {
  const indicator = (no: number) => analysis.indicators[no - 1];
  const scores = (issue: IssueResult): string =>
    issue.indicators
      .map((no) => {
        const score = indicator(no)?.score ?? null;
        return `${no} ${indicator(no)?.name ?? ''} ${score === null ? '(ไม่มีคะแนน)' : formatScore(score)}`;
      })
      .join('\n');
  const measures = (issue: IssueResult): string =>
    data.measures
      .filter((measure) => measure.issue === issue.no && measure.measure !== '')
      .map((measure) => (measure.no === '' ? measure.measure : `${measure.no}. ${measure.measure}`))
      .join('\n');
  return {
    id: 'issues-analysis',
    name: OUTPUT_TAB_NAMES['issues-analysis'],
    columns: [
      { key: 'no', align: 'center', format: '0' },
      { key: 'name', width: 270 },
      { key: 'indicators', width: 270 },
      { key: 'lowest', width: 270 },
      { key: 'score', format: '0.00' },
      { key: 'class', width: 250 },
      { key: 'measures', width: 250 },
    ],
    rows: [
      ...topRows(`${OUTPUT_TITLES['issues-analysis']}${analysis.resultYear}`, analysis.agency),
      row('header', 'ที่', 'ประเด็น', 'ตัวชี้วัดที่ใช้', 'ตัวชี้วัดที่ต่ำสุดของประเด็น', 'คะแนน', 'ผล', 'มาตรการที่ตอบประเด็นนี้'),
      ...analysis.issues.map((issue) => {
        const lowest = issue.lowest === null ? undefined : indicator(issue.lowest);
        return row(
          'body',
          issue.no,
          issue.name,
          scores(issue),
          lowest ? `${lowest.no} ${lowest.name}` : 'ยังไม่มีคะแนน',
          lowest ? lowest.score : '',
          classCell(issue.class),
          measures(issue),
        );
      }),
    ],
    identity: ['no'],
    frozenRows: 4,
    rules: [...changedRules('no'), ...classRules('class')],
    chart: null,
  };
}
