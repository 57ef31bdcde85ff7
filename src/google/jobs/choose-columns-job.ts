/** A person shows which column of a sheet is which; the workbook remembers it on the columns, so that it moves with them. */

import type { ChooseColumnsRequest, OverviewUpdate, SheetHeads, SheetHeadsRequest } from '../../shared/rpc';
import { inputTab, type InputTab } from '../../workbook/input-tabs';
import { likelyHeadRow } from '../../workbook/likely-heads';
import type { InputTabId } from '../../workbook/records';
import { findTable } from '../../workbook/table';
import { columnLetters } from '../../findings/address';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import { Undo } from '../undo';
import { CHOSEN_COLUMN_KEY, CHOSEN_ROW_KEY, looseSnapshot, readMarks } from '../workbook-reader';
import { rememberChoice } from './choose-tab-job';
import { assessAgain } from './assess-workbook';
import { overviewAfter } from './overview-job';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a panel can show of a sheet. */
const ROWS_SHOWN = 12;
const COLUMNS_SHOWN = 26;
const LONGEST_CELL = 60;

/** Columns that are worth asking for; the others are found by their heads or left out. */
const ASKED: Readonly<Partial<Record<InputTabId, readonly string[]>>> = {
  settings: ['key', 'value'],
  indicators: ['score', 'no', 'name', 'previous'],
  items: ['item', 'score', 'part', 'text'],
  measures: ['measure', 'indicators', 'issue', 'steps', 'responsible', 'start', 'end', 'output', 'outcome', 'status'],
};

function sheetCalled(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet) return sheet;
  throw itaError('tab-gone', `ไม่พบแท็บ "${name}" อาจถูกลบหรือเปลี่ยนชื่อไปแล้ว`, 'เลือกแท็บอื่น แหล่งข้อมูลเดิมยังใช้อยู่');
}

/** @throws ItaError `tab-gone` where the sheet is gone */
export function sheetHeadsJob({ tab, sheet: name }: SheetHeadsRequest): SheetHeads {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const range = sheetCalled(spreadsheet, name).getDataRange();
  const shown = range.getDisplayValues();
  const chosen = readMarks(spreadsheet).chosenHeads[name]?.[tab];
  const snapshot = looseSnapshot(spreadsheet, name);
  const values = snapshot?.values ?? [];
  const table = snapshot ? findTable(inputTab(tab), snapshot) : null;
  const headRow = chosen?.row ?? table?.headerRow ?? likelyHeadRow(values);
  const known = chosen?.columns ?? table?.columns ?? {};
  // Notes may fill the rows above the heads; the first rows of the table are what tells its columns apart.
  const first = Math.max(0, headRow + 6 - ROWS_SHOWN);
  return {
    tab,
    sheet: name,
    firstRow: first,
    rows: shown
      .slice(first, first + ROWS_SHOWN)
      .map((row) => row.slice(0, COLUMNS_SHOWN).map((text) => text.slice(0, LONGEST_CELL))),
    headRow,
    fields: fieldsOf(inputTab(tab)).map(({ key, header }) => ({
      key,
      header,
      needed: inputTab(tab).needed.includes(key),
      column: known[key] ?? null,
    })),
  };
}

function fieldsOf(tab: InputTab): InputTab['columns'] {
  const asked = ASKED[tab.id] ?? tab.columns.map(({ key }) => key);
  return asked.flatMap((key) => tab.columns.filter((column) => column.key === key));
}

/**
 * Makes the sheet the source of the tab with these columns.
 * @throws ItaError where the sheet is gone, or a column that the tab needs is not shown; nothing changes then
 */
export function chooseColumnsJob({ tab, sheet: name, headRow, columns }: ChooseColumnsRequest): OverviewUpdate {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = sheetCalled(spreadsheet, name);
    const { needed, columns: own } = inputTab(tab);
    const keys = own.map(({ key }) => key).filter((key) => columns[key] !== undefined);
    const lacking = needed.filter((key) => !keys.includes(key));
    if (lacking.length > 0) {
      const headers = own.filter(({ key }) => lacking.includes(key)).map(({ header }) => header);
      throw itaError(
        'column-not-chosen',
        `ยังไม่ได้เลือกคอลัมน์ ${headers.join(' และ ')}`,
        'เลือกคอลัมน์ให้ครบแล้วกดใช้อีกครั้ง แหล่งข้อมูลเดิมยังใช้อยู่',
      );
    }
    const before = shownColumns(spreadsheet, tab);
    const { choice } = readMarks(spreadsheet);
    const after = Undo.run((undo) => {
      undo.add(() => {
        forgetColumns(spreadsheet, tab);
        before.forEach(({ place, key, value }) => place.addDeveloperMetadata(key, value));
      });
      forgetColumns(spreadsheet, tab);
      const row = headRow + 1;
      sheet.getRange(`${row}:${row}`).addDeveloperMetadata(CHOSEN_ROW_KEY, tab);
      for (const key of keys) {
        const letters = columnLetters(columns[key] ?? 0);
        sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(CHOSEN_COLUMN_KEY, `${tab}/${key}`);
      }
      undo.add(() => rememberChoice(spreadsheet, { [tab]: choice[tab] ?? null }));
      rememberChoice(spreadsheet, { [tab]: name });
      SpreadsheetApp.flush();
      return assessAgain();
    });
    return overviewAfter(after);
  });
}

/** What is noted on rows and columns for the tab, in whatever sheet. */
function notesOf(spreadsheet: Spreadsheet, tab: InputTabId): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return [CHOSEN_ROW_KEY, CHOSEN_COLUMN_KEY].flatMap((key) =>
    spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(key)
      .find()
      .filter((metadata) => (metadata.getValue() ?? '').split('/')[0] === tab),
  );
}

/** The same as what can be put back: a note itself is gone once it is removed. */
function shownColumns(
  spreadsheet: Spreadsheet,
  tab: InputTabId,
): { readonly place: GoogleAppsScript.Spreadsheet.Range; readonly key: string; readonly value: string }[] {
  return notesOf(spreadsheet, tab).flatMap((metadata) => {
    const location = metadata.getLocation();
    const place = location.getColumn() ?? location.getRow();
    const [key, value] = [metadata.getKey(), metadata.getValue()];
    return place && key !== null && value !== null ? [{ place, key, value }] : [];
  });
}

function forgetColumns(spreadsheet: Spreadsheet, tab: InputTabId): void {
  notesOf(spreadsheet, tab).forEach((metadata) => metadata.remove());
}
