/** Figures and verdicts that running text gives for an indicator or an item, read only where its words allow no other reading. */

import { indicatorByName, INDICATORS } from '../../ita/indicators';
import { parseItemId, type ItemId } from '../../ita/items';
import { toArabicDigits } from '../../thai/digits';
import { repairThai } from '../../thai/text';
import type { CheckContext } from '../engine/check';

export interface Quoted {
  /** Number of the indicator; null where the text quotes an item. */
  readonly no: number | null;
  readonly item: (ItemId & { readonly code: string }) | null;
  readonly score: number;
  /** Every figure that the same stretch of text gives, the quoted one among them. */
  readonly beside: readonly number[];
}

export interface QuotedClaim {
  readonly no: number;
  readonly passes: boolean;
  /** What it is held against: the line that the text names, else the target. */
  readonly line: number;
  readonly words: string;
}

/** Built on first use: nothing but definitions runs when the code is loaded. */
let subject: RegExp | null = null;

/** An indicator by number or as "ตัวชี้วัดการใช้งบประมาณ", or an item; a bare name may be the thing itself. */
function subjectPattern(): RegExp {
  if (subject) return subject;
  const names = INDICATORS.flatMap(({ name, aliases }) => [name, ...aliases])
    // The longer of two names that begin alike comes first.
    .sort((a, b) => b.length - a.length)
    .join('|');
  subject = new RegExp(
    `ตัวชี้วัด\\s*(?:ที่)?\\s*(\\d{1,2})(?![\\d.])|ตัวชี้วัด(?:ด้าน)?\\s*(${names})|ข้อ\\s*([ieo]\\s?\\d{1,2})(?![\\d.])`,
    'gi',
  );
  return subject;
}

/** Words between a subject and its score; any other word makes the figure something else: a line, a rank, a change. */
const ONLY_SCORE =
  /^(.*?)((?:[\s:=("“”–-]|โดย|ซึ่ง|ที่|มี|ได้รับ|ได้|ผล|ค่า|คะแนน|เฉลี่ย|อยู่ที่|เท่ากับ|คือ|เป็น|ร้อยละ|รวม|การประเมิน)*)$/;
const FIGURE = /\d{1,3}(?:\.\d{1,2})?(?![\d.])/;
const OF_SCORE = /ร้อยละ|คะแนน/;
const UNIT_OF_SCORE = /^\s*(?:คะแนน|%|เปอร์เซ็น)/;
const OTHER_UNIT = /^\s*(?:ข้อ|คน|ราย|เรื่อง|ครั้ง|อันดับ|โครงการ|กิจกรรม|มาตรการ|ระบบ|ช่องทาง)/;
const OTHER_YEAR = /ปี(?:งบประมาณ)?\s*(?:ก่อน|ที่แล้ว|ที่ผ่านมา)/;
/** How near a year or a wish stands to what it is about. */
const NEAR = 20;

interface Stretch {
  readonly no: number | null;
  readonly item: Quoted['item'];
  readonly before: string;
  readonly words: string;
}

function stretches(text: string): Stretch[] {
  const plain = toArabicDigits(repairThai(text));
  const starts: { at: number; end: number; no: number | null; code: string | null }[] = [];
  const pattern = subjectPattern();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const no = match[1] === undefined ? (indicatorByName(match[2] ?? '')?.no ?? null) : Number(match[1]);
    starts.push({ at: match.index, end: match.index + match[0].length, no, code: match[3] ?? null });
  }
  return starts.map(({ at, end, no, code }, index) => {
    const id = code === null ? null : parseItemId(code);
    return {
      no,
      item: id && code !== null ? { ...id, code: code.replace(/\s/g, '') } : null,
      before: plain.slice(Math.max(0, at - NEAR), at),
      words: plain.slice(end, starts[index + 1]?.at ?? plain.length).replace(/\n[^]*$/, ''),
    };
  });
}

function nameOf(no: number | null, words: string): boolean {
  return words.trim() === '' || (no !== null && indicatorByName(words)?.no === no);
}

function speaksOfAnotherYear(words: string, year: number): boolean {
  return OTHER_YEAR.test(words) || (words.match(/25\d\d/g) ?? []).some((named) => Number(named) !== year);
}

/**
 * Scores that a text gives for indicators and items.
 * @param year the year of the scores; figures said to be of another year are passed over
 */
export function quotedScores(text: string, year: number): Quoted[] {
  return stretches(text).flatMap(({ no, item, before, words }): Quoted[] => {
    const figure = FIGURE.exec(words);
    if (!figure || (no === null && item === null)) return [];
    const [lead, name = '', joining = ''] = ONLY_SCORE.exec(words.slice(0, figure.index).replace(/\n/g, ' ')) ?? [];
    const after = words.slice(figure.index + figure[0].length);
    const score = Number(figure[0]);
    const isScore = figure[0].includes('.') || OF_SCORE.test(joining) || UNIT_OF_SCORE.test(after);
    if (lead === undefined || !nameOf(no, name) || !isScore || OTHER_UNIT.test(after) || score > 100) return [];
    if (speaksOfAnotherYear(before, year) || speaksOfAnotherYear(after.slice(0, NEAR), year)) return [];
    const beside = (words.match(/\d{1,3}(?:\.\d{1,2})?(?![\d.])/g) ?? []).map(Number);
    return [{ no, item, score, beside }];
  });
}

const VERDICT = /(ต่ำกว่าเกณฑ์|ไม่ผ่านเกณฑ์|ไม่ถึงเกณฑ์)|(ผ่านเกณฑ์|สูงกว่าเกณฑ์)/;
/** Words between a subject and its verdict: its score and what joins them. */
const ONLY_JOINING =
  /^(.*?)((?:[\s:=("“”)\d.%–-]|โดย|ซึ่ง|จึง|ถือว่า|ยัง|มี|ได้รับ|ได้|ผล|ค่า|คะแนน|เฉลี่ย|อยู่ที่|เท่ากับ|คือ|เป็น|ร้อยละ|รวม|การประเมิน)*)$/;
/** A line that is not the target: what others reached, the least, that of another class. */
const OTHER_LINE =
  /^(?:\s|เป้าหมาย|มาตรฐาน|คะแนน|ค่า|ที่|ภาพรวม|ใน)*(?:รักษา|ระดับ|เฉลี่ย|กลาง|ขั้นต่ำ|ต่ำสุด|ขั้นสูง|(?:ของ\s*)?(?:จังหวัด|ประเทศ|อำเภอ|ภาค|กลุ่ม|กระทรวง|กรม|เขต|หน่วยงานอื่น|หน่วยงานประเภท|อปท|องค์กรปกครอง))/;
const WISHED = /(?:ให้|จน|เมื่อ|หาก|ถ้า|ไม่มี)[^ ]{0,8}\s*$/;

/** Verdicts of a text on indicators ("ตัวชี้วัดที่ ๗ … ต่ำกว่าเกณฑ์"), with the line that each is held against. */
export function quotedClaims(text: string, target: number): QuotedClaim[] {
  return stretches(text).flatMap(({ no, before, words }): QuotedClaim[] => {
    const verdict = VERDICT.exec(words);
    if (!verdict || no === null || WISHED.test(before) || OTHER_YEAR.test(before)) return [];
    const [lead, name = ''] = ONLY_JOINING.exec(words.slice(0, verdict.index)) ?? [];
    if (lead === undefined || !nameOf(no, name)) return [];
    const after = words.slice(verdict.index + verdict[0].length).slice(0, NEAR);
    if (OTHER_YEAR.test(after) || OTHER_LINE.test(after)) return [];
    const line =
      /^(?:เป้าหมาย|ที่กำหนด|การประเมิน|ร้อยละ|คะแนน|[\s(])*(\d{2,3}(?:\.\d{1,2})?)(?=\s*(?:คะแนน|%|ขึ้นไป|[\s)]|$))/.exec(
        after,
      );
    const named = line ? Number(line[1]) : target;
    const said = (words.match(/\d{1,3}\.\d{1,2}/g) ?? []).map(Number);
    return [{ no, passes: verdict[1] === undefined, line: said.includes(named) ? target : named, words: verdict[0] }];
  });
}

/** The workbook's scores of what a text quotes: one, or one for each part of an EIT item; none where it has none. */
export function knownScores({ data, analysis }: CheckContext, { no, item }: Quoted): number[] {
  const rows = item
    ? data.items.filter(({ instrument, itemNo }) => instrument === item.instrument && itemNo === item.no)
    : (analysis?.indicators ?? []).filter((indicator) => indicator.no === no);
  return rows.map(({ score }) => score).filter((score): score is number => score !== null);
}

/** "ตัวชี้วัดที่ 4", "ข้อ i20". */
export function nameOfQuoted({ no, item }: Quoted): string {
  return item ? `ข้อ ${item.code}` : `ตัวชี้วัดที่ ${no ?? ''}`;
}
