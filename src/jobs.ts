/**
 * Everything that needs more than a cell: menu handlers and the calls of the clients. Bundled apart (dist/Jobs.html), so
 * that a custom function never pays for parsing it.
 */

import type { RpcFunctions } from './rpc';
import { analyseJob } from './google/jobs/analyse-job';
import { applyFixJob } from './google/jobs/apply-fix-job';
import { checkJob } from './google/jobs/check-job';
import { chooseTabJob } from './google/jobs/choose-tab-job';
import { createTabsJob } from './google/jobs/create-tabs-job';
import { goToJob } from './google/jobs/go-to-job';
import { acceptImportJob, previewImportJob } from './google/jobs/import-job';
import { makeDocumentJob } from './google/jobs/make-document-job';
import { overviewJob } from './google/jobs/overview-job';
import { menuDocument } from './google/menu';
import { outcome } from './google/problem';
import {
  parseAcceptImport,
  parseImport,
  parseApplyFix,
  parseChooseTab,
  parseGoTo,
  parseMakeDocument,
} from './google/rpc-schemas';

export { menuAbout, menuAnalyse, menuCheck, menuCreateTabs, menuOpenSidebar } from './google/menu';

export function menuAnalysisDocument(): void {
  menuDocument('analysis');
}

export function menuMeasuresDocument(): void {
  menuDocument('measures');
}

export function menuResultsDocument(): void {
  menuDocument('results');
}

export function menuAnnualDocument(): void {
  menuDocument('annual');
}

export function menuMeetingDocument(): void {
  menuDocument('meeting');
}

export const itaOverview: RpcFunctions['itaOverview'] = () => outcome(overviewJob);
export const itaChooseTab: RpcFunctions['itaChooseTab'] = (request) =>
  outcome(() => chooseTabJob(parseChooseTab(request)));
export const itaGoTo: RpcFunctions['itaGoTo'] = (request) => outcome(() => goToJob(parseGoTo(request)));
export const itaApplyFix: RpcFunctions['itaApplyFix'] = (request) => outcome(() => applyFixJob(parseApplyFix(request)));
export const itaPreviewImport: RpcFunctions['itaPreviewImport'] = (request) =>
  outcome(() => previewImportJob(parseImport(request)));
export const itaAcceptImport: RpcFunctions['itaAcceptImport'] = (request) =>
  outcome(() => acceptImportJob(parseAcceptImport(request)));
export const itaCreateTabs: RpcFunctions['itaCreateTabs'] = () => outcome(createTabsJob);
export const itaCheck: RpcFunctions['itaCheck'] = () => outcome(checkJob);
export const itaAnalyse: RpcFunctions['itaAnalyse'] = () => outcome(analyseJob);
export const itaMakeDocument: RpcFunctions['itaMakeDocument'] = (request) =>
  outcome(() => makeDocumentJob(parseMakeDocument(request)));
