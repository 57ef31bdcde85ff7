/**
 * Writes accepted values and the statements of a report. The cells of a tab go in one rectangle wherever nothing else
 * stands between them (`seen-cells.ts`), so that the number of calls does not grow with the rows.
 */

import { EVIDENCE_COLUMNS, EVIDENCE_TAB } from '../evidence/evidence-tab';
import { evidenceTab, type CellWrite, type FormulaAt, type ImportPlan, type PlannedCell } from '../import/propose/plan';
import type { ImportResult } from '../import/propose/result';
import type { RawValue } from '../tabs/input-copy';
import { inputTab } from '../workbook/input-tabs';
import { HEADER_BACKGROUND } from '../tabs/output/style';
import { columnLetters } from '../findings/address';
import { setWidths } from './column-widths';
import { ensureOurTab, statementsTab } from './our-tab';
import { itaError } from './problem';
import type { Writable } from './safe-writes';
import { isSameContent } from './seen-cells';
import type { Undo } from './undo';
import { TAB_KEY, type ReadResult } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SCORE_FORMAT = '0.00';

/** What to write: the accepted cells of a plan, and the formulas that stand in its sheets. */
interface Writing {
  readonly plan: ImportPlan;
  readonly writes: readonly CellWrite[];
  readonly formulaAt: FormulaAt;
}

/**
 * Writes what is accepted, wherever the cell still holds what the plan saw there.
 * @param read the workbook as it was read for the plan
 * @returns the writes that were left, because somebody has filled the cell since
 */
export function writeImported(
  spreadsheet: Spreadsheet,
  read: ReadResult,
  { plan, writes, formulaAt }: Writing,
  undo: Undo,
): CellWrite[] {
  const scores = scoreColumns(plan);
  const leftOut: CellWrite[] = [];
  for (const name of new Set(writes.map(({ sheet }) => sheet))) {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw itaError('tab-gone', `ไม่พบแท็บ "${name}"`, 'ลองใหม่อีกครั้ง ยังไม่มีการเปลี่ยนแปลงใด ๆ');
    const values = read.raw.find((one) => one.name === name)?.values ?? [];
    const before = (row: number, column: number): Writable => {
      const formula = formulaAt(name, row, column);
      return formula === '' ? ((values[row]?.[column] ?? '') as RawValue) : { formula };
    };
    const all = writes.filter((write) => write.sheet === name);
    const moved = movedRows(sheet, all, values);
    const own = all.filter(({ row }) => !moved.has(row));
    const left = new Set(own.length > 0 ? writeBlock(sheet, own, before, undo) : []);
    const isLeft = ({ row, column }: CellWrite): boolean =>
      moved.has(row) || left.has(`${columnLetters(column)}${row + 1}`);
    leftOut.push(...all.filter(isLeft));
    formatScores(
      sheet,
      own.filter((write) => scores.has(`${name}|${write.column}`) && !isLeft(write)),
      undo,
    );
  }
  return leftOut;
}

/**
 * Rows that are not what the plan saw in their place: somebody has inserted one above, sorted the table, or begun to fill
 * a blank one. A cell may still be as empty as before and yet belong to something else, so the rest of its row is asked.
 * One read.
 * @param seen values of the whole tab, as the plan saw them
 */
function movedRows(sheet: Sheet, writes: readonly CellWrite[], seen: readonly (readonly RawValue[])[]): Set<number> {
  const now = sheet.getDataRange().getValues() as RawValue[][];
  const moved = new Set<number>();
  for (const row of new Set(writes.map((write) => write.row))) {
    const written = writes.filter((write) => write.row === row).map(({ column }) => column);
    const [was, is] = [seen[row] ?? [], now[row] ?? []];
    const others = was.flatMap((value, column) => (value === '' || written.includes(column) ? [] : [column]));
    const isBlank = was.every((value) => value === '');
    const hasMoved = isBlank
      ? is.some((value, column) => value !== '' && !isWritten(writes, row, column, value))
      : others.some((column) => !isSameContent(is[column] ?? '', was[column] ?? ''));
    if (hasMoved) moved.add(row);
  }
  return moved;
}

/** Whether a cell holds what an earlier run, which was killed, has put there. */
function isWritten(writes: readonly CellWrite[], row: number, column: number, value: RawValue): boolean {
  return writes.some((write) => write.row === row && write.column === column && isSameContent(write.value, value));
}

/**
 * The rectangle that holds all writes of a sheet.
 * @returns addresses of the cells that hold something else by now
 */
function writeBlock(
  sheet: Sheet,
  writes: readonly CellWrite[],
  before: (row: number, column: number) => Writable,
  undo: Undo,
): string[] {
  const [rowsOf, columnsOf] = [writes.map(({ row }) => row), writes.map(({ column }) => column)];
  const [top, left] = [Math.min(...rowsOf), Math.min(...columnsOf)];
  const after = new Map(writes.map(({ row, column, value }) => [`${row}|${column}`, value] as const));
  const grid = (cellOf: (row: number, column: number) => Writable): Writable[][] =>
    range(top, Math.max(...rowsOf)).map((row) =>
      range(left, Math.max(...columnsOf)).map((column) => cellOf(row, column)),
    );
  const place = { sheet, row: top + 1, column: left + 1 };
  const seen = grid(before);
  const wanted = grid((row, column) => after.get(`${row}|${column}`) ?? before(row, column));
  return undo.writeWhereSeen({ ...place, rows: wanted, seen });
}

/** A score in a cell formatted as a percentage would show as 9946 %. Two calls a column. */
function formatScores(sheet: Sheet, writes: readonly CellWrite[], undo: Undo): void {
  for (const column of new Set(writes.map((write) => write.column))) {
    const rows = writes.filter((write) => write.column === column).map(({ row }) => row);
    const top = Math.min(...rows);
    const cells = sheet.getRange(top + 1, column + 1, Math.max(...rows) - top + 1, 1);
    const formats = cells.getNumberFormats();
    const others = rows.filter((row) => formats[row - top]?.[0] !== SCORE_FORMAT);
    if (others.length === 0) continue;
    undo.add(() => cells.setNumberFormats(formats));
    sheet.getRangeList(others.map((row) => `${columnLetters(column)}${row + 1}`)).setNumberFormat(SCORE_FORMAT);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_unused, index) => from + index);
}

/** Columns of scores, as `sheet|column`, wherever a person has put them. */
function scoreColumns({ cells }: ImportPlan): ReadonlySet<string> {
  const isScore = ({ tab, column }: PlannedCell): boolean =>
    inputTab(tab).columns.some(({ key, type }) => key === column && type.kind === 'score');
  return new Set(cells.filter(isScore).map(({ sheet, columnIndex }) => `${sheet ?? ''}|${columnIndex}`));
}

/**
 * The statements of the report, replaced whole: they belong to the text that was read last.
 * @throws ItaError `tab-name-taken` where somebody's own tab is called หลักฐาน
 */
export function writeEvidence(spreadsheet: Spreadsheet, read: ReadResult, result: ImportResult, undo: Undo): void {
  const { rows } = evidenceTab(result);
  const width = EVIDENCE_COLUMNS.length;
  const { sheet, found } = ensureOurTab(spreadsheet, read.marks, statementsTab(), undo);
  if (!found) sheet.addDeveloperMetadata(TAB_KEY, EVIDENCE_TAB);
  // Of a tab that somebody has cleared, one blank cell is read.
  const now: Writable[][] = found ? (sheet.getDataRange().getValues() as Writable[][]) : [];
  if (now[0] === undefined || now[0][0] === '') layOutEvidence(sheet);
  const height = Math.max(now.length, rows.length);
  const whole = (lines: readonly (readonly Writable[])[]): Writable[][] =>
    range(1, height).map((row) => range(1, width).map((column) => lines[row - 1]?.[column - 1] ?? ''));
  undo.write(sheet, 1, 1, whole(rows), whole(now));
}

function layOutEvidence(sheet: Sheet): void {
  const width = EVIDENCE_COLUMNS.length;
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground(HEADER_BACKGROUND);
  sheet
    .getRange(`A:${columnLetters(width - 1)}`)
    .setWrap(true)
    .setVerticalAlignment('top');
  setWidths(sheet, EVIDENCE_COLUMNS);
}
