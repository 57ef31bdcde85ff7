/** Last year's total, this year's total and the printed change must agree (paper 003 #4: 91.23 = +2.62). */

import { previousFromChange } from '../../ita/analysis';
import { formatScore, signed } from '../../ita/rounding';
import { agreement, computeScores } from '../../ita/scores';
import { defineCheck } from '../engine/check';

/** So many scores do not stay the same to the hundredth by chance. */
const ENOUGH_TO_BE_COPIED = 3;

export const previousYear = defineCheck({
  code: 'change-mismatch',
  group: 'scores',
  title: 'คะแนนปีก่อนและส่วนที่เพิ่มขึ้นหรือลดลงคำนวณถูกต้อง',
  codes: {
    'change-mismatch': { severities: ['error', 'warning'], title: 'ส่วนที่เพิ่มขึ้นหรือลดลงไม่เท่ากับผลต่างของสองปี' },
    'change-impossible': { severities: ['error'], title: 'ส่วนที่เพิ่มขึ้นหรือลดลงทำให้คะแนนปีก่อนไม่อยู่ในช่วง 0–100' },
    'previous-total-mismatch': {
      severities: ['error', 'warning'],
      title: 'คะแนนรวมปีก่อนไม่เท่ากับที่คำนวณจากตัวชี้วัดปีก่อน',
    },
    'previous-scores-copied': { severities: ['warning'], title: 'คะแนนปีก่อนเหมือนคะแนนปีนี้ทุกตัวชี้วัด' },
  },
  run({ data, analysis }, report) {
    if (!analysis) return;
    const { announcedTotal, previousTotal, announcedChange } = data.settings;
    if (announcedTotal !== null && previousTotal !== null && announcedChange !== null) {
      const expected = previousFromChange(announcedTotal, previousTotal);
      const result = agreement(announcedChange, expected);
      // A change that is right by the computed total tells of a wrong total, which has a finding of its own.
      const { computed: own } = analysis.total;
      const byComputed = own !== null && agreement(announcedChange, previousFromChange(own, previousTotal)) === 'same';
      if (result !== 'same' && !byComputed) {
        report(
          'change-mismatch',
          result === 'different' ? 'error' : 'warning',
          data.settingCells.announcedChange,
          `เปลี่ยนแปลงจากปีก่อน ${signed(announcedChange)} ไม่ตรงกับ ${formatScore(announcedTotal)} − ${formatScore(previousTotal)} = ${signed(expected)} ให้แก้ไข`,
          { expected, found: announcedChange },
        );
      }
    }
    if (announcedTotal !== null && previousTotal === null && announcedChange !== null) {
      const implied = previousFromChange(announcedTotal, announcedChange);
      if (implied < 0 || implied > 100) {
        report(
          'change-impossible',
          'error',
          data.settingCells.announcedChange,
          `เปลี่ยนแปลงจากปีก่อน ${signed(announcedChange)} เป็นไปไม่ได้ เพราะคะแนนรวมปีนี้ ${formatScore(announcedTotal)} จะทำให้คะแนนปีก่อนเป็น ${formatScore(implied)} ให้ตรวจทั้งสองค่ากับประกาศผล`,
          { expected: `${signed(announcedTotal - 100)} ถึง ${signed(announcedTotal)}`, found: announcedChange },
        );
      }
    }
    const computed = computeScores(analysis.indicators.map(({ previous }) => previous)).total;
    const total = analysis.total.previous;
    if (computed !== null && total !== null && agreement(total, computed) !== 'same') {
      report(
        'previous-total-mismatch',
        agreement(total, computed) === 'different' ? 'error' : 'warning',
        previousTotal === null ? data.settingCells.announcedChange : data.settingCells.previousTotal,
        `คะแนนรวมปีก่อน${previousTotal === null ? 'ที่ได้จากคะแนนรวมและส่วนที่เปลี่ยนแปลง' : ''} ${formatScore(total)} ไม่เท่ากับที่คำนวณจากคะแนนปีก่อนของตัวชี้วัดทั้ง 10 ได้ ${formatScore(computed)} ให้ตรวจกับประกาศผลของปีก่อน`,
        { expected: computed, found: total },
      );
    }
    const both = data.indicators.filter(({ score, previous }) => score !== null && previous !== null);
    const copied = both.length >= ENOUGH_TO_BE_COPIED && both.every(({ score, previous }) => score === previous);
    if (copied && both.some(({ score }) => score !== 100)) {
      report(
        'previous-scores-copied',
        'warning',
        both.map(({ cells }) => cells.previous),
        `คะแนนปีก่อนเหมือนคะแนนปีนี้ทั้ง ${both.length} ตัวชี้วัด อาจคัดลอกผิดคอลัมน์ ให้ตรวจกับประกาศผลของปีก่อน`,
        { found: both.length },
      );
    }
  },
});
