/** Indicators 1–10 without a score, and what cannot be computed because of it. */

import { INSTRUMENTS } from '../ita/instruments';
import { finding, type Check } from './check';

export const missingIndicators: Check = {
  code: 'indicator-missing',
  group: 'scores',
  title: 'มีคะแนนครบทั้ง 10 ตัวชี้วัด',
  finds: [{ code: 'indicator-missing', severities: ['error', 'warning'], title: 'ไม่มีคะแนนของบางตัวชี้วัด' }],
  run: ({ data, analysis }) => {
    if (!analysis || data.tabs.indicators === null) return [];
    // A cell that holds something unreadable already has its own finding.
    const reported = data.findings.map(({ cell }) => cell);
    const unread = data.indicators.filter(
      ({ cells }) => cells.score !== undefined && reported.indexOf(cells.score) >= 0,
    );
    const missing = analysis.indicators
      .filter(({ score }) => score === null)
      .filter(({ no }) => !unread.some((row) => row.no === no));
    if (missing.length === 0) return [];
    const lacking = INSTRUMENTS.filter(({ indicators }) => missing.some(({ no }) => indicators.indexOf(no) >= 0));
    const first = data.indicators.filter(({ no }) => no === (missing[0] as { no: number }).no)[0];
    const numbers = missing.map(({ no }) => no).join(', ');
    const unknown = lacking.map(({ id }) => id).join(', ');
    const totalKnown = analysis.total.announced !== null;
    return [
      finding(
        'indicator-missing',
        missing.length === 10 && !totalKnown ? 'error' : 'warning',
        first?.cells.score ?? `${data.tabs.indicators}!A1`,
        `ไม่มีคะแนนตัวชี้วัดที่ ${numbers} จึงคำนวณคะแนน ${unknown} และคะแนนรวมไม่ได้ ให้กรอกคะแนนจากประกาศผล`,
        { expected: 10, found: 10 - missing.length },
      ),
    ];
  },
};
