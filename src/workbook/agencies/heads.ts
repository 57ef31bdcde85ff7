/**
 * Which field of an agency the head of a column stands for, as people and reports write heads: "1", "ตัวชี้วัดที่ ๑",
 * "การปฏิบัติหน้าที่", "IIT (30)", "คะแนนรวม ปี 2567", "ระดับผลการประเมิน". A head alone decides; what only the column
 * below it can decide ("ผลการประเมิน") is told as such.
 */

import { indicatorByName, indicatorByNo } from '../../ita/indicators';
import type { InstrumentId } from '../../ita/model';
import { toArabicDigits } from '../../thai/digits';
import { matchKey } from '../../thai/text';
import { datedHeader } from '../headers';
import type { AgencyField, IndicatorField } from './records';

/** `number`: a bare number, an indicator only among others; `result`: a score or a rating; `order`: the row's number. */
export type HeadField = AgencyField | 'number' | 'result' | 'order' | null;

export interface Head {
  readonly field: HeadField;
  /** Of a bare number. */
  readonly no: number | null;
  /** Buddhist year that the head names. */
  readonly year: number | null;
  /** The head says that the score counts to 30 or 40 only. */
  readonly weighted: boolean;
}

const NO_HEAD: Head = { field: null, no: null, year: null, weighted: false };

const NAMES: Readonly<Partial<Record<Exclude<HeadField, null>, readonly string[]>>> = {
  order: ['ลำดับ', 'ลำดับที่', 'ที่', 'อันดับ', 'อันดับที่', 'เลขที่', 'no', 'rank', '#', 'ลำดับคะแนน'],
  name: [
    ...['หน่วยงาน', 'ชื่อหน่วยงาน', 'รายชื่อหน่วยงาน', 'ชื่อ', 'รายชื่อ', 'หน่วยงานภาครัฐ', 'ชื่อหน่วยงานภาครัฐ'],
    ...['หน่วยงานที่รับการประเมิน', 'หน่วยงานที่เข้ารับการประเมิน', 'หน่วยงานในสังกัด', 'ส่วนราชการ', 'ชื่อส่วนราชการ'],
    ...['อปท', 'ชื่ออปท', 'รายชื่ออปท', 'องค์กรปกครองส่วนท้องถิ่น', 'ชื่อองค์กรปกครองส่วนท้องถิ่น', 'อบต', 'เทศบาล'],
    ...['ส่วนงาน', 'ชื่อส่วนงาน', 'คณะ', 'คณะหน่วยงาน', 'คณะสำนัก', 'หน่วยงานคณะ', 'สถานศึกษา', 'โรงเรียน'],
    ...['มหาวิทยาลัย', 'สถาบัน', 'จังหวัดหน่วยงาน', 'agency', 'agencyname', 'name', 'organization', 'unit'],
  ],
  type: ['ประเภท', 'ประเภทหน่วยงาน', 'ประเภทอปท', 'ประเภทองค์กร', 'รูปแบบ', 'type', 'ชนิดหน่วยงาน'],
  district: ['อำเภอ', 'อำเภอเขต', 'เขต', 'เขตอำเภอ', 'ชื่ออำเภอ', 'district', 'amphoe'],
  group: [
    ...['กลุ่ม', 'กลุ่มที่', 'กลุ่มหน่วยงาน', 'สังกัด', 'กระทรวง', 'ภาค', 'หมวด', 'จังหวัด', 'group', 'ministry'],
    ...['กระทรวงสังกัด', 'สังกัดกระทรวง', 'กลุ่มจังหวัด', 'วิทยาเขต', 'province'],
  ],
  total: [
    ...['คะแนนรวม', 'คะแนน', 'รวม', 'ผลคะแนน', 'คะแนนเฉลี่ย', 'คะแนนรวมเฉลี่ย', 'เฉลี่ยรวม', 'คะแนนเฉลี่ยรวม', 'ภาพรวม'],
    ...['คะแนนภาพรวม', 'ผลรวม', 'คะแนนสุทธิ', 'คะแนนประเมิน', 'คะแนนการประเมิน', 'คะแนนผลการประเมิน', 'คะแนนที่ได้'],
    ...['ผลคะแนนรวม', 'คะแนนรวมทั้งหมด', 'รวมคะแนน', 'ร้อยละ', 'รวมทั้งสิ้น', 'total', 'totalscore', 'score', 'overall'],
    ...['ผลคะแนนการประเมิน', 'คะแนนรวมที่ประกาศ', 'คะแนนถ่วงน้ำหนัก', 'คะแนนรวมถ่วงน้ำหนัก', 'itascore'],
  ],
  rating: [
    ...['ระดับ', 'ระดับผลการประเมิน', 'ระดับผลประเมิน', 'ระดับคะแนน', 'ระดับผล', 'เกรด', 'ผลการประเมินระดับ'],
    ...['ผลระดับ', 'ระดับที่ได้', 'ระดับที่ประกาศ', 'ระดับคุณธรรมและความโปร่งใส', 'rating', 'level', 'grade'],
  ],
  result: ['ผลการประเมิน', 'ผลประเมิน', 'ผล', 'result', 'สรุปผล', 'สรุปผลการประเมิน'],
  change: [
    ...['เปลี่ยนแปลง', 'การเปลี่ยนแปลง', 'ผลต่าง', 'ส่วนต่าง', 'เพิ่มลด', 'เพิ่มขึ้นลดลง', 'เพิ่มขึ้น', 'พัฒนาการ', '+', '±', '+ลด'],
    ...['เพิ่ม+ลด', 'เพิ่มลดจากปีก่อน', 'เพิ่มขึ้นลดลงจากปีก่อน', 'เปลี่ยนแปลงจากปีก่อน', 'change', 'diff', 'difference'],
  ],
  previousTotal: [
    'คะแนนรวมปีก่อน',
    'คะแนนปีก่อน',
    'ปีก่อน',
    'ปีที่แล้ว',
    'คะแนนปีที่แล้ว',
    'คะแนนปีที่ผ่านมา',
    'คะแนนรวมปีที่ผ่านมา',
    'ปีที่ผ่านมา',
  ],
  previousRating: ['ระดับปีก่อน', 'ระดับปีที่แล้ว', 'ระดับปีที่ผ่านมา', 'เกรดปีก่อน', 'ระดับผลการประเมินปีก่อน'],
};

let byKey: ReadonlyMap<string, HeadField> | null = null;

function fieldByName(key: string): HeadField {
  if (byKey === null) {
    const names = new Map<string, HeadField>();
    for (const [field, aliases] of Object.entries(NAMES)) {
      for (const alias of aliases) names.set(matchKey(alias), field as HeadField);
    }
    byKey = names;
  }
  return byKey.get(key) ?? null;
}

/** "คะแนนรวม (100 คะแนน)", "IIT 30%", "OIT คะแนนเต็ม 40": the words and the full score. */
const FULL_SCORE = /^(.+?)(?:(?:คะแนน)?เต็ม|น้ำหนัก|ร้อยละ|x|×)*(100|30|40)(?:คะแนน|%|ร้อยละ)*$/;
const NUMBERED = /^(?:ตัวชี้วัด|ตชว|indicator|ind|kpi|ด้าน)(?:ที่)?(\d{1,2})(?!\d)/;
const LEADING_NUMBER = /^(\d{1,2})(?=\D)/;

/** What a head stands for. */
export function headOf(text: string): Head {
  const plain = toArabicDigits(text).replace(/\s+/g, ' ').trim();
  if (plain === '') return NO_HEAD;
  if (/^\d{1,2}\.?$/.test(plain)) return { ...NO_HEAD, field: 'number', no: parseInt(plain, 10) };
  const { words, year } = datedHeader(plain);
  const head = wordsOf(matchKey(words));
  return { ...NO_HEAD, ...head, year };
}

function wordsOf(key: string): Pick<Head, 'field' | 'weighted'> {
  const [, bare = key, fullScore = '100'] = FULL_SCORE.exec(key) ?? [];
  const weighted = fullScore !== '100' || /ถ่วงน้ำหนัก/.test(key);
  const indicator = indicatorField(bare);
  if (indicator) return { field: indicator, weighted: false };
  const named = fieldByName(bare) ?? fieldByName(bare.replace(/ita/g, ''));
  if (named) return { field: named, weighted };
  if (bare === 'ita') return { field: 'total', weighted: false };
  return { field: instrumentField(bare), weighted };
}

function indicatorField(key: string): IndicatorField | null {
  const numbered = NUMBERED.exec(key);
  const named = indicatorByName(key) ?? indicatorByName(key.replace(LEADING_NUMBER, ''));
  const no = named?.no ?? (numbered ? Number(numbered[1]) : null);
  return no !== null && indicatorByNo(no) ? (`i${no}` as IndicatorField) : null;
}

function instrumentField(key: string): InstrumentId | null {
  if (/(?:^|[^a-z])iit(?![a-z])|ส่วนเสียภายใน/.test(key)) return 'IIT';
  if (/(?:^|[^a-z])eit(?![a-z])|ส่วนเสียภายนอก/.test(key)) return 'EIT';
  if (/(?:^|[^a-z])oit(?![a-z])|เปิดเผยข้อมูลสาธารณะ/.test(key)) return 'OIT';
  return null;
}
