/** The year that a change of year puts aside: read from the tabs, or, where a run was killed, from the copies it made. */

import { assess, type Assessment } from '../../assess';
import { evidenceSheet, EVIDENCE_TAB } from '../../evidence/evidence-tab';
import { readAgencyWorkbooks } from '../../workbook/agencies/agency-workbook';
import { inputTab } from '../../workbook/input-tabs';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { findSheet } from '../../workbook/table';
import type { RawSheet } from '../../tabs/input-copy';
import { nextYear, type NextYear, type NoNextYear } from '../../year-change/next-year';
import { COPIED_TABS, headsToKeep, type CopiedTab, type CopyHeads } from '../../year-change/year-copies';
import { readCommitteeSheets, type CommitteeSheet } from '../committee/committee-sheets';
import { readInput, readYears, type ReadResult } from '../workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that is copied: which sheet of now plays it, and its values as the finished year has them. */
export interface FinishedTab {
  readonly id: CopiedTab;
  /** Name of the sheet of now. */
  readonly sheet: string;
  readonly finished: RawSheet['values'];
  /** What its copy must be told of its columns; null where the heads tell it. */
  readonly heads: CopyHeads | null;
}

/** A sheet of now and the tab that it plays. */
interface PlayedTab {
  readonly id: CopiedTab;
  readonly snapshot: SheetSnapshot;
}

export interface FinishedYearRead {
  readonly spreadsheet: Spreadsheet;
  /** The workbook as it is now. */
  readonly read: ReadResult;
  /** Whether a run that was killed is brought to its end. */
  readonly resumed: boolean;
  readonly tabs: readonly FinishedTab[];
  /** Tabs in which a committee has considered the finished year. */
  readonly committee: readonly CommitteeSheet[];
  /** Whether `หน่วยงาน` has rows: its scores are of many agencies, and no tab of one agency holds them. */
  readonly isOfMany: boolean;
  /** Tabs that were empty when the year was put aside and are not any more. */
  readonly filledSince: readonly PlayedTab[];
  /** The input tabs of the finished year, each with the id of the tab that it plays. */
  readonly sheets: readonly SheetSnapshot[];
  /** Of the finished year. */
  readonly assessment: Assessment;
  readonly plan: NextYear | NoNextYear;
}

/**
 * Reads the workbook and plans the change.
 * @param taken a year that was put aside before, of which the plan is asked again; null for the change to come
 */
export function readFinishedYear(spreadsheet: Spreadsheet, taken: number | null = null): FinishedYearRead {
  const read = readInput(spreadsheet, undefined, true);
  const { year } = read.marks;
  const resumed = year?.state === 'beginning' || year?.state === 'changing';
  // Only once all copies are there may a tab hold something of the new year: before that the tabs are the finished year.
  const kept = taken ?? (year?.state === 'changing' ? year.from : null);
  const copies = kept === null ? undefined : readYears(spreadsheet, read.marks, [kept]).get(kept);
  const all = playing(read);
  const sheets = copies
    ? [...copies.sheets, ...withoutCopy(all, copies.sheets)]
    : all.map(({ id, snapshot }) => ({ ...snapshot, tabId: id }));
  const assessment = assess(sheets);
  const { resultYear } = assessment.data.settings;
  const tabs: FinishedTab[] = [];
  for (const { id, snapshot } of all) {
    const own = copies
      ? copies.sheets.find(({ tabId }) => tabId === id)?.name
      : hasRows(snapshot)
        ? snapshot.name
        : null;
    const raw = [...read.raw, ...(copies?.raw ?? [])].find(({ name }) => name === own);
    const heads = headsToKeep(id, snapshot, resultYear);
    if (raw) tabs.push({ id, sheet: snapshot.name, finished: raw.values, heads });
  }
  return {
    spreadsheet,
    read,
    resumed,
    tabs,
    committee: readCommitteeSheets(spreadsheet, read.marks),
    isOfMany: readAgencyWorkbooks(read.sheets, read.marks.choice) !== null,
    filledSince: all.filter(({ id, snapshot }) => hasRows(snapshot) && tabs.every((tab) => tab.id !== id)),
    sheets,
    assessment,
    plan: nextYear({ sheets, ...assessment }),
  };
}

/** Tabs that have no copy were empty: of what stands in them now only the heads are of the finished year. */
function withoutCopy(all: readonly PlayedTab[], copied: readonly SheetSnapshot[]): SheetSnapshot[] {
  return all
    .filter(({ id }) => copied.every(({ tabId }) => tabId !== id))
    .map(({ id, snapshot }) => ({
      ...snapshot,
      tabId: id,
      values: hasRows(snapshot) ? snapshot.values.slice(0, 1) : snapshot.values,
    }));
}

/** Whether anything stands below the heads: a tab without leaves nothing to keep. */
function hasRows({ values }: SheetSnapshot): boolean {
  return values.slice(1).some((line) => line.some((value) => value !== ''));
}

/** The sheets of now by the tabs that they play, in the order of the tabs. */
function playing({ sheets, marks }: ReadResult): PlayedTab[] {
  return COPIED_TABS.flatMap((id) => {
    const snapshot = id === EVIDENCE_TAB ? evidenceSheet(sheets) : findSheet(inputTab(id), sheets, marks.choice[id]);
    return snapshot ? [{ id, snapshot }] : [];
  });
}
