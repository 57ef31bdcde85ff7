/**
 * How a report is built: headings with the years and instruments they name, numbering, the printed table of ratings, what
 * the memo asks and what its box decides, claims of improvement, announced figures.
 */

import { parseRating } from '../../ita/rating';
import { instrumentOf } from '../../ita/instruments';
import type { InstrumentId, ScaleId } from '../../ita/model';
import type { Evidence, ImprovementEvidence, Subject } from '../../evidence/evidence';
import { elementsOf } from '../tokens/elements';
import { headingOf } from './meeting';
import type { MeasureTable } from './measures';
import { subjectOf, targetOf } from '../tokens/score-statement';
import type { Token } from '../tokens/tokens';
import { snippetOf, type Unit } from '../tokens/units';

function place(unit: Unit, at = 0): { line: number; snippet: string } {
  return { line: unit.lines[0] as number, snippet: snippetOf(unit, at - 40) };
}

/** What a memo asks its reader to do. */
export function findAsk(units: readonly Unit[]): Evidence[] {
  const found: Evidence[] = [];
  for (const unit of units) {
    if (unit.blank || unit.plain.length > 300) continue;
    const match = /จึงเรียนมาเพื่อ(?:โปรด|ขอ)?(?:ได้)?(.{0,60})/.exec(unit.plain);
    if (!match) continue;
    const words = match[1] as string;
    const ask = /อนุมัติ|ลงนาม/.test(words) ? 'approve' : /พิจารณา|สั่งการ/.test(words) ? 'consider' : 'acknowledge';
    found.push({ kind: 'ask', ask, ...place(unit) });
  }
  return found;
}

/** The box in which the memo's reader decides. */
export function findDecision(units: readonly Unit[]): Evidence[] {
  const boxes = units.filter(
    ({ plain }) =>
      plain.length < 80 &&
      /^[\s()☐□./-]*(?:ไม่)?(?:อนุมัติ|เห็นชอบ)[\s.…()☐□]*(?:(?:ไม่)(?:อนุมัติ|เห็นชอบ)[\s.…]*)?$/.test(plain),
  );
  const first = boxes[0];
  if (!first) return [];
  const words = boxes.map(({ plain }) => plain).join(' ');
  const options = ['อนุมัติ', 'เห็นชอบ'].reduce<string[]>((all, word) => {
    if (new RegExp(`(?:^|[^ม่])${word}`).test(words.replace(new RegExp(`ไม่${word}`, 'g'), ''))) all.push(word);
    if (words.includes(`ไม่${word}`)) all.push(`ไม่${word}`);
    return all;
  }, []);
  return [{ kind: 'decision', options, ...place(first) }];
}

/** Longest line that can be a heading. */
const LONGEST_HEADING = 220;
/** Units below a heading that show what its section is about. */
const SECTION = 40;

/** Headings that name a year or an instrument. */
export function findHeadings(units: readonly Unit[]): Evidence[] {
  const found: Evidence[] = [];
  units.forEach((unit, index) => {
    if (unit.blank || unit.cells || unit.plain.length > LONGEST_HEADING) return;
    const years: number[] = [];
    for (const token of unit.tokens) if (token.type === 'year' && !years.includes(token.year)) years.push(token.year);
    const instrument = headingOf(unit);
    if (!instrument && (years.length === 0 || !looksLikeHeading(unit))) return;
    found.push({
      kind: 'heading',
      title: unit.text.trim(),
      years,
      instrument,
      content: instrument ? contentBelow(units, index) : null,
      ...place(unit),
    });
  });
  return found;
}

/** A short line that ends with the year it is about; entries of lists of laws and events end otherwise. */
function looksLikeHeading(unit: Unit): boolean {
  if (unit.bullet || /ดังนี้|นั้น$|คือ |ลงวันที่|ประกาศ|คู่มือ|ปฏิทิน/.test(unit.plain)) return false;
  const meaning = unit.tokens.filter(({ type }) => type !== 'word');
  const last = meaning[meaning.length - 1];
  return last !== undefined && last.type === 'year';
}

/** The one instrument that the text below speaks of, up to the next heading of an instrument. */
function contentBelow(units: readonly Unit[], heading: number): InstrumentId | null {
  const counts: Partial<Record<InstrumentId, number>> = {};
  for (let at = heading + 1; at < units.length && at - heading <= SECTION; at += 1) {
    const unit = units[at] as Unit;
    if (headingOf(unit)) break;
    const first = unit.tokens.find(({ type }) => type !== 'label' && type !== 'word');
    const own = first && first.type === 'indicator' ? instrumentOf(first.no) : null;
    if (own) counts[own.id] = (counts[own.id] ?? 0) + 1;
    for (const token of unit.tokens) {
      const id = token.type === 'instrument' ? token.id : token.type === 'sub-indicator' ? 'OIT' : null;
      if (id) counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const named = Object.keys(counts) as InstrumentId[];
  return named.length === 1 ? (named[0] as InstrumentId) : null;
}

const BAND_WORD =
  '(?:ระดับ ?)?["“]?(AA|(?<![A-Za-z])[A-F](?![A-Za-z])|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน(?!เกณฑ์)|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง)["”]?';
const BAND_RANGE =
  '(?:(\\d{1,3}(?:\\.\\d{1,2})?) ?(?:[-–—]|ถึง) ?(\\d{1,3}(?:\\.\\d{1,2})?)|(ตั้งแต่|สูงกว่า|มากกว่า|ต่ำกว่า|น้อยกว่า) ?(\\d{1,3}(?:\\.\\d{1,2})?)|(\\d{1,3}(?:\\.\\d{1,2})?) ?(?:คะแนน)? ?(ขึ้นไป))';

/** Lines of a printed table of ratings, and its line to pass. */
export function findBands(units: readonly Unit[]): { evidence: Evidence[]; units: Unit[] } {
  const evidence: Evidence[] = [];
  const taken: Unit[] = [];
  const band = new RegExp(`${BAND_WORD}[^\\d\\t]{0,90}?${BAND_RANGE}`, 'g');
  for (const unit of units) {
    if (unit.blank || unit.text.length > 800 || !/\d/.test(unit.plain)) continue;
    const before = evidence.length;
    band.lastIndex = 0;
    for (let match = band.exec(unit.plain); match; match = band.exec(unit.plain)) {
      const rating = parseRating(match[1] as string);
      if (!rating) continue;
      evidence.push(readBand(match, rating.scale, rating.rating, unit));
    }
    for (const cell of unit.cells ?? [unit.plain]) {
      const line = /ITA ?([<>≥≤]=?) ?(\d{1,3}(?:\.\d{1,2})?)/.exec(cell);
      if (!line) continue;
      const operator = ({ '>': '>', '<': '<', '≥': '>=', '≤': '<=', '>=': '>=', '<=': '<=' } as const)[line[1] as '>'];
      const verdict = /ไม่ผ่าน/.test(unit.plain)
        ? 'fail'
        : /ผ่านเกณฑ์/.test(unit.plain)
          ? 'pass'
          : operator.charAt(0) === '<'
            ? 'fail'
            : 'pass';
      evidence.push({ kind: 'line', operator, value: Number(line[2]), verdict, ...place(unit) });
    }
    if (evidence.length > before) taken.push(unit);
  }
  // One such phrase in running text is a remark, not a table of ratings.
  const bands = evidence.filter(({ kind }) => kind === 'band');
  return bands.length >= 3
    ? { evidence, units: taken }
    : { evidence: evidence.filter(({ kind }) => kind === 'line'), units: [] };
}

function readBand(match: RegExpExecArray, scale: ScaleId, rating: string, unit: Unit): Evidence {
  const [from, to, word, bound, bottom] = [match[2], match[3], match[4], match[5], match[6]];
  const upper = word === 'ต่ำกว่า' || word === 'น้อยกว่า';
  const low = from ?? (upper ? undefined : bound) ?? bottom;
  const high = to ?? (upper ? bound : undefined);
  return {
    kind: 'band',
    scale,
    rating,
    from: low === undefined ? null : Number(low),
    fromInclusive: word !== 'สูงกว่า' && word !== 'มากกว่า',
    to: high === undefined ? null : Number(high),
    toInclusive: !upper,
    instruments: /รายเครื่องมือ|ทุกเครื่องมือ|บางเครื่องมือ/.test(match[0]),
    ...place(unit, match.index),
  };
}

/** Numbering of the lines of the text: each run of labels of one style and depth, where it holds at least two. */
export function findNumbering(units: readonly Unit[], tables: readonly MeasureTable[]): Evidence[] {
  const found: Evidence[] = [];
  const inTables = new Set<Unit>();
  for (const table of tables) for (const unit of table.units) inTables.add(unit);
  const rows = tables.reduce<{ label: string; unit: Unit }[]>((all, { measures }) => {
    for (const { fields, unit } of measures) all.push({ label: arabic(fields.no ?? ''), unit });
    return all;
  }, []);
  const firstRow = rows[0];
  if (firstRow && rows.length > 1) {
    found.push({ kind: 'numbering', of: 'measures', labels: rows.map(({ label }) => label), ...place(firstRow.unit) });
  }
  const open = new Map<string, { labels: string[]; unit: Unit; items: boolean }>();
  const close = (key: string): void => {
    const run = open.get(key);
    if (run && run.labels.length > 1) {
      found.push({ kind: 'numbering', of: run.items ? 'items' : 'list', labels: run.labels, ...place(run.unit) });
    }
    open.delete(key);
  };
  for (const unit of units) {
    const label = unit.blank || unit.cells || inTables.has(unit) ? undefined : unit.tokens[0];
    if (!label || label.type !== 'label') continue;
    const items = unit.tokens.some(({ type }) => type === 'item');
    // "๑." sections, "(๑)" entries and "๑.๑" points number on beside each other; each list of a kind begins at 1.
    const key = `${styleOf(unit)} ${label.label.split('.').length} ${items}`;
    if (/(?:^|\.)1$/.test(label.label)) close(key);
    const run = open.get(key);
    if (run) run.labels.push(label.label);
    else open.set(key, { labels: [label.label], unit, items });
  }
  Array.from(open.keys()).forEach(close);
  return found;
}

function styleOf(unit: Unit): 'bracket' | 'half' | 'dot' {
  const start = unit.plain.trim().slice(0, 8);
  if (start.charAt(0) === '(') return 'bracket';
  return /^[\d.]+\s?\)/.test(start) ? 'half' : 'dot';
}

function arabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

const BETTER =
  /(?:คะ?แนน|คะแนน|คณะแผน|ผลการประเมิน)(?:ITA)? ?(?:ที่)?(?:เพิ่ม|สูง|ดี)(?:มาก)?ขึ้น(?:กว่า|จาก)?(?:ปี(?:ที่ผ่านมา|ก่อน|ที่แล้ว)|เดิม)?/;

/** Before a claim, what makes it a wish, a condition or a thing of which one among many is meant. */
const NOT_SAID = /ให้|เพื่อ|เป้าหมาย|ไม่|หาก|ถ้า|จะ|ต้อง|คาด|ควร|(?:ตัวชี้วัด|ข้อ|ด้าน|ประเด็น)[^ ]{0,15}$/;
const THAN_BEFORE = /(?:ปี(?:ที่ผ่านมา|ก่อน|ที่แล้ว)|เดิม)$/;

/**
 * "คะแนนสูงขึ้นกว่าปีที่ผ่านมา" with the figure beside it.
 * @param about the measure in whose row it stands; null for running text, where the line says what rose
 */
export function improvementIn(plain: string, about: Subject | null, unit: Unit): ImprovementEvidence | null {
  const match = BETTER.exec(plain);
  if (!match) return null;
  const after = /^[^\d]{0,25}([+-]?\d{1,3}(?:\.\d{1,2})?)/.exec(
    plain.slice(match.index + match[0].length, match.index + match[0].length + 40),
  );
  const left = about === null ? unit.tokens.filter(({ end }) => end <= match.index) : [];
  // A figure after the year is that year's; without one, the claim is.
  const last = left.filter(({ type }) => type === 'year' || type === 'number').pop();
  return {
    kind: 'improvement',
    about: about ?? whatRose(left, plain.slice(Math.max(0, match.index - 40), match.index), match[0]),
    figure: after ? Number(after[1]) : null,
    year: last && last.type === 'year' ? last.year : null,
    ...place(unit, unit.plain.indexOf(match[0])),
  };
}

function whatRose(left: readonly Token[], before: string, words: string): Subject {
  const named = left
    .map(targetOf)
    .filter((target) => target !== null)
    .pop();
  if (!named || named.kind === 'subtotal' || NOT_SAID.test(before) || !THAN_BEFORE.test(words)) return 'document';
  return subjectOf(named);
}

/** "ปรากฏผลคะแนนรายตัวชี้วัด … ดังต่อไปนี้", with how many figures its section then gives. */
export function findPromises(units: readonly Unit[]): Evidence[] {
  const found: Evidence[] = [];
  let promise: { unit: Unit; at: number; figures: number; about: Subject } | null = null;
  const close = (): void => {
    if (promise)
      found.push({ kind: 'promise', about: promise.about, found: promise.figures, ...place(promise.unit, promise.at) });
    promise = null;
  };
  for (const unit of units) {
    if (unit.blank || unit.text.length > 6000) continue;
    const match =
      /(?:ปรากฏ|มี|แสดง|สรุป)(?:เป็น)?(?:ผล)?คะแนน(?:ราย|ใน|แต่ละ)[^\d]{0,60}?ดัง(?:ต่อไป)?นี้|ผลคะแนนราย(?:ตัวชี้วัด|ข้อ)[^\d]{0,60}?ดัง(?:ต่อไป)?นี้/.exec(
        unit.plain,
      );
    if (match) {
      close();
      const instruments = unit.tokens.filter(({ type }) => type === 'instrument');
      const last = instruments[instruments.length - 1];
      promise = { unit, at: match.index, figures: 0, about: last && last.type === 'instrument' ? last.id : 'total' };
      continue;
    }
    if (promise) {
      if (headingOf(unit)) close();
      else promise.figures += figuresIn(unit);
    }
  }
  close();
  return found;
}

function figuresIn(unit: Unit): number {
  return elementsOf(unit, unit.tokens).filter((one) => one.kind === 'number' && one.number.strong).length;
}
