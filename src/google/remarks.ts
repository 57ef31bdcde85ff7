/**
 * What people write to the right of an output table belongs to a row (an indicator, an item, a finding) and not to a row
 * number: where rows change places, values, notes and colours go along. What has lost its row is kept below the table,
 * under a heading that says so, and goes back to its row when that returns.
 */

import type { CellContent, TabSpec } from '../tabs/tab-spec';
import type { Writable } from './safe-writes';
import { contentsOf } from './seen-cells';
import type { Undo } from './undo';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid<T> = readonly (readonly T[])[];

const HEADING = 'หมายเหตุของแถวที่ไม่มีในผลครั้งนี้ (ย้ายกลับไปเองเมื่อแถวนั้นกลับมา)';
const NO_COLOUR = '#ffffff';

/** The columns to the right, as they stand and as they shall stand; row 0 is the tab's first. */
export interface Remarks {
  /** How many columns; 0 where nothing has to be moved. */
  readonly width: number;
  readonly before: Grid<Writable>;
  readonly rows: Grid<Writable>;
  /** Our own cells of the rows below the table that remarks without a row stand beside. */
  readonly labels: Readonly<Record<number, readonly CellContent[]>>;
}

const NOTHING: Remarks = { width: 0, before: [], rows: [], labels: {} };

/**
 * Where the remarks go when the new rows are written. No call where no row changes places; otherwise notes and colours
 * are read and moved here, and the values are left to the one write of the rows.
 * @param now the values of the whole tab
 */
export function followRows(sheet: Sheet, spec: TabSpec, now: Grid<Writable>, undo: Undo): Remarks {
  const width = spec.columns.length;
  const first = spec.frozenRows;
  const oldKeys = keysOf(spec, now);
  const newKeys = keysOf(
    spec,
    spec.rows.map(({ cells }) => cells.map(shownValue)),
  );
  const isMoved = (key: string | null, row: number): boolean => key !== null && newKeys[row] !== key;
  if (spec.identity.length === 0 || !oldKeys.some(isMoved)) return NOTHING;

  const beside = sheet.getMaxColumns() - width;
  const height = now.length - first;
  if (beside <= 0 || height <= 0) return NOTHING;
  const range = sheet.getRange(first + 1, width + 1, height, beside);
  const notes = range.getNotes();
  const colours = range.getBackgrounds();
  const hasValues = now.slice(first).some((line) => line.slice(width).some((value) => value !== ''));
  const contents: Grid<Writable> = hasValues ? contentsOf(range) : blankGrid(height, beside, '');
  const has = (row: number): boolean =>
    [contents, notes].some((grid) => grid[row]?.some((one) => one !== '')) ||
    (colours[row] ?? []).some((colour) => colour !== NO_COLOUR);
  const remarked = Array.from({ length: height }, (_unused, row) => row).filter(has);
  if (remarked.length === 0) return NOTHING;

  const { places, labels } = placesOf(spec, { now, oldKeys, newKeys, remarked });
  const end = Math.max(height, ...places.map(({ to }) => to - first + 1));
  const moved = <T>(grid: Grid<T>, blank: T): T[][] => {
    const rows = blankGrid(end, beside, blank);
    for (const { from, to } of places) rows[to - first] = [...(grid[from - first] ?? [])];
    return rows;
  };
  const looks = sheet.getRange(first + 1, width + 1, height, beside);
  undo.add(() => looks.setNotes(notes).setBackgrounds(colours));
  growTo(sheet, first + end);
  const target = sheet.getRange(first + 1, width + 1, end, beside);
  if (notes.some((line) => line.some((note) => note !== ''))) target.setNotes(moved(notes, ''));
  if (colours.some((line) => line.some((colour) => colour !== NO_COLOUR)))
    target.setBackgrounds(moved(colours, NO_COLOUR));
  const above = now.slice(0, first).map((line) => line.slice(width));
  const followed = blankGrid<Writable>(end, beside, '');
  for (const { from, to } of places) {
    followed[to - first] = (contents[from - first] ?? []).map((content) => inRow(content, from + 1, to + 1));
  }
  return {
    width: hasValues ? beside : 0,
    before: [...above, ...contents],
    rows: [...above, ...followed],
    labels,
  };
}

interface Place {
  /** 0-based rows of the tab. */
  readonly from: number;
  readonly to: number;
}

function placesOf(
  spec: TabSpec,
  given: {
    readonly now: Grid<Writable>;
    readonly oldKeys: readonly (string | null)[];
    readonly newKeys: readonly (string | null)[];
    readonly remarked: readonly number[];
  },
): { readonly places: Place[]; readonly labels: Record<number, readonly CellContent[]> } {
  const places: Place[] = [];
  const labels: Record<number, readonly CellContent[]> = {};
  let next = spec.rows.length + 1;
  for (const offset of given.remarked) {
    const from = spec.frozenRows + offset;
    const key = given.oldKeys[from] ?? null;
    const to = key === null ? -1 : given.newKeys.indexOf(key);
    if (to >= 0) {
      places.push({ from, to });
      continue;
    }
    if (next === spec.rows.length + 1) labels[next] = [HEADING];
    next += 1;
    places.push({ from, to: next });
    labels[next] = (given.now[from] ?? []).slice(0, spec.columns.length).map(labelCell);
  }
  return { places, labels };
}

function labelCell(value: Writable): CellContent {
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}

/** What each row is about: its identity and, of equal ones, which it is; null for rows above the table and blank ones. */
function keysOf(spec: TabSpec, rows: Grid<Writable>): (string | null)[] {
  const columns = spec.identity.map((key) => spec.columns.findIndex((column) => column.key === key));
  const seen = new Map<string, number>();
  return rows.map((line, row) => {
    const parts = columns.map((column) => String(line[column] ?? ''));
    if (row < spec.frozenRows || parts.every((part) => part === '')) return null;
    const key = parts.join('\u0001');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}\u0001${count}`;
  });
}

function shownValue(content: CellContent): Writable {
  return typeof content === 'object' && content !== null && 'text' in content ? content.text : (content ?? '');
}

/** A formula that looks at its own row goes on to do so. */
function inRow(content: Writable, from: number, to: number): Writable {
  if (typeof content !== 'object' || content === null || !('formula' in content)) return content;
  const own = new RegExp(`(^|[^A-Za-z0-9!$'])(\\$?[A-Z]{1,3})${from}(?![0-9(])`, 'g');
  return { formula: content.formula.replace(own, `$1$2${to}`) };
}

function blankGrid<T>(rows: number, columns: number, blank: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
}

/** Asking for the size first would cost a call every time. */
function growTo(sheet: Sheet, rows: number): void {
  try {
    sheet.getRange(rows, 1);
  } catch (_error) {
    const most = sheet.getMaxRows();
    sheet.insertRowsAfter(most, rows - most);
  }
}
