/**
 * The mark of the last change of year, in the workbook's metadata. Other than the mark of a job it outlives its run: it
 * says which year was put aside last, so that the change can be taken back, and how far a run came that was killed.
 */

import * as z from 'zod/mini';
import { parseNote } from './metadata';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Developer metadata key on the workbook. */
export const YEAR_KEY = 'ita.year';

const noteSchema = z.object({
  /** Buddhist year of the result that was put aside. */
  from: z.number(),
  /**
   * `beginning`: copies are being made. `changing`: all are there, the tabs change. `begun`: done. `restoring`: the tabs are
   * being given their year back. `removing`: they have it, the copies are being deleted.
   */
  state: z.enum(['beginning', 'changing', 'begun', 'restoring', 'removing']),
});
type YearNote = z.infer<typeof noteSchema>;

/** Whether taking the year back is under way, or a run of it was killed. */
export function isTakingBack(year: YearMark | null): boolean {
  return year?.state === 'restoring' || year?.state === 'removing';
}

export interface YearMark extends YearNote {
  readonly metadata: Metadata;
}

/** The mark that a note holds; null where it is damaged, which is as good as none. */
export function yearMark(metadata: Metadata): YearMark | null {
  const note = parseNote(noteSchema, metadata.getValue());
  return note && { ...note, metadata };
}

/** A note as it is kept. */
export function yearNote(note: YearNote): string {
  return JSON.stringify(note);
}
