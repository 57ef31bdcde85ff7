/** Assessments beside the ITA: with totals of their own, and with indicators and standards that are judged of their own. */

export const OTHER_ASSESSMENT = /\b(?:LPA|PMQA|EdPEx|SAR|KPI)\b|ประเมินประสิทธิภาพ|ประกันคุณภาพ|ประเมินผลการปฏิบัติราชการ/;

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
