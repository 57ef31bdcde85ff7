/**
 * A change of year may add a column to a sheet whose columns a person has shown. Only shown columns are read there, so the
 * new one is shown with them, and no longer when the change is taken back.
 */

import { columnLetters } from '../findings/address';
import type { TabChange } from '../year-change/next-year';
import type { Undo } from './undo';
import { CHOSEN_COLUMN_KEY, type Marks } from './workbook-reader';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Change = Pick<TabChange, 'tab' | 'added'>;

/** Shows the columns that the change has added. */
export function showAdded(sheet: Sheet, { tab, added }: Change, { chosenHeads }: Marks, undo: Undo): void {
  const shown = chosenHeads[sheet.getName()]?.[tab];
  if (!shown) return;
  for (const [key, column] of Object.entries(added)) {
    // By a run that was killed.
    if (shown.columns[key] !== undefined) continue;
    undo.add(() => forget(sheet, column, `${tab}/${key}`));
    show(sheet, column, `${tab}/${key}`);
  }
}

/** Takes that back. */
export function hideAdded(sheet: Sheet, { tab, added }: Change, { chosenHeads }: Marks, undo: Undo): void {
  if (!chosenHeads[sheet.getName()]?.[tab]) return;
  for (const [key, column] of Object.entries(added)) {
    undo.add(() => {
      forget(sheet, column, `${tab}/${key}`);
      show(sheet, column, `${tab}/${key}`);
    });
    forget(sheet, column, `${tab}/${key}`);
  }
}

function columnRange(sheet: Sheet, column: number): GoogleAppsScript.Spreadsheet.Range {
  const letters = columnLetters(column);
  return sheet.getRange(`${letters}:${letters}`);
}

function show(sheet: Sheet, column: number, value: string): void {
  columnRange(sheet, column).addDeveloperMetadata(CHOSEN_COLUMN_KEY, value);
}

function forget(sheet: Sheet, column: number, value: string): void {
  columnRange(sheet, column)
    .getDeveloperMetadata()
    .filter((metadata) => metadata.getKey() === CHOSEN_COLUMN_KEY && metadata.getValue() === value)
    .forEach((metadata) => metadata.remove());
}
