/** Assessments beside the ITA: with totals of their own, and with indicators and standards that are judged of their own. */

import type { Unit } from '../tokens/units';

export const OTHER_ASSESSMENT = /\b(?:LPA|PMQA|EdPEx|SAR|KPI)\b|ประเมินประสิทธิภาพ|ประกันคุณภาพ|ประเมินผลการปฏิบัติราชการ/;

/** Contests with points of their own: bids, examinations, elections. */
export const CONTEST = /บริษัท|ห้างหุ้นส่วน|เสนอราคา|ประกวดราคา|สอบ(?:แข่งขัน|คัดเลือก)|การเลือกตั้ง/;

/** Names of things that have "ตัวชี้วัด" and "เกณฑ์" of their own. */
const OTHERS = new RegExp(
  `${OTHER_ASSESSMENT.source}|\\b(?:EHA|SDGs?|ISO|GECC|LSS)\\b|(?:ประเมิน|มาตรฐาน) ?(?!ITA|[IEO]IT)[A-Z]{2}|ศูนย์พัฒนาเด็ก|สถานพัฒนาเด็ก|สถานศึกษา|โรงเรียน|กองทุน|คำรับรองการปฏิบัติ|ควบคุมภายใน|ตรวจสอบภายใน|แผนพัฒนา|ผลการประเมิน(?:ผล|ความ|การ|แผน|โครงการ|พนักงาน|บุคลากร)`,
);
/** "ผลการประเมิน…", "มาตรฐาน…" that go on with a name nobody knows: not with what the ITA's own sentences go on with. */
const UNKNOWN =
  /(?:ผลการประเมิน|(?<!เกณฑ์|รักษา|ตาม|ได้|เป็น|ระดับ|ใน)มาตรฐาน)(?=[ก-ฮเ-ไ])(?!คุณธรรม|ทุก|ทั้ง|แต่ละ|ตัวชี้วัด|แบบ|ด้าน|ราย|ภาพรวม|รวม|ระดับ|ใน|ของ|ปี|ประจำ|ข้าง|ดัง|นี้|จาก|ตาม|โดย|ที่|พบ|ผ่าน|อยู่|มี|ได้|เป็น|คือ|สรุป)/;

/** Whether words name an assessment or a standard other than the ITA. */
export function namesAnother(words: string): boolean {
  return OTHERS.test(words);
}

/** As `namesAnother`, and whether they name something that may be one. */
export function mayNameAnother(words: string): boolean {
  return OTHERS.test(words) || UNKNOWN.test(words);
}

/** A result told on a line, and the assessment that it is of. */
const OTHER_RESULT = new RegExp(`${OTHER_ASSESSMENT.source}|(?:สำรวจ|ประเมิน)ความ(?:ไม่)?พึงพอใจ`);
const THIS_ONE = /คุณธรรมและความโปร่งใส|ITA\b|\b[IEO]IT\b/;

/** Units of sections about another assessment: from the line that names it to a blank one, or one that names the ITA. */
export function ofOtherAssessments(units: readonly Unit[]): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  let other = false;
  for (const unit of units) {
    if (unit.plain === '' || THIS_ONE.test(unit.plain)) other = false;
    else if (!unit.cells && OTHER_RESULT.test(unit.plain)) other = true;
    if (other) found.add(unit);
  }
  return found;
}

/** The evidence that the health ministry asks of its hospitals (EB1–EB22, MOIT 1–22), with indicators of its own. */
const HEALTH_EVIDENCE = /(?:^|[^A-Za-z])(?:EB|MOIT) ?\d/;

/** Whether a line is about the evidence of the health ministry's own scheme, whose figures are none of the ITA's. */
export function isHealthEvidence(plain: string): boolean {
  return HEALTH_EVIDENCE.test(plain);
}

/** How a score is worked out, shown with figures that nobody has got. */
const EXAMPLE =
  /ตัวอย่าง(?:การ|วิธี)?(?:คำนวณ|คิด|รวม)|สมมติ(?:ว่า|ให้|หน่วยงาน|คะแนน)|(?<=คะแนน|ผล)จำลอง|จำลอง(?:คะแนน|ผล)|[Ff]or example[^.]{0,20} (?:scores?|gets?|receives?)\b/;

/** Whether a line shows how to work a score out. */
export function isExample(plain: string): boolean {
  return EXAMPLE.test(plain);
}
