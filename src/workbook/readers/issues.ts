/** Reads the tab `ประเด็น`. */

import { indicatorByNo } from '../../ita/indicators';
import { DEFAULT_ISSUES } from '../../ita/issues';
import type { IssueRow } from '../records';
import type { TableRow } from '../table';
import { cellsOf, textAt, wholeAt, wholesOrReport } from './cells';
import type { Notebook } from './notebook';

/** The agency's issues, or the seven defaults where the tab is absent or empty. */
export function readIssues(rows: readonly TableRow[], notes: Notebook): IssueRow[] {
  const read: IssueRow[] = [];
  for (const row of rows) {
    const no = wholeAt(row, 'no');
    if (no === null) {
      notes.add('unknown-issue', 'error', row.cell('no'), 'แถวนี้ไม่มีเลขประเด็น ให้ใส่เลขประเด็น', {
        cause: 'แถวไม่มีเลขประเด็น ให้ใส่เลขประเด็น',
      });
      continue;
    }
    const typed = wholesOrReport(row, 'indicators', 'ตัวชี้วัดของประเด็น', 'เลข 1–10', notes);
    const strange = typed.filter((indicator) => indicatorByNo(indicator) === null);
    const indicators = typed.filter((indicator) => indicatorByNo(indicator) !== null);
    if (strange.length > 0) {
      notes.add(
        'issue-unknown-indicator',
        'error',
        row.cell('indicators'),
        `ประเด็นที่ ${no} อ้างตัวชี้วัดที่ ${strange.join(', ')} ซึ่งไม่มี ระบบจึงไม่ใช้ ให้ใส่เลขตัวชี้วัด 1–10`,
        { expected: '1–10', found: strange.join(', ') },
      );
    }
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
