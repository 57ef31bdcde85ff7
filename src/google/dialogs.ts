/** Small dialogs for the menu: results, problems and downloads, in Thai, without any markup from people's text. */

import type { MakeDocumentResult, MissingField, Problem } from '../rpc';
import { DOCX_TYPE } from './drive';
import { problemOf } from './problem';

const WIDTH = 460;

/** Text that can stand anywhere in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

function show(title: string, body: string, height: number): void {
  const page = `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><base target="_blank"><style>
body{font:15px/1.6 "Sarabun","Noto Sans Thai",sans-serif;color:#202124;margin:16px}
a.button{display:inline-block;padding:8px 20px;border-radius:4px;background:#1a73e8;color:#fff;text-decoration:none}
.next{color:#3c4043;background:#f1f3f4;border-radius:4px;padding:8px 12px}
</style></head><body>${body}</body></html>`;
  const output = HtmlService.createHtmlOutput(page).setWidth(WIDTH).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}

/** Runs a menu item's work; a failure becomes one clear message. */
export function runFromMenu(work: () => void): void {
  try {
    work();
  } catch (error) {
    showProblem(problemOf(error));
  }
}

/** Whether the person wants the built-in template in place of one of the agency's own that cannot be used. */
export function confirmBuiltIn({ message, place, next }: Problem): boolean {
  const ui = SpreadsheetApp.getUi();
  const where = place === null ? '' : `ช่อง ${place}\n`;
  const answer = ui.alert(
    'ใช้แม่แบบของหน่วยงานไม่ได้',
    `${where}${message}\n\n${next}\n\nต้องการสร้างจากแม่แบบของระบบแทนหรือไม่`,
    ui.ButtonSet.YES_NO,
  );
  return answer === ui.Button.YES;
}

/** What went wrong, where, and what to do. */
export function showProblem({ message, place, next }: Problem): void {
  const where = place === null ? '' : `ช่อง ${place}\n`;
  const ui = SpreadsheetApp.getUi();
  ui.alert('ดำเนินการไม่สำเร็จ', `${where}${message}\n\n${next}`, ui.ButtonSet.OK);
}

/** A short message at the corner of the sheet. */
export function toast(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, 'ITA', 8);
}

/** Whether the person wants the paper although these fields are empty. */
export function confirmMissing(title: string, missing: readonly MissingField[]): boolean {
  if (missing.length === 0) return true;
  const shown = missing.slice(0, 12).map(({ label, cell }) => `• ${label}${cell === null ? '' : ` (${cell})`}`);
  if (missing.length > shown.length) shown.push(`และอีก ${missing.length - shown.length} รายการ`);
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(
    title,
    `ยังไม่ได้กรอก:\n${shown.join('\n')}\n\nหากสร้างต่อ ที่ว่างจะพิมพ์เป็นจุดไข่ปลา ต้องการสร้างต่อหรือไม่`,
    ui.ButtonSet.YES_NO,
  );
  return answer === ui.Button.YES;
}

/** The made document: a link to the Google Doc, or the .docx as a download. */
export function showDocument({ fileName, url, docxBase64, driveProblem }: MakeDocumentResult): void {
  const name = escapeHtml(fileName);
  if (url !== null) {
    show('สร้างเอกสารแล้ว', `<p>${name}</p><p><a class="button" href="${escapeHtml(url)}">เปิดเอกสาร</a></p>`, 150);
    return;
  }
  const why = driveProblem
    ? `<p>${escapeHtml(driveProblem.message)}</p><p class="next">${escapeHtml(driveProblem.next)}</p>`
    : '';
  const link = `<a class="button" download="${name}" href="data:${DOCX_TYPE};base64,${docxBase64 ?? ''}">ดาวน์โหลด .docx</a>`;
  show('สร้างเอกสารแล้ว', `<p>${name}</p>${why}<p>${link}</p>`, why === '' ? 150 : 290);
}

export function showAbout(version: string): void {
  show(
    'เกี่ยวกับ ITA',
    `<p>เครื่องมือวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA) รุ่น ${escapeHtml(version)}</p>
<p>ทำงานในไฟล์นี้เท่านั้น ไม่ส่งข้อมูลออกไปที่อื่น และเห็นเฉพาะไฟล์ใน Google ไดรฟ์ที่ส่วนเสริมนี้สร้างเอง</p>`,
    190,
  );
}
