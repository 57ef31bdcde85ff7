/** One row of the tab `หน่วยงาน` as a record: an agency with its scores as they stand there, and the cell of each. */

import type { InstrumentId, ScoreOrNull } from '../../ita/model';
import type { CellsOf } from '../records';

export type IndicatorField = 'i1' | 'i2' | 'i3' | 'i4' | 'i5' | 'i6' | 'i7' | 'i8' | 'i9' | 'i10';
export type AgencyScoreField = IndicatorField | InstrumentId | 'total' | 'previousTotal';
/** What a column of the tab can hold. */
export type AgencyField =
  'name' | 'type' | 'district' | 'group' | AgencyScoreField | 'rating' | 'previousRating' | 'change';

export const INDICATOR_FIELDS: readonly IndicatorField[] = [
  'i1',
  'i2',
  'i3',
  'i4',
  'i5',
  'i6',
  'i7',
  'i8',
  'i9',
  'i10',
];

/** The field of an indicator 1–10. */
export function indicatorField(no: number): IndicatorField {
  return `i${no}` as IndicatorField;
}

/** Where an agency belongs, and its scores, 0–100 each. */
export interface AgencyScores {
  readonly district: string;
  readonly group: string;
  /** Indicators 1–10 in that order. */
  readonly indicators: readonly ScoreOrNull[];
  readonly IIT: ScoreOrNull;
  readonly EIT: ScoreOrNull;
  readonly OIT: ScoreOrNull;
  readonly total: ScoreOrNull;
  readonly previousTotal: ScoreOrNull;
}

/** A score is null where the row has none or it cannot be read (then a finding names the cell). */
export interface AgencyRow extends AgencyScores {
  /** As typed, the number in front of it taken off. */
  readonly name: string;
  /** ประเภท of the row, or of the heading above it; empty where neither says. */
  readonly type: string;
  /** As typed. */
  readonly rating: string;
  readonly previousRating: string;
  /** Points up (+) or down (−) from last year, where a column says so. */
  readonly change: number | null;
  readonly cells: CellsOf<AgencyField>;
}
