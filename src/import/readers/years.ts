/** Years and dates that a report mentions, what is said of each, and which of them are the result's and the measures' year. */

import { parseThaiDate, type ThaiDate } from '../../thai/dates';
import type { DateEvidence, DateRole, YearEvidence, YearRole } from '../../evidence/evidence';
import type { Confidence } from '../propose/result';
import { SNIPPET, type Unit } from '../tokens/units';

/** What may be said of a year, longest words first; the last one before the year decides. */
const ROLES: readonly (readonly [string, YearRole])[] = [
  ['วิเคราะห์ผลการประเมิน', 'analysis'],
  ['ยกระดับผลการประเมิน', 'measures'],
  ['พัฒนาผลการประเมิน', 'measures'],
  ['เข้าร่วม', 'participation'],
  ['เข้ารับการประเมิน', 'participation'],
  ['รายงานผลการดำเนินการตามมาตรการ', 'measures'],
  ['รายงานผลการดำเนิน', 'report'],
  ['มารายงานผล', 'report'],
  ['ผลการประเมิน', 'result'],
  ['ผลการตรวจ', 'result'],
  ['ผ่านการประเมิน', 'result'],
  ['ผลคะแนน', 'result'],
  ['คะแนนราย', 'result'],
  ['ได้รับคะแนน', 'result'],
  ['ขึ้นจาก', 'other'],
  ['ลดลงจาก', 'other'],
  ['กว่า', 'other'],
  ['เทียบกับ', 'other'],
  ['ปฏิทิน', 'other'],
  ['คู่มือ', 'other'],
  ['แต่งตั้ง', 'other'],
  ['ข้อจำกัด', 'other'],
  ['สอดคล้องกับการประเมิน', 'other'],
  ['เป้าหมาย', 'target'],
  ['ตั้งเป้า', 'target'],
  ['คาดว่า', 'target'],
  ['คาดการณ์', 'target'],
  ['กำหนดมาตรการ', 'measures'],
  ['มาตรการ', 'measures'],
  ['กิจกรรม', 'activity'],
  ['แล้วเสร็จ', 'activity'],
  ['ไตรมาส', 'activity'],
  ['การดำเนินการใน', 'activity'],
  ['มาดำเนินการ', 'activity'],
];

/** Letters before a year in which the words that it belongs to are looked for. */
const WINDOW = 200;

/** A year is a part of a date in a cell of a period, a target or a law as often as not; only the year tokens are. */
export function findYears(units: readonly Unit[]): YearEvidence[] {
  const found: YearEvidence[] = [];
  let before = '';
  for (const unit of units) {
    if (unit.blank) continue;
    for (const token of unit.tokens) {
      if (token.type !== 'year') continue;
      const near = unit.plain.slice(Math.max(0, token.start - WINDOW), token.start);
      const left = token.start < WINDOW ? (before + near).slice(-WINDOW) : near;
      found.push({
        kind: 'year',
        value: token.year,
        role: roleIn(left),
        line: unit.lines[0] as number,
        snippet: around(unit, token.start, token.end),
      });
    }
    // "… ในปี" / "พ.ศ. ๒๕๖๖": the words may stand on the line before.
    before = unit.cells ? '' : `${unit.plain.slice(-WINDOW)} `;
  }
  return found;
}

/** "สรุป ITA", "ตารางสรุปผล ITA หน่วยงานในสังกัด…" */
const HEADS_A_RESULT =
  /^ ?(?:ตาราง|สรุป|ประกาศ|รายงาน|แจ้ง|ผล|คะแนน| )*(?:ITA\b ?|(?:ผล|คะแนน) ?ITA\b(?:(?!แผน|เป้า|เตรียม|คาด)[^\d]){0,60})$/;

/** "ผลต่างจากปี 2566", "เพิ่มขึ้นจากปี 2566": a year that results are only held against. */
const HELD_AGAINST = /(?:ผลต่าง|ส่วนต่าง|เปลี่ยนแปลง|เพิ่ม(?:ขึ้น)?\/?|ลด(?:ลง)?|เทียบ)(?:จาก|กับ)(?:ผล|คะแนน|ของ| )*$/;

function roleIn(left: string): YearRole {
  if (/ภายใน ?$/.test(left)) return 'target';
  if (HELD_AGAINST.test(left)) return 'compared';
  let best = -1;
  let role: YearRole = 'other';
  for (const [word, meaning] of ROLES) {
    const at = left.lastIndexOf(word);
    const end = at < 0 ? -1 : at + word.length;
    if (end > best) {
      best = end;
      role = meaning;
    }
  }
  // "สรุป ITA 2567" over a list says no more than whose result it is.
  return best < 0 && HEADS_A_RESULT.test(left) ? 'result' : role;
}

function around(unit: Unit, start: number, end: number): string {
  const from = Math.max(0, start - 110);
  const text = unit.text
    .slice(from, Math.min(unit.text.length, end + 20))
    .replace(/\s+/g, ' ')
    .trim();
  return text.slice(-SNIPPET);
}

const WEEKDAYS: readonly string[] = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];

/** Days and months that running text mentions. */
export function findDates(units: readonly Unit[]): DateEvidence[] {
  const found: DateEvidence[] = [];
  for (const unit of units) {
    for (const token of unit.tokens) {
      if (token.type !== 'date') continue;
      const text = unit.plain.slice(token.start, token.end);
      const date = dateOf(text);
      if (!date) continue;
      const left = unit.plain.slice(Math.max(0, token.start - 60), token.start);
      found.push({
        kind: 'date',
        role: dateRole(left, unit),
        about: 'document',
        date,
        weekday: weekdayIn(left),
        line: unit.lines[0] as number,
        snippet: around(unit, token.start, token.end),
      });
    }
  }
  return found;
}

/** A day; or a month alone, with day 0. */
export function dateOf(text: string): ThaiDate | null {
  const day = parseThaiDate(text);
  if (day) return day;
  const month = parseThaiDate(text, 'start');
  return month ? { ...month, day: 0 } : null;
}

function dateRole(left: string, unit: Unit): DateRole {
  if (/แล้วเสร็จ(?:ภายใน|ใน)?(?:เดือน)? ?$/.test(left)) return 'completed';
  if (/ลงวันที่ ?$/.test(left) && unit.plain.length > 60) return 'announcement';
  if (/^(?:ที่ .*)?(?:ลง)?วันที่ ?$/.test(unit.plain.slice(0, 80).replace(/\d.*$/, '')) || /^ที่ /.test(unit.plain))
    return 'memo';
  if (/วัน[ก-๙]{1,10}ที่ ?$/.test(left) && unit.plain.length < 80) return 'meeting';
  if (unit.cells || /ระยะเวลา|ตั้งแต่|[–-] ?$/.test(left)) return 'period';
  return 'other';
}

function weekdayIn(left: string): number | null {
  const match = /วัน(อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์)(?:ที่)? ?$/.exec(left);
  return match ? WEEKDAYS.indexOf(match[1] as string) : null;
}

export interface ChosenYear {
  readonly year: number;
  readonly confidence: Confidence;
  readonly from: YearEvidence;
  /** Other years of which the same is said, with where. */
  readonly others: readonly YearEvidence[];
}

/** What a mention weighs for the year of the result. */
const RESULT_WEIGHT: Readonly<Partial<Record<YearRole, number>>> = { result: 3, analysis: 2 };

/**
 * The year of the result: the one that most statements about a result name, those beside the total counting most.
 * @param totalLines lines that state the total
 */
export function chooseResultYear(years: readonly YearEvidence[], totalLines: readonly number[]): ChosenYear | null {
  const beside = new Set(totalLines);
  return choose(years, (one) => {
    const weight = RESULT_WEIGHT[one.role] ?? 0;
    return weight > 0 && beside.has(one.line) ? weight * 3 : weight;
  });
}

/** The year of the measures as headings name it. */
export function chooseMeasuresYear(years: readonly YearEvidence[]): ChosenYear | null {
  return choose(years, ({ role }) => (role === 'measures' ? 1 : 0));
}

function choose(years: readonly YearEvidence[], weigh: (one: YearEvidence) => number): ChosenYear | null {
  const sums = new Map<number, number>();
  for (const one of years) {
    const weight = weigh(one);
    if (weight > 0) sums.set(one.value, (sums.get(one.value) ?? 0) + weight);
  }
  const ranked = Array.from(sums).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const first = ranked[0];
  if (!first) return null;
  const second = ranked[1];
  const named = years.filter((one) => weigh(one) > 0);
  return {
    year: first[0],
    confidence: !second ? 'sure' : first[1] >= second[1] * 2 ? 'likely' : 'ask',
    from: named.find(({ value }) => value === first[0]) as YearEvidence,
    others: named.filter(({ value }) => value !== first[0]),
  };
}
