/** The assessment of fiscal year 2569: O1–O26 partly seen; scale and texts not found yet. */

import { numbered } from './items';
import { assumed, known, unknown, type YearRules } from './year';

export const YEAR_2569: YearRules = {
  year: 2569,
  scale: assumed('level', 'ita-domain.md §4.2: as in 2566–2568; 2569 itself not found'),
  items: {
    IIT: unknown('ไม่พบข้อคำถาม IIT ของปี 2569'),
    EIT: unknown('ไม่พบข้อคำถาม EIT ของปี 2569'),
    OIT: known(
      numbered([
        [
          9,
          [
            'โครงสร้าง หน้าที่และอำนาจ',
            '',
            'ข้อมูลการติดต่อและช่องทางการสอบถาม',
            'ข่าวประชาสัมพันธ์',
            '',
            '',
            '',
            'คู่มือ (ข้อที่ 1 จาก 2)',
            'คู่มือ (ข้อที่ 2 จาก 2)',
            'E-Service',
            'สรุปผลการจัดซื้อจัดจ้างรายเดือน',
            'รายงานสรุปผลการจัดซื้อจัดจ้างของปีที่ผ่านมา',
            'หลักเกณฑ์และแผนการบริหารทรัพยากรบุคคล',
            'รายงานผลการบริหารทรัพยากรบุคคล',
            'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม',
            'แนวปฏิบัติการจัดการเรื่องร้องเรียน',
            'ช่องทางแจ้งเรื่องร้องเรียน',
            'ข้อมูลเชิงสถิติเรื่องร้องเรียน',
            'ผลการเปิดโอกาสให้มีส่วนร่วม',
          ],
        ],
        [
          10,
          [
            'การขับเคลื่อน No Gift Policy',
            'การประเมินความเสี่ยงการทุจริต',
            'รายงานผลตามแผนบริหารความเสี่ยงของปีที่ผ่านมา',
            'แผนปฏิบัติการป้องกันการทุจริต',
            'รายงานผลการป้องกันการทุจริตของปีที่ผ่านมา',
            'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร',
            'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
          ],
        ],
      ]),
      'ita-domain.md §3.6: O2 and O5–O7 not seen; indicator by theme as in 2566–2567',
    ),
  },
  itemCount: {
    IIT: unknown('ไม่พบจำนวนข้อคำถาม IIT ของปี 2569'),
    EIT: unknown('ไม่พบจำนวนข้อคำถาม EIT ของปี 2569'),
    OIT: known(26, 'ita-domain.md §3.1'),
  },
  subIndicators: unknown('ไม่พบชื่อและการแบ่งตัวชี้วัดย่อยของปี 2569'),
  eitInParts: assumed(true, 'ita-domain.md §1.5: so since 2566; 2569 itself not seen'),
  measuresItem: known(
    {
      item: 'O25',
      title: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร',
      elements: unknown('ไม่พบข้อความองค์ประกอบด้านข้อมูลของ O25 ในปี 2569'),
    },
    'ita-domain.md §3.6, §3.7',
  ),
  reportItem: known(
    {
      item: 'O26',
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      elements: assumed(
        [
          { key: 'measure', text: 'มาตรการ โครงการ หรือกิจกรรม', sure: 'default' },
          { key: 'steps', text: 'ขั้นตอนหรือวิธีปฏิบัติ', sure: 'default' },
          { key: 'period', text: 'ช่วงเวลาที่ดำเนินการ', sure: 'default' },
          { key: 'responsible', text: 'ผู้รับผิดชอบ', sure: 'default' },
          { key: 'summary', text: 'ผลการดำเนินการ (output)', sure: 'default' },
          { key: 'outcome', text: 'ผลลัพธ์หรือผลสัมฤทธิ์ (outcome)', sure: 'default' },
          { key: 'constraints', text: 'ข้อจำกัดของหน่วยงาน', sure: 'default' },
        ],
        'ita-domain.md §3.7: one agency’s practice, the text of O26 was not found',
      ),
    },
    'ita-domain.md §3.6, §3.7',
  ),
  reportsMeasuresOf: known(2568, 'ita-domain.md §0.9, §3.7'),
  announcedOn: unknown('ไม่พบวันที่ประกาศผลการประเมินของปี 2569'),
};
