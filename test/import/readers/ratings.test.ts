/** Ratings of a line, with what the words around make of each. */

import { mentionsOf } from '../../../src/import/readers/figures';
import { ratingEvidence, ratingInRow, readRatings } from '../../../src/import/readers/ratings';
import { unitsOf } from './units';

function ratingsOf(text: string): string[] {
  const units = unitsOf(text);
  return readRatings(units, mentionsOf(units)).map(({ rating, not }) => (not === '' ? rating : `${rating}, ${not}`));
}

it.each([
  ['ได้ 88.31 คะแนน อยู่ในระดับ A', ['A']],
  ['ปี 67 ถึง 98.40 อยู่ในเกณฑ์ผ่านดีเยี่ยม', ['ผ่านดีเยี่ยม']],
  ['ผลการประเมิน ผ่าน', ['ผ่าน']],
  ['ITA FY2024: 92.85 (Pass)', ['ผ่าน']],
  ['was rated "Good" by the commission', ['ผ่านดี']],
  ['คะแนน 87.33 ผ่านการประเมินภายนอก', []],
  ['กองทุนหลักประกันสุขภาพ ระดับ A+', []],
  ['กองทุนหลักประกันสุขภาพ ระดับ A', ['A, of-another']],
  ['คะแนนต่ำกว่า 70.00 ต้องปรับปรุงโดยด่วน', ['ต้องปรับปรุงโดยด่วน, criterion-before']],
  ['ไม่น้อยกว่า 85 คะแนน หรือระดับผ่านดี', ['ผ่านดี, criterion-before']],
  ['เป้าหมาย ITA ปี 2569 ระดับผ่านดีเยี่ยม', ['ผ่านดีเยี่ยม, goal']],
  ['มีหน่วยงานระดับ AA จำนวน 50 หน่วยงาน', ['AA, counted']],
  ['ระดับ AA และระดับ A', ['AA, listed', 'A, listed']],
])('%s', (text, ratings) => {
  expect(ratingsOf(text)).toEqual(ratings);
});

it('reads the level beside and under its head, and on a line below its figure', () => {
  expect(ratingsOf('ระดับ\tผ่านดี')).toEqual(['ผ่านดี']);
  expect(ratingsOf('รายการ\tคะแนนรวม\tระดับ\nผลการประเมิน\t96.54\tผ่านดีเยี่ยม')).toEqual(['ผ่านดีเยี่ยม']);
  expect(ratingsOf('คะแนน 92.16\nผ่าน')).toEqual(['ผ่าน']);
});

it('reads the level behind the total of a row without heads, a bare ผ่าน only beside other levels', () => {
  const level = (text: string, total: number): string | undefined => {
    const units = unitsOf(text);
    return ratingInRow(units, total, units.find(({ plain }) => plain.includes(String(total))) ?? null)?.rating;
  };
  const history = 'ประวัติผลประเมิน ITA\n2565\t80.19\tB\n2566\t87.32\tผ่าน\n2567\t91.95\tผ่านดี';
  expect(level(history, 91.95)).toBe('ผ่านดี');
  expect(level(history, 87.32)).toBe('ผ่าน');
  expect(level('ผล ITA\n2566\t87.32\tผ่าน\n2567\t91.95\tผ่าน', 91.95)).toBeUndefined();
});

it('keeps for the checks the first of a line that may be the agency’s own', () => {
  const units = unitsOf('ได้ 88.31 คะแนน ระดับ A\nเป้าหมายระดับ AA');
  const [own, ...more] = ratingEvidence(readRatings(units, mentionsOf(units)));
  expect(own).toMatchObject({ kind: 'rating', rating: 'A', scale: 'letter', line: 1 });
  expect(more).toEqual([]);
});
