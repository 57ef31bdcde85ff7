/**
 * The hidden tab `แม่แบบ`: templates of the agency's own and its garuda, one column a file, so that a copy of the
 * workbook carries them and every colleague makes papers from the same ones without any permission in Drive.
 */

import {
  columnAddress,
  explained,
  GARUDA,
  ROWS,
  TEMPLATES_TAB,
  type StoredFileId,
} from '../documents/own-template/template-tab';
import { fromChunks, storedFileInfo, toChunks, type StoredFileInfo } from '../documents/own-template/chunks';
import type { StoredFile } from '../shared/rpc';
import { printedNow } from './history-writer';
import { ensureOurTab, findOurTab, isMarked, templatesTab } from './our-tab';
import { itaError } from './problem';
import type { Undo } from './undo';
import { TAB_KEY, type Marks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Texts of the tab by the file that they hold. */
export type StoredFiles = Readonly<
  Partial<Record<StoredFileId, { readonly texts: readonly string[]; readonly column: number }>>
>;

const PROTECTION_NOTE = 'ITA: แม่แบบของหน่วยงาน เปลี่ยนได้ในแผงควบคุม หน้า แม่แบบและตราครุฑ';

/** Everything that is stored, in one read; none where there is no such tab. */
export function readStored(spreadsheet: Spreadsheet, marks: Marks): StoredFiles {
  const sheet = findOurTab(spreadsheet, marks, templatesTab());
  return sheet ? filesOf(sheet.getDataRange().getValues()) : {};
}

/** Whether a garuda is stored; one read of a row, and only where the tab is there. */
export function keepsGaruda(spreadsheet: Spreadsheet, marks: Marks): boolean {
  const sheet = findOurTab(spreadsheet, marks, templatesTab());
  return sheet !== null && filesOf(sheet.getRange(`${ROWS.key}:${ROWS.key}`).getValues())[GARUDA] !== undefined;
}

/** What is stored: the files themselves stay unread but for the garuda, which is small and worth seeing. */
export interface Stored {
  readonly files: Readonly<Partial<Record<StoredFileId, StoredFile>>>;
  /** Base64; null where none is stored or it is damaged. */
  readonly garuda: string | null;
}

/** One read of two rows, and one of the garuda's column where there is one. */
export function listStored(spreadsheet: Spreadsheet, marks: Marks): Stored {
  const sheet = findOurTab(spreadsheet, marks, templatesTab());
  if (!sheet) return { files: {}, garuda: null };
  const files = filesOf(sheet.getRange(`1:${ROWS.info}`).getValues());
  const found: Partial<Record<StoredFileId, StoredFile>> = {};
  for (const key of Object.keys(files) as StoredFileId[]) {
    // A damaged description still means that something is there, which can be replaced or removed.
    found[key] = storedFileInfo(files[key]?.texts[0] ?? '') ?? { name: 'ข้อมูลเสียหาย', at: '', bytes: 0 };
  }
  const column = files[GARUDA]?.column;
  if (column === undefined) return { files: found, garuda: null };
  const texts = sheet.getRange(ROWS.info, column, sheet.getMaxRows() - 1).getValues();
  const read = fromChunks(texts.map(([text]) => String(text)));
  return { files: found, garuda: read.ok ? read.base64 : null };
}

function filesOf(values: readonly (readonly unknown[])[]): StoredFiles {
  const files: Partial<Record<StoredFileId, { texts: readonly string[]; column: number }>> = {};
  (values[ROWS.key - 1] ?? []).forEach((key, index) => {
    const id = String(key) as StoredFileId;
    if (index === 0 || id.trim() === '' || files[id]) return;
    files[id] = { texts: values.slice(ROWS.info - 1).map((row) => String(row[index])), column: index + 1 };
  });
  return files;
}

/**
 * The file as base64, null where none is stored.
 * @throws ItaError `template-damaged` naming the cell, and that the built-in template can be used
 */
export function storedBase64(files: StoredFiles, id: StoredFileId): string | null {
  const file = files[id];
  if (!file) return null;
  const read = fromChunks(file.texts);
  if (read.ok) return read.base64;
  const garuda = id === GARUDA;
  throw itaError(
    garuda ? 'garuda-damaged' : 'template-damaged',
    `${garuda ? 'ภาพครุฑ' : 'แม่แบบ'}ที่เก็บไว้ในสมุดงานเสียหาย: ${read.message}`,
    garuda
      ? 'เปิดแผงควบคุม หน้า แม่แบบและตราครุฑ แล้วอัปโหลดภาพครุฑใหม่หรือเอาออก หรือสร้างเอกสารจากแม่แบบของระบบไปก่อน ยังไม่มีการเปลี่ยนแปลงใด ๆ'
      : 'อัปโหลดแม่แบบใหม่หรือกลับไปใช้แม่แบบของระบบที่แผงควบคุม หน้า แม่แบบและตราครุฑ หรือสร้างเอกสารจากแม่แบบของระบบไปก่อน ยังไม่มีการเปลี่ยนแปลงใด ๆ',
    columnAddress(file.column, ROWS.info + read.index),
  );
}

/** Stores a file in the place of the one with the same id; the tab is made on the first one. */
export function storeFile(
  spreadsheet: Spreadsheet,
  marks: Marks,
  id: StoredFileId,
  file: { readonly name: string; readonly base64: string; readonly bytes: number },
  undo: Undo,
): StoredFile {
  const sheet = tabForFiles(spreadsheet, marks, undo);
  const before = filesOf(sheet.getDataRange().getValues());
  const info: StoredFileInfo = { name: file.name, at: printedNow(spreadsheet), bytes: file.bytes };
  const old = before[id];
  const taken = Object.keys(before).map((key) => before[key as StoredFileId]?.column ?? 0);
  const column = old ? old.column : Math.max(1, ...taken) + 1;
  writeColumn(sheet, column, [id, ...toChunks(file.base64, info)], old ? [id, ...old.texts] : [], undo);
  return info;
}

/**
 * Takes a file out again; the tab goes with the last one where it is marked as ours. Nothing where none is stored. Its
 * texts go first, which can be taken back; the deletion of a tab cannot, so it is the last call.
 */
export function removeFile(spreadsheet: Spreadsheet, marks: Marks, id: StoredFileId, undo: Undo): void {
  const sheet = findOurTab(spreadsheet, marks, templatesTab());
  if (!sheet) return;
  const files = filesOf(sheet.getDataRange().getValues());
  const file = files[id];
  if (file) writeColumn(sheet, file.column, [], [id, ...file.texts], undo);
  SpreadsheetApp.flush();
  const left = Object.keys(files).filter((key) => key !== id);
  if (left.length === 0 && isMarked(sheet, marks, templatesTab())) deleteTab(spreadsheet, sheet);
}

/** A call that fails after it was done is told from one that did nothing by what is there. */
function deleteTab(spreadsheet: Spreadsheet, sheet: Sheet): void {
  const name = sheet.getName();
  try {
    spreadsheet.deleteSheet(sheet);
  } catch (error) {
    if (spreadsheet.getSheetByName(name)) throw error;
    console.error(error);
  }
}

/** A file in the place of another in one write, so that a column never holds the beginning of one and the end of another. */
function writeColumn(
  sheet: Sheet,
  column: number,
  texts: readonly string[],
  before: readonly string[],
  undo: Undo,
): void {
  const height = Math.max(texts.length, before.length);
  const cells = (lines: readonly string[]): string[][] =>
    Array.from({ length: height }, (_unused, index) => [lines[index] ?? '']);
  undo.write(sheet, 1, column, cells(texts), cells(before));
}

function tabForFiles(spreadsheet: Spreadsheet, marks: Marks, undo: Undo): Sheet {
  const active = spreadsheet.getActiveSheet();
  const { sheet, found } = ensureOurTab(spreadsheet, marks, templatesTab(), undo);
  if (found && isMarked(sheet, marks, templatesTab())) return sheet;
  if (!found) {
    undo.write(
      sheet,
      1,
      1,
      explained().map((line) => [line]),
    );
  }
  // A warning, not a lock: any colleague may change the templates, but not by typing over them.
  sheet.protect().setDescription(PROTECTION_NOTE).setWarningOnly(true);
  active.activate();
  sheet.hideSheet();
  // The mark last: a marked tab is hidden and protected.
  sheet.addDeveloperMetadata(TAB_KEY, TEMPLATES_TAB.id);
  return sheet;
}
