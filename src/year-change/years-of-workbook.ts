/** The years of a workbook, those of its copies and that of its tabs, as the trend and the effects of measures need them. */

import type { Analysis } from '../ita/analysis';
import { measuresYear } from '../ita/years';
import type { MeasureRow, WorkbookData } from '../workbook/records';
import { measureEffects, type MeasureEffect, type MeasuresOfYear } from './measure-effects';
import { trendOf, type Trend } from './trend';

/** One year as it was read and analysed; without an analysis it has no result to show. */
export interface ReadYear {
  readonly data: WorkbookData;
  readonly analysis: Analysis | null;
}

export interface YearsOfWorkbook {
  readonly trend: Trend;
  /** Of every year whose measures and result are known, the newest year first. */
  readonly effects: readonly MeasureEffect[];
}

/**
 * @param now the tabs as they are
 * @param finished the years that the copies hold, in any order
 */
export function yearsOfWorkbook(now: ReadYear, finished: readonly ReadYear[]): YearsOfWorkbook {
  const analyses = [now, ...finished].map(({ analysis }) => analysis).filter((one): one is Analysis => one !== null);
  const trend = trendOf(analyses);
  const results = trend.years.filter(({ year }) => measuresIn(year, now, finished).measures.length > 0);
  const effects = [...results]
    .reverse()
    .flatMap(({ year }) => measureEffects(measuresIn(year, now, finished), trend.years));
  return { trend, effects };
}

/**
 * The measures of a fiscal year: those that stand in the tabs to be reported, because what became of them is typed there,
 * else those that the copy of the result before them holds.
 */
function measuresIn(year: number, now: ReadYear, finished: readonly ReadYear[]): MeasuresOfYear {
  const reported = now.data.earlierMeasures.filter((measure) => measure.year === year);
  if (reported.length > 0) return { year, measures: reported, data: now.data };
  const planned = finished.find(({ data }) => planYearOf(data) === year);
  const measures: readonly MeasureRow[] = planned ? planned.data.measures : [];
  return { year, measures, data: planned ? planned.data : now.data };
}

function planYearOf({ settings }: WorkbookData): number | null {
  return settings.planYear ?? (settings.resultYear === null ? null : measuresYear(settings.resultYear));
}
