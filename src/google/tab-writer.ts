/**
 * Turns a `TabSpec` into a tab with the fewest calls: a tab is laid out once (and again only when its layout changes;
 * `tab-layout.ts`), later runs write values only. The user's own columns to the right, notes and colour rules stay.
 */

import { splitPlace } from '../findings/address';
import { flagThatShowed } from '../tabs/output/flag';
import type { CellContent, ChartSpec, TabSpec } from '../tabs/tab-spec';
import { ensureOurTab, isMarked, outputTab, rememberTab } from './our-tab';
import { followRows } from './remarks';
import { writeLinks, type Writable } from './safe-writes';
import { layOut, layoutCode, type MadeTab } from './tab-layout';
import type { Undo } from './undo';
import type { Marks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In the order of the columns of values; told apart without colour by the legend's order and, on paper, by their tone. */
const CHART_COLOURS = ['#1a73e8', '#9aa0a6', '#e37400', '#137333'];
const LINE_COLOUR = '#5f6368';

/**
 * Writes a tab and returns it.
 * @param marks what was read from the workbook's metadata at the start of the job
 * @param undo records how to take the writing back
 * @param made tabs that the job has laid out so far: the next one copies the looks of one that is built like it
 */
export function writeTab(
  spreadsheet: Spreadsheet,
  spec: TabSpec,
  marks: Marks,
  undo: Undo,
  made: MadeTabs = { tabs: [], isFirstRun: false },
): Sheet {
  const { sheet, isNew } = ensureTab(spreadsheet, spec, marks, undo, made);
  const width = spec.columns.length;
  const rows = spec.rows.map(({ cells }) => padded(cells, width));
  if (isNew) undo.write(sheet, 1, 1, rows);
  else rewrite(spreadsheet, sheet, spec, rows, undo);
  writeColumnLinks(spreadsheet, sheet, spec);
  for (const chart of [spec.chart, ...(spec.furtherCharts ?? [])]) {
    if (chart) writeChart(sheet, spec, chart, isNew, undo);
  }
  return sheet;
}

/**
 * The new rows in the place of the old ones, and blanks where those went on: one write, so that a tab is never half of
 * one run and half of another. What people wrote to the right goes along with its row.
 */
function rewrite(spreadsheet: Spreadsheet, sheet: Sheet, spec: TabSpec, rows: CellContent[][], undo: Undo): void {
  const width = spec.columns.length;
  const now = sheet.getDataRange().getValues() as Writable[][];
  const remarks = followRows(sheet, spec, now, undo);
  const height = Math.max(now.length, rows.length, remarks.rows.length);
  const blank: Writable[] = [];
  const beside = (lines: readonly (readonly Writable[])[], from: number, row: number): Writable[] =>
    remarks.width === 0 ? [] : padded(lines[row]?.slice(from) ?? blank, remarks.width);
  const before: Writable[][] = [];
  const after: Writable[][] = [];
  for (let row = 0; row < height; row += 1) {
    const old = padded((now[row] ?? blank).slice(0, width), width);
    before.push([...old.map((value, column) => asItWas(spec, row, column, value)), ...beside(remarks.before, 0, row)]);
    after.push([...padded(rows[row] ?? remarks.labels[row] ?? blank, width), ...beside(remarks.rows, 0, row)]);
  }
  undo.write(sheet, 1, 1, after, before, () => restoreLinks(spreadsheet, sheet, spec, before));
}

/** A cell of the old rows as it has to be written again: formulas of ours are known by their place or what they showed. */
function asItWas(spec: TabSpec, row: number, column: number, value: Writable): Writable {
  const ours = spec.rows[row];
  const content = ours?.cells[column];
  const isFormula = typeof content === 'object' && content !== null && 'formula' in content;
  if (isFormula && ours?.style !== 'flag' && value !== '') return content;
  const isFlag = column === 0 && spec.rows[row]?.style === 'flag';
  return isFlag && typeof value === 'string' && value !== '' ? flagThatShowed(value) : value;
}

/** Links of the old rows, which values alone do not carry; runs after the rows are back, and only where all are. */
function restoreLinks(spreadsheet: Spreadsheet, sheet: Sheet, spec: TabSpec, before: Writable[][]): void {
  const column = spec.columns.findIndex(({ key }) => key === 'cell');
  const first = spec.frozenRows;
  if (column < 0 || before.length <= first) return;
  const range = sheet.getRange(first + 1, column + 1, before.length - first, 1);
  const texts = before.slice(first).map((line) => String(line[column] ?? ''));
  if (range.getValues().some(([value], index) => String(value) !== texts[index])) return;
  writeLinks(
    range,
    texts.map((text) => ({ text, url: text.includes('!') ? cellUrl(spreadsheet, text) : null })),
  );
}

/** The tabs that a job has laid out so far. */
export interface MadeTabs {
  readonly tabs: MadeTab[];
  /** Whether no run has come to its end yet: a tab that is there was then made by one that was killed, or by a check. */
  readonly isFirstRun: boolean;
}

/**
 * The tab of this spec, laid out when it is new, somebody has cleared it, or its layout has changed.
 * @param made tabs that the job has laid out so far, to which this one is added
 */
export function ensureTab(
  spreadsheet: Spreadsheet,
  spec: TabSpec,
  marks: Marks,
  undo: Undo,
  made: MadeTabs,
): { readonly sheet: Sheet; readonly laidOut: boolean; readonly isNew: boolean } {
  const { sheet, found, isNew } = ensureOurTab(spreadsheet, marks, outputTab(spec.id), undo);
  const isBlank = !found || isCleared(sheet);
  const isKnown = marks.layouts[sheet.getName()] === layoutCode(spec);
  const laidOut = isBlank || !isKnown;
  if (laidOut && found) undo.add(rememberTab(sheet));
  if (laidOut) layOut(sheet, spec, { isNew, isBlank, isKnown, marked: isMarked(sheet, marks, spec), made: made.tabs });
  if (isBlank || made.isFirstRun) made.tabs.push({ sheet, spec });
  return { sheet, laidOut, isNew };
}

/** Whether somebody has cleared the tab, formats perhaps included. One read, and only where there is no second row. */
function isCleared(sheet: Sheet): boolean {
  return sheet.getDataRange().getNumRows() === 1 && sheet.getRange(1, 1).getValue() === '';
}

function padded<T extends Writable>(cells: readonly T[], width: number): (T | '')[] {
  return Array.from({ length: width }, (_unused, index) => cells[index] ?? '');
}

/** Cells with links: each column that has any is written once more as rich text. */
function writeColumnLinks(spreadsheet: Spreadsheet, sheet: Sheet, spec: TabSpec): void {
  const linkOf = (content: CellContent | undefined): string | null =>
    typeof content === 'object' && content !== null && 'link' in content ? content.link : null;
  spec.columns.forEach((_column, index) => {
    const first = spec.rows.findIndex(({ cells }) => linkOf(cells[index]) !== null);
    if (first < 0) return;
    const rows = spec.rows.slice(first);
    writeLinks(
      sheet.getRange(first + 1, index + 1, rows.length, 1),
      rows.map(({ cells }) => {
        const link = linkOf(cells[index]);
        const content = cells[index];
        const text = typeof content === 'object' && content !== null && 'text' in content ? content.text : '';
        return { text, url: link === null ? null : cellUrl(spreadsheet, link) };
      }),
    );
  });
}

/** Address of a cell inside the workbook: `คะแนน!D7` → `#gid=12&range=D7`. Null where the tab is gone. */
export function cellUrl(spreadsheet: Spreadsheet, place: string): string | null {
  const { tab, cell } = splitPlace(place);
  const sheet = cell === null ? null : spreadsheet.getSheetByName(tab);
  return sheet ? `#gid=${sheet.getSheetId()}&range=${cell}` : null;
}

function writeChart(sheet: Sheet, spec: TabSpec, chart: ChartSpec, isNew: boolean, undo: Undo): void {
  const rows = chart.lastRow - chart.firstRow + 1;
  const columnOf = (key: string): number => spec.columns.findIndex((column) => column.key === key) + 1;
  const ours = (): GoogleAppsScript.Spreadsheet.EmbeddedChart[] =>
    sheet.getCharts().filter((one) => String(one.getOptions().get('title')).startsWith(chart.known));
  const existing = isNew ? undefined : ours()[0];
  const base = existing ? existing.modify().clearRanges() : sheet.newChart();
  const shaped =
    chart.shape === 'line' ? base.asLineChart() : chart.shape === 'bars' ? base.asBarChart() : base.asColumnChart();
  if (chart.max !== null) shaped.setRange(chart.min, chart.max);
  const builder = shaped
    .setTitle(chart.title)
    .setColors(CHART_COLOURS)
    .setLegendPosition(chart.valueColumns.length > 1 ? Charts.Position.BOTTOM : Charts.Position.NONE)
    .setNumHeaders(1);
  if (chart.lines) {
    const axis = chart.shape === 'bars' ? 'hAxis' : 'vAxis';
    builder.setOption(`${axis}.ticks`, [...chart.lines]).setOption(`${axis}.gridlines.color`, LINE_COLOUR);
  }
  // Where a person has moved it, it stays.
  if (!existing) builder.setPosition(chart.row, chart.column, 0, 0);
  [chart.labelColumn, ...chart.valueColumns].forEach((key) =>
    builder.addRange(sheet.getRange(chart.firstRow, columnOf(key), rows, 1)),
  );
  if (existing) {
    sheet.updateChart(builder.build());
    return;
  }
  undo.add(() => ours().forEach((one) => sheet.removeChart(one)));
  sheet.insertChart(builder.build());
}
