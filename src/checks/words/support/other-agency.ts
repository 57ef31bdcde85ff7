/** Another local government than the agency itself, where a text can only mean the agency: what a copied paper leaves behind. */

import { repairMisspellings } from '../../../thai/misspellings';

const SHORT: Readonly<Record<string, string>> = {
  อบต: 'องค์การบริหารส่วนตำบล',
  อบจ: 'องค์การบริหารส่วนจังหวัด',
  ทต: 'เทศบาลตำบล',
  ทม: 'เทศบาลเมือง',
  ทน: 'เทศบาลนคร',
};
/** A kind with the name of a place: "เทศบาลตำบลวังหิน", "นายกเทศมนตรีตำบลวังหิน", "อบต.วังหิน". */
const NAMED =
  /(?:(?:นายก|ปลัด)?(องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)|เทศมนตรี(?:ตำบล|เมือง|นคร))[ \t]*|(?<![ก-๙.])(?:นายก|ปลัด|สำนักปลัด)?(อบต|อบจ|ทต|ทม|ทน)\.)([ก-ฮเ-ไ][ก-๙]*)/g;
/** What follows a kind without being a name: other words, and the part that somebody plays. */
const NO_NAME =
  /^(?:รักษา|ปฏิบัติ|ที่|และ|หรือ|ใน|ทุก|อื่น|ของ|เพื่อ|โดย|ให้|ได้|มี|เป็น|จัด|ดำเนิน|อำเภอ|จังหวัด|คนที่|ลำดับ|ประธาน|รองประธาน|กรรมการ|อนุกรรมการ|เลขา|ผู้|คณะ|หัวหน้า|ฝ่าย|ตำแหน่ง|ทำหน้าที่|รับผิดชอบ|กำกับ|ลงนาม|ลงวันที่|เห็นชอบ|อนุมัติ|พร้อม|ร่วม(?:กับ|เป็น)|สำนัก(?:ปลัด|งาน)|กอง(?:คลัง|ช่าง|การ|สวัสดิการ|สาธารณสุข|ยุทธศาสตร์))/;

interface Place {
  readonly kind: string;
  readonly name: string;
}

function placesIn(text: string): (Place & { readonly words: string })[] {
  const plain = repairMisspellings(text);
  const found: (Place & { words: string })[] = [];
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(plain); match; match = NAMED.exec(plain)) {
    const [words, long, short = '', name = ''] = match;
    const kind = long?.replace('เทศมนตรี', 'เทศบาล') ?? SHORT[short];
    if (kind !== undefined && !NO_NAME.test(name)) found.push({ kind, name, words: words.trim() });
  }
  return found;
}

/**
 * The other local government that a text names, as it names it; null where it names none, or the agency is no local
 * government with a name.
 */
export function otherAgency(text: string, agency: string): string | null {
  const own = placesIn(agency)[0];
  if (!own) return null;
  const other = placesIn(text).find(
    ({ kind, name }) => kind !== own.kind || (!name.startsWith(own.name) && !own.name.startsWith(name)),
  );
  return other ? other.words : null;
}

/** A kind of local government typed where the agency's name says another one. */
export function otherKind(typed: string, agency: string): string | null {
  const own = placesIn(agency)[0];
  const kind = typed.trim();
  const isKind = Object.keys(SHORT).some((short) => SHORT[short] === kind);
  return own !== undefined && isKind && kind !== own.kind ? kind : null;
}

const OF_MUNICIPALITY = /(?:รอง)?นายกเทศมนตรี|(?:รอง)?ปลัดเทศบาล|สำนักงานเทศบาล|สำนักปลัดเทศบาล/;
const OF_SUBDISTRICT =
  /(?:รอง)?(?:นายก|ปลัด)\s?อบต\.?|(?:รอง)?(?:นายก|ปลัด)องค์การบริหารส่วนตำบล|สำนักงาน(?:ปลัด)?องค์การบริหารส่วนตำบล/;

/** Words of work with other agencies, whose people may then be named. */
const WITH_OTHERS = /เชิญ|วิทยากร|ประสาน|ร่วมกับ|ศึกษาดูงาน|เครือข่าย|ใกล้เคียง|ในพื้นที่/;

/** A post or an office that only the other kind of local government has ("นายกเทศมนตรี" at an อบต.); null for none. */
export function otherKindOfPost(text: string, agency: string): string | null {
  const own = placesIn(agency)[0];
  const foreign =
    own?.kind === SHORT.อบต ? OF_MUNICIPALITY : own !== undefined && /^เทศบาล/.test(own.kind) ? OF_SUBDISTRICT : null;
  return WITH_OTHERS.test(text) ? null : (foreign?.exec(text)?.[0] ?? null);
}
