/** The assessment of fiscal year 2568: disclosure items partly seen, the measures and report items only recalled. */

import { numbered, withDefaults } from './items';
import { assumed, known, unknown, type YearRules } from './year';
import { SEVEN_ISSUE_ELEMENTS } from './year-2567';

const MEASURES = 27;
const REPORT = 28;

export const YEAR_2568: YearRules = {
  year: 2568,
  scale: known('level', 'ita-domain.md §4.2'),
  items: {
    IIT: unknown('ไม่พบข้อคำถาม IIT ของปี 2568'),
    EIT: unknown('ไม่พบข้อคำถาม EIT ของปี 2568'),
    OIT: assumed(
      withDefaults(
        numbered([
          [
            9,
            [
              'โครงสร้างและอำนาจหน้าที่',
              'ข้อมูลผู้บริหาร',
              'ข้อมูลการติดต่อ',
              'ข่าวประชาสัมพันธ์',
              '',
              '',
              '',
              'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่',
              'คู่มือการขอรับบริการ',
              'E-Service',
              'ข้อมูลสถิติการให้บริการ',
              'รายการและความก้าวหน้าการจัดซื้อจัดจ้าง',
              'รายงานผลการจัดซื้อจัดจ้าง',
              'แผนการบริหารและพัฒนาทรัพยากรบุคคล',
              'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล',
              'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม',
              'แนวปฏิบัติการจัดการเรื่องร้องเรียน',
              'ช่องทางแจ้งเรื่องร้องเรียน',
              'ข้อมูลเชิงสถิติเรื่องร้องเรียน',
              'การเปิดโอกาสให้เกิดการมีส่วนร่วม',
            ],
          ],
          [
            10,
            [
              'การประกาศและสร้างวัฒนธรรม No Gift Policy',
              'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใด',
              'การประเมินความเสี่ยงการทุจริต',
              'รายงานผลการจัดการความเสี่ยงการทุจริต',
              'แผนปฏิบัติการป้องกันการทุจริต',
              'รายงานผลการดำเนินการป้องกันการทุจริต',
              'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
              'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
            ],
          ],
        ]),
        (no) => no === MEASURES || no === REPORT,
      ),
      'ita-domain.md §3.6: O1–O4 and O8–O26 seen, O5–O7 not, O27–O28 recollection; indicator by theme as in 2566–2567',
    ),
  },
  itemCount: {
    IIT: assumed(15, 'ita-domain.md §3.1, marked as a question'),
    EIT: assumed(9, 'ita-domain.md §3.1, marked as a question'),
    OIT: assumed(28, 'ita-domain.md §3.1: 26 listed, 28 recollection'),
  },
  subIndicators: unknown('ไม่พบชื่อและการแบ่งตัวชี้วัดย่อยของปี 2568'),
  eitInParts: assumed(true, 'ita-domain.md §1.5: so since 2566; 2568 itself not seen'),
  measuresItem: assumed(
    {
      item: `O${MEASURES}`,
      title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      elements: assumed(SEVEN_ISSUE_ELEMENTS, 'ita-domain.md §3.7: recollection, same idea as O34 of 2567'),
    },
    'ita-domain.md §3.6, §3.7: recollection',
  ),
  reportItem: assumed(
    {
      item: `O${REPORT}`,
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      elements: unknown('ไม่พบข้อความองค์ประกอบด้านข้อมูลของข้อรายงานผลในปี 2568'),
    },
    'ita-domain.md §3.6, §3.7: recollection',
  ),
  reportsMeasuresOf: assumed(2567, 'ita-domain.md §0.9: the year before, as in 2567 and 2569'),
  announcedOn: known({ year: 2568, month: 8, day: 18 }, 'ita-domain.md §8'),
};
