/**
 * A meeting's summary: date, place, and per instrument the approach for each indicator, then measures, method, results
 * and suggestions under headings of their own.
 */

import type { InstrumentId } from '../../ita/model';
import { instrumentOf } from '../../ita/instruments';
import { matchKey } from '../../thai/text';
import type { Unit } from '../tokens/units';

export type MeetingField = 'measures' | 'method' | 'results' | 'suggestions';

export interface FoundMeeting {
  readonly date: string;
  readonly place: string;
  readonly lines: readonly number[];
  readonly sections: readonly MeetingSection[];
}

export interface MeetingSection {
  readonly instrument: InstrumentId;
  readonly heading: Unit;
  readonly approaches: readonly { readonly indicator: number; readonly text: string; readonly unit: Unit }[];
  readonly fields: Readonly<
    Partial<Record<MeetingField, { readonly text: string; readonly lines: readonly number[]; readonly unit: Unit }>>
  >;
}

const HEADS: readonly (readonly [RegExp, MeetingField])[] = [
  [/^(?:มาตรการ(?:\/?แนวทาง)?|แนวทาง|มาตรการและแนวทาง|มาตรการหรือแนวทาง)$/, 'measures'],
  [/^วิธี(?:การ)?ดำเนิน(?:การ|งาน)$|^ขั้นตอน(?:การดำเนินการ)?$/, 'method'],
  [/^(?:สรุป)?ผลการดำเนิน(?:การ|งาน)$/, 'results'],
  [/^ข้อเสนอแนะ(?:เพิ่มเติม)?(?:จากที่ประชุม)?$/, 'suggestions'],
];
const MEETING_DATE = /(?:วัน[ก-๙]{0,8}ที่|เมื่อวันที่|วันที่) ?([0-9๐-๙]{1,2} ?[ก-๙.]{3,12} ?(?:พ\.? ?ศ\.? ?)?[0-9๐-๙]{4})/;
const PLACE = /^(?:ณ\.?|สถานที่ ?:?) ?(.{4,200})$/;
/** How far down the head of a summary may reach. */
const HEAD = 15;

/** The meeting that the text sums up; null where it sums up none. */
export function findMeeting(units: readonly Unit[], isTaken: (unit: Unit) => boolean): FoundMeeting | null {
  const text = units.filter(({ blank }) => !blank);
  const head = text.slice(0, HEAD);
  if (!head.some(({ plain }) => plain.length < 200 && plain.includes('ประชุม'))) return null;
  const sections = findSections(text.filter((unit) => !isTaken(unit)));
  if (sections.length === 0) return null;
  const dated = head.find(({ text: line }) => line.length < 200 && MEETING_DATE.test(line));
  const placed = head.find(({ text: line }) => PLACE.test(line));
  const date = dated ? ((MEETING_DATE.exec(dated.text) as RegExpExecArray)[1] as string) : '';
  return {
    date,
    place: placed ? ((PLACE.exec(placed.text) as RegExpExecArray)[1] as string).trim() : '',
    lines: [dated, placed].reduce<number[]>((all, unit) => (unit ? all.concat(unit.lines) : all), []),
    sections,
  };
}

function fieldOf(unit: Unit): MeetingField | null {
  if (unit.plain.length > 40) return null;
  const key = matchKey(unit.plain.replace(/^\d{1,2}[.)]\s*/, '')).replace(/:$/, '');
  const head = HEADS.find(([pattern]) => pattern.test(key));
  return head ? head[1] : null;
}

function findSections(units: readonly Unit[]): MeetingSection[] {
  const sections: {
    instrument: InstrumentId;
    heading: Unit;
    approaches: { indicator: number; text: string; unit: Unit }[];
    fields: Partial<Record<MeetingField, { text: string; lines: number[]; unit: Unit }>>;
  }[] = [];
  let field: MeetingField | null = null;
  for (const unit of units) {
    const heading = headingOf(unit);
    if (heading) {
      sections.push({ instrument: heading, heading: unit, approaches: [], fields: {} });
      field = null;
      continue;
    }
    const section = sections[sections.length - 1];
    if (!section || unit.cells) continue;
    const next = fieldOf(unit);
    if (next) {
      field = next;
      continue;
    }
    const approach = field === null ? approachOf(unit, section.instrument) : null;
    if (approach) section.approaches.push({ ...approach, unit });
    else if (field !== null) {
      const known = section.fields[field];
      if (known) {
        known.text += `\n${unit.text}`;
        known.lines.push(...unit.lines);
      } else section.fields[field] = { text: unit.text, lines: unit.lines.slice(), unit };
    }
  }
  return sections.filter(({ approaches, fields }) => approaches.length > 0 || Object.keys(fields).length >= 2);
}

/** A short line about one instrument, with no sentence after it. */
export function headingOf(unit: Unit): InstrumentId | null {
  if (unit.blank || unit.cells || unit.bullet || unit.plain.length > 110) return null;
  if (/เป็นการ|เป็นแบบ|ดังนี้|ได้คะแนน|\d{2}\.\d/.test(unit.plain)) return null;
  let found: InstrumentId | null = null;
  for (const token of unit.tokens) {
    if (token.type === 'number' || token.type === 'indicator') return null;
    if (token.type !== 'instrument') continue;
    if (found !== null && found !== token.id) return null;
    found = token.id;
  }
  return found;
}

/** "๑) การปฏิบัติหน้าที่ จัดให้มี…": the indicator of the section's instrument and what is said of it. */
function approachOf(unit: Unit, instrument: InstrumentId): { indicator: number; text: string } | null {
  const first = unit.tokens.find(({ type }) => type !== 'label' && type !== 'word');
  if (!first || first.type !== 'indicator') return null;
  const own = instrumentOf(first.no);
  if (!own || own.id !== instrument) return null;
  const text = unit.text.slice(first.end).replace(/^[\s:–-]+/, '');
  return text.length < 8 ? null : { indicator: first.no, text };
}
