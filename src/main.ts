/**
 * Composition root: everything that src/entry.js calls, and nothing else. Every cell with a custom function loads this
 * file, so all but the functions and the menu is loaded when it is asked for (docs/benchmarks.md).
 */

import type * as jobsModule from './jobs';
import { buildMenu } from './google/menu-bar';
import { runFromMenu } from './google/dialogs';
import { outcome } from './google/problem';
import { loadProgram } from './google/program-text';
import { tryAll } from './google/self-check/assumption';
import { programAssumptions } from './google/self-check/programs';

export * from './functions';
export {
  menuAbout,
  menuAgencies,
  menuImport,
  menuNextYear,
  menuOpenSidebar,
  menuSelfCheck,
  menuTemplates,
} from './google/panel';

/** Simple trigger; also runs in AuthMode.NONE. */
export function onOpen(): void {
  buildMenu();
}

export function onInstall(): void {
  buildMenu();
}

type Jobs = typeof jobsModule;
let loaded: Jobs | null = null;

function jobs(): Jobs {
  if (!loaded) loaded = loadProgram<Jobs>('Jobs');
  return loaded;
}

type MenuItem = Extract<keyof Jobs, `menu${string}`>;
type Call = Extract<keyof Jobs, `ita${string}`>;

/** The menu item of this name, evaluated with all jobs when the first of them is called. */
function laterItem(name: MenuItem): () => void {
  return () => runFromMenu(() => jobs()[name]());
}

/** The call of this name; what stands in the way of evaluating it is answered like any other problem. */
function laterCall<Name extends Call>(name: Name): Jobs[Name] {
  const call = (...args: unknown[]): unknown => {
    const there = outcome(jobs);
    if (!there.ok) return there;
    const job: (...given: never[]) => unknown = there.value[name];
    return job(...(args as never[]));
  };
  return call as Jobs[Name];
}

export const menuAnalyse = laterItem('menuAnalyse');
export const menuCheck = laterItem('menuCheck');
export const menuCreateTabs = laterItem('menuCreateTabs');
export const menuAnalysisDocument = laterItem('menuAnalysisDocument');
export const menuMeasuresDocument = laterItem('menuMeasuresDocument');
export const menuResultsDocument = laterItem('menuResultsDocument');
export const menuAnnualDocument = laterItem('menuAnnualDocument');
export const menuMeetingDocument = laterItem('menuMeetingDocument');
export const menuResolutionDocument = laterItem('menuResolutionDocument');
export const menuOverviewDocument = laterItem('menuOverviewDocument');
export const menuSuggestMeasures = laterItem('menuSuggestMeasures');
export const menuCreateAgencyTabs = laterItem('menuCreateAgencyTabs');
export const menuWriteAgencies = laterItem('menuWriteAgencies');
export const menuYears = laterItem('menuYears');
export const itaOverview = laterCall('itaOverview');
export const itaSheetsCode = laterCall('itaSheetsCode');
export const itaChooseTab = laterCall('itaChooseTab');
export const itaSheetHeads = laterCall('itaSheetHeads');
export const itaChooseColumns = laterCall('itaChooseColumns');
export const itaGoTo = laterCall('itaGoTo');
export const itaApplyFix = laterCall('itaApplyFix');
export const itaPreviewImport = laterCall('itaPreviewImport');
export const itaAcceptImport = laterCall('itaAcceptImport');
export const itaCreateTabs = laterCall('itaCreateTabs');
export const itaCheck = laterCall('itaCheck');
export const itaAnalyse = laterCall('itaAnalyse');
export const itaMakeDocument = laterCall('itaMakeDocument');
export const itaTemplates = laterCall('itaTemplates');
export const itaExportTemplate = laterCall('itaExportTemplate');
export const itaCheckTemplate = laterCall('itaCheckTemplate');
export const itaUseTemplate = laterCall('itaUseTemplate');
export const itaResetTemplate = laterCall('itaResetTemplate');
export const itaEditTemplate = laterCall('itaEditTemplate');
export const itaSaveTemplate = laterCall('itaSaveTemplate');
export const itaUseGaruda = laterCall('itaUseGaruda');
export const itaRemoveGaruda = laterCall('itaRemoveGaruda');
export const itaSuggestMeasures = laterCall('itaSuggestMeasures');
export const itaAgencies = laterCall('itaAgencies');
export const itaWriteAgencies = laterCall('itaWriteAgencies');
export const itaPlanPapers = laterCall('itaPlanPapers');
export const itaMakePapers = laterCall('itaMakePapers');
export const itaCreateAgencyTabs = laterCall('itaCreateAgencyTabs');
export const itaRoundStatus = laterCall('itaRoundStatus');
export const itaRound = laterCall('itaRound');
export const itaAnswerRemark = laterCall('itaAnswerRemark');
export const itaApprovalOffers = laterCall('itaApprovalOffers');
export const itaStartApproval = laterCall('itaStartApproval');
export const itaVerify = laterCall('itaVerify');
export const itaNextYearPlan = laterCall('itaNextYearPlan');
export const itaNextYear = laterCall('itaNextYear');
export const itaYears = laterCall('itaYears');
export const itaTakeBackYear = laterCall('itaTakeBackYear');
export const itaSelfCheck = laterCall('itaSelfCheck');
export const itaSelfCheckKeep = laterCall('itaSelfCheckKeep');

/** Needs no program, so that it can say what is wrong with one. */
export const itaSelfCheckStart: Jobs['itaSelfCheck'] = () =>
  outcome(() => ({
    rows: tryAll(
      programAssumptions(() => loadProgram('Jobs')),
      undefined,
    ),
  }));

export const itaSelfCheckEcho = (text: string) => outcome(() => text);
