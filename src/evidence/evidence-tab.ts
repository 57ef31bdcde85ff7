/**
 * The tab `หลักฐาน`: evidence as rows that travel in the workbook, and back. One cell holds what a statement says, its
 * main value first and every further detail on a line of its own, so that a person can read it too.
 */

import { formatScore } from '../ita/rounding';
import { formatThaiDate, parseThaiDate, THAI_MONTHS, type ThaiDate } from '../thai/dates';
import { toArabicDigits } from '../thai/digits';
import type { InputColumn } from '../workbook/input-tabs';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import type { Evidence, EvidenceKind } from './evidence';
import { fieldWord, subjectOf, subjectWord, valueOf, valueWord } from './evidence-words';

export const EVIDENCE_TAB_NAME = 'หลักฐาน';
/** Id of the tab in its developer metadata. */
export const EVIDENCE_TAB = 'evidence';

/** The tab `หลักฐาน`: by its mark, else by its name, because somebody's own tab may be called so too. */
export function evidenceSheet(sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  const marked = sheets.find(({ tabId }) => tabId === EVIDENCE_TAB);
  return marked ?? sheets.find(({ name, tabId }) => tabId === null && name === EVIDENCE_TAB_NAME);
}

function column(key: string, header: string, width: number, note: string): InputColumn {
  return { key, header, width, note, type: { kind: 'text' }, aliases: [key] };
}

/** Columns of the tab, in the order of `evidenceRows`. */
export const EVIDENCE_COLUMNS: readonly InputColumn[] = [
  column('kind', 'ชนิด', 140, 'ชนิดของข้อความที่พบในรายงานต้นฉบับ (ระบบเขียนให้ ไม่ต้องแก้ไข)'),
  column('about', 'เกี่ยวกับ', 140, 'สิ่งที่ข้อความกล่าวถึง เช่น ตัวชี้วัดที่ 7'),
  column('value', 'ค่า', 260, 'ค่าที่ข้อความระบุ'),
  column('line', 'บรรทัด', 70, 'บรรทัดในข้อความต้นฉบับ'),
  column('text', 'ข้อความต้นฉบับ', 520, 'ข้อความที่พบ'),
];

const KIND_NAMES: Readonly<Record<EvidenceKind, string>> = {
  score: 'คะแนน',
  claim: 'คำตัดสิน',
  rank: 'อันดับ',
  count: 'จำนวน',
  rating: 'ระดับ',
  change: 'การเปลี่ยนแปลง',
  year: 'ปี',
  date: 'วันที่',
  band: 'ช่วงคะแนนของระดับ',
  line: 'เกณฑ์ผ่าน',
  heading: 'หัวข้อ',
  numbering: 'เลขลำดับ',
  table: 'ตารางมาตรการ',
  ask: 'คำขอ',
  decision: 'ช่องสั่งการ',
  name: 'ชื่อที่ใช้',
  word: 'คำที่อาจผิด',
  'foreign-letter': 'อักษรต่างระบบ',
  improvement: 'อ้างว่าดีขึ้น',
  promise: 'อ้างถึงตัวเลข',
};

/** A `score` is a number that is written with its two decimals. */
type FieldType = 'number' | 'score' | 'text' | 'flag' | 'numbers' | 'texts' | 'date';
interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** May be null; a missing line then means null. */
  readonly optional?: true;
}

const field = (name: string, type: FieldType): Field => ({ name, type });
const maybe = (name: string, type: FieldType): Field => ({ name, type, optional: true });

/** The details of each kind besides `about`, the line and the words; the first one is the main value. */
const FIELDS: Readonly<Record<EvidenceKind, readonly [Field, ...Field[]]>> = {
  score: [field('value', 'score'), maybe('year', 'number'), field('weighted', 'flag')],
  claim: [field('claim', 'text'), maybe('score', 'score'), maybe('part', 'number'), maybe('against', 'score')],
  rank: [field('rank', 'number'), field('list', 'text'), maybe('score', 'score')],
  count: [field('value', 'number'), field('of', 'text'), maybe('part', 'number')],
  rating: [field('rating', 'text'), field('scale', 'text'), maybe('year', 'number')],
  change: [field('value', 'score'), maybe('year', 'number')],
  year: [field('value', 'number'), field('role', 'text')],
  date: [field('date', 'date'), field('role', 'text'), maybe('weekday', 'number')],
  band: [
    field('rating', 'text'),
    field('scale', 'text'),
    maybe('from', 'number'),
    field('fromInclusive', 'flag'),
    maybe('to', 'number'),
    field('toInclusive', 'flag'),
    field('instruments', 'flag'),
  ],
  line: [field('value', 'number'), field('operator', 'text'), field('verdict', 'text')],
  heading: [field('title', 'text'), field('years', 'numbers'), maybe('instrument', 'text'), maybe('content', 'text')],
  numbering: [field('labels', 'texts'), field('of', 'text')],
  table: [field('rows', 'number'), field('columns', 'texts'), field('sample', 'flag')],
  ask: [field('ask', 'text')],
  decision: [field('options', 'texts')],
  name: [field('form', 'text')],
  word: [field('found', 'text'), field('suggestion', 'text')],
  'foreign-letter': [field('word', 'text'), field('codePoint', 'text'), maybe('suggestion', 'text')],
  improvement: [maybe('figure', 'score'), maybe('year', 'number')],
  promise: [field('found', 'number')],
};

const WITH_SUBJECT: readonly EvidenceKind[] = [
  'score',
  'claim',
  'rank',
  'change',
  'date',
  'name',
  'improvement',
  'promise',
];

/** No report states a larger number; of one that is far larger, no arithmetic is left that means anything. */
const LARGEST = 1000000;

const YES = 'ใช่';

/** The evidence as rows under `EVIDENCE_COLUMNS`. */
export function evidenceRows(evidence: readonly Evidence[]): CellValue[][] {
  return evidence.map((one) => {
    const details = one as unknown as Readonly<Record<string, unknown>>;
    const lines = FIELDS[one.kind].map(({ name, type }, index) => {
      const value = details[name];
      if (value === null || value === false) return index === 0 ? '-' : '';
      const written = write(name, type, value);
      return index === 0 ? written : `${fieldWord(name)}: ${written}`;
    });
    const about = WITH_SUBJECT.includes(one.kind) ? subjectWord(String(details.about)) : '';
    return [KIND_NAMES[one.kind], about, lines.filter((line) => line !== '').join('\n'), one.line, one.snippet];
  });
}

/** Rows of the tab (without its header) back to evidence. A row that a person has changed beyond reading is left out. */
export function parseEvidenceRows(rows: readonly (readonly CellValue[])[]): Evidence[] {
  const found: Evidence[] = [];
  for (const row of rows) {
    const one = parseRow(row);
    if (one) found.push(one);
  }
  return found;
}

function parseRow(row: readonly CellValue[]): Evidence | null {
  const [kindName, about, value, line, snippet] = [0, 1, 2, 3, 4].map((index) => String(row[index] ?? '').trim());
  const kind = (Object.keys(KIND_NAMES) as EvidenceKind[]).find(
    (candidate) => KIND_NAMES[candidate] === kindName || candidate === kindName,
  );
  const lineNo = Number(toArabicDigits(line as string));
  if (!kind || !Number.isInteger(lineNo) || lineNo < 1) return null;
  const details: Record<string, unknown> = { kind, line: lineNo, snippet };
  if (WITH_SUBJECT.includes(kind)) {
    const subject = subjectOf(about as string);
    if (subject === null) return null;
    details.about = subject;
  }
  const [main, ...further] = (value as string).split('\n');
  const named: Record<string, string> = {};
  for (const one of further) {
    const [, word, words = ''] = /^([^:]{1,40}): ?(.*)$/.exec(one) ?? [];
    if (word !== undefined) named[word] = words;
  }
  for (const [index, { name, type, optional }] of FIELDS[kind].entries()) {
    const written =
      index === 0 ? (main === '-' && optional ? undefined : main) : (named[fieldWord(name)] ?? named[name]);
    const read =
      written === undefined ? (type === 'flag' ? false : optional ? null : undefined) : parse(name, type, written);
    if (read === undefined) return null;
    details[name] = read;
  }
  // Built field by field from the table of kinds above.
  return details as unknown as Evidence;
}

function write(name: string, type: FieldType, value: unknown): string {
  if (type === 'flag') return YES;
  if (type === 'numbers') return (value as readonly number[]).join(', ');
  if (type === 'texts')
    return (value as readonly string[]).map((text) => (text === '' ? '-' : oneLine(valueWord(name, text)))).join(' | ');
  if (type === 'date') return writeDate(value as ThaiDate);
  if (type === 'score') return twoDecimals(value as number);
  return oneLine(valueWord(name, String(value)));
}

function parse(name: string, type: FieldType, written: string): unknown {
  if (type === 'flag') return written === YES || written === 'yes';
  if (type === 'text') return valueOf(name, written);
  if (type === 'texts')
    return written === '' ? [] : written.split(' | ').map((text) => (text === '-' ? '' : valueOf(name, text)));
  if (type === 'date') return parseDate(written);
  const numbers = (written === '' ? [] : written.split(',')).map((text) => Number(toArabicDigits(valueOf(name, text))));
  if (!numbers.every((number) => Math.abs(number) <= LARGEST)) return undefined;
  return type === 'numbers' ? numbers : numbers[0];
}

/** A month without a day has no long form of its own: "0 ตุลาคม 2566" would be no date, "ตุลาคม 2566" is read back. */
function writeDate(date: ThaiDate): string {
  return date.day > 0 ? formatThaiDate(date) : `${THAI_MONTHS[date.month - 1] ?? ''} ${date.year}`;
}

function parseDate(written: string): ThaiDate | undefined {
  const day = parseThaiDate(written);
  if (day) return day;
  const month = parseThaiDate(written, 'start');
  return month ? { ...month, day: 0 } : undefined;
}

/** As scores are printed; a figure with more decimals keeps them. */
function twoDecimals(value: number): string {
  const printed = formatScore(value);
  return Number(printed) === value ? printed : String(value);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
