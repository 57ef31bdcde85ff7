/** Ratings that a text states, with what the words around each say: the agency's own, an earlier one, a goal, a count. */

import { parseRating } from '../../ita/rating';
import type { RatingEvidence } from '../../evidence/evidence';
import type { ScaleId } from '../../ita/model';
import { ENGLISH_FORM, ENGLISH_LEVELS, NOT_OWN, RATING_FORMS } from '../lexicon/rating-words';
import { plainOf } from '../source/source';
import { targetOf } from '../tokens/score-statement';
import { snippetOf, type Unit } from '../tokens/units';
import { isSubject, type Mention } from './figures';

export interface RatingCandidate {
  readonly rating: string;
  readonly scale: ScaleId;
  readonly unit: Unit;
  readonly start: number;
  /** Agency of its line; empty where the line names none. */
  readonly agency: string;
  /** Year that its line gives it. */
  readonly year: number | null;
  /** How it is written. */
  readonly form: string;
  /** Why it is not the agency's own of this year; empty where it may be. */
  readonly not: string;
}

/** Longest line that is searched: beyond it nobody could say whose a rating is. */
const LONGEST_LINE = 6000;
const BEFORE = 90;
const AFTER = 60;
const RATING_HEAD = /^(?:ระดับ[ก-๙ ]{0,40}|Level|Rating|Grade):?$/;

/** A rating in Thai, as a letter or in the words of English papers. */
function ratingOf(text: string): ReturnType<typeof parseRating> {
  return parseRating(ENGLISH_LEVELS[text.trim()] ?? text);
}

/** How the rating of a cell is written. */
function formOf(text: string, form: string): string {
  return ENGLISH_LEVELS[text.trim()] === undefined ? form : ENGLISH_FORM;
}

let forms: readonly { readonly name: string; readonly pattern: RegExp }[] | null = null;

export function readRatings(units: readonly Unit[], mentions: readonly Mention[]): RatingCandidate[] {
  forms = forms ?? RATING_FORMS.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'g') }));
  const byUnit = new Map<Unit, Mention[]>();
  for (const one of mentions) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  const found: RatingCandidate[] = [];
  let above: Unit | null = null;
  let second: Unit | null = null;
  units.forEach((unit, at) => {
    if (unit.blank || unit.text.length > LONGEST_LINE) return;
    const own = byUnit.get(unit) ?? [];
    const isOfName = [above, second].some((one) => one?.tokens.some(({ type }) => type === 'indicator'));
    const said = unit.cells ? inTable(unit, above, units[at + 1]) : inSentence(unit, own, isOfName ? null : above);
    for (const one of said) found.push(one);
    second = above;
    above = unit;
  });
  return found;
}

function inSentence(unit: Unit, mentions: readonly Mention[], above: Unit | null): RatingCandidate[] {
  const alone = parseRating(unit.plain.trim());
  const isBelow = above !== null && (RATING_HEAD.test(above.plain.trim()) || /\d\.\d/.test(above.plain));
  if (alone && !/^ระดับ/.test(unit.plain.trim()))
    return isBelow && unit.plain.length < 40 ? [candidate(unit, alone, 0, 'line', '', null)] : [];
  if (!/ระดับ|เกรด|ผ่าน|ประเมิน|["“]|\d\.\d|level|grade|rat/i.test(unit.plain)) return [];
  const found = new Map<number, RatingCandidate>();
  const isEnglish = /[a-z]{3}/.test(unit.plain);
  for (const { name, pattern } of forms ?? []) {
    if (name === ENGLISH_FORM && !isEnglish) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(unit.plain); match; match = pattern.exec(unit.plain)) {
      const word = match[1] as string;
      const start = match.index + match[0].lastIndexOf(word);
      const rating = ratingOf(word);
      // A bare "AA" in quotes is a name as often as not; a level never is.
      if (!rating || found.has(start)) continue;
      const left = unit.plain.slice(Math.max(0, start - BEFORE), start);
      const right = unit.plain.slice(start + word.length, start + word.length + AFTER);
      const agency = [...mentions].reverse().find((one) => one.start < start && isSubject(one));
      const behind = mentions.find((one) => one.start > start && isSubject(one));
      found.set(start, {
        ...candidate(unit, rating, start, name, whyNot(unit, start, left, right), yearBefore(unit, start)),
        agency: (agency ?? behind)?.form ?? '',
      });
    }
  }
  const sorted = [...found.values()].sort((a, b) => a.start - b.start);
  return sorted.map((one, at) => {
    const isListed = [sorted[at - 1], sorted[at + 1]].some((other) => other !== undefined && areListed(one, other));
    const isListedAfter = /^["”)]? ?(?:และ|หรือ|,|ถึง|-|(?<= )) ?(?:ระดับ)? ?(?:AA|[A-F])(?![A-Za-z])/.test(
      unit.plain.slice(one.start + one.rating.length),
    );
    return one.not === '' && (isListed || isListedAfter) ? { ...one, not: 'listed' } : one;
  });
}

/** "ระดับ AA และระดับ A": several in one breath are those of many agencies. */
function areListed(one: RatingCandidate, other: RatingCandidate): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = one.unit.plain.slice(first.start + first.rating.length, second.start);
  return (
    first.rating !== second.rating &&
    first.scale === second.scale &&
    /^["”) ]*(?:และ|หรือ|,|ถึง|\d+ แห่ง)[^\d]{0,12}$/.test(between)
  );
}

function whyNot(unit: Unit, start: number, left: string, right: string): string {
  const rule = NOT_OWN.find((one) => (!one.left || one.left.test(left)) && (!one.right || one.right.test(right)));
  if (rule) return rule.name;
  const named = unit.tokens.filter((token) => token.end <= start && targetOf(token) !== null).pop();
  const isOfPart = named && named.type !== 'total' && !/\bITA\b|รวม|Rating/.test(unit.plain.slice(named.end, start));
  return isOfPart ? 'of-a-part' : '';
}

/** Whether a place stands in brackets that are closed before another: "91.40 (ปี 2567 ได้ 89.15) ระดับผ่านดี". */
export function isBracketed(plain: string, at: number, before: number): boolean {
  const open = plain.lastIndexOf('(', at);
  return open >= 0 && open > plain.lastIndexOf(')', at) && plain.slice(at, before).includes(')');
}

function yearBefore(unit: Unit, start: number): number | null {
  const years = unit.tokens.filter(
    (one) => one.type === 'year' && one.end <= start && !isBracketed(unit.plain, one.start, start),
  );
  const last = years[years.length - 1];
  return last && last.type === 'year' ? last.year : null;
}

function candidate(
  unit: Unit,
  { rating, scale }: { rating: string; scale: ScaleId },
  start: number,
  form: string,
  not: string,
  year: number | null,
): RatingCandidate {
  return { rating, scale, unit, start, agency: '', year, form, not };
}

/** The level in the one row of a table that has the total and "ระดับ" among its heads; or beside the head "ระดับ". */
function inTable(unit: Unit, above: Unit | null, next: Unit | undefined): RatingCandidate[] {
  const cells = unit.cells ?? [];
  const filled = cells.filter((cell) => cell !== '');
  const beside =
    filled.length === 2 && RATING_HEAD.test((filled[0] as string).trim()) && !isOfEarlierColumn(unit, above)
      ? (filled[1] as string)
      : null;
  const level = (unit.plain.length < 60 ? beside : null) ?? underHead(unit, above, next);
  const rating = ratingOf(level);
  if (rating) return [candidate(unit, rating, 0, formOf(level, 'cell'), '', null)];
  const own = besideTotal(unit);
  return own ? [own] : [];
}

function underHead(unit: Unit, above: Unit | null, next: Unit | undefined): string {
  if (!unit.cells || !above || !above.cells || (next && !next.blank && next.cells)) return '';
  const isOfWhole =
    above.tokens.some(({ type }) => type === 'total') || above.cells.some((head) => head.trim() === 'ITA');
  if (!isOfWhole) return '';
  const at = above.cells.findIndex((head) => RATING_HEAD.test(head.trim()));
  return at < 0 ? '' : (unit.cells[at] ?? '').trim();
}

/** Whether the row above goes on with a figure of another year, right of the last cell of this one. */
function isOfEarlierColumn({ cells }: Unit, above: Unit | null): boolean {
  if (!cells || !above?.cells) return false;
  const last = cells.reduce((found, cell, at) => (cell === '' ? found : at), -1);
  return above.cells.slice(last).filter((cell) => /^\d+(?:\.\d+)?$/.test(plainOf(cell).trim())).length > 1;
}

/** "ภาพรวม | 90.13 | A". A bare ผ่าน may speak of the line to pass; two levels are of two years. */
function besideTotal(unit: Unit): RatingCandidate | null {
  const [total, ...more] = unit.tokens.filter((token) => targetOf(token) !== null);
  const [level, ...others] = unit.tokens.filter(({ type }) => type === 'verdict');
  if (!unit.pure || !level || others.length > 0 || !total || total.type !== 'total' || more.length > 0) return null;
  const figure = unit.tokens.some(
    ({ type, start, end }) => type === 'number' && start > total.start && end <= level.start,
  );
  const rating = figure ? parseRating(unit.plain.slice(level.start, level.end)) : null;
  return rating && rating.rating !== 'ผ่าน' ? candidate(unit, rating, level.start, 'cell', '', null) : null;
}

const LEVEL_HEAD = /^ระดับ ?(?:ผล)?(?:การ)?(?:ประเมิน|คะแนน)?(?:ที่ได้)?$/;

/** "คะแนนรวม | 85.05 | 90.13" over "ระดับผลการประเมิน | ผ่าน | ผ่านดี": the level in the column of a total. */
export function ratingUnderTotal(
  units: readonly Unit[],
  total: number | null,
  above: Unit | null,
): RatingCandidate | null {
  for (const unit of units) {
    const head = unit.cells?.find((cell) => cell !== '');
    if (!unit.cells || !head || !LEVEL_HEAD.test(head)) continue;
    const ratings = unit.cells.map((cell) => parseRating(cell));
    const stated = ratings.filter((rating) => rating !== null);
    const column = above?.cells ? above.cells.findIndex((cell) => Number(plainOf(cell)) === total) : -1;
    const only = stated.every(({ rating }) => rating === stated[0]?.rating) ? stated[0] : undefined;
    const own = column >= 0 ? ratings[column] : only;
    if (own) return candidate(unit, own, 0, 'column', '', null);
  }
  return null;
}

/** Rows between a total and the heads of its table. */
const MOST_ROWS = 60;

/** "2567 | 92.81 | ผ่าน": the level in the row of the total, under the head "ระดับ" right of it. */
export function ratingInRow(units: readonly Unit[], total: number | null, row: Unit | null): RatingCandidate | null {
  const at = row ? units.indexOf(row) : -1;
  const from = row?.cells?.findIndex((cell) => Number(plainOf(cell)) === total) ?? -1;
  if (!row?.cells || from < 0) return null;
  for (let above = at - 1; above >= 0 && at - above <= MOST_ROWS; above -= 1) {
    const { cells, blank } = units[above] as Unit;
    if (blank) continue;
    if (!cells) break;
    const column = cells.findIndex((cell, index) => index > from && RATING_HEAD.test(cell.trim()));
    if (column < 0) continue;
    const level = row.cells[column] ?? '';
    const rating = ratingOf(level);
    return rating && candidate(row, rating, 0, formOf(level, 'column'), '', null);
  }
  return ratingBehind(units, row, at, from);
}

/** "2567 | 91.90 | ผ่านดี" in a table without heads. A bare ผ่าน is a level only where a row beside it has another one. */
function ratingBehind(units: readonly Unit[], row: Unit, at: number, from: number): RatingCandidate | null {
  const cells = row.cells ?? [];
  const column = cells.findIndex((cell, index) => index > from && parseRating(cell) !== null);
  const rating = parseRating(cells[column] ?? '');
  // Words in another cell, or another level, may be what it goes with.
  const isAlone = cells.every((cell, index) => index === column || /^[\d. ]*$/.test(plainOf(cell)));
  if (!rating || !isAlone) return null;
  const beside = [units[at - 1], units[at + 1]].flatMap((unit) => parseRating(unit?.cells?.[column] ?? '') ?? []);
  const isLevel = rating.rating !== 'ผ่าน' || beside.some((other) => other.rating !== 'ผ่าน');
  return isLevel ? candidate(row, rating, 0, 'column', '', null) : null;
}

/** What the text says of its rating, for the checks: the first of each line that may be the agency's own. */
export function ratingEvidence(candidates: readonly RatingCandidate[]): RatingEvidence[] {
  const said = new Set<Unit>();
  const found: RatingEvidence[] = [];
  for (const { unit, scale, rating, year, start, not } of candidates) {
    if (not !== '' || said.has(unit)) continue;
    said.add(unit);
    const place = { line: unit.lines[0] as number, snippet: snippetOf(unit, Math.max(0, start - 60)) };
    found.push({ kind: 'rating', scale, rating, year, ...place });
  }
  return found;
}
