/** The score of an item among the figures of its paragraph; several where nothing in the text decides between them. */

import type { InstrumentId } from '../../ita/model';
import { round2 } from '../../ita/rounding';
import { HUNDREDTH } from '../../ita/scores';
import { elementsOf, type FoundNumber } from '../tokens/elements';
import { targetOf } from '../tokens/score-statement';
import type { Token } from '../tokens/tokens';
import type { Unit } from '../tokens/units';

/** The figures of a paragraph behind the code of its item, which ends at `from` in the first unit. */
export function numbersAfter(paragraph: readonly Unit[], from: number): FoundNumber[] {
  const numbers: FoundNumber[] = [];
  paragraph.forEach((unit, at) => {
    for (const element of elementsOf(unit, unit.tokens)) {
      if (element.kind !== 'number' || (at === 0 && element.number.token.start < from)) continue;
      numbers.push(element.number);
    }
  });
  return numbers;
}

/**
 * The figure right after the code, else those that a word such as คะแนน introduces, else decimals of which the last ends
 * the paragraph. Empty where there is no score; more than one where the text leaves open which of them it is.
 * @param from where the code of the item ends in the first unit
 */
export function scoresAmong(
  numbers: readonly FoundNumber[],
  paragraph: readonly Unit[],
  from: number,
  instrument: InstrumentId,
): FoundNumber[] {
  const first = paragraph[0] as Unit;
  const stepped = beforeStep(numbers);
  if (stepped) return [stepped];
  const plain = numbers.filter(({ role, signed }) => !signed && (role === null || role === 'current'));
  const right = plain.find(
    ({ unit, token, strong }) => unit === first && strong && isJoined(tokensBetween(first, from, token.start)),
  );
  if (right) return decided(withNeighbours(right, plain), paragraph, from);
  const introduced = plain.filter(({ unit, token }) => isIntroduced(unit, token));
  if (introduced.length > 0) return decided(introduced, paragraph, from);
  const last = plain[plain.length - 1];
  // A disclosure item has 100 or 0; any other whole number at the end may be a count.
  const whole = last !== undefined && last.decimals === 0;
  if (!last || (whole && !(instrument === 'OIT' && (last.value === 0 || last.value === 100)))) return [];
  const rest = last.unit.tokens.filter(({ start }) => start >= last.token.end);
  if (!rest.every(({ type }) => type === 'word' || type === 'verdict')) return [];
  return decided(whole ? [last] : plain.filter(({ decimals, value }) => decimals > 0 && value <= 100), paragraph, from);
}

const LONGEST_GAP = 8;

/** "98.54 99.02 0.48": of two years and the step between them the later, which the step and its sign tell. */
export function beforeStep(numbers: readonly FoundNumber[]): FoundNumber | null {
  for (let at = 0; at + 2 < numbers.length; at += 1) {
    const [a, b, step] = numbers.slice(at, at + 3);
    if (!a || !b || !step || [a, b, step].some(({ unit, decimals }) => unit !== a.unit || decimals === 0)) continue;
    const rise = round2(b.value - a.value);
    if (Math.abs(Math.abs(rise) - step.token.value) > HUNDREDTH || a.signed || b.signed) continue;
    if (!isGap(a, b) || !isGap(b, step)) continue;
    return rise >= 0 || step.token.sign === '-' ? b : a;
  }
  return null;
}

/** Only blanks and signs part the figures of one row. */
function isGap({ unit, token }: FoundNumber, next: FoundNumber): boolean {
  return (
    next.token.start - token.end <= LONGEST_GAP && !/[ก-๙A-Za-z\d]/.test(unit.plain.slice(token.end, next.token.start))
  );
}

function tokensBetween(unit: Unit, start: number, end: number): readonly Token[] {
  return unit.tokens.filter((token) => token.start >= start && token.end <= end);
}

function isJoined(between: readonly Token[]): boolean {
  return between.every(({ type }) => type === 'word' || type === 'year');
}

/** "55.10 และ 28.57": a figure with the figures that nothing but small words parts from it. */
function withNeighbours(right: FoundNumber, plain: readonly FoundNumber[]): FoundNumber[] {
  const joined = [right];
  for (const next of plain.slice(plain.indexOf(right) + 1)) {
    const before = joined[joined.length - 1] as FoundNumber;
    if (next.unit !== before.unit || next.decimals === 0) break;
    if (!isJoined(tokensBetween(next.unit, before.token.end, next.token.start))) break;
    joined.push(next);
  }
  return joined;
}

/** Those of the candidates between which nothing decides: neither what else the paragraph names, nor their years. */
function decided(candidates: readonly FoundNumber[], paragraph: readonly Unit[], from: number): FoundNumber[] {
  const own = candidates.filter((number) => !isOfAnother(number, paragraph, from));
  const open = (own.length > 0 ? own : candidates).filter(
    ({ value, year }, at, all) => all.findIndex((one) => one.value === value && one.year === year) === at,
  );
  const years = open.map(({ year }) => year ?? 0);
  const newest = Math.max(...years);
  const ofNewest = open.filter((_number, at) => years[at] === newest);
  return !years.includes(0) ? ofNewest : open;
}

/** "… คะแนน 49.13 ทำให้ตัวชี้วัดที่ 8 ได้คะแนน 82.10": behind a name, the figure may be its own. */
function isOfAnother({ unit, token }: FoundNumber, paragraph: readonly Unit[], from: number): boolean {
  const before = tokensBetween(unit, unit === paragraph[0] ? from : 0, token.start);
  return before.some((one) => targetOf(one) !== null);
}

function isIntroduced(unit: Unit, token: Token): boolean {
  const at = unit.tokens.indexOf(token);
  for (let before = at - 1; before >= 0 && at - before <= 5; before -= 1) {
    const one = unit.tokens[before] as Token;
    if (one.type !== 'word') return false;
    if (one.role === 'score' || one.role === 'received') return true;
  }
  return false;
}
