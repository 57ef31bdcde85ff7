/**
 * The words of the tab `หลักฐาน`: the committee that reads the workbook meets Thai, not the names of the code. Both ways;
 * the names themselves are read too, as earlier versions wrote them.
 */

import { inputTab } from '../workbook/input-tabs';

/** Names of the details, as they stand before the colon. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  against: 'เทียบกับเกณฑ์',
  codePoint: 'รหัสอักษร',
  columns: 'คอลัมน์',
  content: 'แบบวัดของเนื้อหา',
  from: 'ตั้งแต่',
  fromInclusive: 'รวมค่าเริ่มต้น',
  instrument: 'แบบวัดในหัวข้อ',
  instruments: 'ดูคะแนนรายแบบวัดด้วย',
  list: 'ในกลุ่ม',
  of: 'ของ',
  operator: 'เงื่อนไข',
  part: 'ส่วนที่',
  role: 'กล่าวถึงในฐานะ',
  sample: 'เป็นเพียงตัวอย่าง',
  scale: 'แบบของระดับ',
  score: 'คะแนน',
  suggestion: 'น่าจะเป็น',
  to: 'ถึง',
  toInclusive: 'รวมค่าสุดท้าย',
  verdict: 'ผล',
  weekday: 'วันในสัปดาห์',
  weighted: 'คูณน้ำหนักแล้ว',
  year: 'ปี',
  years: 'ปี',
};

type Words = Readonly<Record<string, string>>;

/** Words for the values of a detail that are names of the code. */
const VALUE_WORDS: Readonly<Record<string, Words>> = {
  claim: {
    'meets-target': 'ผ่านเกณฑ์',
    'below-target': 'ต่ำกว่าเกณฑ์',
    urgent: 'ต้องแก้ไขโดยเร่งด่วน',
    improve: 'ควรยกระดับ',
    maintain: 'ควรรักษาไว้',
    'none-urgent': 'ไม่มีเรื่องที่ต้องแก้ไข',
    'all-meet': 'ผ่านเกณฑ์ทั้งหมด',
  },
  list: { strength: 'จุดแข็ง', weakness: 'จุดที่ต้องพัฒนา', all: 'ไม่ได้แบ่งกลุ่ม' },
  of: {
    strengths: 'จุดแข็ง',
    weaknesses: 'จุดที่ต้องพัฒนา',
    'urgent-indicators': 'ตัวชี้วัดที่ต้องแก้ไขโดยเร่งด่วน',
    indicators: 'ตัวชี้วัด',
    'indicators-of-IIT': 'ตัวชี้วัดของ IIT',
    'indicators-of-EIT': 'ตัวชี้วัดของ EIT',
    'indicators-of-OIT': 'ตัวชี้วัดของ OIT',
    instruments: 'แบบวัด',
    measures: 'มาตรการ',
    'measures-done': 'มาตรการที่แล้วเสร็จ',
    'measures-not-done': 'มาตรการที่ยังไม่แล้วเสร็จ',
    issues: 'ประเด็น',
    constraints: 'ข้อจำกัด',
    laws: 'ข้อกฎหมาย',
    items: 'รายข้อ',
    steps: 'ขั้นตอน',
    list: 'รายการ',
  },
  scale: { letter: 'AA ถึง F', level: 'ผ่านดีเยี่ยม ถึง ต้องปรับปรุงโดยด่วน' },
  role: {
    result: 'ผลการประเมิน',
    participation: 'การเข้าร่วมการประเมิน',
    measures: 'มาตรการ',
    report: 'การรายงาน',
    announcement: 'ประกาศ',
    analysis: 'การวิเคราะห์ผล',
    activity: 'การดำเนินการ',
    target: 'เป้าหมาย',
    memo: 'บันทึกข้อความ',
    meeting: 'การประชุม',
    period: 'ระยะเวลา',
    completed: 'วันที่แล้วเสร็จ',
    other: 'เรื่องอื่น',
  },
  operator: { '>': 'มากกว่า', '>=': 'ตั้งแต่', '<': 'น้อยกว่า', '<=': 'ไม่เกิน' },
  verdict: { pass: 'ผ่าน', fail: 'ไม่ผ่าน' },
  ask: { acknowledge: 'เพื่อโปรดทราบ', consider: 'เพื่อโปรดพิจารณา', approve: 'เพื่อโปรดอนุมัติ' },
  weekday: {
    '0': 'วันอาทิตย์',
    '1': 'วันจันทร์',
    '2': 'วันอังคาร',
    '3': 'วันพุธ',
    '4': 'วันพฤหัสบดี',
    '5': 'วันศุกร์',
    '6': 'วันเสาร์',
  },
};

const SUBJECT_WORDS: Words = { total: 'คะแนนรวม', document: 'ทั้งฉบับ', agency: 'หน่วยงาน' };

/** What stands before the number of a subject. */
const NUMBERED_SUBJECTS: Words = {
  indicator: 'ตัวชี้วัดที่',
  'sub-indicator': 'ตัวชี้วัดย่อยที่',
  item: 'ข้อ',
  issue: 'ประเด็นที่',
  measure: 'มาตรการลำดับที่',
};

const SUBJECT = /^(total|IIT|EIT|OIT|document|agency|(indicator|sub-indicator|item|issue|measure):\S{1,12})$/;

/** "ปี" for `year`. */
export function fieldWord(name: string): string {
  return FIELD_WORDS[name] ?? name;
}

/** "ผ่านเกณฑ์" for the claim `meets-target`; any value without a word of its own as it is. */
export function valueWord(field: string, value: string): string {
  return wordsOf(field)[value] ?? value;
}

/** The value behind a word. */
export function valueOf(field: string, word: string): string {
  return keyOf(wordsOf(field), word) ?? word;
}

/** "ตัวชี้วัดที่ 7" for `indicator:7`. */
export function subjectWord(subject: string): string {
  const [kind, number] = subject.split(':') as [string, string | undefined];
  return number === undefined ? (SUBJECT_WORDS[kind] ?? kind) : `${NUMBERED_SUBJECTS[kind] ?? kind} ${number}`;
}

/** The subject behind its words; null where they are no subject. */
export function subjectOf(words: string): string | null {
  const [head, number] = words.split(' ') as [string, string | undefined];
  const kind = number === undefined ? keyOf(SUBJECT_WORDS, head) : keyOf(NUMBERED_SUBJECTS, head);
  const subject = kind === undefined ? words : number === undefined ? kind : `${kind}:${number}`;
  return SUBJECT.test(subject) ? subject : null;
}

function wordsOf(field: string): Words {
  return field === 'columns' ? measureHeaders() : (VALUE_WORDS[field] ?? {});
}

function measureHeaders(): Words {
  const headers: Record<string, string> = {};
  for (const { key, header } of inputTab('measures').columns) headers[key] = header;
  return headers;
}

function keyOf(words: Words, word: string): string | undefined {
  return Object.keys(words).find((key) => words[key] === word);
}
