/** Plans of measures under other heads and in other orders: quarters, goals, five questions, cycles, risks. */

import type { UnseenCase } from './case';

export const ACTIONS: readonly UnseenCase[] = [
  {
    name: 'goals, success and four quarters between the measure and who does it',
    rows: [
      ['ที่', 'กิจกรรม', 'เป้าหมาย', 'ตัวชี้วัดความสำเร็จ', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4', 'ผู้รับผิดชอบ'],
      [1, 'ทำคลิปแนะนำ E-Service', '3 คลิป', 'ร้อยละ 80 ของผู้ชมเข้าใจ', '/', '/', '', '', 'กองยุทธศาสตร์'],
      [2, 'ทบทวนคู่มือพัสดุ', '1 เล่ม', 'มีคู่มือ', '', '', '/', '', 'กองคลัง'],
    ],
    measures: [
      { no: '1', measure: 'ทำคลิปแนะนำ E-Service', responsible: 'กองยุทธศาสตร์' },
      { no: '2', measure: 'ทบทวนคู่มือพัสดุ', responsible: 'กองคลัง' },
    ],
  },
  {
    name: 'who and when before what',
    rows: [
      ['ผู้รับผิดชอบ', 'ระยะเวลา', 'มาตรการ', 'การติดตาม'],
      ['กองคลัง', 'ต.ค. 67 - ธ.ค. 67', 'เผยแพร่แผนจัดซื้อ', 'รายเดือน'],
      ['สำนักปลัด', 'ม.ค. 68', 'อบรมวินัย', 'รายไตรมาส'],
    ],
    measures: [
      {
        responsible: 'กองคลัง',
        start: 'ต.ค. 67',
        end: 'ธ.ค. 67',
        measure: 'เผยแพร่แผนจัดซื้อ',
        monitoring: 'รายเดือน',
      },
      { responsible: 'สำนักปลัด', start: 'ม.ค. 68', measure: 'อบรมวินัย', monitoring: 'รายไตรมาส' },
    ],
  },
  {
    name: 'a table of risks with their control',
    rows: [
      ['ที่', 'ประเด็นความเสี่ยง', 'ระดับความเสี่ยง', 'มาตรการควบคุม', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
      [1, 'การยืมพัสดุไม่มีหลักฐาน', 'สูง (16)', 'ทำทะเบียนคุม', 'ต.ค. 67', 'กองคลัง'],
    ],
    measures: [
      {
        no: '1',
        issue: 'การยืมพัสดุไม่มีหลักฐาน',
        measure: 'ทำทะเบียนคุม',
        start: 'ต.ค. 67',
        responsible: 'กองคลัง',
      },
    ],
  },
  {
    name: 'numbers of measures with points in a column of their own',
    rows: [
      ['ลำดับ', 'มาตรการ', 'ผู้รับผิดชอบ'],
      ['1.1', 'ทำคู่มือ', 'สำนักปลัด'],
      ['1.2', 'อบรม', 'กองคลัง'],
      ['2.1', 'ติดป้าย', 'กองช่าง'],
      ['(3)', 'ทำคลิป', 'กองช่าง'],
    ],
    measures: [
      { no: '1.1', measure: 'ทำคู่มือ', responsible: 'สำนักปลัด' },
      { no: '1.2', measure: 'อบรม', responsible: 'กองคลัง' },
      { no: '2.1', measure: 'ติดป้าย', responsible: 'กองช่าง' },
      { no: '3', measure: 'ทำคลิป', responsible: 'กองช่าง' },
    ],
  },
  {
    name: 'labelled measures whose period goes on over a line, with opinions after the last',
    text: `มาตรการที่ ๑ ปรับปรุงระบบคิว
ผู้รับผิดชอบ กองสวัสดิการสังคม
ระยะเวลา ๑ พฤศจิกายน ๒๕๖๗ -
๓๑ มีนาคม ๒๕๖๘
มาตรการที่ ๒ ทำสื่อ No Gift Policy
ผู้รับผิดชอบ สำนักปลัด
ระยะเวลา ธันวาคม ๒๕๖๗
ความเห็นของหัวหน้าสำนักปลัด
เพื่อโปรดพิจารณา`,
    measures: [
      {
        no: '๑',
        measure: 'ปรับปรุงระบบคิว',
        responsible: 'กองสวัสดิการสังคม',
        start: '๑ พฤศจิกายน ๒๕๖๗',
        end: '๓๑ มีนาคม ๒๕๖๘',
      },
      { no: '๒', measure: 'ทำสื่อ No Gift Policy', responsible: 'สำนักปลัด', start: 'ธันวาคม ๒๕๖๗' },
    ],
  },
  {
    name: 'a sentence of resolution that names measures, who and when without labels is left alone',
    text: 'ที่ประชุมมีมติให้กองคลังจัดทำทะเบียนคุมพัสดุให้แล้วเสร็จภายในเดือนธันวาคม 2567 และให้สำนักปลัดจัดอบรมเรื่องมาตรการส่งเสริมคุณธรรม',
  },
  {
    name: 'two tables of measures, one per year, the older first',
    text: `มาตรการปี 2567
ที่\tมาตรการ\tผู้รับผิดชอบ\tระยะเวลา
1\tทำคู่มือ\tสำนักปลัด\tต.ค. 66

มาตรการปี 2568
ที่\tมาตรการ\tผู้รับผิดชอบ\tระยะเวลา
1\tทำป้าย QR\tกองช่าง\tต.ค. 67`,
    measures: [
      { no: '1', measure: 'ทำคู่มือ', responsible: 'สำนักปลัด', start: 'ต.ค. 66' },
      { no: '1', measure: 'ทำป้าย QR', responsible: 'กองช่าง', start: 'ต.ค. 67' },
    ],
  },
  {
    name: 'a form of Word whose labels and texts alternate line by line',
    text: `ชื่อมาตรการ
จัดทำแผนผังขั้นตอนการให้บริการ
ผู้รับผิดชอบ
สำนักปลัด
ระยะเวลาดำเนินการ
1 ต.ค. 2567 - 31 ธ.ค. 2567
วิธีการติดตาม
รายงานในที่ประชุมประจำเดือน`,
    measures: [
      {
        measure: 'จัดทำแผนผังขั้นตอนการให้บริการ',
        responsible: 'สำนักปลัด',
        start: '1 ต.ค. 2567',
        end: '31 ธ.ค. 2567',
        monitoring: 'รายงานในที่ประชุมประจำเดือน',
      },
    ],
  },
  {
    name: 'a table whose page ends between two whole rows, the head again after it',
    text: `ที่\tมาตรการ\tผู้รับผิดชอบ\tระยะเวลา
1\tทำคู่มือ\tสำนักปลัด\tต.ค. 67
หน้า 3
แผนยกระดับ ITA เทศบาลตำบลคลองใหม่
ที่\tมาตรการ\tผู้รับผิดชอบ\tระยะเวลา
2\tอบรม\tกองคลัง\tม.ค. 68`,
    measures: [
      { no: '1', measure: 'ทำคู่มือ', responsible: 'สำนักปลัด', start: 'ต.ค. 67' },
      { no: '2', measure: 'อบรม', responsible: 'กองคลัง', start: 'ม.ค. 68' },
    ],
  },
  {
    name: 'results in words of doing: done, not done, with reasons',
    rows: [
      ['มาตรการ', 'การดำเนินการ', 'ผลการดำเนินการ', 'ผลลัพธ์', 'สถานะ'],
      ['ทำคู่มือ', 'แต่งตั้งคณะทำงาน', 'เผยแพร่แล้ว 12 เรื่อง', 'คะแนนตัวชี้วัดที่ 1 เพิ่มจาก 93.01 เป็น 95.12', 'เสร็จสิ้น'],
      ['ทำคลิป', 'จ้างผลิต', 'ยังไม่ดำเนินการ', '-', 'ไม่ได้ดำเนินการ'],
    ],
    measures: [
      {
        measure: 'ทำคู่มือ',
        steps: 'แต่งตั้งคณะทำงาน',
        output: 'เผยแพร่แล้ว 12 เรื่อง',
        outcome: 'คะแนนตัวชี้วัดที่ 1 เพิ่มจาก 93.01 เป็น 95.12',
        status: 'เสร็จสิ้น',
      },
      { measure: 'ทำคลิป', steps: 'จ้างผลิต', output: 'ยังไม่ดำเนินการ', status: 'ไม่แล้วเสร็จ' },
    ],
  },
  {
    name: 'HTML on one line, a section over all columns between the rows',
    text: '<table><tr><th>มาตรการ</th><th>ผู้รับผิดชอบ</th><th>ระยะเวลา</th></tr><tr><td colspan="3">ด้านการใช้งบประมาณ</td></tr><tr><td>1. ประชุมชี้แจง</td><td>กองคลัง</td><td>ต.ค. 67</td></tr><tr><td colspan="3">ด้านทรัพย์สิน</td></tr><tr><td>2. ทำทะเบียน</td><td>สำนักปลัด</td><td>พ.ย. 67</td></tr></table>',
    measures: [
      { no: '1', measure: 'ประชุมชี้แจง', responsible: 'กองคลัง', start: 'ต.ค. 67' },
      { no: '2', measure: 'ทำทะเบียน', responsible: 'สำนักปลัด', start: 'พ.ย. 67' },
    ],
  },
  {
    name: 'the number of measures below them is no measure, two measures in one cell stay as they are',
    rows: [
      ['ประเด็น', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      ['การสื่อสาร', '1. ทำเพจ\n2. ทำไลน์', 'กองยุทธศาสตร์', 'ต.ค. 67'],
      ['การใช้รถ', 'ทำทะเบียน', 'สำนักปลัด', 'พ.ย. 67'],
      ['', 'รวมทั้งสิ้น 3 มาตรการ', '', ''],
    ],
    measures: [
      { issue: 'การสื่อสาร', measure: '1. ทำเพจ\n2. ทำไลน์', responsible: 'กองยุทธศาสตร์', start: 'ต.ค. 67' },
      { issue: 'การใช้รถ', measure: 'ทำทะเบียน', responsible: 'สำนักปลัด', start: 'พ.ย. 67' },
    ],
  },
  {
    name: 'sections numbered above their measures, the next of them below a period',
    text: `๑. มาตรการด้านการใช้งบประมาณ
๑.๑ จัดประชุมชี้แจง
ผู้รับผิดชอบ: กองคลัง
ระยะเวลา: ต.ค. ๖๗
๑.๒ เผยแพร่รายงาน
ผู้รับผิดชอบ: กองคลัง
ระยะเวลา: ทุกเดือน
๒. มาตรการด้านทรัพย์สิน
๒.๑ ทำทะเบียน
ผู้รับผิดชอบ: สำนักปลัด
ระยะเวลา: พ.ย. ๖๗
๒.๒ เรื่องอื่น ๆ ไม่มี`,
    measures: [
      { no: '๑.๑', measure: 'จัดประชุมชี้แจง', responsible: 'กองคลัง', start: 'ต.ค. ๖๗' },
      { no: '๑.๒', measure: 'เผยแพร่รายงาน', responsible: 'กองคลัง', start: 'ทุกเดือน' },
      { no: '๒.๑', measure: 'ทำทะเบียน', responsible: 'สำนักปลัด', start: 'พ.ย. ๖๗' },
    ],
  },
];
