/**
 * Measures in running text: labels (มาตรการที่ ๑ … ผู้รับผิดชอบ … ระยะเวลา … การติดตาม …) introduce fields, each on a line of
 * its own or several on one line, in any order, as rows of two cells, wrapped over lines and pages.
 */

import { toArabicDigits } from '../../thai/digits';
import type { PrintedField } from '../../workbook/measure-heads';
import { targetOf } from '../tokens/score-statement';
import { MONTH_SOURCE } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

export interface LabelledMeasure {
  readonly fields: Readonly<Partial<Record<PrintedField, string>>>;
  readonly units: readonly Unit[];
  /** Only its place says that its first words are the measure. */
  readonly likely: boolean;
  /** Labels whose text has no column. */
  readonly ignored: readonly string[];
  /** Index of the unit after it; where another measure begins inside a unit, that unit and how many parts to pass over. */
  readonly next: number;
  readonly skip: number;
}

/** `no-column`: a label of these papers for which the tab has no column; it ends the field before it. */
type Label = PrintedField | 'no-column';

/** Forms of the labels. Those of the measure itself count at the beginning of a line only, or with their number. */
const FORMS: readonly (readonly [Label, readonly string[]])[] = [
  [
    'measure',
    [
      'มาตรการ ?/ ?โครงการ ?/ ?กิจกรรม',
      '(?:มาตรการ|กิจกรรม|โครงการ|แผนงาน)(?: ?/ ?(?:มาตรการ|กิจกรรม|โครงการ|แนวทาง))?',
      'ชื่อ(?:มาตรการ|กิจกรรม|โครงการ)',
    ],
  ],
  ['responsible', ['(?:ผู้|หน่วยงาน|ส่วนงาน|ส่วนราชการ|กอง)(?:ที่)?รับผิดชอบ(?:หลัก|โครงการ)?(?: ?(?:หรือ|/|และ) ?ผู้ที่?เกี่ยวข้อง)?']],
  [
    'steps',
    [
      'ขั้นตอน(?: ?(?:และ|หรือ|/) ?วิธี(?:การ)?)?(?:การ)?(?:ดำเนิน(?:การ|งาน)|ปฏิบัติ(?:งาน)?)?',
      'วิธี(?:การ)?(?:ดำเนิน(?:การ|งาน)|ปฏิบัติ(?:งาน)?)?',
      'แนวทางการดำเนิน(?:การ|งาน)',
      'แนวทางการปฏิบัติ',
      'การดำเนินการ',
    ],
  ],
  [
    'start',
    [
      '(?:ช่วง|กรอบ)?ระยะเวลา(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน)|ปฏิบัติ(?:งาน)?)?',
      '(?:ช่วง|กำหนด|ห้วง)เวลา(?:ดำเนิน(?:การ|งาน))?',
      'กำหนดแล้วเสร็จ',
    ],
  ],
  [
    'monitoring',
    [
      '(?:แนวทาง|วิธี)?การ(?:กำกับ ?(?:และ|,|/)? ?)?ติดตาม(?:ผล)?(?: ?(?:และ|/)? ?(?:การ)?(?:รายงาน|ประเมิน)(?:ผล)?)?(?:การดำเนิน(?:การ|งาน))?',
      'การรายงานผล',
      'การกำกับดูแล',
    ],
  ],
  ['output', ['(?:สรุป)?ผลการดำเนิน(?:การ|งาน)', 'ผลผลิต(?: ?\\(Output\\))?']],
  ['outcome', ['ผลลัพธ์(?:หรือความสำเร็จ)?(?:ของการดำเนินการ)?(?: ?\\(Outcome\\))?', 'ผลสัมฤทธิ์', 'ผลที่คาดว่าจะได้รับ']],
  ['status', ['สถานะ(?:การดำเนินการ)?']],
  ['suggestion', ['ข้อเสนอแนะ']],
  ['problem', ['ปัญหา(?: ?(?:และ|/))? ?อุปสรรค']],
  ['no-column', ['วัตถุประสงค์', 'เป้าหมาย', 'งบประมาณ(?:ที่ใช้)?', 'สถานที่(?:ดำเนินการ)?', 'หลักการและเหตุผล', 'ตัวชี้วัดความสำเร็จ']],
];
/** Labels that also stand in the middle of a line without a colon; the others are everyday words. */
const INLINE: readonly Label[] = ['responsible', 'start', 'monitoring', 'output', 'outcome'];
const INLINE_FORMS = /^(?:ขั้นตอน|วิธี(?:การ)?ดำเนิน|แนวทางการดำเนิน)/;

interface Grammar {
  readonly any: RegExp;
  readonly byGroup: readonly Label[];
}

/** Built on first use: nothing but definitions runs when the code is loaded. */
let grammar: Grammar | null = null;

function theGrammar(): Grammar {
  if (grammar) return grammar;
  const byGroup: Label[] = [];
  const sources = FORMS.map(([label, forms]) => {
    byGroup.push(label);
    return `(${forms.join('|')})`;
  });
  grammar = {
    // The word has to end here: "มาตรการส่งเสริม…" is no label.
    any: new RegExp(`(?:${sources.join('|')})(?= ?:| ?\\(?[0-9๐-๙]|ที่ ?[0-9๐-๙]| |$)`, 'g'),
    byGroup,
  };
  return grammar;
}

const NUMBER = /^ ?(?:ที่)? ?\(?([0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?)(?:[.):]| (?=\S)|$)\)? ?/;
/** "(๑)", "๑.", "๓.๑" with or without a mark behind it, "ก.", a dash. */
const LEADING =
  /^\s*(?:\(([0-9๐-๙]{1,2})\)|([1๑]?[0-9๐-๙](?:\.[0-9๐-๙]{1,2}){1,3}(?=\s)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*(?=\s?[.)]))(?:\s?[.)])?|[ก-ฮ][.)](?=\s)|[-•])\s*/;
/** "[ผู้รับผิดชอบ] สำนักปลัด": the brackets stand for a colon. */
const IN_BRACKETS = /^\s*[[【]([ก-๙/ ]{3,40})[\]】] ?/;
/** Longest line that is searched for labels. */
const LONGEST_LINE = 6000;

interface Segment {
  readonly label: Label | null;
  readonly word: string;
  readonly text: string;
  /** The number beside the label, or before the line. */
  readonly no: string;
  readonly colon: boolean;
}

/** A unit as the text before its first label and its labelled parts; no part without a label. */
function segmentsOf(unit: Unit): Segment[] {
  if (unit.blank || unit.text.length > LONGEST_LINE) return [];
  if (unit.cells) return segmentOfCells(unit.cells);
  const { any, byGroup } = theGrammar();
  const text = unit.text.replace(IN_BRACKETS, '$1: ');
  const leading = LEADING.exec(text);
  const begin = leading ? leading[0].length : 0;
  const marks: { label: Label; word: string; at: number; end: number; no: string; colon: boolean }[] = [];
  any.lastIndex = begin;
  for (let match = any.exec(text); match && marks.length < 40; match = any.exec(text)) {
    const label = byGroup[match.slice(1).findIndex((group) => group !== undefined)] as Label;
    const after = text.slice(match.index + match[0].length);
    const number = label === 'measure' ? NUMBER.exec(after) : null;
    const rest = number ? after.slice(number[0].length) : after;
    const colon = /^ ?:/.test(rest) || (number !== null && number[0].includes(':'));
    if (!isLabelAt(text, match.index, begin, label, match[0], colon, number !== null)) continue;
    // Who writes "ขั้นตอน: …" writes "ผู้รับผิดชอบ: …": without its colon the word belongs to the text.
    if (marks[0] && marks[0].colon && !colon && label !== 'measure') continue;
    const end = text.length - rest.replace(/^[ :]+/, '').length;
    marks.push({ label, word: match[0], at: match.index, end, no: number ? (number[1] as string) : '', colon });
    any.lastIndex = Math.max(end, match.index + 1);
  }
  const own = leading ? (leading[1] ?? leading[2] ?? '') : '';
  const first = marks[0];
  if (!first) return [];
  const segments: Segment[] = marks.map(({ label, word, end, no, colon }, index) => ({
    label,
    word,
    text: text.slice(end, marks[index + 1]?.at).trim(),
    no: no !== '' || index > 0 ? no : first.at === begin ? own : '',
    colon,
  }));
  const before = text.slice(begin, first.at).trim();
  return before === '' ? segments : [{ label: null, word: '', text: before, no: own, colon: false }, ...segments];
}

function isLabelAt(
  text: string,
  at: number,
  begin: number,
  label: Label,
  word: string,
  colon: boolean,
  numbered: boolean,
): boolean {
  const rest = text.slice(at + word.length);
  if (at === begin) return label !== 'no-column' || colon || rest.trim() === '' || isBudget(word, rest);
  if (!/[\s;,(]/.test(text.charAt(at - 1))) return false;
  if (label === 'measure') return numbered;
  return colon || INLINE.includes(label) || INLINE_FORMS.test(word) || isBudget(word, rest);
}

function isBudget(word: string, rest: string): boolean {
  return /^งบประมาณ/.test(word) && /^ ?(?:จำนวน )?(?:[0-9๐-๙][0-9๐-๙,]{2,}|-|ไม่ใช้|ไม่มี)/.test(rest);
}

/** "ผู้รับผิดชอบ | สำนักปลัด": a row of two cells, the first of them a label. */
function segmentOfCells(cells: readonly string[]): Segment[] {
  const filled = cells.filter((cell) => cell !== '');
  const [head, text] = filled;
  if (head === undefined || text === undefined || filled.length > 2) return [];
  const found = labelOf(head);
  return found ? [{ ...found, text, colon: true }] : [];
}

/** The label that a cell is and nothing else. */
function labelOf(head: string): (Pick<Segment, 'word' | 'no'> & { readonly label: Label }) | null {
  if (head.length > 60) return null;
  const { any, byGroup } = theGrammar();
  const name = head.replace(LEADING, '').replace(/ ?:$/, '');
  any.lastIndex = 0;
  const match = any.exec(name);
  const number = match ? NUMBER.exec(name.slice(match[0].length)) : null;
  if (!match || match.index > 0 || (match[0].length < name.length && !number)) return null;
  const label = byGroup[match.slice(1).findIndex((group) => group !== undefined)] as Label;
  return { label, word: match[0], no: number ? (number[1] as string) : '' };
}

/** Labels in the first column, a measure in each of the others; null where these rows are no such table. */
export function readTransposed(
  units: readonly Unit[],
  start: number,
): { readonly measures: Partial<Record<PrintedField, string>>[]; readonly units: Unit[] } | null {
  const taken: Unit[] = [];
  const measures: Partial<Record<PrintedField, string>>[] = [];
  for (let at = start; at < units.length && at - start < LONGEST_LIST; at += 1) {
    const { cells } = units[at] as Unit;
    const found = cells && cells.length > 2 ? labelOf(cells[0] as string) : null;
    if (!cells || !found) break;
    cells.slice(1).forEach((cell, column) => {
      const measure = (measures[column] = measures[column] ?? {});
      if (cell !== '' && found.label !== 'no-column' && measure[found.label] === undefined) measure[found.label] = cell;
    });
    taken.push(units[at] as Unit);
  }
  const whole = measures.filter(({ measure }) => measure !== undefined);
  const said = whole.filter(({ responsible, start: from }) => responsible !== undefined || from !== undefined);
  return taken.length > 1 && whole.length > 1 && said.length === whole.length
    ? { measures: whole, units: taken }
    : null;
}

/** Longest list of fields of one measure, in units. */
const LONGEST_LIST = 80;
/** Headings at which a measure ends even without another one. */
const SECTION =
  /^(?:\d{1,2}\. ?|\(?\d{1,2}\) ?)?(?:ข้อจำกัด|ปัญหาและอุปสรรค|ข้อเสนอแนะเพิ่มเติม|จึงเรียนมา|ประเด็น ?(?:ที่)? ?\d|ส่วนที่ ?\d|ภาคผนวก|ลงชื่อ|\(ลงชื่อ\)|เลิกประชุม|มติที่ประชุม|ระเบียบวาระ|ความเห็น(?:ของ)? ?(?:หัวหน้า|รอง|ปลัด|นายก|ผู้|คณะ))/;

/** A measure whose labelled fields begin at this unit. It has to say who is responsible or when. */
export function readLabelled(units: readonly Unit[], start: number, skip = 0): LabelledMeasure | null {
  const opening = skip > 0 ? segmentsOf(units[start] as Unit).slice(skip) : openingOf(units, start);
  if (!opening || opening.length === 0) return null;
  const parts: Partial<Record<PrintedField, string[]>> = {};
  const ignored: string[] = [];
  const taken: Unit[] = [];
  // What the last label was of, and the number beside the measure's.
  const open: { label: Label | null; no: string } = { label: null, no: '' };
  let blanks = 0;
  let at = start;
  let left = 0;
  /** False where the part begins another measure. */
  const put = (segment: Segment): boolean => {
    const label = segment.label ?? 'measure';
    if (label === 'no-column') ignored.push(segment.word);
    else if (parts[label] !== undefined) return false;
    else parts[label] = segment.text === '' ? [] : [segment.text];
    if (label === 'measure') open.no = segment.no;
    open.label = label;
    return true;
  };
  reading: for (; at < units.length && at - start < LONGEST_LIST; at += 1) {
    const unit = units[at] as Unit;
    if (unit.blank) {
      // A page mark is no end of a paragraph.
      if (unit.plain.trim() === '') blanks += 1;
      if (blanks > 2) break;
      continue;
    }
    if (at > start && SECTION.test(unit.plain)) break;
    const segments = at === start ? opening : segmentsOf(unit);
    const field = open.label;
    if (segments.length === 0) {
      if (unit.cells || field === null || statesScore(unit) || beginsNext(units, at, parts, ignored)) break;
      if (isNextEntry(unit.text, open.no) || (field === 'start' && isEntryOfElse(unit))) break;
      if (field !== 'no-column') {
        // Running text after a blank line belongs to the field only while the field has none of its own yet.
        const list = parts[field] as string[];
        if (blanks > 0 && list.length > 0 && !/^\s*\(?[0-9๐-๙]{1,2}[.)]/.test(unit.text)) break;
        list.push(unit.text);
      }
    } else {
      for (let index = 0; index < segments.length; index += 1) {
        const segment = segments[index] as Segment;
        // Words before the first label of a later line go on with the field above, unless they begin a measure.
        const goesOn = segment.label === null && at > start && field !== null;
        if (goesOn && field !== 'no-column') {
          const next = segments[1] as Segment;
          if (next.label !== null && next.label !== 'no-column' && parts[next.label] !== undefined) break reading;
          (parts[field] as string[]).push(unit.text.slice(0, unit.text.indexOf(next.word)).trim());
        } else if (!goesOn && !put(segment)) {
          if (index > 0) {
            taken.push(unit);
            left = index + (at === start ? skip : 0);
          }
          break reading;
        }
      }
    }
    blanks = 0;
    taken.push(unit);
  }
  const measure = measureOf(parts, taken, open.no, ignored, opening);
  return measure ? { ...measure, next: at, skip: left } : null;
}

/** The parts of the first unit: a label, or the words of a numbered line that labels follow. */
function openingOf(units: readonly Unit[], start: number): Segment[] | null {
  const unit = units[start] as Unit;
  const segments = segmentsOf(unit);
  const [first] = segments;
  if (first) {
    // Other labels may stand before the measure's own, but then each says so with a colon.
    const before = first.label === null ? LEADING.test(unit.text) : first.label === 'measure' || first.colon;
    return before ? segments : null;
  }
  if (unit.blank || unit.cells || unit.text.length > 300 || !LEADING.test(unit.text)) return null;
  const next = nextFilled(units, start);
  const following = next ? segmentsOf(next)[0] : undefined;
  if (!following || following.label === null || following.label === 'measure') return null;
  const leading = LEADING.exec(unit.text) as RegExpExecArray;
  return [
    {
      label: null,
      word: '',
      text: unit.text.slice(leading[0].length),
      no: leading[1] ?? leading[2] ?? '',
      colon: false,
    },
  ];
}

function nextFilled(units: readonly Unit[], at: number): Unit | undefined {
  for (let next = at + 1; next < units.length && next - at <= 3; next += 1) {
    const unit = units[next] as Unit;
    if (!unit.blank) return unit;
  }
  return undefined;
}

/** "การใช้งบประมาณ 88.40": the plan is over. */
function statesScore({ pure, tokens }: Unit): boolean {
  return (
    pure &&
    tokens.some((token) => targetOf(token) !== null) &&
    tokens.some((token) => token.type === 'number' && token.decimals > 0)
  );
}

/** "๓.๓ …" below the measure ๓.๒. */
function isNextEntry(text: string, no: string): boolean {
  const own = toArabicDigits(no).split('.').map(Number);
  const next = toArabicDigits(LEADING.exec(text)?.[2] ?? '')
    .split('.')
    .map(Number);
  const last = own.length - 1;
  return (
    last > 0 &&
    next.length === own.length &&
    next.every((part, at) => part === (own[at] as number) + (at === last ? 1 : 0))
  );
}

const PERIOD_WORD = new RegExp(`(?<![ก-๙])${MONTH_SOURCE}|25\\d\\d|ไตรมาส|ตลอด|ทุก|ปีงบประมาณ|ภายใน`);

/** A numbered line that speaks of no time does not go on with a period. */
function isEntryOfElse({ text, plain }: Unit): boolean {
  const leading = LEADING.exec(text);
  return (leading?.[1] ?? leading?.[2]) !== undefined && !PERIOD_WORD.test(plain);
}

/** A numbered line without a label begins the next measure where the label after it is one that this measure has. */
function beginsNext(
  units: readonly Unit[],
  at: number,
  parts: Readonly<Partial<Record<PrintedField, string[]>>>,
  ignored: readonly string[],
): boolean {
  if (!LEADING.test((units[at] as Unit).text)) return false;
  const next = nextFilled(units, at);
  const first = next ? segmentsOf(next)[0] : undefined;
  if (!first || first.label === null) return false;
  return first.label === 'no-column' ? ignored.includes(first.word) : parts[first.label] !== undefined;
}

function measureOf(
  parts: Readonly<Partial<Record<PrintedField, string[]>>>,
  units: readonly Unit[],
  no: string,
  ignored: readonly string[],
  opening: readonly Segment[],
): Omit<LabelledMeasure, 'next' | 'skip'> | null {
  if (parts.responsible === undefined && parts.start === undefined) return null;
  const fields: Partial<Record<PrintedField, string>> = {};
  for (const key of Object.keys(parts) as PrintedField[]) {
    const joined = joinWrapped(parts[key] as string[]);
    if (joined !== '') fields[key] = joined;
  }
  if (fields.measure === undefined || units.length === 0) return null;
  if (no !== '') fields.no = no;
  const likely = (opening[0] as Segment).label === null;
  // Words before a label are a measure only where two labels follow: one may stand in any sentence.
  if (likely && Object.keys(parts).length < 3) return null;
  return { fields, units, likely, ignored };
}

const LIST_ENTRY = /^\s*(?:\([0-9๐-๙]{1,2}\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*\s?[.)]|[-•])/;

/** Lines of one paragraph put together again; a numbered entry begins a line. Thai wraps between words without a blank. */
function joinWrapped(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines) {
    const text = line.trim();
    joined += joined === '' ? text : LIST_ENTRY.test(text) ? `\n${text}` : `${/[ก-๙]$/.test(joined) ? '' : ' '}${text}`;
  }
  return joined;
}

/** Lines that have a label of a measure and that no measure has taken. */
export function looseLabels(units: readonly Unit[], isTaken: (unit: Unit) => boolean): Unit[] {
  return units.filter((unit) => {
    if (unit.blank || isTaken(unit)) return false;
    const [first] = segmentsOf(unit);
    return first !== undefined && first.label === 'responsible' && (first.colon || unit.text.length < 80);
  });
}
