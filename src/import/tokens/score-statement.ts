/** One figure that the text gives to one thing, before it is decided which cell it belongs to. */

import { formatItemId, type ItemId } from '../../ita/items';
import type { InstrumentId } from '../../ita/model';
import type { Subject } from '../../evidence/evidence';
import type { Confidence } from '../propose/result';
import type { NumberToken, Token } from './tokens';
import { snippetOf, type Unit } from './units';

/** What the figure is of: `subtotal` is a row that only says "รวม" or "เฉลี่ย". */
export type Target =
  | { readonly kind: 'indicator'; readonly no: number; readonly named: boolean; readonly form: string }
  | { readonly kind: 'instrument'; readonly id: InstrumentId; readonly part: number | null }
  | { readonly kind: 'item'; readonly id: ItemId; readonly part: number | null }
  | { readonly kind: 'sub-indicator'; readonly id: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'subtotal' };

export interface ScoreStatement {
  readonly target: Target;
  readonly role: 'score' | 'previous' | 'change' | 'unknown';
  readonly value: number;
  /** Buddhist year that the text puts beside the figure. */
  readonly year: number | null;
  readonly confidence: Confidence;
  readonly note: string;
  readonly unit: Unit;
  readonly snippet: string;
  /** Figures of one list or table share a number; -1 in running text. */
  readonly list: number;
  /** Only its place in the row says what it is: kept where the sums confirm it. */
  readonly unproved: boolean;
  /** The full mark that the text gives it: 100 where it gives none. */
  readonly full: number;
  /** The head of its column, where only that can tell it from another figure of the row. */
  readonly column: string;
  /** Where the figure begins in its unit; -1 where it was put together from several. */
  readonly start: number;
  /** Agency that the sentence gives it to, in full; empty where it names none. */
  readonly agency: string;
  /** The reader and the rule that propose it. */
  readonly by: string;
}

/** What a reader of scores hands over: statements, and the units that no later reader may read. */
export interface ReadStatements {
  readonly statements: ScoreStatement[];
  readonly takes: Unit[];
}

/** Letter case of items without a year: upper case, the older form. */
const NO_YEAR = 0;

/** The subject under which evidence is kept. */
export function subjectOf(target: Exclude<Target, { kind: 'subtotal' }>): Subject {
  switch (target.kind) {
    case 'indicator':
      return `indicator:${target.no}`;
    case 'instrument':
      return target.id;
    case 'item':
      return `item:${itemKey(target.id, target.part)}`;
    case 'sub-indicator':
      return `sub-indicator:${target.id}`;
    case 'total':
      return 'total';
  }
}

/** `E9/1`, `I10`, `O34`. */
export function itemKey(id: ItemId, part: number | null): string {
  return formatItemId(id, NO_YEAR) + (part === null ? '' : `/${part}`);
}

/** Thai: what a target is called; empty for a sum that nothing names. */
export function targetName(target: Target): string {
  switch (target.kind) {
    case 'indicator':
      return `ตัวชี้วัดที่ ${target.no}`;
    case 'instrument':
      return target.part === null ? `แบบวัด ${target.id}` : `แบบวัด ${target.id} ส่วนที่ ${target.part}`;
    case 'item':
      return `ข้อ ${itemKey(target.id, target.part)}`;
    case 'sub-indicator':
      return `ตัวชี้วัดย่อยที่ ${target.id}`;
    case 'total':
      return 'คะแนนรวม';
    case 'subtotal':
      return '';
  }
}

/** What a person is told of a figure whose letters had to be mended; nothing for any other. */
export function doubtOf({ doubt }: NumberToken): Partial<Pick<ScoreStatement, 'confidence' | 'note'>> {
  if (doubt === 'blank') return { confidence: 'likely', note: 'ตัวเลขเว้นวรรคอยู่ในข้อความต้นฉบับ ให้ตรวจกับประกาศผล' };
  return doubt ? { confidence: 'ask', note: 'ตัวเลขมีตัวอักษรปน (เช่น o แทน 0) ให้ตรวจกับประกาศผล' } : {};
}

/** The target that a token names; null for a token that names none. */
export function targetOf(token: Token): Target | null {
  switch (token.type) {
    case 'indicator':
      return token.no >= 1 && token.no <= 10
        ? { kind: 'indicator', no: token.no, named: token.named, form: token.form }
        : null;
    case 'instrument':
      return { kind: 'instrument', id: token.id, part: token.part };
    case 'item':
      return { kind: 'item', id: token.id, part: token.part };
    case 'sub-indicator':
      return { kind: 'sub-indicator', id: token.id };
    case 'total':
      return { kind: 'total' };
    default:
      return null;
  }
}

type Defaulted = 'note' | 'year' | 'list' | 'unproved' | 'column' | 'full' | 'start' | 'agency' | 'by';

/** A statement with the words of its unit. */
export function statement(
  fields: Omit<ScoreStatement, Defaulted | 'snippet'> & Partial<Pick<ScoreStatement, Defaulted>>,
): ScoreStatement {
  // Every figure of a table makes one: named one by one, which is far quicker than spread.
  const { target, role, value, confidence, unit } = fields;
  const { note = '', year = null, list = -1, unproved = false, column = '', full = 100 } = fields;
  const { start = -1, agency = '', by = 'lists' } = fields;
  const snippet = snippetOf(unit);
  const said = { target, role, value, year, confidence, note, unit, snippet, list, unproved, full, column };
  return { ...said, start, agency, by };
}
