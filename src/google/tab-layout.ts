/**
 * How an output tab looks, given once: widths, formats, colours, colour rules, protection and our marks. Every call is
 * a round trip that a person waits for, so each kind of look takes one call over a list of ranges, widths are set over
 * runs of columns, and a tab whose rows are built like those of one that the same job has made copies its looks.
 */

import { HEADER_BACKGROUND } from '../tabs/output/style';
import { fingerprintText } from '../tabs/fingerprint';
import type { CellArea, ColumnSpec, RowStyle, ScoreColour, TabSpec } from '../tabs/tab-spec';
import { columnLetters } from '../findings/address';
import { setWidths } from './column-widths';
import { LAYOUT_KEY, TAB_KEY } from './workbook-reader';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Alignment = NonNullable<ColumnSpec['align']>;

const NOTE_COLOUR = '#5f6368';
const TITLE_SIZE = 14;
const HEADING_SIZE = 12;
const HIGHEST_SCORE = 100;
const TYPED_NOTE = 'ITA: กรอกเฉพาะช่องที่ให้กรอก ช่องอื่นระบบเขียน';
const ROWS_WITH_CHOICES = 500;
const PROTECTION_NOTE = 'ITA: แท็บนี้เขียนใหม่ทุกครั้งที่วิเคราะห์';
/** How a new tab shows whole numbers and everything else by itself. */
const AUTOMATIC_FORMATS: readonly string[] = ['General', '0'];

/** A tab that this job, or one that was killed before it, has laid out. */
export interface MadeTab {
  readonly sheet: Sheet;
  readonly spec: TabSpec;
}

/** What is known of a tab before it is laid out. */
export interface TabState {
  /** Made by this job, so that nobody has given it looks or rules. */
  readonly isNew: boolean;
  /** Holds nothing yet: new, somebody's empty tab, cleared, or begun by a run that was killed. */
  readonly isBlank: boolean;
  /** Whether it carries our mark (and with it our protection) already. */
  readonly marked: boolean;
  /** Whether its mark already says this layout: a tab that was cleared, or whose run was killed before it wrote. */
  readonly isKnown: boolean;
  /** Tabs that were laid out before it. */
  readonly made: readonly MadeTab[];
}

/** Everything about a tab that its rows' values do not decide; a tab whose code is another is laid out again. */
export function layoutCode(spec: TabSpec): string {
  const { columns, frozenRows, rules, formats, scoreColours } = spec;
  return fingerprintText(JSON.stringify({ columns, head: headStyles(spec), frozenRows, rules, formats, scoreColours }));
}

/** Gives a tab its looks, rules, protection and marks. A blank one ends up as a new one does, whatever it was before. */
export function layOut(sheet: Sheet, spec: TabSpec, state: TabState): void {
  makeRoom(sheet, spec);
  if (state.isBlank && !state.isNew) sheet.getRange(`A:${lastLetter(spec)}`).clearFormat();
  setWidths(sheet, spec.columns);
  const model = state.isBlank ? [...state.made].reverse().find((tab) => canCopy(tab.spec, spec)) : undefined;
  if (model) copyLooks(model, sheet, spec);
  else paint(sheet, spec);
  if (!state.isBlank) clearTop(sheet, spec);
  alignColumns(sheet, spec);
  setFormats(sheet, spec, state.isBlank);
  spec.columns.forEach(({ hidden }, index) => (hidden ? sheet.hideColumns(index + 1) : undefined));
  if (spec.frozenRows > 0) sheet.setFrozenRows(spec.frozenRows);
  setRules(sheet, spec, state.isNew);
  setChoices(sheet, spec);
  if (!state.isNew && !state.isKnown) {
    sheet
      .createDeveloperMetadataFinder()
      .withKey(LAYOUT_KEY)
      .find()
      .forEach((metadata) => metadata.remove());
  }
  if (state.marked) {
    if (!state.isKnown) sheet.addDeveloperMetadata(LAYOUT_KEY, layoutCode(spec));
    return;
  }
  // A warning, not a lock: a colleague who does not own the file must be able to run the analysis. The mark comes last,
  // because a marked tab counts as protected and laid out. Where a killed run has begun to protect it, this is that
  // protection.
  const typed = typedRanges(sheet, spec);
  const protection = sheet.protect().setDescription(typed.length === 0 ? PROTECTION_NOTE : TYPED_NOTE);
  protection.setWarningOnly(true);
  if (typed.length > 0) protection.setUnprotectedRanges(typed);
  sheet.addDeveloperMetadata(TAB_KEY, `${spec.id}|${layoutCode(spec)}`);
}

/** Rows of a new sheet. */
const ROWS_OF_NEW_SHEET = 1000;

/** Looks of single rows need those rows to be there; a tab that fits a new sheet takes no call. */
function makeRoom(sheet: Sheet, { rows, formats = [], scoreColours = [] }: TabSpec): void {
  if (rows.length <= ROWS_OF_NEW_SHEET || formats.length + scoreColours.length === 0) return;
  const there = sheet.getMaxRows();
  if (there < rows.length) sheet.insertRowsAfter(there, rows.length - there);
}

/** Styles of the rows down to the last one that is not an ordinary body row. */
function headStyles({ rows }: TabSpec): RowStyle[] {
  const styles = rows.map(({ style }) => style);
  while (styles.length > 0 && styles[styles.length - 1] === 'body') styles.pop();
  return styles;
}

function sameHead(one: TabSpec, other: TabSpec): boolean {
  return JSON.stringify(headStyles(one)) === JSON.stringify(headStyles(other));
}

/** Row of the first table header, 1-based; what stands above it are lines that run over the width of the tab. */
function headerRow(spec: TabSpec): number {
  return headStyles(spec).indexOf('header') + 1;
}

/** Row of the last table header: below it stand only body rows. */
function lastHeaderRow(spec: TabSpec): number {
  return headStyles(spec).lastIndexOf('header') + 1;
}

function lastLetter({ columns }: TabSpec): string {
  return columnLetters(columns.length - 1);
}

/** Looks of rows, whatever the column. */
function paint(sheet: Sheet, spec: TabSpec): void {
  sheet
    .getRange(`A${headerRow(spec)}:${lastLetter(spec)}`)
    .setVerticalAlignment('top')
    .setWrap(true);
  sheet.getRangeList(headerRanges(spec)).setBackground(HEADER_BACKGROUND);
  const styles = textStyles();
  const head = headStyles(spec);
  sheet
    .getRange(1, 1, head.length, spec.columns.length)
    .setTextStyles(head.map((style) => spec.columns.map(() => styles[style] ?? styles.body)));
}

function textStyles(): Partial<Record<RowStyle, TextStyle>> & { readonly body: TextStyle } {
  const style = (): GoogleAppsScript.Spreadsheet.TextStyleBuilder => SpreadsheetApp.newTextStyle();
  return {
    title: style().setBold(true).setFontSize(TITLE_SIZE).build(),
    header: style().setBold(true).build(),
    heading: style().setBold(true).setFontSize(HEADING_SIZE).build(),
    note: style().setForegroundColor(NOTE_COLOUR).build(),
    body: style().build(),
  };
}

function headerRanges(spec: TabSpec): string[] {
  return headStyles(spec).flatMap((style, index) =>
    style === 'header' ? [`A${index + 1}:${lastLetter(spec)}${index + 1}`] : [],
  );
}

/**
 * The looks of rows are those of any column that has none of its own: the whole column where both tabs begin alike,
 * otherwise the lines above the table and the table apart. Tables as long as the model's; the few rows that may be left
 * at the end of a new sheet are a thousand rows away.
 */
function copyLooks(model: MadeTab, sheet: Sheet, spec: TabSpec): void {
  const ruled = model.spec.rules.map(({ column }) => column);
  const plain = model.spec.columns.findIndex(({ key, align, format }) => !align && !format && !ruled.includes(key));
  const letter = columnLetters(plain);
  const copy = (from: string, firstRow: number): void => {
    const source = model.sheet.getRange(from);
    source.copyTo(sheet.getRange(firstRow, 1, source.getNumRows(), spec.columns.length), { formatOnly: true });
  };
  const [header, top] = [headerRow(spec), headerRow(spec) - 1];
  if (sameHead(model.spec, spec)) {
    copy(`${letter}:${letter}`, 1);
    return;
  }
  if (top > 0) copy(`${letter}1:${letter}${top}`, 1);
  copy(`${letter}${lastHeaderRow(model.spec)}:${letter}`, header);
}

/** Whether a tab of one table finds the looks of all its rows in another tab. */
function canCopy(model: TabSpec, spec: TabSpec): boolean {
  // Its columns would be longer than those of a new sheet.
  if (model.rows.length > ROWS_OF_NEW_SHEET) return false;
  if (sameHead(model, spec)) return true;
  const [header, last] = [headerRow(spec), lastHeaderRow(model)];
  const topOf = (tab: TabSpec): string => JSON.stringify(headStyles(tab).slice(0, header - 1));
  return header === lastHeaderRow(spec) && header <= last && header <= headerRow(model) && topOf(model) === topOf(spec);
}

/** A tab that was here before may hold other looks where lines run over the width: left, unwrapped. */
function clearTop(sheet: Sheet, spec: TabSpec): void {
  const last = headerRow(spec) - 1;
  if (last > 0)
    sheet
      .getRange(`A1:${lastLetter(spec)}${last}`)
      .setHorizontalAlignment('left')
      .setWrap(false);
}

/** Columns from the first header down; headers last, since a tab may have a second one further down. */
function alignColumns(sheet: Sheet, spec: TabSpec): void {
  const first = headerRow(spec) + 1;
  const rangesOf = (wanted: Alignment): string[] =>
    spec.columns.flatMap(({ align }, index) =>
      align === wanted ? [`${columnLetters(index)}${first}:${columnLetters(index)}`] : [],
    );
  const align = (ranges: string[], alignment: Alignment): void => {
    if (ranges.length > 0) sheet.getRangeList(ranges).setHorizontalAlignment(alignment);
  };
  align(rangesOf('left'), 'left');
  align(rangesOf('right'), 'right');
  align([...rangesOf('center'), ...headerRanges(spec)], 'center');
  const lines = linesBetweenTables(spec);
  if (lines.length > 0) sheet.getRangeList(lines).setHorizontalAlignment('left').setWrap(false);
}

/** Headings and sentences below the first table run over the width as those above it do. */
function linesBetweenTables(spec: TabSpec): string[] {
  return spec.rows.flatMap(({ style, cells }, index) => {
    const isLine = (style === 'heading' || style === 'note') && index >= headerRow(spec) && (cells[0] ?? '') !== '';
    return isLine ? [`A${index + 1}`] : [];
  });
}

function setFormats(sheet: Sheet, spec: TabSpec, isBlank: boolean): void {
  const formats = new Set(spec.columns.flatMap(({ format }) => (format === undefined ? [] : [format])));
  for (const format of formats) {
    if (isBlank && AUTOMATIC_FORMATS.includes(format)) continue;
    const ranges = spec.columns.flatMap((column, index) =>
      column.format === format ? [`${columnLetters(index)}:${columnLetters(index)}`] : [],
    );
    sheet.getRangeList(ranges).setNumberFormat(format);
  }
  const areas = spec.formats ?? [];
  for (const format of new Set(areas.map((area) => area.format))) {
    sheet.getRangeList(areas.filter((area) => area.format === format).map(a1Of)).setNumberFormat(format);
  }
}

function a1Of({ firstRow, lastRow, firstColumn, lastColumn }: CellArea): string {
  return `${columnLetters(firstColumn - 1)}${firstRow}:${columnLetters(lastColumn - 1)}${lastRow}`;
}

/** What people fill in, from the first header down. */
function typedRanges(sheet: Sheet, spec: TabSpec): GoogleAppsScript.Spreadsheet.Range[] {
  return spec.columns.flatMap(({ typed }, index) =>
    typed ? [sheet.getRange(`${columnLetters(index)}${headerRow(spec) + 1}:${columnLetters(index)}`)] : [],
  );
}

/** Dropdowns; what is offered nowhere can still be typed, and is read as what it is. */
function setChoices(sheet: Sheet, spec: TabSpec): void {
  spec.columns.forEach(({ choices }, index) => {
    if (!choices) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true);
    sheet.getRange(headerRow(spec) + 1, index + 1, ROWS_WITH_CHOICES).setDataValidation(rule.build());
  });
}

/** Our colour rules are those that lie wholly in our columns and match our texts; all others are the user's. */
function setRules(sheet: Sheet, spec: TabSpec, isNew: boolean): void {
  const scoreColours = spec.scoreColours ?? [];
  if (isNew && spec.rules.length === 0 && scoreColours.length === 0) return;
  const ours = spec.rules.map((rule) => JSON.stringify(criterionOf(rule.when)));
  const isOurs = (rule: Rule): boolean => {
    const condition = rule.getBooleanCondition();
    const inside = rule.getRanges().every((range) => range.getLastColumn() <= spec.columns.length);
    if (!condition || !inside) return false;
    if (isScoreColour(condition, scoreColours)) return true;
    const criterion = [condition.getCriteriaType().toString(), condition.getCriteriaValues()[0]];
    return ours.includes(JSON.stringify(criterion));
  };
  const kept = isNew ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const built = spec.rules.map((rule) => {
    const index = spec.columns.findIndex((column) => column.key === rule.column);
    const letter = columnLetters(index);
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .setBackground(rule.background)
      .setFontColor(rule.color)
      .setRanges([sheet.getRange(`${letter}${rule.fromRow ?? ''}:${letter}`)]);
    return 'equals' in rule.when
      ? builder.whenTextEqualTo(rule.when.equals).build()
      : builder.whenTextStartsWith(rule.when.startsWith).build();
  });
  const coloured = scoreColours.map((colour) => scoreRule(sheet, colour));
  sheet.setConditionalFormatRules([...built, ...coloured, ...kept]);
}

function scoreRule(sheet: Sheet, { area, from, below, background, color }: ScoreColour): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .setBackground(background)
    .setFontColor(color)
    .setRanges([sheet.getRange(a1Of(area))]);
  if (from === null) return builder.whenNumberLessThan(below ?? 0).build();
  // Between, because a text ("–") counts as more than any number.
  if (below === null) return builder.whenNumberBetween(from, HIGHEST_SCORE).build();
  // The rule of the lower scores stands before this one, and the first that fits counts.
  return builder.whenNumberLessThan(below).build();
}

/** Lines and rows change from run to run, so a colour of scores is known by what it compares and by our colour. */
function isScoreColour(
  condition: GoogleAppsScript.Spreadsheet.BooleanCondition,
  colours: readonly ScoreColour[],
): boolean {
  const type = condition.getCriteriaType().toString();
  const background = condition.getBackground()?.toLowerCase();
  return /^NUMBER_(?:LESS_THAN|BETWEEN)$/.test(type) && colours.some((own) => own.background === background);
}

function criterionOf(when: TabSpec['rules'][number]['when']): [string, string] {
  return 'equals' in when ? ['TEXT_EQUAL_TO', when.equals] : ['TEXT_STARTS_WITH', when.startsWith];
}
