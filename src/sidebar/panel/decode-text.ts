/** The text of a file as Thai offices save it: UTF-8, UTF-16 (Excel's "Unicode text"), or the older Thai code page. */

/** @returns null for a file that is no text */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Windows-874 holds all of TIS-620; a browser knows both names for it.
    return new TextDecoder('windows-874').decode(bytes);
  }
}
