/** Rows of the other tabs: measures, issues, lists, opinions, meetings. */

import { toArabicDigits } from '../../thai/digits';
import { STATUS_CHOICES } from '../../workbook/input-tabs';
import type { FoundIssue, ListEntry } from '../readers/lists';
import type { PrintedField } from '../../workbook/measure-heads';
import { type FoundMeasure, indicatorsNamed } from '../readers/measures';
import type { FoundMeeting } from '../readers/meeting';
import type { MemoHead } from '../readers/memo-head';
import { cell } from './proposed-cell';
import type { ProposedCell, ProposedRow, Question } from './result';
import { HIGHEST_LABEL } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** A row of `มาตรการ`. */
export function measureRow(
  { fields, lines, unit, confidence, ignored = [] }: FoundMeasure,
  index: number,
): ProposedRow {
  const cells: Record<string, ProposedCell> = {};
  for (const key of Object.keys(fields) as PrintedField[]) {
    if (key === 'problem') continue;
    const text = fields[key] as string;
    let value: string | number = text;
    if (key === 'issue') value = issueNo(text) ?? text;
    else if (key === 'indicators') value = indicatorsNamed(text).join(', ') || text;
    else if (key === 'status') value = statusOf(text);
    const note =
      key === 'measure' && ignored.length > 0 ? `ไม่ได้นำเข้า ${ignored.join(', ')} เพราะแท็บ มาตรการ ไม่มีคอลัมน์` : '';
    cells[key] = cell(value, unit, confidence, note, lines);
  }
  return { key: String(index + 1), cells };
}

/** "๓", "ประเด็นที่ ๓ …", "1. การปฏิบัติหน้าที่", "1.2 …"; a score before the words is no number of an issue. */
function issueNo(text: string): number | null {
  const match = /^\s*(?:ประเด็น ?(?:ที่)? ?)?\(?(\d{1,2})(?:\.\d(?=[ .)]))?(?:[.):](?!\d)|(?![\d.,/]))/.exec(
    toArabicDigits(text),
  );
  const no = match ? Number(match[1]) : 0;
  return no > 0 && no <= HIGHEST_LABEL ? no : null;
}

/** What the measures' own column of problems says, each once; ไม่มี says that there was none. */
export function problemsOf(measures: readonly FoundMeasure[]): ListEntry[] {
  const found: ListEntry[] = [];
  for (const { fields, lines, unit } of measures) {
    const text = (fields.problem ?? '').trim();
    if (text === '' || /^(?:-|ไม่มี|ไม่พบ)(?:ปัญหา|อุปสรรค|และ|[\s/.-])*$/.test(text)) continue;
    if (!found.some((one) => one.text === text)) found.push({ label: '', text, lines, unit });
  }
  return found;
}

/** Lines that speak of somebody responsible for a measure that could not be read: said, not passed over. */
export function unreadMeasures(loose: readonly Unit[]): Question {
  const lines = loose.slice(0, 20).map(({ lines: [line] }) => line as number);
  return {
    id: 'measures-unread',
    tab: 'measures',
    message: `บรรทัด ${lines.join(', ')} ระบุผู้รับผิดชอบ แต่ไม่พบชื่อมาตรการที่ชัดเจน จึงไม่ได้นำเข้า ให้กรอกในแท็บ มาตรการ เอง หรือวางเป็นตาราง`,
    options: [],
  };
}

function statusOf(text: string): string {
  const plain = text.replace(/\s/g, '');
  if (/ไม่แล้วเสร็จ|ไม่สำเร็จ|ยังไม่(?:ได้)?ดำเนินการ|ไม่ได้ดำเนินการ/.test(plain)) return STATUS_CHOICES['not-done'];
  if (/อยู่ระหว่าง|กำลังดำเนินการ/.test(plain)) return STATUS_CHOICES.ongoing;
  return /แล้วเสร็จ|เรียบร้อย|ดำเนินการแล้ว|สำเร็จ/.test(plain) ? STATUS_CHOICES.done : text;
}

/** A row of `ประเด็น`. */
export function issueRow({ no, name, indicators, text, units }: FoundIssue): ProposedRow {
  const heading = units[0] as Unit;
  const lines = units.reduce<number[]>((all, one) => all.concat(one.lines), []);
  const cells: Record<string, ProposedCell> = {
    no: cell(no, heading),
    name: cell(name, heading),
    indicators: cell(indicators.join(', '), heading, 'sure', '', lines),
  };
  if (text !== '') cells.text = cell(text, heading, 'sure', '', lines);
  return { key: String(no), cells };
}

/** A row of `ข้อจำกัด` or `ข้อกฎหมาย`. */
export function listRow({ text, lines, unit }: ListEntry, index: number): ProposedRow {
  return {
    key: String(index + 1),
    cells: { no: cell(index + 1, unit, 'sure', '', lines), text: cell(text, unit, 'sure', '', lines) },
  };
}

/** A row of `ผู้ลงความเห็น`. */
export function signerRow({ position, decides, unit }: MemoHead['signers'][number], index: number): ProposedRow {
  return {
    key: String(index + 1),
    cells: {
      order: cell(index + 1, unit),
      position: cell(position, unit),
      kind: cell(decides ? 'อนุมัติ/ไม่อนุมัติ' : 'ความเห็น', unit, decides ? 'sure' : 'likely'),
    },
  };
}

/** Per instrument one row with what holds for all of it, and one row for the approach of each indicator. */
export function meetingRows({ date, place, lines, sections }: FoundMeeting): ProposedRow[] {
  const rows: ProposedRow[] = [];
  for (const { instrument, heading, approaches, fields } of sections) {
    const common: Record<string, ProposedCell> = { instrument: cell(instrument, heading) };
    if (date !== '') common.date = cell(date, heading, 'sure', '', lines);
    if (place !== '') common.place = cell(place, heading, 'sure', '', lines);
    const whole: Record<string, ProposedCell> = { ...common };
    for (const key of Object.keys(fields) as (keyof typeof fields)[]) {
      const found = fields[key];
      if (found) whole[key] = cell(found.text, found.unit, 'sure', '', found.lines);
    }
    rows.push({ key: instrument, cells: whole });
    for (const { indicator, text, unit } of approaches) {
      rows.push({
        key: `${instrument}/${indicator}`,
        cells: { ...common, indicator: cell(indicator, unit), approach: cell(text, unit) },
      });
    }
  }
  return rows;
}
