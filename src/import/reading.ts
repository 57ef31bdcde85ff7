/**
 * A text while it is read. Readers only propose: figures for targets, items, measures, ratings, each with the line that it
 * stands on and the reader that proposes it. Refiners look only at what was proposed. Nothing here decides.
 */

import type { Evidence, YearEvidence } from '../evidence/evidence';
import { ofOtherAssessments } from './lexicon/other-assessments';
import { mentionsOf, type Figure, type Mention } from './readers/figures';
import type { FoundItem } from './readers/items';
import type { MeasureTable } from './readers/measures';
import type { RatingCandidate } from './readers/ratings';
import type { Question } from './propose/result';
import type { ScoreStatement } from './tokens/score-statement';
import type { Unit } from './tokens/units';

/** What readers propose, by kind. */
export interface Proposed {
  readonly statements: readonly ScoreStatement[];
  readonly items: readonly FoundItem[];
  readonly measures: readonly MeasureTable[];
  readonly figures: readonly Figure[];
  readonly ratings: readonly RatingCandidate[];
  readonly bands: readonly Evidence[];
  readonly years: readonly YearEvidence[];
  readonly questions: readonly Question[];
}

/** What one reader hands over; `takes` are the lines that no later reader may read. */
export type Contribution = Partial<Proposed> & { readonly takes?: readonly Unit[] };

export interface Reader {
  readonly name: string;
  read(reading: Reading): Contribution;
}

export interface Refiner {
  readonly name: string;
  /** The statements that may be true, changed where another of them shows how; never a new figure. */
  refine(statements: readonly ScoreStatement[], reading: Reading): readonly ScoreStatement[];
}

export interface Reading extends Proposed {
  readonly units: readonly Unit[];
  /** Names of agencies where they stand. */
  readonly mentions: readonly Mention[];
  /** The text names the assessment at all; without it a line that looks like a memo sets nothing. */
  readonly aboutIta: boolean;
  /** Units that tell of other assessments. */
  readonly others: ReadonlySet<Unit>;
  /** Whether one of some readers, or any where none is named, has taken a unit. */
  isTaken(unit: Unit, ...readers: readonly string[]): boolean;
}

const ABOUT_THE_ASSESSMENT = /คุณธรรมและความโปร่งใส|\bITA(?![A-Za-z])|\b[IEO]IT\b|Integrity and Transparency/i;

/** Lets every reader propose, in order; each sees what those before it have proposed and taken. */
export function read(units: readonly Unit[], readers: readonly Reader[]): Reading {
  const takenBy = new Map<Unit, string>();
  const found = {
    statements: [] as ScoreStatement[],
    items: [] as FoundItem[],
    measures: [] as MeasureTable[],
    figures: [] as Figure[],
    ratings: [] as RatingCandidate[],
    bands: [] as Evidence[],
    years: [] as YearEvidence[],
    questions: [] as Question[],
  };
  const reading: Reading = {
    ...found,
    units,
    mentions: mentionsOf(units),
    aboutIta: units.some(({ plain }) => ABOUT_THE_ASSESSMENT.test(plain)),
    others: ofOtherAssessments(units),
    isTaken: (unit, ...names) => {
      const by = takenBy.get(unit);
      return by !== undefined && (names.length === 0 || names.includes(by));
    },
  };
  for (const reader of readers) {
    const { takes = [], ...more } = reader.read(reading);
    append(found.statements, more.statements);
    append(found.items, more.items);
    append(found.measures, more.measures);
    append(found.figures, more.figures);
    append(found.ratings, more.ratings);
    append(found.bands, more.bands);
    append(found.years, more.years);
    append(found.questions, more.questions);
    for (const unit of takes) if (!takenBy.has(unit)) takenBy.set(unit, reader.name);
  }
  return reading;
}

/** One by one: a spread of a pasted page would overflow the stack. */
function append<T>(list: T[], more: readonly T[] = []): void {
  for (const one of more) list.push(one);
}

/** A refiner that has taken a statement away. */
export interface Dropped {
  readonly statement: ScoreStatement;
  readonly by: string;
}

/** What every refiner leaves, in order, and what each of them has dropped. */
export function refine(
  reading: Reading,
  refiners: readonly Refiner[],
): { statements: readonly ScoreStatement[]; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  let statements: readonly ScoreStatement[] = reading.statements;
  for (const refiner of refiners) {
    const left = refiner.refine(statements, reading);
    const kept = new Set(left.map(placeOf));
    for (const one of statements) if (!kept.has(placeOf(one))) dropped.push({ statement: one, by: refiner.name });
    statements = left;
  }
  return { statements, dropped };
}

/** Where a statement takes its figure from: a refiner may change everything else of it. */
export function placeOf({ unit, start, value, by }: ScoreStatement): string {
  return `${unit.lines[0] as number}|${start}|${value}|${by}`;
}

/** Whether a reader has proposed a statement. */
export function isBy({ by }: ScoreStatement, reader: string): boolean {
  return by === reader || by.startsWith(`${reader}/`);
}
