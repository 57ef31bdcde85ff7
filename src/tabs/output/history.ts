/** The tab `ประวัติ`: what was made, when, and from which data. Rows are added, never rewritten. */

import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type TabSpec } from '../tab-spec';
import { row } from './style';

export interface HistoryEntry {
  /** Day and time as printed. */
  readonly at: string;
  /** What was done: "วิเคราะห์", the title of a document. */
  readonly what: string;
  readonly resultYear: number | null;
  /** Total that the work used, 0–100; null where none is known. */
  readonly total: number | null;
  readonly errors: number;
  /** `fingerprint` of the input; equal data give equal text. */
  readonly fingerprint: string;
  /** Address of the document, or its file name; empty for an analysis. */
  readonly result: string;
}

/** The empty tab with its header; entries are appended below. */
export function historyTab(): TabSpec {
  return {
    id: 'history',
    name: OUTPUT_TAB_NAMES.history,
    columns: [
      { key: 'at', width: 200 },
      { key: 'what', width: 200 },
      { key: 'resultYear', align: 'center', format: '0' },
      { key: 'total', format: '0.00' },
      { key: 'errors', format: '0' },
      { key: 'fingerprint' },
      { key: 'result', width: 360 },
    ],
    rows: [row('header', OUTPUT_TITLES.history, 'สิ่งที่ทำ', 'ปีของผลประเมิน', 'คะแนนรวม', 'ข้อที่ต้องแก้ไข', 'รหัสข้อมูล', 'ผลลัพธ์')],
    identity: [],
    frozenRows: 1,
    rules: [],
    chart: null,
  };
}

/** One entry as a row of the tab. */
export function historyRow(entry: HistoryEntry): readonly (string | number)[] {
  return [
    entry.at,
    entry.what,
    entry.resultYear ?? '',
    entry.total ?? '',
    entry.errors,
    entry.fingerprint,
    entry.result,
  ];
}
