/** The heads under which reports print measures, as columns of the tab `มาตรการ`: by alias, then by the words they hold. */

import { foldLookAlikes } from '../thai/look-alikes';
import { matchKey } from '../thai/text';
import { inputTab } from './input-tabs';
import type { MeasureField } from './records';

/** A printed column of measures; `problem` has none in `มาตรการ`: what stands there goes to `ข้อจำกัด`. */
export type PrintedField = MeasureField | 'problem';

/** A head is short; a cell that goes on is a cell. */
const LONGEST_HEAD = 90;

/** Most cells of a table of scores, and the head of no column. */
const FIGURE = /^[\d.,+%-]+$/;

/** "มาตรการที่ 1" begins a measure; it is the head of no column. */
const NUMBERED_MEASURE = /^(?:มาตรการ|กิจกรรม|โครงการ)(?:ที่)?\d{1,2}(?!\d)/;

/** In order: the first that fits wins, so "สรุปผลการดำเนินการตามมาตรการ" is a result before it is a measure. */
const BY_WORD: readonly (readonly [RegExp, PrintedField])[] = [
  [/^(?:ลําดับ|ลำดับ|ที่|ลําดับที่|ลำดับที่|ข้อที่|no)$/, 'no'],
  [/ผลลัพธ์|ผลสัมฤทธิ์|ความสําเร็จของ|ความสำเร็จของ|outcome/, 'outcome'],
  [/ข้อเสนอแนะ/, 'suggestion'],
  [/^ประเด็น/, 'issue'],
  [/^(?!.*แก้(?:ไข)?).*(?:ปัญหา|อุปสรรค)/, 'problem'],
  [/สถานะ/, 'status'],
  [/^(?:สรุปล?)?ผลการดำเนิน|^สรุปล?ผล|^ผลผลิต|^ผลการปฏิบัติ|output/, 'output'],
  [/รับผิดชอบ|ผู้เกี่ยวข้อง|ผู้ดำเนินการ/, 'responsible'],
  [/สิ้นสุด/, 'end'],
  [/ระยะเวลา|ช่วงเวลา|กำหนดเวลา|กรอบเวลา|เริ่มต้น|^เริ่ม|กำหนดแล้วเสร็จ|ห้วงเวลา/, 'start'],
  [/กำกับ|ติดตาม|^การรายงาน/, 'monitoring'],
  [/^(?:มาตรการ|กิจกรรม|โครงการ|แผนงาน)/, 'measure'],
  [/ขั้นตอน|วิธีการ|วิธีปฏิบัติ|วิธีดำเนิน|แนวทาง|การดำเนินการ/, 'steps'],
  [/^ตัวชี้วัด(?:ที่(?:เกี่ยวข้อง)?|ita|$)/, 'indicators'],
];

let aliases: Map<string, MeasureField> | null = null;

/** Headers and aliases of the tab by their keys; made once, because every cell of a paste asks. */
function aliasIndex(): ReadonlyMap<string, MeasureField> {
  if (aliases) return aliases;
  aliases = new Map();
  for (const column of inputTab('measures').columns) {
    for (const name of [column.header, ...column.aliases]) {
      if (!aliases.has(matchKey(name))) aliases.set(matchKey(name), column.key as MeasureField);
    }
  }
  return aliases;
}

/** The column of the tab that a printed head stands for; null for a head of something else. */
export function measureField(head: string): PrintedField | null {
  if (head === '' || head.length > LONGEST_HEAD || FIGURE.test(head)) return null;
  const key = matchKey(foldLookAlikes(head));
  if (key === '' || NUMBERED_MEASURE.test(key)) return null;
  const alias = aliasIndex().get(key);
  if (alias) return alias;
  const byWord = BY_WORD.find(([pattern]) => pattern.test(key));
  if (byWord) return byWord[1];
  // "ตัวชี้วัด (คะแนน)", "ลำดับ (No.)"
  const bare = head.replace(/\([^()]*\)/g, '').trim();
  return bare === head ? null : measureField(bare);
}

/**
 * The columns that a row of heads stands for. Without a column for the measure itself the one that says what is done
 * (แนวทางการแก้ไข, การดำเนินการ) is the measure.
 */
export function measureFields(heads: readonly string[]): (PrintedField | null)[] {
  const fields = heads.map(measureField);
  const said = fields.includes('responsible') || fields.includes('start');
  const steps = fields.indexOf('steps');
  if (!fields.includes('measure') && said && steps >= 0) fields[steps] = 'measure';
  // "ปัญหา | มาตรการ": what stands before the measure is why it is taken.
  const beforeMeasure = fields.slice(0, Math.max(0, fields.indexOf('measure')));
  if (beforeMeasure.includes('problem') && !fields.includes('issue'))
    fields[beforeMeasure.indexOf('problem')] = 'issue';
  return fields;
}

/** Columns that make a table one of measures: what is done, and at least one thing said about the doing. */
export function isMeasureHeading(fields: readonly (PrintedField | null)[]): boolean {
  const has = (field: PrintedField): boolean => fields.includes(field);
  return has('measure') && (has('steps') || has('responsible') || has('start') || has('output') || has('outcome'));
}
