/**
 * The one rule by which a cell gets its value, whatever it is of: one stated value is written; of several the one that a
 * cross-check confirms is likely; else a person is asked, with every value and its lines.
 */

import { formatScore } from '../../ita/rounding';
import type { AnswerCell, Confidence, ProposedCell, Question, QuestionOption } from '../propose/result';
import type { ScoreStatement } from '../tokens/score-statement';

/** One value with every place that states it. */
export interface StatedValue {
  readonly value: number;
  readonly statements: readonly ScoreStatement[];
  readonly confidence: Confidence;
  readonly unproved: boolean;
}

/** A text that gives one thing more values than this is no report; nobody could choose among them. */
const MOST_VALUES = 12;
/** Places of one value that are looked at. */
const MOST_PLACES = 50;
const ORDER: readonly Confidence[] = ['sure', 'likely', 'ask'];

/** Statements by value, in the order in which the text first gives each. */
export function byValue(statements: readonly ScoreStatement[]): StatedValue[] {
  const values = new Map<number, ScoreStatement[]>();
  for (const one of statements) {
    const value = Number(one.value.toFixed(4));
    const list = values.get(value);
    if (list) list.push(one);
    else values.set(value, [one]);
  }
  return [...values].slice(0, MOST_VALUES).map(([value, list]) => ({
    value,
    statements: list,
    confidence: surest(list),
    unproved: list.every(({ unproved }) => unproved),
  }));
}

function surest(list: readonly ScoreStatement[]): Confidence {
  const ranks = list.slice(0, MOST_PLACES).map(({ confidence }) => ORDER.indexOf(confidence));
  return ORDER[Math.min(...ranks)] ?? 'ask';
}

export function linesOf({ statements }: StatedValue): number[] {
  return [...new Set(statements.slice(0, MOST_PLACES).flatMap(({ unit }) => unit.lines))];
}

export function cellOf(one: StatedValue): ProposedCell {
  const first = one.statements.find(({ confidence }) => confidence === one.confidence);
  return {
    value: one.value,
    lines: linesOf(one),
    snippet: first?.snippet ?? '',
    confidence: one.confidence,
    note: first?.note ?? '',
  };
}

/** "93.42 (บรรทัด 3, 17) และ 91.05 (บรรทัด 20)". */
function listed(values: readonly StatedValue[]): string {
  return values.map(labelOf).join(' และ ');
}

function labelOf(one: StatedValue): string {
  return `${formatScore(one.value)} (บรรทัด ${linesOf(one).join(', ')})`;
}

/** Which cell is to be filled, how a person is asked for it, and what confirms one of several values. */
export interface Wanted {
  readonly id: string;
  readonly cell: Omit<AnswerCell, 'value'>;
  /** Thai: asked where nothing confirms one value. */
  readonly message: string;
  readonly isConfirmed: (one: StatedValue) => boolean;
  /** Thai: what confirms it, behind the values that the text states. */
  readonly because: string;
}

export interface Decision {
  /** Null where the text states nothing. */
  readonly cell: ProposedCell | null;
  /** The value that was decided on; null where a person is asked. */
  readonly value: number | null;
  readonly question: Question | null;
}

export function decide(values: readonly StatedValue[], { id, cell, message, isConfirmed, because }: Wanted): Decision {
  const [first] = values;
  if (!first) return { cell: null, value: null, question: null };
  if (values.length === 1) return { cell: cellOf(first), value: first.value, question: null };
  const [confirmed, ...others] = values.filter(isConfirmed);
  if (confirmed && others.length === 0) {
    const note = `ข้อความระบุ ${listed(values)} ${because}`;
    return { cell: { ...cellOf(confirmed), confidence: 'likely', note }, value: confirmed.value, question: null };
  }
  const note = `ข้อความระบุไม่ตรงกัน: ${listed(values)}`;
  const options = values.map((one): QuestionOption => ({
    label: labelOf(one),
    lines: linesOf(one),
    sets: [{ ...cell, value: one.value }],
  }));
  const question: Question = { id, tab: cell.tab, message, options };
  return { cell: { ...cellOf(first), confidence: 'ask', note }, value: null, question };
}
