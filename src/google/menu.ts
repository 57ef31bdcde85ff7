/** What the items of the menu `ITA` do; the menu itself is made in menu-bar.ts. */

import type { DocumentId } from '../shared/rpc';
import { TEMPLATE_PROBLEMS } from '../shared/rpc-values';
import { suggestedSentence } from '../planning/suggested-sentence';
import { confirmBuiltIn, confirmMissing, runFromMenu, showDocument, toast } from './dialogs';
import { writeAgenciesJob } from './jobs/agencies-job';
import { analyseJob } from './jobs/analyse-job';
import { checkJob } from './jobs/check-job';
import { createAgencyTabsJob } from './jobs/create-agency-tabs-job';
import { createTabsJob } from './jobs/create-tabs-job';
import { documentStateJob, makeDocumentJob } from './jobs/make-document-job';
import { suggestMeasuresJob } from './jobs/suggest-measures-job';
import { yearsJob } from './jobs/years-job';
import { ItaError } from './problem';

export function menuCreateTabs(): void {
  runFromMenu(() => {
    const { created } = createTabsJob();
    toast(created.length === 0 ? 'มีแท็บครบแล้ว' : `สร้างแท็บแล้ว: ${created.join(', ')}`);
  });
}

export function menuCheck(): void {
  runFromMenu(() => {
    const { findings, tabWritten } = checkJob();
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    activate(tabWritten);
    toast(findings.length === 0 ? 'ไม่พบข้อสังเกต' : `พบข้อสังเกต ${findings.length} รายการ ต้องแก้ไข ${errors} รายการ`);
  });
}

export function menuAnalyse(): void {
  runFromMenu(() => {
    const { tabsWritten } = analyseJob();
    activate(tabsWritten[0] ?? '');
    toast(`เขียนแท็บแล้ว: ${tabsWritten.join(', ')}`);
  });
}

export function menuYears(): void {
  runFromMenu(() => {
    const { tabsWritten } = yearsJob();
    activate(tabsWritten[0] ?? '');
    toast(`เขียนแท็บแล้ว: ${tabsWritten.join(', ')}`);
  });
}

export function menuDocument(id: DocumentId): void {
  runFromMenu(() => {
    // No lock is held while the person reads: locks do not survive a dialog.
    const { state, doubt } = documentStateJob(id);
    if (!confirmMissing(state, doubt)) return;
    try {
      showDocument(makeDocumentJob({ id, delivery: 'drive' }));
    } catch (error) {
      if (!(error instanceof ItaError) || !TEMPLATE_PROBLEMS.includes(error.problem.code)) throw error;
      if (confirmBuiltIn(error.problem)) showDocument(makeDocumentJob({ id, delivery: 'drive', builtIn: true }));
    }
  });
}

export function menuCreateAgencyTabs(): void {
  runFromMenu(() => {
    const { created } = createAgencyTabsJob();
    toast(created.length === 0 ? 'มีแท็บครบแล้ว' : `สร้างแท็บแล้ว: ${created.join(', ')}`);
  });
}

export function menuWriteAgencies(): void {
  runFromMenu(() => {
    const { agencies, tabsWritten } = writeAgenciesJob();
    activate(tabsWritten[0] ?? '');
    toast(`เขียนภาพรวมของ ${agencies.count} หน่วยงานแล้ว: ${tabsWritten.join(', ')}`);
  });
}

export function menuSuggestMeasures(): void {
  runFromMenu(() => {
    toast(suggestedSentence(suggestMeasuresJob()));
  });
}

function activate(name: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet) sheet.activate();
}
