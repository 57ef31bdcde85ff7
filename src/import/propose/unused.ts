/**
 * Lines with a figure that could be a score, a rating or a step and that neither a proposal nor a question uses. They are
 * listed, because silence looks like a report that has been read.
 */

import type { Figure } from '../readers/figures';
import type { RatingCandidate } from '../readers/ratings';
import { targetName, targetOf, type Target } from '../tokens/score-statement';
import type { NumberToken, Token } from '../tokens/tokens';
import { snippetOf, type Unit } from '../tokens/units';
import type { ImportResult, UnusedLine } from './result';
import { isStatedIn, usedFigures } from './used-figures';

/** A longer list is nobody's reading; the rest is counted by its last entry's line. */
const MOST_LINES = 200;
/** Figures of one line that are named. */
const MOST_FIGURES = 6;

/** What the words have made of a figure that is plainly no score. */
const EXPLAINED: readonly Figure['meaning'][] = ['line', 'goal', 'full', 'weight', 'share', 'ordinal', 'distance'];

export interface UnusedSource {
  readonly units: readonly Unit[];
  readonly figures: readonly Figure[];
  readonly ratings: readonly RatingCandidate[];
  /** Measures, printed scales and other assessments: whatever stands there is no result. */
  readonly isOther: (unit: Unit) => boolean;
}

export function unusedLines(result: ImportResult, source: UnusedSource): UnusedLine[] {
  const { proposed, asked } = usedFigures(result);
  const isUsed = (unit: Unit, value: string | number): boolean =>
    isStatedIn(proposed, unit, value) || isStatedIn(asked, unit, value);
  const known = new Map(source.figures.map((one) => [one.token as Token, one] as const));
  const ratings = new Map<Unit, RatingCandidate[]>();
  for (const one of source.ratings) {
    if (one.not !== '') continue;
    const list = ratings.get(one.unit);
    if (list) list.push(one);
    else ratings.set(one.unit, [one]);
  }
  const found: UnusedLine[] = [];
  for (const [at, unit] of source.units.entries()) {
    if (found.length >= MOST_LINES) break;
    if (unit.blank || source.isOther(unit)) continue;
    const open: string[] = [];
    let guess = '';
    let named: Target | null = null;
    for (const token of unit.tokens) {
      named = targetOf(token) ?? named;
      if (token.type !== 'number' || token.value > 100) continue;
      if (token.decimals === 0 && !isCalledPoints(source.units, at, token) && !endsNamedLine(unit, named, token))
        continue;
      const figure = known.get(token);
      if (EXPLAINED.includes(figure?.meaning ?? null)) continue;
      if (isUsed(unit, token.value) || isUsed(unit, -token.value)) continue;
      open.push(unit.plain.slice(token.start, token.end));
      if (guess === '') guess = guessOf(named, figure);
    }
    const rating = ratings.get(unit)?.find((one) => !isUsed(unit, one.rating));
    if (rating) open.push(rating.rating);
    if (open.length === 0) continue;
    const more = open.length > MOST_FIGURES ? ', …' : '';
    found.push({
      line: unit.lines[0] as number,
      figures: open.slice(0, MOST_FIGURES).join(', ') + more,
      snippet: snippetOf(unit),
      guess,
    });
  }
  return found;
}

/** Lowest whole number that is called points and could be a score; fewer points are steps and marks of other things. */
const LEAST_POINTS = 20;
const POINTS = /^ ?["”]?(?:คะแนน(?!เต็ม)|points?\b)/;

/** "93 คะแนน", also with the word on the next line. */
function isCalledPoints(units: readonly Unit[], at: number, { value, end }: NumberToken): boolean {
  if (value < LEAST_POINTS) return false;
  const rest = units[at]?.plain.slice(end) ?? '';
  return POINTS.test(rest.trim() === '' ? (units[at + 1]?.plain ?? '') : rest);
}

/** "การปฏิบัติหน้าที่ 90" with nothing after it; behind dots stands the page of a contents list. */
function endsNamedLine({ plain }: Unit, named: Target | null, { value, start, end }: NumberToken): boolean {
  if (named === null || value < LEAST_POINTS || plain.slice(end).trim() !== '') return false;
  return !/[.…]{2,} ?$/.test(plain.slice(0, start));
}

/** What a figure is most likely of, in Thai; empty where nothing tells. */
function guessOf(named: Target | null, figure: Figure | undefined): string {
  if (figure?.meaning === 'mean') return 'ค่าเฉลี่ยของกลุ่ม';
  if (figure?.meaning === 'rise' || figure?.meaning === 'fall') return 'คะแนนที่เปลี่ยนแปลง';
  const target = figure?.owner ?? named;
  const year = figure?.year === null || figure?.year === undefined ? '' : ` ปี ${figure.year}`;
  const name = target
    ? targetName(target)
    : figure?.meaning === 'total' || figure?.meaning === 'previous'
      ? 'คะแนนรวม'
      : '';
  // Thai parts the word from a number or a code before it, and from no other word.
  const agency =
    figure === undefined || figure.agency === '' ? '' : `${/\d$/.test(name) ? ' ' : ''}ของ${figure.agency}`;
  return name === '' ? '' : `${name}${agency}${year}`;
}
