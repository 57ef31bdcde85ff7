/**
 * The tab `พิจารณา`: the matters of the round, and the cells in which the committee decides. On a phone the first screen
 * shows the four lines on top and the first two columns: what it is about, and the place to decide.
 */

import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type CellContent, type TabSpec } from '../tabs/tab-spec';
import { row } from '../tabs/output/style';
import type { RoundMatter } from './round';
import { lookUp, LINE_RULES, STATE_RULES, topLines, type RoundStamp } from './top-lines';
import { DECISIONS } from './words';

/** Keys of the columns from left to right; what people fill is `typed`. */
export const REVIEW_COLUMNS = [
  { key: 'text', width: 195 },
  { key: 'decision', width: 105, typed: true, choices: Object.values(DECISIONS) },
  { key: 'state', width: 160 },
  { key: 'comment', width: 200, typed: true },
  { key: 'by', width: 130, typed: true },
  { key: 'date', width: 100, typed: true },
  { key: 'earlier', width: 220 },
  { key: 'place', width: 120 },
  { key: 'key', width: 120, hidden: true },
] as const;
export type ReviewKey = (typeof REVIEW_COLUMNS)[number]['key'];

const HEADERS: Readonly<Record<ReviewKey, string>> = {
  text: 'เรื่องและข้อเสนอ',
  decision: 'มติ',
  state: 'สถานะ',
  comment: 'ความเห็นประกอบมติ',
  by: 'ผู้พิจารณา',
  date: 'วันที่',
  earlier: 'มติและความเห็นรอบก่อน',
  place: 'ดูข้อมูล',
  key: 'รหัสเรื่อง',
};

/** Title, four lines, header. */
export const TOP_ROWS = 6;
/** 1-based row of the first matter. */
export const FIRST_ROW = TOP_ROWS + 1;
/** 1-based row up to which the formulas look. */
export const LAST_ROW = 1006;

export function reviewColumn(key: ReviewKey): number {
  return REVIEW_COLUMNS.findIndex((column) => column.key === key);
}

/** A row as it is read: a matter by its key, or something that people put there. */
export interface ReviewRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly values: Readonly<Record<ReviewKey, string>>;
}

/** Rows below the header that hold anything, from the values of the sheet. */
export function readReview(values: readonly (readonly unknown[])[]): ReviewRow[] {
  return values.slice(TOP_ROWS).flatMap((line, index): ReviewRow[] => {
    const read = {} as Record<ReviewKey, string>;
    REVIEW_COLUMNS.forEach(({ key }, at) => {
      read[key] = String(line[at] ?? '');
    });
    return Object.values(read).every((text) => text === '') ? [] : [{ row: index + TOP_ROWS, values: read }];
  });
}

/** What stands in the first cell of a matter's row, and is compared with by its state. */
export function matterText({ no, title, body }: Pick<RoundMatter, 'no' | 'title' | 'body'>): string {
  return `เรื่องที่ ${no}  ${title}\n${body}`;
}

/** Of a matter that is in the round no more; its decision stays beside it. */
const WITHDRAWN = 'ไม่อยู่ในรอบนี้แล้ว';

/** The state of a row, asked by its key and so right wherever the row is sorted to. @param row 1-based */
export function stateFormula(row: number): CellContent {
  return { formula: lookUp('matters', `$I${row}`, `"⚠ ${WITHDRAWN}"`) };
}

/** What was decided in the round before, for the column beside the new decision; empty where nothing was. */
export function earlierText(roundNo: number, values: ReviewRow['values']): string {
  const { decision, comment, by, date } = values;
  if ([decision, comment, by, date].every((text) => text.trim() === '')) return '';
  const about = [by, date].filter((text) => text.trim() !== '').join(' ');
  const when = roundNo === 0 ? 'ก่อนส่งรอบแรก' : `รอบที่ ${roundNo}`;
  return `${when}: ${decision.trim() || 'ยังไม่มีมติ'}${comment.trim() === '' ? '' : ` ความเห็น: ${comment.trim()}`}${about === '' ? '' : ` (${about})`}`;
}

/** Layout and head of the tab; its rows are written apart, around what people have filled in. */
export function reviewTab(stamp: RoundStamp): TabSpec {
  return {
    id: 'review',
    name: OUTPUT_TAB_NAMES.review,
    columns: REVIEW_COLUMNS,
    rows: [
      row('title', `${OUTPUT_TITLES.review}${stamp.year}`),
      ...topLines(stamp).map((line) => row('flag', line)),
      row('header', ...REVIEW_COLUMNS.map(({ key }) => HEADERS[key])),
    ],
    identity: [],
    frozenRows: TOP_ROWS,
    rules: [...LINE_RULES('text'), ...STATE_RULES],
    chart: null,
  };
}
