/**
 * The four lines on top of the committee's tabs, which a phone shows first, and how a row asks for its state. All of it
 * is computed in the hidden copy of the round (`copy-tab.ts`); the tabs only look it up, so that a row that was sorted,
 * copied or typed over never counts for more than it is.
 */

import type { CellContent, ColourRule } from '../tabs/tab-spec';
import { CHANGED_MARK, SAME_MARK } from '../tabs/output/flag';
import { AMBER, GREEN, GREY, RED } from '../tabs/output/style';
import { COPY_COLUMNS, COPY_TAB_NAME, VALUE_ROWS } from './copy-columns';

/** One sending of a round, as its tabs and the hidden copy name it. */
export interface RoundStamp {
  readonly no: number;
  readonly year: number;
  readonly at: string;
  readonly code: string;
}

export function stampText({ no, at, code }: Pick<RoundStamp, 'no' | 'at' | 'code'>): string {
  return `รอบที่ ${no} ส่งเมื่อ ${at} ชุดข้อมูล ${code}`;
}

const COPY = `'${COPY_TAB_NAME}'!`;

const BROKEN = `${CHANGED_MARK} การส่งรอบนี้ยังไม่เสร็จ`;
const AGAIN = 'ผู้จัดทำ: กดส่งให้พิจารณาอีกครั้ง';

/** Formulas of the lines: where things stand, signatures and remarks, the data, and what the reader is asked to do. */
export function topLines(stamp: RoundStamp): CellContent[] {
  const column = `$${COPY_COLUMNS.value}$`;
  const isOurs = `${COPY}${column}${VALUE_ROWS.stamp}="${stampText(stamp)}"`;
  const otherwise = [`"${BROKEN}"`, '""', '""', `"${AGAIN}"`];
  return (['line1', 'line2', 'line3', 'line4'] as const).map((line, index) => ({
    formula: `=IFERROR(IF(${isOurs},${COPY}${column}${VALUE_ROWS[line]},${otherwise[index] ?? '""'}),${otherwise[index] ?? '""'})`,
  }));
}

/**
 * The line above the figures in `สรุปผล`, before what stands there anyhow: how the round stands, and what is asked of the
 * reader. Only for a workbook that has the copy: Excel asks for a file where a formula names a tab that is not there.
 */
export function roundLine(rest: string): CellContent {
  const line = (no: 'line1' | 'line4'): string => `${COPY}$${COPY_COLUMNS.value}$${VALUE_ROWS[no]}`;
  return { formula: `=IFERROR(${line('line1')}&" "&${line('line4')}&" · ","")&"${rest.replace(/"/g, '""')}"` };
}

/** The state of a key, computed in the copy. */
export function lookUp(of: 'matters' | 'members', key: string, otherwise: string): string {
  const [keys, states] =
    of === 'matters' ? [COPY_COLUMNS.key, COPY_COLUMNS.status] : [COPY_COLUMNS.memberKey, COPY_COLUMNS.memberStatus];
  return `=IF(${key}="","",IFERROR(INDEX(${COPY}$${states}:$${states},MATCH(${key},${COPY}$${keys}:$${keys},0)),${otherwise}))`;
}

/** How states begin, and their colours. */
export const STATES = {
  open: 'รอพิจารณา',
  decided: 'พิจารณาแล้ว',
  changed: 'ข้อมูลเปลี่ยนหลังพิจารณา',
  changedOpen: 'ข้อมูลเปลี่ยน รอส่งรอบใหม่',
  invalid: `${CHANGED_MARK} มติไม่ตรงกับตัวเลือก`,
  double: `${CHANGED_MARK} มีแถวของเรื่องนี้ซ้ำ`,
  missing: `${CHANGED_MARK} ไม่พบแถวของเรื่องนี้`,
  edited: `${CHANGED_MARK} ข้อความของเรื่องถูกแก้`,
  afterClosing: `${CHANGED_MARK} มติต่างจากที่ปิดรอบ`,
  unsigned: 'รอลงนาม',
  signed: 'ลงนามแล้ว',
  signedChanged: 'ข้อมูลเปลี่ยนหลังลงนาม',
  opinionInvalid: `${CHANGED_MARK} ความเห็นไม่ตรงกับตัวเลือก`,
  nameEdited: `${CHANGED_MARK} ชื่อผู้ลงนามถูกแก้`,
} as const;

const rule = (column: string, startsWith: string, colours: Pick<ColourRule, 'background' | 'color'>): ColourRule => ({
  column,
  when: { startsWith },
  ...colours,
});

export const STATE_RULES: readonly ColourRule[] = [
  rule('state', CHANGED_MARK, RED),
  rule('state', 'ข้อมูลเปลี่ยน', RED),
  rule('state', STATES.decided, GREEN),
  rule('state', STATES.signed, GREEN),
  rule('state', 'รอ', AMBER),
];

/** The lines stand in the first column, whose rows are texts of matters or names: only the lines begin with a mark. */
export const LINE_RULES = (first: string): ColourRule[] => [
  rule(first, CHANGED_MARK, RED),
  rule(first, SAME_MARK, GREEN),
  rule(first, '▶', GREY),
];
