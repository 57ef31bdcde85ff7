/**
 * The list of contents of a zip file, read without unpacking anything: what an uploaded file claims to hold must be
 * known before a library is let near it. Libraries unpack first, or do not tell sizes and encryption apart.
 */

export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated; anything else is not a .docx. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  /** The size that the file claims; only unpacking tells whether it is true. */
  readonly size: number;
  /** Where the packed bytes begin; -1 where the file points outside itself. */
  readonly start: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/**
 * Entries in the order of the directory, or null for bytes that are no whole zip file.
 * @param most entries after which reading stops; one more is given back, so that the caller sees there are too many
 */
export function zipDirectory(bytes: Uint8Array, most: number): ZipEntry[] | null {
  const end = endRecord(bytes);
  if (end < 0) return null;
  const count = short(bytes, end + 10);
  let at = long(bytes, end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count && index <= most; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || long(bytes, at) !== ENTRY_SIGNATURE) return null;
    const nameLength = short(bytes, at + 28);
    const packedSize = long(bytes, at + 20);
    entries.push({
      name: latin(bytes, at + ENTRY_LENGTH, nameLength),
      method: short(bytes, at + 10),
      encrypted: (short(bytes, at + 8) & 1) === 1,
      packedSize,
      size: long(bytes, at + 24),
      start: dataStart(bytes, long(bytes, at + 42), packedSize),
    });
    at += ENTRY_LENGTH + nameLength + short(bytes, at + 30) + short(bytes, at + 32);
  }
  return entries;
}

function endRecord(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at -= 1) {
    if (long(bytes, at) === END_SIGNATURE) return at;
  }
  return -1;
}

function dataStart(bytes: Uint8Array, local: number, packedSize: number): number {
  if (local + LOCAL_LENGTH > bytes.length || long(bytes, local) !== LOCAL_SIGNATURE) return -1;
  const start = local + LOCAL_LENGTH + short(bytes, local + 26) + short(bytes, local + 28);
  return start + packedSize > bytes.length ? -1 : start;
}

function short(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function long(bytes: Uint8Array, at: number): number {
  return (short(bytes, at) | (short(bytes, at + 2) << 16)) >>> 0;
}

/** Names of parts are ASCII; other letters only need to stay different. */
function latin(bytes: Uint8Array, at: number, length: number): string {
  let text = '';
  for (let index = at; index < at + length; index += 1) text += String.fromCharCode(bytes[index] ?? 0);
  return text;
}
