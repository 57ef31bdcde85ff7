/** The announced rating against the total, the instruments and the year's scale (ita-domain.md §4). */

import { parseRating } from '../ita/rating';
import { finding, type Check } from './check';

export const ratingMismatch: Check = {
  code: 'rating-mismatch',
  group: 'scores',
  title: 'ระดับที่ประกาศตรงกับคะแนนและเกณฑ์ของปีนั้น',
  finds: [
    { code: 'rating-mismatch', severities: ['error'], title: 'ระดับที่ประกาศไม่ตรงกับคะแนนหรือเกณฑ์ของปีนั้น' },
    { code: 'rating-unknown', severities: ['error'], title: 'ไม่รู้จักระดับที่กรอก' },
  ],
  run: ({ data, analysis }) => {
    const typed = data.settings.announcedRating;
    if (!analysis || typed === '') return [];
    const cell = data.settingCells.announcedRating;
    const rating = parseRating(typed);
    if (!rating) {
      return [
        finding(
          'rating-unknown',
          'error',
          cell,
          `ไม่รู้จักระดับ "${typed}" ให้ใช้ AA–F (ผลปี 2565 และก่อนหน้า) หรือ ผ่านดีเยี่ยม–ต้องปรับปรุงโดยด่วน (ผลปี 2566 เป็นต้นไป)`,
          {
            found: typed,
          },
        ),
      ];
    }
    const { candidates, scale } = analysis.total;
    const expected = candidates.join(' หรือ ');
    if (rating.scale !== scale) {
      const words = scale === 'letter' ? 'ตัวอักษร AA–F' : 'ผ่านดีเยี่ยม–ต้องปรับปรุงโดยด่วน';
      return [
        finding(
          'rating-mismatch',
          'error',
          cell,
          `ผลปี ${analysis.resultYear} ใช้ระดับแบบ ${words} แต่กรอก "${rating.rating}" ให้แก้ตามประกาศผล`,
          {
            expected: expected || words,
            found: rating.rating,
          },
        ),
      ];
    }
    if (candidates.length === 0 || candidates.indexOf(rating.rating) >= 0) return [];
    return [
      finding(
        'rating-mismatch',
        'error',
        cell,
        `ระดับที่ประกาศ "${rating.rating}" ไม่ตรงกับคะแนน ซึ่งได้ระดับ ${expected} ให้ตรวจกับประกาศผล`,
        {
          expected,
          found: rating.rating,
        },
      ),
    ];
  },
};
