/** The announced total against 30/30/40 of what is known. Catches paper 002 #2 (91.50 for 91.40). */

import { previousFromChange } from '../../ita/analysis';
import { parseRating, rate } from '../../ita/rating';
import { formatScore } from '../../ita/rounding';
import { agreement, scoresOf, weightedTotal } from '../../ita/scores';
import { defineCheck, type CheckContext } from '../engine/check';
import { announcedAddUp } from './support/announced';
import { digitHint } from '../support/look-alikes';
import { isRoundingOf, isWithinTenths, reportRounded } from './support/rounded';
import { typedWeighted } from '../support/weighted';

export const totalMismatch = defineCheck({
  code: 'total-mismatch',
  group: 'scores',
  title: 'คะแนนรวมที่ประกาศเท่ากับ IIT 30 + EIT 30 + OIT 40 ส่วน',
  codes: {
    'total-mismatch': { severities: ['error', 'warning'], title: 'คะแนนรวมที่ประกาศไม่เท่ากับ 30/30/40 ของแบบวัด' },
  },
  run(context, report) {
    const { data, analysis } = context;
    if (!analysis || analysis.total.announced === null) return;
    const { announced, computed } = analysis.total;
    // Without all ten indicators the announced instruments still have to add up; one that is wrong is said elsewhere.
    const expected = computed ?? weightedTotal(scoresOf(analysis.instruments, ({ stated }) => stated));
    if (expected === null) return;
    const result = agreement(announced, expected);
    if (result === 'same' || isWithinTenths(analysis, announced, expected)) return;
    // The announced figures agree among themselves: the indicator that does not is said with its instrument.
    const saidElsewhere = analysis.instruments.some(
      (one) =>
        one.announced !== null && one.computed !== null && agreement(one.announced, one.computed) === 'different',
    );
    if (saidElsewhere && announcedAddUp(analysis) && !typedWeighted(context)) return;
    const cell = data.settingCells.announcedTotal;
    if (computed !== null && isRoundingOf(context, announced, computed)) {
      reportRounded('total-mismatch', cell, 'คะแนนรวม', announced, computed, report);
      return;
    }
    const hint = digitHint(context, 'total');
    const source = analysis.total.computed === null ? 'คะแนนแบบวัด' : 'คะแนนตัวชี้วัดทั้ง 10';
    report(
      'total-mismatch',
      result === 'different' ? 'error' : 'warning',
      cell,
      `คะแนนรวมที่ประกาศ ${formatScore(announced)} ไม่เท่ากับที่คำนวณจาก${source} ได้ ${formatScore(expected)} ให้ตรวจกับประกาศผล${hint.text}`,
      {
        expected: Number(formatScore(expected)),
        found: announced,
        fix: isBorneOut(context, announced) ? null : hint.fix,
      },
    );
  },
});

/** Whether last year's total and the change, or a rating that only it gives, speak for the announced total. */
function isBorneOut({ data, analysis }: CheckContext, announced: number): boolean {
  const { previousTotal, announcedChange, announcedRating } = data.settings;
  if (previousTotal !== null && announcedChange !== null) {
    if (agreement(announcedChange, previousFromChange(announced, previousTotal)) === 'same') return true;
  }
  const rating = parseRating(announcedRating);
  if (!analysis || !rating) return false;
  const { computed, scale } = analysis.total;
  const gives = (total: number): boolean => rate(scale, total).candidates.includes(rating.rating);
  return computed !== null && gives(announced) && !gives(computed);
}
