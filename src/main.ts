/** Composition root: everything that src/entry.js calls, and nothing else. */

import type { RpcFunctions } from './rpc';
import { analyseJob } from './google/jobs/analyse-job';
import { applyFixJob } from './google/jobs/apply-fix-job';
import { checkJob } from './google/jobs/check-job';
import { chooseTabJob } from './google/jobs/choose-tab-job';
import { createTabsJob } from './google/jobs/create-tabs-job';
import { goToJob } from './google/jobs/go-to-job';
import { makeDocumentJob } from './google/jobs/make-document-job';
import { overviewJob } from './google/jobs/overview-job';
import { buildMenu, menuDocument } from './google/menu';
import { outcome } from './google/problem';
import { parseApplyFix, parseChooseTab, parseGoTo, parseMakeDocument } from './google/rpc-schemas';

export * from './functions';
export { menuAbout, menuAnalyse, menuCheck, menuCreateTabs, menuOpenSidebar } from './google/menu';

/** Simple trigger; also runs in AuthMode.NONE. */
export function onOpen(): void {
  buildMenu();
}

export function onInstall(): void {
  buildMenu();
}

export function menuAnalysisDocument(): void {
  menuDocument('analysis');
}

export function menuMeasuresDocument(): void {
  menuDocument('measures');
}

export const itaOverview: RpcFunctions['itaOverview'] = () => outcome(overviewJob);
export const itaChooseTab: RpcFunctions['itaChooseTab'] = (request) =>
  outcome(() => chooseTabJob(parseChooseTab(request)));
export const itaGoTo: RpcFunctions['itaGoTo'] = (request) => outcome(() => goToJob(parseGoTo(request)));
export const itaApplyFix: RpcFunctions['itaApplyFix'] = (request) => outcome(() => applyFixJob(parseApplyFix(request)));
export const itaCreateTabs: RpcFunctions['itaCreateTabs'] = () => outcome(createTabsJob);
export const itaCheck: RpcFunctions['itaCheck'] = () => outcome(checkJob);
export const itaAnalyse: RpcFunctions['itaAnalyse'] = () => outcome(analyseJob);
export const itaMakeDocument: RpcFunctions['itaMakeDocument'] = (request) =>
  outcome(() => makeDocumentJob(parseMakeDocument(request)));
