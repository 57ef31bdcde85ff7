/**
 * Writes the rows of `พิจารณา` and `ลงนาม` around what people have filled in: only our own columns of rows that are ours,
 * and a decision is emptied only where its matter is opened again and the decision stands beside it.
 */

import { columnLetters } from '../../findings/address';
import {
  earlierText,
  FIRST_ROW,
  matterText,
  REVIEW_COLUMNS,
  reviewColumn,
  stateFormula,
  TOP_ROWS,
  type ReviewKey,
  type ReviewRow,
} from '../../committee/review-tab';
import { unchangedKeys, type Round, type RoundMatter } from '../../committee/round';
import { readSignatures, SIGNATURE_COLUMNS, signatureCells } from '../../committee/signatures-tab';
import type { CellContent, TabSpec } from '../../tabs/tab-spec';
import { itaError } from '../problem';
import { writeLinks, type Writable } from '../safe-writes';
import { contentsOf, isSameContent, writeWhereSeen } from '../seen-cells';
import { cellUrl } from '../tab-writer';
import type { Undo } from '../undo';
import { rangesOf } from '../../ita/number-ranges';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly Writable[])[];

/** A tab of the committee as it is to be written. */
export interface RowsToWrite {
  readonly sheet: Sheet;
  readonly spec: TabSpec;
  /** What it held when it was read; empty for a new one. */
  readonly before: Rows;
  /** Its head is to be written whole. */
  readonly laidOut: boolean;
}

const PEOPLES: readonly ReviewKey[] = ['decision', 'comment', 'by', 'date'];

/**
 * The matters of the round: each in the row that it has, new ones below. Rows of matters that are in it no more stay.
 * @param read the rows as they were read, texts of dates as printed
 */
export function writeReview(
  spreadsheet: Spreadsheet,
  target: RowsToWrite,
  {
    round,
    previous,
    read,
  }: { readonly round: Round; readonly previous: Round | null; readonly read: readonly ReviewRow[] },
  undo: Undo,
): void {
  const { sheet, before } = target;
  const unchanged = previous ? unchangedKeys(previous, round.matters, round.input) : new Set<string>();
  const rowOf = new Map<string, ReviewRow>();
  for (const row of read) if (!rowOf.has(row.values.key)) rowOf.set(row.values.key, row);
  const height = Math.max(0, before.length - TOP_ROWS);
  const body = Array.from({ length: height }, (_unused, index) =>
    padded(before[TOP_ROWS + index] ?? [], REVIEW_COLUMNS.length),
  );
  const now = body.map((row) => [...row]);
  const emptied: { readonly row: number; readonly column: number; readonly seen: Writable }[] = [];
  const added: Writable[][] = [];
  for (const matter of round.matters) {
    const old = rowOf.get(matter.key);
    if (!old) {
      added.push(matterCells(matter, FIRST_ROW + height + added.length, ''));
      continue;
    }
    const index = old.row - TOP_ROWS;
    const isOpened = !unchanged.has(matter.key);
    const said = isOpened ? earlierText(previous?.no ?? 0, old.values) : '';
    const earlier =
      said === '' || old.values.earlier.includes(said) ? old.values.earlier : joined(said, old.values.earlier);
    const cells = matterCells(matter, old.row + 1, earlier);
    for (const { key } of REVIEW_COLUMNS) {
      const column = reviewColumn(key);
      if (!PEOPLES.includes(key)) (now[index] ?? [])[column] = cells[column] ?? '';
      else if (isOpened && (body[index]?.[column] ?? '') !== '') {
        emptied.push({ row: old.row + 1, column: column + 1, seen: body[index]?.[column] ?? '' });
      }
    }
  }
  undo.readFormats(sheet, TOP_ROWS + height + added.length, REVIEW_COLUMNS.length);
  if (target.laidOut) writeHead(target, REVIEW_COLUMNS.length, undo);
  const head = headRows(target, REVIEW_COLUMNS.length);
  const headBefore = head.map((_row, index) => padded(before[index] ?? [], REVIEW_COLUMNS.length));
  const place = reviewColumn('place');
  const link = (rows: Rows, first: number): void =>
    writeLinks(
      sheet.getRange(first, place + 1, rows.length, 1),
      rows.map((row) => {
        const text = textOf(row[place] ?? '');
        return { text, url: text === '' ? null : cellUrl(spreadsheet, text) };
      }),
    );
  for (const [from, to] of ownColumns()) {
    const cut = (rows: Rows): Writable[][] => rows.map((row) => row.slice(from, to + 1));
    const looks = from <= place && place <= to ? () => link(body, FIRST_ROW) : undefined;
    if (height > 0) undo.write(sheet, 1, from + 1, cut([...head, ...now]), cut([...headBefore, ...body]), looks);
  }
  if (added.length > 0) undo.write(sheet, FIRST_ROW + height, 1, added);
  const all = [...now, ...added];
  if (all.length > 0) link(all, FIRST_ROW);
  if (emptied.length > 0) empty(sheet, emptied, undo);
}

function matterCells(matter: RoundMatter, row: number, earlier: string): Writable[] {
  const kept = matter.keptFrom === null ? matter.why : `คงมติรอบที่ ${matter.keptFrom}`;
  const cells: Readonly<Partial<Record<ReviewKey, CellContent>>> = {
    text: matterText(matter),
    state: stateFormula(row),
    earlier: earlier.startsWith(kept) ? earlier : joined(kept, earlier),
    place: matter.place ?? '',
    key: matter.key,
  };
  return REVIEW_COLUMNS.map(({ key }) => cells[key] ?? '');
}

function joined(one: string, other: string): string {
  return [one, other].filter((text) => text !== '').join('\n');
}

/** First and last column of each stretch that is ours. */
function ownColumns(): [number, number][] {
  return rangesOf(REVIEW_COLUMNS.flatMap(({ key }, index) => (PEOPLES.includes(key) ? [] : [index])));
}

/** Empties cells that hold what was read. @throws ItaError where somebody has typed since; the job is taken back then */
function empty(
  sheet: Sheet,
  cells: readonly { readonly row: number; readonly column: number; readonly seen: Writable }[],
  undo: Undo,
): void {
  const range = sheet.getDataRange();
  const hasFormula = cells.some(({ seen }) => typeof seen === 'object' && !(seen instanceof Date));
  const now = hasFormula ? contentsOf(range) : (range.getValues() as Writable[][]);
  const typed = cells.find(({ row, column, seen }) => !isSameContent(now[row - 1]?.[column - 1] ?? '', seen));
  if (typed) {
    throw itaError(
      'typed-meanwhile',
      `มีผู้พิมพ์ในแท็บ ${sheet.getName()} แถวที่ ${typed.row} ระหว่างส่ง`,
      'ส่งให้พิจารณาอีกครั้ง สิ่งที่ผู้อื่นพิมพ์ยังอยู่ครบ',
    );
  }
  undo.add(() => {
    for (const { row, column, seen } of cells) writeWhereSeen({ sheet, row, column, rows: [[seen]], seen: [['']] });
  });
  sheet.getRangeList(cells.map(({ row, column }) => `${columnLetters(column - 1)}${row}`)).clearContent();
}

function headRows({ spec }: RowsToWrite, width: number): Writable[][] {
  return spec.rows.map(({ cells }) => padded(cells, width));
}

function writeHead(target: RowsToWrite, width: number, undo: Undo): void {
  const { sheet, before } = target;
  const head = headRows(target, width);
  undo.write(
    sheet,
    1,
    1,
    head,
    head.map((_row, index) => padded(before[index] ?? [], width)),
  );
}

/**
 * One row a member of this round, below the rows of rounds before. Those of the round before are hidden, so that a phone
 * shows first who is to sign now; they stay where they are, and anybody can show them.
 */
export function writeSignatures(target: RowsToWrite, { members, no }: Round, undo: Undo): void {
  const { sheet, before, laidOut } = target;
  const signatures = readSignatures(before);
  const there = new Set(signatures.map(({ values }) => values.key));
  const first = Math.max(before.length, TOP_ROWS) + 1;
  const missing = members.filter(({ key }) => !there.has(key));
  const rows = missing.map((member, index) => signatureCells(member, no, first + index));
  undo.readFormats(sheet, first - 1 + rows.length, SIGNATURE_COLUMNS.length);
  // The lines on top name the round; the rest of the head stays as it was laid out.
  writeHead(target, laidOut ? SIGNATURE_COLUMNS.length : 1, undo);
  if (rows.length > 0) undo.write(sheet, first, 1, rows);
  const past = signatures.filter(({ values }) => values.key.startsWith(`R${no - 1}-`)).map(({ row }) => row + 1);
  for (const [top, bottom] of rangesOf(past)) {
    const count = bottom - top + 1;
    undo.add(() => sheet.showRows(top, count));
    sheet.hideRows(top, count);
  }
}

function padded(cells: readonly Writable[], width: number): Writable[] {
  return Array.from({ length: width }, (_unused, index) => cells[index] ?? '');
}

function textOf(content: Writable): string {
  return typeof content === 'string' ? content : '';
}
