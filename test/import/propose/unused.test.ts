/** ยังไม่ได้ใช้: nothing that may be a score is passed over in silence, and nothing that is used is listed. */

import { importText } from '../../../src/import/import-text';

const listed = (text: string): [number, string, string][] =>
  importText(text).unused.map(({ line, figures, guess }) => [line, figures, guess]);

it('lists the result of an earlier year with what it is', () => {
  const text = 'เทศบาลตำบลบ้านนา ITA ปี 2567 ได้คะแนนรวม 90.20 คะแนน\nเมื่อปี 2562 ได้ 81.41 คะแนน';
  expect(listed(text)).toEqual([[2, '81.41', 'คะแนนรวมของเทศบาลตำบลบ้านนา ปี 2562']]);
});

it('lists the mean of a group as one', () => {
  const text = 'ผล ITA ปี 2566 อบต.บ้านนา ได้ 94.02 คะแนน\nกลุ่มนี้มี 59 หน่วยงาน มีคะแนนเฉลี่ย 92.67 คะแนน';
  expect(listed(text)).toEqual([[2, '92.67', 'ค่าเฉลี่ยของกลุ่ม']]);
});

it('lists a row of figures that has lost its heads and does not add up', () => {
  const text = 'ผล ITA ปี 2564\nตราด 93.55 87.72 91.01 87.93 89.52 90.55 88.68 88.58 72.89 65.56 84.20';
  expect(listed(text)).toEqual([[2, '93.55, 87.72, 91.01, 87.93, 89.52, 90.55, …', '']]);
});

it('lists a whole figure that ends the line of a name', () => {
  expect(listed('ผล ITA\nตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 90')).toEqual([[2, '90', 'ตัวชี้วัดที่ 1']]);
});

it.each([
  ['pages of a contents list', 'สารบัญ ITA\nตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ........ 25\nตัวชี้วัดที่ 2 การใช้งบประมาณ........28'],
  ['a result', 'ผล ITA ปี 2567 อบต.บ้านนา ได้คะแนนรวม 90.20 คะแนน ระดับผ่าน เพิ่มขึ้นจากปีก่อน 2.10 คะแนน'],
  ['what is asked about', 'ผล ITA ปี 2567\nอบต.บ้านเหนือ ได้ 90.20 คะแนน\nอบต.บ้านใต้ ได้ 91.40 คะแนน'],
  ['lines to pass, shares and file sizes', 'ITA เกณฑ์ผ่าน 85.00 คะแนนขึ้นไป ผู้ตอบคิดเป็นร้อยละ 96.50 ไฟล์ 12.50 MB'],
])('does not list %s', (_what, text) => {
  expect(listed(text)).toEqual([]);
});
