/** Writes the hidden copy of the input that the flags of the output tabs compare with. */

import { inputCopy, type RawSheet } from '../tabs/input-copy';
import { SNAPSHOT_TABS, type MadeBy } from '../tabs/output/style';
import { writeCells } from './safe-writes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Replaces the copy of the last run; the tab is made on the first one. The last write of its job, so that flags call
 * the new tabs up to date only when all of them are there. What an older, larger copy leaves behind is not compared.
 */
export function writeInputCopy(spreadsheet: Spreadsheet, raw: readonly RawSheet[], madeBy: MadeBy): void {
  const name = SNAPSHOT_TABS[madeBy];
  const { cells } = inputCopy(raw, name);
  const sheet = spreadsheet.getSheetByName(name) ?? newCopyTab(spreadsheet, name, cells[0]?.length ?? 0);
  writeCells(sheet, 1, 1, cells);
}

/** Columns of a new sheet; where that is not so, the writing makes up for it. */
const COLUMNS_OF_NEW_SHEET = 26;

/** Wide enough from the start: growing a sheet of unknown size takes a read more. */
function newCopyTab(spreadsheet: Spreadsheet, name: string, width: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length).hideSheet();
  const missing = width - COLUMNS_OF_NEW_SHEET;
  return missing > 0 ? sheet.insertColumnsAfter(1, missing) : sheet;
}
