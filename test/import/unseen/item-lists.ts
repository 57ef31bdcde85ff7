/** Scores of items as other papers list them: codes in every spelling, sub-rows, ranges, counts of answers, remarks. */

import { of, type UnseenCase } from './case';

/** The same score for every item from one number to another. */
function stretch(letter: string, from: number, to: number, score: number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_unused, at) => [`${letter}${from + at}`, score] as const),
  );
}

export const ITEM_LISTS: readonly UnseenCase[] = [
  {
    name: 'codes in every spelling: points, hyphens, blanks, leading zeroes, brackets',
    text: `ผลคะแนนรายข้อ ปีงบประมาณ พ.ศ. ๒๕๖๗
I-01 การปฏิบัติงานตามขั้นตอน 92.10
i 2 ความเท่าเทียม 93.44
(i3) การเรียกรับ 100.00
E.1 ขั้นตอนและระยะเวลา 83.20
e๐๒ ความเท่าเทียม ๘๓.๖๐
o-05 ข่าวประชาสัมพันธ์ 100`,
    items: { I1: 92.1, I2: 93.44, I3: 100, E1: 83.2, E2: 83.6, O5: 100 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'thirty questions of the older form in two columns of pairs',
    text: `คะแนนรายข้อ IIT ปี 2565
I1 97.10    I16 92.40
I2 96.00    I17 95.50
I3 94.25    I18 88.80`,
    items: { I1: 97.1, I2: 96, I3: 94.25, I16: 92.4, I17: 95.5, I18: 88.8 },
    settings: { resultYear: 2565 },
  },
  {
    name: 'sub-rows of a question below its own score',
    text: `ข้อ\tประเด็น\tคะแนน
i5\tการรับทรัพย์สินในโอกาสต่าง ๆ\t98.54
\t1) เงิน\t98.59
\t2) ทรัพย์สิน\t98.94
\t3) ประโยชน์อื่น\t98.10
i6\tการให้แก่บุคคลภายนอก\t99.02`,
    items: { I5: 98.54, I6: 99.02 },
  },
  {
    name: 'counts of answers of each scale, and the score at the end',
    rows: [
      ['ข้อ', 'คำถาม', 'ไม่เห็นด้วยอย่างยิ่ง', 'ไม่เห็นด้วย', 'เห็นด้วย', 'เห็นด้วยอย่างยิ่ง', 'รวม (คน)', 'คะแนน'],
      ['e1', 'ขั้นตอนและระยะเวลา', 0, 2, 20, 28, 50, 83.2],
      ['e2', 'เท่าเทียมกัน', 1, 1, 20, 28, 50, 83.6],
      ['e4', 'ช่องทางเผยแพร่', 3, 5, 30, 12, 50, 76],
    ],
    items: { E1: 83.2, E2: 83.6, E4: 76 },
  },
  {
    name: 'disclosure items with the remark of the assessors in the same cell as the score',
    rows: [
      ['ข้อ', 'ข้อมูล', 'ผลคะแนน'],
      ['o1', 'โครงสร้าง', '100 คะแนน'],
      ['o9', 'คู่มือการปฏิบัติงาน', '0 คะแนน ไม่พบข้อมูล'],
      ['o14', 'รายงานจัดซื้อจัดจ้าง', '0 (ข้อมูลไม่ครบ 12 เดือน)'],
    ],
    items: { O1: 100, O9: 0, O14: 0 },
  },
  {
    name: 'ranges of disclosure items that all got full marks, and one that did not',
    text: `ผลการตรวจ OIT ปีงบประมาณ 2567
ข้อ o1 - o16 ได้ 100 คะแนนทุกข้อ
ข้อ o17 ได้ 0 คะแนน
ข้อ o18 - o35 ได้ 100 คะแนนทุกข้อ`,
    items: { ...stretch('O', 1, 16, 100), O17: 0, ...stretch('O', 18, 35, 100) },
    settings: { resultYear: 2567 },
  },
  {
    name: 'weak questions in one sentence, in brackets with their codes behind the words',
    text: 'ข้อที่ได้คะแนนน้อยกว่าร้อยละ ๘๕ ปี ๒๕๖๗ ได้แก่ การยืมทรัพย์สิน (i๑๐ : ๖๓.๒๒) การตรวจสอบการใช้ทรัพย์สิน (i๑๒ : ๗๘.๙๘) และการใช้ E-Service (e๙ : ๔๙.๑๓)',
    items: { I10: 63.22, I12: 78.98, E9: 49.13 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'each part of the EIT in a table of its own under a heading',
    text: `EIT ส่วนที่ 1 ผู้รับบริการตอบด้วยตนเอง
ข้อ\tคะแนน
e7\t90.20
e8\t91.10
e9\t49.13
EIT ส่วนที่ 2 ผู้ประเมินจัดเก็บ
ข้อ\tคะแนน
e7\t70.27
e8\t71.89
e9\t24.32`,
    items: { 'E7/1': 90.2, 'E8/1': 91.1, 'E9/1': 49.13, 'E7/2': 70.27, 'E8/2': 71.89, 'E9/2': 24.32 },
  },
  {
    name: 'the indicator merged before its questions, its own score merged beside it',
    rows: [
      ['ตัวชี้วัด', 'คะแนนตัวชี้วัด', 'ข้อ', 'คะแนนรายข้อ'],
      ['1 การปฏิบัติหน้าที่', 95.18, 'i1', 92.1],
      ['', '', 'i2', 93.44],
      ['', '', 'i3', 100],
      ['2 การใช้งบประมาณ', 88.4, 'i4', 85.2],
      ['', '', 'i5', 90],
      ['', '', 'i6', 90],
    ],
    scores: of({ 1: 95.18, 2: 88.4 }),
    items: { I1: 92.1, I2: 93.44, I3: 100, I4: 85.2, I5: 90, I6: 90 },
  },
  {
    name: 'Thai zero and the letter in one list with numbers of letters and addresses',
    text: `ผลการตรวจ OIT ปี 2566 หนังสือที่ นร ๐๑๐๕/๑๒๐
๐๑ โครงสร้าง https://example.go.th/o1?id=42 คะแนน ๑๐๐
๐๒ ข้อมูลผู้บริหาร https://example.go.th/o2?id=43 คะแนน ๑๐๐
๐๑๐ นโยบายคุ้มครองข้อมูลส่วนบุคคล https://example.go.th/o10 คะแนน ๐
๐๔๓ รายงานผล https://example.go.th/o43 คะแนน ๑๐๐`,
    items: { O1: 100, O2: 100, O10: 0, O43: 100 },
    settings: { resultYear: 2566 },
  },
  {
    name: 'disclosure items scored by 1 and 0',
    text: `ผลการตรวจ OIT ปี 2567
ข้อ\tรายการ\tคะแนนเต็ม\tคะแนนที่ได้
o1\tโครงสร้าง\t1\t1
o2\tผู้บริหาร\t1\t1
o3\tอำนาจหน้าที่\t1\t0`,
    settings: { resultYear: 2567 },
    questions: ['item-full-marks'],
  },
  {
    name: 'questions as headings, both years and the step below each',
    text: `ข้อ e4 ช่องทางเผยแพร่ข้อมูลข่าวสารเข้าถึงง่าย
- ปี 2566 คะแนน 79.20
- ปี 2567 คะแนน 82.40
ข้อ e5 การประชาสัมพันธ์ชัดเจน
- ปี 2566 คะแนน 80.10
- ปี 2567 คะแนน 81.00`,
    settings: { resultYear: 2567 },
    items: { E4: 82.4, E5: 81 },
  },
  {
    name: 'items with dashes and words for a missing score',
    text: `ข้อ\tรายการ\tคะแนน
o1\tโครงสร้าง\t100
o2\tผู้บริหาร\t-
o3\tอำนาจหน้าที่\tN/A
o4\tการติดต่อ\t100`,
    items: { O1: 100, O4: 100 },
  },
  {
    name: 'two items in one bullet, and both parts of a question in another',
    text: `ข้อที่ได้คะแนนต่ำ
- i๑๐ ขั้นตอนการยืมทรัพย์สิน ได้ ๖๑.๒๐ คะแนน
- e๙ (ส่วนที่ ๑) ช่องทาง E-Service ๕๕.๑๐ ; e๙ (ส่วนที่ ๒) ๒๘.๕๗
- e๔ ช่องทางติดต่อหน่วยงาน ได้ ๗๙.๐๐ และ e๕ การชี้แจงข้อสงสัย ได้ ๘๘.๐๐
- e๗ ช่องทางรับฟังความคิดเห็น ๗๘.๘๘`,
    items: { I10: 61.2, 'E9/1': 55.1, 'E9/2': 28.57, E4: 79, E5: 88, E7: 78.88 },
  },
  {
    name: 'the parts of a question after its code, its text, on lines of their own, or behind a next code',
    text: `ข้อ e7 (ส่วนที่ 1) 81.20 และ (ส่วนที่ 2) 66.60
ข้อ e8 ช่องทางรับฟังความคิดเห็น (ส่วนที่ 1) 82.20 (ส่วนที่ 2) 67.60
ข้อ e9 การใช้งาน E-Service
- ส่วนที่ 1 55.10
- ส่วนที่ 2 28.57
ข้อ e10 ส่วนที่ ๑ ๗๑.๑๐ ส่วนที่ ๒ ๗๒.๒๐ และ e11 ส่วนที่ ๑ ๗๓.๓๐ ส่วนที่ ๒ ๗๔.๔๐`,
    items: {
      ...{ 'E7/1': 81.2, 'E7/2': 66.6, 'E8/1': 82.2, 'E8/2': 67.6, 'E9/1': 55.1, 'E9/2': 28.57 },
      ...{ 'E10/1': 71.1, 'E10/2': 72.2, 'E11/1': 73.3, 'E11/2': 74.4 },
    },
  },
  {
    name: 'both parts of a question in a short summary, other items in a list below',
    text: `ผลการประเมิน ITA ปี 2567
องค์การบริหารส่วนตำบลหนองแค
คะแนนรวม 89.37 ระดับผ่าน
IIT 85.83  EIT 84.54  OIT 95.63
ข้อ e9 (ส่วนที่ 1) 55.10 และ (ส่วนที่ 2) 28.57
i5 74.05, i10 61.20, e7 78.88`,
    items: { 'E9/1': 55.1, 'E9/2': 28.57, I5: 74.05, I10: 61.2, E7: 78.88 },
    settings: {
      ...{ resultYear: 2567, announcedTotal: 89.37, announcedRating: 'ผ่าน' },
      ...{ announcedIIT: 85.83, announcedEIT: 84.54, announcedOIT: 95.63 },
    },
    agency: 'องค์การบริหารส่วนตำบลหนองแค',
  },
  {
    name: 'two scores for one item between which nothing decides, and a score behind the codes of two items',
    text: `ข้อ i10 การยืมทรัพย์สิน คะแนน 55.10 ผู้บริหาร คะแนน 28.57
ข้อ e4 ช่องทางติดต่อ และ e5 การชี้แจง ได้ 79.00 และ 88.00
ข้อ i2 การให้บริการ เช่นเดียวกับข้อ i3 คะแนน 93.22`,
    questions: ['item-E4', 'item-I10', 'item-I2'],
  },
  {
    name: 'two scores of which the text says whose each is',
    text: `ข้อ e4 ช่องทางติดต่อ และ e5 การชี้แจง ได้ 79.00 และ 88.00 ตามลำดับ
ข้อ i10 การยืมทรัพย์สิน ปี 2566 ได้คะแนน 55.10 ปี 2567 ได้คะแนน 68.57
ข้อ e9 การใช้งาน E-Service คะแนน 49.13 ทำให้ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้คะแนน 82.10
1) ข้อ o9 คะแนน 0 2) ข้อ o10 คู่มือ https://example.go.th/o11 คะแนน 100`,
    items: { E4: 79, E5: 88, I10: 68.57, E9: 49.13, O9: 0, O10: 100 },
  },
  {
    name: 'one score for stretches of items, in both digit systems, with every dash, a list and exceptions',
    text: `ผลการประเมิน OIT ได้คะแนน 95.63 โดยข้อ o1–o5 ได้ ๑๐๐ ทุกข้อ ยกเว้น o4 ได้ 0 คะแนน
ข้อ i๑ ถึง i๓ ทุกข้อได้ ๙๘.๕๐ คะแนน
e1-3 ได้ 97.00 ทุกข้อ, e4 ได้ 77.00 คะแนน และ e5 - e6 ได้ 96.00 ทุกข้อ
o11–o12, o14 และ o16 ได้ 100 ทุกข้อ
ยกเว้นข้อ o12`,
    items: {
      ...{ O1: 100, O2: 100, O3: 100, O4: 0, O5: 100, O11: 100, O14: 100, O16: 100 },
      ...{ ...stretch('I', 1, 3, 98.5), ...stretch('E', 1, 3, 97), E4: 77, E5: 96, E6: 96 },
    },
    settings: { announcedOIT: 95.63 },
  },
  {
    name: 'stretches of items of which no score is said: lines to pass, means, a stretch backwards',
    text: `ผลการประเมิน ITA รายข้อ
ข้อ i1–i6 ได้คะแนนมากกว่า 85 ทุกข้อ
ข้อ e1–e3 ทุกข้อได้คะแนน 85 ขึ้นไป
ข้อ o9–o1 ได้ 100 ทุกข้อ`,
  },
  {
    name: 'items out of several full marks, of a town whose name begins with a preposition',
    text: `ผลการประเมิน ITA เทศบาลตำบลในเวียง ปีงบประมาณ พ.ศ. 2567 ได้คะแนน 84.99 คะแนน

ข้อ\tคำถาม\tคะแนนเต็ม\tคะแนน
i1\tขั้นตอน\t5\t4.5
i2\tความเท่าเทียม\t100\t92.10
e1\tความรวดเร็ว\t20\t15
o1\tโครงสร้าง\t1\t1
o2\tผู้บริหาร\t1\t0`,
    items: { I2: 92.1 },
    settings: { resultYear: 2567, announcedTotal: 84.99 },
    agency: 'เทศบาลตำบลในเวียง',
    questions: ['item-full-marks'],
  },
];
