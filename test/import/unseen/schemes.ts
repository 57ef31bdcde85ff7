/** Other assessments under the same three letters, schools, hospitals, and papers in which several are told. */

import { NAMES } from '../support';
import { first, NOW, of, tenRows, type UnseenCase } from './case';

export const SCHEMES: readonly UnseenCase[] = [
  {
    name: 'the evidence of hospitals, EB1 to EB22, is no item of the assessment',
    text: `ผลการประเมิน MOPH ITA โรงพยาบาลบ้านดอน ปีงบประมาณ พ.ศ. 2564
ข้อ\tหลักฐานเชิงประจักษ์\tคะแนน
EB1\tการวิเคราะห์ผลการจัดซื้อจัดจ้าง\t100
EB2\tการเผยแพร่ข้อมูลต่อสาธารณะ\t100
EB9\tการเปิดเผยข้อมูลข่าวสาร\t75
EB15\tกลไกการจัดการเรื่องร้องเรียน\t0
EB22\tรายงานผลตามแผนป้องกันการทุจริต\t100
รวม\t\t91.67`,
    settings: { resultYear: 2564 },
  },
  {
    name: 'the health ministry’s indicators bear other numbers and other names',
    text: `สรุปผลการประเมิน MOIT โรงพยาบาลส่งเสริมสุขภาพตำบล ปีงบประมาณ พ.ศ. 2566
ตัวชี้วัดที่ 1 การเปิดเผยข้อมูล (MOIT 1 - MOIT 2) ร้อยละ 100.00
ตัวชี้วัดที่ 2 การจัดซื้อจัดจ้างและการจัดหาพัสดุ (MOIT 3 - MOIT 5) ร้อยละ 83.33
ตัวชี้วัดที่ 3 การบริหารและพัฒนาทรัพยากรบุคคล (MOIT 6 - MOIT 9) ร้อยละ 75.00
ตัวชี้วัดที่ 4 การส่งเสริมความโปร่งใส (MOIT 10 - MOIT 12) ร้อยละ 100.00
ตัวชี้วัดที่ 5 การรับสินบน (MOIT 13 - MOIT 15) ร้อยละ 66.67
ตัวชี้วัดที่ 6 การใช้ทรัพย์สินของราชการ (MOIT 16 - MOIT 17) ร้อยละ 50.00
ตัวชี้วัดที่ 7 การดำเนินการเพื่อป้องกันการทุจริต (MOIT 18 - MOIT 20) ร้อยละ 100.00`,
  },
  {
    name: 'a school of the basic education office, with the quality grade',
    rows: [
      ['ผลการประเมิน ITA Online สถานศึกษา ประจำปีงบประมาณ พ.ศ. 2567'],
      ['โรงเรียนบ้านโคกมะกอก สังกัด สพป.บุรีรัมย์ เขต 3'],
      ['ที่', 'ตัวชี้วัด', 'คะแนน', 'ระดับคุณภาพ'],
      ...NAMES.map((name, index) => [index + 1, `ด้าน${name}`, NOW[index], (NOW[index] as number) >= 85 ? 'A' : 'B']),
      ['', 'คะแนนเฉลี่ยรวม', 90.13, 'A'],
    ],
    scores: NOW,
    settings: { resultYear: 2567, announcedTotal: 90.13, announcedRating: 'A' },
  },
  {
    name: 'schools of an education area by instrument, total and rank',
    rows: [
      ['ผลการประเมิน ITA Online ของสถานศึกษา สพป.บุรีรัมย์ เขต 3 ปีงบประมาณ 2567'],
      ['ที่', 'โรงเรียน', 'IIT (30%)', 'EIT (30%)', 'OIT (40%)', 'รวม', 'ระดับ', 'อันดับ'],
      [1, 'บ้านโคกมะกอก', 27, 26.34, 36.8, 90.14, 'A', 2],
      [2, 'บ้านหนองกระทุ่ม', 28.1, 27.5, 39, 94.6, 'A', 1],
      [3, 'วัดโพธิ์ทอง', 25.2, 25, 30.4, 80.6, 'B', 3],
    ],
    settings: { resultYear: 2567 },
    questions: ['sets'],
  },
  {
    name: 'an own mock assessment by months is nobody’s result',
    text: `ความก้าวหน้าการตอบแบบวัด ITA ปี 2568 ณ วันที่ 15 มีนาคม 2568
แบบวัด\tเป้าหมาย (คน)\tตอบแล้ว (คน)\tร้อยละ
IIT\t60\t57\t95.00
EIT ส่วนที่ 1\t200\t172\t86.00
OIT\t35\t35\t100.00`,
  },
  {
    name: 'satisfaction by the names of services beside the result of the assessment',
    text: `ผลสำรวจความพึงพอใจผู้รับบริการ ปี 2567
ด้านคุณภาพการให้บริการ ร้อยละ 96.40
ด้านเจ้าหน้าที่ ร้อยละ 95.20
ด้านสิ่งอำนวยความสะดวก ร้อยละ 94.10
ภาพรวม ร้อยละ 95.23

ผลการประเมิน ITA ปี 2567 คะแนนรวม 90.13 คะแนน`,
    settings: { resultYear: 2567, announcedTotal: 90.13 },
  },
  {
    name: 'the provinces of a region by indicator, one below the other',
    rows: [
      ['ค่าเฉลี่ยผลการประเมิน ITA รายจังหวัด ปีงบประมาณ พ.ศ. 2564'],
      ['จังหวัด', 'จำนวน อปท.', 'ตัวชี้วัดที่ 1', 'ตัวชี้วัดที่ 2', 'ตัวชี้วัดที่ 3', 'คะแนนเฉลี่ย'],
      ['จันทบุรี', 82, 92.84, 86.27, 89.21, 80.99],
      ['ตราด', 44, 93.55, 87.72, 91.01, 81.45],
      ['นครนายก', 46, 94.65, 89.11, 91.95, 77.85],
    ],
    settings: { resultYear: 2564 },
    questions: ['sets'],
  },
  {
    name: 'ranks of the country and of the province in columns beside the score',
    rows: tenRows(['ลำดับในประเทศ', 'ตัวชี้วัด', 'ลำดับในจังหวัด', 'ผลคะแนน', 'ค่าน้ำหนัก'], (name, now, _before, no) => [
      no * 7,
      name,
      no,
      now,
      10,
    ]),
    scores: NOW,
  },
  {
    name: 'two schools compared beside each other, each with its letter',
    rows: [
      ['ตัวชี้วัด', 'โรงเรียนวัดบน', '', 'โรงเรียนวัดล่าง', ''],
      ['', 'คะแนน', 'ระดับ', 'คะแนน', 'ระดับ'],
      ['การปฏิบัติหน้าที่', 95.12, 'AA', 93.01, 'A'],
      ['การใช้งบประมาณ', 88.4, 'A', 85.22, 'A'],
      ['การใช้อำนาจ', 91.05, 'A', 92.17, 'A'],
    ],
    questions: ['columns-0'],
  },
  {
    name: 'a plan of performance with the assessment as one of its indicators',
    text: `รายงานผลตามคำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2567
ตัวชี้วัดที่ 1 ร้อยละของการเบิกจ่ายงบประมาณ 94.20
ตัวชี้วัดที่ 2 ระดับความพึงพอใจของผู้รับบริการ 91.50
ตัวชี้วัดที่ 3 ผลการประเมิน ITA 90.13
ตัวชี้วัดที่ 4 ร้อยละของบุคลากรที่ผ่านการพัฒนา 88.00`,
    settings: { resultYear: 2567, announcedTotal: 90.13 },
  },
  {
    name: 'dimensions of a ministry with the names of indicators inside longer ones',
    text: `ผลการประเมินตนเองด้านการควบคุมภายใน ปี 2567
การใช้งบประมาณโครงการพัฒนาเด็กเล็ก ร้อยละ 92.00
การใช้อำนาจตามพระราชบัญญัติควบคุมอาคาร 14 เรื่อง
การเปิดเผยข้อมูลข่าวสารตามมาตรา 9 ร้อยละ 85.00`,
  },
  {
    name: 'one row of a province’s list, the numbers of indicators in the heads in Thai',
    rows: [
      ['ลำดับ', 'หน่วยงาน', 'ตัวชี้วัด ๑', 'ตัวชี้วัด ๒', 'ตัวชี้วัด ๓', 'ตัวชี้วัด ๔', 'ตัวชี้วัด ๕'],
      ['๑๒', 'เทศบาลตำบลวังทอง', '๙๕.๑๒', '๘๘.๔๐', '๙๑.๐๕', '๘๔.๗๓', '๙๐.๖๖'],
    ],
    scores: first(NOW, 5),
  },
  {
    name: 'instruments standing between the indicators as columns',
    rows: [
      ['หน่วยงาน', '1', '2', '3', '4', '5', 'IIT', '6', '7', '8', 'EIT', '9', '10', 'OIT', 'ITA'],
      ['เทศบาลตำบลวังทอง', ...NOW.slice(0, 5), 89.99, ...NOW.slice(5, 8), 87.79, ...NOW.slice(8), 92, 90.13],
    ],
    scores: NOW,
    settings: { announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'an agency of the list of a ministry is named by its subject, the score in the same row',
    text: `ตารางสรุปผล ITA หน่วยงานในสังกัดกระทรวงเกษตรและสหกรณ์ ปี 2567
กรมการข้าว : 93.20 (ผ่านดี)
กรมชลประทาน : 91.88 (ผ่าน)
กรมประมง : 95.70 (ผ่านดี)`,
    settings: { resultYear: 2567 },
    questions: ['sets'],
  },
  {
    name: 'lowest scores of several years for one indicator',
    text: `ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ย้อนหลัง
ปี 2564 : 78.20
ปี 2565 : 79.05
ปี 2566 : 79.90
ปี 2567 : 83.15`,
    scores: of({ 8: 83.15 }),
    previous: of({ 8: 79.9 }),
  },
];
