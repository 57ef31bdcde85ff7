/** แนวโน้มและผลของมาตรการ: the years of the workbook beside each other, in two tabs, both of them or none. */

import { assess } from '../../assess';
import type { WithEntry, WithOverview, YearsResult } from '../../shared/rpc';
import { sheetsCode } from '../../tabs/fingerprint';
import { withFlag, type Stamp } from '../../tabs/output/flag';
import { measureEffectsTab } from '../../tabs/output/measure-effects';
import { trendTab } from '../../tabs/output/trend';
import { yearsOfWorkbook } from '../../year-change/years-of-workbook';
import { addHistory, printedNow } from '../history-writer';
import { prepareInputCopy } from '../input-copy-writer';
import { beginJob } from '../job-mark';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import { writeTab, type MadeTabs } from '../tab-writer';
import { Undo } from '../undo';
import { readYears } from '../workbook-reader';
import { assessWorkbook } from './assess-workbook';
import { overviewAfter } from './overview-job';

/** As the tab of history says it. */
const WHAT = 'เทียบหลายปี';
/** A trend needs two of them. */
const FEWEST_YEARS = 2;

/** @throws ItaError where fewer than two years have a result; nothing is written then */
export function yearsJob(): YearsResult & WithOverview & WithEntry {
  return withDocumentLock(() => {
    const { spreadsheet, read, assessment } = assessWorkbook();
    const kept = [...readYears(spreadsheet, read.marks).values()];
    const { trend, effects } = yearsOfWorkbook(
      assessment,
      kept.map(({ sheets }) => assess(sheets)),
    );
    if (trend.years.length < FEWEST_YEARS) {
      throw itaError(
        'one-year',
        'สมุดงานมีผลการประเมินเพียงปีเดียว จึงยังเทียบไม่ได้',
        'กรอกคะแนนปีก่อนในแท็บ คะแนน หรือกดเริ่มปีใหม่เมื่อมีผลปีถัดไป ยังไม่มีการเปลี่ยนแปลงใด ๆ',
      );
    }
    const sheets = [...read.sheets, ...kept.flatMap((year) => year.sheets)];
    const at = printedNow(spreadsheet);
    const stamp: Stamp = { madeBy: 'years', at, code: sheetsCode(sheets) };
    const agency = assessment.data.settings.agency;
    const specs = [trendTab(trend, agency), measureEffectsTab(effects, agency)].map((spec) => withFlag(spec, stamp));
    const raw = [...read.raw, ...kept.flatMap((year) => year.raw)];
    return Undo.run((undo) => {
      const maybeBroken = !specs.every(({ id }) => Object.values(read.marks.tabs).includes(id));
      const endJob = beginJob(spreadsheet, read.marks.job, { line: [at, WHAT, ''] }, undo);
      const writeCopy = prepareInputCopy(spreadsheet, raw, stamp, maybeBroken, undo);
      const made: MadeTabs = { tabs: [], isFirstRun: false };
      const tabsWritten = specs.map((spec) => writeTab(spreadsheet, spec, read.marks, undo, made).getName());
      const entry = addHistory(spreadsheet, read, assessment, WHAT, undo, { made, at });
      writeCopy();
      endJob();
      return { trend, effects, tabsWritten, entry, overview: overviewAfter() };
    });
  });
}
