/** Small dialogs for the menu: results, problems and downloads, in Thai, without any markup from people's text. */

import type { DocumentState, MakeDocumentResult, Problem } from '../shared/rpc';
import { WHERE_LACKING } from '../shared/rpc-values';
import { DOCX_TYPE } from './drive';
import { problemOf } from './problem';

const WIDTH = 460;
const MOST_LINES = 10;

/** Text that can stand anywhere in HTML. */
function escapeHtml(text: string): string {
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
function showProblem({ message, place, next }: Problem): void {
  const where = place === null ? '' : `ช่อง ${place}\n`;
  const ui = SpreadsheetApp.getUi();
  ui.alert('ดำเนินการไม่สำเร็จ', `${where}${message}\n\n${next}`, ui.ButtonSet.OK);
}

/** A short message at the corner of the sheet. */
export function toast(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, 'ITA', 8);
}

/** Whether the person wants the paper although fields are empty or elements that the year requires are missing. */
export function confirmMissing({ title, missing, requirements }: DocumentState, doubt: string | null): boolean {
  const wanting = requirements === null ? [] : requirements.elements.filter(({ state }) => state === 'missing');
  if (missing.length === 0 && wanting.length === 0 && doubt === null) return true;
  const parts: string[] = doubt === null ? [] : [doubt, ''];
  if (requirements !== null && wanting.length > 0) {
    const item = requirements.item === null ? `เรื่อง ${requirements.title}` : `ข้อ ${requirements.item}`;
    parts.push(
      `ยังขาดองค์ประกอบตาม${item} ปี ${requirements.year} หากเผยแพร่โดยขาดองค์ประกอบใด ข้อนี้จะได้ 0 คะแนน:`,
      bullets(wanting.map(({ advice }) => advice)),
      '',
    );
  }
  if (missing.length > 0) {
    parts.push(
      `ยังไม่ได้กรอก ${WHERE_LACKING}:`,
      bullets(missing.map(({ label, cell }) => `${label}${cell === null ? '' : ` (${cell})`}`)),
      '',
    );
  }
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(title, [...parts, 'ต้องการสร้างต่อหรือไม่'].join('\n'), ui.ButtonSet.YES_NO);
  return answer === ui.Button.YES;
}

/** Lines that a person can still take in; an alert neither scrolls nor formats. */
function bullets(lines: readonly string[]): string {
  const shown = lines.slice(0, MOST_LINES).map((line) => `• ${line}`);
  if (lines.length > shown.length) shown.push(`และอีก ${lines.length - shown.length} รายการ`);
  return shown.join('\n');
}

/** The made document: a link to the Google Doc, or the .docx as a download; and what did not go with it. */
export function showDocument({ fileName, url, docxBase64, driveProblem, historyProblem }: MakeDocumentResult): void {
  const name = escapeHtml(fileName);
  const notes = [driveProblem, historyProblem].filter((note): note is Problem => note !== null);
  const told = notes
    .map(({ message, next }) => `<p>${escapeHtml(message)}</p><p class="next">${escapeHtml(next)}</p>`)
    .join('');
  const link =
    url === null
      ? `<a class="button" download="${name}" href="data:${DOCX_TYPE};base64,${docxBase64 ?? ''}">ดาวน์โหลด .docx</a>`
      : `<a class="button" href="${escapeHtml(url)}">เปิดเอกสาร</a>`;
  show('สร้างเอกสารแล้ว', `<p>${name}</p><p>${link}</p>${told}`, 150 + 140 * notes.length);
}

/** @param notices the licences of the libraries, as the build writes them (HTML of our own) */
export function showAbout(version: string, notices: string): void {
  show(
    'เกี่ยวกับ ITA',
    `<p>เครื่องมือวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA) รุ่น ${escapeHtml(version)}</p>
<p>ทำงานในสมุดงานนี้เท่านั้น ไม่ส่งข้อมูลออกไปที่อื่น และเห็นเฉพาะไฟล์ใน Google ไดรฟ์ที่ส่วนเสริมนี้สร้างเอง</p>${notices}`,
    320,
  );
}
