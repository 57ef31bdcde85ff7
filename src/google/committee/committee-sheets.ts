/**
 * The tabs in which a committee has considered a year, as they show it: what is proposed, decided, remarked and signed. A
 * change of year keeps a copy of each; the tabs themselves go on with the next round.
 */

import { COMMITTEE_TABS } from '../../committee/committee-tabs';
import type { RawValue } from '../../tabs/input-copy';
import { withoutPictures } from '../cell-values';
import { findOurTab, outputTab } from '../our-tab';
import type { Marks } from '../workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface CommitteeSheet {
  readonly id: 'review' | 'signatures' | 'changes' | 'remarks';
  /** Its proper name, whatever it is called in the workbook. */
  readonly name: string;
  readonly sheet: Sheet;
  readonly values: readonly (readonly RawValue[])[];
}

/** Those that are there and hold anything below their first row. One read each. */
export function readCommitteeSheets(spreadsheet: Spreadsheet, marks: Marks): CommitteeSheet[] {
  const outputs = (['review', 'signatures', 'changes'] as const).map((id) => {
    const tab = outputTab(id);
    return { id, name: tab.name, sheet: findOurTab(spreadsheet, marks, tab) };
  });
  const { id, name } = COMMITTEE_TABS.remarks;
  const marked = spreadsheet.getSheets().find((sheet) => marks.tabs[sheet.getName()] === id);
  const remarks = { id: 'remarks' as const, name, sheet: marked ?? spreadsheet.getSheetByName(name) };
  return [...outputs, remarks].flatMap((tab): CommitteeSheet[] => {
    if (!tab.sheet) return [];
    const values = withoutPictures(tab.sheet.getDataRange().getValues());
    const isEmpty = values.slice(1).every((row) => row.every((value) => value === ''));
    return isEmpty ? [] : [{ ...tab, sheet: tab.sheet, values }];
  });
}
