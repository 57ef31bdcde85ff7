/** Rows of a table of agencies that are none: headings of groups, totals and means, and the heads once more. */

import { matchKey } from '../../thai/text';
import { headOf } from './heads';

const SUMMARY =
  /^(?:รวม(?:ทั้งหมด|ทั้งสิ้น|คะแนน|เฉลี่ย|ทุกหน่วยงาน|ทั้งจังหวัด)?|ผลรวม|(?:คะแนน|ค่า)*(?:เฉลี่ย|สูงสุด|ต่ำสุด|มัธยฐาน)(?:รวม|ทั้ง.*|ของ.*|ภาพรวม.*|ระดับ.*|จังหวัด.*|ประเทศ.*|กลุ่ม.*|อำเภอ.*)?|(?:คะแนน)?ภาพรวม.*|ส่วนเบี่ยงเบนมาตรฐาน|จำนวนหน่วยงาน.*|s\.?d\.?|total|average|mean|median|max|min|sum)(?:\s*\d+\s*(?:แห่ง|หน่วยงาน))?$/i;

/** Words that begin the heading of a group. The office of a district is an agency and has a name of its own. */
const DISTRICT_HEADING = /^(?:อำเภอ|อ\.|เขต)\s*\S/;
const GROUP_HEADING = /^(?:กลุ่ม|ประเภท|หมวด|สังกัด|กระทรวง|ภาค|จังหวัด|ส่วนที่|วิทยาเขต)/;

/** Kinds of agencies that stand alone, without a name: the heading of a list of them. */
const BARE_KINDS: readonly string[] = [
  ...['องค์การบริหารส่วนจังหวัด', 'องค์การบริหารส่วนตำบล', 'เทศบาลนคร', 'เทศบาลเมือง', 'เทศบาลตำบล', 'เทศบาล'],
  ...['อบจ', 'อบต', 'ทน', 'ทม', 'ทต', 'ส่วนราชการระดับกรม', 'ส่วนราชการ', 'รัฐวิสาหกิจ', 'องค์การมหาชน'],
  ...['สถาบันอุดมศึกษา', 'องค์กรอิสระ', 'หน่วยงานของรัฐอื่นๆ', 'หน่วยงานภาครัฐ', 'องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ'],
  ...['มหาวิทยาลัย', 'โรงพยาบาล', 'โรงเรียน', 'คณะ', 'สำนัก', 'กอง', 'ศูนย์', 'สถาบัน', 'วิทยาลัย'],
];

/** "1. เทศบาลตำบล (12 แห่ง)": what the heading says without its number and count. */
function headingWords(text: string): string {
  return text
    .replace(/\(?\s*(?:จำนวน)?\s*[\d๐-๙,]+\s*(?:แห่ง|หน่วยงาน|หน่วย)\s*\)?/g, '')
    .replace(/^[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*\s*[.)]\s*|^[ก-ฮ]\s*[.)]\s*/, '')
    .trim();
}

export function isSummary(text: string): boolean {
  return SUMMARY.test(text.trim());
}

/** Whether a cell in the column of names repeats its head, as tables over several pages do. */
export function isHeadAgain(text: string): boolean {
  return headOf(text).field === 'name';
}

/** What a heading says of the rows below it; null for what does not look like one. */
export function headingOf(
  text: string,
): { readonly field: 'type' | 'district' | 'group'; readonly value: string } | null {
  const words = headingWords(text);
  const key = matchKey(words);
  const bare = BARE_KINDS.some((kind) => matchKey(kind) === key || matchKey(`ประเภท${kind}`) === key);
  if (bare) return { field: 'type', value: words.replace(/^ประเภท\s*/, '') };
  if (DISTRICT_HEADING.test(words)) return { field: 'district', value: words };
  return GROUP_HEADING.test(words) ? { field: 'group', value: words } : null;
}

/** The same for a row that only its place in the table shows to be a heading. */
export function plainHeading(text: string): { readonly field: 'type' | 'district' | 'group'; readonly value: string } {
  return headingOf(text) ?? { field: 'group', value: headingWords(text) };
}
