/** สร้างแท็บ: adds the input tabs that are missing. It writes, so it waits for its turn like every writing job. */

import type { CreateTabsResult, WithOverview } from '../../shared/rpc';
import { createTabs } from '../create-tabs';
import { withDocumentLock } from '../lock';
import { overviewAfter } from './overview-job';

export function createTabsJob(): CreateTabsResult & WithOverview {
  return withDocumentLock(() => {
    const { created, kept, after } = createTabs(SpreadsheetApp.getActiveSpreadsheet());
    return { created, kept, overview: overviewAfter(after) };
  });
}
