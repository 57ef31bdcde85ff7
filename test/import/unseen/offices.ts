/** Papers of offices of every kind: universities, hospitals, education areas, ministries, provinces; chats and slides. */

import { toThaiDigits } from '../../../src/thai/digits';
import { BEFORE, first, NOW, of, tenLines, tenRows, type UnseenCase } from './case';

const score = (no: number): string => (NOW[no - 1] as number).toFixed(2);
const before = (no: number): string => (BEFORE[no - 1] as number).toFixed(2);

export const OFFICES: readonly UnseenCase[] = [
  {
    name: 'a LINE message with pictures, ticks and the letter of the older scale',
    text: `14:05 งานแผน อบต.โนนสะอาด
📢 ผลการประเมิน ITA ปี 2565 มาแล้วจ้า 🎉
🏆 คะแนนรวม 90.13 ระดับ A
✅ การปฏิบัติหน้าที่ 95.12
✅ การใช้งบประมาณ 88.40
✅ การใช้อำนาจ 91.05
❌ การใช้ทรัพย์สินของราชการ 84.73
✅ การแก้ไขปัญหาการทุจริต 90.66
✅ คุณภาพการดำเนินงาน 92.31
✅ ประสิทธิภาพการสื่อสาร 87.90
❌ การปรับปรุงการทำงาน 83.15
✅ การเปิดเผยข้อมูล 96.50
✅ การป้องกันการทุจริต 87.50
ขอบคุณทุกกองนะคะ 🙏 นัดประชุม 10.30 น. ห้อง 2`,
    scores: NOW,
    settings: { resultYear: 2565, announcedTotal: 90.13, announcedRating: 'A' },
  },
  {
    name: 'keycap numbers of a chat before the names',
    text: `สรุปผล ITA ปีงบประมาณ 2567
1️⃣ การปฏิบัติหน้าที่ = 95.12
2️⃣ การใช้งบประมาณ = 88.40
3️⃣ การใช้อำนาจ = 91.05
🔟 การป้องกันการทุจริต = 87.50`,
    scores: of({ 1: 95.12, 2: 88.4, 3: 91.05, 10: 87.5 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'slides: a title, bullets, the score with its letter in brackets',
    text: `ผลการประเมิน ITA
มหาวิทยาลัยราชภัฏเมืองทอง
ปีงบประมาณ พ.ศ. ๒๕๖๔
● การปฏิบัติหน้าที่ ร้อยละ ๙๕.๑๒ (AA)
● การใช้งบประมาณ ร้อยละ ๘๘.๔๐ (A)
● การใช้อำนาจ ร้อยละ ๙๑.๐๕ (A)
● การใช้ทรัพย์สินของราชการ ร้อยละ ๘๔.๗๓ (B)
● การแก้ไขปัญหาการทุจริต ร้อยละ ๙๐.๖๖ (A)
● ภาพรวม ร้อยละ ๙๐.๑๓ (A)`,
    scores: first(NOW, 5),
    settings: { resultYear: 2564, announcedTotal: 90.13, announcedRating: 'A' },
    agency: 'มหาวิทยาลัยราชภัฏเมืองทอง',
  },
  {
    name: 'English names of the indicators',
    text: `Integrity and Transparency Assessment (ITA) ปีงบประมาณ พ.ศ. 2566
No.\tIndicator\tScore
1\tBribery Fraud\t95.12
2\tBudget Misallocation\t88.40
3\tPower Distortion\t91.05
4\tAsset Misappropriation\t84.73
5\tAnti-Corruption Improvement\t90.66
6\tService Quality\t92.31
7\tCommunication Efficiency\t87.90
8\tProcedure Improvement\t83.15
9\tOpen Data\t96.50
10\tAnti-Corruption Practice\t87.50
\tTotal\t90.13`,
    scores: NOW,
    settings: { resultYear: 2566, announcedTotal: 90.13 },
  },
  {
    name: 'both languages, the English name in brackets after the Thai one',
    text: `ผลการประเมิน ITA 2567
การปฏิบัติหน้าที่ (Bribery Fraud) 95.12
การใช้งบประมาณ (Budget Misallocation) 88.40
การใช้อำนาจ (Power Distortion) 91.05
การเปิดเผยข้อมูล (Open Data) 96.50`,
    scores: of({ 1: 95.12, 2: 88.4, 3: 91.05, 9: 96.5 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'numbers of indicators as column heads, without names',
    rows: [
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
      ['หน่วยงาน', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'คะแนนรวม'],
      ['โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านไร่', ...NOW, 90.13],
    ],
    scores: NOW,
    settings: { resultYear: 2567, announcedTotal: 90.13 },
    agency: 'โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านไร่',
  },
  {
    name: 'abbreviated numbers of indicators as column heads over Thai figures',
    text: `ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
หน่วยงาน\tตชว.๑\tตชว.๒\tตชว.๓\tตชว.๔\tตชว.๕\tตชว.๖\tตชว.๗\tตชว.๘\tตชว.๙\tตชว.๑๐\tรวม
สำนักงานปลัดกระทรวงแรงงาน\t${NOW.map((one) => toThaiDigits(one.toFixed(2))).join('\t')}\t๙๐.๑๓`,
    scores: NOW,
    settings: { resultYear: 2568, announcedTotal: 90.13 },
    agency: 'สำนักงานปลัดกระทรวงแรงงาน',
  },
  {
    name: 'letter and number as column heads: I1 to O10',
    rows: [
      ['ปี', 'I1', 'I2', 'I3', 'I4', 'I5', 'E6', 'E7', 'E8', 'O9', 'O10', 'คะแนน ITA'],
      [2566, ...BEFORE, 85.05],
      [2567, ...NOW, 90.13],
    ],
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05 },
  },
  {
    name: 'numbers of questions as column heads are not the indicators',
    rows: [
      ['ข้อ', 1, 2, 3, 4, 5, 6, 7, 8, 9],
      ['จำนวนผู้ตอบ', 98, 97, 95, 96, 99, 98, 97, 96, 95],
    ],
  },
  {
    name: 'a ranking of agencies by total alone',
    text: `ผลการประเมิน ITA อำเภอแม่ทา ปีงบประมาณ พ.ศ. 2567
อันดับ\tหน่วยงาน\tคะแนน ITA\tระดับ
1\tเทศบาลตำบลทาปลาดุก\t96.12\tผ่านดี
2\tเทศบาลตำบลทาสบเส้า\t93.44\tผ่าน
3\tองค์การบริหารส่วนตำบลทากาศ\t90.13\tผ่าน
4\tองค์การบริหารส่วนตำบลทาขุมเงิน\t84.20\tต้องปรับปรุง`,
    settings: { resultYear: 2567 },
    questions: ['sets'],
  },
  {
    name: 'a ranking of agencies as a list, the total in brackets',
    text: `ประกาศผล ITA ปี 2567 ระดับจังหวัด
1) เทศบาลนครลำปาง 96.12 คะแนน
2) เทศบาลเมืองพิชัย 93.44 คะแนน
3) อบต.บ้านแลง 90.13 คะแนน`,
    settings: { resultYear: 2567 },
    questions: ['sets'],
  },
  {
    name: 'an education area office with blanks in its name',
    text: `ประกาศสำนักงานเขตพื้นที่การศึกษาประถมศึกษาสระบุรี เขต ๒
เรื่อง ผลการประเมินคุณธรรมและความโปร่งใส (ITA Online) ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสระบุรี เขต ๒ มีผลคะแนนภาพรวม ๙๐.๑๓ คะแนน ดังนี้
${tenLines((name, now, _before, no) => `${toThaiDigits(String(no))}) ${name} ได้คะแนน ${toThaiDigits(now)}`)}`,
    scores: NOW,
    settings: { resultYear: 2567, announcedTotal: 90.13 },
    agency: 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสระบุรี เขต ๒',
  },
  {
    name: 'a province',
    text: `จังหวัดอุทัยธานี
ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568
การปฏิบัติหน้าที่: 95.12%
การใช้งบประมาณ: 88.40%
การใช้อำนาจ: 91.05%`,
    scores: first(NOW, 3),
    settings: { resultYear: 2568 },
    agency: 'จังหวัดอุทัยธานี',
  },
  {
    name: 'a general hospital, every score out of 100 and not applicable cells',
    text: `โรงพยาบาลพระนารายณ์มหาราช
ผลคะแนน MOPH ITA ปีงบประมาณ พ.ศ. 2566
ตัวชี้วัด | คะแนนเต็ม | คะแนนที่ได้ | หมายเหตุ
การปฏิบัติหน้าที่ | 100 | 95.12 | -
การใช้งบประมาณ | 100 | 88.40 | n/a
การใช้อำนาจ | 100 | 100 | -
การใช้ทรัพย์สินของราชการ | 100 | n/a | รอผล
การแก้ไขปัญหาการทุจริต | 100 | - | รอผล`,
    scores: of({ 1: 95.12, 2: 88.4, 3: 100 }),
    settings: { resultYear: 2566 },
    agency: 'โรงพยาบาลพระนารายณ์มหาราช',
  },
  {
    name: 'four years, newest last, the year that is not yet assessed empty',
    text: `ตัวชี้วัด\t2565\t2566\t2567\t2568
การปฏิบัติหน้าที่\t90.00\t93.01\t95.12\t
การใช้งบประมาณ\t81.00\t85.22\t88.40\t
การใช้อำนาจ\t82.00\t92.17\t91.05\t-
รวม\t84.00\t85.05\t90.13\t`,
    scores: first(NOW, 3),
    previous: first(BEFORE, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'weighted and full figures of instruments on one line',
    text: `ผลการประเมิน ITA ปี 2567
IIT 27.00 / 89.99
EIT 26.34 / 87.79
OIT 36.80 / 92.00
รวม 90.13`,
    settings: { resultYear: 2567, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92, announcedTotal: 90.13 },
  },
  {
    name: 'weighted figures of instruments in brackets after the full ones',
    text: `เครื่องมือ IIT ร้อยละ 89.99 (ถ่วงน้ำหนัก 27.00)
เครื่องมือ EIT ร้อยละ 87.79 (ถ่วงน้ำหนัก 26.34)
เครื่องมือ OIT ร้อยละ 92.00 (ถ่วงน้ำหนัก 36.80)
คะแนน ITA 90.13`,
    settings: { announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92, announcedTotal: 90.13 },
  },
  {
    name: 'a court’s office: names and figures in a sentence with และ',
    text: `สำนักงานศาลปกครองนครสวรรค์ ขอรายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ตัวชี้วัดที่ได้คะแนนสูงสุด ได้แก่ การเปิดเผยข้อมูล ได้คะแนน ๙๖.๕๐ รองลงมา การปฏิบัติหน้าที่ ได้คะแนน ๙๕.๑๒ และตัวชี้วัดที่ได้คะแนนต่ำสุด ได้แก่ การปรับปรุงระบบการทำงาน ได้คะแนน ๘๓.๑๕`,
    scores: of({ 1: 95.12, 8: 83.15, 9: 96.5 }),
    settings: { resultYear: 2566 },
  },
  {
    name: 'a web page’s cards: figure, unit, name, level on lines of their own',
    text: `ITA 2567
90.13
คะแนน
ผ่าน
95.12
คะแนน
การปฏิบัติหน้าที่
88.40
คะแนน
การใช้งบประมาณ
91.05
คะแนน
การใช้อำนาจ
84.73
คะแนน
การใช้ทรัพย์สินของราชการ`,
    scores: first(NOW, 4),
    settings: { resultYear: 2567, announcedTotal: 90.13 },
  },
  {
    name: 'a Word table: cells with paragraphs in quotes, the number and name in one cell',
    text: `ตัวชี้วัด\tคะแนน\tระดับ
"ตัวชี้วัดที่ 1
การปฏิบัติหน้าที่"\t95.12\t"ผ่าน
(ดี)"
"ตัวชี้วัดที่ 2
การใช้งบประมาณ"\t88.40\tผ่าน
"ตัวชี้วัดที่ 3
การใช้
อำนาจ"\t91.05\tผ่าน
"ตัวชี้วัดที่ 4
การใช้ทรัพย์สิน
ของราชการ"\t84.73\tไม่ผ่าน`,
    scores: first(NOW, 4),
  },
  {
    name: 'one decimal, whole numbers and a hundred',
    rows: tenRows(['ตัวชี้วัด', 'ผลคะแนน (ร้อยละ)'], (name, _now, _before, no) => [
      name,
      [100, 88, 91.1, 84.7, 90, 92.3, 87.9, 83, 100, 87.5][no - 1],
    ]),
    scores: [100, 88, 91.1, 84.7, 90, 92.3, 87.9, 83, 100, 87.5],
  },
  {
    name: 'two years side by side, each with its letter, the level of last year in words',
    text: `ผลการประเมินเปรียบเทียบ ปี 2565 และ ปี 2566
ตัวชี้วัด\tปี 2565\tระดับ\tปี 2566\tระดับ\tเพิ่ม/ลด
${tenLines((name, now, was) => `${name}\t${was}\tA\t${now}\tผ่านดี\t${(Number(now) - Number(was)).toFixed(2)}`)}
คะแนนรวม\t85.05\tA\t90.13\tผ่าน\t5.08`,
    scores: NOW,
    previous: BEFORE,
    settings: {
      resultYear: 2566,
      announcedTotal: 90.13,
      previousTotal: 85.05,
      announcedChange: 5.08,
      announcedRating: 'ผ่าน',
    },
  },
  {
    name: 'a line a year for every indicator',
    text: `1. การปฏิบัติหน้าที่
ปี 2566 ได้ ${before(1)} คะแนน
ปี 2567 ได้ ${score(1)} คะแนน
2. การใช้งบประมาณ
ปี 2566 ได้ ${before(2)} คะแนน
ปี 2567 ได้ ${score(2)} คะแนน
3. การใช้อำนาจ
ปี 2566 ได้ ${before(3)} คะแนน
ปี 2567 ได้ ${score(3)} คะแนน`,
    scores: first(NOW, 3),
    previous: first(BEFORE, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'running heads and feet of a PDF inside the list',
    text: `รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567                    หน้า 3
เทศบาลเมืองหนองสำโรง
1 การปฏิบัติหน้าที่ 95.12
2 การใช้งบประมาณ 88.40
3 การใช้อำนาจ 91.05
รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567                    หน้า 4
เทศบาลเมืองหนองสำโรง
4 การใช้ทรัพย์สินของราชการ 84.73
5 การแก้ไขปัญหาการทุจริต 90.66
6 คุณภาพการดำเนินงาน 92.31
จัดทำโดย งานนิติการ สำนักปลัดเทศบาล โทร 042-123456
7 ประสิทธิภาพการสื่อสาร 87.90
8 การปรับปรุงการทำงาน 83.15
9 การเปิดเผยข้อมูล 96.50
10 การป้องกันการทุจริต 87.50`,
    scores: NOW,
    settings: { resultYear: 2567 },
    agency: 'เทศบาลเมืองหนองสำโรง',
  },
];
