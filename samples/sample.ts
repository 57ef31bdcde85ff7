/** The shape of a sample workbook: what an officer would have typed into the input tabs. */

import { INDICATORS } from '../src/ita/indicators';
import type { DocumentId } from '../src/shared/rpc';
import { INPUT_TABS, SETTING_ROWS } from '../src/workbook/input-tabs';
import type { InputTabId, SettingKey } from '../src/workbook/records';
import type { CellValue, SheetSnapshot } from '../src/workbook/snapshot';

export type TypedRow = Readonly<Record<string, string | number>>;

export interface Sample {
  /** File name without its ending. */
  readonly id: string;
  /** What it shows, for the README and the demo. */
  readonly about: string;
  /** Papers that it has the data for, in the order in which the demo makes them. */
  readonly documents: readonly DocumentId[];
  readonly settings: Readonly<Partial<Record<SettingKey, string | number>>>;
  /** Rows by column key; a tab left out keeps the rows it is created with. */
  readonly tabs: Readonly<Partial<Record<Exclude<InputTabId, 'settings'>, readonly TypedRow[]>>>;
}

/** Values of a tab below its header, in the order of its columns; null for a tab that the sample leaves alone. */
export function tabRows(sample: Sample, id: InputTabId): CellValue[][] | null {
  if (id === 'settings') {
    return SETTING_ROWS.filter(({ key, rare }) => !rare || sample.settings[key] !== undefined).map(
      ({ key, label, initial, explanation }) => [label, sample.settings[key] ?? initial, explanation],
    );
  }
  const tab = INPUT_TABS.find((candidate) => candidate.id === id);
  const rows = sample.tabs[id];
  if (!tab || !rows) return null;
  return rows.map((row) => tab.columns.map(({ key }) => row[key] ?? ''));
}

/** The sample as it would be read from a workbook, for tests of the pure rooms. */
export function sampleSheets(sample: Sample): SheetSnapshot[] {
  return INPUT_TABS.map((tab) => {
    const rows = tabRows(sample, tab.id) ?? [];
    return {
      name: tab.name,
      tabId: tab.id,
      columnKeys: {},
      values: [tab.columns.map(({ header }) => header), ...rows],
      formats: null,
    };
  });
}

/** Rows of `คะแนน` from ten scores; '' where the paper prints none. */
export function scoreRows(scores: readonly (number | '')[], names: Readonly<Record<number, string>> = {}): TypedRow[] {
  return scores.map((score, index) => ({
    no: index + 1,
    name: names[index + 1] ?? (INDICATORS[index] as { name: string }).name,
    instrument: (INDICATORS[index] as { instrument: string }).instrument,
    score,
  }));
}
