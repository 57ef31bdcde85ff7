/** Creates the input tabs that are not there yet, laid out and explained; every other tab stays as it is. */

import { COMMITTEE_TABS, COMMITTEE_TAB_IDS, type CommitteeTabId } from '../committee/committee-tabs';
import type { CreateTabsResult } from '../shared/rpc';
import { AGENCY_TABS, type AgencyTabId } from '../workbook/agencies/agency-tabs';
import {
  INPUT_TABS,
  FIRST_SETTING_ROWS,
  type InputColumn,
  type InputTab,
  type SettingRow,
} from '../workbook/input-tabs';
import { initialRows } from '../workbook/initial-rows';
import { HEADER_BACKGROUND } from '../tabs/output/style';
import type { InputTabId } from '../workbook/records';
import type { SheetSnapshot } from '../workbook/snapshot';
import { findSheet } from '../workbook/table';
import { setWidths } from './column-widths';
import { putEmptyTabLast } from './empty-tab';
import { assessAgain, type AssessedWorkbook } from './jobs/assess-workbook';
import { beginJob } from './job-mark';
import { writeWhereSeen } from './seen-cells';
import { Undo } from './undo';
import { COLUMN_KEY, TAB_KEY, readMarks, type Marks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type TabId = InputTabId | AgencyTabId | CommitteeTabId;

/** Every tab that can be made; those of several agencies and of a committee only when they are asked for. */
const ALL_TABS: readonly InputTab<TabId>[] = [
  ...INPUT_TABS,
  ...AGENCY_TABS,
  ...COMMITTEE_TAB_IDS.map((id) => COMMITTEE_TABS[id]),
];

/** Rows that get drop-downs and number checks; more can be added by hand. */
const PREPARED_ROWS = 500;

/** What was made, and the workbook as it is afterwards, where that can be read. */
interface CreatedTabs extends CreateTabsResult {
  readonly after: AssessedWorkbook | null;
}

/**
 * Adds the missing input tabs to the workbook; a tab found by metadata or name is kept untouched.
 * @param wanted the input tabs that are needed; all of a single agency when left out
 */
export function createTabs(spreadsheet: Spreadsheet, wanted?: readonly TabId[]): CreatedTabs {
  const marks = readMarks(spreadsheet);
  const ids: readonly TabId[] = wanted ?? INPUT_TABS.map(({ id }) => id);
  const tabs = tabsToMake(spreadsheet, marks, ids);
  const kept = ALL_TABS.filter(({ id }) => ids.includes(id) && !tabs.includes(id)).map(
    (tab) => sheetOf(spreadsheet, marks, tab)?.name ?? tab.name,
  );
  if (tabs.length === 0) return { created: [], kept, after: assessAgain() };
  return Undo.run((undo) => {
    const endJob = beginJob(spreadsheet, marks.job, { tabs }, undo);
    const created = makeTabs(spreadsheet, marks, tabs, undo);
    endJob();
    SpreadsheetApp.flush();
    const after = assessAgain();
    if (after) undo.requireThere(after.read.raw);
    return { created, kept, after };
  });
}

/**
 * Of the wanted tabs those that the workbook lacks, and those that a killed run has begun.
 * @param apart names of sheets that play no tab, whatever they are called
 */
export function tabsToMake<Id extends TabId>(
  spreadsheet: Spreadsheet,
  marks: Marks,
  wanted: readonly Id[],
  apart: readonly string[] = [],
): Id[] {
  const begun = marks.job.unfinished?.tabs ?? [];
  return ALL_TABS.filter(
    (tab): tab is InputTab<Id> =>
      wanted.some((id) => id === tab.id) &&
      (begun.includes(tab.id) || sheetOf(spreadsheet, marks, tab, apart) === null),
  ).map(({ id }) => id);
}

/**
 * Makes tabs as part of a job that has marked itself as under way with them. One that a killed run has begun is brought
 * to its end: what it lacks is put there, and what somebody has typed into it since stays.
 * @param ids as `tabsToMake` gives them
 * @param apart as for `tabsToMake`
 * @returns the names of the tabs
 */
export function makeTabs(
  spreadsheet: Spreadsheet,
  marks: Marks,
  ids: readonly TabId[],
  undo: Undo,
  apart: readonly string[] = [],
): string[] {
  const sheets = ALL_TABS.filter(({ id }) => ids.includes(id)).map((tab) => {
    const begun = sheetOf(spreadsheet, marks, tab, apart);
    const broken = begun ? spreadsheet.getSheetByName(begun.name) : null;
    const sheet = broken ?? undo.insertTab(spreadsheet, freeName(spreadsheet, tab.name), { notes: tab.columns.length });
    fillNewTab(sheet, tab, { broken: broken !== null, marks, undo });
    return sheet;
  });
  putEmptyTabLast(spreadsheet, undo);
  if (sheets[0]) undo.openAtEnd(sheets[0]);
  return sheets.map((sheet) => sheet.getName());
}

/** The name that a new tab gets: its own; where an agency's own table has it, "คะแนน (ITA)". The tab is found by its mark. */
export function freeName(spreadsheet: Spreadsheet, name: string): string {
  if (spreadsheet.getSheetByName(name) === null) return name;
  let free = `${name} (ITA)`;
  for (let no = 2; spreadsheet.getSheetByName(free) !== null; no += 1) free = `${name} (ITA ${no})`;
  return free;
}

/** The sheet that plays the tab, found by metadata or name; none of this reads a cell. */
function sheetOf(
  spreadsheet: Spreadsheet,
  marks: Marks,
  tab: InputTab<TabId>,
  apart: readonly string[] = [],
): SheetSnapshot | null {
  const all = spreadsheet.getSheets().filter((sheet) => {
    const name = sheet.getName();
    return !apart.includes(name) || marks.tabs[name] !== undefined;
  });
  const stubs = all.map((sheet): SheetSnapshot => ({
    name: sheet.getName(),
    tabId: marks.tabs[sheet.getName()] ?? null,
    columnKeys: {},
    values: [],
    formats: null,
  }));
  const choice: Readonly<Partial<Record<TabId, string>>> = marks.choice;
  return findSheet(tab, stubs, choice[tab.id]);
}

/** @param broken whether a killed run has begun the tab */
function fillNewTab(
  sheet: Sheet,
  tab: InputTab<TabId>,
  { broken, marks, undo }: { readonly broken: boolean; readonly marks: Marks; readonly undo: Undo },
): void {
  const width = tab.columns.length;
  const rows = [tab.columns.map((column) => column.header), ...initialRows(tab)];
  if (broken) {
    const blank = rows.map((line) => line.map(() => ''));
    writeWhereSeen({ sheet, row: 1, column: 1, rows, seen: blank });
  } else {
    undo.write(sheet, 1, 1, rows);
  }
  if (marks.tabs[sheet.getName()] === undefined) sheet.addDeveloperMetadata(TAB_KEY, tab.id);
  const keyed = marks.columns[sheet.getName()] ?? {};
  sheet.setFrozenRows(1);
  sheet
    .getRange(1, 1, 1, width)
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setVerticalAlignment('middle')
    .setNotes([tab.columns.map((column) => column.note)]);
  const body = sheet.getRange(2, 1, PREPARED_ROWS, width);
  body.setWrap(true).setVerticalAlignment('top');
  setWidths(sheet, tab.columns);
  tab.columns.forEach((column, index) => {
    if (keyed[index] === undefined) {
      sheet.getRange(columnRange(index)).addDeveloperMetadata(COLUMN_KEY, column.key);
    }
    if (column.type.kind === 'score') sheet.getRange(2, index + 1, PREPARED_ROWS).setNumberFormat('0.00');
  });
  if (tab.id === 'settings') {
    // The value column holds scores, years and names: numbers show as typed, not with two forced decimals.
    sheet
      .getRange(2, 2, FIRST_SETTING_ROWS.length)
      .setDataValidations(FIRST_SETTING_ROWS.map((row) => [settingRule(row)]));
    sheet.getRange(2, 1, FIRST_SETTING_ROWS.length).setFontWeight('bold');
    sheet.getRange(2, 2, FIRST_SETTING_ROWS.length).setHorizontalAlignment('left');
  } else {
    const rules = tab.columns.map(columnRule);
    if (rules.some((rule) => rule !== null)) {
      body.setDataValidations(Array.from({ length: PREPARED_ROWS }, () => rules));
    }
  }
}

function columnRange(index: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + index);
  return `${letter}:${letter}`;
}

type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

function columnRule({ type, note }: Pick<InputColumn, 'type' | 'note'>): Rule {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(note).setAllowInvalid(true);
  if (type.kind === 'choice') return builder.requireValueInList([...type.choices], true).build();
  if (type.kind === 'whole') return builder.requireNumberBetween(type.min, type.max).build();
  // Scores stay free text on purpose: Thai digits and "ร้อยละ ๙๙.๔๖" are read, and the check names what is not a score.
  return null;
}

function settingRule({ type, explanation }: SettingRow): Rule {
  return type.kind === 'choice' ? columnRule({ type, note: explanation }) : null;
}
