/** Utilities. */
import { createHash, createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { gunzipSync, gzipSync } from 'node:zlib';
import type PizZip from 'pizzip';
import { Service, ServiceError, signatureError } from '../service.ts';
import { blob, blobContent, signed, unsigned } from './blob.ts';
import { isDate } from './cell-writer.ts';
import type { ServiceContext } from './context.ts';
import { formatDatePattern, parseDatePattern, zoneOf } from './date-pattern.ts';
import { Charset, DigestAlgorithm, MacAlgorithm, enumName } from './enums.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;
type BlobSource = GoogleAppsScript.Base.BlobSource;

const hashes: { readonly [name: string]: string } = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Loaded on use: few scripts pack archives. */
function zipLibrary(): typeof PizZip {
  return load('pizzip') as typeof PizZip;
}

const load = createRequire(import.meta.url);

class UtilitiesService extends Service<Utilities, ServiceContext> implements Partial<Utilities> {
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly MacAlgorithm = MacAlgorithm;
  constructor(caller: ServiceContext) {
    super(caller, 'Utilities', { free: 'all' });
  }
  base64Encode(data: number[] | string, charset?: unknown): string {
    return Buffer.from(bytesOf(data, charset)).toString('base64');
  }
  base64EncodeWebSafe(data: number[] | string, charset?: unknown): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }
  base64Decode(encoded: string): number[] {
    if (typeof encoded !== 'string' || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) {
      throw new ServiceError('Could not decode string.');
    }
    return signed(Buffer.from(encoded, 'base64'));
  }
  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  }
  newBlob(data: number[] | string, contentType?: string, name?: string): Blob {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return blob(this.caller, bytesOf(data), type, name ?? null);
  }
  zip(blobs: BlobSource[], name?: string): Blob {
    const archive = new (zipLibrary())();
    for (const entry of blobs) {
      const content = blobContent(entry, 'Utilities.zip');
      const path = content.name ?? 'Untitled';
      if (archive.file(path)) throw new ServiceError(`Duplicate entry: ${path}`);
      // A fixed date: the same content makes the same bytes.
      archive.file(path, content.bytes, { createFolders: false, date: new Date(Date.UTC(2000, 0, 1)) });
    }
    const bytes = archive.generate({ type: 'uint8array', compression: 'DEFLATE' });
    return blob(this.caller, bytes, 'application/zip', name ?? 'archive.zip');
  }
  unzip(source: BlobSource): Blob[] {
    const content = blobContent(source, 'Utilities.unzip');
    if (content.type !== 'application/zip')
      throw new ServiceError('Invalid argument: the blob is not of type application/zip.');
    let archive: PizZip;
    try {
      archive = new (zipLibrary())(content.bytes);
    } catch {
      throw new ServiceError('Invalid argument: the blob is no zip file.');
    }
    return Object.values(archive.files)
      .filter((entry) => !entry.dir)
      .map((entry) => blob(this.caller, entry.asUint8Array(), null, entry.name).setContentTypeFromExtension());
  }
  gzip(source: BlobSource, name?: string): Blob {
    return blob(
      this.caller,
      gzipSync(blobContent(source, 'Utilities.gzip').bytes),
      'application/x-gzip',
      name ?? 'archive.gz',
    );
  }
  ungzip(source: BlobSource): Blob {
    return blob(this.caller, gunzipSync(blobContent(source, 'Utilities.ungzip').bytes), null, null);
  }
  getUuid(): string {
    return this.caller.host.uuid();
  }
  /** Really waits, so that the clock of the script and of its caches has moved on. */
  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= 300_000)) throw new ServiceError('Invalid argument: milliseconds');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw signatureError('Utilities.formatDate', [date, timeZone, format]);
    }
    if (Number.isNaN(date.getTime())) throw new ServiceError('Invalid argument: date');
    return formatDatePattern(date.getTime(), zone(timeZone), format);
  }
  /** @throws ServiceError for a text that does not begin as the pattern says */
  parseDate(date: string, timeZone: string, format: string): Date {
    if (typeof date !== 'string' || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw signatureError('Utilities.parseDate', [date, timeZone, format]);
    }
    const instant = parseDatePattern(date, zone(timeZone), format);
    if (instant === null) throw new ServiceError('Invalid argument: date. Should be of type: ' + format);
    return new Date(instant);
  }
  formatString(template: string, ...args: unknown[]): string {
    let index = 0;
    return template.replace(
      /%(-?)(0?)(\d*)(?:\.(\d+))?([sdf%])/g,
      (_all, left: string, zero: string, width: string, precision: string | undefined, kind: string) => {
        if (kind === '%') return '%';
        const value = args[index];
        index += 1;
        const text =
          kind === 'f'
            ? Number(value).toFixed(precision === undefined ? 6 : Number(precision))
            : kind === 'd'
              ? String(Math.trunc(Number(value)))
              : String(value);
        const size = Number(width || 0);
        return left ? text.padEnd(size) : text.padStart(size, zero || ' ');
      },
    );
  }
  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, delimiter);
  }
  computeDigest(
    algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
    value: number[] | string,
    charset: unknown = Charset.US_ASCII,
  ): number[] {
    const hash = hashes[enumName(algorithm) ?? ''];
    if (hash === undefined) throw signatureError('Utilities.computeDigest', [algorithm, value]);
    return signed(createHash(hash).update(bytesOf(value, charset)).digest());
  }
  computeHmacSha256Signature(
    value: number[] | string,
    key: number[] | string,
    charset: unknown = Charset.US_ASCII,
  ): number[] {
    return signed(createHmac('sha256', bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
  }
  computeHmacSignature(
    algorithm: GoogleAppsScript.Utilities.MacAlgorithm,
    value: number[] | string,
    key: number[] | string,
    charset: unknown = Charset.US_ASCII,
  ): number[] {
    const hash = hashes[(enumName(algorithm) ?? '').replace('HMAC_', '')];
    if (hash === undefined) throw signatureError('Utilities.computeHmacSignature', [algorithm, value, key]);
    return signed(createHmac(hash, bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
  }
}

/** US-ASCII, the default of digests, has a question mark for every other letter. */
function bytesOf(data: unknown, charset: unknown = Charset.UTF_8): Uint8Array {
  if (typeof data !== 'string') return unsigned(data);
  if (enumName(charset) !== 'US_ASCII') return new TextEncoder().encode(data);
  return Uint8Array.from(
    Array.from(data, (letter) => letter.codePointAt(0) ?? 0),
    (code) => (code < 128 ? code : 63),
  );
}

function zone(timeZone: string): string {
  const known = zoneOf(timeZone);
  if (known === null) throw new ServiceError(`Invalid argument: timeZone ${timeZone}`);
  return known;
}

function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    row.push(field);
    field = '';
  };
  for (let index = 0; index < csv.length; index += 1) {
    const letter = csv.charAt(index);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (csv.charAt(index + 1) === '"') {
        field += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === delimiter) endField();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && csv.charAt(index + 1) === '\n') index += 1;
      endField();
      rows.push(row);
      row = [];
    } else field += letter;
  }
  if (field !== '' || row.length > 0) {
    endField();
    rows.push(row);
  }
  return rows;
}

export function utilities(caller: ServiceContext): Utilities {
  return new UtilitiesService(caller).self;
}
