/**
 * What the self-check has found of Google in this workbook, kept in its metadata, so that every job goes the way that
 * works here. Nothing of it is needed: without a self-check the product takes what is documented.
 */

import * as z from 'zod/mini';
import { parseNote, setMetadata } from './metadata';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Developer metadata key on the workbook; the value is `Found` as JSON. */
export const FOUND_KEY = 'ita.found';

const foundSchema = z.object({
  /** How text is written (`text-way.ts`). */
  text: z.optional(z.enum(['apostrophe', 'format'])),
  /** Most characters that one call has carried to the server and back. */
  largestCall: z.optional(z.number()),
  /** Whether a person could read the letters of a chart that the service drew. */
  chartReadable: z.optional(z.boolean()),
});

export type Found = z.infer<typeof foundSchema>;

/** What is kept; a note that cannot be read is as good as none. */
export function foundOf(json: string | null): Found {
  return parseNote(foundSchema, json) ?? {};
}

/** Adds to what is kept. */
export function keepFound(spreadsheet: Spreadsheet, more: Found): Found {
  const [stored] = spreadsheet.createDeveloperMetadataFinder().withKey(FOUND_KEY).find();
  const found = { ...foundOf(stored?.getValue() ?? null), ...more };
  if (stored) setMetadata(stored, JSON.stringify(found));
  else spreadsheet.addDeveloperMetadata(FOUND_KEY, JSON.stringify(found));
  return found;
}
