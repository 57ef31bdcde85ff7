/** Readers of a .docx that share no code with what wrote it: an unzip over node:zlib, a strict XML parse, mammoth. */

import { inflateRawSync } from 'node:zlib';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import mammoth from 'mammoth';

/** Files of a zip archive by name, in the order of the archive. */
export function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(start, start + size);
    files.set(name, method === 0 ? raw : inflateRawSync(raw));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** Parses XML and throws at the first thing that is not well-formed. */
export function parseXml(xml: string): Document {
  const refuse = (_level: string, message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml');
}

const parsed = new WeakMap<Uint8Array, Map<string, Document>>();

/** One part of the package, parsed once: several tests look at the same paper, and none changes what it reads. */
export function part(bytes: Uint8Array, name = 'word/document.xml'): Document {
  const parts = parsed.get(bytes) ?? new Map<string, Document>();
  parsed.set(bytes, parts);
  const document = parts.get(name) ?? parsePart(bytes, name);
  parts.set(name, document);
  return document;
}

function parsePart(bytes: Uint8Array, name: string): Document {
  const file = unzip(bytes).get(name);
  if (!file) throw new Error(`no part ${name}`);
  return parseXml(file.toString('utf8'));
}

/** Elements with a qualified name, in document order. */
export function elements(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagName(name) as unknown as ArrayLike<Element>);
}

/** The only element with a name. */
export function only(node: Document | Element, name: string): Element {
  const found = elements(node, name);
  if (found.length !== 1) throw new Error(`${found.length} × ${name}`);
  return found[0] as Element;
}

/** Text of a paragraph or cell; tabs and line breaks as characters, blanks that do not break as blanks. */
export function textOf(node: Element): string {
  return elements(node, '*')
    .map((child) =>
      child.nodeName === 'w:t'
        ? (child.textContent ?? '')
        : child.nodeName === 'w:br'
          ? '\n'
          : child.nodeName === 'w:tab' && child.parentNode?.nodeName === 'w:r'
            ? '\t'
            : '',
    )
    .join('')
    .replace(/\u00a0/g, ' ');
}

/** Texts of all paragraphs of the body, also those inside tables. */
export function paragraphs(bytes: Uint8Array): string[] {
  return elements(part(bytes), 'w:p').map(textOf);
}

/** Tables as rows of cells of text; the paragraphs of a cell are joined with line breaks. */
export function tables(bytes: Uint8Array): string[][][] {
  return elements(part(bytes), 'w:tbl').map((table) =>
    elements(table, 'w:tr').map((row) =>
      elements(row, 'w:tc').map((cell) => elements(cell, 'w:p').map(textOf).join('\n')),
    ),
  );
}

/** The text as mammoth reads it. */
export async function mammothText(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value.replace(/\u00a0/g, ' ');
}
