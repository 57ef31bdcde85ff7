/** Indicators 1–10 without a score, and what cannot be computed because of it. */

import { INSTRUMENTS } from '../../ita/instruments';
import { placeIn } from '../../findings/address';
import { hasContent } from '../../thai/text';
import { defineCheck } from '../engine/check';

export const missingIndicators = defineCheck({
  code: 'indicator-missing',
  group: 'scores',
  title: 'มีคะแนนครบทั้ง 10 ตัวชี้วัด',
  codes: {
    'indicator-missing': { severities: ['error', 'warning'], title: 'ไม่มีคะแนนของบางตัวชี้วัด' },
  },
  run({ data, analysis }, report) {
    if (!analysis || data.tabs.indicators === null) return;
    // A cell that holds something unreadable already has its own finding.
    const reported = data.findings.map(({ cell }) => cell);
    const unread = data.indicators.filter(({ cells }) => cells.score !== undefined && reported.includes(cells.score));
    const missing = analysis.indicators
      .filter(({ score }) => score === null)
      .filter(({ no }) => !unread.some((row) => row.no === no));
    const [firstMissing] = missing;
    if (!firstMissing) return;
    const lacking = INSTRUMENTS.filter(({ indicators }) => missing.some(({ no }) => indicators.includes(no)));
    const first = data.indicators.find(({ no }) => no === firstMissing.no);
    const numbers = missing.map(({ no }) => no).join(', ');
    const unknown = lacking.map(({ id }) => id).join(', ');
    // What has been done under the measures, and what a meeting decided, can be reported without a score.
    const reportsOnly =
      data.meetings.length > 0 || data.measures.some(({ output, outcome }) => hasContent(output + outcome));
    const needed = analysis.total.announced === null && !reportsOnly;
    report(
      'indicator-missing',
      missing.length === 10 && needed ? 'error' : 'warning',
      first?.cells.score ?? placeIn(data.tabs.indicators, 'A1'),
      `ไม่มีคะแนนตัวชี้วัดที่ ${numbers} จึงคำนวณคะแนน ${unknown} และคะแนนรวมไม่ได้ ให้กรอกคะแนนจากประกาศผล${missing.length === 10 && reportsOnly ? ' หรือเว้นไว้หากทำเพียงรายงานผลหรือสรุปการประชุม' : ''}`,
      { expected: 10, found: 10 - missing.length },
    );
  },
});
