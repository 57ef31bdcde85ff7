/** Remembers in the workbook which sheet a person chose as the source of an input tab. */

import type { ChooseTabRequest, OverviewUpdate } from '../../shared/rpc';
import { AGENCY_TABS } from '../../workbook/agencies/agency-tabs';
import { INPUT_TABS } from '../../workbook/input-tabs';
import type { TabChoice } from '../../workbook/read';
import { withDocumentLock } from '../lock';
import { setMetadata } from '../metadata';
import { itaError } from '../problem';
import { Undo } from '../undo';
import { CHOICE_KEY, readMarks } from '../workbook-reader';
import { assessAgain } from './assess-workbook';
import { overviewAfter } from './overview-job';

/** @throws ItaError where the sheet is gone; the current choice then stays */
export function chooseTabJob({ tab, sheet }: ChooseTabRequest): OverviewUpdate {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (sheet !== null && !spreadsheet.getSheetByName(sheet)) {
      throw itaError(
        'tab-gone',
        `ไม่พบแท็บ "${sheet}" อาจถูกลบหรือเปลี่ยนชื่อไปแล้ว`,
        `เลือกแท็บอื่นเป็นแหล่งของ "${[...INPUT_TABS, ...AGENCY_TABS].find(({ id }) => id === tab)?.name ?? tab}" แหล่งข้อมูลเดิมยังใช้อยู่`,
      );
    }
    const { choice } = readMarks(spreadsheet);
    const after = Undo.run((undo) => {
      undo.add(() => rememberChoice(spreadsheet, { [tab]: choice[tab] ?? null }));
      rememberChoice(spreadsheet, { [tab]: sheet });
      SpreadsheetApp.flush();
      return assessAgain();
    });
    return overviewAfter(after);
  });
}

/** Notes choices beside those that are noted already; null takes one back. */
export function rememberChoice(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  chosen: { readonly [Id in keyof TabChoice]?: string | null },
): void {
  const known: Record<string, string | null | undefined> = { ...readMarks(spreadsheet).choice, ...chosen };
  const choices = Object.entries(known).filter(([, sheet]) => typeof sheet === 'string');
  const choice = JSON.stringify(Object.fromEntries(choices));
  const stored = spreadsheet.createDeveloperMetadataFinder().withKey(CHOICE_KEY).find()[0];
  // No choice is no note, so that a first one can be taken back without a trace.
  if (choices.length === 0) stored?.remove();
  else if (stored) setMetadata(stored, choice);
  else spreadsheet.addDeveloperMetadata(CHOICE_KEY, choice);
}
