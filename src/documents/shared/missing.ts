/** Collects what a paper lacks, each with its cell, in the words of the tabs. */

import type { IndicatorResult } from '../../ita/analysis';
import { INPUT_TABS, SETTING_ROWS } from '../../workbook/input-tabs';
import type { InputTabId, MeasureRow, SettingKey, WorkbookData } from '../../workbook/records';

/** What the paper has no value for yet: its place is left open, the part is left out, or a sentence says that there is none. */
export interface MissingField {
  readonly field: string;
  readonly label: string;
  readonly cell: string | null;
}

/** The field of the picture that a memo wants in its head. */
export const GARUDA_FIELD = 'garuda';

/** A setting's name as `ตั้งค่า` shows it. */
function settingLabel(key: SettingKey): string {
  return SETTING_ROWS.find((row) => row.key === key)?.label ?? key;
}

/** A column's header. */
function columnLabel(tab: InputTabId, key: string): string {
  const columns = INPUT_TABS.find(({ id }) => id === tab)?.columns ?? [];
  return columns.find((column) => column.key === key)?.header ?? key;
}

/** The settings among `keys` that are empty. */
export function missingSettings(workbook: WorkbookData, keys: readonly SettingKey[]): MissingField[] {
  return keys
    .filter((key) => isEmpty(workbook.settings[key]))
    .map((key) => ({ field: key, label: settingLabel(key), cell: workbook.settingCells[key] ?? null }));
}

/** The named cells of one record that are empty; `of` says which record ("ของมาตรการที่ 2"). */
export function missingCells<Key extends string>(
  tab: InputTabId,
  record: Readonly<Record<Key, unknown>> & { readonly cells: Readonly<Partial<Record<Key, string>>> },
  keys: readonly Key[],
  of: string,
): MissingField[] {
  const cells: Readonly<Partial<Record<Key, string>>> = record.cells;
  return keys
    .filter((key) => isEmpty(record[key]))
    .map((key) => ({
      field: `${tab}.${key}`,
      label: `${columnLabel(tab, key)}${of}`,
      cell: cells[key] ?? null,
    }));
}

/** What a report cannot do without in a measure. */
export const RESULT_CELLS = ['measure', 'output', 'outcome', 'status'] as const;

/** A measure's period when neither end was typed; start and end share one place in the papers. */
export function missingPeriod(measure: MeasureRow, of: string): MissingField[] {
  return isEmpty(measure.start) && isEmpty(measure.end)
    ? [{ field: 'measures.start', label: `ระยะเวลา${of}`, cell: measure.cells.start ?? null }]
    : [];
}

/** The indicators among these that have no score. */
export function missingScores(workbook: WorkbookData, indicators: readonly IndicatorResult[]): MissingField[] {
  return indicators
    .filter(({ score }) => score === null)
    .map(({ no }) => ({
      field: 'indicators.score',
      label: `คะแนนตัวชี้วัดที่ ${no}`,
      cell: workbook.indicators.find((row) => row.no === no)?.cells.score ?? null,
    }));
}

/** The constraints of the agency, which the year's items ask for. */
export function missingConstraints(workbook: WorkbookData): MissingField[] {
  return workbook.constraints.length === 0 ? [missingRows(workbook, 'constraints', 'ข้อจำกัดอย่างน้อย 1 ข้อ')] : [];
}

/** Rows that a tab lacks; its first free one stands for the cell. */
export function missingRows(workbook: WorkbookData, tab: InputTabId, label: string): MissingField {
  return { field: tab, label, cell: workbook.nextRows[tab] };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
