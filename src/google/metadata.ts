/** Our own notes in the workbook, which no cell shows (so not cell writes): changing, removing and reading them. */

import type * as z from 'zod/mini';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export function setMetadata(metadata: Metadata, value: string): void {
  metadata.setValue(value);
}

/** Takes away every note of this key. */
export function removeMetadata(spreadsheet: Spreadsheet, key: string): void {
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .forEach((metadata) => metadata.remove());
}

/** A note in JSON; null where it is damaged or of another shape, which is as good as none. */
export function parseNote<T>(schema: z.ZodMiniType<T>, json: string | null | undefined): T | null {
  try {
    const result = schema.safeParse(JSON.parse(json ?? ''), { jitless: true });
    return result.success ? result.data : null;
  } catch (_error) {
    return null;
  }
}
