/** Format and pixels of a picture from its first bytes, without decoding it. */

export interface ImageSize {
  readonly format: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];
/** Start-of-frame markers hold the size; C4, C8 and CC in their range are something else. */
const NO_FRAME = [0xc4, 0xc8, 0xcc];

/** Null for bytes that are neither a PNG nor a JPEG. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const size = starts(bytes, PNG_SIGNATURE) ? pngSize(bytes) : starts(bytes, JPEG_SIGNATURE) ? jpegSize(bytes) : null;
  return size && size.width > 0 && size.height > 0 ? size : null;
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = at; index < at + length; index += 1) value = value * 256 + (bytes[index] ?? 0);
  return value;
}

function pngSize(bytes: Uint8Array): ImageSize | null {
  return bytes.length < 24 ? null : { format: 'png', width: number(bytes, 16, 4), height: number(bytes, 20, 4) };
}

function jpegSize(bytes: Uint8Array): ImageSize | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = number(bytes, at + 1, 1);
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.includes(marker)) {
      return { format: 'jpeg', width: number(bytes, at + 7, 2), height: number(bytes, at + 5, 2) };
    }
    // Fill bytes and markers without a length.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + number(bytes, at + 2, 2);
  }
  return null;
}
