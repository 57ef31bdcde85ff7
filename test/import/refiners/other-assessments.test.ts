/** Totals of other assessments. */

import { said } from '../readers/units';
import { refined } from './refined';

it('are not the result, wherever that stands', () => {
  const own = 'ผลการประเมิน ITA คะแนนรวม 91.20 คะแนน';
  for (const text of [`ผลการประเมิน LPA คะแนนรวม 85.10 คะแนน\n${own}`, `${own}\nผลการประเมิน LPA คะแนนรวม 85.10 คะแนน`]) {
    expect(said(refined('other-assessments', text).after)).toEqual(['คะแนนรวม 91.2']);
  }
});
