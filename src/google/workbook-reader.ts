/** Reads what the assessment needs from the open workbook in as few calls as possible: one read a tab. */

import * as z from 'zod/mini';
import { evidenceSheet } from '../evidence/evidence-tab';
import { AGENCY_TABS, type AgencyTabId } from '../workbook/agencies/agency-tabs';
import { columnLetters } from '../findings/address';
import { INPUT_TABS, type InputTab } from '../workbook/input-tabs';
import type { RawSheet, RawValue } from '../tabs/input-copy';
import type { InputTabId } from '../workbook/records';
import type { TabChoice } from '../workbook/read';
import { mayBeRounded } from '../workbook/readers/settings';
import type { CellValue, ChosenHeads, SheetSnapshot } from '../workbook/snapshot';
import { findSheet, findTable } from '../workbook/table';
import { dayOf, isPicture, withoutPictures } from './cell-values';
import { FOUND_KEY, foundOf, type Found } from './found';
import { JOB_KEY, NO_JOB, jobMark, type JobMark } from './job-mark';
import { parseNote } from './metadata';
import { settleTextWay } from './text-way';
import { YEAR_KEY, yearMark, type YearMark } from './year-mark';
import { copiedYears, markedYear, sheetsOfYear, yearCopyOf } from '../year-change/year-copies';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata key. Its value is a tab's id, for an output tab with the layout that it was made with: `summary|1f2e3d4c`. */
export const TAB_KEY = 'ita.tab';
export const COLUMN_KEY = 'ita.column';
export const CHOICE_KEY = 'ita.choice';
/** On a column: `indicators/score`, what a person has shown it to be; on a row: the tab whose heads it holds. */
export const CHOSEN_COLUMN_KEY = 'ita.chosen';
export const CHOSEN_ROW_KEY = 'ita.heads';
/** On the copy of a tab of a finished year whose heads do not tell its columns: the tab's id and a `CopyHeads`, as JSON. */
export const COPY_HEADS_KEY = 'ita.copy-heads';
/** When the tabs were last written by an analysis and from which data: `fingerprint|time`, on the workbook. */
export const ANALYSED_KEY = 'ita.analysed';
/** The layout that an output tab was given since it was made: it is laid out again only when that changes. */
export const LAYOUT_KEY = 'ita.layout';

/** What our developer metadata say about the workbook, read in one call. */
export interface Marks {
  readonly tabs: Readonly<Record<string, string>>;
  readonly layouts: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, Readonly<Record<number, string>>>>;
  readonly choice: TabChoice;
  /** By name of the sheet and id of the tab; without a row where that was deleted. */
  readonly chosenHeads: Readonly<Record<string, Readonly<Record<string, ChosenHeads>>>>;
  readonly job: JobMark;
  /** Of the self-check. */
  readonly found: Found;
  /** The last change of year; null where there was none. */
  readonly year: YearMark | null;
  readonly analysed: {
    readonly fingerprint: string;
    readonly at: string;
    readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  } | null;
}

export interface ReadResult {
  readonly sheets: readonly SheetSnapshot[];
  /** The same sheets with cells as they are, for the copy of the input. */
  readonly raw: readonly RawSheet[];
  readonly marks: Marks;
}

/** Reads our marks: which tab and column is which, whatever they are called now. */
export function readMarks(spreadsheet: Spreadsheet): Marks {
  const tabs: Record<string, string> = {};
  const layouts: Record<string, string> = {};
  const columns: Record<string, Record<number, string>> = {};
  const shown: Record<string, Record<string, { row: number | null; columns: Record<string, number> }>> = {};
  const shownIn = (sheet: string, tab: string): { row: number | null; columns: Record<string, number> } => {
    const tabs = (shown[sheet] = shown[sheet] ?? {});
    return (tabs[tab] = tabs[tab] ?? { row: null, columns: {} });
  };
  let choice: TabChoice = {};
  let analysed: Marks['analysed'] = null;
  let job: JobMark = NO_JOB;
  let found: Found = {};
  let year: YearMark | null = null;
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().find()) {
    const key = metadata.getKey();
    const value = metadata.getValue() ?? '';
    const location = metadata.getLocation();
    if (key === JOB_KEY) job = jobMark(metadata);
    if (key === FOUND_KEY) found = foundOf(value);
    if (key === YEAR_KEY) year = yearMark(metadata);
    if (key === CHOICE_KEY) choice = parseChoice(value);
    if (key === ANALYSED_KEY) {
      const [fingerprint = '', at = ''] = value.split('|');
      analysed = { fingerprint, at, metadata };
    }
    const sheet = location.getSheet();
    if (key === TAB_KEY && sheet) {
      const [id = '', madeWith] = value.split('|');
      const name = sheet.getName();
      // Whether a sheet made from another inherits that one's mark is not documented: a mark of a year counts.
      if (markedYear(tabs[name] ?? null) === null) tabs[name] = id;
      if (madeWith !== undefined) layouts[name] = layouts[name] ?? madeWith;
    }
    if (key === LAYOUT_KEY && sheet) layouts[sheet.getName()] = value;
    if (key === COPY_HEADS_KEY && sheet) {
      const heads = parseNote(copyHeadsSchema, value);
      if (heads) Object.assign(shownIn(sheet.getName(), heads.tab), { row: heads.row, columns: heads.columns });
    }
    const column = key === COLUMN_KEY ? location.getColumn() : null;
    if (column) {
      const name = column.getSheet().getName();
      columns[name] = { ...columns[name], [column.getColumn() - 1]: value };
    }
    if (key === CHOSEN_COLUMN_KEY) {
      const line = location.getColumn();
      const [tab = '', field = ''] = value.split('/');
      if (line) shownIn(line.getSheet().getName(), tab).columns[field] = line.getColumn() - 1;
    }
    if (key === CHOSEN_ROW_KEY) {
      const line = location.getRow();
      if (line) shownIn(line.getSheet().getName(), value).row = line.getRow() - 1;
    }
  }
  const chosenHeads: Record<string, Record<string, ChosenHeads>> = {};
  for (const [name, tabsOf] of Object.entries(shown)) {
    const whole: Record<string, ChosenHeads> = {};
    for (const [tab, { row, columns: byKey }] of Object.entries(tabsOf)) {
      // Where the row of heads was deleted nobody knows where the rows begin: the person is asked again.
      if (row !== null) whole[tab] = { row, columns: byKey };
    }
    chosenHeads[name] = whole;
  }
  // An analysis ends with its own mark, which spares a call: one that this names is not under way any more.
  const [at, , code] = job.unfinished?.line ?? [];
  if (analysed && analysed.at === at && analysed.fingerprint === code) job = { ...job, unfinished: null };
  if (found.text) settleTextWay(found.text);
  return { tabs, layouts, columns, choice, chosenHeads, job, found, year, analysed };
}

const copyHeadsSchema = z.object({ tab: z.string(), row: z.number(), columns: z.record(z.string(), z.number()) });

/** A stored choice that cannot be read is as good as none: the tabs are then found by name. */
function parseChoice(json: string): TabChoice {
  return (
    parseNote(z.partialRecord(z.enum([...INPUT_TABS, ...AGENCY_TABS].map(({ id }) => id)), z.string()), json) ?? {}
  );
}

/**
 * Reads the sheets that play input tabs; all others stay unread.
 * @param tabs the input tabs that are needed; all when left out
 * @param agencies whether those of a workbook of several agencies are needed too
 */
export function readInput(spreadsheet: Spreadsheet, tabs?: readonly InputTabId[], agencies = false): ReadResult {
  const marks = readMarks(spreadsheet);
  const all = spreadsheet.getSheets();
  const stubs = all.map((sheet) => snapshotOf(sheet, marks, []));
  const used: { sheet: Sheet; tabs: InputTab<InputTabId | AgencyTabId>[] }[] = [];
  const use = (stub: SheetSnapshot | null | undefined, tabs: InputTab<InputTabId | AgencyTabId>[]): void => {
    const sheet = stub ? all[stubs.indexOf(stub)] : undefined;
    const known = used.find((one) => one.sheet === sheet);
    if (known) known.tabs.push(...tabs);
    else if (sheet) used.push({ sheet, tabs });
  };
  for (const tab of INPUT_TABS) {
    if (tabs && !tabs.includes(tab.id)) continue;
    use(findSheet(tab, stubs, marks.choice[tab.id]), [tab]);
  }
  if (agencies) for (const tab of AGENCY_TABS) use(findSheet(tab, stubs, marks.choice[tab.id]), [tab]);
  // Statements of an imported report are for the checks, which read every tab.
  if (!tabs) use(evidenceSheet(stubs), []);
  return { ...readSheets(spreadsheet, marks, used), marks };
}

/**
 * Reads the copies of finished years, each as the tab that it was.
 * @param years Buddhist years that are wanted; all that the workbook keeps when left out
 * @returns for each year, ascending, its sheets as `readInput` would have given them then
 */
export function readYears(
  spreadsheet: Spreadsheet,
  marks: Marks,
  years?: readonly number[],
): ReadonlyMap<number, Omit<ReadResult, 'marks'>> {
  const all = spreadsheet.getSheets();
  const stubs = all.map((sheet) => snapshotOf(sheet, marks, []));
  const found = new Map<number, Omit<ReadResult, 'marks'>>();
  for (const year of copiedYears(stubs).filter((one) => !years || years.includes(one))) {
    const used = all.flatMap((sheet) => {
      const copy = yearCopyOf(snapshotOf(sheet, marks, []));
      return copy && copy.year === year ? [{ sheet, tabs: INPUT_TABS.filter(({ id }) => id === copy.id) }] : [];
    });
    const { sheets, raw } = readSheets(spreadsheet, marks, used);
    found.set(year, { sheets: sheetsOfYear(sheets, year), raw });
  }
  return found;
}

/** One read a sheet, and one more where only formats tell a score from a share. */
function readSheets(
  spreadsheet: Spreadsheet,
  marks: Marks,
  used: readonly { readonly sheet: Sheet; readonly tabs: readonly InputTab<InputTabId | AgencyTabId>[] }[],
): Omit<ReadResult, 'marks'> {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const raw: RawSheet[] = [];
  const sheets = used.map(({ sheet, tabs: played }) => {
    const range = sheet.getDataRange();
    const given = range.getValues() as unknown[][];
    const values = withoutPictures(given);
    raw.push({ name: sheet.getName(), values });
    const plain = values.map((row) => row.map((value) => plainValue(value, timeZone)));
    const snapshot = { ...snapshotOf(sheet, marks, plain), pictures: picturesIn(given) };
    return played.some((tab) => needsFormats(tab, snapshot))
      ? { ...snapshot, formats: range.getNumberFormats() }
      : snapshot;
  });
  return { sheets, raw };
}

/** A sheet that plays no tab, for looking into it; its formats are read where they tell a score from a share. */
export function looseSnapshot(spreadsheet: Spreadsheet, name: string): SheetSnapshot | null {
  const range = spreadsheet.getSheetByName(name)?.getDataRange();
  if (!range) return null;
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const values = (withoutPictures(range.getValues()) as RawValue[][]).map((row) =>
    row.map((value) => plainValue(value, timeZone)),
  );
  const hasShares = values.some((row) => row.some(isShare));
  const formats = hasShares ? range.getNumberFormats() : null;
  return { name, tabId: null, columnKeys: {}, values, formats };
}

/** 0.9946 may be 99.46 %. */
function isShare(value: CellValue): boolean {
  return typeof value === 'number' && value > 0 && value <= 1.5;
}

/**
 * Formats are read where only they tell a score from a share (0.9946, 1.00), or announced figures (98) from rounded ones.
 */
function needsFormats(tab: InputTab<InputTabId | AgencyTabId>, snapshot: SheetSnapshot): boolean {
  if (tab.id === 'agencies') return snapshot.values.some((row) => row.some(isFraction));
  if (tab.id === 'agency-settings') return false;
  return tableNeedsFormats(tab as InputTab, snapshot);
}

/** Heads and row numbers are 1 as well, so that only what lies between 0 and 1 asks for its format. */
function isFraction(value: CellValue): boolean {
  return typeof value === 'number' && value > 0 && value < 1;
}

function tableNeedsFormats(tab: InputTab, snapshot: SheetSnapshot): boolean {
  const table = findTable(tab, snapshot);
  const keys = tab.columns
    .filter(({ key, type }) => type.kind === 'score' || (tab.id === 'settings' && key === 'value'))
    .map(({ key }) => key);
  if (table === null) return false;
  return (
    table.rows.some((row) => keys.some((key) => isShare(row.value(key)))) ||
    (tab.id === 'settings' && mayBeRounded(table))
  );
}

function snapshotOf(
  sheet: Sheet,
  marks: Marks,
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[] | null = null,
): SheetSnapshot {
  const name = sheet.getName();
  return {
    name,
    tabId: marks.tabs[name] ?? null,
    columnKeys: marks.columns[name] ?? {},
    chosenHeads: marks.chosenHeads[name] ?? {},
    values,
    formats,
  };
}

/** Addresses of the cells that hold a picture. */
function picturesIn(values: readonly (readonly unknown[])[]): string[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => (isPicture(value) ? [`${columnLetters(column)}${row + 1}`] : [])),
  );
}

/** A value of a cell; a date as its day in the workbook's time zone. */
export function plainValue(value: RawValue, timeZone: string): CellValue {
  return typeof value === 'object' ? dayOf(value, timeZone) : value;
}
