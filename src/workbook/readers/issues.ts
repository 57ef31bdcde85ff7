/** Reads the tab `ประเด็น`. */

import { indicatorByNo } from '../../ita/indicators';
import { DEFAULT_ISSUES } from '../../ita/issues';
import type { IssueRow } from '../records';
import type { TableRow } from '../table';
import { cellsOf, textAt, wholeAt, wholesAt } from './cells';
import type { Notebook } from './notebook';

/** The agency's issues, or the seven defaults where the tab is absent or empty. */
export function readIssues(rows: readonly TableRow[], notes: Notebook): IssueRow[] {
  const read: IssueRow[] = [];
  for (const row of rows) {
    const no = wholeAt(row, 'no');
    if (no === null) {
      notes.add('unknown-issue', 'error', row.cell('no'), 'แถวนี้ไม่มีเลขประเด็น ให้ใส่เลขประเด็น', {});
      continue;
    }
    const indicators = wholesAt(row, 'indicators').filter((indicator) => indicatorByNo(indicator) !== null);
    read.push({
      no,
      name: textAt(row, 'name'),
      indicators,
      text: textAt(row, 'text'),
      cells: cellsOf(row, ['no', 'name', 'indicators', 'text']),
    });
  }
  if (read.length > 0) return read;
  return DEFAULT_ISSUES.map((issue) => ({ ...issue, text: '', cells: {} }));
}
