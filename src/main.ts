/** Composition root: everything that src/entry.js calls, and nothing else. */

import type { RpcFunctions } from './rpc';
import { analyseJob } from './google/jobs/analyse-job';
import { checkJob } from './google/jobs/check-job';
import { makeDocumentJob } from './google/jobs/make-document-job';
import { buildMenu, createTabsJob, menuDocument } from './google/menu';
import { outcome } from './google/problem';

export * from './functions';
export { menuAbout, menuAnalyse, menuCheck, menuCreateTabs } from './google/menu';

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

export const itaCreateTabs: RpcFunctions['itaCreateTabs'] = () => outcome(createTabsJob);
export const itaCheck: RpcFunctions['itaCheck'] = () => outcome(checkJob);
export const itaAnalyse: RpcFunctions['itaAnalyse'] = () => outcome(analyseJob);
export const itaMakeDocument: RpcFunctions['itaMakeDocument'] = (request) => outcome(() => makeDocumentJob(request));
