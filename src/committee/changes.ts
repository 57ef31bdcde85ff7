/** What differs between the input of two rounds, cell by cell: old and new, grouped by the matters of the later round. */

import { matchKey } from '../thai/text';
import { cellAddress } from '../findings/address';
import { inputTab } from '../workbook/input-tabs';
import type { CellValue } from '../workbook/snapshot';
import type { Round } from './round';
import { rowText, type SourceRow, type SourceTable, type SourceTabId } from './source';

export interface CellChange {
  /** Numbers of the matters that stand on the row; empty where none does. */
  readonly matters: readonly number[];
  /** Name of the sheet. */
  readonly tab: string;
  /** Where it stands now; null for a row that is gone. */
  readonly place: string | null;
  /** What the row is about and the name of the column: "มาตรการ 2 ลดขั้นตอน… · ผู้รับผิดชอบ". */
  readonly what: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Changes by matter, those of no matter last; within a matter in sheet order. */
export function changesBetween(before: Round, after: Round): CellChange[] {
  const tabs = [...new Set([...before.input, ...after.input].map(({ tab }) => tab))];
  const [ofBefore, ofAfter] = [before, after].map(mattersByRow) as [MattersByRow, MattersByRow];
  const changes = tabs.flatMap((tab) => {
    const [old, now] = [before.input, after.input].map((input) => input.find((table) => table.tab === tab));
    return pairs(old, now).flatMap((pair) => {
      const numbers = [...mattersOf(ofAfter, pair.after), ...mattersOf(ofBefore, pair.before)];
      return cellChanges(
        pair,
        [...new Set(numbers)].sort((one, other) => one - other),
      );
    });
  });
  const first = ({ matters }: CellChange): number => matters[0] ?? Number.MAX_SAFE_INTEGER;
  return changes.sort((one, other) => first(one) - first(other));
}

/** Numbers of the matters that stand on a row, by its tab and 0-based row. */
type MattersByRow = ReadonlyMap<string, readonly number[]>;

function mattersByRow({ matters }: Round): MattersByRow {
  const byRow = new Map<string, number[]>();
  for (const { no, refs, concern } of matters) {
    // A matter that stands on every row says nothing of one.
    if (concern === null) continue;
    for (const key of new Set(refs.map(({ tab, row }) => `${tab} ${row}`))) {
      byRow.set(key, [...(byRow.get(key) ?? []), no]);
    }
  }
  return byRow;
}

function mattersOf(byRow: MattersByRow, side: Side | null): readonly number[] {
  return side === null ? [] : (byRow.get(`${side.table.tab} ${side.row.row}`) ?? []);
}

interface Side {
  readonly table: SourceTable;
  readonly row: SourceRow;
}
interface Pair {
  readonly before: Side | null;
  readonly after: Side | null;
}

/** Rows that hold something else than any row did, beside the rows of before that they most likely were. */
function pairs(old: SourceTable | undefined, now: SourceTable | undefined): Pair[] {
  const left = new Set(sidesOf(old));
  const take = (waiting: Map<string, Side[]>, key: string): Side | null => {
    const side = (waiting.get(key) ?? []).find((one) => left.has(one)) ?? null;
    if (side) left.delete(side);
    return side;
  };
  // Rows that stand as they were, wherever.
  const byText = grouped(left, textOf);
  const came = sidesOf(now).filter((side) => take(byText, textOf(side)) === null);
  const byName = grouped(left, nameOf);
  const byPlace = grouped(left, placeOf);
  // What is known by its name is nobody else's by its place.
  const named = came.map((after) => ({ before: take(byName, nameOf(after)), after }));
  const found = named.map(({ before, after }): Pair => ({ before: before ?? take(byPlace, placeOf(after)), after }));
  return [...found, ...[...left].map((before): Pair => ({ before, after: null }))];
}

function grouped(sides: Iterable<Side>, keyOf: (side: Side) => string): Map<string, Side[]> {
  const groups = new Map<string, Side[]>();
  for (const side of sides) {
    const key = keyOf(side);
    const group = groups.get(key);
    if (group) group.push(side);
    else groups.set(key, [side]);
  }
  return groups;
}

function sidesOf(table: SourceTable | undefined): Side[] {
  return table ? table.rows.filter(({ counts }) => counts).map((row) => ({ table, row })) : [];
}

function textOf({ table, row }: Side): string {
  return rowText(table, row);
}

/** The columns that name a row, in words that hold when its figures change. */
const NAME_KEYS: Readonly<Record<SourceTabId, readonly string[]>> = {
  settings: ['key'],
  indicators: ['no', 'name'],
  items: ['item', 'part'],
  measures: ['no', 'measure'],
  issues: ['no', 'name'],
};
const NAME_WORDS = 60;

function valueOf({ table, row }: Side, key: string): CellValue {
  const at = table.columns.findIndex((column) => column.key === key);
  return at < 0 ? '' : (row.cells[at] ?? '');
}

function nameOf(side: Side): string {
  return NAME_KEYS[side.table.tab].map((key) => matchKey(String(valueOf(side, key))).slice(0, 24)).join(' ');
}

/** The row of the sheet with the number that stands in it. */
function placeOf(side: Side): string {
  return `${side.row.row} ${String(valueOf(side, NAME_KEYS[side.table.tab][0] ?? ''))}`;
}

function cellChanges({ before, after }: Pair, matters: readonly number[]): CellChange[] {
  const side = after ?? before;
  if (!side) return [];
  const { tab, sheet } = side.table;
  const columns = inputTab(tab).columns;
  const name = NAME_KEYS[tab]
    .map((key) => String(valueOf(side, key)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, NAME_WORDS);
  const kind = before === null ? ' (แถวใหม่)' : after === null ? ' (แถวที่หายไป)' : '';
  return columns.flatMap(({ key, header }): CellChange[] => {
    const [old, now] = [before ? valueOf(before, key) : '', after ? valueOf(after, key) : ''];
    if (old === now) return [];
    const at = after?.table.columns.find((column) => column.key === key);
    const place = after && at ? cellAddress(sheet, after.row.row, at.index) : null;
    return [{ matters, tab: sheet, place, what: `${name}${kind} · ${header}`, before: old, after: now }];
  });
}
