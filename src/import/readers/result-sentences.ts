/** Proposes the result as a whole, the one of the year before and the step between them, from the figures of sentences. */

import type { ScoreStatement } from '../tokens/score-statement';
import { doubtOf, statement } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';
import type { Figure } from './figures';

/** Figures within which a step or an earlier result belongs to the result that it follows. */
const NEAR = 3;
const STEPS: readonly Figure['meaning'][] = ['rise', 'fall', 'share', 'ordinal'];
/** Lines over which they may stand apart. */
const SENTENCE = 2;

export function readResultSentences(figures: readonly Figure[]): ScoreStatement[] {
  const found: ScoreStatement[] = [];
  const done = new Set<Figure>();
  figures.forEach((figure, at) => {
    if (done.has(figure)) return;
    if (figure.ownerAfter && figure.owner && figure.meaning !== 'line') {
      found.push(said(figure, figure.owner, 'score'));
      return;
    }
    // "การใช้ทรัพย์สินของราชการมีค่าต่ำสุด เท่ากับ 85.15": the word does not part a name from its figure.
    if (figure.extreme && figure.owner && figure.owner.kind !== 'total' && figure.meaning === null) {
      found.push(said({ ...figure, by: 'extreme' }, figure.owner, 'score'));
      return;
    }
    const isOwn = figure.owner === null || figure.owner.kind === 'total';
    if (!isOwn) return;
    const total = { kind: 'total' as const };
    if (figure.meaning === 'total') found.push(said(figure, total, 'score'));
    else if (figure.meaning === 'from') {
      found.push(said(figure, total, 'previous'));
      const next = figures[at + 1];
      if (next && next.unit === figure.unit && (next.meaning === null || next.meaning === 'total')) {
        done.add(next);
        // "จาก 92.43 คะแนน ในปี 2567 เป็น 94.64": the year between the two is the first one's.
        found.push(said({ ...next, year: yearBefore(figure) }, total, 'score'));
      }
    } else if (!isBesideResult(figures, at)) return;
    else if (figure.meaning === 'previous') found.push(said(figure, total, 'previous'));
    else if (figure.meaning === 'rise' || figure.meaning === 'fall') found.push(said(figure, total, 'change'));
  });
  return withEarlier(found);
}

/** The last year that stands before a figure in its line. */
function yearBefore({ unit, token }: Figure): number | null {
  const years = unit.tokens.filter(({ type, end }) => type === 'year' && end <= token.start);
  const last = years[years.length - 1];
  return last && last.type === 'year' ? last.year : null;
}

/** "คะแนนรวม 91.40 (ปี 2567 ได้ 89.15)", also on a line of its own: behind a result without a year the dated one is the earlier. */
function withEarlier(found: readonly ScoreStatement[]): ScoreStatement[] {
  return found.map((one, at): ScoreStatement => {
    const before = found[at - 1];
    const isPair =
      before !== undefined &&
      before.agency === one.agency &&
      (before.unit === one.unit || isBracketBelow(before.unit, one.unit));
    const isEarlier =
      isPair && before.role === 'score' && before.year === null && one.role === 'score' && one.year !== null;
    return isEarlier && one.value !== before.value && one.target.kind === 'total' ? { ...one, role: 'previous' } : one;
  });
}

function isBracketBelow(above: Unit, { plain, lines }: Unit): boolean {
  return plain.startsWith('(') && (lines[0] as number) - (above.lines[0] as number) === 1;
}

/** Whether a result of the same agency stands in the figures around. */
function isBesideResult(figures: readonly Figure[], at: number): boolean {
  const own = figures[at] as Figure;
  // A step goes with the figure before it: behind the mean of a group it is the group's.
  const near = figures.slice(Math.max(0, at - NEAR), at).reverse();
  const before = near.find(({ meaning }) => !STEPS.includes(meaning));
  const isStep = own.meaning === 'rise' || own.meaning === 'fall';
  if (isStep && before?.meaning === 'mean' && before.unit === own.unit) return false;
  return figures.slice(Math.max(0, at - NEAR), at + NEAR).some((one) => {
    const apart = Math.abs((one.unit.lines[0] as number) - (own.unit.lines[0] as number));
    return one.meaning === 'total' && one.agency === own.agency && apart <= SENTENCE;
  });
}

function said(
  { unit, token, year, agency, by, meaning }: Figure,
  target: ScoreStatement['target'],
  role: ScoreStatement['role'],
): ScoreStatement {
  const falls = role === 'change' && (meaning === 'fall' || token.sign === '-');
  return statement({
    target,
    unit,
    role,
    value: falls ? -token.value : token.value,
    year: role === 'change' ? null : year,
    confidence: token.decimals > 0 ? 'sure' : 'likely',
    start: token.start,
    agency,
    by: `sentences/${by}`,
    ...doubtOf(token),
  });
}
