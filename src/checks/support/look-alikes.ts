/**
 * Digits that are confused when a score is copied or scanned (๔/๕, ๘/๙, ๓/๗), and which single such digit, else which
 * slip of the keyboard, would make figures agree. Catches paper 002 #2 and #3 (91.50 for 91.40, 84.50 for 84.40).
 */

import type { InstrumentId, ScoreOrNull } from '../../ita/model';
import { INSTRUMENTS, instrumentOf } from '../../ita/instruments';
import { formatScore, round2 } from '../../ita/rounding';
import {
  agreement,
  computeScores,
  scoresOf,
  weightedTotal,
  type ComputedScores,
  type InstrumentScores,
} from '../../ita/scores';
import { toThaiDigits } from '../../thai/digits';
import { CONFUSED_DIGITS } from '../../thai/look-alikes';
import type { CheckContext } from '../engine/check';
import type { Fix } from '../../findings/finding';
import { typedWeighted } from './weighted';

export interface LookAlike {
  readonly value: number;
  readonly from: string;
  readonly to: string;
}

/** Every score that differs from this one in a single easily confused digit. */
export function lookAlikes(score: number): LookAlike[] {
  const text = formatScore(score);
  const found: LookAlike[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const from = text.charAt(index);
    const to = CONFUSED_DIGITS[from];
    if (to === undefined) continue;
    const value = Number(text.slice(0, index) + to + text.slice(index + 1));
    if (value <= 100) found.push({ value, from, to });
  }
  return found;
}

const DIGITS = '0123456789'.split('');

/** Every score that differs in one digit, whichever it is, or in two neighbouring digits that changed places. */
export function slips(score: number): LookAlike[] {
  const text = formatScore(score);
  const found: LookAlike[] = [];
  const add = (index: number, from: string, to: string): void => {
    const value = Number(text.slice(0, index) + to + text.slice(index + from.length));
    if (from !== to && value <= 100) found.push({ value, from, to });
  };
  for (let index = 0; index < text.length; index += 1) {
    const own = text.charAt(index);
    if (own === '.') continue;
    DIGITS.forEach((digit) => add(index, own, digit));
    const [, point, next] = /^.(\.?)(.)/.exec(text.slice(index)) ?? [];
    if (point !== undefined && next !== undefined) add(index, own + point + next, next + point + own);
  }
  return found;
}

/** The confused pair where two scores differ in exactly one such digit ("๔/๕"), else null. */
export function confusedPair(a: number, b: number): string | null {
  const match = lookAlikes(a).find(({ value }) => formatScore(value) === formatScore(b));
  return match ? pair(match) : null;
}

function pair({ from, to }: { readonly from: string; readonly to: string }): string {
  return [from, to].sort().map(toThaiDigits).join('/');
}

/** The figures that must add up: indicators 1–10, announced instruments and announced total, 0–100. */
export interface Figures {
  readonly indicators: readonly ScoreOrNull[];
  readonly instruments: InstrumentScores;
  readonly total: ScoreOrNull;
}

/** What has to agree: an instrument with its indicators, or the total with what it is made of. */
export type Relation = InstrumentId | 'total';

/** One figure that another reading of its digits would make agree. `what`: indicator number, instrument or total. */
export interface Repair {
  readonly what: number | InstrumentId | 'total';
  readonly from: number;
  readonly to: number;
  /** "๔/๕" */
  readonly digits: string;
}

/** The relations that do not hold, beyond rounding. Null instruments and totals are not held against anything. */
export function disagreements(figures: Figures): Relation[] {
  const scores = computeScores(figures.indicators);
  return RELATIONS.filter((relation) => {
    const { announced, computed } = sides(figures, scores, relation);
    return announced !== null && computed !== null && agreement(announced, computed) !== 'same';
  });
}

const RELATIONS: readonly Relation[] = [...INSTRUMENTS.map(({ id }) => id), 'total'];

function sides(
  figures: Figures,
  computed: ComputedScores,
  relation: Relation,
): { announced: ScoreOrNull; computed: ScoreOrNull } {
  if (relation !== 'total') {
    return { announced: figures.instruments[relation], computed: computed.instruments[relation] };
  }
  const parts = scoresOf(INSTRUMENTS, ({ id }) => figures.instruments[id] ?? computed.instruments[id]);
  return { announced: figures.total, computed: computed.total ?? weightedTotal(parts) };
}

/** Whether the figure as announced is the computed one, to the last decimal. */
function isExact(figures: Figures, relation: Relation): boolean {
  const { announced, computed } = sides(figures, computeScores(figures.indicators), relation);
  return announced !== null && computed !== null && round2(announced) === round2(computed);
}

/**
 * Single figures read otherwise that make a relation hold and break no other: those that leave the fewest relations
 * broken. Empty where it holds already.
 * @param readings what else a figure can be: a confused digit, or a slip
 */
export function repairs(figures: Figures, relation: Relation, readings = lookAlikes): Repair[] {
  const before = disagreements(figures);
  if (!before.includes(relation)) return [];
  const found: { repair: Repair; left: number }[] = [];
  const attempt = (what: Repair['what'], from: ScoreOrNull, change: (value: number) => Figures): void => {
    if (from === null) return;
    for (const variant of readings(from)) {
      const changed = change(variant.value);
      const after = disagreements(changed);
      if (after.includes(relation) || after.some((other) => !before.includes(other))) continue;
      // A figure near the computed one is not the one that was announced; only instruments are themselves rounded.
      if ((what === relation || typeof what === 'number') && !isExact(changed, relation)) continue;
      // An indicator that is misread to please the total must not leave its own instrument out of step.
      if (typeof what === 'number' && after.some((other) => other === instrumentOf(what)?.id)) continue;
      found.push({ repair: { what, from, to: variant.value, digits: pair(variant) }, left: after.length });
    }
  };
  attempt('total', figures.total, (total) => ({ ...figures, total }));
  for (const { id } of INSTRUMENTS) {
    attempt(id, figures.instruments[id], (value) => ({
      ...figures,
      instruments: { ...figures.instruments, [id]: value },
    }));
  }
  figures.indicators.forEach((score, index) =>
    attempt(index + 1, score, (value) => ({
      ...figures,
      indicators: figures.indicators.map((other, at) => (at === index ? value : other)),
    })),
  );
  const fewest = Math.min(...found.map(({ left }) => left));
  return found.filter(({ left }) => left === fewest).map(({ repair }) => repair);
}

/** The figures of the workbook. Instruments that were typed already weighted are left out: their digits are others. */
export function figuresOf(context: CheckContext): Figures | null {
  if (!context.analysis) return null;
  const { indicators, instruments, total } = context.analysis;
  const weighted = typedWeighted(context);
  const announced = scoresOf(instruments, (instrument) => (weighted ? null : instrument.announced));
  return { indicators: indicators.map(({ score }) => score), instruments: announced, total: total.announced };
}

const SETTING = { IIT: 'announcedIIT', EIT: 'announcedEIT', OIT: 'announcedOIT', total: 'announcedTotal' } as const;

/** Address of a figure in the workbook. */
export function cellOfFigure(context: CheckContext, what: Repair['what']): string | null {
  if (typeof what !== 'number') return context.data.settingCells[SETTING[what]] ?? null;
  const row = context.data.indicators.find(({ no }) => no === what);
  return (row && row.cells.score) ?? null;
}

/** Thai name of a figure. */
function nameOfFigure(what: Repair['what']): string {
  if (what === 'total') return 'คะแนนรวมที่ประกาศ';
  return typeof what === 'number' ? `คะแนนตัวชี้วัดที่ ${what}` : `คะแนน ${what} ที่ประกาศ`;
}

const HINTS = 3;
/** Where more slips than this would do, they explain nothing. */
const SLIPS = 2;

/**
 * What digits read or typed otherwise explain, as the end of a message. A repair is offered only where the one
 * explanation is that the announced figure is the computed one: of other figures, the announced may be wrong as well.
 */
export function digitHint(context: CheckContext, relation: Relation): { text: string; fix: Fix | null } {
  const figures = figuresOf(context);
  const confused = figures ? repairs(figures, relation) : [];
  const typed = figures && relation !== 'total' && confused.length === 0 ? repairs(figures, relation, slips) : [];
  const found = typed.length <= SLIPS ? [...confused, ...typed] : [];
  if (found.length === 0) return { text: '', fix: null };
  const ways = found
    .slice(0, HINTS)
    .map(
      ({ what, from, to, digits }) =>
        `${nameOfFigure(what)} เป็น ${formatScore(to)} แทน ${formatScore(from)} (สลับ ${digits})`,
    );
  const [first = null, ...others] = confused;
  const only = others.length === 0 ? first : null;
  const cell = only && only.what === relation ? cellOfFigure(context, relation) : null;
  return {
    text: ` ตัวเลขจะตรงกันหาก${ways.join(' หรือ')}`,
    fix: only && cell ? { label: `แก้เป็น ${formatScore(only.to)}`, edits: [{ cell, value: only.to }] } : null,
  };
}
