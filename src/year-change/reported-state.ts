/**
 * The state that a report on finished measures speaks of. After `เริ่มปีใหม่` the tabs wait for the next result, while the
 * report on the measures of the year before is still due (ita-domain.md §0.9): it is made from the finished year's copies,
 * with what has become of its measures since, which is typed beside them in `มาตรการ`.
 */

import type { Analysis } from '../ita/analysis';
import { analysedResultYear } from '../ita/years';
import type { WorkbookData } from '../workbook/records';
import { withoutResult } from './setting-fates';

/** Head and signature of a paper are of the day on which it is made. */
const OF_THE_PAPER = [
  ...(['division', 'documentNo', 'documentDate', 'addressee'] as const),
  ...(['preparerName', 'preparerPosition', 'thaiDigits', 'font'] as const),
];

/** The year of the result whose measures are reported; null where the workbook holds no measures of an earlier year. */
export function reportedResultYear({ settings, earlierMeasures }: WorkbookData): number | null {
  const { resultYear } = settings;
  // The measures of fiscal year N answer the result of N − 1; their own year is the result that the tabs now wait for.
  return resultYear !== null && earlierMeasures.some(({ year }) => year === resultYear)
    ? analysedResultYear(resultYear)
    : null;
}

/**
 * The data of a report on the measures of the year before.
 * @param now the workbook as its tabs are
 * @param analysis of these tabs, null where they have no result yet
 * @param finished the year that the copies hold; null where the workbook has none: then the figures are those that the tabs
 *   state as last year's
 */
export function reportedState(
  now: WorkbookData,
  analysis: Analysis | null,
  finished: WorkbookData | null,
): WorkbookData {
  const resultYear = reportedResultYear(now);
  if (resultYear === null) return now;
  const planYear = resultYear + 1;
  const base = finished ?? asLastYear(now, resultYear);
  const total = analysis ? analysis.total.stated : now.settings.announcedTotal;
  return {
    ...base,
    tabs: { ...base.tabs, measures: now.tabs.measures, signers: now.tabs.signers, papers: now.tabs.papers },
    settingCells: { ...base.settingCells, ...only(now.settingCells, OF_THE_PAPER), story: now.settingCells.story },
    settings: {
      ...base.settings,
      ...only(now.settings, OF_THE_PAPER),
      // Emptied when the year began: what stands there has been written for this report.
      story: now.settings.story === '' ? base.settings.story : now.settings.story,
      planYear,
      followingTotal: base.settings.followingTotal ?? total,
      followingRating:
        base.settings.followingRating !== ''
          ? base.settings.followingRating
          : (analysis?.total.rating ?? now.settings.announcedRating),
    },
    papers: now.papers,
    signers: now.signers,
    measures: now.earlierMeasures.filter(({ year }) => year === planYear),
    earlierMeasures: [],
    nextRows: {
      ...base.nextRows,
      measures: now.nextRows.measures,
      signers: now.nextRows.signers,
      papers: now.nextRows.papers,
    },
    findings: [],
  };
}

function only<T extends object, Key extends keyof T>(whole: T, keys: readonly Key[]): Pick<T, Key> {
  return keys.reduce((part, key) => ({ ...part, [key]: whole[key] }), {} as Pick<T, Key>);
}

/** What the tabs state of the year before: scores and total, nothing that was announced of them. */
function asLastYear(now: WorkbookData, resultYear: number): WorkbookData {
  const { settings } = now;
  return {
    ...now,
    settings: {
      ...withoutResult(settings),
      resultYear,
      announcedTotal: settings.previousTotal,
      previousTotal: null,
    },
    indicators: now.indicators.map((row) => ({
      ...row,
      score: row.previous,
      previous: null,
      cells: { ...row.cells, score: row.cells.previous },
    })),
    items: [],
    meetings: [],
  };
}
