/** Writes the hidden copy of the input that the flags of the output tabs compare with. */

import { inputCopy, type RawSheet } from '../workbook/input-copy';
import { SNAPSHOT_TABS, type MadeBy } from '../workbook/output/style';
import { writeCells } from './safe-writes';
import type { Undo } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Replaces the copy of the last run; the tab is made on the first one. */
export function writeInputCopy(spreadsheet: Spreadsheet, raw: readonly RawSheet[], madeBy: MadeBy, undo: Undo): void {
  const name = SNAPSHOT_TABS[madeBy];
  const existing = spreadsheet.getSheetByName(name);
  const sheet = existing ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  if (existing) {
    // Formulas come back as formulas and all else as it was, so that the old flags keep telling the truth.
    const before = existing.getDataRange().getValues();
    const formula = existing.getRange(1, 1).getFormula();
    undo.add(() => {
      existing.clearContents();
      writeCells(existing, 1, 1, before);
      writeCells(existing, 1, 1, [[{ formula }]]);
    });
    existing.clearContents();
  } else {
    sheet.hideSheet();
    undo.forget(spreadsheet, sheet);
  }
  writeCells(sheet, 1, 1, inputCopy(raw, name).cells);
}
