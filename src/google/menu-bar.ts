/** The menu `ITA`. `onOpen` may run without any permission: it makes the menu and touches nothing else. */

import { DOCUMENT_TITLES } from '../documents/shared/titles';
import type { DocumentId } from '../shared/rpc';

/** Globals of src/entry.js behind the items of the papers, in the order of the menu. */
const DOCUMENT_ITEMS: readonly { readonly id: DocumentId; readonly handler: string }[] = [
  { id: 'analysis', handler: 'menuAnalysisDocument' },
  { id: 'measures', handler: 'menuMeasuresDocument' },
  { id: 'results', handler: 'menuResultsDocument' },
  { id: 'annual', handler: 'menuAnnualDocument' },
  { id: 'meeting', handler: 'menuMeetingDocument' },
  { id: 'resolution', handler: 'menuResolutionDocument' },
];

export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const documents = ui.createMenu('สร้างเอกสาร');
  for (const { id, handler } of DOCUMENT_ITEMS) documents.addItem(DOCUMENT_TITLES[id], handler);
  const agencies = ui
    .createMenu('หลายหน่วยงาน')
    .addItem('สร้างแท็บหน่วยงาน', 'menuCreateAgencyTabs')
    .addItem('เขียนภาพรวม', 'menuWriteAgencies')
    .addItem(DOCUMENT_TITLES.overview, 'menuOverviewDocument')
    .addItem('เอกสารทุกหน่วยงาน', 'menuAgencies');
  ui.createAddonMenu()
    .addItem('เปิดแผงควบคุม', 'menuOpenSidebar')
    .addSeparator()
    .addItem('สร้างแท็บ', 'menuCreateTabs')
    .addItem('นำเข้าจากรายงาน', 'menuImport')
    .addItem('ตรวจ', 'menuCheck')
    .addItem('วิเคราะห์', 'menuAnalyse')
    .addItem('เสนอร่างมาตรการ', 'menuSuggestMeasures')
    .addSubMenu(documents)
    .addSubMenu(agencies)
    .addItem('แนวโน้มและผลของมาตรการ', 'menuYears')
    .addItem('เริ่มปีใหม่', 'menuNextYear')
    .addItem('แม่แบบและตราครุฑ', 'menuTemplates')
    .addSeparator()
    .addItem('ทดสอบระบบ', 'menuSelfCheck')
    .addItem('เกี่ยวกับ', 'menuAbout')
    .addToUi();
}
