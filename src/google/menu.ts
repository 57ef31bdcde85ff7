/** The menu `ITA`. `onOpen` may run without any permission: it makes the menu and touches nothing else. */

import { DOCUMENTS } from '../documents/definitions';
import type { DocumentId } from '../rpc';
import { confirmMissing, showAbout, showDocument, showProblem, toast } from './dialogs';
import { analyseJob } from './jobs/analyse-job';
import { checkJob } from './jobs/check-job';
import { createTabsJob } from './jobs/create-tabs-job';
import { makeDocumentJob, missingFieldsJob } from './jobs/make-document-job';
import { problemOf } from './problem';

export const VERSION = '0.1.0';

/** Menu items call globals of src/entry.js by name. */
export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const documents = ui.createMenu('สร้างเอกสาร');
  for (const { id, title } of Object.values(DOCUMENTS)) {
    const handler = DOCUMENT_HANDLERS[id];
    if (handler !== undefined) documents.addItem(title, handler);
  }
  ui.createAddonMenu()
    .addItem('เปิดแผงควบคุม', 'menuOpenSidebar')
    .addSeparator()
    .addItem('สร้างแท็บ', 'menuCreateTabs')
    .addItem('ตรวจ', 'menuCheck')
    .addItem('วิเคราะห์', 'menuAnalyse')
    .addSubMenu(documents)
    .addSeparator()
    .addItem('เกี่ยวกับ', 'menuAbout')
    .addToUi();
}

/** Global function of each document's menu item. */
export const DOCUMENT_HANDLERS: Readonly<Partial<Record<DocumentId, string>>> = {
  analysis: 'menuAnalysisDocument',
  measures: 'menuMeasuresDocument',
};

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
