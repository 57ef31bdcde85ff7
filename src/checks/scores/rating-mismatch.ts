/** The announced rating against the total, the instruments and the year's scale (ita-domain.md §4). */

import type { Analysis } from '../../ita/analysis';
import { parseRating, rate } from '../../ita/rating';
import { formatScore } from '../../ita/rounding';
import { agreement, HUNDREDTH, scoresOf } from '../../ita/scores';
import { defineCheck } from '../engine/check';
import { inCells } from '../support/places';

export const ratingMismatch = defineCheck({
  code: 'rating-mismatch',
  group: 'scores',
  title: 'ระดับที่ประกาศตรงกับคะแนนและเกณฑ์ของปีนั้น',
  codes: {
    'rating-mismatch': { severities: ['error', 'warning'], title: 'ระดับที่ประกาศไม่ตรงกับคะแนนหรือเกณฑ์ของปีนั้น' },
    'rating-unknown': { severities: ['error'], title: 'ไม่รู้จักระดับที่กรอก' },
  },
  run({ data, analysis }, report) {
    const typed = data.settings.announcedRating;
    if (!analysis || typed === '') return;
    const cell = data.settingCells.announcedRating;
    const rating = parseRating(typed);
    if (!rating) {
      report(
        'rating-unknown',
        'error',
        cell,
        `ไม่รู้จักระดับ "${typed}" ให้ใช้ AA–F (ผลปี 2565 และก่อนหน้า) หรือ ผ่านดีเยี่ยม–ต้องปรับปรุงโดยด่วน (ผลปี 2566 เป็นต้นไป)`,
        {
          found: typed,
        },
      );
      return;
    }
    const { candidates, scale } = analysis.total;
    const expected = candidates.join(' หรือ ');
    if (rating.scale !== scale) {
      const words = scale === 'letter' ? 'ตัวอักษร AA–F' : 'ผ่านดีเยี่ยม–ต้องปรับปรุงโดยด่วน';
      report(
        'rating-mismatch',
        'error',
        cell,
        `ผลปี ${analysis.resultYear} ใช้ระดับแบบ ${words} แต่กรอก "${rating.rating}" ให้แก้ตามประกาศผล`,
        {
          expected: expected || words,
          found: rating.rating,
        },
      );
      return;
    }
    if (candidates.length === 0 || candidates.includes(rating.rating)) return;
    // By the announced figures it is right: that the indicators give others has a finding of its own.
    if (asAnnounced(analysis).includes(rating.rating)) return;
    if (withinRounding(analysis).includes(rating.rating)) {
      report(
        'rating-mismatch',
        'warning',
        cell,
        `คะแนนที่คำนวณได้อยู่ห่างจากเส้นแบ่งระดับเพียง 0.01 ซึ่งอาจเกิดจากการปัดเศษ จึงได้ระดับ ${expected} แต่ประกาศ "${rating.rating}" ให้กรอกคะแนนรวมและคะแนนแบบวัดตามประกาศผลให้ครบ`,
        { expected, found: rating.rating },
      );
      return;
    }
    const { announced, computed } = analysis.total;
    if (announced !== null && computed !== null && asComputed(analysis).includes(rating.rating)) {
      const cells = [cell, data.settingCells.announcedTotal];
      report(
        'rating-mismatch',
        'error',
        cells,
        `ระดับที่ประกาศ "${rating.rating}" ไม่ตรงกับคะแนนรวมที่ประกาศ ${formatScore(announced)} ซึ่งได้ระดับ ${expected} แต่คะแนนตัวชี้วัดคำนวณได้ ${formatScore(computed)} ซึ่งได้ระดับ ${rating.rating} ให้ตรวจคะแนนรวมและระดับกับประกาศผล${inCells(cells)}`,
        { expected, found: rating.rating },
      );
      return;
    }
    report(
      'rating-mismatch',
      'error',
      cell,
      `ระดับที่ประกาศ "${rating.rating}" ไม่ตรงกับคะแนน ซึ่งได้ระดับ ${expected} ให้ตรวจกับประกาศผล`,
      {
        expected,
        found: rating.rating,
      },
    );
  },
});

/**
 * Ratings that the figures give where what is announced goes before what is computed; where the totals do not agree,
 * what is computed from the indicators is in doubt with them.
 */
function asAnnounced({ total, instruments }: Analysis): readonly string[] {
  const figure = total.announced ?? total.computed;
  if (figure === null) return [];
  const trusted = total.computed !== null && agreement(figure, total.computed) !== 'different';
  const scores = scoresOf(instruments, ({ announced, computed }) => announced ?? (trusted ? computed : null));
  return rate(total.scale, figure, scores).candidates;
}

/** Ratings that the ten indicators give by themselves. */
function asComputed({ total, instruments }: Analysis): readonly string[] {
  if (total.computed === null) return [];
  const scores = scoresOf(instruments, ({ computed }) => computed);
  return rate(total.scale, total.computed, scores).candidates;
}

/** Ratings that the figures would give if those that are only computed were a hundredth higher or lower. */
function withinRounding({ total, instruments }: Analysis): string[] {
  const { announced, stated, scale } = total;
  if (stated === null) return [];
  return [-HUNDREDTH, HUNDREDTH].reduce<string[]>((all, apart) => {
    const moved = scoresOf(instruments, ({ announced: own, stated: score }) =>
      own !== null || score === null ? score : score + apart,
    );
    return [...all, ...rate(scale, announced === null ? stated + apart : stated, moved).candidates];
  }, []);
}
