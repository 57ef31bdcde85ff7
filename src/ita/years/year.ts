/** The shape of what changes by year, and how sure each fact is. */

import type { InstrumentId, ScaleId } from '../model';
import type { ThaiDate } from '../../thai/dates';

/**
 * A fact about a year: known with its source, an editable default that no source confirms ([BG] in ita-domain.md), or
 * unknown. Nothing that depends on an unknown fact is computed, and a default is never a rule.
 */
export type Fact<T> = StatedFact<T> | { readonly sure: 'unknown'; readonly why: string };

/** A fact with a value: what a year cannot do without, such as its scale. */
export type StatedFact<T> = { readonly sure: Sureness; readonly value: T; readonly source: string };

/** Confirmed by a source, or an editable default. */
export type Sureness = 'source' | 'default';

/**
 * A question or disclosure item: its number and a short topic in our own words (OIT: the item's title).
 * A list is a `default` as soon as one of its items is, so each item says for itself how sure it is.
 * Items that nobody has seen are absent from their list; `itemCount` tells how many there should be.
 */
export interface ItemDefinition {
  readonly no: number;
  readonly topic: string;
  readonly indicator: number;
  readonly sure: Sureness;
}

/** A sub-indicator of the OIT (9.1 … 10.2) and its disclosure items, where the split is known. */
export interface SubIndicator {
  readonly id: string;
  readonly name: string;
  /** Another name seen in the same year; both are accepted. */
  readonly aliases: readonly string[];
  readonly indicator: 9 | 10;
  readonly items: readonly number[] | null;
}

/** One element (องค์ประกอบด้านข้อมูล) that a paper must contain. */
export interface RequirementElement {
  /** Kebab-case key that the documents and the checks share. */
  readonly key: RequirementKey;
  /** What must be there, in our own words. */
  readonly text: string;
  /** A `default` element was seen in practice, but no source says that it is required. */
  readonly sure: Sureness;
}

export type RequirementKey =
  | 'analysis'
  | 'urgent-points'
  | 'improve-points'
  | 'seven-issues'
  | 'measure'
  | 'responsible'
  | 'steps'
  | 'period'
  | 'monitoring'
  | 'constraints'
  | 'summary'
  | 'outcome';

/** The measures item or the report item of an assessment year. */
export interface RequirementItem {
  /** O42, O34, O25 … */
  readonly item: string;
  readonly title: string;
  readonly elements: Fact<readonly RequirementElement[]>;
}

export interface YearRules {
  /** Buddhist fiscal year of the assessment. */
  readonly year: number;
  readonly scale: StatedFact<ScaleId>;
  readonly items: Readonly<Record<InstrumentId, Fact<readonly ItemDefinition[]>>>;
  /** Number of items an instrument has, also where their texts are unknown. */
  readonly itemCount: Readonly<Record<InstrumentId, Fact<number>>>;
  readonly subIndicators: Fact<readonly SubIndicator[]>;
  /** Whether EIT rows come in ส่วนที่ 1 and ส่วนที่ 2. The weight of the parts is known in no year. */
  readonly eitInParts: Fact<boolean>;
  /** The disclosure item that asks for this year's measures (analysing last year's result). */
  readonly measuresItem: Fact<RequirementItem>;
  /** The disclosure item that asks what became of the measures. */
  readonly reportItem: Fact<RequirementItem>;
  /** The fiscal year whose measures the report item asks about: N or N−1. */
  readonly reportsMeasuresOf: Fact<number>;
  /** The day on which the year's results were announced. */
  readonly announcedOn: Fact<ThaiDate>;
}

/** A fact with its source. */
export function known<T>(value: T, source: string): StatedFact<T> {
  return { sure: 'source', value, source };
}

/** An editable default that no source confirms. */
export function assumed<T>(value: T, source: string): StatedFact<T> {
  return { sure: 'default', value, source };
}

/** Nobody knows, and why. */
export function unknown<T>(why: string): Fact<T> {
  return { sure: 'unknown', why };
}

/** The value of a fact or of a default; null where unknown. */
export function valueOf<T>(fact: Fact<T>): T | null {
  return fact.sure === 'unknown' ? null : fact.value;
}
