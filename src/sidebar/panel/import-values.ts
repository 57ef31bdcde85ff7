/** What the page of the import says of values: grouped, counted and worded. */

import type { ImportedCell, ImportPreview } from '../../shared/rpc';
import type { Source } from './use-import';

export interface TabGroup {
  readonly name: string;
  readonly cells: readonly ImportedCell[];
}

/** Values by tab, in the order of the tabs. */
export function byTab(cells: readonly ImportedCell[]): TabGroup[] {
  const groups = new Map<string, ImportedCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.tabName);
    if (group) group.push(cell);
    else groups.set(cell.tabName, [cell]);
  }
  return [...groups].map(([name, own]) => ({ name, cells: own }));
}

/** The values of one row after the other. */
export function byRow(cells: readonly ImportedCell[]): { readonly name: string; readonly cells: ImportedCell[] }[] {
  const rows: { name: string; cells: ImportedCell[] }[] = [];
  for (const cell of cells) {
    const last = rows[rows.length - 1];
    if (last && last.name === cell.rowName) last.cells.push(cell);
    else rows.push({ name: cell.rowName, cells: [cell] });
  }
  return rows;
}

export function withAction({ cells }: ImportPreview, action: ImportedCell['action']): ImportedCell[] {
  return cells.filter((cell) => cell.action === action);
}

/** What the value is called: the setting itself, or the column of its row. */
export function labelOf({ tab, columnName, rowName }: ImportedCell): string {
  return tab === 'settings' ? rowName : columnName;
}

/** As its cell shows it: two decimals at least, and never fewer than are written. */
export function valueWords(value: ImportedCell['value'] | ImportedCell['current']): string {
  if (typeof value !== 'number') return String(value);
  if (Number.isInteger(value)) return String(value);
  const decimals = String(value).split('.')[1] ?? '';
  return value.toFixed(Math.max(2, decimals.length));
}

export const CONFIDENCE_WORDS: Readonly<Record<ImportedCell['confidence'], string>> = {
  sure: 'ระบุชัด',
  likely: 'ควรตรวจดู',
  ask: 'ไม่แน่ชัด',
};

/** "บรรทัด 139–147", "แถว 3, 5"; empty where no line states it. */
export function linesWords(lines: readonly number[], kind: Source['kind']): string {
  if (lines.length === 0) return '';
  const stretches: { from: number; to: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = stretches[stretches.length - 1];
    if (last && line <= last.to + 1) last.to = line;
    else stretches.push({ from: line, to: line });
  }
  const words = stretches.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return `${kind === 'sheet' ? 'แถว' : 'บรรทัด'} ${words.join(', ')}`;
}
