/**
 * The mark of the job under way, in the workbook's metadata: written before the first cell and emptied with the last
 * one. A run that is killed in between (six minutes, a closed window) cannot take anything back; the mark tells the next
 * run what it was about, so that it ends as an undisturbed run would have. A repair leaves what it did, because it is not
 * offered any more when somebody who got no answer presses it again.
 */

import * as z from 'zod/mini';
import { parseNote, setMetadata } from './metadata';
import type { Undo } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Developer metadata key on the workbook; the value is a `JobNote` as JSON, empty while no job is under way. */
export const JOB_KEY = 'ita.job';

const noteSchema = z.object({
  /** Its line in the tab of history: when, what, and the code of the input. */
  line: z.optional(z.tuple([z.string(), z.string(), z.string()])),
  /** The round of the committee that it sends, closes or opens again. */
  round: z.optional(z.number()),
  /** Input tabs that it makes. */
  tabs: z.optional(z.array(z.string())),
  /** Whether the job came to its end. */
  done: z.optional(z.boolean()),
  /** The repair, with what stood in the cells before. */
  repair: z.optional(
    z.object({
      request: z.string(),
      edits: z.array(
        z.object({
          cell: z.string(),
          value: z.union([z.string(), z.number()]),
          seen: z.union([z.string(), z.number(), z.boolean()]),
        }),
      ),
    }),
  ),
});

/** What a job leaves for the run after it. */
type JobNote = z.infer<typeof noteSchema>;

/** What is known of the job before. */
export interface JobMark {
  /** Left by a job that was killed; null where the last one ended. */
  readonly unfinished: JobNote | null;
  /** Left by the last job, where that was a repair that came to its end. */
  readonly finished: JobNote | null;
  readonly metadata: Metadata | null;
}

export const NO_JOB: JobMark = { unfinished: null, finished: null, metadata: null };

export function jobMark(metadata: Metadata): JobMark {
  const note = parseNote(noteSchema, metadata.getValue());
  const isDone = note?.done === true;
  return { unfinished: isDone ? null : note, finished: isDone ? note : null, metadata };
}

/**
 * Marks the job as under way. One call.
 * @returns ends the job, and leaves a note of it where given: one call, the last of its writes
 */
export function beginJob(spreadsheet: Spreadsheet, mark: JobMark, note: JobNote, undo: Undo): (left?: JobNote) => void {
  const { metadata } = mark;
  const find = (): Metadata[] => spreadsheet.createDeveloperMetadataFinder().withKey(JOB_KEY).find();
  if (!metadata) {
    undo.add(() => find().forEach((one) => one.remove()));
    spreadsheet.addDeveloperMetadata(JOB_KEY, JSON.stringify(note));
    return (left) => find().forEach((one) => setMetadata(one, textOf(left)));
  }
  const before = metadata.getValue() ?? '';
  undo.add(() => setMetadata(metadata, before));
  setMetadata(metadata, JSON.stringify(note));
  return (left) => setMetadata(metadata, textOf(left));
}

function textOf(note: JobNote | undefined): string {
  return note ? JSON.stringify({ ...note, done: true }) : '';
}
