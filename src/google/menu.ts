/** What the items of the menu `ITA` do; the menu itself is made in menu-bar.ts. */

import type { DocumentId } from '../rpc';
import { confirmMissing, showAbout, showDocument, showProblem, toast } from './dialogs';
import { analyseJob } from './jobs/analyse-job';
import { checkJob } from './jobs/check-job';
import { createTabsJob } from './jobs/create-tabs-job';
import { makeDocumentJob, missingFieldsJob } from './jobs/make-document-job';
import { problemOf } from './problem';

export const VERSION = '0.1.0';

/** Runs a menu item's work; a failure becomes one clear message. */
function fromMenu(work: () => void): void {
  try {
    work();
  } catch (error) {
    showProblem(problemOf(error));
  }
}

/** The panel: a page of its own that reads the workbook after it shows (docs/architecture.md). */
export function menuOpenSidebar(): void {
  fromMenu(() => {
    const panel = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('ITA แผงควบคุม');
    SpreadsheetApp.getUi().showSidebar(panel);
  });
}

export function menuCreateTabs(): void {
  fromMenu(() => {
    const { created } = createTabsJob();
    toast(created.length === 0 ? 'มีแท็บครบแล้ว' : `สร้างแท็บแล้ว: ${created.join(', ')}`);
  });
}

export function menuCheck(): void {
  fromMenu(() => {
    const { findings } = checkJob();
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    activate('ตรวจสอบ');
    toast(findings.length === 0 ? 'ไม่พบข้อสังเกต' : `พบข้อสังเกต ${findings.length} รายการ ต้องแก้ไข ${errors} รายการ`);
  });
}

export function menuAnalyse(): void {
  fromMenu(() => {
    const { tabsWritten } = analyseJob();
    activate(tabsWritten[0] ?? '');
    toast(`เขียนแท็บแล้ว: ${tabsWritten.join(', ')}`);
  });
}

export function menuDocument(id: DocumentId): void {
  fromMenu(() => {
    const { title, missing } = missingFieldsJob(id);
    // No lock is held while the person reads: locks do not survive a dialog (platform.md §3.3).
    if (!confirmMissing(title, missing)) return;
    showDocument(makeDocumentJob({ id, delivery: 'drive' }));
  });
}

export function menuAbout(): void {
  fromMenu(() => showAbout(VERSION));
}

function activate(name: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet) sheet.activate();
}
