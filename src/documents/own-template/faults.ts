/** One thing wrong with a template, with its place in a person's words. */

import { SAVE_AS, type TemplateFault, type TemplateFaultCode } from './template-fault';
import type { TemplateParagraph } from './paragraphs';
import type { TemplateTag } from './tags';

const PART_NAMES: readonly (readonly [RegExp, string])[] = [
  [/header/, 'หัวกระดาษ '],
  [/footer/, 'ท้ายกระดาษ '],
  [/footnotes/, 'เชิงอรรถ '],
  [/comments/, 'ข้อคิดเห็น '],
  [/^docProps/, 'คุณสมบัติของไฟล์ '],
];
const LONGEST_QUOTE = 60;

/** Where a paragraph stands and how it begins. */
export function placeOf({ part, no, text }: TemplateParagraph): string {
  const name = PART_NAMES.find(([pattern]) => pattern.test(part));
  const plain = text.replace(/\s+/g, ' ').trim();
  const quote = plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
  return `${name ? name[1] : ''}ย่อหน้าที่ ${no} "${quote}"`;
}

/** A fault at a tag. */
export function fault(code: TemplateFaultCode, { name, paragraph }: TemplateTag, message: string): TemplateFault {
  return { code, field: name, place: placeOf(paragraph), paragraph: paragraph.no, text: paragraph.text, message };
}

/**
 * What the name of an uploaded file alone says against it: people and programs open a file by the end of its name, so
 * that one called .docm or .pdf is no .docx for whoever opens it, whatever it holds. A name without an ending of Latin
 * letters ("แม่แบบ อบต.สายทอง") says nothing.
 */
export function faultsOfName(fileName: string): TemplateFault[] {
  const [end = ''] = /\.[a-z][a-z0-9]{1,4}$/.exec(fileName.trim().toLowerCase()) ?? [];
  if (end === '' || end === '.docx') return [];
  const code = /^\.do(?:cm|tm)$/.test(end) ? 'macros' : 'not-a-docx';
  return [faultOfFile(code, `ไฟล์เป็นชนิด ${end} แม่แบบต้องเป็น .docx ${SAVE_AS}`)];
}

/** A fault of the file as a whole, or of what it lacks. */
export function faultOfFile(code: TemplateFaultCode, message: string, field = ''): TemplateFault {
  return { code, field, place: '', paragraph: null, text: '', message };
}
