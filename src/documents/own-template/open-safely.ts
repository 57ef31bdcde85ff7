/**
 * Opens a file that somebody uploaded as a template, or says in Thai why it is refused. Nothing is unpacked before the
 * list of contents has been judged, and nothing unpacks to more than it claimed.
 *
 * Part of the engine's bundle: it unpacks, and only uploading and filling need it.
 */

import { Inflate, strFromU8 } from 'fflate';
import type { XmlParts } from '../ooxml/parts';
import { LARGEST_TEMPLATE_MB, MEGABYTE } from './limits';
import { SAVE_AS } from './template-fault';
import { zipDirectory, type ZipEntry } from './zip-directory';

/** What an uploaded file may be at most. Real papers have some 30 parts and unpack to well under 2 MB. */
const LIMITS = {
  /** Bytes of the file. */
  file: LARGEST_TEMPLATE_MB * MEGABYTE,
  entries: 1000,
  /** Bytes of everything unpacked. */
  unpacked: 50 * 1024 * 1024,
  /** Bytes of one part of text unpacked. */
  part: 20 * 1024 * 1024,
  /** Unpacked to packed size of one entry, for entries beyond `ratioFrom`; text of papers stays under 60. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
} as const;

export interface Refusal {
  readonly code: 'not-a-docx' | 'too-large' | 'encrypted' | 'zip-bomb' | 'macros' | 'external-link' | 'embedded-file';
  /** Thai: what is wrong and what to do. */
  readonly message: string;
}

export interface OpenedFile {
  /** Empty for a file that may be used. */
  readonly refusals: readonly Refusal[];
  /** Every part of text; empty for a file that is refused unread. */
  readonly parts: XmlParts;
}

/** See the head of this file. All reasons that can be told are told at once. */
export function openSafely(bytes: Uint8Array): OpenedFile {
  const refuse = (code: Refusal['code'], message: string): OpenedFile => ({
    refusals: [{ code, message }],
    parts: {},
  });
  if (bytes.length > LIMITS.file) {
    return refuse(
      'too-large',
      `ไฟล์มีขนาด ${(bytes.length / MEGABYTE).toFixed(1)} MB เกิน ${LARGEST_TEMPLATE_MB} MB โปรดลดขนาดหรือตัดรูปภาพที่ไม่จำเป็นออก`,
    );
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return refuse(
      'encrypted',
      `ไฟล์ใส่รหัสผ่านไว้ หรือเป็น Word รุ่นเก่า (.doc) โปรดเอารหัสผ่านออก หรือ${SAVE_AS.replace('โปรด', '')}`,
    );
  }
  const entries = startsWith(bytes, [0x50, 0x4b]) ? zipDirectory(bytes, LIMITS.entries) : null;
  if (entries === null || entries.some(({ start }) => start < 0)) {
    return refuse('not-a-docx', `ไฟล์ไม่ใช่ .docx หรือไฟล์เสียหาย ${SAVE_AS}`);
  }
  if (entries.some(({ encrypted }) => encrypted)) {
    return refuse('encrypted', 'ไฟล์ใส่รหัสผ่านไว้ โปรดเอารหัสผ่านออกแล้วบันทึกใหม่');
  }
  if (isBomb(entries)) return bomb();
  const names = entries.map(({ name }) => name);
  if (names.some(leadsOutside)) {
    return refuse('not-a-docx', `ไฟล์มีส่วนประกอบที่ชี้ออกนอกเอกสาร จึงไม่เปิดเพื่อความปลอดภัย ${SAVE_AS}`);
  }
  if (!names.includes('[Content_Types].xml') || !names.includes('word/document.xml')) {
    return refuse('not-a-docx', `ไฟล์นี้ไม่ใช่เอกสาร Word ${SAVE_AS}`);
  }
  if (new Set(names).size < names.length) {
    return refuse('not-a-docx', `ไฟล์มีส่วนประกอบชื่อซ้ำกัน อาจเสียหาย ${SAVE_AS}`);
  }
  const parts: Record<string, string> = {};
  for (const entry of entries) {
    if (!isText(entry.name)) continue;
    const unpacked = unpack(bytes, entry);
    if (unpacked === 'damaged') return refuse('not-a-docx', `ไฟล์เสียหายที่ส่วน ${entry.name} ${SAVE_AS}`);
    if (unpacked === 'larger') return bomb();
    parts[entry.name] = strFromU8(unpacked);
  }
  // Pictures must not lie about their size either: whoever opens the finished paper unpacks them.
  for (const entry of entries) {
    if (isText(entry.name)) continue;
    const unpacked = unpack(bytes, entry);
    if (unpacked === 'larger') return bomb();
    if (unpacked === 'damaged') return refuse('not-a-docx', `ไฟล์เสียหายที่ส่วน ${entry.name} ${SAVE_AS}`);
  }
  return { refusals: contentRefusals(names, parts), parts };

  function bomb(): OpenedFile {
    return refuse('zip-bomb', 'ไฟล์คลายออกมาแล้วใหญ่ผิดปกติ จึงไม่เปิดเพื่อความปลอดภัย โปรดสร้างเอกสารใหม่แล้วคัดลอกข้อความมาวาง');
  }
}

/** A name that a careless program would write outside the folder it unpacks to. */
function leadsOutside(name: string): boolean {
  return /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name);
}

function isText(name: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function isBomb(entries: readonly ZipEntry[]): boolean {
  return (
    entries.length > LIMITS.entries ||
    entries.reduce((sum, { size }) => sum + size, 0) > LIMITS.unpacked ||
    entries.some(
      ({ name, size, packedSize }) =>
        (isText(name) && size > LIMITS.part) || (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio),
    )
  );
}

/** Bytes pushed at a time: deflate gives at most about 1,000 times as many, so that a lie costs no more than 16 MB. */
const STEP = 16 * 1024;

/** The bytes of an entry, if they are exactly as many as it claims. */
function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | 'damaged' | 'larger' {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (entry.method === 0) return packed.length === entry.size ? packed : 'damaged';
  if (entry.method !== 8) return 'damaged';
  const whole = new Uint8Array(entry.size);
  let length = 0;
  let ended = false;
  const inflate = new Inflate((piece, last) => {
    if (length + piece.length <= whole.length) whole.set(piece, length);
    length += piece.length;
    ended = last;
  });
  try {
    for (let at = 0; at < packed.length && length <= entry.size; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (_error) {
    return 'damaged';
  }
  if (length > entry.size) return 'larger';
  return ended && length === entry.size ? whole : 'damaged';
}

/** Fields that fetch or run something when the paper is opened. */
const FETCHING_FIELD = /^\s*(?:DDEAUTO|DDE|LINK|IMPORT|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|DATABASE|MACROBUTTON)\b/i;

function contentRefusals(names: readonly string[], parts: XmlParts): Refusal[] {
  const found: Refusal[] = [];
  const texts = Object.values(parts);
  // Other encodings and document types could hide from the reading below what Word would see.
  if (
    texts.some(
      (xml) =>
        xml.includes('\u0000') ||
        /\ufffd{2}/.test(xml.slice(0, 200)) ||
        /^\s*<\?xml[^>]*encoding=["'](?!utf-?8)/i.test(xml),
    )
  ) {
    found.push({ code: 'not-a-docx', message: `ไฟล์ใช้รหัสอักขระที่ไม่รองรับ ${SAVE_AS}` });
  }
  if (texts.some((xml) => /<!(?:DOCTYPE|ENTITY)/i.test(xml))) {
    found.push({ code: 'not-a-docx', message: `ไฟล์มีคำสั่งที่เอกสาร Word ไม่ใช้ (DOCTYPE) ${SAVE_AS}` });
  }
  const types = parts['[Content_Types].xml'] ?? '';
  if (
    names.some((name) => /vbaProject|vbaData|\/activeX\//i.test(name)) ||
    /macroEnabled|vbaProject|activeX/i.test(types)
  ) {
    found.push({ code: 'macros', message: `ไฟล์มีแมโครหรือตัวควบคุม ActiveX ซึ่งแม่แบบไม่ต้องใช้ ${SAVE_AS} โดยไม่มีแมโคร` });
  } else if (!/wordprocessingml\.document\.main\+xml/.test(types)) {
    found.push({ code: 'not-a-docx', message: `ไฟล์นี้ไม่ใช่เอกสาร Word แบบ .docx ${SAVE_AS}` });
  }
  for (const target of externalTargets(parts)) {
    found.push({
      code: 'external-link',
      message: `ไฟล์ดึงข้อมูลจากภายนอก (${shorten(target)}) โปรดฝังรูปภาพไว้ในเอกสาร และยกเลิกการผูกกับแม่แบบหรือไฟล์อื่น`,
    });
  }
  const fields = fetchingFields(parts);
  if (fields.length > 0) {
    found.push({
      code: 'external-link',
      message: `ไฟล์มีรหัสเขตข้อมูลที่ดึงข้อมูลจากภายนอก (${fields.map(shorten).join(', ')}) โปรดลบเขตข้อมูลนั้นออก`,
    });
  }
  if (
    names.some((name) => /\/embeddings\//i.test(name)) ||
    relationships(parts).some(({ type }) => /\/(?:oleObject|package|aFChunk|control)$/i.test(type))
  ) {
    found.push({
      code: 'embedded-file',
      message: 'ไฟล์มีไฟล์อื่นฝังอยู่ (เช่น ตาราง Excel) โปรดแปลงเป็นตารางหรือรูปภาพธรรมดา',
    });
  }
  return found;
}

interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

function relationships(parts: XmlParts): Relationship[] {
  return Object.entries(parts)
    .filter(([name]) => /\.rels$/i.test(name))
    .reduce<Relationship[]>((all, [, xml]) => {
      const tags = xml.match(/<(?:[\w.-]+:)?Relationship(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>/g) ?? [];
      return all.concat(
        tags.map((tag) => ({
          type: attribute(tag, 'Type'),
          target: attribute(tag, 'Target'),
          external:
            attribute(tag, 'TargetMode').trim().toLowerCase() !== 'internal' && attribute(tag, 'TargetMode') !== '',
        })),
      );
    }, []);
}

/** Targets outside the file, but for links that do nothing until a reader presses them. */
function externalTargets(parts: XmlParts): string[] {
  return relationships(parts)
    .filter(({ external, target }) => external || /^\s*(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(target))
    .filter(({ type, target }) => !(/\/hyperlink$/.test(type) && /^\s*(?:https?:\/\/|mailto:|tel:)/i.test(target)))
    .map(({ target }) => target);
}

function fetchingFields(parts: XmlParts): string[] {
  const found: string[] = [];
  for (const [name, xml] of Object.entries(parts)) {
    if (!/^word\//.test(name)) continue;
    for (const tag of xml.match(/<w:fldSimple(?=\s)(?:"[^"]*"|'[^']*'|[^'">])*>/g) ?? []) {
      found.push(attribute(tag, 'w:instr'));
    }
    // The instruction of a field may be split over runs; each field begins with a character of its own.
    for (const piece of xml.split(/<w:fldChar[^>]*w:fldCharType=["']begin["']/).slice(1)) {
      const texts = piece.match(/<w:instrText(?:\s[^>]*)?>[^<]*/g) ?? [];
      found.push(decode(texts.map((text) => text.replace(/^<[^>]*>/, '')).join('')));
    }
  }
  return found.filter((instruction) => FETCHING_FIELD.test(instruction)).map((instruction) => instruction.trim());
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? decode(match[1] ?? match[2] ?? '') : '';
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Text of XML: the five entities and character references. */
export function decode(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
