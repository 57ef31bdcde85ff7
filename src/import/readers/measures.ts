/**
 * Measures as reports print them: tables of three to thirteen columns whose cells hold paragraphs, tables continued under
 * a repeated heading, and lists of fields ("(๑) กิจกรรม/โครงการ … (๔) ระยะเวลา …") under the name of an issue.
 */

import { INDICATORS } from '../../ita/indicators';
import { toArabicDigits, toThaiDigits } from '../../thai/digits';
import { parsePeriod } from '../../thai/periods';
import { isErrorText } from '../source/cell-text';
import { readLabelled, readTransposed, type LabelledMeasure } from './labelled-measures';
import { isMeasureHeading, measureField, measureFields, type PrintedField } from '../../workbook/measure-heads';
import type { Confidence } from '../propose/result';
import { tokenise } from '../tokens/tokens';
import { plainOf } from '../source/source';
import type { Unit } from '../tokens/units';

/** One measure with the text of each field as it stands; a field without text is absent. */
export interface FoundMeasure {
  readonly fields: Readonly<Partial<Record<PrintedField, string>>>;
  readonly lines: readonly number[];
  readonly unit: Unit;
  readonly confidence: Confidence;
  /** Labels of its fields for which the tab has no column. */
  readonly ignored?: readonly string[];
}

/** A table or list of measures. */
export interface MeasureTable {
  readonly columns: readonly PrintedField[];
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
  let skip = 0;
  while (at < units.length) {
    const unit = units[at] as Unit;
    const heading = issueHeading(unit);
    if (heading !== null || unit.tab) issue = heading;
    const table = skip > 0 ? null : readTable(units, at, issue);
    if (table) {
      tables.push(table);
      at = units.indexOf(table.units[table.units.length - 1] as Unit, at) + 1;
      continue;
    }
    const columns = skip > 0 ? null : readTransposed(units, at);
    if (columns) {
      tables.push(asColumns(columns, issue));
      at += columns.units.length;
      continue;
    }
    const list = readLabelled(units, at, skip);
    if (list) {
      tables.push(asTable(list, issue));
      at = list.next;
      skip = list.skip;
      continue;
    }
    at += 1;
    skip = 0;
  }
  return tables;
}

/** One measure whose fields have labels, as a table of one row. */
function asTable({ fields, units, likely, ignored }: LabelledMeasure, issue: string | null): MeasureTable {
  const first = units[0] as Unit;
  const own = tidyRow(issue === null ? fields : { ...fields, issue });
  const lines = units.reduce<number[]>((all, unit) => all.concat(unit.lines), []);
  return {
    columns: Object.keys(own).filter((key) => key !== 'issue') as PrintedField[],
    measures: [{ fields: own, lines, unit: first, confidence: likely ? 'likely' : 'sure', ignored }],
    units,
    heading: first,
    sample: false,
  };
}

/** Measures in columns, as a table of as many rows. */
function asColumns(
  { measures, units }: NonNullable<ReturnType<typeof readTransposed>>,
  issue: string | null,
): MeasureTable {
  const heading = units[0] as Unit;
  const lines = units.reduce<number[]>((all, unit) => all.concat(unit.lines), []);
  const fields = measures.map((one) => tidyRow(issue === null || one.issue !== undefined ? one : { ...one, issue }));
  return {
    columns: distinct(fields.reduce<PrintedField[]>((all, one) => all.concat(Object.keys(one) as PrintedField[]), [])),
    measures: fields.map((own) => ({ fields: own, lines, unit: heading, confidence: 'likely' as const })),
    units,
    heading,
    sample: false,
  };
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
  const fields = measureFields(heading.cells);
  if (!isMeasureHeading(fields)) return null;
  const taken: Unit[] = [heading];
  const measures: FoundMeasure[] = [];
  let blanks = 0;
  let current = issue;
  for (let at = start + 1; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    const again = unit.blank || !unit.cells ? headOfNextPage(units, at, heading, fields) : -1;
    if (again >= 0) {
      for (; at < again; at += 1) taken.push(units[at] as Unit);
      taken.push(units[again] as Unit);
      blanks = 0;
      continue;
    }
    if (unit.blank) {
      blanks += 1;
      if (blanks > MOST_BLANKS) break;
      continue;
    }
    if (!unit.cells) {
      const named = issueHeading(unit);
      if (blanks > 0 || (named === null && !isSectionRow(unit, units[at + 1], fields))) break;
      current = named ?? current;
      taken.push(unit);
      continue;
    }
    if (blanks > 0 && isMeasureHeading(measureFields(unit.cells))) break;
    blanks = 0;
    taken.push(unit);
    const heads = mayBeHeads(unit.cells, fields) ? measureFields(unit.cells) : null;
    const lower =
      heads && measures.length === 0 && isLowerHead(unit.cells, heads, fields)
        ? // "ระยะเวลา" over "เริ่มต้น | สิ้นสุด".
          heads
        : taken.length === 2
          ? brokenHeads(heading.cells, unit.cells, fields)
          : null;
    if (lower) {
      lower.forEach((field, index) => {
        if (field !== null) fields[index] = field;
      });
      continue;
    }
    if (heads && unit.cells.every((cell, index) => cell === '' || heads[index] === fields[index])) {
      // The heading again: on a new page after rows, or a heading without a table before its own.
      if (measures.length === 0) return null;
      continue;
    }
    const row = rowFields(unit.cells, fields, current);
    if (SUM.test(row.measure ?? '')) continue;
    const last = measures[measures.length - 1];
    // The cell of the issue is merged over its measures.
    if (row.issue === undefined && row.indicators === undefined && row.measure !== undefined && last) {
      const { issue: above, indicators } = last.fields;
      if (above !== undefined) row.issue = above;
      if (indicators !== undefined && !fields.includes('indicators')) row.indicators = indicators;
    }
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

/** "รวมทั้งสิ้น 2 มาตรการ" */
const SUM = /^รวม(?:ทั้งสิ้น|ทั้งหมด)?(?: ?(?:จำนวน)? ?[0-9๐-๙]+ ?(?:มาตรการ|โครงการ|กิจกรรม|รายการ))?$/;

/** Longest line that heads a section of a table. */
const LONGEST_SECTION = 90;

/** "ด้านการใช้งบประมาณ" over all columns, above a numbered row of the same table. */
function isSectionRow({ text }: Unit, next: Unit | undefined, fields: readonly (PrintedField | null)[]): boolean {
  if (text.length > LONGEST_SECTION || !next?.cells || next.cells.length !== fields.length) return false;
  const { no, measure } = rowFields(next.cells, fields, null);
  return measure !== undefined && no !== undefined && /^[0-9๐-๙]/.test(no);
}

/** Lines of a page's foot and head that may stand inside a table. */
const PAGE_LINES = 5;

/** The heading again on the next page, over a row that goes on with the last one of this page; -1 without one. */
function headOfNextPage(
  units: readonly Unit[],
  from: number,
  heading: Unit,
  fields: readonly (PrintedField | null)[],
): number {
  for (let at = from; at < units.length && at - from < PAGE_LINES; at += 1) {
    const { cells, text } = units[at] as Unit;
    if (!cells && issueHeading(units[at] as Unit) !== null) return -1;
    if (!cells) continue;
    const next = units[at + 1]?.cells;
    if (text !== heading.text || !next) return -1;
    const row = rowFields(next, fields, null);
    return row.measure === undefined && row.no === undefined && Object.keys(row).length > 0 ? at : -1;
  }
  return -1;
}

/** A cell of a head that goes on in the row below it is no longer. */
const LONGEST_HEAD_PART = 25;

/** "ลำดับ | มาตรการ/ | หน่วยงาน" over "ที่ | กิจกรรม | ผู้รับผิดชอบ": heads broken over two rows; null for any other row. */
function brokenHeads(
  upper: readonly string[],
  lower: readonly string[],
  fields: readonly (PrintedField | null)[],
): (PrintedField | null)[] | null {
  if (lower.some((cell) => cell.length > LONGEST_HEAD_PART || /[0-9๐-๙]/.test(cell))) return null;
  const known = lower.filter((cell) => measureField(cell) !== null).length;
  const whole = measureFields(upper.map((cell, index) => cell + (lower[index] ?? '')));
  const isMore = whole.some((field, index) => field !== null && fields[index] === null);
  const numbers = lower.some((cell, index) => fields[index] === 'no' && measureField(cell) === 'no');
  return known > 1 && (isMore || numbers) ? whole : null;
}

/** Spares most rows the search of all their cells: the first is no head. */
function mayBeHeads(cells: readonly string[], fields: readonly (PrintedField | null)[]): boolean {
  return cells.every((cell, index) => cell === '' || fields[index] === null || measureField(cell) !== null);
}

/** A second row of heads: nothing but heads, at least one of them new. */
function isLowerHead(
  cells: readonly string[],
  heads: readonly (PrintedField | null)[],
  fields: readonly (PrintedField | null)[],
): boolean {
  const known = cells.every((cell, index) => cell === '' || (heads[index] !== null && cell.length < 30));
  return known && cells.some((cell, index) => cell !== '' && !fields.includes(heads[index] ?? null));
}

function distinct(fields: readonly (PrintedField | null)[]): PrintedField[] {
  return [...new Set(fields)].filter((field) => field !== null);
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
  heads: readonly (PrintedField | null)[],
  issue: string | null,
): Partial<Record<PrintedField, string>> {
  const row: Partial<Record<PrintedField, string>> = {};
  cells.forEach((cell, index) => {
    const field = heads[index];
    if (!field || cell === '' || isErrorText(cell) || /^[-–—.\s]+$/.test(cell)) return;
    row[field] = row[field] === undefined ? cell : `${row[field] as string}\n${cell}`;
  });
  if (issue !== null && row.issue === undefined) row.issue = issue;
  return tidyRow(row);
}

/** A row whose measure cell is blank goes on with the row above it. */
function continued(last: FoundMeasure, row: Partial<Record<PrintedField, string>>, unit: Unit): FoundMeasure {
  const fields: Partial<Record<PrintedField, string>> = { ...last.fields };
  for (const key of Object.keys(row) as PrintedField[]) {
    if (key === 'issue') continue;
    const before = fields[key];
    fields[key] = before === undefined ? (row[key] as string) : `${before}\n${row[key] as string}`;
  }
  return { ...last, fields, lines: last.lines.concat(unit.lines) };
}

const NUMBERED = /^\s*(?:\(([0-9๐-๙]{1,2})\)|([0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?)\s?[.)])\s*(?=\S)/;

/** "1. ทำเพจ" / "2. ทำไลน์": several numbered measures in one cell stay as they are. */
function isListOfMeasures(text: string): boolean {
  const labels = text
    .split('\n')
    .map((line) => Number(toArabicDigits(/^\s*([0-9๐-๙]{1,2})[.)]/.exec(line)?.[1] ?? '')));
  return labels.length > 1 && labels.every((label, at) => label === at + 1);
}

/** The number before the measure's name goes to its own column; a clean range of dates goes to start and end. */
function tidyRow(row: Partial<Record<PrintedField, string>>): Partial<Record<PrintedField, string>> {
  const fields = { ...row };
  if (fields.measure !== undefined && fields.no === undefined) {
    const match = NUMBERED.exec(fields.measure);
    if (match && !isListOfMeasures(fields.measure)) {
      fields.no = (match[1] ?? match[2]) as string;
      fields.measure = fields.measure.slice(match[0].length);
    }
  } else if (fields.no !== undefined) fields.no = fields.no.replace(/^[\s(.]+|[\s.)]+$/g, '');
  if (fields.issue !== undefined && fields.indicators === undefined) {
    const named = indicatorsNamed(fields.issue, false);
    if (named.length > 0) fields.indicators = named.join(', ');
    if (named.length > 0 && !saysMore(fields.issue)) delete fields.issue;
  }
  if (fields.start !== undefined && fields.end === undefined) {
    const range = splitRange(fields.start);
    if (range) [fields.start, fields.end] = range;
  }
  return fields;
}

const YEAR_AT_END = /[0-9๐-๙]{2,4}$/;

/**
 * "๑ ตุลาคม ๒๕๖๖ – ๓๐ กันยายน ๒๕๖๗" as its two dates, "มกราคม – มีนาคม ๒๕๖๘" as "มกราคม ๒๕๖๘" and "มีนาคม ๒๕๖๘"; null for
 * any other form, which stays whole.
 */
function splitRange(text: string): [string, string] | null {
  if (text.length > 120 || /[()\n]/.test(text)) return null;
  const match = /^(?:ระหว่าง ?|ตั้งแต่ ?)?(?:วันที่ ?)?([^–—-]{3,40}?) ?(?:[–—-]|ถึง) ?(?:วันที่ ?)?([^–—-]{3,40})$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [start, end] = [(match[1] as string).trim(), (match[2] as string).trim()];
  const last = parsePeriod(end, null);
  if (last === null) return null;
  if (parsePeriod(start, null) !== null) return [start, end];
  // The first side borrows the year of the second: a month that comes later in the year is one of the year before.
  const first = parsePeriod(`${start} – ${end}`, null)?.start;
  const [typed] = YEAR_AT_END.exec(end) ?? [];
  if (!first || !last.end || typed === undefined) return null;
  const year = String(Number(toArabicDigits(typed)) - (last.end.year - first.year));
  return [`${start} ${typed === toArabicDigits(typed) ? year : toThaiDigits(year)}`, end];
}

/** Whether a cell holds more than the names of indicators and their scores: the number or the words of an issue. */
function saysMore(text: string): boolean {
  const tokens = tokenise(plainOf(text));
  return tokens.some(({ type }) => type === 'other' || type === 'label' || type === 'latin' || type === 'item');
}

/**
 * Numbers of the indicators that a cell names: "6, 8", "ตัวชี้วัดที่ ๖ และ ๘", or their names. A number beside a name is
 * its score.
 * @param bare whether numbers alone are indicators
 */
export function indicatorsNamed(text: string, bare = true): number[] {
  const tokens = tokenise(plainOf(text));
  const named = tokens.some((token) => token.type === 'indicator' && token.named);
  const numbered = bare || tokens.some(({ type }) => type === 'indicator');
  const found: number[] = [];
  for (const token of tokens) {
    const isNumber = token.type === 'number' && token.decimals === 0 && !named && numbered;
    const no = token.type === 'indicator' ? token.no : isNumber ? token.value : 0;
    if (no >= 1 && no <= INDICATORS.length && !found.includes(no)) found.push(no);
  }
  return found;
}
