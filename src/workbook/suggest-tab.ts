/** Which sheet of a workbook looks like an input tab, by its headers: a guess that is offered, never acted upon. */

import type { InputTab } from './input-tabs';
import type { SheetSnapshot } from './snapshot';
import { findTable } from './table';

/** A lone "คะแนน" heads many tables; two known columns and some rows make a likely one. */
const FEWEST_COLUMNS = 2;

/** Name of the sheet with the most of the tab's columns, the first of equals; null where none is likely. */
export function suggestSheet(tab: InputTab, candidates: readonly SheetSnapshot[]): string | null {
  let best: { name: string; columns: number } | null = null;
  for (const sheet of candidates) {
    const table = findTable(tab, sheet);
    if (!table || table.rows.length === 0) continue;
    const columns = Object.keys(table.columns).length;
    if (columns >= FEWEST_COLUMNS && (best === null || columns > best.columns)) best = { name: sheet.name, columns };
  }
  return best === null ? null : best.name;
}
