/** The announced total against 30/30/40 of what is known. Catches seed 002 #2 (91.50 for 91.40). */

import { formatScore } from '../ita/rounding';
import { agreement, weightedTotal } from '../ita/scores';
import { finding, type Check } from './check';

export const totalMismatch: Check = {
  code: 'total-mismatch',
  title: 'คะแนนรวมที่ประกาศเท่ากับ IIT 30 + EIT 30 + OIT 40 ส่วน',
  run: ({ data, analysis }) => {
    if (!analysis || analysis.total.announced === null) return [];
    const [iit, eit, oit] = analysis.instruments;
    const announced = analysis.total.announced;
    // Without all ten indicators the announced instruments still have to add up.
    const expected =
      analysis.total.computed ??
      weightedTotal({
        IIT: iit?.announced ?? iit?.computed ?? null,
        EIT: eit?.announced ?? eit?.computed ?? null,
        OIT: oit?.announced ?? oit?.computed ?? null,
      });
    if (expected === null) return [];
    const result = agreement(announced, expected);
    if (result === 'same') return [];
    const source = analysis.total.computed === null ? 'คะแนนแบบวัด' : 'คะแนนตัวชี้วัดทั้ง 10';
    return [
      finding(
        'total-mismatch',
        result === 'different' ? 'error' : 'warning',
        data.settingCells.announcedTotal,
        `คะแนนรวมที่ประกาศ ${formatScore(announced)} ไม่เท่ากับที่คำนวณจาก${source}ได้ ${formatScore(expected)} ให้ตรวจกับประกาศผล`,
        { expected: Number(formatScore(expected)), found: announced },
      ),
    ];
  },
};
