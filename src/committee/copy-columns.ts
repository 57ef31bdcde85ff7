/**
 * Where everything stands in the hidden copy of the round, as column letters: tables side by side, each from row 2 down
 * (row 1 names the columns). Formulas of visible tabs name these cells, so an existing column never moves.
 */

import { columnLetters } from '../findings/address';

export const COPY_TAB_NAME = 'สำเนารอบพิจารณา';
/** Value of its mark, and its first cell. */
export const COPY_TAB_ID = 'round-copy';

const KEYS = [
  // A matter a row.
  ...(['key', 'status', 'text', 'stale', 'rows', 'at', 'decision', 'settled', 'remarks', 'shown', 'closed'] as const),
  // A member a row.
  ...([
    'memberKey',
    'memberStatus',
    'memberText',
    'memberRows',
    'memberAt',
    'opinion',
    'signed',
    'memberShown',
  ] as const),
  // Sums and texts, by the rows of VALUE_ROWS.
  ...(['label', 'value'] as const),
  // A table of the source a row.
  ...(['table', 'structure', 'any'] as const),
  // Numbers that new measures may concern: indicators and issues.
  ...(['concern', 'concerned'] as const),
  // A row of `ความเห็น` a row.
  ...(['remarkNo', 'remarkOpen'] as const),
  // The rounds as text, in pieces.
  ...(['archiveRound', 'archivePart', 'archiveText'] as const),
  // A row of the source a row: as it was, as it is, and how they differ.
  ...(['sourceTab', 'sourceRow', 'was', 'now', 'lost', 'linkWas', 'linkNow', 'newLink', 'lostLink', 'filled'] as const),
  ...(['indicators', 'issue'] as const),
] as const;
export type CopyColumn = (typeof KEYS)[number];

/** Letters of each column. */
export const COPY_COLUMNS: Readonly<Record<CopyColumn, string>> = Object.assign(
  {} as Record<CopyColumn, string>,
  ...KEYS.map((key, index) => ({ [key]: columnLetters(index) })),
);

/** 0-based place of each column. */
export function copyColumn(key: CopyColumn): number {
  return KEYS.indexOf(key);
}

/** 0-based place of the first frozen cell of a row of the source; they go on to the right. */
export const FIRST_CELL = KEYS.length;

/** 1-based rows of the sums and texts. */
export const VALUE_ROWS = {
  stamp: 2,
  matters: 3,
  settled: 4,
  stale: 5,
  members: 6,
  signed: 7,
  openRemarks: 8,
  tampered: 9,
  changed: 10,
  waived: 11,
  closedAt: 12,
  line1: 13,
  line2: 14,
  line3: 15,
  line4: 16,
  no: 17,
} as const;
export type CopyValue = keyof typeof VALUE_ROWS;

/** The names of the columns, for whoever looks into the hidden tab; the first one is how the tab is known. */
export const COPY_HEADS: readonly string[] = ['สำเนารอบพิจารณา (อย่าแก้ไข)', ...KEYS.slice(1)];
