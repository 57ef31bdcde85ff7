/** Blob: bytes with a type and a name. Scripts see signed bytes (−128…127), as in Java. */
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import type { ServiceContext } from './context.ts';

type Blob = GoogleAppsScript.Base.Blob;

const typesOfExtensions: { readonly [extension: string]: string } = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml',
  zip: 'application/zip',
};

class BlobService extends Service<Blob, ServiceContext> implements Partial<Blob> {
  #bytes: Uint8Array;
  #type: string | null;
  #name: string | null;
  constructor(caller: ServiceContext, bytes: Uint8Array, type: string | null, name: string | null) {
    super(caller, 'Blob', { free: 'all' });
    this.#bytes = bytes;
    this.#type = type;
    this.#name = name;
  }
  get bytes(): Uint8Array {
    return this.#bytes;
  }
  getBytes(): number[] {
    return signed(this.#bytes);
  }
  setBytes(data: number[]): Blob {
    this.#bytes = unsigned(data);
    return this.self;
  }
  getContentType(): string | null {
    return this.#type;
  }
  setContentType(contentType: string | null): Blob {
    this.#type = contentType;
    return this.self;
  }
  setContentTypeFromExtension(): Blob {
    const extension = /\.([^.]+)$/.exec(this.#name ?? '')?.[1]?.toLowerCase() ?? '';
    this.#type = typesOfExtensions[extension] ?? 'application/octet-stream';
    return this.self;
  }
  getName(): string | null {
    return this.#name;
  }
  setName(name: string): Blob {
    this.#name = String(name);
    return this.self;
  }
  getDataAsString(charset?: string): string {
    return new TextDecoder(charset ?? 'utf-8', { ignoreBOM: true }).decode(this.#bytes);
  }
  setDataFromString(text: string, charset?: string): Blob {
    if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
      throw new ServiceError(`Blob.setDataFromString with ${charset} is not available in the local host`);
    }
    this.#bytes = new TextEncoder().encode(text);
    return this.self;
  }
  copyBlob(): Blob {
    return blob(this.caller, this.#bytes.slice(), this.#type, this.#name);
  }
  getBlob(): Blob {
    return this.self;
  }
  getAs(contentType: string): Blob {
    if (contentType === this.#type) return this.copyBlob();
    throw new ServiceError(`Converting from ${this.#type ?? 'unknown'} to ${contentType} is not supported.`);
  }
  isGoogleType(): boolean {
    return this.#type?.startsWith('application/vnd.google-apps.') ?? false;
  }
}

export function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Bytes from a script's array; 0…255 is taken as well as −128…127. @throws ServiceError for anything else. */
export function unsigned(data: unknown): Uint8Array {
  if (!Array.isArray(data)) throw signatureError('Utilities.newBlob', [data]);
  const bytes = new Uint8Array(data.length);
  data.forEach((byte: unknown, index) => {
    if (typeof byte !== 'number' || !(byte >= -128 && byte <= 255)) throw signatureError('Utilities.newBlob', [data]);
    bytes[index] = byte & 255;
  });
  return bytes;
}

export function blob(caller: ServiceContext, bytes: Uint8Array, type: string | null, name: string | null): Blob {
  return new BlobService(caller, bytes, type, name).self;
}

export interface BlobContent {
  readonly bytes: Uint8Array;
  readonly type: string | null;
  readonly name: string | null;
}

/** The content of a Blob that a script passed. */
export function blobContent(value: unknown, method: string): BlobContent {
  const implementation = implementationOf(value);
  if (!(implementation instanceof BlobService)) throw signatureError(method, [value]);
  return { bytes: implementation.bytes, type: implementation.getContentType(), name: implementation.getName() };
}
