/** The rounds that the hidden copy keeps, read back. What somebody has damaged there is as good as not kept. */

import * as z from 'zod/mini';
import { textsOfPieces, type Piece } from '../../committee/archive';
import { COPY_HEADS, COPY_TAB_ID, COPY_TAB_NAME, copyColumn } from '../../committee/copy-columns';
import type { Round } from '../../committee/round';
import { SOURCE_TABS } from '../../committee/source';
import { DECISIONS, RECORDED, REMARK_STATES, ROLES } from '../../committee/words';
import { parseNote } from '../metadata';
import { findOurTab, type OurTab } from '../our-tab';
import type { Writable } from '../safe-writes';
import { contentsOf } from '../seen-cells';
import type { Marks } from '../workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const keys = <Key extends string>(names: Readonly<Record<Key, string>>) =>
  z.enum(Object.keys(names) as [Key, ...Key[]]);
const decision = keys(DECISIONS);
const cell = z.union([z.string(), z.number(), z.boolean()]);
const table = z.object({
  tab: z.enum(SOURCE_TABS),
  sheet: z.string(),
  headerRow: z.number(),
  columns: z.array(z.object({ key: z.string(), index: z.number() })),
  rows: z.array(z.object({ row: z.number(), cells: z.array(cell), counts: z.boolean() })),
  height: z.number(),
  width: z.number(),
});
const matter = z.object({
  no: z.number(),
  key: z.string(),
  kind: z.enum(['result', 'indicator', 'item', 'issue', 'measure', 'finding', 'paper']),
  title: z.string(),
  body: z.string(),
  place: z.nullable(z.string()),
  refs: z.array(z.object({ tab: z.enum(SOURCE_TABS), row: z.number() })),
  concern: z.nullable(z.object({ indicators: z.array(z.number()), issue: z.nullable(z.number()) })),
  keptFrom: z.nullable(z.number()),
  why: z.string(),
});
const remark = z.object({
  matter: z.string(),
  remark: z.string(),
  by: z.string(),
  date: z.string(),
  answer: z.string(),
  state: keys(REMARK_STATES),
});
const closed = z.object({
  at: z.string(),
  decisions: z.array(z.object({ key: z.string(), decision, comment: z.string(), by: z.string(), date: z.string() })),
  signatures: z.array(
    z.object({
      name: z.string(),
      role: keys(ROLES),
      opinion: z.nullable(decision),
      date: z.string(),
      recorded: z.nullable(keys(RECORDED)),
      note: z.string(),
    }),
  ),
});
const roundSchema = z.object({
  no: z.number(),
  year: z.number(),
  at: z.string(),
  code: z.string(),
  input: z.array(table),
  matters: z.array(matter),
  members: z.array(z.object({ key: z.string(), name: z.string(), role: keys(ROLES), email: z.string() })),
  remarks: z.array(remark),
  closed: z.nullable(closed),
});

function copyTab(): OurTab {
  return { id: COPY_TAB_ID, name: COPY_TAB_NAME, first: COPY_HEADS[0] ?? '' };
}

/** The hidden tab with what it holds; `contents` as of the reading. */
export interface RoundStore {
  readonly sheet: Sheet;
  readonly contents: readonly (readonly Writable[])[];
  /** Oldest first. */
  readonly rounds: readonly Round[];
}

/** The rounds alone, for whoever writes nothing. One read; none where there is no such tab. */
export function readRounds(spreadsheet: Spreadsheet, marks: Marks): Round[] {
  const sheet = findOurTab(spreadsheet, marks, copyTab());
  return sheet ? roundsIn(sheet.getDataRange().getValues()) : [];
}

/** For a job that writes. Two reads; null where there is no such tab. */
export function readStore(spreadsheet: Spreadsheet, marks: Marks): RoundStore | null {
  const sheet = findOurTab(spreadsheet, marks, copyTab());
  if (!sheet) return null;
  const contents = contentsOf(sheet.getDataRange());
  return { sheet, contents, rounds: roundsIn(contents) };
}

function roundsIn(rows: readonly (readonly unknown[])[]): Round[] {
  const pieces = rows.slice(1).flatMap((row): Piece[] => {
    const [no, part, text] = (['archiveRound', 'archivePart', 'archiveText'] as const).map(
      (key) => row[copyColumn(key)],
    );
    return typeof no === 'number' && typeof part === 'number' && typeof text === 'string' ? [[no, part, text]] : [];
  });
  return textsOfPieces(pieces).flatMap((text) => {
    const round = parseNote(roundSchema, text);
    return round ? [round] : [];
  });
}
