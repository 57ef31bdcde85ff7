/** Last year's total, this year's total and the printed change must agree (seed 003 #4: 91.23 = +2.62). */

import { previousFromChange } from '../ita/analysis';
import { formatScore } from '../ita/rounding';
import { agreement } from '../ita/scores';
import { finding, type Check } from './check';

export const previousYear: Check = {
  code: 'change-mismatch',
  title: 'คะแนนเพิ่มขึ้นหรือลดลงจากปีก่อนคำนวณถูกต้อง',
  run: ({ data, analysis }) => {
    const { announcedTotal, previousTotal, announcedChange } = data.settings;
    if (!analysis || announcedTotal === null || previousTotal === null || announcedChange === null) return [];
    const expected = previousFromChange(announcedTotal, previousTotal);
    const result = agreement(announcedChange, expected);
    if (result === 'same') return [];
    return [
      finding(
        'change-mismatch',
        result === 'different' ? 'error' : 'warning',
        data.settingCells.announcedChange,
        `เปลี่ยนแปลงจากปีก่อน ${signed(announcedChange)} ไม่ตรงกับ ${formatScore(announcedTotal)} − ${formatScore(previousTotal)} = ${signed(expected)} ให้แก้ไข`,
        { expected, found: announcedChange },
      ),
    ];
  },
};

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${formatScore(value)}`;
}
