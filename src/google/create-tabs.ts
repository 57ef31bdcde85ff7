/** Creates the input tabs that are not there yet, laid out and explained; every other tab stays as it is. */

import type { CreateTabsResult } from '../shared/rpc';
import { INPUT_TABS, SETTING_ROWS, type InputColumn, type InputTab, type SettingRow } from '../workbook/input-tabs';
import { initialRows } from '../workbook/initial-rows';
import { HEADER_BACKGROUND } from '../tabs/output/style';
import type { InputTabId } from '../workbook/records';
import type { SheetSnapshot } from '../workbook/snapshot';
import { findSheet } from '../workbook/table';
import { setWidths } from './column-widths';
import { writeCells } from './safe-writes';
import { Undo } from './undo';
import { COLUMN_KEY, TAB_KEY, readMarks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that get drop-downs and number checks; more can be added by hand. */
const PREPARED_ROWS = 500;

/**
 * Adds the missing input tabs to the workbook; a tab found by metadata or name is kept untouched.
 * @param wanted the input tabs that are needed; all when left out
 */
export function createTabs(spreadsheet: Spreadsheet, wanted?: readonly InputTabId[]): CreateTabsResult {
  const marks = readMarks(spreadsheet);
  const stubs = spreadsheet.getSheets().map((sheet): SheetSnapshot => ({
    name: sheet.getName(),
    tabId: marks.tabs[sheet.getName()] ?? null,
    columnKeys: {},
    values: [],
    formats: null,
  }));
  return Undo.run((undo) => {
    const created: string[] = [];
    const kept: string[] = [];
    for (const tab of INPUT_TABS) {
      if (wanted && !wanted.includes(tab.id)) continue;
      const existing = findSheet(tab, stubs, marks.choice[tab.id]);
      if (existing) {
        kept.push(existing.name);
        continue;
      }
      const sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getSheets().length);
      undo.forget(spreadsheet, sheet);
      fillNewTab(sheet, tab);
      created.push(tab.name);
    }
    return { created, kept };
  });
}

function fillNewTab(sheet: Sheet, tab: InputTab): void {
  const width = tab.columns.length;
  const rows = initialRows(tab);
  writeCells(sheet, 1, 1, [tab.columns.map((column) => column.header), ...rows]);
  sheet.addDeveloperMetadata(TAB_KEY, tab.id);
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
    sheet.getRange(columnRange(index)).addDeveloperMetadata(COLUMN_KEY, column.key);
    if (column.type.kind === 'score') sheet.getRange(2, index + 1, PREPARED_ROWS).setNumberFormat('0.00');
  });
  if (tab.id === 'settings') {
    // The value column holds scores, years and names: numbers show as typed, not with two forced decimals.
    sheet.getRange(2, 2, SETTING_ROWS.length).setDataValidations(SETTING_ROWS.map((row) => [settingRule(row)]));
    sheet.getRange(2, 1, SETTING_ROWS.length).setFontWeight('bold');
    sheet.getRange(2, 2, SETTING_ROWS.length).setHorizontalAlignment('left');
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
