/**
 * Measures as reports print them: tables of three to thirteen columns whose cells hold paragraphs, tables continued under
 * a repeated heading, and lists of fields ("(๑) กิจกรรม/โครงการ … (๔) ระยะเวลา …") under the name of an issue.
 */

import { INDICATORS } from '../ita/indicators';
import { parsePeriod } from '../thai/periods';
import { matchKey } from '../thai/text';
import type { MeasureField } from '../workbook/records';
import { isMeasureHeading, measureField } from './measure-heads';
import type { Confidence } from './result';
import { tokenise } from './tokens';
import { plainOf } from './source';
import type { Unit } from './units';

/** One measure with the text of each field as it stands; a field without text is absent. */
export interface FoundMeasure {
  readonly fields: Readonly<Partial<Record<MeasureField, string>>>;
  readonly lines: readonly number[];
  readonly unit: Unit;
  readonly confidence: Confidence;
}

/** A table or list of measures. */
export interface MeasureTable {
  readonly columns: readonly MeasureField[];
  readonly measures: readonly FoundMeasure[];
  readonly units: readonly Unit[];
  readonly heading: Unit;
  /** Introduced with เช่น or อาทิ: perhaps not all measures are shown. */
  readonly sample: boolean;
}

/** Every table and list of measures among the units. */
export function findMeasures(units: readonly Unit[]): MeasureTable[] {
  const tables: MeasureTable[] = [];
  let issue: string | null = null;
  let at = 0;
  while (at < units.length) {
    const unit = units[at] as Unit;
    const heading = issueHeading(unit);
    if (heading !== null) issue = heading;
    const table = readTable(units, at, issue);
    if (table) {
      tables.push(table);
      at = units.indexOf(table.units[table.units.length - 1] as Unit, at) + 1;
      continue;
    }
    const list = readFieldList(units, at, issue);
    if (list) {
      tables.push(list);
      at = units.indexOf(list.units[list.units.length - 1] as Unit, at) + 1;
      continue;
    }
    at += 1;
  }
  return tables;
}

const ISSUE = /^(?:\(?\d{1,2}[.)]\)? ?)?ประเด็น ?(?:ที่)? ?(\d{1,2})(?!\d)/;

/** "ประเด็น ที่ ๑. …": the number of the issue that the following measures belong to. */
export function issueHeading(unit: Unit): string | null {
  if (unit.cells || unit.plain.length > 200) return null;
  const match = ISSUE.exec(unit.plain);
  return match ? (match[1] as string) : null;
}

/** Rows of one table may stand apart by this many blank lines. */
const MOST_BLANKS = 1;

function readTable(units: readonly Unit[], start: number, issue: string | null): MeasureTable | null {
  const heading = units[start] as Unit;
  if (!heading.cells) return null;
  const fields = heading.cells.map(measureField);
  if (!isMeasureHeading(fields)) return null;
  const taken: Unit[] = [heading];
  const measures: FoundMeasure[] = [];
  let blanks = 0;
  let current = issue;
  for (let at = start + 1; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.blank) {
      blanks += 1;
      if (blanks > MOST_BLANKS) break;
      continue;
    }
    if (!unit.cells) {
      const named = issueHeading(unit);
      if (named === null || blanks > 0) break;
      current = named;
      taken.push(unit);
      continue;
    }
    if (blanks > 0 && isMeasureHeading(unit.cells.map(measureField))) break;
    blanks = 0;
    taken.push(unit);
    if (unit.cells.every((cell, index) => cell === '' || measureField(cell) === fields[index])) {
      // The heading again: on a new page after rows, or a heading without a table before its own.
      if (measures.length === 0) return null;
      continue;
    }
    const row = rowFields(unit.cells, fields, current);
    const last = measures[measures.length - 1];
    if (row.measure === undefined && row.no === undefined && last)
      measures[measures.length - 1] = continued(last, row, unit);
    else if (row.measure !== undefined)
      measures.push({ fields: row, lines: unit.lines, unit, confidence: unit.aligned ? 'likely' : 'sure' });
    else if (row.no !== undefined && Object.keys(row).length > 2)
      measures.push({ fields: row, lines: unit.lines, unit, confidence: 'likely' });
  }
  if (measures.length === 0) return null;
  return { columns: distinct(fields), measures, units: taken, heading, sample: isSample(units, start) };
}

function distinct(fields: readonly (MeasureField | null)[]): MeasureField[] {
  return fields.filter((field, index): field is MeasureField => field !== null && fields.indexOf(field) === index);
}

function isSample(units: readonly Unit[], heading: number): boolean {
  for (let at = heading - 1; at >= 0 && heading - at <= 3; at -= 1) {
    const unit = units[at] as Unit;
    if (!unit.blank) return /(?:เช่น|อาทิ|ตัวอย่าง(?:เช่น)?)\s*:?$/.test(unit.plain.slice(-20));
  }
  return false;
}

function rowFields(
  cells: readonly string[],
  heads: readonly (MeasureField | null)[],
  issue: string | null,
): Partial<Record<MeasureField, string>> {
  const row: Partial<Record<MeasureField, string>> = {};
  cells.forEach((cell, index) => {
    const field = heads[index];
    if (!field || cell === '' || /^[-–—.\s]+$/.test(cell)) return;
    row[field] = row[field] === undefined ? cell : `${row[field] as string}\n${cell}`;
  });
  if (issue !== null && row.issue === undefined) row.issue = issue;
  return tidyRow(row);
}

/** A row whose measure cell is blank goes on with the row above it. */
function continued(last: FoundMeasure, row: Partial<Record<MeasureField, string>>, unit: Unit): FoundMeasure {
  const fields: Partial<Record<MeasureField, string>> = { ...last.fields };
  for (const key of Object.keys(row) as MeasureField[]) {
    if (key === 'issue') continue;
    const before = fields[key];
    fields[key] = before === undefined ? (row[key] as string) : `${before}\n${row[key] as string}`;
  }
  return { ...last, fields, lines: last.lines.concat(unit.lines) };
}

const NUMBERED = /^\s*(?:\(([0-9๐-๙]{1,2})\)|([0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?)\s?[.)])\s*(?=\S)/;

/** The number before the measure's name goes to its own column; a clean range of dates goes to start and end. */
function tidyRow(row: Partial<Record<MeasureField, string>>): Partial<Record<MeasureField, string>> {
  const fields = { ...row };
  if (fields.measure !== undefined && fields.no === undefined) {
    const match = NUMBERED.exec(fields.measure);
    if (match) {
      fields.no = (match[1] ?? match[2]) as string;
      fields.measure = fields.measure.slice(match[0].length);
    }
  } else if (fields.no !== undefined) fields.no = fields.no.replace(/[.)\s(]+/g, '');
  if (fields.start !== undefined && fields.end === undefined) {
    const range = splitRange(fields.start);
    if (range) [fields.start, fields.end] = range;
  }
  return fields;
}

/** "๑ ตุลาคม ๒๕๖๖ – ๓๐ กันยายน ๒๕๖๗" as its two dates; null for any other form, which stays whole. */
function splitRange(text: string): [string, string] | null {
  if (text.length > 120 || /[()\n]/.test(text)) return null;
  const match = /^(?:ระหว่าง ?|ตั้งแต่ ?)?(?:วันที่ ?)?([^–—-]{6,40}?) ?(?:[–—-]|ถึง) ?(?:วันที่ ?)?([^–—-]{6,40})$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [start, end] = [(match[1] as string).trim(), (match[2] as string).trim()];
  const known = parsePeriod(start, null) !== null && parsePeriod(end, null) !== null;
  return known ? [start, end] : null;
}

/** A line that begins with a field's name and goes on with its text: `[field, text]`. */
function fieldLine(unit: Unit): readonly [MeasureField, string] | null {
  if (unit.cells) return null;
  const text = unit.text.replace(/^\s*(?:\([0-9๐-๙]{1,2}\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?\s?[.)])\s*/, '');
  const colon = text.slice(0, 60).indexOf(':');
  const space = text.slice(0, 60).indexOf(' ');
  for (const end of [colon, space, text.length <= 60 ? text.length : -1]) {
    if (end <= 0) continue;
    const field = fieldName(text.slice(0, end));
    if (field) return [field, text.slice(end + (end === colon ? 1 : 0)).trim()];
  }
  return null;
}

/** Names of fields as they head a paragraph: exact, because running text begins with the same words. */
let fieldNameIndex: Readonly<Record<string, MeasureField>> | null = null;

function fieldNames(): Record<string, MeasureField> {
  const names: readonly (readonly [MeasureField, readonly string[]])[] = [
    [
      'measure',
      [
        'มาตรการ',
        'กิจกรรม',
        'โครงการ',
        'กิจกรรม/โครงการ',
        'โครงการ/กิจกรรม',
        'มาตรการ/กิจกรรม',
        'มาตรการ/โครงการ/กิจกรรม',
        'มาตรการ/โครงการ',
        'ชื่อมาตรการ',
        'ชื่อกิจกรรม',
        'ชื่อโครงการ',
      ],
    ],
    ['responsible', ['ผู้รับผิดชอบ', 'หน่วยงานรับผิดชอบ', 'หน่วยงานที่รับผิดชอบ', 'ผู้รับผิดชอบหลัก', 'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง']],
    [
      'steps',
      [
        'ขั้นตอน',
        'วิธีการ',
        'ขั้นตอน/วิธีการปฏิบัติ',
        'ขั้นตอน/วิธีปฏิบัติ',
        'ขั้นตอนหรือวิธีการ',
        'ขั้นตอนหรือวิธีปฏิบัติ',
        'ขั้นตอนการดำเนินงาน',
        'ขั้นตอนการดำเนินการ',
        'วิธีดำเนินการ',
        'วิธีการดำเนินการ',
        'วิธีการปฏิบัติ',
        'แนวทางการดำเนินการ',
      ],
    ],
    [
      'start',
      [
        'ระยะเวลา',
        'ระยะเวลาดำเนินการ',
        'ระยะเวลาการดำเนินการ',
        'ระยะเวลาในการดำเนินการ',
        'ระยะเวลาดำเนินงาน',
        'ช่วงเวลา',
        'กำหนดเวลา',
        'ช่วงระยะเวลาในการดำเนินการ',
      ],
    ],
    [
      'monitoring',
      [
        'การกำกับติดตาม',
        'แนวทางการกำกับติดตาม',
        'การติดตาม',
        'การกำกับติดตามและรายงาน',
        'การติดตามและรายงานผล',
        'การติดตามผล',
        'การรายงานผล',
      ],
    ],
    ['output', ['ผลการดำเนินการ', 'ผลการดำเนินงาน', 'สรุปผลการดำเนินการ', 'สรุปผลการดำเนินงาน', 'ผลผลิต']],
    ['outcome', ['ผลลัพธ์', 'ผลลัพธ์หรือความสำเร็จ', 'ผลลัพธ์หรือความสำเร็จของการดำเนินการ', 'ผลสัมฤทธิ์']],
    ['status', ['สถานะ', 'สถานะการดำเนินการ']],
    ['suggestion', ['ข้อเสนอแนะ', 'ปัญหา/อุปสรรค', 'ปัญหาและอุปสรรค', 'ปัญหาอุปสรรค']],
  ];
  const found: Record<string, MeasureField> = {};
  for (const [field, forms] of names) for (const form of forms) found[matchKey(form)] = field;
  return found;
}

function fieldName(text: string): MeasureField | null {
  fieldNameIndex = fieldNameIndex ?? fieldNames();
  return fieldNameIndex[matchKey(text)] ?? null;
}

/** Longest list of fields of one measure, in lines. */
const LONGEST_LIST = 80;
/** Headings at which a list of fields ends even without a new measure. */
const SECTION =
  /^(?:\d{1,2}\. ?|\(?\d{1,2}\) ?)?(?:ข้อจำกัด|ปัญหาและอุปสรรค|ข้อเสนอแนะเพิ่มเติม|จึงเรียนมา|ประเด็น ?(?:ที่)? ?\d|ส่วนที่ ?\d|ภาคผนวก|ลงชื่อ|\(ลงชื่อ\))/;

/** A measure as a list of fields that begins at this unit. It has to say who is responsible or when. */
function readFieldList(units: readonly Unit[], start: number, issue: string | null): MeasureTable | null {
  const first = units[start] as Unit;
  if (first.blank) return null;
  const opening = fieldLine(first);
  if (!opening || opening[0] !== 'measure') return null;
  const parts: Partial<Record<MeasureField, string[]>> = { measure: opening[1] === '' ? [] : [opening[1]] };
  const taken: Unit[] = [first];
  let field: MeasureField = 'measure';
  let blanks = 0;
  for (let at = start + 1; at < units.length && at - start < LONGEST_LIST; at += 1) {
    const unit = units[at] as Unit;
    if (unit.blank) {
      blanks += 1;
      if (blanks > 2) break;
      continue;
    }
    if (unit.cells || SECTION.test(unit.plain)) break;
    const next = fieldLine(unit);
    if (next && (next[0] === 'measure' || parts[next[0]] !== undefined)) break;
    if (next) {
      field = next[0];
      parts[field] = next[1] === '' ? [] : [next[1]];
    } else {
      // Running text after a blank line belongs to the field only while the field has none of its own yet.
      const list = parts[field] as string[];
      if (blanks > 0 && list.length > 0 && !/^\s*\(?[0-9๐-๙]{1,2}[.)]/.test(unit.text)) break;
      list.push(unit.text);
    }
    blanks = 0;
    taken.push(unit);
  }
  if (parts.responsible === undefined && parts.start === undefined) return null;
  const fields: Partial<Record<MeasureField, string>> = {};
  for (const key of Object.keys(parts) as MeasureField[]) {
    const joined = joinWrapped(parts[key] as string[]);
    if (joined !== '') fields[key] = joined;
  }
  if (fields.measure === undefined) return null;
  if (issue !== null) fields.issue = issue;
  const lines = taken.reduce<number[]>((all, unit) => all.concat(unit.lines), []);
  const found: FoundMeasure = { fields: tidyRow(fields), lines, unit: first, confidence: 'sure' };
  return {
    columns: Object.keys(fields).filter((key) => key !== 'issue') as MeasureField[],
    measures: [found],
    units: taken,
    heading: first,
    sample: false,
  };
}

const LIST_ENTRY = /^\s*(?:\([0-9๐-๙]{1,2}\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*\s?[.)]|[-•])/;

/** Lines of one paragraph put together again; a numbered entry begins a line. */
function joinWrapped(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines) {
    const text = line.trim();
    joined += joined === '' ? text : LIST_ENTRY.test(text) ? `\n${text}` : `${endsOpen(joined) ? '' : ' '}${text}`;
  }
  return joined;
}

/** Thai wraps between words without a space: "… วิธีการ" / "ปฏิบัติงาน". */
function endsOpen(text: string): boolean {
  return /[ก-๙]$/.test(text);
}

/** Numbers of the indicators that a cell names: "6, 8", "ตัวชี้วัดที่ ๖ และ ๘", or their names. */
export function indicatorsNamed(text: string): number[] {
  const found: number[] = [];
  for (const token of tokenise(plainOf(text))) {
    const no =
      token.type === 'indicator' ? token.no : token.type === 'number' && token.decimals === 0 ? token.value : 0;
    if (no >= 1 && no <= INDICATORS.length && found.indexOf(no) < 0) found.push(no);
  }
  return found;
}
