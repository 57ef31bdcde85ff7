/** The assessment of fiscal year 2567: fewer questions, O1–O35, seven issues, a report on last year's measures. */

import { numbered, withDefaults } from './items';
import { assumed, known, type RequirementElement, type YearRules } from './year';

/** Disclosure items whose titles sources confirm; the others are recollection (ita-domain.md §3.6). */
const CONFIRMED_OIT = [1, 2, 3, 25, 34, 35];

/** What O34 asks for. Also the editable default of 2568, whose own text was not found. */
export const SEVEN_ISSUE_ELEMENTS: readonly RequirementElement[] = [
  { key: 'analysis', text: 'การวิเคราะห์ผลการประเมิน ITA ของปีที่ผ่านมา', sure: 'source' },
  { key: 'seven-issues', text: 'ผลการวิเคราะห์ครบทั้ง 7 ประเด็น', sure: 'source' },
  { key: 'measure', text: 'กิจกรรม โครงการ หรือมาตรการของแต่ละประเด็น', sure: 'source' },
  { key: 'responsible', text: 'ผู้รับผิดชอบของแต่ละมาตรการ', sure: 'source' },
  { key: 'steps', text: 'ขั้นตอนหรือวิธีปฏิบัติของแต่ละมาตรการ', sure: 'source' },
  { key: 'period', text: 'ระยะเวลาของแต่ละมาตรการ', sure: 'source' },
  // Present in two agencies' papers, but no source says that leaving it out loses the item.
  { key: 'constraints', text: 'ข้อจำกัดของหน่วยงานในการประเมิน', sure: 'default' },
];

export const YEAR_2567: YearRules = {
  year: 2567,
  scale: known('level', 'ita-domain.md §4.2'),
  items: {
    IIT: known(
      numbered([
        [1, ['ทำงานตามขั้นตอนและระยะเวลา', 'ปฏิบัติต่อผู้รับบริการเท่าเทียมกัน', 'การเรียกรับสินบน']],
        [2, ['การใช้งบประมาณคุ้มค่าและตรงวัตถุประสงค์', 'การเบิกจ่ายเงินเป็นเท็จ', 'การจัดซื้อจัดจ้างที่เอื้อประโยชน์ให้บางราย']],
        [3, ['การสั่งให้ทำธุระส่วนตัวของผู้บังคับบัญชา', 'การสั่งให้ทำสิ่งที่เป็นการทุจริต', 'การให้คุณให้โทษหรือเรียกรับในการบริหารงานบุคคล']],
        [
          4,
          ['การยืมทรัพย์สินของราชการอย่างถูกต้อง', 'การนำทรัพย์สินของราชการไปใช้ส่วนตัว', 'การตรวจสอบการใช้ทรัพย์สินของราชการเป็นประจำ'],
        ],
        [5, ['ผู้บริหารให้ความสำคัญกับการแก้ไขปัญหาการทุจริต', 'มาตรการป้องกันการทุจริตที่ได้ผลจริง', 'ความเชื่อมั่นในการจัดการเรื่องร้องเรียน']],
      ]),
      'ita-domain.md §3.5 (wording confirmed for i10 and i12, topics for the others)',
    ),
    EIT: known(
      numbered([
        [6, ['ให้บริการตามขั้นตอนและระยะเวลา', 'ให้บริการทุกคนอย่างเท่าเทียม', 'การถูกเรียกรับสินบน']],
        [7, ['ช่องทางเผยแพร่ข้อมูลที่เข้าถึงง่าย', 'การประชาสัมพันธ์ข้อมูลที่ประชาชนควรทราบ', 'การสื่อสารและตอบข้อซักถามอย่างชัดเจน']],
        [8, ['การเปิดให้บุคคลภายนอกมีส่วนร่วมพัฒนางาน', 'การปรับปรุงงานให้ตอบสนองประชาชน', 'การใช้บริการออนไลน์ (E-Service)']],
      ]),
      'ita-domain.md §3.5',
    ),
    OIT: assumed(
      withDefaults(
        numbered([
          [
            9,
            [
              'โครงสร้าง',
              'ข้อมูลผู้บริหาร',
              'อำนาจหน้าที่',
              'ข้อมูลการติดต่อ',
              'ข่าวประชาสัมพันธ์',
              'Q&A',
              'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
              'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ',
              'รายงานผลการดำเนินงานประจำปี',
              'คู่มือหรือแนวทางการปฏิบัติงาน',
              'คู่มือหรือแนวทางการให้บริการ',
              'ข้อมูลสถิติการให้บริการ',
              'E-Service',
              'การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ (ข้อที่ 1 จาก 4)',
              'การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ (ข้อที่ 2 จาก 4)',
              'การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ (ข้อที่ 3 จาก 4)',
              'การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ (ข้อที่ 4 จาก 4)',
              'การบริหารและพัฒนาทรัพยากรบุคคล (ข้อที่ 1 จาก 2)',
              'การบริหารและพัฒนาทรัพยากรบุคคล (ข้อที่ 2 จาก 2)',
              'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม (ข้อที่ 1 จาก 2)',
              'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม (ข้อที่ 2 จาก 2)',
              'การจัดการเรื่องร้องเรียนการทุจริต (ข้อที่ 1 จาก 3)',
              'การจัดการเรื่องร้องเรียนการทุจริต (ข้อที่ 2 จาก 3)',
              'การจัดการเรื่องร้องเรียนการทุจริต (ข้อที่ 3 จาก 3)',
              'การเปิดโอกาสให้เกิดการมีส่วนร่วม',
            ],
          ],
          [
            10,
            [
              'No Gift Policy และการรับทรัพย์สิน (ข้อที่ 1 จาก 4)',
              'No Gift Policy และการรับทรัพย์สิน (ข้อที่ 2 จาก 4)',
              'No Gift Policy และการรับทรัพย์สิน (ข้อที่ 3 จาก 4)',
              'No Gift Policy และการรับทรัพย์สิน (ข้อที่ 4 จาก 4)',
              'ความเสี่ยงการทุจริต (ข้อที่ 1 จาก 2)',
              'ความเสี่ยงการทุจริต (ข้อที่ 2 จาก 2)',
              'แผนปฏิบัติการป้องกันการทุจริต (ข้อที่ 1 จาก 2)',
              'แผนปฏิบัติการป้องกันการทุจริต (ข้อที่ 2 จาก 2)',
              'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
              'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
            ],
          ],
        ]),
        (no) => !CONFIRMED_OIT.includes(no),
      ),
      'ita-domain.md §3.6: O1–O3, O25, O34 and O35 confirmed, the others recollection',
    ),
  },
  itemCount: {
    IIT: known(15, 'ita-domain.md §3.1'),
    EIT: known(9, 'ita-domain.md §3.1'),
    OIT: known(35, 'ita-domain.md §3.1'),
  },
  subIndicators: known(
    [
      { id: '9.1', name: 'ข้อมูลพื้นฐาน', aliases: [], indicator: 9, items: null },
      {
        id: '9.2',
        name: 'การบริหารงาน',
        aliases: ['การบริหารงานและการใช้จ่ายงบประมาณ'],
        indicator: 9,
        items: null,
      },
      { id: '9.3', name: 'การจัดซื้อจัดจ้าง', aliases: [], indicator: 9, items: null },
      { id: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล', aliases: [], indicator: 9, items: null },
      { id: '9.5', name: 'การส่งเสริมความโปร่งใส', aliases: [], indicator: 9, items: null },
      { id: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต', aliases: [], indicator: 10, items: null },
      { id: '10.2', name: 'มาตรการภายในเพื่อป้องกันการทุจริต', aliases: [], indicator: 10, items: null },
    ],
    'ita-domain.md §2',
  ),
  eitInParts: known(true, 'ita-domain.md §1.5, §3.1'),
  measuresItem: known(
    {
      item: 'O34',
      title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      elements: known(
        SEVEN_ISSUE_ELEMENTS,
        'ita-domain.md §3.7 (O34 of 2567, from the structure of a published paper)',
      ),
    },
    'ita-domain.md §3.6, §3.7',
  ),
  reportItem: known(
    {
      item: 'O35',
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      elements: known(
        [
          { key: 'measure', text: 'มาตรการหรือกิจกรรมที่ได้ดำเนินการ', sure: 'source' },
          { key: 'summary', text: 'สรุปผลการดำเนินการของแต่ละมาตรการ', sure: 'source' },
          { key: 'outcome', text: 'ผลลัพธ์หรือความสำเร็จที่เกิดขึ้น', sure: 'source' },
        ],
        'ita-domain.md §3.7 (O35 of 2567)',
      ),
    },
    'ita-domain.md §3.6, §3.7',
  ),
  reportsMeasuresOf: known(2566, 'ita-domain.md §0.9, §3.7'),
  announcedOn: known({ year: 2567, month: 7, day: 30 }, 'ita-domain.md §8'),
};
