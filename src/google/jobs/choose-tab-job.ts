/** Remembers in the workbook which sheet a person chose as the source of an input tab. */

import type { ChooseTabRequest, OverviewUpdate } from '../../shared/rpc';
import { AGENCY_TABS } from '../../workbook/agencies/agency-tabs';
import { INPUT_TABS } from '../../workbook/input-tabs';
import { withDocumentLock } from '../lock';
import { setMetadata } from '../metadata';
import { itaError } from '../problem';
import { CHOICE_KEY, readMarks } from '../workbook-reader';
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
    const choice = JSON.stringify({ ...readMarks(spreadsheet).choice, [tab]: sheet ?? undefined });
    const stored = spreadsheet.createDeveloperMetadataFinder().withKey(CHOICE_KEY).find()[0];
    if (stored) setMetadata(stored, choice);
    else spreadsheet.addDeveloperMetadata(CHOICE_KEY, choice);
    SpreadsheetApp.flush();
    return overviewAfter();
  });
}
