/** สร้างแท็บหน่วยงาน: the tabs of a workbook with several agencies, and `ตั้งค่า`, which says year and office. */

import type { CreateTabsResult } from '../../shared/rpc';
import { createTabs } from '../create-tabs';
import { withDocumentLock } from '../lock';

export function createAgencyTabsJob(): CreateTabsResult {
  return withDocumentLock(() => {
    const wanted = ['settings', 'agencies', 'agency-settings'] as const;
    const { created, kept } = createTabs(SpreadsheetApp.getActiveSpreadsheet(), wanted);
    return { created, kept };
  });
}
