/** Whose result it is: several agencies are asked about once, each with all that is its own. */

import { importText } from '../../../src/import/import-text';
import { answerQuestions } from '../../../src/import/propose/plan';
import { settingsOf, valueAt } from '../support';

const LEAGUE = `ผลการประเมิน ITA ปี 2566
ลำดับ	หน่วยงาน	IIT	EIT	OIT	คะแนนรวม
1	ทต.บ้านใหม่	91.20	90.10	95.00	92.39
2	อบต.บ้านเก่า	88.10	87.40	91.25	89.15`;
const TURNED = `ผลการประเมิน ITA ปี 2566
รายการ	ทต.บ้านใหม่	อบต.บ้านเก่า
ตัวชี้วัดที่ 9	95.00	91.25
คะแนนรวม	92.39	89.15`;

describe.each([
  ['rows', LEAGUE],
  ['columns', TURNED],
])('agencies as %s', (_where, text) => {
  const result = importText(text);
  const question = result.questions.find(({ id }) => id === 'sets');

  it('propose no total and no agency by themselves', () => {
    expect(settingsOf(result)).toEqual({ resultYear: 2566 });
  });

  it('are all offered by name, figure and line', () => {
    expect(question?.options.map(({ label }) => label.replace(/[\d.]+.*/, '').trim())).toEqual([
      'เทศบาลตำบลบ้านใหม่',
      'องค์การบริหารส่วนตำบลบ้านเก่า',
      'ไม่ใช่คะแนนของหน่วยงานนี้ (ไม่นำเข้า)',
    ]);
    expect(question?.options.slice(0, 2).every(({ lines }) => lines.length > 0)).toBe(true);
  });

  it('fill in everything of the one that is chosen', () => {
    const answered = answerQuestions(result, { sets: 1 });
    expect(settingsOf(answered)).toMatchObject({ agency: 'องค์การบริหารส่วนตำบลบ้านเก่า', announcedTotal: 89.15 });
  });
});

it('takes the one agency of a turned table as the text has it', () => {
  const result = importText('ผลการประเมิน ITA ปี 2566\nรายการ\tทต.บ้านใหม่\nตัวชี้วัดที่ 9\t95.00\nคะแนนรวม\t92.39');
  expect(settingsOf(result)).toMatchObject({ agency: 'เทศบาลตำบลบ้านใหม่', announcedTotal: 92.39 });
  expect(valueAt(result, 'indicators', '9', 'score')).toBe(95);
});
