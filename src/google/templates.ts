/** The template and the garuda that a paper is made with: the agency's own where the workbook keeps one. */

import builtInTemplates from 'virtual:templates';
import { documentDefinition } from '../documents/definitions';
import type { DocxEngine } from '../documents/ooxml/docx-engine';
import { requiredFields } from '../documents/own-template/required-fields';
import type { DocumentId, TemplateFault } from '../shared/rpc';
import { GARUDA } from '../documents/own-template/template-tab';
import { itaError } from './problem';
import { loadProgram } from './program-text';
import { readStored, storedBase64 } from './template-store';
import type { Marks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface TemplateOfPaper {
  readonly template: Uint8Array;
  /** PNG or JPEG bytes; null where the agency has not uploaded one. */
  readonly garuda: Uint8Array | null;
  readonly own: boolean;
  /** Whether a drawn chart can be read here: boxes in place of letters are worse than no picture. */
  readonly chartReadable: boolean;
}

/** The document engine, evaluated on use. */
export function loadEngine(): DocxEngine {
  return loadProgram<{ docxEngine: DocxEngine }>('DocxEngine').docxEngine;
}

/** @throws ItaError for a paper without one */
export function builtInTemplate(id: DocumentId): Uint8Array {
  const base64 = builtInTemplates[id];
  if (base64 === undefined) throw itaError('no-template', `ไม่มีแม่แบบของเอกสาร "${id}"`, 'เลือกเอกสารอื่น');
  return decodeBase64(base64);
}

/**
 * What to make a paper with. One read, and only in a workbook that keeps files of its own.
 * @param builtIn the built-in template whatever the workbook keeps; a garuda that can be read is used all the same
 * @throws ItaError where what is kept is damaged
 */
export function templateFor(spreadsheet: Spreadsheet, marks: Marks, id: DocumentId, builtIn = false): TemplateOfPaper {
  const stored = readStored(spreadsheet, marks);
  const own = builtIn ? null : storedBase64(stored, id);
  const garuda = readGaruda(() => storedBase64(stored, GARUDA), builtIn);
  return {
    template: own === null ? builtInTemplate(id) : decodeBase64(own),
    garuda: garuda === null ? null : decodeBase64(garuda),
    own: own !== null,
    chartReadable: marks.found.chartReadable !== false,
  };
}

function readGaruda(read: () => string | null, forgiving: boolean): string | null {
  try {
    return read();
  } catch (error) {
    if (!forgiving) throw error;
    return null;
  }
}

/** Everything wrong with a file as the template of a document. */
export function templateFaults(id: DocumentId, file: Uint8Array): readonly TemplateFault[] {
  return loadEngine().check(file, documentDefinition(id).fields, requiredFields(id));
}

/** What is added to papers made from a file, in words; empty where it has all that Thai text needs. */
export function addedTo(file: Uint8Array): string {
  const { language, size, font } = loadEngine().thaiLack(file);
  const lacking = [
    ...(language > 0 ? [`ภาษาไทย ${language} ช่วงข้อความ`] : []),
    ...(size > 0 ? [`ขนาดอักษรไทย ${size} ช่วงข้อความ`] : []),
    ...(font > 0 ? [`แบบอักษรไทย ${font} ช่วงข้อความ`] : []),
  ];
  return lacking.length === 0
    ? ''
    : `แม่แบบไม่ได้กำหนด${lacking.join(' และ')} (มักเกิดจากโปรแกรมแก้ไขเอกสารบนเว็บ) ระบบจะเติมให้ในเอกสารที่สร้างทุกฉบับ`;
}

/**
 * Bytes of a text that a client sent or the workbook kept.
 * @throws ItaError for a text that is no base64
 */
export function decodeBase64(base64: string): Uint8Array {
  try {
    return Uint8Array.from(Utilities.base64Decode(base64), (byte) => byte & 0xff);
  } catch (_error) {
    throw itaError('bad-file', 'อ่านไฟล์ที่ส่งมาไม่ได้', 'เลือกไฟล์แล้วส่งใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ');
  }
}

/** Bytes as Apps Script takes them: signed. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}
