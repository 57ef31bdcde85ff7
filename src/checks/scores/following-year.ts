/** The year in which the measures were carried out, once its result is known: change and rating (paper 003 #4: +4.17 → 95.40). */

import { parseRating, rate } from '../../ita/rating';
import { formatScore, round2, signed } from '../../ita/rounding';
import { agreement } from '../../ita/scores';
import { valueOf } from '../../ita/years/year';
import { defineCheck } from '../engine/check';
import { planRules } from '../../planning/plan';

export const followingYear = defineCheck({
  code: 'following-year',
  group: 'scores',
  title: 'คะแนน ส่วนต่าง และระดับของปีที่ดำเนินมาตรการสอดคล้องกัน',
  codes: {
    'following-change-mismatch': {
      severities: ['error', 'warning'],
      title: 'ส่วนต่างของปีที่ดำเนินมาตรการไม่เท่ากับผลต่างของสองปี',
    },
    'following-rating-mismatch': {
      severities: ['error'],
      title: 'ระดับของปีที่ดำเนินมาตรการไม่ตรงกับคะแนนหรือเกณฑ์ของปีนั้น',
    },
  },
  run({ data, analysis }, report) {
    const { followingTotal: total, followingChange: change, followingRating: typed } = data.settings;
    if (!analysis || total === null) return;
    const before = analysis.total.announced ?? analysis.total.computed;
    if (change !== null && before !== null) {
      const expected = round2(total - before);
      const result = agreement(change, expected);
      // A change that is right by the computed total tells of a wrong total, which has a finding of its own.
      const { computed } = analysis.total;
      const byComputed = computed !== null && agreement(change, round2(total - computed)) === 'same';
      if (result !== 'same' && !byComputed) {
        report(
          'following-change-mismatch',
          result === 'different' ? 'error' : 'warning',
          data.settingCells.followingChange,
          `ส่วนต่างของปีที่ดำเนินมาตรการ ${signed(change)} ไม่ตรงกับ ${formatScore(total)} − ${formatScore(before)} = ${signed(expected)} ให้แก้ไข`,
          { expected, found: change },
        );
      }
    }
    const rules = planRules(data);
    const scale = rules ? valueOf(rules.scale) : null;
    if (typed === '' || !rules || !scale) return;
    const rating = parseRating(typed);
    const { candidates } = rate(scale, total);
    if (rating && rating.scale === scale && candidates.includes(rating.rating)) return;
    const expected = candidates.join(' หรือ ');
    report(
      'following-rating-mismatch',
      'error',
      data.settingCells.followingRating,
      `ระดับของปี ${rules.year} "${typed}" ไม่ตรงกับคะแนน ${formatScore(total)} ซึ่งได้ระดับ ${expected} ให้ตรวจกับประกาศผล`,
      { expected, found: typed },
    );
  },
});
