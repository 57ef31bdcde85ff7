/** Whose result a text tells. */

import { importText } from '../../../src/import/import-text';
import { READERS } from '../../../src/import/configuration';
import { read } from '../../../src/import/reading';
import { decideAgency } from '../../../src/import/resolver/main-agency';
import { unitsOf } from '../readers/units';

function decided(text: string): string {
  const { mentions, statements } = read(unitsOf(text), READERS);
  const { main, rivals } = decideAgency(mentions, statements);
  return main ? main.form : rivals.map(({ form }) => form).join(' / ');
}

const RANKING = '1 ทต.บ้านสิงห์ 98.22\n2 อบต.ธรรมเสน 97.10\n3 อบต.ดอนทราย 94.02';

it.each([
  ['เทศบาลตำบลบ้านนา ได้ 91.20 คะแนน ส่วนเทศบาลตำบลบ้านใหม่ ได้ 90.10 คะแนน เทศบาลตำบลบ้านนา', 'เทศบาลตำบลบ้านนา'],
  ['เทศบาลตำบลท่าเรือ\nได้คะแนน ITA ปี 2566 เท่ากับ 92.44 คะแนน ขณะที่เทศบาลเมืองน่าน ได้ 90.03 คะแนน', 'เทศบาลตำบลท่าเรือ'],
  ['กระทรวง อว. ประกาศผล ITA โดยมหาวิทยาลัยแม่โจ้ ได้รับคะแนน 92.78 คะแนน', 'มหาวิทยาลัยแม่โจ้'],
  ['ประกาศเทศบาลตำบลบ้านนา\nตามที่มหาวิทยาลัยแม่โจ้ประเมิน ได้ 92.78 คะแนน', 'เทศบาลตำบลบ้านนา'],
  ['ธนาคารอาคารสงเคราะห์ (ธอส.) ได้ 96.10 คะแนน', 'ธนาคารอาคารสงเคราะห์'],
])('%s', (text, agency) => {
  expect(decided(text)).toBe(agency);
});

it('is the one whose paper holds the ranking, by its title and its own sentence', () => {
  const sentence = 'ผล ITA ปี 2567 ขององค์การบริหารส่วนตำบลดอนทราย ได้ 94.02 คะแนน ดังนี้';
  expect(decided(`ประกาศ อบต.ดอนทราย\n${sentence}\n${RANKING}`)).toBe('องค์การบริหารส่วนตำบลดอนทราย');
  // The sentence alone may praise the first of the list.
  expect(decided(`${sentence}\n${RANKING}`)).toContain(' / ');
  expect(decided(`ผล ITA ปี 2567\n${RANKING}`)).toContain(' / ');
});

it('leaves to a person which of several, and writes no score until then', () => {
  const { questions, proposals } = importText(`ผล ITA ปี 2567\n${RANKING}`);
  expect(questions[0]?.options.map(({ label }) => label).slice(0, 3)).toEqual([
    'เทศบาลตำบลบ้านสิงห์ 98.22 (บรรทัด 2)',
    'องค์การบริหารส่วนตำบลธรรมเสน 97.10 (บรรทัด 3)',
    'องค์การบริหารส่วนตำบลดอนทราย 94.02 (บรรทัด 4)',
  ]);
  expect(proposals.settings.map(({ key }) => key)).not.toContain('announcedTotal');
});
