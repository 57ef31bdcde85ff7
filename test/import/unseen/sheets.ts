/** Sheets of offices: marks inside cells, several figures a cell, instruments across, side tables, plans beside scores. */

import { NAMES } from '../support';
import { BEFORE, first, NOW, of, tenRows, type UnseenCase } from './case';

export const SHEETS: readonly UnseenCase[] = [
  {
    name: 'score and level of each year in columns of their own heads',
    rows: tenRows(['ตัวชี้วัด', 'คะแนน 2566', 'ระดับ 2566', 'คะแนน 2567', 'ระดับ 2567'], (name, now, before) => [
      name,
      before,
      'ผ่าน',
      now,
      'ผ่านดี',
    ]),
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'scores with their letter in the same cell, both years',
    rows: tenRows(['ตัวชี้วัด', 'ปี 2564', 'ปี 2565'], (name, now, before) => [
      name,
      `${before.toFixed(2)} (A)`,
      `${now.toFixed(2)} (AA)`,
    ]),
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2565 },
  },
  {
    name: 'arrows and triangles inside the cells',
    rows: tenRows(['ตัวชี้วัด', 'คะแนนปี 2567'], (name, now, before) => [
      name,
      `${now.toFixed(2)} ${now > before ? '▲' : '▼'}`,
    ]),
    scores: NOW,
    settings: { resultYear: 2567 },
  },
  {
    name: 'the score before the name',
    rows: tenRows(['คะแนน', 'ตัวชี้วัด'], (name, now) => [now, name]),
    scores: NOW,
  },
  {
    name: 'the head again on the second page of a table of scores, a row carried over',
    rows: [
      ['ลำดับ', 'ตัวชี้วัด', 'คะแนน'],
      ...NAMES.slice(0, 5).map((name, index) => [index + 1, name, NOW[index]]),
      ['', 'หน้า 2', ''],
      ['ลำดับ', 'ตัวชี้วัด', 'คะแนน'],
      ...NAMES.slice(5).map((name, index) => [index + 6, name, NOW[index + 5]]),
    ],
    scores: NOW,
  },
  {
    name: 'instruments across: full marks, points and percentages in rows',
    rows: [
      ['รายการ', 'IIT', 'EIT', 'OIT', 'รวม'],
      ['คะแนนเต็ม', 30, 30, 40, 100],
      ['คะแนนที่ได้', 27, 26.34, 36.8, 90.13],
      ['ร้อยละ', 89.99, 87.79, 92, 90.13],
    ],
    settings: { announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'means of a survey with deviations and a percentage',
    rows: [
      ['ตัวชี้วัด', 'ค่าเฉลี่ย (เต็ม 5)', 'S.D.', 'ร้อยละ'],
      ['การปฏิบัติหน้าที่', 4.76, 0.41, 95.12],
      ['การใช้งบประมาณ', 4.42, 0.63, 88.4],
      ['การใช้อำนาจ', 4.55, 0.52, 91.05],
    ],
    scores: first(NOW, 3),
  },
  {
    name: 'a gap and a rank by its signs, an empty column, a remark that holds figures',
    rows: [
      ['ที่', 'ตัวชี้วัด', '', 'ผลคะแนน', 'ผลต่างจากเกณฑ์ (85)', 'หมายเหตุ'],
      [1, 'การปฏิบัติหน้าที่', '', 95.12, '+10.12', 'สูงกว่าปีก่อน 2.11 คะแนน'],
      [4, 'การใช้ทรัพย์สินของราชการ', '', 84.73, '-0.27', 'ต่ำกว่าเกณฑ์ 85'],
      [8, 'การปรับปรุงการทำงาน', '', 83.15, '-1.85', 'เป้าหมายปีหน้า 90'],
    ],
    scores: of({ 1: 95.12, 4: 84.73, 8: 83.15 }),
  },
  {
    name: 'the plan beside the score in one sheet',
    rows: [
      ['ตัวชี้วัด', 'คะแนน', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      ['การใช้ทรัพย์สินของราชการ', 84.73, 'ทำทะเบียนยืมพัสดุ', 'กองคลัง', 'ต.ค. 67'],
      ['การปรับปรุงการทำงาน', 83.15, 'ตั้งกล่องรับความเห็น', 'สำนักปลัด', 'พ.ย. 67'],
      ['การใช้งบประมาณ', 88.4, 'เผยแพร่แผนการใช้จ่าย', 'กองคลัง', 'ธ.ค. 67'],
    ],
    scores: of({ 2: 88.4, 4: 84.73, 8: 83.15 }),
    measures: [
      { indicators: '4', measure: 'ทำทะเบียนยืมพัสดุ', responsible: 'กองคลัง', start: 'ต.ค. 67' },
      { indicators: '8', measure: 'ตั้งกล่องรับความเห็น', responsible: 'สำนักปลัด', start: 'พ.ย. 67' },
      { indicators: '2', measure: 'เผยแพร่แผนการใช้จ่าย', responsible: 'กองคลัง', start: 'ธ.ค. 67' },
    ],
  },
  {
    name: 'disclosure items with full mark and tick beside the points',
    rows: [
      ['ข้อ', 'รายการ', 'ผ่าน/ไม่ผ่าน', 'คะแนนเต็ม', 'คะแนน'],
      ['o1', 'โครงสร้าง', '✔', 100, 100],
      ['o2', 'ผู้บริหาร', '✘', 100, 0],
      ['o3', 'อำนาจหน้าที่', '✔', 100, 100],
    ],
    items: { O1: 100, O2: 0, O3: 100 },
  },
  {
    name: 'codes of items with the score as a fraction of a hundred',
    text: `ผลการตรวจ OIT ปี 2567
O1: 100/100
O2: 0/100
O3: 100/100`,
    items: { O1: 100, O2: 0, O3: 100 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'the three lowest questions of an instrument, ranked',
    text: `ข้อคำถาม IIT ที่ได้คะแนนต่ำสุด 3 อันดับ ปี 2567
อันดับ 1 i10 การขออนุญาตยืมทรัพย์สิน 63.22 คะแนน
อันดับ 2 i12 การตรวจสอบทรัพย์สิน 78.98 คะแนน
อันดับ 3 i6 การจัดซื้อจัดจ้าง 80.25 คะแนน`,
    items: { I10: 63.22, I12: 78.98, I6: 80.25 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'budgets of several years beside projects against corruption',
    rows: [
      ['โครงการ/กิจกรรม', 'งบ 2566', 'งบ 2567', 'งบ 2568', 'หน่วยงานรับผิดชอบ'],
      ['อบรมการป้องกันการทุจริต', 20000, 25000, 30000, 'สำนักปลัด'],
      ['ส่งเสริมการเปิดเผยข้อมูล', 95.5, 96.5, 97.5, 'กองยุทธศาสตร์'],
    ],
    measures: [
      { measure: 'อบรมการป้องกันการทุจริต', responsible: 'สำนักปลัด' },
      { measure: 'ส่งเสริมการเปิดเผยข้อมูล', responsible: 'กองยุทธศาสตร์' },
    ],
  },
  {
    name: 'two sets of years in the rows, instruments and total across, the step below',
    rows: [
      ['', 'IIT', 'EIT', 'OIT', 'ITA'],
      ['ปี 2566', 87.88, 84.79, 83.13, 85.05],
      ['ปี 2567', 89.99, 87.79, 92, 90.13],
      ['เพิ่ม/ลด', 2.11, 3, 8.87, 5.08],
    ],
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
    name: 'long names of indicators with what they measure in the same cell',
    rows: tenRows(['ตัวชี้วัด', 'คะแนน'], (name, now, _before, no) => [
      `ตัวชี้วัดที่ ${no} ${name} เป็นตัวชี้วัดที่วัดการรับรู้ของบุคลากรต่อการดำเนินงาน`,
      now,
    ]),
    scores: NOW,
  },
  {
    name: 'year and indicator in every row, a long table out of a database',
    rows: [
      ['fiscal_year', 'indicator', 'score'],
      ...NAMES.map((name, index) => [2566, name, BEFORE[index]]),
      ...NAMES.map((name, index) => [2567, name, NOW[index]]),
    ],
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'a long table out of a database by number of the indicator, newest year first',
    rows: [
      ['คะแนน ITA รายตัวชี้วัด', '', ''],
      ['ปี', 'ตัวชี้วัดที่', 'คะแนน'],
      ...NAMES.map((_name, index) => [2567, index + 1, NOW[index]]),
      ...NAMES.map((_name, index) => [2566, index + 1, BEFORE[index]]),
    ],
    scores: NOW,
    previous: BEFORE,
  },
  {
    name: 'this year’s and last year’s score in one cell',
    rows: tenRows(['ตัวชี้วัด', 'คะแนน ปี 67 / ปี 66'], (name, now, before) => [
      name,
      `${now.toFixed(2)} / ${before.toFixed(2)}`,
    ]),
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
];
