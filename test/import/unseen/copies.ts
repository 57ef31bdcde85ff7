/** Copies that lost something on the way: scans, chats, spreadsheets with odd columns, pages in pieces, other assessments. */

import { BEFORE, first, NOW, of, tenLines, tenRows, type UnseenCase } from './case';

const score = (no: number): string => (NOW[no - 1] as number).toFixed(2);
const before = (no: number): string => (BEFORE[no - 1] as number).toFixed(2);

export const COPIES: readonly UnseenCase[] = [
  {
    name: 'English names without numbers, in another order',
    text: `ITA Results FY 2567
Open Data: 96.50
Bribery Fraud: 95.12
Service Quality: 92.31
Power Distortion: 91.05
Anti-Corruption Improvement: 90.66
Budget Misallocation: 88.40
Communication Efficiency: 87.90
Anti-Corruption Practice: 87.50
Asset Misappropriation: 84.73
Procedure Improvement: 83.15`,
    scores: NOW,
    settings: { resultYear: 2567 },
  },
  {
    name: 'letters of a scan inside figures',
    text: `ผลการประเมิน ITA ปี 2567
การปฏิบัติหน้าที่ 9S.12
การใช้งบประมาณ 8B.40
การใช้อำนาจ 91.05
การเปิดเผยข้อมูล 96.5O`,
    scores: of({ 1: 95.12, 2: 88.4, 3: 91.05, 9: 96.5 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'decimal commas between tabs, blanks before the percent sign',
    text: `ตัวชี้วัด\tร้อยละ\n${tenLines((name, now) => `${name}\t${now.replace('.', ',')} %`)}`,
    scores: NOW,
  },
  {
    name: 'rank, number of the indicator and name in cells, highest first',
    rows: [
      ['ลำดับ', 'ตัวชี้วัดที่', 'ชื่อตัวชี้วัด', 'คะแนน'],
      [1, 9, 'การเปิดเผยข้อมูล', 96.5],
      [2, 1, 'การปฏิบัติหน้าที่', 95.12],
      [3, 6, 'คุณภาพการดำเนินงาน', 92.31],
      [4, 3, 'การใช้อำนาจ', 91.05],
    ],
    scores: of({ 9: 96.5, 1: 95.12, 6: 92.31, 3: 91.05 }),
  },
  {
    name: 'numbers of indicators as column heads with the word, years as rows',
    text: `ปีงบประมาณ | ตัวชี้วัดที่ 1 | ตัวชี้วัดที่ 2 | ตัวชี้วัดที่ 3 | ตัวชี้วัดที่ 4
2566 | 93.01 | 85.22 | 92.17 | 80.94
2567 | 95.12 | 88.40 | 91.05 | 84.73`,
    scores: first(NOW, 4),
    previous: first(BEFORE, 4),
    settings: { resultYear: 2567 },
  },
  {
    name: 'years as column heads over one row of totals',
    text: `ปีงบประมาณ\t2563\t2564\t2565\t2566\t2567
คะแนน ITA\t75.62\t81.45\t82.11\t85.05\t90.13`,
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05 },
  },
  {
    name: 'totals of earlier years in the side column of a web page',
    text: `คะแนน ITA ย้อนหลัง
ปี 2564 : 81.45 คะแนน
ปี 2565 : 82.11 คะแนน
ปี 2566 : 85.05 คะแนน
ปี 2567 : 90.13 คะแนน`,
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05 },
  },
  {
    name: 'the country’s and the province’s means in sentences are nobody’s total',
    text: `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567 ค่าเฉลี่ยระดับประเทศ 93.05 คะแนน
ค่าเฉลี่ยของจังหวัด 91.44 คะแนน
เทศบาลได้คะแนนรวม 90.13 คะแนน`,
    settings: { resultYear: 2567, announcedTotal: 90.13 },
  },
  {
    name: 'another assessment altogether',
    text: `ผลการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (LPA) ประจำปี 2567
ด้านที่ 1 การบริหารจัดการ 95.12
ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา 88.40
ด้านที่ 3 การบริหารงานการเงินและการคลัง 91.05
ด้านที่ 4 การบริการสาธารณะ 84.73
ด้านที่ 5 ธรรมาภิบาล 90.66
เฉลี่ย 90.13`,
  },
  {
    name: 'from one year to the other, in words',
    text: `ผลการประเมิน ITA ปีงบประมาณ 2567
การปฏิบัติหน้าที่ เพิ่มขึ้นจาก 93.01 เป็น 95.12
การใช้งบประมาณ เพิ่มขึ้นจาก 85.22 เป็น 88.40
การใช้อำนาจ ลดลงจาก 92.17 เป็น 91.05`,
    scores: first(NOW, 3),
    previous: first(BEFORE, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'a table of a PDF cell by cell, a line each, two years',
    text: `ตัวชี้วัด
ปี 2566
ปี 2567
การปฏิบัติหน้าที่
93.01
95.12
การใช้งบประมาณ
85.22
88.40
การใช้อำนาจ
92.17
91.05`,
    scores: first(NOW, 3),
    previous: first(BEFORE, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'a spreadsheet’s odd columns: code, weight, raw, weighted, line, verdict',
    text: `รหัส;ตัวชี้วัด;น้ำหนัก;คะแนนดิบ;เกณฑ์;ผลการประเมิน
KPI-01;การปฏิบัติหน้าที่;6;95,12;85;ผ่าน
KPI-02;การใช้งบประมาณ;6;88,40;85;ผ่าน
KPI-03;การใช้อำนาจ;6;91,05;85;ผ่าน
KPI-04;การใช้ทรัพย์สินของราชการ;6;84,73;85;ไม่ผ่าน`,
    scores: first(NOW, 4),
  },
  {
    name: 'the result before the line to pass and next year’s goal',
    rows: tenRows(['ตัวชี้วัด', 'ผลปี 2566', 'ผลปี 2567', 'เป้าหมายปี 2568'], (name, now, was) => [name, was, now, 95]),
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'both parts of the EIT and their mean beside each indicator',
    text: `ตัวชี้วัด\tEIT ส่วนที่ 1\tEIT ส่วนที่ 2\tคะแนนเฉลี่ย
คุณภาพการดำเนินงาน\t94.00\t90.62\t92.31
ประสิทธิภาพการสื่อสาร\t90.00\t85.80\t87.90
การปรับปรุงการทำงาน\t86.00\t80.30\t83.15`,
    scores: of({ 6: 92.31, 7: 87.9, 8: 83.15 }),
  },
  {
    name: 'sub-indicators numbered under their indicators in a table',
    rows: [
      ['ตัวชี้วัด', 'คะแนน'],
      ['ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล', 96.5],
      ['9.1 ข้อมูลพื้นฐาน', 100],
      ['9.2 การบริหารงาน', 97.5],
      ['9.3 การจัดซื้อจัดจ้าง', 85],
      ['ตัวชี้วัดที่ 10 การป้องกันการทุจริต', 87.5],
      ['10.1 การดำเนินการเพื่อป้องกันการทุจริต', 75],
      ['10.2 มาตรการภายในเพื่อป้องกันการทุจริต', 100],
    ],
    scores: of({ 9: 96.5, 10: 87.5 }),
  },
  {
    name: 'instruments in words: share of the weight and percentage',
    text: `แบบวัด IIT (น้ำหนักร้อยละ 30) คะแนนที่ได้ 27.00 คิดเป็นร้อยละ 89.99
แบบวัด EIT (น้ำหนักร้อยละ 30) คะแนนที่ได้ 26.34 คิดเป็นร้อยละ 87.79
แบบวัด OIT (น้ำหนักร้อยละ 40) คะแนนที่ได้ 36.80 คิดเป็นร้อยละ 92.00
คะแนนรวม 90.13 คะแนน`,
    settings: { announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'names that go on: of the staff, of the agency, and misconduct',
    text: `ผลการประเมิน ITA ปี 2567
1. ด้านการปฏิบัติหน้าที่ของบุคลากร ร้อยละ 95.12
2. ด้านการใช้งบประมาณของหน่วยงาน ร้อยละ 88.40
3. ด้านการใช้อำนาจของผู้บังคับบัญชา ร้อยละ 91.05`,
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'marks that a scan lost in the names',
    text: `ผลการประเมิน ITA ปี 2567
การปฏิบัติหนาที่ 95.12
การใช้งบประมาณ 88.40
การใช้อํานาจ 91.05
การใช้ทรัพยสินของราชการ 84.73
ประสิทธิภาพการสือสาร 87.90`,
    scores: of({ 1: 95.12, 2: 88.4, 3: 91.05, 4: 84.73, 7: 87.9 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'agencies of a ministry by instrument and total',
    rows: [
      ['ผลการประเมิน ITA กระทรวงแรงงาน ปีงบประมาณ พ.ศ. 2567'],
      ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'],
      ['กรมการจัดหางาน', 89.99, 87.79, 92, 90.13],
      ['กรมพัฒนาฝีมือแรงงาน', 87.88, 84.79, 83.13, 85.05],
      ['กรมสวัสดิการและคุ้มครองแรงงาน', 91.2, 88.1, 95, 91.79],
    ],
    settings: { resultYear: 2567 },
    questions: ['sets'],
  },
  {
    name: 'totals of agencies for two years',
    rows: [
      ['ผลการประเมิน ITA อำเภอดอยหล่อ'],
      ['ที่', 'หน่วยงาน', 'ปี 2566', 'ปี 2567'],
      [1, 'ทต.สันติสุข', 85.05, 90.13],
      [2, 'ทต.สองแคว', 88.1, 86.2],
      [3, 'ทต.ยางคราม', 79.9, 83.4],
    ],
    settings: { resultYear: 2567 },
    questions: ['sets'],
  },
  {
    name: 'a message with the year by two digits and the scores after colons',
    text: `ITA ปี 67 ของเรา
หน้าที่: 95.12
งบประมาณ: 88.40
อำนาจ: 91.05
รวม 90.13 ค่ะ`,
    settings: { resultYear: 2567 },
  },
  {
    name: 'a sentence of two indicators with both years each',
    text: `ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้คะแนน ${score(2)} (ปี 2566 ได้ ${before(2)}) และตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้คะแนน ${score(4)} (ปี 2566 ได้ ${before(4)})`,
    scores: of({ 2: 88.4, 4: 84.73 }),
    previous: of({ 2: 85.22, 4: 80.94 }),
  },
  {
    name: 'the staff who answered and the score on one line each',
    text: `IIT ผู้ตอบ 105 คน คิดเป็นร้อยละ 95.45 คะแนน 89.99
EIT ผู้ตอบ 392 คน คิดเป็นร้อยละ 98.00 คะแนน 87.79
OIT คะแนน 92.00`,
    settings: { announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'a list in two columns of a page, letters between',
    text: `ตัวชี้วัด คะแนน ระดับ ตัวชี้วัด คะแนน ระดับ
การปฏิบัติหน้าที่ 95.12 AA คุณภาพการดำเนินงาน 92.31 A
การใช้งบประมาณ 88.40 A ประสิทธิภาพการสื่อสาร 87.90 A
การใช้อำนาจ 91.05 A การปรับปรุงการทำงาน 83.15 B
การใช้ทรัพย์สินของราชการ 84.73 B การเปิดเผยข้อมูล 96.50 AA
การแก้ไขปัญหาการทุจริต 90.66 A การป้องกันการทุจริต 87.50 A`,
    scores: NOW,
  },
];
