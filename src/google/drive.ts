/** Puts a .docx into Drive as a Google Doc, with the one scope `drive.file`. */

import type { Problem } from '../shared/rpc';
import { itaError, problemOf, ItaError } from './problem';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC_TYPE = 'application/vnd.google-apps.document';
const REFUSED = /insufficient|permission|authoriz|access denied|forbidden|disabled|\b403\b|auth\/drive/i;

export interface GoogleDoc {
  readonly id: string;
  readonly url: string;
}

/**
 * Creates the Google Doc and gives its address.
 * @throws ItaError where Drive is off, refused or full; nothing has been made then
 */
export function createGoogleDoc(name: string, blob: GoogleAppsScript.Base.Blob): string {
  return createGoogleDocFile(name, blob).url;
}

/** The same with the file's id, for a document that will be read back. */
export function createGoogleDocFile(
  name: string,
  blob: GoogleAppsScript.Base.Blob,
  appProperties: Readonly<Record<string, string>> = {},
): GoogleDoc {
  const files = driveFiles();
  try {
    const file = files.create({ name, mimeType: GOOGLE_DOC_TYPE, appProperties }, blob, {
      fields: 'id,name,webViewLink',
    });
    const id = file.id ?? '';
    return { id, url: file.webViewLink ?? docAddress(id) };
  } catch (error) {
    throw new ItaError(driveProblem(error));
  }
}

/** Key of the mark on documents of a run, which only this add-in sees. */
const MARK_KEY = 'ita';

/**
 * Creates a Google Doc that can be found again by its mark, and gives its address.
 * @param mark letters, digits and hyphens
 * @throws ItaError where Drive is off, refused or full
 */
export function createMarkedDoc(name: string, blob: GoogleAppsScript.Base.Blob, mark: string): string {
  return createGoogleDocFile(name, blob, { [MARK_KEY]: mark }).url;
}

/** Address of the Google Doc with this mark that is not in the bin; null where there is none. */
export function findMarkedDoc(mark: string): string | null {
  const files = driveFiles();
  try {
    const q = `appProperties has { key='${MARK_KEY}' and value='${mark}' } and trashed = false`;
    const [found] = files.list({ q, fields: 'files(id,webViewLink)' }).files ?? [];
    return found?.id ? (found.webViewLink ?? docAddress(found.id)) : null;
  } catch (error) {
    throw new ItaError(driveProblem(error));
  }
}

function docAddress(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}

/** Whether a Google Doc that this add-in made can still be reached by this person. */
export function isGoogleDocThere(id: string): boolean {
  const files = driveFiles();
  try {
    return files.get(id, { fields: 'id,trashed' }).trashed !== true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw new ItaError(driveProblem(error));
  }
}

/**
 * A Google Doc as .docx.
 * @throws ItaError where it is gone, or was made by somebody else: `drive.file` reaches only one's own
 */
export function exportGoogleDoc(id: string): GoogleAppsScript.Base.Blob {
  const files = driveFiles() as unknown as Exporter;
  try {
    return files.export(id, DOCX_TYPE, { alt: 'media' });
  } catch (error) {
    if (!isNotFound(error)) throw new ItaError(driveProblem(error));
    throw itaError(
      'doc-gone',
      'เปิด Google เอกสารของแม่แบบไม่ได้ อาจถูกลบไปแล้ว หรือผู้อื่นเป็นผู้กดแก้ไข',
      'ให้ผู้ที่กดแก้ไขแม่แบบเป็นผู้บันทึกกลับ หรือดาวน์โหลดเอกสารนั้นเป็น .docx แล้วอัปโหลดเป็นแม่แบบ แม่แบบเดิมยังใช้อยู่',
    );
  }
}

/** Puts a file that this add-in made into the bin. @throws ItaError where Drive is off or refused */
export function trashGoogleDoc(id: string): void {
  const files = driveFiles();
  try {
    files.update({ trashed: true }, id);
  } catch (error) {
    throw new ItaError(driveProblem(error));
  }
}

function isNotFound(error: unknown): boolean {
  return /not found/i.test(error instanceof Error ? error.message : String(error));
}

/** Without `alt` the call fails live; the published type has no place for it and returns nothing (platform.md §5.5). */
interface Exporter {
  export(fileId: string, mimeType: string, options: { readonly alt: 'media' }): GoogleAppsScript.Base.Blob;
}

function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (typeof Drive !== 'undefined' && Drive.Files) return Drive.Files;
  throw itaError(
    'drive-off',
    'บริการ Google ไดรฟ์ไม่ได้เปิดไว้สำหรับส่วนเสริมนี้',
    'ใช้ไฟล์ .docx ที่ดาวน์โหลดได้แทน หรือแจ้งผู้ดูแลระบบให้เปิดบริการ Drive API',
  );
}

function driveProblem(error: unknown): Problem {
  // Every error of the advanced service begins with its own name, which says nothing about permissions.
  const text = (error instanceof Error ? error.message : String(error)).replace(
    /^.*?drive\.files\.\w+ failed( with error)?:?/i,
    '',
  );
  if (/storage\s?quota/i.test(text)) {
    return {
      code: 'drive-full',
      message: 'พื้นที่เก็บข้อมูลใน Google ไดรฟ์เต็ม',
      next: 'ลบไฟล์ที่ไม่ใช้แล้วลองใหม่ ระหว่างนี้ใช้ไฟล์ .docx ที่ดาวน์โหลดได้',
      place: null,
    };
  }
  const general = problemOf(new Error(text));
  if (general.code === 'quota' || !REFUSED.test(text)) {
    return { ...general, next: `${general.next} ระหว่างนี้ใช้ไฟล์ .docx ที่ดาวน์โหลดได้` };
  }
  return {
    code: 'drive-refused',
    message: 'ยังไม่ได้อนุญาตให้สร้างไฟล์ใน Google ไดรฟ์',
    next: 'ใช้ไฟล์ .docx ที่ดาวน์โหลดได้ หรือเปิดเมนูใหม่แล้วทำเครื่องหมายช่อง "ดู แก้ไข สร้าง และลบเฉพาะไฟล์ใน Google ไดรฟ์ที่คุณใช้กับแอปนี้"',
    place: null,
  };
}
