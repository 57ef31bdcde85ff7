/** A short code of the input: equal data give equal codes, so that a paper and an analysis can be told to share theirs. */

import type { InputTabId, WorkbookData } from '../workbook/records';
import type { SheetSnapshot } from '../workbook/snapshot';

/** FNV-1a, 32 bit: small, fast and enough to notice a change; not meant to resist forgery. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Eight hexadecimal digits of a text. */
export function fingerprintText(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Eight hexadecimal digits over the values of all tabs that were read: what decides whether an overview still holds. */
export function sheetsCode(sheets: readonly SheetSnapshot[]): string {
  return fingerprintText(JSON.stringify(sheets.map(({ name, values }) => [name, values])));
}

/** The tabs whose figures and measures an analysis and a paper stand on. */
export const FINGERPRINT_TABS: readonly InputTabId[] = ['settings', 'indicators', 'items', 'measures', 'issues'];

/** Eight hexadecimal digits over the values of those tabs. */
export function fingerprint(sheets: readonly SheetSnapshot[], data: WorkbookData): string {
  const parts: string[] = [];
  for (const id of FINGERPRINT_TABS) {
    const sheet = sheets.find(({ name }) => name === data.tabs[id]);
    if (!sheet) continue;
    parts.push(`\u0001${id}`);
    for (const values of sheet.values) parts.push(`\u0002${values.map(String).join('\u0003')}`);
  }
  return fingerprintText(parts.join(''));
}
