/** Shared looks of the output tabs: names, colours of the classes and severities, and small cell helpers. */

import { CLASS_NAMES } from '../../ita/classes';
import { LEVELS } from '../../ita/rating';
import type { ScoreOrNull, WeaknessClass } from '../../ita/model';
import type { Severity } from '../../findings/finding';
import type { CellContent, ColourRule, RowStyle } from '../tab-spec';
import { CHANGED_MARK, SAME_MARK } from './flag';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้ไข',
  warning: 'ควรตรวจสอบ',
  note: 'ข้อมูล',
};

/** Background of every header row, of input and output tabs alike. */
export const HEADER_BACKGROUND = '#d2e3fc';

interface Colours {
  readonly background: string;
  readonly color: string;
}
/** Text on background has a contrast of at least 4.5 : 1. */
export const RED: Colours = { background: '#fce8e6', color: '#a50e0e' };
export const AMBER: Colours = { background: '#fef7e0', color: '#7a4f01' };
export const GREEN: Colours = { background: '#e6f4ea', color: '#0d652d' };
export const GREY: Colours = { background: '#f1f3f4', color: '#3c4043' };

function rule(column: string, equals: string, colours: Colours): ColourRule {
  return { column, when: { equals }, ...colours };
}

/** Colours of the three classes in a column that holds their names. */
export function classRules(column: string): ColourRule[] {
  return [
    rule(column, CLASS_NAMES.urgent, RED),
    rule(column, CLASS_NAMES.improve, AMBER),
    rule(column, CLASS_NAMES.maintain, GREEN),
  ];
}

/** Colours of the three severities in a column that holds their names. */
export function severityRules(column: string): ColourRule[] {
  return [
    rule(column, SEVERITY_NAMES.error, RED),
    rule(column, SEVERITY_NAMES.warning, AMBER),
    rule(column, SEVERITY_NAMES.note, GREY),
  ];
}

/** Colours of scores below the target, between, and from the maintain line on. */
export const HEAT = { low: RED, middle: AMBER, high: GREEN } as const;

/** Colours of ratings in a column that holds them, of either scale. */
export function ratingRules(column: string): ColourRule[] {
  const [excellent, good, pass, improve, urgent] = LEVELS;
  return [
    ...[excellent, good, 'AA', 'A'].map((rating) => rule(column, rating, GREEN)),
    ...[pass, 'B', 'C'].map((rating) => rule(column, rating, AMBER)),
    ...[improve, urgent, 'D', 'E', 'F'].map((rating) => rule(column, rating, RED)),
  ];
}

/** Colours of how far something has come, in a column that says so. */
export function statusRules(column: string, words: Readonly<Record<'done' | 'open' | 'failed', string>>): ColourRule[] {
  return [rule(column, words.done, GREEN), rule(column, words.open, AMBER), rule(column, words.failed, RED)];
}

/** The flag above each output tab turns red when the input has changed. */
export function changedRules(column: string): ColourRule[] {
  return [
    { column, when: { startsWith: CHANGED_MARK }, ...RED },
    { column, when: { startsWith: SAME_MARK }, ...GREEN },
  ];
}

export function classCell(value: WeaknessClass | null): string {
  return value === null ? '' : CLASS_NAMES[value];
}

/** An unknown score is said in words where it stands alone, never shown as 0. */
export function scoreCell(score: ScoreOrNull, unknown = ''): CellContent {
  return score === null ? unknown : score;
}

export interface Row {
  readonly style: RowStyle;
  readonly cells: readonly CellContent[];
}

export function row(style: RowStyle, ...cells: readonly CellContent[]): Row {
  return { style, cells };
}

/** Title, agency line and the place of the flag (`withFlag`) that stand above every output tab. */
export function topRows(title: string, about: string): Row[] {
  return [row('title', title), row('note', about), row('flag')];
}
