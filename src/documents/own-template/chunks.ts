/**
 * A file as texts that fit into cells, so that a copy of the workbook carries it. Every piece says which it is and
 * what it sums up to: a piece that somebody deleted, sorted away or cut off is noticed and named.
 */

import { fingerprintText } from '../../tabs/fingerprint';

/**
 * Characters of base64 in a cell. Google Sheets takes 50,000; Excel cuts at 32,767, and workbooks go through Excel.
 */
export const CHUNK_LENGTH = 30000;
const VERSION = 1;

export interface StoredFileInfo {
  /** File name as uploaded. */
  readonly name: string;
  /** When it was stored, as printed: "21/11/2569 14:05". */
  readonly at: string;
  /** Bytes of the file. */
  readonly bytes: number;
}

interface Header extends StoredFileInfo {
  readonly version: number;
  readonly length: number;
  readonly chunks: number;
  readonly sum: string;
}

/** The first text describes the file, the others hold it. */
export function toChunks(base64: string, info: StoredFileInfo): string[] {
  const count = Math.max(1, Math.ceil(base64.length / CHUNK_LENGTH));
  const header: Header = {
    version: VERSION,
    name: info.name,
    at: info.at,
    bytes: info.bytes,
    length: base64.length,
    chunks: count,
    sum: fingerprintText(base64),
  };
  const pieces = Array.from({ length: count }, (_unused, index) => {
    const piece = base64.slice(index * CHUNK_LENGTH, (index + 1) * CHUNK_LENGTH);
    return `${index + 1}/${count} ${fingerprintText(piece)} ${piece}`;
  });
  return [JSON.stringify(header), ...pieces];
}

/** What became of the texts; `index` is the damaged one, 0 for the description. */
export type ReadChunks =
  | { readonly ok: true; readonly base64: string; readonly info: StoredFileInfo }
  | { readonly ok: false; readonly index: number; readonly message: string };

/** The file again, exactly as it was stored, or what is damaged. Blank texts after the last piece do not matter. */
export function fromChunks(texts: readonly string[]): ReadChunks {
  const header = readHeader(texts[0] ?? '');
  if (!header) return { ok: false, index: 0, message: 'ข้อมูลกำกับไฟล์หายหรือถูกแก้ไข' };
  let base64 = '';
  for (let index = 1; index <= header.chunks; index += 1) {
    const text = texts[index] ?? '';
    const match = /^(\d+)\/(\d+) ([0-9a-f]{8}) ([A-Za-z0-9+/=]*)$/.exec(text);
    const of = `ข้อมูลส่วนที่ ${index} จาก ${header.chunks}`;
    if (text === '') return { ok: false, index, message: `${of} หายไป` };
    const [, no, count, sum, data = ''] = match ?? [];
    if (!match || Number(count) !== header.chunks) return { ok: false, index, message: `${of} ถูกแก้ไข` };
    if (Number(no) !== index) return { ok: false, index, message: `${of} สลับที่กับส่วนที่ ${no}` };
    if (fingerprintText(data) !== sum) return { ok: false, index, message: `${of} ไม่ครบหรือถูกแก้ไข` };
    base64 += data;
  }
  if (base64.length !== header.length || fingerprintText(base64) !== header.sum) {
    return { ok: false, index: 0, message: 'ข้อมูลไม่ครบตามที่บันทึกไว้' };
  }
  return { ok: true, base64, info: { name: header.name, at: header.at, bytes: header.bytes } };
}

/** The description alone, null where it cannot be read. */
export function storedFileInfo(text: string): StoredFileInfo | null {
  const header = readHeader(text);
  return header ? { name: header.name, at: header.at, bytes: header.bytes } : null;
}

function readHeader(text: string): Header | null {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Header, unknown>> | null;
    const whole = (entry: unknown): boolean => typeof entry === 'number' && Number.isInteger(entry) && entry >= 0;
    return value !== null &&
      value.version === VERSION &&
      typeof value.name === 'string' &&
      typeof value.at === 'string' &&
      typeof value.sum === 'string' &&
      whole(value.bytes) &&
      whole(value.length) &&
      whole(value.chunks)
      ? (value as Header)
      : null;
  } catch (_error) {
    return null;
  }
}
