/**
 * Writes accepted values and the statements of a report. The cells of a tab go in one rectangle wherever nothing else
 * stands between them, so that the number of calls does not grow with the rows. Where something does, every stretch of a
 * column is a call: what people wrote in between is not even written back, because that would lose its links.
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
import { writeCells, type Writable } from './safe-writes';
import type { Undo } from './undo';
import { TAB_KEY, type ReadResult } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SCORE_FORMAT = '0.00';

/** A rectangle, 0-based, both ends included. */
interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What to write: the accepted cells of a plan, and the formulas that stand in its sheets. */
interface Writing {
  readonly plan: ImportPlan;
  readonly writes: readonly CellWrite[];
  readonly formulaAt: FormulaAt;
}

/** @param read the workbook as it was read for the plan, for what stands in the cells now */
export function writeImported(
  spreadsheet: Spreadsheet,
  read: ReadResult,
  { plan, writes, formulaAt }: Writing,
  undo: Undo,
): void {
  const scores = scoreColumns(plan);
  for (const name of new Set(writes.map(({ sheet }) => sheet))) {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw itaError('tab-gone', `ไม่พบแท็บ "${name}"`, 'ลองใหม่อีกครั้ง ยังไม่มีการเปลี่ยนแปลงใด ๆ');
    const values = read.raw.find((one) => one.name === name)?.values ?? [];
    const before = (row: number, column: number): Writable => {
      const formula = formulaAt(name, row, column);
      return formula === '' ? ((values[row]?.[column] ?? '') as RawValue) : { formula };
    };
    const own = writes.filter((write) => write.sheet === name);
    const blocks = blocksOf(own, isBlankNow(sheet, before));
    for (const block of blocks) writeBlock(sheet, block, own, before, undo);
    formatScores(
      sheet,
      own.filter(({ column }) => scores.has(`${name}|${column}`)),
      undo,
    );
  }
}

/**
 * Whether a cell between two values is blank, also a moment before it is written as part of their rectangle: what a
 * colleague has typed there since the plan stays. One read, and only where a rectangle would hold such cells.
 */
function isBlankNow(
  sheet: Sheet,
  before: (row: number, column: number) => Writable,
): (row: number, column: number) => boolean {
  let now: unknown[][] | null = null;
  return (row, column) => {
    if (before(row, column) !== '') return false;
    now = now ?? sheet.getDataRange().getValues();
    return (now[row]?.[column] ?? '') === '';
  };
}

function writeBlock(
  sheet: Sheet,
  block: Block,
  writes: readonly CellWrite[],
  before: (row: number, column: number) => Writable,
  undo: Undo,
): void {
  const { top, bottom, left, right } = block;
  const rows = (cellOf: (row: number, column: number) => Writable): Writable[][] =>
    range(top, bottom).map((row) => range(left, right).map((column) => cellOf(row, column)));
  const after = new Map(writes.map(({ row, column, value }) => [`${row}|${column}`, value] as const));
  undo.add(() => writeCells(sheet, top + 1, left + 1, rows(before)));
  writeCells(
    sheet,
    top + 1,
    left + 1,
    rows((row, column) => after.get(`${row}|${column}`) ?? ''),
  );
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

/**
 * The fewest rectangles that hold all writes and otherwise only blank cells: one for the sheet where that is so, else
 * stretches of each column.
 */
function blocksOf(writes: readonly CellWrite[], isBlank: (row: number, column: number) => boolean): Block[] {
  const written = new Set(writes.map(({ row, column }) => `${row}|${column}`));
  const isFree = (row: number, column: number): boolean => written.has(`${row}|${column}`) || isBlank(row, column);
  const columns = [...new Set(writes.map(({ column }) => column))].sort((a, b) => a - b);
  const rowsIn = (column: number | null): number[] =>
    writes
      .filter((write) => column === null || write.column === column)
      .map(({ row }) => row)
      .sort((a, b) => a - b);
  const all = rowsIn(null);
  const whole: Block = {
    top: all[0] as number,
    bottom: all[all.length - 1] as number,
    left: columns[0] as number,
    right: columns[columns.length - 1] as number,
  };
  const free = range(whole.top, whole.bottom).every((row) =>
    range(whole.left, whole.right).every((column) => isFree(row, column)),
  );
  if (free) return [whole];
  const blocks: Block[] = [];
  for (const column of columns) {
    let open: { top: number; bottom: number; left: number; right: number } | null = null;
    for (const row of rowsIn(column)) {
      if (open && range(open.bottom + 1, row).every((between) => isFree(between, column))) open.bottom = row;
      else {
        open = { top: row, bottom: row, left: column, right: column };
        blocks.push(open);
      }
    }
  }
  return blocks;
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
  const before = found ? sheet.getDataRange().getValues() : [['']];
  if (before[0]?.[0] === '') layOutEvidence(sheet);
  if (found) {
    const clear = (): void => void sheet.getRange(1, 1, sheet.getMaxRows(), width).clearContent();
    undo.add(() => {
      clear();
      writeCells(
        sheet,
        1,
        1,
        before.map((row) => row.slice(0, width)),
      );
    });
    clear();
  }
  writeCells(sheet, 1, 1, rows);
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
