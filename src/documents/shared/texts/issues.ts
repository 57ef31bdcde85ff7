/** How an agency usually raises each of the seven issues: our own short Thai, used where the agency wrote nothing. */

import { DEFAULT_ISSUES } from '../../../ita/issues';
import { matchKey } from '../../../thai/text';

/** Completes "โดย…", in the order of the seven issues. */
const ADVICE: readonly string[] = [
  'ทบทวนคู่มือการปฏิบัติงานให้มีขั้นตอนและระยะเวลาที่ชัดเจน ลดขั้นตอนที่ไม่จำเป็น และเปิดเผยให้ผู้มาติดต่อทราบ',
  'พัฒนาบริการผ่านระบบ E-Service ให้ใช้งานง่าย แนะนำวิธีใช้ ณ จุดบริการ และนำความเห็นของผู้รับบริการมาปรับปรุงการให้บริการ',
  'เพิ่มช่องทางประชาสัมพันธ์ที่ประชาชนใช้จริง มอบผู้รับผิดชอบปรับปรุงข้อมูลให้เป็นปัจจุบัน และกำหนดเวลาตอบข้อซักถาม',
  'จัดทำแนวปฏิบัติและแบบขอยืมทรัพย์สินของราชการที่ใช้ง่าย มอบผู้รับผิดชอบทะเบียนการยืม และรายงานผลการตรวจนับตามรอบ',
  'เผยแพร่แผนและผลการใช้จ่ายงบประมาณกับการจัดซื้อจัดจ้างเป็นระยะ และเปิดโอกาสให้บุคลากรและประชาชนร่วมตรวจสอบ',
  'แจ้งหลักเกณฑ์การมอบหมายงาน การประเมินผล และการพัฒนาบุคลากรให้ทราบทั่วกัน และเปิดช่องทางร้องทุกข์ที่ปลอดภัย',
  'สื่อสารนโยบายต่อต้านการทุจริตของผู้บริหารอย่างต่อเนื่อง ติดตามผลตามแผนป้องกันการทุจริต และคุ้มครองผู้ร้องเรียน',
];

/** The advice for an issue that bears one of the seven names; null for an agency's own issue. */
export function issueAdvice(name: string): string | null {
  const index = DEFAULT_ISSUES.map((issue) => matchKey(issue.name)).indexOf(matchKey(name));
  return ADVICE[index] ?? null;
}
