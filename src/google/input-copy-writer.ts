/** Writes the hidden copy of the input that the flags of the output tabs compare with. */

import { inputCopy, type RawSheet } from '../tabs/input-copy';
import { SNAPSHOT_TABS, stampText, type Stamp } from '../tabs/output/flag';
import { writeCells } from './safe-writes';
import type { Undo } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns of a new sheet. */
const COLUMNS_OF_NEW_SHEET = 26;

/**
 * Makes the tab of the copy where there is none, before any formula names it, and gives the writing of the copy: the last
 * write of cells of its job, in one call with the stamp that the flags of the new tabs ask for. Until it is there they do
 * not call themselves up to date, and when the job is taken back after it, neither do the old ones. What an older, larger
 * copy leaves behind is not compared.
 * @param maybeBroken whether a run may have been killed between making the tab and hiding it
 */
export function prepareInputCopy(
  spreadsheet: Spreadsheet,
  raw: readonly RawSheet[],
  stamp: Stamp,
  maybeBroken: boolean,
  undo: Undo,
): () => void {
  const name = SNAPSHOT_TABS[stamp.madeBy];
  const { cells } = inputCopy(raw, name, stampText(stamp));
  const there = spreadsheet.getSheetByName(name);
  if (there && maybeBroken) there.hideSheet();
  const sheet = there ?? newCopyTab(spreadsheet, name, cells[0]?.length ?? 0, undo);
  // Nobody formats a hidden tab.
  return () => writeCells(sheet, 1, 1, cells, []);
}

/** Wide enough from the start: growing a sheet of unknown size takes a read more. */
function newCopyTab(spreadsheet: Spreadsheet, name: string, width: number, undo: Undo): Sheet {
  undo.add(() => {
    const made = spreadsheet.getSheetByName(name);
    if (made) spreadsheet.deleteSheet(made);
  });
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  sheet.hideSheet();
  const missing = width - COLUMNS_OF_NEW_SHEET;
  return missing > 0 ? sheet.insertColumnsAfter(COLUMNS_OF_NEW_SHEET, missing) : sheet;
}
