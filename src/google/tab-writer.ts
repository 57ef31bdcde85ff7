/**
 * Turns a `TabSpec` into a tab with the fewest calls: a tab is laid out once (and again only when its layout changes),
 * later runs write values only. The user's own columns to the right, notes and colour rules stay.
 */

import { fingerprintText } from '../tabs/fingerprint';
import { columnLetters } from '../workbook/snapshot';
import { HEADER_BACKGROUND } from '../tabs/output/style';
import { CHART_TITLE } from '../tabs/output/summary';
import type { CellContent, ChartSpec, ColumnSpec, TabSpec } from '../tabs/tab-spec';
import { ensureOurTab, isMarked, outputTab } from './our-tab';
import { writeCells, writeLinks } from './safe-writes';
import type { Undo } from './undo';
import { LAYOUT_KEY, TAB_KEY, type Marks } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const NOTE_COLOUR = '#5f6368';
const TITLE_SIZE = 14;
const PROTECTION_NOTE = 'ITA: แท็บนี้เขียนใหม่ทุกครั้งที่วิเคราะห์';
const CHART_COLOURS = ['#1a73e8', '#9aa0a6'];

/**
 * Writes a tab and returns it.
 * @param marks what was read from the workbook's metadata at the start of the job
 * @param undo records how to take the writing back
 */
export function writeTab(spreadsheet: Spreadsheet, spec: TabSpec, marks: Marks, undo: Undo): Sheet {
  const { sheet } = ensureTab(spreadsheet, spec, marks, undo);
  const width = spec.columns.length;
  const before = sheet.getDataRange().getValues();
  undo.add(() => restore(spreadsheet, sheet, spec, before));
  if (before.length > spec.rows.length) {
    sheet.getRange(spec.rows.length + 1, 1, before.length - spec.rows.length, width).clearContent();
  }
  writeCells(
    sheet,
    1,
    1,
    spec.rows.map(({ cells }) => padded(cells, width)),
  );
  writeColumnLinks(spreadsheet, sheet, spec);
  if (spec.chart) writeChart(sheet, spec, spec.chart, undo);
  return sheet;
}

/** Puts the old values back, with the flag's formula and the links, which values alone do not carry. */
function restore(spreadsheet: Spreadsheet, sheet: Sheet, spec: TabSpec, before: unknown[][]): void {
  const width = spec.columns.length;
  const formulaOf = (row: number, column: number): CellContent | undefined => {
    const content = spec.rows[row]?.cells[column];
    return typeof content === 'object' && content !== null && 'formula' in content ? content : undefined;
  };
  const linkColumn = spec.columns.findIndex(({ key }) => key === 'cell');
  const rows = before.map((values, row) => {
    const cells = (values as CellContent[]).slice(0, width);
    return {
      style: 'body' as const,
      cells: padded(
        cells.map((value, column) => {
          if (column === linkColumn && typeof value === 'string' && value.indexOf('!') > 0) {
            return { text: value, link: value };
          }
          return formulaOf(row, column) ?? value;
        }),
        width,
      ),
    };
  });
  sheet.getRange(1, 1, sheet.getMaxRows(), width).clearContent();
  writeCells(
    sheet,
    1,
    1,
    rows.map(({ cells }) => cells),
  );
  writeColumnLinks(spreadsheet, sheet, { ...spec, rows });
}

/** The tab of this spec, laid out when it is new, somebody has cleared it, or its layout has changed. */
export function ensureTab(
  spreadsheet: Spreadsheet,
  spec: TabSpec,
  marks: Marks,
  undo: Undo,
): { readonly sheet: Sheet; readonly laidOut: boolean } {
  const { sheet, found } = ensureOurTab(spreadsheet, marks, outputTab(spec.id), undo);
  const layout = layoutCode(spec);
  const laidOut = !found || marks.layouts[sheet.getName()] !== layout || isCleared(sheet);
  if (laidOut) layOut(sheet, spec, layout, isMarked(sheet, marks, spec));
  return { sheet, laidOut };
}

/** Whether somebody has cleared the tab, formats perhaps included. One read, and only where there is no second row. */
function isCleared(sheet: Sheet): boolean {
  return sheet.getDataRange().getNumRows() === 1 && sheet.getRange(1, 1).getValue() === '';
}

/** Everything about a tab that its rows' values do not decide. */
function layoutCode({ columns, rows, frozenRows, rules }: TabSpec): string {
  const styles = rows.map(({ style }) => style);
  return fingerprintText(JSON.stringify({ columns, head: styles.slice(0, headRows(styles)), frozenRows, rules }));
}

/** Rows up to the last one that is not an ordinary body row. */
function headRows(styles: readonly string[]): number {
  let count = styles.length;
  while (count > 0 && styles[count - 1] === 'body') count -= 1;
  return count;
}

function layOut(sheet: Sheet, spec: TabSpec, layout: string, marked: boolean): void {
  const width = spec.columns.length;
  const letters = spec.columns.map((_column, index) => columnLetters(index));
  const rowsOf = (style: string): string[] =>
    spec.rows
      .map((row, index) => (row.style === style ? `A${index + 1}:${letters[width - 1] ?? 'A'}${index + 1}` : ''))
      .filter((range) => range !== '');
  const style = (ranges: string[], apply: (list: GoogleAppsScript.Spreadsheet.RangeList) => void): void => {
    if (ranges.length > 0) apply(sheet.getRangeList(ranges));
  };

  sheet
    .getRange(`A:${letters[width - 1] ?? 'A'}`)
    .setVerticalAlignment('top')
    .setWrap(true);
  spec.columns.forEach((column, index) => sheet.setColumnWidth(index + 1, column.width));
  const columnsBy = (valueOf: (column: ColumnSpec) => string | undefined): Record<string, string[]> => {
    const groups: Record<string, string[]> = {};
    spec.columns.forEach((column, index) => {
      const value = valueOf(column);
      const letter = letters[index] as string;
      if (value !== undefined) groups[value] = [...(groups[value] ?? []), `${letter}:${letter}`];
    });
    return groups;
  };
  const formats = columnsBy(({ format }) => format);
  Object.keys(formats).forEach((format) => sheet.getRangeList(formats[format] as string[]).setNumberFormat(format));
  const alignments = columnsBy(({ align }) => align);
  Object.keys(alignments).forEach((align) =>
    sheet.getRangeList(alignments[align] as string[]).setHorizontalAlignment(align as 'left' | 'center' | 'right'),
  );
  style(rowsOf('header'), (list) =>
    list.setFontWeight('bold').setBackground(HEADER_BACKGROUND).setHorizontalAlignment('center'),
  );
  // Lines that run over the width of the tab: left, unwrapped.
  style([...rowsOf('title'), ...rowsOf('note'), ...rowsOf('flag')], (list) =>
    list.setHorizontalAlignment('left').setWrap(false),
  );
  style(rowsOf('title'), (list) => list.setFontWeight('bold').setFontSize(TITLE_SIZE));
  style(rowsOf('note'), (list) => list.setFontColor(NOTE_COLOUR));
  if (spec.frozenRows > 0) sheet.setFrozenRows(spec.frozenRows);
  replaceOurRules(sheet, spec);
  if (!marked) {
    sheet.addDeveloperMetadata(TAB_KEY, spec.id);
    // A warning, not a lock: a colleague who does not own the file must be able to run the analysis.
    sheet.protect().setDescription(PROTECTION_NOTE).setWarningOnly(true);
  }
  sheet
    .createDeveloperMetadataFinder()
    .withKey(LAYOUT_KEY)
    .find()
    .forEach((metadata) => metadata.remove());
  sheet.addDeveloperMetadata(LAYOUT_KEY, layout);
}

/** Our colour rules are those that lie wholly in our columns and match our texts; all others are the user's. */
function replaceOurRules(sheet: Sheet, spec: TabSpec): void {
  const ours = spec.rules.map((rule) => JSON.stringify(criterionOf(rule.when)));
  const isOurs = (rule: Rule): boolean => {
    const condition = rule.getBooleanCondition();
    const inside = rule.getRanges().every((range) => range.getLastColumn() <= spec.columns.length);
    if (!condition || !inside) return false;
    const criterion = [condition.getCriteriaType().toString(), condition.getCriteriaValues()[0]];
    return ours.includes(JSON.stringify(criterion));
  };
  const kept = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const built = spec.rules.map((rule) => {
    const index = spec.columns.findIndex((column) => column.key === rule.column);
    const letter = columnLetters(index);
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .setBackground(rule.background)
      .setFontColor(rule.color)
      .setRanges([sheet.getRange(`${letter}:${letter}`)]);
    return 'equals' in rule.when
      ? builder.whenTextEqualTo(rule.when.equals).build()
      : builder.whenTextStartsWith(rule.when.startsWith).build();
  });
  sheet.setConditionalFormatRules([...built, ...kept]);
}

function criterionOf(when: TabSpec['rules'][number]['when']): [string, string] {
  return 'equals' in when ? ['TEXT_EQUAL_TO', when.equals] : ['TEXT_STARTS_WITH', when.startsWith];
}

function padded(cells: readonly CellContent[], width: number): CellContent[] {
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
  const at = place.lastIndexOf('!');
  const sheet = at < 0 ? null : spreadsheet.getSheetByName(place.slice(0, at));
  return sheet ? `#gid=${sheet.getSheetId()}&range=${place.slice(at + 1)}` : null;
}

function writeChart(sheet: Sheet, spec: TabSpec, chart: ChartSpec, undo: Undo): void {
  const rows = chart.lastRow - chart.firstRow + 1;
  const columnOf = (key: string): number => spec.columns.findIndex((column) => column.key === key) + 1;
  const ours = (): GoogleAppsScript.Spreadsheet.EmbeddedChart[] =>
    sheet.getCharts().filter((one) => String(one.getOptions().get('title')).indexOf(CHART_TITLE) === 0);
  const existing = ours()[0];
  const base = existing ? existing.modify().clearRanges() : sheet.newChart();
  const builder = base
    .asBarChart()
    .setTitle(chart.title)
    .setColors(CHART_COLOURS)
    .setRange(chart.min, chart.max)
    .setLegendPosition(chart.valueColumns.length > 1 ? Charts.Position.BOTTOM : Charts.Position.NONE)
    .setNumHeaders(1);
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
