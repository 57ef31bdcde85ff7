/**
 * The two rating scales, each from one half-open table, and what a total alone can and cannot decide.
 * Sources: ita-domain.md §4.1 (letters), §4.2 (levels), §15 (candidates without the instruments).
 */

import { matchKey } from '../thai/text';
import { INSTRUMENTS } from './instruments';
import type { ScaleId, ScoreOrNull } from './model';
import { round2, round2OrNull } from './rounding';
import { ROUNDING_SLACK, type InstrumentScores } from './scores';

/** The pass line of every year, inclusive (ita-domain.md §4.3). */
export const PASS_LINE = 85;
/** The line of ผ่านดีเยี่ยม, inclusive. */
export const EXCELLENT_LINE = 95;

export interface Band {
  readonly rating: string;
  /** Lowest score of the band, inclusive; the band ends where the one above begins. */
  readonly from: number;
}

/** Results up to 2565, best first. */
export const LETTER_BANDS: readonly Band[] = [
  { rating: 'AA', from: 95 },
  { rating: 'A', from: 85 },
  { rating: 'B', from: 75 },
  { rating: 'C', from: 65 },
  { rating: 'D', from: 55 },
  { rating: 'E', from: 50 },
  { rating: 'F', from: 0 },
];

/** Results from 2566, best first. */
export const LEVELS = ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน'] as const;
export type Level = (typeof LEVELS)[number];

const [EXCELLENT, GOOD, PASS, IMPROVE, URGENT] = LEVELS;
/** Below the pass line the total alone decides: from here ต้องปรับปรุง, below it ต้องปรับปรุงโดยด่วน. */
export const IMPROVE_FROM = 70;

export interface Rating {
  readonly scale: ScaleId;
  /** The rating where the figures decide it, else null. */
  readonly rating: string | null;
  /** Every rating that the figures allow, best first. */
  readonly candidates: readonly string[];
}

const NO_INSTRUMENTS: InstrumentScores = { IIT: null, EIT: null, OIT: null };

/**
 * Rates a total, 0–100. On the level scale the three instruments decide above 85; where some are unknown,
 * every level that some possible score of theirs would give is named, and none is guessed.
 */
export function rate(scale: ScaleId, total: number, instruments: InstrumentScores = NO_INSTRUMENTS): Rating {
  const rounded = round2(total);
  if (scale === 'letter') {
    const band = LETTER_BANDS.find((candidate) => rounded >= candidate.from) as Band;
    return { scale, rating: band.rating, candidates: [band.rating] };
  }
  const candidates = levelCandidates(rounded, instruments);
  const [first = null] = candidates;
  return { scale, rating: candidates.length === 1 ? first : null, candidates };
}

/** One list for each level, so that rating thousands of rows makes no lists. */
const ONLY: Readonly<Record<Level, readonly Level[]>> = {
  [EXCELLENT]: [EXCELLENT],
  [GOOD]: [GOOD],
  [PASS]: [PASS],
  [IMPROVE]: [IMPROVE],
  [URGENT]: [URGENT],
};

function levelCandidates(total: number, instruments: InstrumentScores): readonly Level[] {
  if (total < IMPROVE_FROM) return ONLY[URGENT];
  if (total < PASS_LINE) return ONLY[IMPROVE];
  const { IIT, EIT, OIT } = instruments;
  if (IIT !== null && EIT !== null && OIT !== null) return ONLY[decidedLevel(total, round2(Math.min(IIT, EIT, OIT)))];

  const known: number[] = [];
  const unknown: number[] = [];
  let residual = total;
  for (const instrument of INSTRUMENTS) {
    const score = round2OrNull(instruments[instrument.id]);
    if (score === null) unknown.push(instrument.weight / 100);
    else {
      known.push(score);
      residual -= (instrument.weight * score) / 100;
    }
  }
  const lowestKnown = known.length > 0 ? Math.min(...known) : 100;
  const reach = unknownReach(unknown, residual);

  const result: Level[] = [];
  const couldAllReach = (line: number): boolean => lowestKnown >= line && reach.highestMinimum >= line;
  const couldOneMiss = (line: number): boolean =>
    lowestKnown < line || (total < noneMissesFrom(line) && reach.lowestMinimum < line);
  if (total >= EXCELLENT_LINE && couldAllReach(EXCELLENT_LINE)) result.push(EXCELLENT);
  if (couldAllReach(PASS_LINE) && (total < EXCELLENT_LINE || couldOneMiss(EXCELLENT_LINE))) result.push(GOOD);
  if (couldOneMiss(PASS_LINE)) result.push(PASS);
  return result;
}

/** The level where all three instruments are known; `lowest` is theirs, rounded. */
function decidedLevel(total: number, lowest: number): Level {
  if (lowest < PASS_LINE) return PASS;
  return total >= EXCELLENT_LINE && lowest >= EXCELLENT_LINE ? EXCELLENT : GOOD;
}

/**
 * The total from which no instrument can be below the line: the lightest one just at it, the others at 100.
 * Gives 98.5 for 95 and 95.5 for 85, the certainties of ita-domain.md §15, which hold without regard to rounding.
 */
function noneMissesFrom(line: number): number {
  const lightest = Math.min(...INSTRUMENTS.map(({ weight }) => weight));
  return round2(100 - ((100 - line) * lightest) / 100);
}

/**
 * For unknown instruments that must together fill `residual` (their weighted sum): the best and the worst value that
 * the lowest of them can have, in printed decimals. No unknowns: no constraint. A residual that no scores of 0–100
 * can fill (contradicting figures) leaves them free, so that nothing is ruled out by a misprint.
 */
function unknownReach(weights: readonly number[], residual: number): { highestMinimum: number; lowestMinimum: number } {
  if (weights.length === 0) return { highestMinimum: 100, lowestMinimum: 100 };
  const share = weights.reduce((sum, weight) => sum + weight, 0);
  // Every printed figure may hide half a hundredth, so the residual is known only to about one hundredth.
  const slack = 2 * ROUNDING_SLACK;
  if (residual < -slack || residual > share * 100 + slack) return { highestMinimum: 100, lowestMinimum: 0 };
  const highestMinimum = Math.min(100, round2((residual + slack) / share));
  const lowestMinimum = Math.min(
    ...weights.map((weight) => Math.max(0, Math.min(100, (residual - slack - (share - weight) * 100) / weight))),
  );
  return { highestMinimum, lowestMinimum: round2(lowestMinimum) };
}

/** Whether a total passes (≥ 85 after rounding); null for an unknown total. */
export function passes(total: ScoreOrNull): boolean | null {
  return total === null ? null : round2(total) >= PASS_LINE;
}

export interface NextLevel {
  /** The level that the figures give now. */
  readonly current: Level;
  /** The level above, null at the top. */
  readonly next: Level | null;
  /** Points that the total and each instrument lack for it, 0–100, only those that lack some. */
  readonly missing: readonly { readonly what: 'total' | 'IIT' | 'EIT' | 'OIT'; readonly points: number }[];
}

/** The next level of the level scale and what is missing for it. All four scores 0–100. */
export function nextLevel(total: number, instruments: Readonly<Record<'IIT' | 'EIT' | 'OIT', number>>): NextLevel {
  const current = rate('level', total, instruments).rating as Level;
  const position = LEVELS.indexOf(current);
  const next = LEVELS[position - 1];
  if (next === undefined) return { current, next: null, missing: [] };
  const totalLine = {
    [EXCELLENT]: EXCELLENT_LINE,
    [GOOD]: PASS_LINE,
    [PASS]: PASS_LINE,
    [IMPROVE]: IMPROVE_FROM,
    [URGENT]: 0,
  }[next];
  const instrumentLine = next === EXCELLENT ? EXCELLENT_LINE : next === GOOD ? PASS_LINE : 0;
  const lacks = (score: number, line: number): number => round2(Math.max(0, line - round2(score)));
  const missing = [
    { what: 'total' as const, points: lacks(total, totalLine) },
    ...INSTRUMENTS.map(({ id }) => ({ what: id, points: lacks(instruments[id], instrumentLine) })),
  ].filter(({ points }) => points > 0);
  return { current, next, missing };
}

/** "A (ผ่านเกณฑ์)", "ผ่านดี (Good)": what is added to a rating; ผ่าน (ดี) and ต้องปรับปรุง (โดยด่วน) are one. */
const ADDED = /^(\s*[A-F]{1,2}\s*)\([^()]+\)\s*$|^(\s*[^\s(][^(]*)\([A-Za-z\s]{3,}\)\s*$/;

interface ParsedRating {
  readonly scale: ScaleId;
  readonly rating: string;
}

/**
 * The rating that a text states ("ระดับ A", "“ผ่านดี”"), with its scale; null where it names none.
 */
export function parseRating(text: string): ParsedRating | null {
  return AS_PRINTED.get(text) ?? ratingInWords(text);
}

/** Ratings written as results print them, which is how nearly every one is. */
const AS_PRINTED: ReadonlyMap<string, ParsedRating> = new Map<string, ParsedRating>([
  ...LETTER_BANDS.map(({ rating }) => [rating, { scale: 'letter', rating }] as const),
  ...LEVELS.map((rating) => [rating, { scale: 'level', rating }] as const),
]);

function ratingInWords(text: string): ParsedRating | null {
  const key = matchKey(text.replace(/ระดับ(ผลการประเมิน)?/g, '').replace(ADDED, '$1$2'));
  const letter = LETTER_BANDS.find((band) => band.rating.toLowerCase() === key);
  if (letter) return { scale: 'letter', rating: letter.rating };
  // Levels hold nothing that a key leaves out: each is its own key.
  const level = LEVELS.find((candidate) => candidate === key);
  return level ? { scale: 'level', rating: level } : null;
}
