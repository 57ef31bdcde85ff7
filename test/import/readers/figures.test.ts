/** What the words around a figure make of it: each rule alone, and what looks like it and is none. */

import { mentionsOf, readFigures } from '../../../src/import/readers/figures';
import { readSource } from '../../../src/import/source/source';
import { toUnits } from '../../../src/import/tokens/units';

/** Meaning and rule of the last figure. */
function lastOf(text: string): string {
  const units = toUnits(readSource(text));
  const figure = readFigures(units, mentionsOf(units), () => false).pop();
  return figure ? `${figure.meaning ?? 'none'} by ${figure.by}` : 'no figure';
}

it.each([
  ['คะแนน AA เป็นปีที่ 3', 'ordinal by ordinal'],
  ['ได้ 88.37 คะแนน จากคะแนนเต็ม 100', 'full by full-mark'],
  ['แบบวัด IIT น้ำหนักร้อยละ 30', 'weight by weight'],
  ['หน่วยงานที่ได้ 95 คะแนนขึ้นไป', 'line by and-over'],
  ['คะแนน EIT ต่ำกว่าเกณฑ์ 85 คะแนน', 'line by line-to-pass'],
  ['ตั้งเป้าคะแนน ITA ปี 2569 95.00 คะแนน', 'goal by goal'],
  ['ผู้ผ่านการอบรมสอบได้ 75.50 คะแนน', 'share by test'],
  ['มีผู้ตอบแบบวัด 45 คน คิดเป็นร้อยละ 96.00', 'share by share'],
  ['เบิกจ่ายแล้ว ร้อยละ 85.50 ของงบประมาณ', 'share by share'],
  ['สูงกว่าค่าเฉลี่ยของกลุ่ม 3.14 คะแนน', 'distance by distance-to-mean'],
  ['องค์การมหาชน 59 หน่วยงาน มีคะแนนเฉลี่ย 92.67 คะแนน', 'mean by mean-of-group'],
  ['an increase of 2.03 points', 'rise by up-in-english'],
  ['เพิ่มขึ้นจากปีที่ผ่านมา 2.62 คะแนน', 'rise by risen'],
  ['ลดลงจากปีก่อน 4.11 คะแนน', 'fall by fallen'],
  ['เพิ่มขึ้นจากปี 2566 ซึ่งได้ 85.05 คะแนน', 'previous by risen-from'],
  ['ปีที่แล้วได้ 85.05 คะแนน', 'previous by last-year'],
  ['ปีที่แล้ว ลำดับที่ 102 คะแนน 91.76 ระดับ A', 'previous by last-year'],
  ['its score for fiscal 2024 was 88.72', 'total by result-words'],
  ['up from 87.57 a year earlier', 'previous by a-year-earlier'],
  ['scored 95.61 points, up from 92.10 in 2022', 'previous by up-from'],
  ['obtained 91.20 per cent in the ITA 2024 assessment', 'total by result-words'],
  ['obtained 91.20 per cent of the votes', 'share by percent'],
  ['คะแนน ITA ปัจจุบัน (ปี 2567) 89.25', 'total by result-words'],
  ['[14:06] ปลัด: อบต.แม่ปืม ปี 2567 ได้ 93.28 ครับ', 'total by result-words'],
  ['อบต.แม่ปืม ปี 2567 ได้ 93.28 ล้านบาท', 'share by other-unit'],
  ['โชว์ผล ITA 66 แตะ 94.35', 'total by result-words'],
  ['scored 96.41, an increase of 3.20 from 93.21', 'previous by from-before-step'],
  ['เปลี่ยนแปลง: -2.86', 'rise by step'],
  ['ภาพรวมประเทศ 93.05 คะแนน', 'mean by of-the-country'],
  ['ผล ITA ปี 2564 ได้ 90.00', 'total by result-words'],
  ['ผลคะแนน ITA FY2024 92.77', 'total by result-words'],
  ['(ปี 2566 ได้ 87.11 ระดับ ผ่านดี)', 'total by result-words'],
  ['อยู่ในระดับ AA ที่ 99.06 คะแนน', 'total by result-words'],
  ['scored 92.13 in the ITA', 'total by result-words'],
  ['10:25 ปลัด: ได้ 91.47 ผ่าน', 'total by result-words'],
  ['Sakon Nakhon Municipality took 98.10 in the ITA of fiscal 2023', 'total by result-words'],
  ['คะแนนหลังอบรมเฉลี่ย 88.15 คะแนน', 'share by test'],
  ['เป้าหมาย ITA ปี 2566 = 86.00 ปี 2567 = 88.00', 'goal by next-goal'],
  ['ได้ 84.03 ตกจากปี 2565 ซึ่งเคยได้ 90.58 คะแนน', 'previous by risen-from'],
  ['ได้ 84.03 ตกจากปี 2565 ซึ่งเคยได้ 90.58 คะแนน ถึง 6.55 คะแนน', 'fall by by-so-much'],
  ['ได้ 91.40 เพิ่มขึ้นจากปี 2566 (89.15 คะแนน) จำนวน 2.25 คะแนน', 'rise by by-so-much'],
])('%s: %s', (text, said) => {
  expect(lastOf(text)).toBe(said);
});

it('takes the earlier of two figures for last year’s where the words lead from one to the other', () => {
  const units = toUnits(readSource('คะแนน ITA เพิ่มจาก 92.43 คะแนน (ปี 2567) เป็น 94.64 คะแนน'));
  const figures = readFigures(units, [], () => false);
  expect(figures.map(({ meaning, token }) => [token.value, meaning])).toEqual([
    [92.43, 'from'],
    [94.64, 'total'],
  ]);
});

it.each(['The best indicator was "Fairness" with 99.45 points', 'ตัวชี้วัดที่ได้คะแนนสูงสุด คือ ความเป็นธรรม 98.02'])(
  '%s: an indicator that is not known makes no result as a whole',
  (text) => {
    expect(lastOf(text)).not.toMatch(/^total/);
  },
);

it.each(['หน้าที่: 95.12', 'เอกสาร 12.50 MB', 'เปิดเวลา 08.30 น.', 'โทร 042-123-45', 'เผยแพร่ 2024-08-05', 'ก.พ.-30 มิ.ย.'])(
  '%s is no result',
  (text) => {
    expect(lastOf(text)).not.toMatch(/^(?:total|rise|fall|previous)/);
  },
);

it.each(['เป้าหมาย ITA ปี 2566 = 86.00 ผลที่ได้ 91.20 คะแนน', 'ตั้งเป้า ITA ไว้ 90 คะแนน ผลประเมินได้ 93.27 คะแนน'])(
  '%s: what was reached is no goal',
  (text) => {
    expect(lastOf(text)).not.toMatch(/^goal/);
  },
);

it('takes no row of figures that has lost its cells for a result', () => {
  const units = toUnits(readSource('ตราด ปี 2564 93.55 87.72 91.01 81.45 ปี 2563 92.57 86.13 90.08 75.62'));
  const meanings = readFigures(units, [], () => false).map(({ meaning }) => meaning);
  expect(meanings.slice(0, 3)).toEqual([null, null, null]);
});
