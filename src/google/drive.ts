/** Puts a .docx into Drive as a Google Doc, with the one scope `drive.file`. */

import type { Problem } from '../rpc';
import { itaError, problemOf, ItaError } from './problem';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC_TYPE = 'application/vnd.google-apps.document';
const DRIVE_SCOPE = /drive|insufficient|permission|authoriz|access/i;

/**
 * Creates the Google Doc and gives its address.
 * @throws ItaError where Drive is off, refused or full; nothing has been made then
 */
export function createGoogleDoc(name: string, blob: GoogleAppsScript.Base.Blob): string {
  if (typeof Drive === 'undefined' || !Drive.Files) {
    throw itaError(
      'drive-off',
      'บริการ Google ไดรฟ์ไม่ได้เปิดไว้สำหรับส่วนเสริมนี้',
      'ใช้ไฟล์ .docx ที่ดาวน์โหลดได้แทน หรือแจ้งผู้ดูแลระบบให้เปิดบริการ Drive API',
    );
  }
  try {
    const file = Drive.Files.create({ name, mimeType: GOOGLE_DOC_TYPE }, blob, { fields: 'id,name,webViewLink' });
    return file.webViewLink ?? `https://docs.google.com/document/d/${file.id ?? ''}/edit`;
  } catch (error) {
    throw new ItaError(driveProblem(error));
  }
}

function driveProblem(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const general = problemOf(error);
  if (general.code === 'quota' || !DRIVE_SCOPE.test(text)) {
    return { ...general, next: `${general.next} ระหว่างนี้ใช้ไฟล์ .docx ที่ดาวน์โหลดได้` };
  }
  return {
    code: 'drive-refused',
    message: 'ยังไม่ได้อนุญาตให้สร้างไฟล์ใน Google ไดรฟ์',
    next: 'ใช้ไฟล์ .docx ที่ดาวน์โหลดได้ หรือเปิดเมนูใหม่แล้วทำเครื่องหมายช่อง "ดู แก้ไข สร้าง และลบเฉพาะไฟล์ใน Google ไดรฟ์ที่คุณใช้กับแอปนี้"',
    place: null,
  };
}
