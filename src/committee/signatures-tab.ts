/** The tab `ลงนาม`: one row a member and round, in which the member signs or somebody signs for them. */

import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type CellContent, type TabSpec } from '../tabs/tab-spec';
import { row } from '../tabs/output/style';
import type { RoundMember } from './round';
import { lookUp, LINE_RULES, STATE_RULES, topLines, type RoundStamp } from './top-lines';
import { DECISIONS, RECORDED, ROLES, WAIVER } from './words';
import { TOP_ROWS } from './review-tab';

export const SIGNATURE_COLUMNS = [
  { key: 'name', width: 185 },
  { key: 'opinion', width: 115, typed: true, choices: Object.values(DECISIONS) },
  { key: 'state', width: 170 },
  { key: 'date', width: 100, typed: true },
  { key: 'recorded', width: 120, typed: true, choices: Object.values(RECORDED) },
  { key: 'note', width: 200, typed: true },
  { key: 'waiver', width: 190, typed: true, choices: [WAIVER] },
  { key: 'round', width: 60 },
  { key: 'key', width: 80, hidden: true },
] as const;
export type SignatureKey = (typeof SIGNATURE_COLUMNS)[number]['key'];

const HEADERS: Readonly<Record<SignatureKey, string>> = {
  name: 'ผู้ลงนาม',
  opinion: 'ความเห็น',
  state: 'สถานะ',
  date: 'วันที่',
  recorded: 'ผู้บันทึก',
  note: 'หมายเหตุ',
  waiver: 'การปิดรอบ (เฉพาะประธาน)',
  round: 'รอบ',
  key: 'รหัส',
};

export function signatureColumn(key: SignatureKey): number {
  return SIGNATURE_COLUMNS.findIndex((column) => column.key === key);
}

export interface SignatureRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly values: Readonly<Record<SignatureKey, string>>;
}

/** Rows below the header that hold anything. */
export function readSignatures(values: readonly (readonly unknown[])[]): SignatureRow[] {
  return values.slice(TOP_ROWS).flatMap((line, index): SignatureRow[] => {
    const read = {} as Record<SignatureKey, string>;
    SIGNATURE_COLUMNS.forEach(({ key }, at) => {
      read[key] = String(line[at] ?? '');
    });
    return Object.values(read).every((text) => text === '') ? [] : [{ row: index + TOP_ROWS, values: read }];
  });
}

/** What stands in the first cell of a member's row. */
export function memberText({ name, role }: Pick<RoundMember, 'name' | 'role'>): string {
  return `${name}\n(${ROLES[role]})`;
}

/** @param row 1-based */
function signatureState(row: number): CellContent {
  return { formula: lookUp('members', `$I${row}`, '"รอบก่อน"') };
}

/** The row of a member as it is added. @param row 1-based */
export function signatureCells(member: RoundMember, roundNo: number, row: number): CellContent[] {
  const cells: Readonly<Partial<Record<SignatureKey, CellContent>>> = {
    name: memberText(member),
    state: signatureState(row),
    round: roundNo,
    key: member.key,
  };
  return SIGNATURE_COLUMNS.map(({ key }) => cells[key] ?? '');
}

export function signaturesTab(stamp: RoundStamp): TabSpec {
  return {
    id: 'signatures',
    name: OUTPUT_TAB_NAMES.signatures,
    columns: SIGNATURE_COLUMNS,
    rows: [
      row('title', `${OUTPUT_TITLES.signatures}${stamp.year}`),
      ...topLines(stamp).map((line) => row('flag', line)),
      row('header', ...SIGNATURE_COLUMNS.map(({ key }) => HEADERS[key])),
    ],
    identity: [],
    frozenRows: TOP_ROWS,
    rules: [...LINE_RULES('name'), ...STATE_RULES],
    chart: null,
  };
}
