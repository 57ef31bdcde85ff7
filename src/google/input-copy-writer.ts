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
  const sheet =
    spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length).hideSheet();
  writeCells(sheet, 1, 1, inputCopy(raw, name).cells);
}
