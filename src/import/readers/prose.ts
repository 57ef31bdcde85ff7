/**
 * Scores in running text: "ตัวชี้วัดที่ ๘ … ร้อยละ ๘๖.๗๔", "แบบวัด … (IIT) ได้คะแนนรวมเฉลี่ย ๙๓.๐๔ คะแนน", "ได้รับคะแนน
 * ๙๑.๒๓ เพิ่มขึ้นจากปีที่ผ่านมา +๒.๖๒". A figure belongs to the name before it with nothing but small words between;
 * over other words only where the paragraph begins with that name and speaks of no other.
 */

import { instrumentById } from '../../ita/instruments';
import { elementsOf, type FoundNumber } from '../tokens/elements';
import { endsWithAgency } from '../tokens/agency-names';
import { doubtOf, statement, targetOf, type ScoreStatement, type Target } from '../tokens/score-statement';
import type { Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

interface Piece {
  readonly unit: Unit;
  readonly token: Token;
}

/** Statements of the units that no list has taken. */
export function readProseScores(units: readonly Unit[], isTaken: (unit: Unit) => boolean): ScoreStatement[] {
  const statements: ScoreStatement[] = [];
  let paragraph: Unit[] = [];
  let subject: Target | null = null;
  const close = (): void => {
    if (paragraph.length > 0) readParagraph(paragraph, subject, statements);
    paragraph = [];
  };
  units.forEach((unit, at) => {
    if (unit.blank || isTaken(unit)) {
      close();
      return;
    }
    if (unit.cells || unit.bullet || (unit.tokens[0] as Token).type === 'label' || startsWithItem(unit)) close();
    if (paragraph.length === 0) subject = subjectAbove(units, at);
    paragraph.push(unit);
    if (unit.cells) close();
  });
  close();
  return statements;
}

/** The one indicator or item that the line directly above speaks of, unless that line belongs to a list. */
function subjectAbove(units: readonly Unit[], at: number): Target | null {
  // A list may be set apart line by line.
  let second = at - 2;
  while (second >= 0 && at - second < 5 && (units[second] as Unit).blank) second -= 1;
  const named = [at - 1, second].map((place) => {
    const unit = units[place];
    const targets = unit && !unit.blank ? unit.tokens.map(targetOf) : [];
    return targets.filter((target) => target !== null && (target.kind === 'indicator' || target.kind === 'item'));
  });
  const [above, before] = named as [(Target | null)[], (Target | null)[]];
  return above.length === 1 && before.length === 0 ? (above[0] as Target) : null;
}

function startsWithItem(unit: Unit): boolean {
  const first = unit.tokens.find(({ type }) => type !== 'word' && type !== 'label');
  return first !== undefined && first.type === 'item';
}

/** Fewer years are told in other ways too. */
const SEVERAL_YEARS = 3;
/** Longest stretch of years. */
const MOST_YEARS = 10;
/** How far a score phrase may stand from the subject it silently belongs to, in letters. */
const FAR = 1500;

function readParagraph(paragraph: readonly Unit[], above: Target | null, statements: ScoreStatement[]): void {
  const numbers = new Map<Token, FoundNumber>();
  const pieces: Piece[] = [];
  const places = new Map<Token, number>();
  for (const unit of paragraph) {
    for (const element of elementsOf(unit, unit.tokens)) {
      if (element.kind === 'number') numbers.set(element.number.token, element.number);
    }
    unit.tokens.forEach((token, at) => {
      pieces.push({ unit, token });
      places.set(token, at);
    });
  }
  if (readInTurn(paragraph, statements) || readYears(paragraph, statements)) return;
  let direct: Target | null = null;
  let directHasScore = false;
  let leading: Target | null = null;
  let distance = 0;
  let others = 0;
  let scoreWord = false;
  let points = false;
  let received = false;
  let lastOwner: Target | null = null;
  let total = false;
  for (const { unit, token } of pieces) {
    const target = targetOf(token);
    if (target) {
      // "แบบวัด … (IIT) ได้คะแนนรวม": the sum of what was just named.
      const keeps: boolean = target.kind === 'total' && direct !== null && direct.kind !== 'total' && !directHasScore;
      if (!keeps) {
        direct = target;
        directHasScore = false;
        if (target.kind !== 'total') {
          leading = others === 0 || (leading !== null && sameTarget(leading, target)) ? target : null;
          others += 1;
        }
      }
      distance = 0;
      scoreWord = target.kind === 'total';
      received = false;
      continue;
    }
    distance += token.end - token.start;
    if (isComparison(unit, token)) {
      // "เมื่อเทียบกับปี 2566 ซึ่งได้ …" begins a sentence about the paragraph's one subject, else about the whole.
      direct = leading ?? above ?? { kind: 'total' };
      directHasScore = true;
      lastOwner = null;
      continue;
    }
    if (token.type === 'back' && leading) {
      direct = leading;
      directHasScore = false;
      continue;
    }
    if (token.type === 'word' && (token.role === 'score' || token.role === 'received')) {
      points = points || unit.plain.slice(token.start, token.end).includes('คะแนน');
      scoreWord = true;
      received = received || token.role === 'received';
    } else if (token.type === 'other' || token.type === 'item-number') {
      direct = null;
      lastOwner = null;
      scoreWord = false;
      points = false;
      received = false;
    } else if (token.type === 'guard' || token.type === 'range' || token.type === 'count') {
      scoreWord = false;
      received = false;
    }
    const number = numbers.get(token);
    if (!number) continue;
    received = received || isPointsOfAgency(unit, token);
    scoreWord = scoreWord || received;
    const running = unit.cells === null;
    const state = { scoreWord, points, received, others, distance, total, running };
    const owner = ownerOf(direct, leading, state, number, lastOwner);
    if (!owner || (owner.target.kind === 'total' && isMeanOfMany(unit, token))) continue;
    directHasScore = true;
    // "ได้ 97.36 คะแนน (ปี 2566 ได้ 95.10)": the dated figure is the earlier one.
    const last = statements[statements.length - 1];
    const isEarlier =
      number.role === null &&
      number.year !== null &&
      lastOwner === owner.target &&
      last !== undefined &&
      last.unit === unit &&
      last.role === 'score' &&
      last.year === null;
    lastOwner = owner.target;
    total = total || (owner.target.kind === 'total' && number.year !== null);
    statements.push(
      statement({
        target: owner.target,
        unit,
        role: number.role === 'change' ? 'change' : number.role === 'previous' || isEarlier ? 'previous' : 'score',
        value: number.role === 'previous' ? Math.abs(number.value) : number.value,
        year: number.year,
        confidence: owner.near ? 'sure' : 'likely',
        full: fullMarkAfter(unit, places.get(token) ?? 0, numbers),
        note: owner.near ? '' : 'คะแนนอยู่ห่างจากชื่อในย่อหน้าเดียวกัน',
        start: token.start,
        by: 'prose',
        ...doubtOf(number.token),
      }),
    );
    scoreWord = false;
  }
}

/** "จำนวน 7,849 แห่ง … คะแนนเฉลี่ยภาพรวม 92.18": the mean of the agencies that were counted. */
function isMeanOfMany({ plain }: Unit, { start }: Token): boolean {
  const before = plain.slice(Math.max(0, start - FAR), start);
  return /เฉลี่ย/.test(before.slice(-40)) && /(?<!จาก(?:ทั้งหมด)? ?(?:จำนวน)? ?[\d,]*)\d ?แห่ง/.test(before);
}

/** "เทศบาลตำบลบ้านนาได้ 93.42 คะแนน". */
function isPointsOfAgency({ plain }: Unit, { start, end }: Token): boolean {
  if (!/^ *คะแนน/.test(plain.slice(end, end + 7))) return false;
  const before = /^(.*?) ?(?:ได้|ได้รับ|ได้รับการประเมิน) ?$/.exec(plain.slice(Math.max(0, start - 120), start));
  return before !== null && endsWithAgency(before[1] as string);
}

/** At the beginning of a line, its number aside. */
function isComparison(unit: Unit, token: Token): boolean {
  return token.type === 'compare' && /^[\d.() ]*$/.test(unit.plain.slice(0, token.start));
}

/** "ก ข และ ค ได้คะแนน 95.12 88.40 และ 91.05 ตามลำดับ": as many figures as names, in turn. */
function readInTurn(paragraph: readonly Unit[], statements: ScoreStatement[]): boolean {
  const [unit] = paragraph;
  if (!unit || paragraph.length > 1 || !unit.plain.includes('ตามลำดับ')) return false;
  const elements = elementsOf(unit, unit.tokens);
  const targets: Target[] = [];
  const numbers: FoundNumber[] = [];
  for (const element of elements) {
    if (element.kind === 'number') numbers.push(element.number);
    else if (numbers.length > 0) return false;
    else if (element.target.kind !== 'total') targets.push(element.target);
  }
  // "ผลคะแนน IIT ประกอบด้วย …": the instrument is the title of its indicators.
  const [title] = targets;
  if (title?.kind === 'instrument' && numbers.length === targets.length - 1) targets.shift();
  const plain = numbers.every(({ role, strong }) => role === null && strong);
  // A name that could not be read: nobody knows whose which figure is.
  if (targets.length > 0 && numbers.length > targets.length && plain) return true;
  if (targets.length < 2 || targets.length !== numbers.length || !plain) return false;
  targets.forEach((target, index) => {
    const { value, year, token } = numbers[index] as FoundNumber;
    statements.push(
      statement({
        target,
        unit,
        role: 'score',
        value,
        year,
        confidence: 'likely',
        by: 'prose/in-turn',
        ...doubtOf(token),
      }),
    );
  });
  return true;
}

/** Whose figures are not the agency's own. */
const OF_MANY = /ประเทศ|จังหวัด|อำเภอ|ทุกแห่ง|ค่าเฉลี่ย/;

/**
 * Totals of three years and more in one sentence: "ปี 2565 ได้ 82.11 คะแนน … และปี 2567 ได้ 90.13 คะแนน", or the years first and
 * their figures in turn.
 */
function readYears(paragraph: readonly Unit[], statements: ScoreStatement[]): boolean {
  const [unit] = paragraph;
  if (!unit || paragraph.length > 1 || !/ITA\b|คุณธรรมและความโปร่งใส/.test(unit.plain) || OF_MANY.test(unit.plain))
    return false;
  const numbers: FoundNumber[] = [];
  for (const element of elementsOf(unit, unit.tokens)) {
    if (element.kind === 'number') {
      // "ย้อนหลัง 3 ปี"
      if (element.number.decimals > 0) numbers.push(element.number);
    } else if (element.target.kind !== 'total') return false;
  }
  const [opening] = numbers;
  if (!opening || numbers.some(({ role, strong }) => role !== null || !strong)) return false;
  const years = numbers.map(({ year }) => year);
  const first = opening.token.start;
  const before = yearsBefore(unit, first);
  const isPair = SLASHED.test(unit.plain.slice(first));
  const inTurn = (unit.plain.includes('ตามลำดับ') || isPair) && before.length === numbers.length && before.length > 1;
  if (numbers.length < SEVERAL_YEARS && !inTurn) return false;
  const own = inTurn ? before : years;
  if (own.includes(null) || new Set(own).size < own.length) return false;
  numbers.forEach(({ value, token }, index) => {
    const year = own[index] as number;
    statements.push(
      statement({
        target: { kind: 'total' },
        unit,
        role: 'score',
        value,
        year,
        confidence: 'likely',
        by: 'prose/years',
        ...doubtOf(token),
      }),
    );
  });
  return true;
}

/** "89.15/91.40": two figures under two years that are written so too. */
const SLASHED = /^\d{2,3}\.\d{1,2} ?\/ ?\d{2,3}\.\d/;

/** The years of a line before a place; "2564-2566" and "2564 ถึง 2566" are three. */
function yearsBefore({ plain }: Unit, end: number): number[] {
  const years: number[] = [];
  const stretch = /(25\d\d)(?: ?(-|–|ถึง) ?(?:ปี ?)?(25\d\d))?(?!\d)/g;
  for (let match = stretch.exec(plain); match && match.index < end; match = stretch.exec(plain)) {
    const from = Number(match[1]);
    const to = match[2] === undefined ? from : Number(match[3]);
    for (let year = from; year <= Math.min(to, from + MOST_YEARS); year += 1) years.push(year);
  }
  return years;
}

/** The full mark that stands behind a figure; 100 without one. */
function fullMarkAfter(unit: Unit, place: number, numbers: ReadonlyMap<Token, FoundNumber>): number {
  for (let at = place + 1; at < unit.tokens.length; at += 1) {
    const next = numbers.get(unit.tokens[at] as Token);
    if (next) return next.role === 'full' ? next.value : 100;
    if (targetOf(unit.tokens[at] as Token)) break;
  }
  return 100;
}

function ownerOf(
  direct: Target | null,
  leading: Target | null,
  state: {
    scoreWord: boolean;
    points: boolean;
    received: boolean;
    others: number;
    distance: number;
    total: boolean;
    running: boolean;
  },
  number: FoundNumber,
  lastOwner: Target | null,
): { target: Target; near: boolean } | null {
  const ignored =
    number.role === 'full' || number.role === 'weight' || number.role === 'target' || number.role === 'rank';
  if (ignored) return null;
  // "แบบวัด IIT (ร้อยละ 30)": the weight is no score.
  const weight = direct && direct.kind === 'instrument' ? instrumentById(direct.id).weight : null;
  if (number.decimals === 0 && number.value === weight) return null;
  // A figure that only goes on about the last one: "… ๙๑.๒๓ เพิ่มขึ้นจากปีที่ผ่านมา +๒.๖๒".
  if (number.role === 'change' || number.role === 'previous') {
    const target = lastOwner ?? direct;
    if (target) return { target, near: true };
    // A cell that only compares is the head of a column or a remark.
    return state.running && state.others === 0 && (number.signed || number.role === 'previous')
      ? { target: { kind: 'total' }, near: true }
      : null;
  }
  if (direct && (number.strong || state.scoreWord)) return { target: direct, near: true };
  // "ผลการประเมิน ปี 2566 ได้ 85.05 คะแนน … ปี 2567 ได้ 90.13 คะแนน": the other year of the same total.
  if (state.total && state.others === 0 && number.year !== null && number.strong && !direct) {
    return { target: { kind: 'total' }, near: false };
  }
  if (!state.scoreWord) return null;
  // Over other words a percentage may be of anything; points are of the indicator.
  if (leading && state.points && state.distance < FAR && number.decimals > 0) return { target: leading, near: false };
  if (state.others === 0 && state.received) return { target: { kind: 'total' }, near: true };
  return null;
}

function sameTarget(a: Target, b: Target): boolean {
  return JSON.stringify({ ...a, form: '' }) === JSON.stringify({ ...b, form: '' });
}
