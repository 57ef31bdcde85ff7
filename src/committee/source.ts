/**
 * The input that a committee decides on, row by row: what is frozen with a round, compared with later, and summed up in
 * the data code. Rows are told apart by what they hold and not by where they stand, so that sorting changes nothing.
 */

import { splitPlace } from '../findings/address';
import { inputTab } from '../workbook/input-tabs';
import type { SettingKey, WorkbookData } from '../workbook/records';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { findTable, type Table } from '../workbook/table';

/** The tabs whose rows are decided on. */
export const SOURCE_TABS = ['settings', 'indicators', 'items', 'measures', 'issues'] as const;
export type SourceTabId = (typeof SOURCE_TABS)[number];

/**
 * What the head of a paper needs (number, day, addressee) and how it looks is filled in after the committee has decided,
 * and is no part of what it decides.
 */
const FORM_SETTINGS: readonly SettingKey[] = [
  ...(['division', 'documentNo', 'documentDate', 'addressee', 'preparerName', 'preparerPosition'] as const),
  ...(['thaiDigits', 'font', 'committee', 'district', 'province', 'agencyType'] as const),
];

/** The columns that say which matters a row belongs to. */
const LINK_KEYS: Readonly<Record<SourceTabId, readonly string[]>> = {
  settings: ['key'],
  indicators: ['no', 'name'],
  items: ['item', 'part', 'indicator'],
  measures: ['indicators', 'issue'],
  issues: ['no', 'indicators'],
};

/** A row with something in it, headings included. */
export interface SourceRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** In the order of the table's columns. */
  readonly cells: readonly CellValue[];
  /** Whether what it holds is decided on. */
  readonly counts: boolean;
}

export interface SourceTable {
  readonly tab: SourceTabId;
  readonly sheet: string;
  /** 0-based. */
  readonly headerRow: number;
  /** Known columns from left to right: key and 0-based place. */
  readonly columns: readonly { readonly key: string; readonly index: number }[];
  readonly rows: readonly SourceRow[];
  /** Rows and columns of the sheet that are used. */
  readonly height: number;
  readonly width: number;
}

/** A row of the source by its place. */
export interface SourceRef {
  readonly tab: SourceTabId;
  /** 0-based row of the sheet. */
  readonly row: number;
}

/** The tables as they are read; a tab that is not there, or has no head, is left out. */
export function sourceTables(sheets: readonly SheetSnapshot[], data: WorkbookData): SourceTable[] {
  return SOURCE_TABS.flatMap((id): SourceTable[] => {
    const sheet = sheets.find(({ name }) => name === data.tabs[id]);
    const table = sheet ? findTable(inputTab(id), sheet, data.settings.resultYear) : null;
    if (!sheet || !table) return [];
    const columns = columnsOf(id, table);
    const counts = id === 'settings' ? settingRows(data) : null;
    const rows = sheet.values.flatMap((values, row): SourceRow[] => {
      const cells = columns.map(({ index }) => values[index] ?? '');
      if (cells.every((cell) => cell === '')) return [];
      return [{ row, cells, counts: row > table.headerRow && (counts === null || !counts.form.includes(row)) }];
    });
    const { height, width } = { height: sheet.values.length, width: sheet.values[0]?.length ?? 0 };
    return [{ tab: id, sheet: sheet.name, headerRow: table.headerRow, columns, rows, height, width }];
  });
}

/** The explanations of the settings are ours and decide nothing. */
function columnsOf(id: SourceTabId, { columns }: Table): SourceTable['columns'] {
  return Object.keys(columns)
    .filter((key) => id !== 'settings' || key !== 'explanation')
    .map((key) => ({ key, index: columns[key] ?? 0 }))
    .sort((one, other) => one.index - other.index);
}

function settingRows({ settingCells }: WorkbookData): { readonly form: readonly number[] } {
  return { form: FORM_SETTINGS.flatMap((key) => rowOfCell(settingCells[key])) };
}

/** 0-based row of an address, none where there is no address. */
export function rowOfCell(cell: string | undefined): number[] {
  const [digits] = /\d+$/.exec(cell === undefined ? '' : (splitPlace(cell).cell ?? '')) ?? [];
  return digits === undefined ? [] : [Number(digits) - 1];
}

/** Places, from 0, of the columns that say which matters a row belongs to. */
export function linkColumns({ tab, columns }: SourceTable): number[] {
  return columns.flatMap(({ key }, index) => (LINK_KEYS[tab].includes(key) ? [index] : []));
}

/** What a row holds, wherever it stands and in whatever order the columns are; 84.4 and "84.4" differ. */
export function rowText({ tab, columns }: SourceTable, { cells }: SourceRow): string {
  const filled = columns
    .map(({ key }, index) => [key, cells[index] ?? ''] as const)
    .filter(([, value]) => value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `${tab} ${JSON.stringify(filled)}`;
}

/** What rows hold, in an order that their places do not decide. */
export function textsOf(tables: readonly SourceTable[], refs: readonly SourceRef[]): string[] {
  const texts: string[] = [];
  for (const table of tables) {
    const wanted = new Set(refs.filter(({ tab }) => tab === table.tab).map(({ row }) => row));
    for (const row of table.rows) if (wanted.has(row.row)) texts.push(rowText(table, row));
  }
  return texts.sort();
}

/** Every row that is decided on. */
export function everyRow(tables: readonly SourceTable[]): SourceRef[] {
  return tables.flatMap(({ tab, rows }) => rows.filter(({ counts }) => counts).map(({ row }) => ({ tab, row })));
}
