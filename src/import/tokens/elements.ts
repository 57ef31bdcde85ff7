/** Names and numbers of one unit in order, with what the small words between them say of each number. */

import { PASS_LINE } from '../../ita/rating';
import { agencyTokens } from './agency-names';
import { HIGHEST_LABEL, isYear, type NumberToken, type Token } from './tokens';
import { targetOf, type Target } from './score-statement';
import type { Unit } from './units';

/** What the words beside a number, or the head of its column, make of it. */
export type NumberRole = 'change' | 'previous' | 'current' | 'full' | 'weight' | 'target' | 'rank';

export interface FoundNumber {
  /** Signed where it is a change. */
  readonly value: number;
  readonly decimals: number;
  readonly signed: boolean;
  /** Index of its cell; 0 in running text. */
  readonly cell: number;
  readonly role: NumberRole | null;
  readonly year: number | null;
  /** Decimals, or a word such as คะแนน or ร้อยละ beside it, or a cell of its own: it can hardly be anything but a score. */
  readonly strong: boolean;
  readonly unit: Unit;
  readonly token: NumberToken;
}

export type Element =
  | { readonly kind: 'target'; readonly target: Target; readonly token: Token; readonly cell: number }
  | { readonly kind: 'number'; readonly number: FoundNumber };

/** Fewest columns of a table with names as heads. */
export const WIDE = 3;

/** Largest step between two years that a paper prints; tells "เพิ่มขึ้นจากปีก่อน 2.62" from "… 88.61". */
const LARGEST_CHANGE = 40;

/**
 * Tokens of a unit without the cells that hold running text. A row of figures, or of names, beside a cell of text is only
 * good for a table with names as column heads (`wideOnly`). Null where nothing is left to read.
 */
export function readableTokens(unit: Unit): { tokens: readonly Token[]; wideOnly: boolean } | null {
  if (unit.pure) return { tokens: unit.tokens, wideOnly: false };
  if (!unit.cells) return null;
  const cells = splitCells(unit.tokens);
  const kept: Token[] = [];
  let targets = 0;
  let numbers = 0;
  cells.forEach((tokens, index) => {
    if (index > 0) kept.push({ type: 'cell', start: 0, end: 0 });
    const own = tokens.filter((token) => targetOf(token) !== null);
    const holdsNumber = tokens.some(({ type }) => type === 'number');
    // "เทศบาลตำบลบ้านนา ITA ปี 67 ภาพรวม 90.88": whose figure it is makes it no running text.
    const read = own.length === 1 && holdsNumber ? withoutAgency(unit, tokens) : tokens;
    const noisy = read.some(({ type }) => type === 'other' || type === 'item-number');
    // "การปฏิบัติหน้าที่ ประเมินการรับรู้ของ…" is still the cell of that indicator; text around a number is not a score.
    const named = noisy && own.length === 1 && !holdsNumber && firstMeaning(tokens) === own[0];
    if (noisy && !named) return;
    kept.push(...(named ? own : read));
    targets += own.length;
    if (!noisy && own.length === 0 && holdsNumber) numbers += 1;
  });
  // "รวม | 1000 | - | 90.62": a sum that stands beside what it cannot be of.
  const sums = (cells[0] ?? []).some((token) => token.type === 'word' && token.role === 'sum');
  if ((targets > 0 || sums) && numbers > 0) return { tokens: kept, wideOnly: false };
  return targets >= WIDE || numbers >= WIDE ? { tokens: kept, wideOnly: true } : null;
}

/** The tokens that are no part of an agency's name. */
function withoutAgency({ text }: Unit, tokens: readonly Token[]): readonly Token[] {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  if (!first || !last || !tokens.some(({ type }) => type === 'other')) return tokens;
  const names = agencyTokens(text.slice(first.start, last.end));
  const isNamed = ({ start, end }: Token): boolean =>
    names.some((name) => name.start <= start - first.start && end - first.start <= name.end);
  return tokens.filter((token) => token.type !== 'other' || !isNamed(token));
}

function firstMeaning(tokens: readonly Token[]): Token | undefined {
  return tokens.find(({ type }) => type !== 'word' && type !== 'label' && type !== 'number');
}

function splitCells(tokens: readonly Token[]): Token[][] {
  const cells: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'cell') cells.push([]);
    else (cells[cells.length - 1] as Token[]).push(token);
  }
  return cells;
}

/** Names and numbers of a unit in order. Numbers of rows and list entries, lines to pass and the like are left out. */
export function elementsOf(unit: Unit, tokens: readonly Token[]): Element[] {
  const found: Element[] = [];
  const hasNumbers = tokens.some(({ type }) => type === 'number');
  let cell = 0;
  let since: Token[] = [];
  let share = false;
  /** "ลดลงจากปี 2567 (93.22 คะแนน)": how large the step was may follow (−1, 1; 0 where none is open). */
  let step: -1 | 0 | 1 = 0;
  tokens.forEach((token, index) => {
    if (token.type === 'cell') cell += 1;
    const target = targetOf(token);
    // "i5 เบิกจ่ายเงินเป็นเท็จ 97.21": behind the code of a question the words are the question's.
    if (token.type === 'share') share = share || !isOfQuestion(unit, found[found.length - 1], token);
    else if (token.type === 'indicator' || token.type === 'item' || isPoints(unit, token)) share = false;
    if (target) {
      found.push({ kind: 'target', target, token, cell });
      // "ปีงบประมาณ 2567 … ได้คะแนนรวม 90.13": the year of a total stands before it as often as not.
      // "เป้าหมายคะแนนรวม 90.00" is none that was reached.
      const goal = since[since.length - 1];
      const isGoal = goal?.type === 'word' && goal.role === 'target' && goal.end === token.start;
      since = target.kind === 'total' ? since.filter((one) => one.type === 'year' || (isGoal && one === goal)) : [];
      step = 0;
      return;
    }
    const last = found[found.length - 1];
    if (last && last.kind === 'number' && last.number.role === null && isArrow(unit.plain, token)) {
      // "93.01 → 95.12"
      found[found.length - 1] = { kind: 'number', number: { ...last.number, role: 'previous' } };
    }
    if (token.type !== 'number') {
      // "… OIT 97.32 รวม 91.40", and "รวม" as the last of column heads.
      const sums =
        (token.type === 'word' && token.role === 'sum' && last && (last.kind === 'number' || !hasNumbers)) ||
        isMeanBetween(unit, tokens, index);
      if (sums) found.push({ kind: 'target', target: { kind: 'subtotal' }, token, cell });
      since.push(token);
      return;
    }
    const isMark =
      isSummand(unit.plain, token) ||
      isFootnote(unit.plain, tokens, index) ||
      isBroken(unit.plain, token) ||
      isShareOfStep(unit.plain, last, since) ||
      isShareOfCount(unit.plain, since);
    const isScore = !share && !isMark && !isGuarded(unit.plain, tokens, index);
    if (token.value <= 100 && isScore && !isLabel(tokens, index, last)) {
      const read = numberOf(unit, token, tokens, index, since, cell);
      const isStep = step !== 0 && read.role === null && read.year === null && token.value <= LARGEST_CHANGE;
      const number: FoundNumber = isStep ? { ...read, role: 'change', value: step * token.value } : read;
      step = number.role === 'previous' ? directionOf(unit, since) : 0;
      const full =
        number.role !== 'target' && last && last.kind === 'number' && isFullMark(unit, last.number, token, since);
      found.push({ kind: 'number', number: full ? { ...number, role: 'full' } : number });
    }
    since = [];
  });
  return yearsAfterNumbers(found, tokens);
}

/** The numbers among the elements. */
export function numbersOf(elements: readonly Element[]): FoundNumber[] {
  const numbers: FoundNumber[] = [];
  for (const element of elements) if (element.kind === 'number') numbers.push(element.number);
  return numbers;
}

/** From an earlier score to a later one. */
function isArrow(plain: string, { type, start, end }: Token): boolean {
  const mark = type === 'word' ? plain.charAt(end - 1) : '';
  return (mark === '→' || (mark === '>' && end - start > 1)) && /^ ?\d/.test(plain.slice(end, end + 2));
}

/** Which way the words say that a score went. */
function directionOf(unit: Unit, since: readonly Token[]): -1 | 0 | 1 {
  const words = since.filter((one) => one.type === 'word' && one.role === 'change');
  const last = words[words.length - 1];
  if (!last) return 0;
  const text = unit.plain.slice(last.start, last.end);
  return isFall(text) ? -1 : text.includes('ขึ้น') ? 1 : 0;
}

function isFall(text: string): boolean {
  return /ลดลง|[▼▽↓]/.test(text);
}

/** "4.51 จาก 5", "95.12 / 100". */
function isFullMark(
  unit: Unit,
  before: FoundNumber,
  { value, decimals, sign }: NumberToken,
  since: readonly Token[],
): boolean {
  if (decimals > 0 || sign !== '' || value < before.value || before.role !== null) return false;
  const words = since.map(({ type, start, end }) => (type === 'word' ? unit.plain.slice(start, end) : type));
  return words.some((word) => word === 'จาก' || word.includes('/')) && !words.includes('year');
}

/** "… OIT 92.00 เฉลี่ย 90.13": between two figures the word sums up what stands before it. */
function isMeanBetween(unit: Unit, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.type !== 'word' || token.role !== 'score' || unit.cells) return false;
  if (!unit.plain.startsWith('เฉล', token.start)) return false;
  const isUnit = ({ start, end }: Token): boolean => /^(?:คะแนน|%)$/.test(unit.plain.slice(start, end));
  const isNumber = (step: 1 | -1): boolean => {
    let at = index + step;
    for (let one = tokens[at]; one?.type === 'word' && (one.role === null || isUnit(one)); one = tokens[at]) at += step;
    return tokens[at]?.type === 'number';
  };
  return isNumber(-1) && isNumber(1);
}

/** A word that only scores have: คะแนน, ได้คะแนน. */
function isPoints(unit: Unit, token: Token): boolean {
  return token.type === 'word' && token.role !== null && unit.plain.slice(token.start, token.end).includes('คะแนน');
}

function numberOf(
  unit: Unit,
  token: NumberToken,
  tokens: readonly Token[],
  index: number,
  since: readonly Token[],
  cell: number,
): FoundNumber {
  const sinceCell = afterLastCell(since);
  const after = tokens[index + 1];
  const scoreWord = (one: Token | undefined): boolean =>
    one !== undefined && one.type === 'word' && (one.role === 'score' || one.role === 'received');
  const next = after && after.type === 'word' && after.role === null ? tokens[index + 2] : after;
  const said = whatWordsSay(unit, token, sinceCell);
  return {
    value: token.sign === '-' || said.falls ? -token.value : token.value,
    decimals: token.decimals,
    signed: token.sign !== '',
    cell,
    role: said.role,
    year: said.year,
    strong:
      token.decimals > 0 || since.some(scoreWord) || scoreWord(after) || scoreWord(next) || ownCell(tokens, index),
    unit,
    token,
  };
}

function afterLastCell(tokens: readonly Token[]): readonly Token[] {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if ((tokens[at] as Token).type === 'cell') return tokens.slice(at + 1);
  }
  return tokens;
}

function ownCell(tokens: readonly Token[], index: number): boolean {
  const open = tokens[index - 1];
  const close = tokens[index + 1];
  return open !== undefined && open.type === 'cell' && (close === undefined || close.type === 'cell');
}

/** The meaning of the words between the last name or number and this number. */
function whatWordsSay(
  unit: Unit,
  token: NumberToken,
  since: readonly Token[],
): { role: NumberRole | null; year: number | null; falls: boolean } {
  let year: number | null = null;
  let role: NumberRole | null = null;
  let change = false;
  let from = false;
  let received = false;
  let falls = false;
  let wordsEnd = -1;
  for (const one of since) {
    const text = unit.plain.slice(one.start, one.end);
    if (one.type === 'compare') role = 'previous';
    else if (isYear(one)) {
      year = one.year;
      received = false;
    } else if (one.type === 'word') {
      if (one.role === 'change') {
        change = true;
        // A year before the change is the year of the figure before it.
        year = null;
        falls = isFall(text);
        from = false;
      } else if (one.role === 'previous') {
        role = 'previous';
        received = false;
      } else if (one.role === 'full' && received && wordsEnd === one.start) {
        // "ได้คะแนนเต็ม 100 คะแนน"
      } else if (
        one.role === 'current' ||
        one.role === 'full' ||
        one.role === 'weight' ||
        one.role === 'target' ||
        one.role === 'rank'
      ) {
        role = one.role;
      } else if (one.role === 'received' || text === 'ได้' || text === 'ได้รับ') received = true;
      else if (text === 'จาก') from = true;
      wordsEnd = one.end;
    }
  }
  if (token.sign !== '') return { role: 'change', year: null, falls: false };
  if (!change) return { role, year, falls: false };
  // "เพิ่มขึ้นจาก 95.00" is last year's score, "เพิ่มขึ้นจากปีก่อน 2.62" is the step, "…จากปีก่อนที่ได้ 95.00" the score.
  const bare = from && role !== 'previous' && year === null;
  if (bare || received || token.value > LARGEST_CHANGE) return { role: 'previous', year, falls: false };
  return { role: 'change', year: null, falls };
}

/** "88..40": a figure that was typed wrong is none. */
function isBroken(plain: string, { start, end }: NumberToken): boolean {
  const near = plain.charAt(end) + plain.charAt(start - 1);
  return (
    /[.,]/.test(near) &&
    (/^[.,]{2}\d/.test(plain.slice(end, end + 3)) || /\d[.,]{2}$/.test(plain.slice(Math.max(0, start - 3), start)))
  );
}

/** "เพิ่มขึ้น 5.08 คะแนน (คิดเป็นร้อยละ 5.97)": the step again, in percent of what it began from. */
function isShareOfStep(plain: string, last: Element | undefined, since: readonly Token[]): boolean {
  const isStep = last !== undefined && last.kind === 'number' && last.number.role === 'change';
  return isStep && since.some(({ start, end }) => plain.slice(start, end) === 'คิดเป็น');
}

/** What a question asks about is no share; who answered it is. */
function isOfQuestion({ plain }: Unit, last: Element | undefined, { start, end }: Token): boolean {
  return (
    last !== undefined && last.kind === 'target' && last.target.kind === 'item' && !/ตอบ/.test(plain.slice(start, end))
  );
}

/** "34 ข้อ คิดเป็นร้อยละ 97.14": the share of what was counted. */
function isShareOfCount(plain: string, since: readonly Token[]): boolean {
  let at = since.length - 1;
  let share = false;
  for (let one = since[at]; one && one.type === 'word'; one = since[at]) {
    share = share || plain.slice(one.start, one.end) === 'คิดเป็น';
    at -= 1;
  }
  return share && since[at]?.type === 'count';
}

/** "84.73[3]", "90.66 (4)", "92.31 /1": the mark of a footnote behind a score. */
function isFootnote(plain: string, tokens: readonly Token[], index: number): boolean {
  const { start, end, value, decimals } = tokens[index] as NumberToken;
  if (decimals > 0 || value > HIGHEST_LABEL || !'[(/'.includes(plain.charAt(start - 1))) return false;
  const before = /\d\.\d{1,2} ?([[(/])$/.exec(plain.slice(Math.max(0, start - 9), start));
  const after = plain.charAt(end);
  return before !== null && (before[1] === '/' ? after === '' : after === ')' || after === ']');
}

/** "ITA = 27.00 + 26.34 + 36.80 = 90.13". */
function isSummand(plain: string, { start, end }: NumberToken): boolean {
  const near = plain.charAt(end) + plain.charAt(end + 1) + plain.charAt(start - 2);
  // "89.99 × 0.30"
  if (near.charAt(2) === '×') return true;
  return (
    near.includes('+') &&
    (/^ ?\+ \d/.test(plain.slice(end, end + 4)) || /\d ?\+ $/.test(plain.slice(Math.max(0, start - 4), start)))
  );
}

/** "ผ่านเกณฑ์ (๘๕ คะแนนขึ้นไป)", "มากกว่าร้อยละ 85": a line, not a score. */
function isGuarded(plain: string, tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= 4; at -= 1) {
    const token = tokens[at] as Token;
    if (token.type === 'guard' || isLine(plain, token, tokens[index] as NumberToken)) return true;
    if (token.type !== 'word') break;
  }
  for (let at = index + 1; at < tokens.length && at - index <= 4; at += 1) {
    const token = tokens[at] as Token;
    // "88.40 สูงกว่าค่าเฉลี่ย …" compares the score, "85 ขึ้นไป" is a line.
    if (token.type === 'guard') return !/กว่า|เกิน/.test(plain.slice(token.start, token.end));
    if (token.type !== 'word') break;
    // "ร้อยละ 85.50 ของงบประมาณทั้งหมด" is a share of something.
    if (plain.slice(token.start, token.start + 3) === 'ของ') return true;
  }
  return false;
}

/** "ต่ำกว่าเกณฑ์ร้อยละ 85", "ผ่านเกณฑ์ 85.00": the line that the verdict is by. */
function isLine(plain: string, { type, start, end }: Token, { decimals, value }: NumberToken): boolean {
  const words = plain.slice(start, end);
  return (
    type === 'verdict' &&
    words.includes('เกณฑ์') &&
    (decimals === 0 || value === PASS_LINE || /^(?:ต่ำ|สูง)กว่า/.test(words))
  );
}

/** "… 97.36 2) การใช้งบประมาณ": the number of the next entry. */
function isLabel(tokens: readonly Token[], index: number, last: Element | undefined): boolean {
  const token = tokens[index] as NumberToken;
  if (token.decimals > 0 || token.sign !== '' || token.value > HIGHEST_LABEL || token.value === 0) return false;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const next = tokens[at] as Token;
    const target = targetOf(next);
    if (target) {
      if (!last || last.kind === 'number') return true;
      // "IIT | 1 | การปฏิบัติหน้าที่": after a name only the number of the next name, or one under its instrument.
      return target.kind === 'indicator' && (target.no === token.value || last.target.kind === 'instrument');
    }
    if (next.type === 'cell' || next.type === 'latin') continue;
    if (next.type !== 'word' || next.role !== null) return false;
  }
  return false;
}

/** "95.00 (ปี 2566) 97.36 (ปี 2567)": where no year stands before the first number, years belong to the number before. */
function yearsAfterNumbers(elements: readonly Element[], tokens: readonly Token[]): Element[] {
  const years = tokens.filter(({ type }) => type === 'year');
  const numbers = elements.filter(({ kind }) => kind === 'number');
  const firstNumber = numbers[0];
  const firstYear = years[0];
  if (!firstNumber || firstNumber.kind !== 'number' || !firstYear) return elements.slice();
  if (firstYear.start < firstNumber.number.token.start || tokens.some(({ type }) => type === 'cell'))
    return elements.slice();
  const lastYear = years[years.length - 1] as Token;
  const lastNumber = numbers[numbers.length - 1] as Extract<Element, { kind: 'number' }>;
  // "97.36 คะแนน (ปี 2566 ได้ 95.10)": one year for two figures stands before the figure it is of.
  if (years.length < numbers.length && lastYear.start < lastNumber.number.token.start) return elements.slice();
  const places = new Map<Token, number>();
  tokens.forEach((token, index) => places.set(token, index));
  return elements.map((element) => {
    if (element.kind !== 'number') return element;
    const at = places.get(element.number.token) as number;
    let year: number | null = null;
    for (let next = at + 1; next < tokens.length; next += 1) {
      const token = tokens[next] as Token;
      if (token.type === 'year') year = token.year;
      if (token.type !== 'word' || token.role === 'change') break;
    }
    return { kind: 'number', number: { ...element.number, year } };
  });
}
