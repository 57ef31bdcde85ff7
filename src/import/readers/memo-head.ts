/** The head and the foot of a memo: ส่วนราชการ, ที่, วันที่, เรียน, the chain of opinions; and the agency's name. */

import { formatThaiDate, parseThaiDate, type ThaiDate } from '../../thai/dates';
import { snippetOf, type Unit } from '../tokens/units';

export interface FoundText {
  readonly value: string;
  readonly unit: Unit;
}

export interface FoundDate {
  readonly date: ThaiDate;
  /** As it stands. */
  readonly text: string;
  readonly unit: Unit;
}

export interface MemoHead {
  readonly division: FoundText | null;
  readonly documentNo: FoundText | null;
  readonly documentDate: FoundDate | null;
  readonly addressee: FoundText | null;
  readonly preparerPosition: FoundText | null;
  readonly signers: readonly { readonly position: string; readonly decides: boolean; readonly unit: Unit }[];
}

/** Lines within which the head of a memo stands together. */
const HEAD = 14;

/** What the memo's head and foot say; nulls where the text is no memo. */
export function readMemoHead(units: readonly Unit[]): MemoHead {
  const text = units.filter(({ blank }) => !blank);
  const start = text.findIndex(({ plain }) => /^ส่วนราชการ[ :.…]/.test(plain) && plain.length < 200);
  const head = start < 0 ? [] : text.slice(start, start + HEAD);
  return {
    division: start < 0 ? null : labelled(head, /^ส่วนราชการ[ :.…]+/),
    documentNo: readNumber(head),
    documentDate: readDate(head),
    addressee: labelled(head, /^เรียน[ :]+/),
    preparerPosition: readPreparer(text),
    signers: readSigners(text),
  };
}

function labelled(head: readonly Unit[], label: RegExp): FoundText | null {
  for (const unit of head) {
    const match = label.exec(unit.text);
    const value = match ? trimDots(unit.text.slice(match[0].length)) : '';
    if (value !== '' && value.length < 200) return { value, unit };
  }
  return null;
}

function readNumber(head: readonly Unit[]): FoundText | null {
  for (const unit of head) {
    const match = /^ที่[ :.…]+(.{1,80}?)(?: ?(?:ลง)?วันที่.*)?$/.exec(unit.text.slice(0, 200));
    const value = match ? trimDots(match[1] as string) : '';
    if (value !== '') return { value, unit };
  }
  return null;
}

function readDate(head: readonly Unit[]): FoundDate | null {
  for (const unit of head) {
    const match = /(?:^| )(?:ลง)?วันที่[ :.…]*([0-9๐-๙]{1,2} ?[ก-๙.]{2,14} ?(?:พ\.? ?ศ\.? ?)?[0-9๐-๙]{4})/.exec(
      unit.text.slice(0, 250),
    );
    if (!match || /^เรื่อง/.test(unit.text)) continue;
    const date = parseThaiDate(match[1] as string);
    if (date) return { date, text: formatThaiDate(date), unit };
  }
  return null;
}

const OPINION = /^ความเห็น(?:ของ)? ?(.{3,90}?)[ .…:*_-]*(?:\*.*)?$/;

/** The chain of opinions by position. Names are left to the officer: the sheet does not need them. */
function readSigners(text: readonly Unit[]): MemoHead['signers'] {
  const signers: { position: string; decides: boolean; unit: Unit }[] = [];
  text.forEach((unit, index) => {
    const match = unit.plain.length < 220 ? OPINION.exec(cutDots(unit.text)) : null;
    const position = match ? trimDots(match[1] as string) : '';
    if (
      position === '' ||
      !/^(?:หัวหน้า|รอง|ปลัด|นายก|ผู้|อธิการ|คณบดี|คณะบดี|ผู้ว่า|เลขา|อธิบดี|ประธาน|นิติกร|นัก|เจ้า)/.test(position)
    )
      return;
    if (signers.some((signer) => signer.position === position)) return;
    let decides = false;
    for (const next of text.slice(index + 1, index + 4)) {
      if (OPINION.test(next.text.slice(0, 220))) break;
      if (/^[()\s☐□]*(?:ไม่)?อนุมัติ/.test(next.plain)) decides = true;
    }
    signers.push({ position, decides, unit });
  });
  return signers;
}

/** The line after the name in brackets that follows the memo's closing words. */
function readPreparer(text: readonly Unit[]): FoundText | null {
  const closing = text.findIndex(({ plain }) => /^จึงเรียนมา/.test(plain));
  if (closing < 0) return null;
  for (let at = closing + 1; at < text.length && at - closing <= 6; at += 1) {
    const unit = text[at] as Unit;
    if (/^ความเห็น/.test(unit.plain)) return null;
    if (!/^\([^()]{4,60}\)$/.test(unit.text)) continue;
    const next = text[at + 1];
    const value = next ? trimDots(next.text.replace(/^ตำแหน่ง ?/, '')) : '';
    return next && value !== '' && value.length < 80 && !/^ความเห็น|^\(/.test(value) ? { value, unit: next } : null;
  }
  return null;
}

function cutDots(text: string): string {
  const dots = /[.…]{3,}/.exec(text.slice(0, 220));
  return (dots ? text.slice(0, dots.index) : text).slice(0, 220).trim();
}

function trimDots(text: string): string {
  return text
    .replace(/^[.…:\s]+/, '')
    .replace(/[.…:]+$/, '')
    .trim();
}

/** Kinds of agencies whose names begin with the kind; both spellings of the first are found, so that checks can tell. */
const KINDS = [
  'องค์(?:การ|กร)บริหารส่วน(?:ตำบล|จังหวัด)',
  'เทศบาล(?:ตำบล|เมือง|นคร)',
  'มหาวิทยาลัย|สถาบัน|วิทยาลัย|โรงพยาบาล|โรงเรียน|กรม|เมืองพัทยา|กรุงเทพมหานคร|สถานีตำรวจ(?:ภูธร|นครบาล)|กองทัพ',
  'สำนักงานเขตพื้นที่การศึกษา ?(?:ประถมศึกษา|มัธยมศึกษา)? ?',
  'สำนักงาน(?:เขต|คณะกรรมการ|ปลัดกระทรวง|ปลัดสำนัก|ศาล|อัยการ)',
  'สำนักงาน[ก-๙]{3,25}จังหวัด',
  '(?<![ก-๙])(?:การ(?:ไฟฟ้า|ประปา|รถไฟ|ท่าเรือ|เคหะ|กีฬา|ยาง|ท่องเที่ยว)|ธนาคาร)',
].join('|');
/** Short forms of kinds, as chats and lists use them. */
const SHORT_KINDS: Readonly<Record<string, string>> = {
  'อบต.': 'องค์การบริหารส่วนตำบล',
  'อบจ.': 'องค์การบริหารส่วนจังหวัด',
  'ทต.': 'เทศบาลตำบล',
  'ทม.': 'เทศบาลเมือง',
  'ทน.': 'เทศบาลนคร',
  'รพ.สต.': 'โรงพยาบาลส่งเสริมสุขภาพตำบล',
  'สพป.': 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษา',
  'สพม.': 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา',
  'มรภ.': 'มหาวิทยาลัยราชภัฏ',
};
const SHORT = '(?<![ก-๙.])(?:อบต|อบจ|ทต|ทม|ทน|รพ\\.สต|สพป|สพม|มรภ)\\. ?';
const AGENCY = new RegExp(`(${KINDS}|${SHORT})[ก-๙]{2,40}(?: ?เขต ?[0-9๐-๙]{1,2})?`, 'g');

/** "อบต.บ้านนา" as องค์การบริหารส่วนตำบลบ้านนา; any other name as it is. */
export function fullAgencyName(name: string): string {
  const short = Object.keys(SHORT_KINDS).find((one) => name.slice(0, one.length) === one);
  return short === undefined ? name : (SHORT_KINDS[short] as string) + name.slice(short.length).trim();
}

export const AGENCY_KINDS: readonly string[] = [
  'องค์การบริหารส่วนตำบล',
  'องค์การบริหารส่วนจังหวัด',
  'เทศบาลตำบล',
  'เทศบาลเมือง',
  'เทศบาลนคร',
  'มหาวิทยาลัย',
];
/** Words that go on after a name without a space. */
const GOES_ON = /(?:ได้|มี|จึง|เป็น|ขอ|โดย|ใน(?!เมือง)|และ|ประจำ|ที่|ซึ่ง|เรื่อง|ทราบ|ดำเนิน|ไม่|ให้|ตาม|จาก|เพื่อ|สามารถ|แสดง|ร่วม)/;

/** Kinds that are named after places; a place's own name may begin with ใน (ในเวียง, ในคลองบางปลากด). */
const OF_PLACES = /^(?:เทศบาล|องค์(?:การ|กร)บริหารส่วนตำบล|อบต\.|ท[ตมน]\.|โรงเรียน|โรงพยาบาล|รพ\.สต\.|สถานีตำรวจ)/;
/** What ใน stands before in running text: times, areas, capacities and abstract nouns, no places. */
const NOT_IN_A_PLACE =
  /^ใน(?:การ|ความ|ปี|รอบ|ช่วง|ระหว่าง|ระยะ|วัน|เดือน|ไตรมาส|ครั้ง|คราว|สมัย|อนาคต|อดีต|ปัจจุบัน|ขณะ|เวลา|เขต|พื้นที่|ท้องที่|ท้องถิ่น|ชุมชน|จังหวัด|อำเภอ|ตำบล|ภาค(?!ี)|ประเทศ|บริเวณ|สังกัด|กำกับ|สถานที่|สำนัก|ฐานะ|นาม|ด้าน|ภาพ|ระดับ|ระบบ|ส่วน|เรื่อง|ประเด็น|หมวด|หัวข้อ|ข้อ|แบบ|แผน|แต่ละ|ทุก|ทาง|ที่|ทั้ง|นี้|นั้น|กรณี|กลุ่ม|กรอบ|ลักษณะ|โครงการ|กิจกรรม|มาตรการ|หน่วย|องค์กร|ตัวชี้|เกณฑ์|งบ|ราชการ|กระบวน|ขั้น|ช่อง|เว็บ|ผล|คะแนน|รายงาน|สาระ|บันทึก|เอกสาร|ฐานข้อมูล|ลำดับ|อันดับ|อัตรา|จำนวน|ฝ่าย|กอง(?!ดิน)|งาน|บท|ราย|หลาย|บาง(?=ส่วน|ประเด็น|ข้อ|เรื่อง|กรณี|ด้าน))/;

/** "กรมได้รับแจ้งว่า": what no name begins with. */
const NO_NAME = /^(?:ได้(?:รับ|แจ้ง|มี|ดำเนิน)|จึง|ขอ(?:ความ|แจ้ง|ราย|ให้|ส่ง)|จะ|แจ้ง|โดย|มี(?:ผล|คะแนน|ความ|การ)|ต้อง|ดำเนินการ)/;

/** Whether a text is the name of an agency and nothing more. */
export function isAgencyName(text: string): boolean {
  return text.replace(AGENCY, '').trim() === '' && text !== '';
}

/** Whether a text ends with the name of an agency. */
export function endsWithAgency(text: string): boolean {
  const last = (text.slice(-80).match(AGENCY) ?? []).pop();
  return last !== undefined && text.slice(-last.length) === last;
}

/** Longest name after its kind. */
const LONGEST_NAME = 36;
/** Where a name of a short kind (กรมที่ดิน) may hold letters that would else go on after it. */
const SAFE = 8;

/** Names of agencies in a text in full, each where it is bounded. */
export function agenciesIn(text: string): string[] {
  const found: string[] = [];
  AGENCY.lastIndex = 0;
  for (let match = AGENCY.exec(text); match; match = AGENCY.exec(text)) {
    const [form, kind] = match as unknown as [string, string];
    const rest = form.slice(kind.length);
    const inPlace = /^ใน/.test(rest) && OF_PLACES.test(kind) ? 'ใน'.length : 0;
    const goesOn =
      NO_NAME.test(rest) ||
      NOT_IN_A_PLACE.test(rest) ||
      GOES_ON.test(form.slice(Math.max(SAFE, kind.length + inPlace)));
    if (!goesOn && form.length - kind.length <= LONGEST_NAME) found.push(fullAgencyName(form));
  }
  return found;
}

export interface AgencyName {
  readonly form: string;
  readonly times: number;
  readonly unit: Unit;
}

/**
 * Names of agencies, most frequent first. Thai writes on without spaces, so a name counts where it is bounded (a line of
 * its own, a blank or a bracket after it), and every place where that form stands adds to it.
 */
export function findAgencies(units: readonly Unit[]): AgencyName[] {
  const found = new Map<string, Unit>();
  const runs: string[] = [];
  for (const unit of units) {
    if (runs.length < 2000) for (const run of unit.text.match(AGENCY) ?? []) runs.push(fullAgencyName(run));
    for (const form of agenciesIn(unit.text)) if (!found.has(form) && found.size < 200) found.set(form, unit);
  }
  const names: AgencyName[] = [];
  found.forEach((unit, form) => {
    const times = runs.filter((run) => run.slice(0, form.length) === form).length;
    names.push({ form, times, unit });
  });
  if (names.length === 0) {
    // A province reports under its bare name; a line of its own, because every other paper names its province too.
    const unit = units.find(({ text }) => /^จังหวัด[ก-๙]{2,25}$/.test(text));
    if (unit) names.push({ form: unit.text, times: 1, unit });
  }
  return names.sort((a, b) => b.times - a.times || b.form.length - a.form.length);
}

/** District and province of a line such as "อำเภอเมืองบึงกาฬ จังหวัดบึงกาฬ". */
export function findPlace(units: readonly Unit[]): { district: string; province: string; unit: Unit } | null {
  for (const unit of units) {
    const match = /(?:อำเภอ|เขต|(?<![ก-๙])อ\. ?)([ก-๙]{2,30}) +(?:จังหวัด|จ\. ?)([ก-๙]{2,25})(?=\s|$)/.exec(
      unit.text.length > 300 ? '' : unit.text,
    );
    if (match) return { district: match[1] as string, province: match[2] as string, unit };
  }
  return null;
}

/** The words of the source for a proposal. */
export function wordsOf(unit: Unit): { lines: readonly number[]; snippet: string } {
  return { lines: unit.lines, snippet: snippetOf(unit) };
}
