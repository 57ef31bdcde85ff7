/**
 * What the indicators that a measure aimed at did after it (design §12): their score in the result that the measure
 * answers, and in the result of the measure's own year. Figures beside each other and never a cause: a score moves for
 * many reasons, and several measures aim at one indicator.
 */

import { change } from '../ita/analysis';
import { INDICATORS } from '../ita/indicators';
import type { ScoreOrNull } from '../ita/model';
import { analysedResultYear } from '../ita/years';
import { isDraft } from '../planning/drafts';
import { answeredBy } from '../planning/plan';
import type { MeasureRow, MeasureStatus, WorkbookData } from '../workbook/records';
import type { YearResult } from './trend';

export interface AimedIndicator {
  readonly no: number;
  readonly name: string;
  /** Score of the result that the measure answers, 0–100. */
  readonly before: ScoreOrNull;
  /** Score of the result of the measure's own year, 0–100. */
  readonly after: ScoreOrNull;
  readonly change: ScoreOrNull;
}

export interface MeasureEffect {
  /** Buddhist fiscal year of the measure. */
  readonly year: number;
  readonly no: string;
  readonly measure: string;
  readonly status: MeasureStatus | null;
  /** Ascending; empty where neither the measure nor its issue names one. */
  readonly indicators: readonly AimedIndicator[];
}

/** A year's measures and the workbook state that they stand in, whose issues tell what a measure aims at. */
export interface MeasuresOfYear {
  /** Buddhist fiscal year. */
  readonly year: number;
  readonly measures: readonly MeasureRow[];
  readonly data: WorkbookData;
}

/** Measures in the order given, with what the two results say of their indicators. Drafts are nobody's measures. */
export function measureEffects(
  { year, measures, data }: MeasuresOfYear,
  results: readonly Pick<YearResult, 'year' | 'indicators'>[],
): MeasureEffect[] {
  const before = results.find((result) => result.year === analysedResultYear(year));
  const after = results.find((result) => result.year === year);
  const scoreIn = (result: Pick<YearResult, 'indicators'> | undefined, no: number): ScoreOrNull =>
    result?.indicators[no - 1] ?? null;
  return measures
    .filter((measure) => !isDraft(measure))
    .map((measure) => {
      const aimed = answeredBy(data, measure);
      return {
        year,
        no: measure.no,
        measure: measure.measure,
        status: measure.status,
        indicators: INDICATORS.filter(({ no }) => aimed.includes(no)).map(({ no, name }) => {
          const [was, is] = [scoreIn(before, no), scoreIn(after, no)];
          return { no, name, before: was, after: is, change: change(is, was) };
        }),
      };
    });
}
