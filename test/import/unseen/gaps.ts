/** Figures that are missing, compared or drawn from others: no figure moves to another year, row or item. */

import { NAMES } from '../support';
import { BEFORE, NOW, of, type UnseenCase } from './case';

/** One line about the budget under a title of 2567, and what its words must give. */
function budget(name: string, words: string, previous?: number): UnseenCase {
  return {
    name,
    text: `ผลการประเมิน ITA ปี 2567\nตัวชี้วัดที่ 2 การใช้งบประมาณ ${words}`,
    scores: of({ 2: 88.4 }),
    ...(previous === undefined ? {} : { previous: of({ 2: previous }) }),
    settings: { resultYear: 2567 },
  };
}

export const GAPS: readonly UnseenCase[] = [
  budget('the line to pass with decimals before the score', 'ผ่านเกณฑ์ 85.00 โดยได้ 88.40'),
  budget(
    'the mean of the province and the distance to it behind the score',
    '88.40 สูงกว่าค่าเฉลี่ยจังหวัด (87.00) 1.40 คะแนน',
  ),
  budget('a goal after the word จาก is no full mark', 'ได้ 88.40 คะแนน จากค่าเป้าหมาย 90'),
  budget('the distance to the goal is no step between years', '88.40 คะแนน ต่ำกว่าเป้าหมาย 1.60 คะแนน'),
  budget('from the earlier figure to this one, without the word for a rise', 'จากเดิม 85.22 เป็น 88.40', 85.22),
  budget('the step before last year’s figure in brackets', 'ได้ 88.40 ลดลง 1.12 จากปีก่อน (89.52)', 89.52),
  budget('the step in percent behind the step', '88.40 เพิ่มขึ้น 3.18 (ร้อยละ 3.73)'),
  budget('complaints and their share behind the score', 'ได้คะแนน 88.40 มีเรื่องร้องเรียน 3 เรื่อง คิดเป็น 12.50%'),
  {
    name: 'columns told apart by blanks, a row with one figure and no mark for the other',
    text: `ตัวชี้วัด                    ปี 2566      ปี 2567
การปฏิบัติหน้าที่              93.01        95.12
การใช้งบประมาณ               85.22
การใช้อำนาจ                   92.17        91.05
การใช้ทรัพย์สินของราชการ      80.94        84.73`,
    scores: of({ 1: 95.12, 3: 91.05, 4: 84.73 }),
    previous: of({ 1: 93.01, 3: 92.17, 4: 80.94 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'a table cell by cell, a line each, in which a figure is lost',
    text: `ตัวชี้วัด
ปี 2566
ปี 2567
การปฏิบัติหน้าที่
93.01
95.12
การใช้งบประมาณ
85.22
การใช้อำนาจ
92.17
91.05
การใช้ทรัพย์สินของราชการ
80.94
84.73`,
    scores: of({ 1: 95.12, 3: 91.05, 4: 84.73 }),
    previous: of({ 1: 93.01, 3: 92.17, 4: 80.94 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'a short table of two years in which most cells are blank',
    text: '| ตัวชี้วัด | 2566 | 2567 |\n|---|---|---|\n| การปฏิบัติหน้าที่ | 93.01 | |\n| การใช้งบประมาณ | | 88.40 |\n| การใช้อำนาจ | 92.17 | 91.05 |',
    scores: of({ 2: 88.4, 3: 91.05 }),
    previous: of({ 1: 93.01, 3: 92.17 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'last year’s column full, this year’s with one score so far',
    rows: [
      ['ตัวชี้วัด', 'ปี 2566', 'ปี 2567'],
      ...NAMES.map((name, index) => [name, BEFORE[index], index === 0 ? NOW[index] : '']),
    ],
    scores: of({ 1: 95.12 }),
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'items of two years: last year’s score alone is nobody’s',
    rows: [
      ['ข้อ', 'รายการ', 'ปี 2566', 'ปี 2567'],
      ['i1', 'ขั้นตอน', 93.01, ''],
      ['i2', 'เท่าเทียม', '', 88.4],
      ['i3', 'สินบน', 99, 100],
    ],
    settings: { resultYear: 2567 },
    items: { I2: 88.4, I3: 100 },
  },
  {
    name: 'items with two figures that nothing tells apart, one of them lost',
    text: 'i1\tขั้นตอน\t90.00\t92.00\ni2\tเท่าเทียม\t91.00\t\ni3\tสินบน\t99.00\t98.00',
    questions: ['item-columns'],
  },
  {
    name: 'two columns without heads, one figure lost',
    text: 'การปฏิบัติหน้าที่\t93.01\t95.12\nการใช้งบประมาณ\t85.22\t\nการใช้อำนาจ\t92.17\t91.05\nการใช้ทรัพย์สินของราชการ\t80.94\t84.73',
    questions: ['columns-0'],
  },
  {
    name: 'a forecast for the next year beside this year’s score',
    rows: [
      ['ตัวชี้วัด', 'คะแนนปี 2567', 'คาดการณ์ปี 2568'],
      ['การปฏิบัติหน้าที่', 95.12, 96],
      ['การใช้งบประมาณ', 88.4, 90],
      ['การใช้อำนาจ', 91.05, 92],
    ],
    scores: of({ 1: 95.12, 2: 88.4, 3: 91.05 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'the share of the disclosure items that got points is not the instrument’s score',
    text: 'ผลการประเมิน ITA ปี 2567\nOIT จำนวน 35 ข้อ ได้คะแนน 34 ข้อ คิดเป็นร้อยละ 97.14',
    settings: { resultYear: 2567 },
  },
  {
    name: 'a ranking in which the own agency is marked',
    rows: [
      ['ลำดับ', 'หน่วยงาน', 'คะแนน ITA 2567', 'ระดับ'],
      [1, 'ทต.ทาสบเส้า (หน่วยงานของเรา)', 93.44, 'ผ่าน'],
      [2, 'อบต.ทากาศ', 90.13, 'ผ่าน'],
    ],
    settings: { resultYear: 2567 },
    questions: ['sets'],
  },
  {
    name: 'instruments times their weight with the sign of a product, the sum below',
    text: 'สรุป ITA ปี 2567\nIIT 89.99 × 0.30 = 27.00\nEIT 87.79 × 0.30 = 26.34\nOIT 92.00 × 0.40 = 36.80\nรวม 90.13',
    settings: { resultYear: 2567, announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'means of the indicators below their questions',
    text: `แบบวัด IIT ปี 2567
ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่
i1 ขั้นตอน 92.10
i2 เท่าเทียม 93.44
i3 สินบน 100.00
เฉลี่ยตัวชี้วัดที่ 1 95.18
ตัวชี้วัดที่ 2 การใช้งบประมาณ
i4 คุ้มค่า 85.20
เฉลี่ยตัวชี้วัดที่ 2 88.40`,
    scores: of({ 1: 95.18, 2: 88.4 }),
    items: { I1: 92.1, I2: 93.44, I3: 100, I4: 85.2 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'two lists under headings that name their years by words alone',
    text: 'คะแนน ITA ปีปัจจุบัน\nการปฏิบัติหน้าที่\t95.12\nการใช้งบประมาณ\t88.40\nการใช้อำนาจ\t91.05\n\nคะแนนปีที่ผ่านมา\nการปฏิบัติหน้าที่\t93.01\nการใช้งบประมาณ\t85.22\nการใช้อำนาจ\t92.17',
    scores: of({ 1: 95.12, 2: 88.4, 3: 91.05 }),
    previous: of({ 1: 93.01, 2: 85.22, 3: 92.17 }),
  },
  {
    name: 'last year’s total in the paragraph above is no head of this year’s',
    text: `รายงานผลการประเมิน ITA
ตามที่ปีงบประมาณ พ.ศ. ๒๕๖๖ หน่วยงานได้คะแนน ๘๕.๐๕ คะแนน ระดับผ่าน
ข้อเท็จจริง
ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๐.๑๓ คะแนน อยู่ในระดับ ผ่าน เพิ่มขึ้น ๕.๐๘ คะแนน`,
    settings: {
      resultYear: 2567,
      announcedTotal: 90.13,
      previousTotal: 85.05,
      announcedChange: 5.08,
      announcedRating: 'ผ่าน',
    },
  },
];
