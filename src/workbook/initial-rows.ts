/** Rows that a new input tab starts with: the settings, the ten indicators, the seven issues, the papers of one agency. */

import { INDICATORS } from '../ita/indicators';
import { DEFAULT_ISSUES } from '../ita/issues';
import { FIRST_PAPERS, PAPER_NAMES, FIRST_SETTING_ROWS, type InputTab } from './input-tabs';
import type { SheetSnapshot } from './snapshot';

type Typed = string | number;

/** In the order of the tab's columns, without the header. */
export function initialRows(tab: InputTab<string>): Typed[][] {
  return initialRecords(tab.id).map((record) => tab.columns.map(({ key }) => record[key] ?? ''));
}

/** The tab as it would be read right after it was made. */
export function newTabSnapshot(tab: InputTab): SheetSnapshot {
  const values = [tab.columns.map(({ header }) => header), ...initialRows(tab)];
  return { name: tab.name, tabId: tab.id, columnKeys: {}, values, formats: null };
}

function initialRecords(id: string): Readonly<Record<string, Typed>>[] {
  if (id === 'settings') {
    return FIRST_SETTING_ROWS.map(({ label, initial, explanation }) => ({ key: label, value: initial, explanation }));
  }
  if (id === 'indicators') return INDICATORS.map(({ no, name, instrument }) => ({ no, name, instrument }));
  if (id === 'issues') {
    return DEFAULT_ISSUES.map(({ no, name, indicators }) => ({ no, name, indicators: indicators.join(', ') }));
  }
  if (id === 'papers') return FIRST_PAPERS.map((id) => ({ paper: PAPER_NAMES[id] }));
  return [];
}
