/** Tables: tabs, pipes, CSV, blanks, and sheets with titles, merged cells, several years or several agencies. */

import { NAMES } from '../support';
import { BEFORE, first, NOW, tenLines, tenRows, type UnseenCase } from './case';

export const TABLES: readonly UnseenCase[] = [
  {
    name: 'pipes, newer year first, the step in words, totals of both years',
    text: `เปรียบเทียบผลการประเมิน ITA
| ตัวชี้วัด | คะแนนปี 2567 | คะแนนปี 2566 | เพิ่ม/ลด |
|---|---|---|---|
| 1. การปฏิบัติหน้าที่ | 95.12 | 93.01 | เพิ่มขึ้น 2.11 |
| 2. การใช้งบประมาณ | 88.40 | 85.22 | เพิ่มขึ้น 3.18 |
| 3. การใช้อำนาจ | 91.05 | 92.17 | ลดลง 1.12 |
| 4. การใช้ทรัพย์สินของราชการ | 84.73 | 80.94 | เพิ่มขึ้น 3.79 |
| 5. การแก้ไขปัญหาการทุจริต | 90.66 | 88.05 | เพิ่มขึ้น 2.61 |
| 6. คุณภาพการดำเนินงาน | 92.31 | 90.02 | เพิ่มขึ้น 2.29 |
| 7. ประสิทธิภาพการสื่อสาร | 87.90 | 84.44 | เพิ่มขึ้น 3.46 |
| 8. การปรับปรุงระบบการทำงาน | 83.15 | 79.90 | เพิ่มขึ้น 3.25 |
| 9. การเปิดเผยข้อมูล | 96.50 | 91.25 | เพิ่มขึ้น 5.25 |
| 10. การป้องกันการทุจริต | 87.50 | 75.00 | เพิ่มขึ้น 12.50 |
| รวม | 90.13 | 85.05 | เพิ่มขึ้น 5.08 |`,
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05, announcedChange: 5.08 },
  },
  {
    name: 'CSV with a byte order mark, semicolons and decimal commas, older year first',
    text: `\uFEFFลำดับ;ตัวชี้วัด;คะแนนปี 2566;คะแนนปี 2567\n${tenLines((name, now, before, no) => `${no};${name};${before.replace('.', ',')};${now.replace('.', ',')}`)}`.replace(
      /\n/g,
      '\r\n',
    ),
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'instruments with weight, score and weighted score',
    text: `ตารางสรุปผลการประเมินตามเครื่องมือ ปีงบประมาณ พ.ศ. 2567
เครื่องมือ\tน้ำหนัก (ร้อยละ)\tคะแนนเฉลี่ย\tคะแนนถ่วงน้ำหนัก
IIT\t30\t89.99\t27.00
EIT\t30\t87.79\t26.34
OIT\t40\t92.00\t36.80
รวม\t100\t\t90.13`,
    settings: { resultYear: 2567, announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'columns told apart by blanks under bare years, newer first',
    text: `                              2567      2566\n${tenLines((name, now, before) => `${name}              ${now}     ${before}`)}`,
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'heads over two lines',
    text: `ลำดับ   ตัวชี้วัด                      คะแนน        คะแนน\n                                      ปี 2566      ปี 2567\n${tenLines((name, now, before, no) => `${no}       ${name}        ${before}       ${now}`)}`,
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'three years, oldest first',
    text: `ตัวชี้วัด\tปี 2565\tปี 2566\tปี 2567
การปฏิบัติหน้าที่\t90.00\t93.01\t95.12
การใช้งบประมาณ\t81.00\t85.22\t88.40
การใช้อำนาจ\t82.00\t92.17\t91.05
การใช้ทรัพย์สินของราชการ\t83.00\t80.94\t84.73`,
    scores: first(NOW, 4),
    previous: first(BEFORE, 4),
    settings: { resultYear: 2567 },
  },
  {
    name: 'numbers of indicators without names',
    text: `ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2567\n${tenLines((_name, now, _before, no) => `ตัวชี้วัดที่ ${no}\t${now}`)}`,
    scores: NOW,
    settings: { resultYear: 2567 },
  },
  {
    name: 'the agency against its province and the country',
    text: `ตัวชี้วัด\tหน่วยงาน\tค่าเฉลี่ยจังหวัด\tค่าเฉลี่ยประเทศ
การปฏิบัติหน้าที่\t95.12\t94.00\t93.50
การใช้งบประมาณ\t88.40\t87.00\t86.20
การใช้อำนาจ\t91.05\t90.10\t89.90
การใช้ทรัพย์สินของราชการ\t84.73\t86.66\t85.00`,
    scores: first(NOW, 4),
  },
  {
    name: 'a score without a year before last year’s with its year',
    rows: tenRows(['ที่', 'ตัวชี้วัด', 'คะแนน', 'คะแนนปี 2566'], (name, now, before, no) => [no, name, now, before]),
    scores: NOW,
    previous: BEFORE,
  },
  {
    name: 'last year’s with its year before a score without one',
    rows: tenRows(['ที่', 'ตัวชี้วัด', 'คะแนนปี 2566', 'คะแนน'], (name, now, before, no) => [no, name, before, now]),
    scores: NOW,
    previous: BEFORE,
  },
  {
    name: 'the year in the title, last year in a head',
    rows: [
      ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567'],
      ...tenRows(['ตัวชี้วัด', 'คะแนนปี 2566', 'คะแนนที่ได้'], (name, now, before) => [name, before, now]),
    ],
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'this year by word, last year by number',
    text: `ตัวชี้วัด\tคะแนนปี 2566\tคะแนนปีนี้\n${tenLines((name, now, before) => `${name}\t${before}\t${now}`)}`,
    scores: NOW,
    previous: BEFORE,
  },
  {
    name: 'years with the words ปีที่ผ่านมา and ปีปัจจุบัน, and the difference',
    text: `ผลการประเมิน ITA\nตัวชี้วัด\tปี 2566 (ปีที่ผ่านมา)\tปี 2567 (ปีปัจจุบัน)\tผลต่าง\n${tenLines((name, now, before) => `${name}\t${before}\t${now}\t${(Number(now) - Number(before)).toFixed(2)}`)}`,
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'years merged over a score and a level each',
    rows: [
      ['ตัวชี้วัด', 'ปี 2566', '', 'ปี 2567', ''],
      ['', 'คะแนน', 'ระดับ', 'คะแนน', 'ระดับ'],
      ...NAMES.map((name, index) => [name, BEFORE[index], 'ผ่าน', NOW[index], 'ผ่าน']),
    ],
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'two columns with the same head',
    rows: tenRows(['ตัวชี้วัด', 'คะแนน', 'คะแนน'], (name, now, before) => [name, before, now]),
    questions: ['columns-0'],
  },
  {
    name: 'several agencies in rows, indicators as columns',
    rows: [
      ['ผลการประเมิน ITA อำเภอแม่ริม ปีงบประมาณ พ.ศ. 2567'],
      ['ที่', 'หน่วยงาน', ...NAMES, 'คะแนนรวม'],
      [1, 'เทศบาลตำบลริมใต้', ...NOW, 90.13],
      [2, 'องค์การบริหารส่วนตำบลโป่งแยง', ...BEFORE, 85.05],
    ],
    settings: { resultYear: 2567 },
    questions: ['sets'],
  },
  {
    name: 'several agencies below each other, the agency in every row',
    rows: [
      ['หน่วยงาน', 'ตัวชี้วัด', 'คะแนน'],
      ...NAMES.map((name, index) => ['เทศบาลตำบลริมใต้', name, NOW[index]]),
      ...NAMES.map((name, index) => ['อบต.โป่งแยง', name, BEFORE[index]]),
    ],
    questions: ['sets'],
  },
  {
    name: 'several agencies as columns',
    rows: tenRows(['ตัวชี้วัด', 'เทศบาลตำบลริมใต้', 'อบต.โป่งแยง'], (name, now, before) => [name, now, before]),
    questions: ['sets'],
  },
  {
    name: 'one agency, indicators as columns, total and level at the end',
    rows: [
      ['หน่วยงาน', ...NAMES, 'คะแนนรวม', 'ระดับ'],
      ['เทศบาลตำบลริมใต้', ...NOW, 90.13, 'ผ่าน'],
    ],
    scores: NOW,
    settings: { announcedTotal: 90.13, announcedRating: 'ผ่าน' },
  },
  {
    name: 'indicators as columns, years as rows',
    rows: [
      ['ปีงบประมาณ', ...NAMES],
      [2566, ...BEFORE],
      [2567, ...NOW],
    ],
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'title rows, merged instruments, rows of means and the total',
    rows: [
      ['ผลการประเมินคุณธรรมและความโปร่งใส (ITA)', '', '', '', ''],
      ['เทศบาลเมืองบ้านพรุ ประจำปีงบประมาณ พ.ศ. 2567', '', '', '', ''],
      ['', '', '', '', ''],
      ['เครื่องมือ', 'ตัวชี้วัด', '', 'คะแนน', 'ผลการประเมิน'],
      ['IIT', 1, 'การปฏิบัติหน้าที่', 95.12, 'ผ่าน'],
      ['', 2, 'การใช้งบประมาณ', 88.4, 'ผ่าน'],
      ['', 3, 'การใช้อำนาจ', 91.05, 'ผ่าน'],
      ['', 4, 'การใช้ทรัพย์สินของราชการ', 84.73, 'ไม่ผ่าน'],
      ['', 5, 'การแก้ไขปัญหาการทุจริต', 90.66, 'ผ่าน'],
      ['', '', 'เฉลี่ย IIT', 89.99, 'ผ่าน'],
      ['EIT', 6, 'คุณภาพการดำเนินงาน', 92.31, 'ผ่าน'],
      ['', 7, 'ประสิทธิภาพการสื่อสาร', 87.9, 'ผ่าน'],
      ['', 8, 'การปรับปรุงการทำงาน', 83.15, 'ไม่ผ่าน'],
      ['', '', 'เฉลี่ย EIT', 87.79, 'ผ่าน'],
      ['OIT', 9, 'การเปิดเผยข้อมูล', 96.5, 'ผ่าน'],
      ['', 10, 'การป้องกันการทุจริต', 87.5, 'ผ่าน'],
      ['', '', 'เฉลี่ย OIT', 92, 'ผ่าน'],
      ['', '', 'คะแนนรวม ITA', 90.13, 'ผ่าน'],
    ],
    scores: NOW,
    settings: { resultYear: 2567, announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'a budget under the names of two indicators',
    text: 'รายงานการใช้งบประมาณ ปี 2567\nรายการ\tงบประมาณ\tเบิกจ่าย\tร้อยละ\nการใช้งบประมาณ\t1,250,000\t1,000,000\t80.00\nการป้องกันการทุจริต\t50,000\t45,000\t90.00',
  },
  {
    name: 'respondents by instrument',
    text: 'แบบวัด\tจำนวนผู้ตอบ (คน)\tร้อยละ\nIIT\t105\t95.00\nEIT\t392\t98.00\nOIT\t1\t100.00',
  },
  {
    name: 'items with two parts',
    text: `ผลคะแนนรายข้อ ปีงบประมาณ พ.ศ. 2567
ข้อ\tข้อคำถาม\tส่วนที่ 1\tส่วนที่ 2
e1\tเจ้าหน้าที่ให้บริการตามขั้นตอนและระยะเวลา\t92.40\t83.20
e2\tเจ้าหน้าที่ให้บริการอย่างเท่าเทียมกัน\t93.15\t83.60
e9\tท่านเคยใช้งาน E-Service หรือไม่\t49.13\t24.32`,
    items: { 'E1/1': 92.4, 'E1/2': 83.2, 'E2/1': 93.15, 'E2/2': 83.6, 'E9/1': 49.13, 'E9/2': 24.32 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'disclosure items with words instead of 100 and 0',
    text: 'ผลการตรวจ OIT ปี 2567\nข้อ\tรายการ\tผล\nO1\tโครงสร้าง\tผ่าน\nO2\tข้อมูลผู้บริหาร\tผ่าน\nO9\tQ&A\tไม่ผ่าน',
    settings: { resultYear: 2567 },
    questions: ['oit-words'],
  },
  {
    name: 'a head with its full mark',
    rows: tenRows(['ตัวชี้วัด', 'คะแนน (เต็ม 100)'], (name, now) => [name, now]),
    scores: NOW,
  },
  {
    name: 'a head with another full mark',
    rows: [
      ['ตัวชี้วัด', 'คะแนน (เต็ม 5)'],
      ['การใช้อำนาจ', 4.55],
      ['การใช้งบประมาณ', 4.42],
      ['การปฏิบัติหน้าที่', 4.76],
    ],
    questions: ['full-marks'],
  },
  {
    name: 'weights, numbers of questions and deviations beside the scores',
    rows: [
      ['ตัวชี้วัด', 'จำนวนข้อ', 'น้ำหนัก', 'คะแนนเฉลี่ย', 'S.D.', 'คะแนนถ่วงน้ำหนัก'],
      ['การปฏิบัติหน้าที่', 6, 6, 95.12, 2.5, 5.71],
      ['การใช้งบประมาณ', 6, 6, 88.4, 3.1, 5.3],
      ['การใช้อำนาจ', 6, 6, 91.05, 1.9, 5.46],
    ],
    scores: first(NOW, 3),
  },
  {
    name: 'lowest, highest and mean',
    rows: [
      ['ตัวชี้วัด', 'ต่ำสุด', 'สูงสุด', 'เฉลี่ย'],
      ['การปฏิบัติหน้าที่', 80.12, 99.5, 95.12],
      ['การใช้งบประมาณ', 78.4, 98.1, 88.4],
      ['การใช้อำนาจ', 71.05, 97.9, 91.05],
    ],
    scores: first(NOW, 3),
  },
  {
    name: 'agencies in rows with their mean below',
    rows: [
      ['หน่วยงาน', ...NAMES],
      ['ทต.ริมใต้', ...NOW],
      ['ทต.แม่แรม', ...BEFORE],
      ['ค่าเฉลี่ย', ...NOW.map((score, index) => (score + (BEFORE[index] as number)) / 2)],
    ],
    questions: ['sets'],
  },
  {
    name: 'an own assessment beside the official one',
    rows: [
      ['ตัวชี้วัด', 'ประเมินตนเอง', 'ผล ป.ป.ช.'],
      ['การปฏิบัติหน้าที่', 99.12, 95.12],
      ['การใช้งบประมาณ', 98.4, 88.4],
      ['การใช้อำนาจ', 97.05, 91.05],
    ],
    questions: ['columns-0'],
  },
  {
    name: 'the mean of the instrument merged before its indicators',
    rows: [
      ['เครื่องมือ', 'คะแนนเครื่องมือ', 'ตัวชี้วัด', 'คะแนนตัวชี้วัด'],
      ['IIT', 89.99, 'การปฏิบัติหน้าที่', 95.12],
      ['', '', 'การใช้งบประมาณ', 88.4],
      ['', '', 'การใช้อำนาจ', 91.05],
      ['', '', 'การใช้ทรัพย์สินของราชการ', 84.73],
      ['', '', 'การแก้ไขปัญหาการทุจริต', 90.66],
    ],
    scores: first(NOW, 5),
    settings: { announcedIIT: 89.99 },
  },
  {
    name: 'items with a column a year',
    text: 'ข้อ\tข้อคำถาม\tปี 2566\tปี 2567\ni1\tขั้นตอน\t90.00\t92.00\ni2\tเท่าเทียม\t91.00\t93.50',
    settings: { resultYear: 2567 },
    items: { I1: 92, I2: 93.5 },
  },
  {
    name: 'items with two figures that nothing tells apart',
    text: 'i1\tขั้นตอน\t90.00\t92.00\ni2\tเท่าเทียม\t91.00\t93.50',
    questions: ['item-columns'],
  },
  {
    name: 'disclosure items with ticks',
    text: 'ผลการตรวจ OIT 2567\nO1 โครงสร้าง ✓\nO2 ข้อมูลผู้บริหาร ✓\nO3 อำนาจหน้าที่ ✗',
    settings: { resultYear: 2567 },
    questions: ['oit-words'],
  },
  {
    name: 'a quarter’s budget under the name of an indicator',
    rows: [
      ['ไตรมาส', 'แผน', 'ผล', 'ร้อยละ'],
      ['การใช้งบประมาณ', 100, 85.5, 85.5],
    ],
  },
  {
    name: 'instruments and total as columns, years as rows',
    text: 'ปี\tIIT\tEIT\tOIT\tคะแนนรวม\n2566\t87.88\t84.79\t83.13\t85.05\n2567\t89.99\t87.79\t92.00\t90.13',
    settings: {
      resultYear: 2567,
      announcedTotal: 90.13,
      announcedIIT: 89.99,
      announcedEIT: 87.79,
      announcedOIT: 92,
      previousTotal: 85.05,
    },
  },
  {
    name: 'the total of each year with its level',
    text: 'ปีงบประมาณ\tคะแนน ITA\tระดับ\n2565\t82.11\tB\n2566\t85.05\tผ่าน\n2567\t90.13\tผ่าน',
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05, announcedRating: 'ผ่าน' },
  },
  {
    name: 'instruments and total in one row of cells',
    text: 'IIT\t89.99\tEIT\t87.79\tOIT\t92.00\tITA\t90.13',
    settings: { announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'the line to pass, the gap to it and the rank beside the score',
    rows: [
      ['ตัวชี้วัด', 'คะแนน', 'เกณฑ์', 'ส่วนต่าง', 'อันดับ'],
      ['การใช้อำนาจ', 91.05, 85, 6.05, 2],
      ['การใช้งบประมาณ', 88.4, 85, 3.4, 3],
      ['การปฏิบัติหน้าที่', 95.12, 85, 10.12, 1],
    ],
    scores: first(NOW, 3),
  },
  {
    name: 'changes without a sign, falls in brackets',
    text: 'ตัวชี้วัด\tผลคะแนน\tเพิ่มขึ้น (ลดลง)\nการใช้อำนาจ\t91.05\t(1.12)\nการใช้งบประมาณ\t88.40\t3.18\nการปฏิบัติหน้าที่\t95.12\t2.11',
    scores: first(NOW, 3),
  },
  {
    name: 'CSV of one row, semicolons and decimal commas, the report’s own numbers before the names',
    text: `"หน่วยงาน";${NAMES.map((name, index) => `"I${index + 1} ${name}"`).join(';')};"คะแนน ITA"\n"เทศบาลตำบลตัวอย่าง";${NOW.map((score) => `"${score.toFixed(2).replace('.', ',')}"`).join(';')};"90,13"`,
    scores: NOW,
    settings: { announcedTotal: 90.13 },
  },
  {
    name: 'a target beside the result, the title in the first of the cells',
    rows: [
      ['ผล ITA ปีงบประมาณ 2567', '', '', ''],
      ...tenRows(['ที่', 'ตัวชี้วัด', 'เป้าหมาย', 'ผลที่ได้'], (name, now, _before, no) => [no, name, 85, now]),
    ],
    scores: NOW,
    settings: { resultYear: 2567 },
  },
  {
    name: 'a line to pass under a head of its own and the figure beside it, the title in the first of the cells',
    rows: [
      ['ผล ITA ปีงบประมาณ 2567', '', '', ''],
      ...tenRows(['ที่', 'ตัวชี้วัด', 'เกณฑ์', 'ระดับความสำเร็จ'], (name, now, _before, no) => [no, name, 85, now]),
    ],
    settings: { resultYear: 2567 },
    questions: ['columns-0'],
  },
  {
    name: 'a target and two rounds that no head explains',
    rows: tenRows(['ตัวชี้วัด', 'เป้าหมาย', 'รอบแรก', 'รอบหลัง'], (name, now, before) => [name, 90, before, now]),
    questions: ['scores-unread'],
  },
  {
    name: 'a head of scores over blank cells, as formulas without results leave them',
    rows: [['ผล ITA ปี 2567'], ...tenRows(['ที่', 'ตัวชี้วัด', 'คะแนนที่ได้'], (name, _now, _before, no) => [no, name, ''])],
    settings: { resultYear: 2567 },
    questions: ['scores-unread'],
  },
  {
    name: 'names and who answers for them: no scores are missing',
    rows: tenRows(['ที่', 'ตัวชี้วัด', 'ผู้กำกับดูแล'], (name, _now, _before, no) => [no, name, 'กองคลัง']),
  },
  {
    name: 'district and province in a title over the columns, the level of each year in a row of its own',
    rows: [
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567', '', ''],
      ['เทศบาลตำบลหนองแค อำเภอหนองแค จังหวัดสระบุรี', '', ''],
      ...tenRows(['ตัวชี้วัด', 'ปี 2566', 'ปี 2567'], (name, now, before) => [name, before, now]),
      ['คะแนนรวม', 85.05, 90.13],
      ['ระดับผลการประเมิน', 'ผ่าน', 'ผ่านดี'],
    ],
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05, announcedRating: 'ผ่านดี' },
    agency: 'เทศบาลตำบลหนองแค',
    place: ['หนองแค', 'สระบุรี'],
  },
];
