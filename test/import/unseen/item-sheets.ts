/** Scores of questions and disclosure items: sub-tables of IIT, EIT and OIT as agencies copy them. */

import { of, type UnseenCase } from './case';

export const ITEMS: readonly UnseenCase[] = [
  {
    name: 'IIT by number under its heading, three columns, the question wrapped in its cell',
    text: `ผลคะแนน IIT รายข้อ ปีงบประมาณ พ.ศ. 2567
ข้อ\tข้อคำถาม\tคะแนน
i1\t"ท่านปฏิบัติงานหรือให้บริการ
แก่ผู้มาติดต่อตามขั้นตอนและระยะเวลา"\t92.10
i2\tท่านปฏิบัติงานอย่างเท่าเทียมกัน\t93.44
i3\tบุคลากรเรียกรับสินบนหรือไม่\t100`,
    items: { I1: 92.1, I2: 93.44, I3: 100 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'codes as column heads, scores below',
    text: `ผลคะแนนรายข้อ EIT ปี 2567
e1\te2\te3\te4\te5\te6\te7\te8\te9
92.40\t93.15\t98.00\t90.11\t89.50\t88.20\t87.90\t85.10\t49.13`,
    items: { E1: 92.4, E2: 93.15, E3: 98, E4: 90.11, E5: 89.5, E6: 88.2, E7: 87.9, E8: 85.1, E9: 49.13 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'disclosure items with 100 and 0, the category in a cell of its own',
    rows: [
      ['ผลการตรวจ OIT ประจำปีงบประมาณ พ.ศ. 2567'],
      ['หมวด', 'ข้อ', 'รายการ', 'คะแนน', 'หมายเหตุ'],
      ['9.1 ข้อมูลพื้นฐาน', 'O1', 'โครงสร้าง อำนาจหน้าที่ และผู้บริหาร', 100, ''],
      ['', 'O2', 'ข้อมูลการติดต่อและช่องทางสอบถาม', 100, ''],
      ['9.2 การบริหารงาน', 'O3', 'แผนยุทธศาสตร์', 0, 'ลิงก์ใช้งานไม่ได้'],
      ['', 'O4', 'แผนปฏิบัติการป้องกันการทุจริต', 100, ''],
    ],
    items: { O1: 100, O2: 100, O3: 0, O4: 100 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'lines with a dash, Thai digits and the share word',
    text: `รายข้อที่ได้คะแนนต่ำกว่าร้อยละ ๘๕ ปีงบประมาณ ๒๕๖๖
- ข้อ i๗ บุคลากรทราบแผนการใช้จ่ายงบประมาณ ร้อยละ ๘๒.๔๕
- ข้อ i๑๙ การขออนุญาตยืมทรัพย์สิน ร้อยละ ๗๙.๓๐
- ข้อ e๑๒ การเปิดโอกาสให้มีส่วนร่วม ร้อยละ ๖๘.๐๗`,
    items: { I7: 82.45, I19: 79.3, E12: 68.07 },
    settings: { resultYear: 2566 },
  },
  {
    name: 'items below their indicators, whose own scores stand in the heading row',
    text: `ผลการประเมิน IIT ปี 2567
ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\t95.12
i1\tให้บริการตามขั้นตอน\t94.00
i2\tเท่าเทียมกัน\t93.80
ตัวชี้วัดที่ 2 การใช้งบประมาณ\t88.40
i7\tรับรู้แผนงบประมาณ\t82.10
i8\tใช้จ่ายตามวัตถุประสงค์\t90.00`,
    scores: of({ 1: 95.12, 2: 88.4 }),
    items: { I1: 94, I2: 93.8, I7: 82.1, I8: 90 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'answers in percent of each scale beside the score',
    rows: [
      ['ข้อ', 'ข้อคำถาม', 'น้อยที่สุด', 'น้อย', 'มาก', 'มากที่สุด', 'คะแนนเฉลี่ย'],
      ['e1', 'ปฏิบัติงานตามขั้นตอน', 0.51, 3.06, 40.82, 55.61, 83.74],
      ['e2', 'เท่าเทียมกัน', 0.26, 2.04, 38.27, 59.43, 85.6],
    ],
    items: { E1: 83.74, E2: 85.6 },
  },
  {
    name: 'both years of items side by side, with the step',
    text: `ข้อ | ประเด็น | ปี 2565 | ปี 2566 | ผลต่าง
i1 | ขั้นตอนและระยะเวลา | 90.10 | 92.00 | +1.90
i2 | ความเท่าเทียม | 91.00 | 90.50 | -0.50
i10 | การเบิกจ่ายเท็จ | 88.00 | 89.25 | +1.25`,
    settings: { resultYear: 2566 },
    items: { I1: 92, I2: 90.5, I10: 89.25 },
  },
  {
    name: 'disclosure items by address and tick, one not scored',
    text: `O1 โครงสร้าง https://example.go.th/o1 100
O2 ข้อมูลผู้บริหาร https://example.go.th/page/95 100
O3 อำนาจหน้าที่ https://example.go.th/o3 0`,
    items: { O1: 100, O2: 100, O3: 0 },
  },
  {
    name: 'OCR of Thai zero for the letter O, capital letter i for 1',
    text: `ผลการตรวจประเมิน OIT ปี ๒๕๖๖
ข้อ ๐๑๒ รายงานผลการดำเนินงาน คะแนน ๐
ข้อ ๐๓๔ แผนปฏิบัติการป้องกันการทุจริต คะแนน ๑๐๐`,
    items: { O12: 0, O34: 100 },
    settings: { resultYear: 2566 },
  },
  {
    name: 'questions of two instruments numbered on under headings, text and figure on two lines',
    text: `แบบวัด IIT
ข้อ 1 บุคลากรปฏิบัติงานตามขั้นตอน
92.10
ข้อ 2 บุคลากรปฏิบัติงานเท่าเทียม
93.44
แบบวัด EIT
ข้อ 1 เจ้าหน้าที่ให้บริการตามขั้นตอน
90.10
ข้อ 2 เจ้าหน้าที่เท่าเทียม
91.20`,
    items: { I1: 92.1, I2: 93.44, E1: 90.1, E2: 91.2 },
  },
  {
    name: 'the mean of each instrument’s items at the foot',
    text: `ข้อ\tคะแนน
i1\t92.10
i2\t93.44
i3\t100.00
เฉลี่ย\t95.18`,
    items: { I1: 92.1, I2: 93.44, I3: 100 },
  },
  {
    name: 'parts of the EIT in the cell of the code, with and without brackets, codes as they are spoken',
    rows: [
      ['ข้อ', 'รายการ', 'คะแนน'],
      ['e3 (ส่วนที่ 1)', 'ให้บริการโดยไม่เลือกปฏิบัติ', 87.4],
      ['e3 (ส่วนที่ 2)', 'ให้บริการโดยไม่เลือกปฏิบัติ', 81.05],
      ['e6 ส่วนที่ ๒', 'ช่องทางรับฟังความเห็น', 76],
      ['E7/1', 'การตอบข้อซักถาม', 90.2],
      ['โอ 21', 'รายงานผลการใช้จ่าย', 100],
      ['ไอ ๘', 'การใช้งบประมาณคุ้มค่า', 83.3],
    ],
    items: { 'E3/1': 87.4, 'E3/2': 81.05, 'E6/2': 76, 'E7/1': 90.2, O21: 100, I8: 83.3 },
  },
  {
    name: 'a sentence that leads in to one item',
    text: `ผลคะแนนรายข้อ ITA ปี 2568
ข้อที่มีคะแนนน้อยที่สุดของบุคลากร ได้แก่ ข้อ i9 การสอบถามข้อมูลการใช้จ่าย ได้ 68.30 คะแนน
ควรปรับปรุงเพิ่มเติม คือ ข้อ โอ ๑๔ รายงานผลการจัดซื้อ คะแนน 0`,
    settings: { resultYear: 2568 },
    items: { I9: 68.3, O14: 0 },
  },
  {
    name: 'a score of the indicator behind the code of an item is not the item’s',
    text: 'ข้อที่ต้องเร่งแก้ไข คือ ข้อ i9 ซึ่งอยู่ในตัวชี้วัด การใช้งบประมาณ ได้ 79.40 คะแนน',
    scores: of({ 2: 79.4 }),
  },
  {
    name: 'a disclosure item that got no points is asked about, like one that did not pass',
    text: `ผลการตรวจ OIT ปี 2568
ข้อ O๑๒ ไม่ได้คะแนน เนื่องจากข้อมูลไม่เป็นปัจจุบัน
ข้อ O๑๓ คะแนน ๑๐๐`,
    settings: { resultYear: 2568 },
    items: { O13: 100 },
    questions: ['oit-words'],
  },
];
