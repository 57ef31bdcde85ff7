/**
 * What a paper is made from. Most speak of the tabs as they are; the reports on finished measures speak of the year before,
 * as long as its measures stand in the tabs to be reported (`reported-state.ts`).
 */

import { analysisOf, type Assessment } from '../../assess';
import type { Analysis } from '../../ita/analysis';
import type { DocumentId } from '../../shared/rpc';
import { readWorkbook } from '../../workbook/read';
import type { WorkbookData } from '../../workbook/records';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { measureEffects, type MeasureEffect } from '../../year-change/measure-effects';
import { reportedResultYear, reportedState } from '../../year-change/reported-state';
import { trendOf } from '../../year-change/trend';
import { readYears, type ReadResult } from '../workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface PaperState {
  readonly data: WorkbookData;
  /** Null where the year or its rules are missing. */
  readonly analysis: Analysis | null;
  /** The sheets that these data were read from, for the data code. */
  readonly sheets: readonly SheetSnapshot[];
  /** What the indicators of the measures did, where the result of their year is known. */
  readonly effects: readonly MeasureEffect[];
}

/** The papers that report what became of measures. */
const REPORTS: readonly DocumentId[] = ['results', 'annual'];

/**
 * The state of each paper. The copies of the year before are read with the first report that needs them, and only where
 * measures are left to be reported.
 */
export function paperStates(
  spreadsheet: Spreadsheet,
  { marks, sheets }: ReadResult,
  { data, analysis }: Pick<Assessment, 'data' | 'analysis'>,
): (id: DocumentId) => PaperState {
  const now: PaperState = { data, analysis, sheets, effects: [] };
  let reported: PaperState | null = null;
  return (id) => {
    const year = REPORTS.includes(id) ? reportedResultYear(data) : null;
    if (year === null) return now;
    reported = reported ?? stateOf(year);
    return reported;
  };

  function stateOf(year: number): PaperState {
    const copies = readYears(spreadsheet, marks, [year]).get(year);
    const before = reportedState(data, analysis, copies ? readWorkbook(copies.sheets) : null);
    const result = analysisOf(before);
    const results = trendOf([result, analysis].filter((one): one is Analysis => one !== null)).years;
    const known = results.some((one) => one.year === year + 1);
    const measures = { year: year + 1, measures: before.measures, data: before };
    return {
      data: before,
      analysis: result,
      sheets: [...sheets, ...(copies ? copies.sheets : [])],
      effects: known ? measureEffects(measures, results) : [],
    };
  }
}
