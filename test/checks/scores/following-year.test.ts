/** The year in which the measures were carried out: its change and its rating against its total. */

import { followingYear } from '../../../src/checks/scores/following-year';
import { settingCell } from '../make-workbook';
import { testCheck } from '../test-check';

const scores = [92.55, 88.07, 86.91, 84.2, 87.63, 85.9, 83.44, 80.05, 98, 100];
/** Computed 90.90 as announced. */
const settings = { resultYear: 2566, announcedTotal: 90.9, planYear: 2567, followingTotal: 95.07 };

testCheck(followingYear, {
  valid: [
    {
      name: 'a change that is the difference of both years',
      given: { scores, settings: { ...settings, followingChange: '+4.17' } },
    },
    {
      name: 'a change without the next total',
      given: { scores, settings: { ...settings, followingTotal: '', followingChange: '+4.17' } },
    },
    {
      name: 'each level that the total alone allows',
      given: { scores, settings: { ...settings, followingRating: 'ผ่าน' } },
    },
    {
      name: 'a change that is right by the computed total, whatever was announced',
      given: { scores, settings: { ...settings, announcedTotal: 91.9, followingChange: '+4.17' } },
    },
  ],
  invalid: [
    {
      name: 'a change of another difference',
      given: { scores, settings: { ...settings, followingChange: '+4.71' } },
      findings: [
        {
          code: 'following-change-mismatch',
          severity: 'error',
          cell: settingCell('followingChange'),
          expected: 4.17,
          found: 4.71,
        },
      ],
    },
    {
      name: 'a change without its sign',
      given: { scores, settings: { ...settings, followingTotal: 86.73, followingChange: 4.17 } },
      findings: [{ code: 'following-change-mismatch', expected: -4.17 }],
    },
    {
      name: 'a letter where the year rates by levels',
      given: { scores, settings: { ...settings, followingRating: 'AA' } },
      findings: [{ code: 'following-rating-mismatch', severity: 'error', found: 'AA' }],
    },
    {
      name: 'a level that the total does not reach',
      given: { scores, settings: { ...settings, followingTotal: 84.99, followingRating: 'ผ่าน' } },
      findings: [{ code: 'following-rating-mismatch', expected: 'ต้องปรับปรุง' }],
    },
  ],
});
