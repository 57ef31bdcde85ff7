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
  const changes = tabs.flatMap((tab) => {
    const [old, now] = [before.input, after.input].map((input) => input.find((table) => table.tab === tab));
    return pairs(old, now).flatMap((pair) => cellChanges(pair, mattersOfRow(after, before, tab, pair)));
  });
  const first = ({ matters }: CellChange): number => matters[0] ?? Number.MAX_SAFE_INTEGER;
  return changes.sort((one, other) => first(one) - first(other));
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
  const left = sidesOf(old);
  const came: Side[] = [];
  // Rows that stand as they were, wherever.
  for (const side of sidesOf(now)) {
    const at = left.findIndex((one) => textOf(one) === textOf(side));
    if (at >= 0) left.splice(at, 1);
    else came.push(side);
  }
  const found = came.map((after): Pair => {
    const name = nameOf(after);
    const at = left.findIndex((one) => nameOf(one) === name);
    const close =
      at >= 0 ? at : left.findIndex((one) => one.row.row === after.row.row && numberOf(one) === numberOf(after));
    const [before = null] = close >= 0 ? left.splice(close, 1) : [];
    return { before, after };
  });
  return [...found, ...left.map((before): Pair => ({ before, after: null }))];
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

function numberOf(side: Side): string {
  return String(valueOf(side, NAME_KEYS[side.table.tab][0] ?? ''));
}

function mattersOfRow(after: Round, before: Round, tab: SourceTabId, pair: Pair): number[] {
  const own = (round: Round, side: Side | null): number[] =>
    side === null
      ? []
      : round.matters
          .filter(
            ({ concern, refs }) => concern !== null && refs.some((ref) => ref.tab === tab && ref.row === side.row.row),
          )
          .map(({ no }) => no);
  return [...new Set([...own(after, pair.after), ...own(before, pair.before)])].sort((one, other) => one - other);
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
    return [{ matters, place, what: `${name}${kind} · ${header}`, before: old, after: now }];
  });
}
