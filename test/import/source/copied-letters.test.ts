/** Letters as copying leaves them, and the words that they were. */

import { repairCopied, scatteredSource } from '../../../src/import/source/copied-letters';

it.each([
  ['เทศบาลตำบลท่ าช้าง', 'เทศบาลตำบลท่าช้าง'],
  ['คะแนนต่ าสุด', 'คะแนนต่ำสุด'],
  ['น้ าประปา หน้ า 3', 'น้ำประปา หน้า 3'],
  ['ประจ าปี', 'ประจำปี'],
  ['ดาเนินงาน', 'ดำเนินงาน'],
  ['ตวั ชวี้ ดั ที่ 1', 'ตัวชี้วัด ที่ 1'],
  ['คะแนน\u200B ９１.２０', 'คะแนน 91.20'],
  ['ค่าเฉลี่ย 90', 'ค่าเฉลี่ย 90'],
  ['ก่อน า', 'ก่อนำ'],
])('%j', (copied, meant) => {
  expect(repairCopied(copied)).toBe(meant);
});

it('finds a word however its marks came out, and no other word', () => {
  const pattern = new RegExp(`^${scatteredSource('ความโปร่งใส')}$`);
  expect(['ความโปร่งใส', 'ความโปรง่ ใส', 'ความโปรงใส'].every((word) => pattern.test(word))).toBe(true);
  expect(pattern.test('ความสุจริต')).toBe(false);
});
