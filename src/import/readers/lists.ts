/** The numbered lists under "ข้อจำกัด…" and "ข้อกฎหมาย", and the sections on the seven issues. */

import { DEFAULT_ISSUES } from '../../ita/issues';
import { matchKey } from '../../thai/text';
import { elementsOf } from '../tokens/elements';
import { issueHeading } from './measures';
import type { Unit } from '../tokens/units';

export interface ListEntry {
  /** As printed, Arabic digits; empty without one. */
  readonly label: string;
  readonly text: string;
  readonly lines: readonly number[];
  readonly unit: Unit;
}

const LABEL = /^\s*(?:\(([0-9๐-๙]{1,2})\)|([0-9๐-๙]{1,2})\s?[.)])\s*/;
/** Headings and closing words at which any list ends. */
const ENDS = /^(?:เรื่องเดิม|ข้อเท็จจริง|ข้อกฎหมาย|ข้อพิจารณา|ข้อเสนอ|จึงเรียนมา|\(?ลงชื่อ|ความเห็น|ภาคผนวก|บันทึกข้อความ)/;
const LAWS = /^(?:\d{1,2}[.)] ?)?(?:ข้อกฎหมาย|(?:กฎหมาย|ระเบียบ)[ก-๙/ ]{0,30}ที่เกี่ยวข้อง)/;
const CONSTRAINTS = /^(?:\d{1,2}[.)] ?)?(?:ข้อจำกัด|ปัญหา(?: ?(?:และ|\/) ?)?อุปสรรค)/;
const LONGEST_HEADING = 200;
/** Lines between a heading and the first entry of its list. */
const LEAD_IN = 6;

/** Entries of the list under the heading of laws. */
export function findLaws(units: readonly Unit[], isTaken: (unit: Unit) => boolean): ListEntry[] {
  return listUnder(units, LAWS, isTaken);
}

/** Entries of the list under the heading of constraints. */
export function findConstraints(units: readonly Unit[], isTaken: (unit: Unit) => boolean): ListEntry[] {
  return listUnder(units, CONSTRAINTS, isTaken);
}

function listUnder(units: readonly Unit[], heading: RegExp, isTaken: (unit: Unit) => boolean): ListEntry[] {
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.cells || unit.plain.length > LONGEST_HEADING || !heading.test(unit.plain)) continue;
    const entries = numberedAfter(units, at + 1, isTaken);
    if (entries.length > 0) return entries;
  }
  return [];
}

function numberedAfter(units: readonly Unit[], from: number, isTaken: (unit: Unit) => boolean): ListEntry[] {
  const entries: { label: string; text: string; lines: number[]; unit: Unit }[] = [];
  let lead = 0;
  let blank = false;
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.blank) {
      blank = true;
      continue;
    }
    if (unit.cells || isTaken(unit) || ENDS.test(unit.plain)) break;
    const label = LABEL.exec(unit.text);
    if (label) {
      const plain = LABEL.exec(unit.plain) as RegExpExecArray;
      entries.push({
        label: (plain[1] ?? plain[2]) as string,
        text: unit.text.slice(label[0].length).trim(),
        lines: unit.lines.slice(),
        unit,
      });
    } else {
      const last = entries[entries.length - 1];
      if (!last) {
        lead += 1;
        if (lead > LEAD_IN) break;
      } else {
        if (blank) break;
        last.text += unit.text;
        last.lines.push(...unit.lines);
      }
    }
    blank = false;
  }
  return entries;
}

/** One issue of the analysis with what the report says of it. */
export interface FoundIssue {
  readonly no: number;
  readonly name: string;
  readonly indicators: readonly number[];
  readonly text: string;
  readonly units: readonly Unit[];
}

/** Sections on an issue that give the scores of its indicators. */
export function findIssues(units: readonly Unit[], isTaken: (unit: Unit) => boolean): FoundIssue[] {
  const found: FoundIssue[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const heading = isTaken(units[at] as Unit) ? null : issueOf(units[at] as Unit);
    if (!heading) continue;
    const section: Unit[] = [];
    let next = at + 1;
    for (; next < units.length && next - at < 60; next += 1) {
      const unit = units[next] as Unit;
      if (unit.blank) continue;
      if (issueOf(unit) || isTaken(unit) || unit.cells || /^\d{1,2}\. ?[^\d]/.test(unit.plain) || ENDS.test(unit.plain))
        break;
      section.push(unit);
    }
    const issue = readIssue(heading, units[at] as Unit, section);
    if (issue && !found.some(({ no }) => no === issue.no)) found.push(issue);
    at = next - 1;
  }
  return found;
}

/** Made once, because every line asks. */
let keys: readonly string[] | null = null;
/** Longer than any of the names, however it is spaced. */
const LONGEST_NAME = 120;

function issueKeys(): readonly string[] {
  keys = keys ?? DEFAULT_ISSUES.map(({ name }) => matchKey(name));
  return keys;
}

/** The issue that a short line names: by one of the seven names, or as "ประเด็นที่ n …". */
function issueOf(unit: Unit): { no: number; name: string } | null {
  if (unit.blank || unit.cells || unit.text.length > LONGEST_HEADING) return null;
  const label = LABEL.exec(unit.plain);
  const name = unit.text.slice(label ? label[0].length : 0).trim();
  const known = name.length > LONGEST_NAME ? undefined : DEFAULT_ISSUES[issueKeys().indexOf(matchKey(name))];
  if (known) return { no: label ? Number(label[1] ?? label[2]) : known.no, name };
  const numbered = issueHeading(unit);
  if (numbered === null) return null;
  const rest = unit.text
    .slice(/^.{0,12}?ประเด็น ?(?:ที่)? ?[0-9๐-๙]{1,2}[.):]? ?/.exec(unit.text)?.[0].length ?? 0)
    .trim();
  return rest === '' ? null : { no: Number(numbered), name: rest };
}

function readIssue(heading: { no: number; name: string }, unit: Unit, section: readonly Unit[]): FoundIssue | null {
  const indicators: number[] = [];
  const words: Unit[] = [];
  for (const one of section) {
    const elements = elementsOf(one, one.tokens);
    const scored = elements.some(({ kind }) => kind === 'number');
    for (const element of elements) {
      if (element.kind !== 'target' || element.target.kind !== 'indicator' || !scored) continue;
      if (!indicators.includes(element.target.no)) indicators.push(element.target.no);
    }
    if (!scored && indicators.length > 0) words.push(one);
  }
  if (indicators.length === 0) return null;
  return { ...heading, indicators, text: words.map(({ text }) => text.trim()).join(''), units: [unit, ...section] };
}
