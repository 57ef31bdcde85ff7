/** The rating of the result: the agency's own, beside its total, in a band that the total allows; else it is asked. */

import { rate } from '../../ita/rating';
import { formatScore } from '../../ita/rounding';
import { ENGLISH_FORM } from '../lexicon/rating-words';
import type { ProposedCell, Question } from '../propose/result';
import { isBracketed, type RatingCandidate } from '../readers/ratings';
import type { ScoreStatement } from '../tokens/score-statement';
import { snippetOf, type Unit } from '../tokens/units';

export interface RatingContext {
  /** The agency that was decided on; empty where none is. */
  readonly agency: string;
  readonly nameOf: (form: string) => string;
  readonly year: number | null;
  readonly total: number | null;
  /** Results of the agency and of others, this year's and earlier ones. */
  readonly results: readonly ScoreStatement[];
}

/** Lines over which a rating may stand apart from its total. */
const NEAR = 3;
const MOST_OPTIONS = 6;
/** Places of one total that are looked at. */
const MOST_TOTALS = 20;

export function decideRating(
  candidates: readonly RatingCandidate[],
  context: RatingContext,
): { cell: ProposedCell | null; question: Question | null } {
  const byUnit = new Map<Unit, ScoreStatement[]>();
  for (const one of context.results) {
    const list = byUnit.get(one.unit);
    if (list) list.push(one);
    else byUnit.set(one.unit, [one]);
  }
  const own = withoutEnglish(
    withoutPassed(candidates.filter((one) => one.not === '' && isOwn(one, context, byUnit.get(one.unit) ?? []))),
  );
  const forms = [...new Set(own.map(({ rating }) => rating))];
  const [first] = own;
  if (!first) return { cell: null, question: null };
  const chosen = forms.length === 1 ? first : nearest(own, context);
  if (!chosen) return { cell: null, question: question(own, forms) };
  const isTranslated = chosen.form === ENGLISH_FORM;
  const fits = isAllowed(chosen, context) && !isTranslated;
  const others = `ข้อความระบุระดับ ${forms.slice(0, MOST_OPTIONS).join(' และ ')} ค่านี้อยู่คู่กับคะแนนรวม`;
  const translated = 'ข้อความใช้คำภาษาอังกฤษ ให้ตรวจกับประกาศผลว่าเป็นระดับนี้';
  const apart = `ระดับนี้ไม่ตรงกับคะแนนรวม ${formatScore(context.total ?? 0)} ให้ตรวจกับประกาศผล`;
  return {
    cell: {
      value: chosen.rating,
      lines: linesOf(own.filter(({ rating }) => rating === chosen.rating)),
      snippet: snippetOf(chosen.unit, Math.max(0, chosen.start - 60)),
      confidence: !fits ? 'ask' : forms.length === 1 ? 'sure' : 'likely',
      note: isTranslated ? translated : !fits ? apart : forms.length === 1 ? '' : others,
    },
    question: null,
  };
}

/** Neither another agency's nor that of an earlier result in the same line. */
function isOwn(
  one: RatingCandidate,
  { agency, nameOf, year }: RatingContext,
  results: readonly ScoreStatement[],
): boolean {
  if (one.agency !== '' && agency !== '' && nameOf(one.agency) !== agency) return false;
  const above = results.filter(({ start }) => start >= 0 && start < one.start).sort((a, b) => a.start - b.start);
  // Behind the step the sentence is about this year again.
  if (above[above.length - 1]?.role === 'change') return true;
  const before = above.filter(({ unit, start }) => !isPassedOver(unit.plain, start, one.start)).pop();
  if (!before) return one.year === null || year === null || one.year >= year || isBesideResult(results);
  if (before.role === 'previous') return false;
  if (before.agency !== '' && agency !== '' && nameOf(before.agency) !== agency) return false;
  return before.year === null || year === null || before.year >= year;
}

/** Whether the sentence has come back from a figure to what it is about: "up from 92.10 in 2022, and was rated …". */
function isPassedOver(plain: string, at: number, before: number): boolean {
  return isBracketed(plain, at, before) || /,? and (?:was|is|has been) /.test(plain.slice(at, before));
}

function isBesideResult(results: readonly ScoreStatement[]): boolean {
  return results.some(({ role }) => role === 'score');
}

/** "96.04 (ผ่าน) ระดับ AA": beside a letter the word only says that the line was passed. */
function withoutPassed(own: readonly RatingCandidate[]): readonly RatingCandidate[] {
  const letters = new Set(own.filter(({ scale }) => scale === 'letter').map(({ unit }) => unit));
  return own.filter(({ rating, form, unit }) => {
    const isWeak = rating === 'ผ่าน' && form !== 'after-level';
    return !(isWeak && letters.has(unit));
  });
}

/** What a paper says in English is looked at only where it says nothing in the words of the assessment. */
function withoutEnglish(own: readonly RatingCandidate[]): readonly RatingCandidate[] {
  const official = own.filter(({ form }) => form !== ENGLISH_FORM);
  return official.length > 0 ? official : own;
}

/** The one nearest to the total that the total allows; null where no total is near. */
function nearest(own: readonly RatingCandidate[], context: RatingContext): RatingCandidate | null {
  const totals = context.results
    .filter(({ role, value }) => role === 'score' && value === context.total)
    .slice(0, MOST_TOTALS);
  let best: { one: RatingCandidate; apart: number } | null = null;
  for (const one of own) {
    if (!isAllowed(one, context)) continue;
    for (const { unit, start } of totals) {
      const lines = Math.abs((unit.lines[0] as number) - (one.unit.lines[0] as number));
      if (lines > NEAR) continue;
      const apart = lines * 1000 + (unit === one.unit ? Math.abs(start - one.start) : 0);
      if (!best || apart < best.apart) best = { one, apart };
    }
  }
  return best ? best.one : null;
}

/** Whether the total allows a rating; what the instruments say of it is for the checks. */
function isAllowed({ rating, scale }: RatingCandidate, { total }: RatingContext): boolean {
  return total === null || rate(scale, total).candidates.includes(rating);
}

function linesOf(some: readonly RatingCandidate[]): number[] {
  return [...new Set(some.slice(0, 20).map(({ unit }) => unit.lines[0] as number))];
}

function question(own: readonly RatingCandidate[], forms: readonly string[]): Question {
  return {
    id: 'announcedRating',
    tab: 'settings',
    message: 'ข้อความระบุระดับผลการประเมินมากกว่าหนึ่งระดับ ให้เลือกระดับของปีที่กรอกผลประเมิน',
    options: forms.slice(0, MOST_OPTIONS).map((rating) => {
      const lines = linesOf(own.filter((one) => one.rating === rating));
      return {
        label: `${rating} (บรรทัด ${lines.slice(0, 5).join(', ')})`,
        lines,
        sets: [{ tab: 'settings' as const, row: 'announcedRating', column: 'value', value: rating }],
      };
    }),
  };
}

/** The line of a table that states the total; null in running text. */
export function rowOfTotal(results: readonly ScoreStatement[], total: number | null): Unit | null {
  return results.find(({ value, role, unit }) => value === total && role === 'score' && unit.cells)?.unit ?? null;
}
