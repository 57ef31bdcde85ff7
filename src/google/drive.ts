/** Puts a .docx into Drive as a Google Doc, with the one scope `drive.file`, and takes one out again. */

import type { Problem } from '../shared/rpc';
import { signsOf } from './error-signs';
import { itaError, problemOf, ItaError } from './problem';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC_TYPE = 'application/vnd.google-apps.document';

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
    if (isNotFound(error, id)) return false;
    throw new ItaError(driveProblem(error));
  }
}

/**
 * A Google Doc as the bytes of a .docx, signed as Apps Script has them.
 * @throws ItaError where it is gone, was made by somebody else (`drive.file` reaches only one's own), or does not arrive
 *   as a .docx
 */
export function exportGoogleDoc(id: string): number[] {
  const files = driveFiles() as unknown as Exporter;
  let answer: unknown;
  try {
    answer = files.export(id, DOCX_TYPE, { alt: 'media' });
  } catch (error) {
    if (!isNotFound(error, id)) throw new ItaError(driveProblem(error));
    throw itaError(
      'doc-gone',
      'เปิด Google เอกสารของแม่แบบไม่ได้ อาจถูกลบไปแล้ว หรือผู้อื่นเป็นผู้กดแก้ไข',
      'ให้ผู้ที่กดแก้ไขแม่แบบเป็นผู้บันทึกกลับ หรือดาวน์โหลดเอกสารนั้นเป็น .docx แล้วอัปโหลดเป็นแม่แบบ แม่แบบเดิมยังใช้อยู่',
    );
  }
  const bytes = bytesOf(answer);
  // "PK": a .docx is a zip.
  if (bytes[0] === 80 && bytes[1] === 75) return bytes;
  throw itaError(
    'export-unreadable',
    'Google ส่งแม่แบบที่แก้ไขกลับมาในรูปแบบที่อ่านไม่ได้',
    'เปิด Google เอกสารนั้น เลือก ไฟล์ > ดาวน์โหลด > Microsoft Word (.docx) แล้วอัปโหลดเป็นแม่แบบ แม่แบบเดิมยังใช้อยู่',
  );
}

/**
 * What a download answers with differs between versions of the service: a blob, bytes, or a text of one character a
 * byte. A text that was decoded as UTF-8 has lost bytes and is as good as none.
 */
function bytesOf(answer: unknown): number[] {
  if (typeof answer === 'string') {
    const codes = Array.from(answer, (character) => character.charCodeAt(0));
    return codes.every((code) => code < 256) ? codes.map((code) => (code << 24) >> 24) : [];
  }
  if (Array.isArray(answer)) return answer as number[];
  if (typeof answer !== 'object' || answer === null || !('getBytes' in answer)) return [];
  return (answer as GoogleAppsScript.Base.Blob).getBytes();
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

/** A refusal names the file as well, but has another status. */
function isNotFound(error: unknown, id: string): boolean {
  const { status, reasons, text, namesScope } = signsOf(error);
  if (status !== null) return status === 404;
  return reasons.includes('notFound') || /not found/i.test(text) || (text.includes(id) && !namesScope);
}

/** Without `alt` the call fails live; the published type has no place for it and returns nothing. */
interface Exporter {
  export(fileId: string, mimeType: string, options: { readonly alt: 'media' }): unknown;
}

const DOWNLOAD = 'ระหว่างนี้ใช้ไฟล์ .docx ที่ดาวน์โหลดได้';

function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (typeof Drive !== 'undefined' && Drive.Files) return Drive.Files;
  throw itaError(
    'drive-off',
    'บริการ Google ไดรฟ์ไม่ได้เปิดไว้สำหรับส่วนเสริมนี้',
    'ใช้ไฟล์ .docx ที่ดาวน์โหลดได้แทน หรือแจ้งผู้ดูแลระบบให้เปิดบริการ Drive API',
  );
}

/** A refusal by its reason, which is not translated, or where there is none by its words. */
const REFUSALS: readonly { readonly reason: RegExp; readonly words: RegExp; readonly problem: Problem }[] = [
  {
    reason: /^(storageQuotaExceeded|teamDriveFileLimitExceeded)$/,
    words: /storage\s?quota/i,
    problem: {
      code: 'drive-full',
      message: 'พื้นที่เก็บข้อมูลใน Google ไดรฟ์เต็ม',
      next: `ลบไฟล์ที่ไม่ใช้แล้วลองใหม่ ${DOWNLOAD}`,
      place: null,
    },
  },
  {
    reason: /^(accessNotConfigured|SERVICE_DISABLED)$/,
    words: /console\.(developers|cloud)\.google\.com|has not been used in project|is disabled/i,
    problem: {
      code: 'drive-disabled',
      message: 'บริการ Google ไดรฟ์ของส่วนเสริมยังไม่ทำงาน แม้มีชื่ออยู่ในโครงการแล้ว',
      next: `แจ้งผู้ดูแลระบบให้นำบริการ Drive ออกจากโครงการในหน้า Apps Script แล้วเพิ่มกลับเข้าไปใหม่ ${DOWNLOAD}`,
      place: null,
    },
  },
  {
    reason: /^domainPolicy$/,
    words: /domain administrators?/i,
    problem: {
      code: 'drive-domain',
      message: 'หน่วยงานไม่อนุญาตให้ส่วนเสริมสร้างไฟล์ใน Google ไดรฟ์',
      next: `ใช้ไฟล์ .docx ที่ดาวน์โหลดได้ หรือขอให้ผู้ดูแล Google Workspace ของหน่วยงานอนุญาตแอปนี้ให้ใช้ไดรฟ์`,
      place: null,
    },
  },
];

const NOT_GRANTED: Problem = {
  code: 'drive-refused',
  message: 'ยังไม่ได้อนุญาตให้สร้างไฟล์ใน Google ไดรฟ์',
  next: 'ใช้ไฟล์ .docx ที่ดาวน์โหลดได้ หรือเปิดเมนูใหม่แล้วทำเครื่องหมายช่อง "ดู แก้ไข สร้าง และลบเฉพาะไฟล์ใน Google ไดรฟ์ที่คุณใช้กับแอปนี้"',
  place: null,
};
const REFUSED = /insufficient|permission|authoriz|access denied|forbidden|\b403\b|สิทธิ์|ได้รับอนุญาต|permiso|autoriza/i;

function driveProblem(error: unknown): Problem {
  const signs = signsOf(error);
  const known =
    REFUSALS.find(({ reason }) => signs.reasons.some((one) => reason.test(one))) ??
    REFUSALS.find(({ words }) => words.test(signs.text));
  if (known) return known.problem;
  if (signs.namesScope) return NOT_GRANTED;
  const general = problemOf(error);
  if (general.code !== 'quota' && (signs.status === 403 || REFUSED.test(signs.text))) return NOT_GRANTED;
  return { ...general, next: `${general.next} ${DOWNLOAD}` };
}
