/** ภาพครุฑ: keeps the picture of the memo's head in the workbook, and takes it out again. */

import { imageSize } from '../../documents/ooxml/image-size';
import type { TemplatesState, UseGarudaRequest } from '../../shared/rpc';
import { LARGEST_GARUDA_MB, MEGABYTE } from '../../shared/rpc-values';
import { GARUDA } from '../../documents/own-template/template-tab';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import { removeFile, storeFile } from '../template-store';
import { decodeBase64, signedBytes } from '../templates';
import { Undo } from '../undo';
import { readMarks } from '../workbook-reader';
import { pictureAddress, templatesState } from './template-jobs';

const MOST_PIXELS = 3000;
/** The emblem is higher than wide; a strip would be a whole letterhead. */
const WIDEST = 2;

/** @throws ItaError for what is no fitting picture; the current picture then stays */
export function useGarudaJob({ fileName, base64 }: UseGarudaRequest): TemplatesState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const bytes = decodeBase64(base64);
  const refuse = (code: string, message: string, next: string): Error =>
    itaError(code, message, `${next} ภาพเดิมยังใช้อยู่`);
  if (bytes.length > LARGEST_GARUDA_MB * MEGABYTE) {
    throw refuse(
      'too-large',
      `ภาพมีขนาด ${(bytes.length / MEGABYTE).toFixed(1)} MB เกิน ${LARGEST_GARUDA_MB} MB`,
      'ย่อภาพแล้วลองใหม่',
    );
  }
  const size = imageSize(bytes);
  if (!size) throw refuse('not-a-picture', 'ไฟล์นี้ไม่ใช่ภาพ PNG หรือ JPEG', 'เลือกไฟล์ .png หรือ .jpg');
  if (Math.max(size.width, size.height) > MOST_PIXELS) {
    throw refuse(
      'too-large',
      `ภาพมีขนาด ${size.width} × ${size.height} พิกเซล ใหญ่เกินไป`,
      `ย่อให้ไม่เกิน ${MOST_PIXELS} พิกเซล`,
    );
  }
  if (size.width > size.height * WIDEST) {
    throw refuse(
      'not-a-garuda',
      `ภาพกว้าง ${size.width} สูง ${size.height} พิกเซล กว้างเกินกว่าจะเป็นภาพครุฑ`,
      'ตัดภาพให้เหลือเฉพาะครุฑ',
    );
  }
  const picture = Utilities.base64Encode(signedBytes(bytes));
  return withDocumentLock(() => {
    const before = templatesState(spreadsheet);
    const garuda = Undo.run((undo) => {
      const file = { name: fileName, base64: picture, bytes: bytes.length };
      const info = storeFile(spreadsheet, readMarks(spreadsheet), GARUDA, file, undo);
      SpreadsheetApp.flush();
      return info;
    });
    return { ...before, garuda, garudaPicture: pictureAddress(picture) };
  });
}

export function removeGarudaJob(): TemplatesState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withDocumentLock(() => {
    const before = templatesState(spreadsheet);
    Undo.run((undo) => removeFile(spreadsheet, readMarks(spreadsheet), GARUDA, undo));
    return { ...before, garuda: null, garudaPicture: null };
  });
}
