/**
 * Everything that needs more than a cell: menu handlers and the calls of the clients. Bundled apart (dist/Jobs.html), so
 * that a custom function never pays for parsing it.
 */

import type { RpcFunctions } from './shared/rpc';
import { agenciesJob, writeAgenciesJob } from './google/jobs/agencies-job';
import { analyseJob } from './google/jobs/analyse-job';
import { approvalOffersJob, startApprovalJob } from './google/jobs/approval-job';
import { applyFixJob } from './google/jobs/apply-fix-job';
import { checkJob } from './google/jobs/check-job';
import { chooseColumnsJob, sheetHeadsJob } from './google/jobs/choose-columns-job';
import { chooseTabJob } from './google/jobs/choose-tab-job';
import { createAgencyTabsJob } from './google/jobs/create-agency-tabs-job';
import { createTabsJob } from './google/jobs/create-tabs-job';
import { goToJob } from './google/jobs/go-to-job';
import { acceptImportJob, previewImportJob } from './google/jobs/import-job';
import { editTemplateJob, saveTemplateJob } from './google/jobs/edit-template-job';
import { removeGarudaJob, useGarudaJob } from './google/jobs/garuda-job';
import { makeDocumentJob } from './google/jobs/make-document-job';
import { makePapersJob, planPapersJob } from './google/jobs/make-papers-job';
import { nextYearJob, nextYearPlanJob } from './google/jobs/next-year-job';
import { overviewJob, sheetsCodeJob } from './google/jobs/overview-job';
import { answerRemarkJob } from './google/jobs/answer-remark-job';
import { verifyJob } from './google/jobs/verify-job';
import { roundStatusJob, roundStepJob } from './google/jobs/round-job';
import { suggestMeasuresJob } from './google/jobs/suggest-measures-job';
import { takeBackYearJob } from './google/jobs/take-back-year-job';
import { yearsJob } from './google/jobs/years-job';
import {
  checkTemplateJob,
  exportTemplateJob,
  resetTemplateJob,
  templatesJob,
  useTemplateJob,
} from './google/jobs/template-jobs';
import { menuDocument } from './google/menu';
import { outcome } from './google/problem';
import { keepFoundJob, selfCheckJob } from './google/self-check/run';
import {
  parseAcceptImport,
  parseImport,
  parseApplyFix,
  parseChooseColumns,
  parseChooseTab,
  parseFound,
  parseGoTo,
  parseExportTemplate,
  parseMakeDocument,
  parsePapers,
  parseAnswerRemark,
  parseRound,
  parseVerify,
  parseSheetHeads,
  parseStartApproval,
  parseNextYear,
  parseTemplate,
  parseUploadTemplate,
  parseUseGaruda,
} from './google/rpc-schemas';

export {
  menuAnalyse,
  menuCheck,
  menuCreateAgencyTabs,
  menuCreateTabs,
  menuSuggestMeasures,
  menuWriteAgencies,
  menuYears,
} from './google/menu';

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

export function menuResolutionDocument(): void {
  menuDocument('resolution');
}

export function menuOverviewDocument(): void {
  menuDocument('overview');
}

export const itaOverview: RpcFunctions['itaOverview'] = () => outcome(overviewJob);
export const itaSheetsCode: RpcFunctions['itaSheetsCode'] = () => outcome(sheetsCodeJob);
export const itaChooseTab: RpcFunctions['itaChooseTab'] = (request) =>
  outcome(() => chooseTabJob(parseChooseTab(request)));
export const itaSheetHeads: RpcFunctions['itaSheetHeads'] = (request) =>
  outcome(() => sheetHeadsJob(parseSheetHeads(request)));
export const itaChooseColumns: RpcFunctions['itaChooseColumns'] = (request) =>
  outcome(() => chooseColumnsJob(parseChooseColumns(request)));
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
export const itaTemplates: RpcFunctions['itaTemplates'] = () => outcome(templatesJob);
export const itaExportTemplate: RpcFunctions['itaExportTemplate'] = (request) =>
  outcome(() => exportTemplateJob(parseExportTemplate(request)));
export const itaCheckTemplate: RpcFunctions['itaCheckTemplate'] = (request) =>
  outcome(() => checkTemplateJob(parseUploadTemplate(request)));
export const itaUseTemplate: RpcFunctions['itaUseTemplate'] = (request) =>
  outcome(() => useTemplateJob(parseUploadTemplate(request)));
export const itaResetTemplate: RpcFunctions['itaResetTemplate'] = (request) =>
  outcome(() => resetTemplateJob(parseTemplate(request)));
export const itaEditTemplate: RpcFunctions['itaEditTemplate'] = (request) =>
  outcome(() => editTemplateJob(parseTemplate(request)));
export const itaSaveTemplate: RpcFunctions['itaSaveTemplate'] = (request) =>
  outcome(() => saveTemplateJob(parseTemplate(request)));
export const itaUseGaruda: RpcFunctions['itaUseGaruda'] = (request) =>
  outcome(() => useGarudaJob(parseUseGaruda(request)));
export const itaRemoveGaruda: RpcFunctions['itaRemoveGaruda'] = () => outcome(removeGarudaJob);
export const itaSuggestMeasures: RpcFunctions['itaSuggestMeasures'] = () => outcome(suggestMeasuresJob);
export const itaAgencies: RpcFunctions['itaAgencies'] = () => outcome(agenciesJob);
export const itaWriteAgencies: RpcFunctions['itaWriteAgencies'] = () => outcome(writeAgenciesJob);
export const itaPlanPapers: RpcFunctions['itaPlanPapers'] = (request) =>
  outcome(() => planPapersJob(parsePapers(request)));
export const itaMakePapers: RpcFunctions['itaMakePapers'] = (request) =>
  outcome(() => makePapersJob(parsePapers(request)));
export const itaCreateAgencyTabs: RpcFunctions['itaCreateAgencyTabs'] = () => outcome(createAgencyTabsJob);
export const itaRoundStatus: RpcFunctions['itaRoundStatus'] = () => outcome(roundStatusJob);
export const itaRound: RpcFunctions['itaRound'] = (request) => outcome(() => roundStepJob(parseRound(request).step));
export const itaAnswerRemark: RpcFunctions['itaAnswerRemark'] = (request) =>
  outcome(() => answerRemarkJob(parseAnswerRemark(request)));
export const itaApprovalOffers: RpcFunctions['itaApprovalOffers'] = () => outcome(approvalOffersJob);
export const itaStartApproval: RpcFunctions['itaStartApproval'] = (request) =>
  outcome(() => startApprovalJob(parseStartApproval(request)));
export const itaVerify: RpcFunctions['itaVerify'] = (request) => outcome(() => verifyJob(parseVerify(request)));
export const itaNextYearPlan: RpcFunctions['itaNextYearPlan'] = () => outcome(nextYearPlanJob);
export const itaNextYear: RpcFunctions['itaNextYear'] = (request) => outcome(() => nextYearJob(parseNextYear(request)));
export const itaTakeBackYear: RpcFunctions['itaTakeBackYear'] = () => outcome(takeBackYearJob);
export const itaYears: RpcFunctions['itaYears'] = () => outcome(yearsJob);
export const itaSelfCheck: RpcFunctions['itaSelfCheck'] = () => outcome(selfCheckJob);
export const itaSelfCheckKeep: RpcFunctions['itaSelfCheckKeep'] = (found) =>
  outcome(() => keepFoundJob(parseFound(found)));
