/** Posts, mails, dashboards and annual reports: results among other figures, in marks and phrases of everyday writing. */

import { NOW, first, of, tenLines, type UnseenCase } from './case';

export const POSTS: readonly UnseenCase[] = [
  {
    name: 'a dashboard copied as text: labels above and below, a target line, filters',
    text: `ITA Dashboard
ปีงบประมาณ
2567
หน่วยงาน
เทศบาลตำบลหนองม่วง
คะแนนรวม
90.13
ระดับผลการประเมิน
ผ่าน
คะแนน IIT
89.99
คะแนน EIT
87.79
คะแนน OIT
92.00
แสดง 10 รายการ
ค้นหา:`,
    settings: {
      resultYear: 2567,
      announcedTotal: 90.13,
      announcedIIT: 89.99,
      announcedEIT: 87.79,
      announcedOIT: 92,
      announcedRating: 'ผ่าน',
    },
    agency: 'เทศบาลตำบลหนองม่วง',
  },
  {
    name: 'a post with hashtags, bars of signs and the step in percent of last year’s total',
    text: `#ITA2567 #โปร่งใส
━━━━━━━━━━━━
🎊 อบต.บ่อทอง ได้คะแนนรวม 90.13 คะแนน
เพิ่มขึ้นจากปีที่แล้ว 5.08 คะแนน (คิดเป็นร้อยละ 5.97)
━━━━━━━━━━━━
👍 ถูกใจ 251 แชร์ 38`,
    settings: { resultYear: 2567, announcedTotal: 90.13, announcedChange: 5.08 },
  },
  {
    name: 'a mail with quoted lines',
    text: `> เรียน ทุกกอง
> ผลการประเมิน ITA ปี 2567 ดังนี้
> 1. การปฏิบัติหน้าที่ 95.12
> 2. การใช้งบประมาณ 88.40
> 3. การใช้อำนาจ 91.05
>> รับทราบครับ`,
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'the agency beside the country in every line',
    text: `ผลการประเมิน ITA ปี 2567
การปฏิบัติหน้าที่ หน่วยงานได้ 95.12 ระดับประเทศ 96.20
การใช้งบประมาณ หน่วยงานได้ 88.40 ระดับประเทศ 91.15
การใช้อำนาจ หน่วยงานได้ 91.05 ระดับประเทศ 92.30`,
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'arrows from last year’s to this year’s score',
    text: `ผลการประเมิน ITA เปรียบเทียบกับปีที่ผ่านมา
การปฏิบัติหน้าที่ 93.01 → 95.12
การใช้งบประมาณ 85.22 → 88.40
การใช้อำนาจ 92.17 → 91.05`,
    scores: first(NOW, 3),
    previous: [93.01, 85.22, 92.17, ...new Array<undefined>(7).fill(undefined)],
  },
  {
    name: 'a goal in words before what was reached',
    text: `ผลการประเมิน ITA ปีงบประมาณ 2567
ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ตั้งเป้าหมายไว้ 90 คะแนน ทำได้ 95.12 คะแนน
ตัวชี้วัดที่ 2 การใช้งบประมาณ ตั้งเป้าหมายไว้ 90 คะแนน ทำได้ 88.40 คะแนน
ตัวชี้วัดที่ 3 การใช้อำนาจ ตั้งเป้าหมายไว้ 90 คะแนน ทำได้ 91.05 คะแนน`,
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'an indicator and its lowest question in one sentence',
    text: 'คะแนนของตัวชี้วัดการใช้งบประมาณ ปี 2567 อยู่ที่ 88.40 โดยข้อที่ได้คะแนนน้อยที่สุดคือ i6 (80.25)',
    scores: of({ 2: 88.4 }),
    items: { I6: 80.25 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'all in one line with equal signs and commas',
    text: 'ITA2567: IIT=89.99,EIT=87.79,OIT=92.00,Total=90.13',
    settings: { resultYear: 2567, announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'the total said twice, rounded once, and as a percentage',
    text: `ผลการประเมิน ITA ปี 2567 ได้คะแนนรวม 90.13 คะแนน (ร้อยละ 90.13)
สรุปได้ว่าหน่วยงานมีคะแนนรวม 90.13 คะแนน ผ่านเกณฑ์ร้อยละ 85`,
    settings: { resultYear: 2567, announcedTotal: 90.13 },
  },
  {
    name: 'figures that are typed wrong are none',
    text: `ผลการประเมิน ITA ปี 2567
การปฏิบัติหน้าที่ 951.2
การใช้งบประมาณ 88..40
การใช้อำนาจ 191.05
การใช้ทรัพย์สินของราชการ 84.73
การแก้ไขปัญหาการทุจริต 90.66.`,
    scores: of({ 4: 84.73, 5: 90.66 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'number of questions and respondents in the line of the indicator',
    text: `ผลการประเมิน ITA ปี 2567
1. การปฏิบัติหน้าที่ จำนวน 3 ข้อ ผู้ตอบ 105 คน คะแนน 95.12
2. การใช้งบประมาณ จำนวน 3 ข้อ ผู้ตอบ 105 คน คะแนน 88.40
3. การใช้อำนาจ จำนวน 3 ข้อ ผู้ตอบ 105 คน คะแนน 91.05`,
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'entries by Thai letters, the number of the indicator in brackets behind its name',
    text: `ผลการประเมิน ITA ปี 2567
ก. การปฏิบัติหน้าที่ (ตัวชี้วัดที่ 1) 95.12 คะแนน
ข. การใช้งบประมาณ (ตัวชี้วัดที่ 2) 88.40 คะแนน
ค. การใช้อำนาจ (ตัวชี้วัดที่ 3) 91.05 คะแนน`,
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'verdicts in words and letters right behind the scores',
    text: `ผลการประเมิน ITA ปี 2567
${tenLines((name, now, _before, no) => `${no}. ${name} ${now} (${Number(now) >= 95 ? 'ดีเยี่ยม' : 'ดี'})`)}`,
    scores: NOW,
    settings: { resultYear: 2567 },
  },
  {
    name: 'the old index of five dimensions is not this assessment',
    text: `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2560
1. ดัชนีความโปร่งใส (Transparency) ร้อยละ 75.62
2. ดัชนีความพร้อมรับผิด (Accountability) ร้อยละ 81.45
3. ดัชนีความปลอดจากการทุจริตในการปฏิบัติงาน ร้อยละ 92.11
4. ดัชนีวัฒนธรรมคุณธรรมในองค์กร ร้อยละ 70.05
5. ดัชนีคุณธรรมการทำงานในหน่วยงาน ร้อยละ 77.77
คะแนนรวม 79.40`,
    settings: { resultYear: 2560, announcedTotal: 79.4 },
  },
  {
    name: 'sections of the agency in an own survey are no agencies and no indicators',
    text: `ผลการตอบแบบวัด IIT รายกอง ปี 2567 (ภายใน)
สำนักปลัด 95.00
กองคลัง 92.31
กองช่าง 88.10
กองการศึกษา 90.00`,
  },
  {
    name: 'an English summary with the year of the Christian era beside the Buddhist one',
    text: `ITA Result FY2024 (B.E. 2567)
Overall score: 90.13 (Passed)
Internal (IIT): 89.99
External (EIT): 87.79
Open data (OIT): 92.00`,
    settings: { resultYear: 2567, announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'rounds of one year: the half-year trial is not the result',
    text: `รายงานผล ITA ปีงบประมาณ 2567
รอบ 6 เดือน (ประเมินตนเอง) คะแนนรวม 81.20
ผลอย่างเป็นทางการ คะแนนรวม 90.13`,
    settings: { resultYear: 2567 },
    questions: ['announcedTotal'],
  },
  {
    name: 'an announcement of next year’s calendar with weights and days',
    text: `ปฏิทินการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568
1 - 31 มกราคม 2568 นำเข้าข้อมูล IIT และ EIT
1 ก.พ. - 30 เม.ย. 2568 ตอบแบบวัด IIT (ร้อยละ 30) EIT (ร้อยละ 30) OIT (ร้อยละ 40)
โทร 02 528 4800 ต่อ 5513`,
  },
];
