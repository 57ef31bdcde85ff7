/** Range: a view of cells, never a copy. */
import { notationOf } from '../model/a1.ts';
import { normaliseColor, hexOf } from '../model/color.ts';
import { instantFromSerial } from '../model/dates.ts';
import {
  cellAt,
  contentBounds,
  eachPlace,
  emptyFormat,
  ensureCell,
  formatAt,
  intersects,
  numberFormatAt,
  patchFormat,
  valueAt,
  wholeSheet,
} from '../model/grid.ts';
import { displayText, isDateFormat } from '../model/number-format.ts';
import {
  isCellError,
  nextId,
  type Area,
  type BorderLine,
  type Cell,
  type CellFormat,
  type CellScalar,
  type TextRunStyle,
} from '../model/workbook.ts';
import { fromR1C1, moveFormula, toR1C1 } from '../formula/references.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { areaOf, checked, sheetOf, tableOf } from './areas.ts';
import { cellImage } from './cell-image.ts';
import { contentOf, requireShort, writeContents, type CellContent } from './cell-writer.ts';
import { colorObject, colorText } from './color.ts';
import { integer, requireDocument, requireEditable, type ServiceContext } from './context.ts';
import { ruleOf, validation, validationBuilder } from './data-validation.ts';
import { applyBanding, bandingsOf } from './banding.ts';
import { addMetadata, metadataFinder, metadataOf } from './developer-metadata.ts';
import { BorderStyle, Dimension, TextDirection, WrapStrategy, enumMember, enumName } from './enums.ts';
import { filter as filterService } from './filter.ts';
import { range, sheet as sheetService } from './handles.ts';
import { depthAt, foldGroups, shiftDepth, type Lines } from './group.ts';
import { protection } from './protection.ts';
import { autoFill, insertCells, randomizeRows, removeDuplicates, splitTextToColumns } from './range-tools.ts';
import { richText, richTextOf, textStyle, textStyleOf } from './rich-text.ts';
import { select, selectCell } from './select.ts';
import { textFinder } from './text-finder.ts';
import { rotationOf, textRotation } from './text-rotation.ts';

type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const free = new Set([
  'createDeveloperMetadataFinder',
  'createTextFinder',
  'getA1Notation',
  'getCell',
  'getColumn',
  'getGridId',
  'getLastColumn',
  'getLastRow',
  'getNumColumns',
  'getNumRows',
  'getRow',
  'getRowIndex',
  'getSheet',
  'getHeight',
  'getWidth',
  'offset',
]);

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

class RangeService extends Service<Range, ServiceContext> implements Partial<Range> {
  constructor(
    caller: ServiceContext,
    readonly area: Area,
    /** What a sheet's protection calls its range: without an address. */
    private readonly isWholeSheet = false,
  ) {
    super(caller, 'Range', { free, document: true });
  }

  // Where it is.

  getA1Notation(): string {
    return this.isWholeSheet ? '' : notationOf(this.area);
  }
  getRow(): number {
    return this.area.row;
  }
  getRowIndex(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }
  getHeight(): number {
    return this.area.rows;
  }
  getWidth(): number {
    return this.area.columns;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetService(this.caller, this.area.sheet);
  }
  getGridId(): number {
    return this.area.sheet.id;
  }
  getCell(row: number, column: number): Range {
    if (row < 1 || row > this.area.rows || column < 1 || column > this.area.columns) {
      throw new ServiceError('Cell reference out of range');
    }
    return range(this.caller, {
      sheet: this.area.sheet,
      row: this.area.row + row - 1,
      column: this.area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const rows = numRows ?? this.area.rows;
    const columns = numColumns ?? this.area.columns;
    if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
    return range(
      this.caller,
      checked({
        sheet: this.area.sheet,
        row: this.area.row + integer(rowOffset, 'SpreadsheetApp.Range.offset'),
        column: this.area.column + integer(columnOffset, 'SpreadsheetApp.Range.offset'),
        rows,
        columns,
      }),
    );
  }

  // Open ends: `A:C` has no first and no last row of its own.

  isStartRowBounded(): boolean {
    return this.area.whole !== 'COLUMNS';
  }
  isEndRowBounded(): boolean {
    return this.area.whole !== 'COLUMNS';
  }
  isStartColumnBounded(): boolean {
    return this.area.whole !== 'ROWS';
  }
  isEndColumnBounded(): boolean {
    return this.area.whole !== 'ROWS';
  }

  // Values.

  getValue(): unknown {
    return this.#values(1, 1)[0]?.[0] ?? '';
  }
  getValues(): unknown[][] {
    return this.#values(this.area.rows, this.area.columns);
  }
  #values(rows: number, columns: number): unknown[][] {
    this.#read('getValues');
    const { sheet, row, column } = this.area;
    const { timeZone } = this.caller.host.workbook;
    return table(rows, columns, (i, j) => {
      const value = valueAt(sheet, row + i, column + j);
      const picture = value === null ? cellAt(sheet, row + i, column + j)?.picture : undefined;
      if (picture) return cellImage(this.caller, picture);
      if (typeof value === 'number') {
        const format = numberFormatAt(sheet, row + i, column + j);
        return format !== undefined && isDateFormat(format) ? new Date(instantFromSerial(value, timeZone)) : value;
      }
      return value === null ? '' : isCellError(value) ? value.error : value;
    });
  }
  setValue(value: unknown): Range {
    return this.#write('setValue', (row, column) =>
      contentOf(this.caller, value, this.area.sheet, row, column, 'SpreadsheetApp.Range.setValue'),
    );
  }
  setValues(values: unknown[][]): Range {
    const method = 'SpreadsheetApp.Range.setValues';
    const rows = tableOf(values, this.area, method);
    return this.#write('setValues', (row, column, i, j) =>
      contentOf(this.caller, rows[i]?.[j], this.area.sheet, row, column, method),
    );
  }
  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }
  getDisplayValues(): string[][] {
    this.#read('getDisplayValues');
    const { locale } = this.caller.host.workbook;
    return this.#table((row, column) =>
      displayText(valueAt(this.area.sheet, row, column), numberFormatAt(this.area.sheet, row, column), locale),
    );
  }
  isBlank(): boolean {
    this.#read('isBlank');
    const isEmpty = (row: number, column: number): boolean =>
      valueAt(this.area.sheet, row, column) === null && !cellAt(this.area.sheet, row, column)?.picture;
    return this.#table(isEmpty).every((line) => line.every(Boolean));
  }
  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }
  getFormulas(): string[][] {
    return this.#table((row, column) => cellAt(this.area.sheet, row, column)?.formula ?? '');
  }
  setFormula(formula: string): Range {
    const { row: top, column: left } = this.area;
    const { formula: entered } = formulaContent(formula);
    return this.#write('setFormula', (row, column) =>
      formulaContent(entered === null ? '' : moveFormula(entered, row - top, column - left)),
    );
  }
  setFormulas(formulas: string[][]): Range {
    const rows = tableOf(formulas, this.area, 'SpreadsheetApp.Range.setFormulas');
    return this.#write('setFormulas', (_row, _column, i, j) => formulaContent(String(rows[i]?.[j] ?? '')));
  }
  /** Null without a formula. */
  getFormulaR1C1(): string | null {
    const formula = this.getFormula();
    return formula === '' ? null : toR1C1(formula, this.area.row, this.area.column);
  }
  getFormulasR1C1(): (string | null)[][] {
    return this.#table((row, column) => {
      const formula = cellAt(this.area.sheet, row, column)?.formula ?? null;
      return formula === null ? '' : toR1C1(formula, row, column);
    });
  }
  setFormulasR1C1(formulas: string[][]): Range {
    const rows = tableOf(formulas, this.area, 'SpreadsheetApp.Range.setFormulasR1C1');
    return this.#write('setFormulasR1C1', (row, column, i, j) =>
      formulaContent(fromR1C1(String(rows[i]?.[j] ?? ''), row, column)),
    );
  }
  setFormulaR1C1(formula: string): Range {
    return this.#write('setFormulaR1C1', (row, column) => formulaContent(fromR1C1(formula, row, column)));
  }

  // Clearing.

  clear(options?: ClearOptions): Range {
    const all =
      !options || !(options.commentsOnly || options.contentsOnly || options.formatOnly || options.validationsOnly);
    return this.#edit((cell, row, column) => {
      if (all || options.contentsOnly) this.#clearCell(cell, row, column);
      if (all || options.formatOnly) cell.format = emptyFormat;
      if (options?.commentsOnly) cell.note = '';
      if (options?.validationsOnly) cell.validation = null;
    }, true);
  }
  clearContent(): Range {
    return this.clear({ contentsOnly: true });
  }
  /** Keeps number formats, as documented. */
  clearFormat(): Range {
    return this.#edit((cell) => {
      const { numberFormat } = cell.format;
      cell.format = numberFormat === undefined ? emptyFormat : { numberFormat };
    }, true);
  }
  clearNote(): Range {
    return this.clear({ commentsOnly: true });
  }
  clearDataValidations(): Range {
    return this.clear({ validationsOnly: true });
  }
  #clearCell(cell: Cell, row: number, column: number): void {
    if (cell.value === null && cell.formula === null && !cell.picture) return;
    cell.picture = undefined;
    cell.value = null;
    cell.formula = null;
    cell.runs = null;
    this.caller.host.engine.cellChanged(this.area.sheet, row, column);
  }

  // Looks.

  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? automaticFormat;
  }
  getNumberFormats(): string[][] {
    this.#read('getNumberFormats');
    return this.#table((row, column) => numberFormatAt(this.area.sheet, row, column) ?? automaticFormat);
  }
  setNumberFormat(numberFormat: string): Range {
    return this.#format(() => ({ numberFormat: ownFormat(numberFormat) }));
  }
  setNumberFormats(numberFormats: string[][]): Range {
    const rows = tableOf(numberFormats, this.area, 'SpreadsheetApp.Range.setNumberFormats');
    return this.#format((i, j) => ({ numberFormat: ownFormat(rows[i]?.[j]) }));
  }
  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? white;
  }
  getBackgrounds(): string[][] {
    return this.#looks((format) => format.background ?? white);
  }
  getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color {
    return colorObject(this.caller, this.getBackground());
  }
  setBackground(color: string | null): Range {
    const background = colorOrDefault(color, 'setBackground');
    return this.#format(() => ({ background }));
  }
  setBackgrounds(colors: (string | null)[][]): Range {
    const rows = tableOf(colors, this.area, 'SpreadsheetApp.Range.setBackgrounds');
    return this.#format((i, j) => ({ background: colorOrDefault(rows[i]?.[j], 'setBackgrounds') }));
  }
  setBackgroundObject(color: GoogleAppsScript.Spreadsheet.Color | null): Range {
    return this.setBackground(color === null ? null : colorText(color));
  }
  setBackgroundRGB(red: number, green: number, blue: number): Range {
    return this.setBackground(hexOf(red, green, blue));
  }
  getFontColorObject(): GoogleAppsScript.Spreadsheet.Color {
    return colorObject(this.caller, formatAt(this.area.sheet, this.area.row, this.area.column).fontColor ?? black);
  }
  /** The way of scripts older than Color objects; still answered live. */
  getFontColor(): string {
    return this.getFontColors()[0]?.[0] ?? black;
  }
  getFontColors(): string[][] {
    return this.#looks((format) => format.fontColor ?? black);
  }
  getFontColorObjects(): GoogleAppsScript.Spreadsheet.Color[][] {
    return this.#looks((format) => colorObject(this.caller, format.fontColor ?? black));
  }
  setFontColorObject(color: GoogleAppsScript.Spreadsheet.Color | null): Range {
    return this.setFontColor(color === null ? null : colorText(color));
  }
  setFontColorObjects(colors: (GoogleAppsScript.Spreadsheet.Color | null)[][]): Range {
    const rows = tableOf(colors, this.area, 'SpreadsheetApp.Range.setFontColorObjects');
    return this.setFontColors(rows.map((row) => row.map((color) => (color === null ? null : colorText(color)))));
  }
  getBackgroundObjects(): GoogleAppsScript.Spreadsheet.Color[][] {
    return this.#looks((format) => colorObject(this.caller, format.background ?? white));
  }
  setBackgroundObjects(colors: (GoogleAppsScript.Spreadsheet.Color | null)[][] | null): Range {
    if (colors === null) return this.setBackground(null);
    const rows = tableOf(colors, this.area, 'SpreadsheetApp.Range.setBackgroundObjects');
    return this.setBackgrounds(rows.map((row) => row.map((color) => (color === null ? null : colorText(color)))));
  }
  setFontColor(color: string | null): Range {
    const fontColor = colorOrDefault(color, 'setFontColor');
    return this.#format(() => ({ fontColor }));
  }
  setFontColors(colors: unknown[][]): Range {
    const rows = tableOf(colors, this.area, 'SpreadsheetApp.Range.setFontColors');
    return this.#format((i, j) => ({ fontColor: colorOrDefault(rows[i]?.[j], 'setFontColors') }));
  }
  getFontFamily(): string {
    return this.getFontFamilies()[0]?.[0] ?? defaultFont;
  }
  getFontFamilies(): string[][] {
    return this.#looks((format) => format.fontFamily ?? defaultFont);
  }
  setFontFamily(fontFamily: string | null): Range {
    return this.#format(() => ({ fontFamily: fontFamily ?? undefined }));
  }
  setFontFamilies(fontFamilies: (string | null)[][]): Range {
    const rows = tableOf(fontFamilies, this.area, 'SpreadsheetApp.Range.setFontFamilies');
    return this.#format((i, j) => ({ fontFamily: textOrDefault(rows[i]?.[j]) }));
  }
  getFontSize(): number {
    return this.getFontSizes()[0]?.[0] ?? defaultFontSize;
  }
  getFontSizes(): number[][] {
    return this.#looks((format) => format.fontSize ?? defaultFontSize);
  }
  setFontSize(size: number): Range {
    const fontSize = integer(size, 'SpreadsheetApp.Range.setFontSize');
    return this.#format(() => ({ fontSize }));
  }
  setFontSizes(sizes: number[][]): Range {
    const rows = tableOf(sizes, this.area, 'SpreadsheetApp.Range.setFontSizes');
    return this.#format((i, j) => ({ fontSize: integer(rows[i]?.[j], 'SpreadsheetApp.Range.setFontSizes') }));
  }
  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.getFontWeights()[0]?.[0] ?? 'normal';
  }
  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.#looks((format) => (format.bold ? 'bold' : 'normal'));
  }
  setFontWeight(fontWeight: GoogleAppsScript.Spreadsheet.FontWeight | null): Range {
    return this.#format(() => ({ bold: weightOf(fontWeight) }));
  }
  setFontWeights(fontWeights: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): Range {
    const rows = tableOf(fontWeights, this.area, 'SpreadsheetApp.Range.setFontWeights');
    return this.#format((i, j) => ({ bold: weightOf(rows[i]?.[j]) }));
  }
  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.getFontStyles()[0]?.[0] ?? 'normal';
  }
  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return this.#looks((format) => (format.italic ? 'italic' : 'normal'));
  }
  setFontStyle(fontStyle: GoogleAppsScript.Spreadsheet.FontStyle | null): Range {
    return this.#format(() => ({ italic: styleOf(fontStyle) }));
  }
  setFontStyles(fontStyles: (GoogleAppsScript.Spreadsheet.FontStyle | null)[][]): Range {
    const rows = tableOf(fontStyles, this.area, 'SpreadsheetApp.Range.setFontStyles');
    return this.#format((i, j) => ({ italic: styleOf(rows[i]?.[j]) }));
  }
  getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return this.getFontLines()[0]?.[0] ?? 'none';
  }
  getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return this.#looks((format) => (format.underline ? 'underline' : format.strikethrough ? 'line-through' : 'none'));
  }
  setFontLine(fontLine: GoogleAppsScript.Spreadsheet.FontLine | null): Range {
    return this.#format(() => lineOf(fontLine));
  }
  setFontLines(fontLines: (GoogleAppsScript.Spreadsheet.FontLine | null)[][]): Range {
    const rows = tableOf(fontLines, this.area, 'SpreadsheetApp.Range.setFontLines');
    return this.#format((i, j) => lineOf(rows[i]?.[j]));
  }
  getHorizontalAlignment(): string {
    return this.getHorizontalAlignments()[0]?.[0] ?? 'general';
  }
  getHorizontalAlignments(): string[][] {
    return this.#looks((format) => format.horizontal ?? 'general');
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Range {
    const horizontal = horizontalOf(alignment);
    return this.#format(() => ({ horizontal }));
  }
  setHorizontalAlignments(alignments: ('left' | 'center' | 'normal' | 'right' | null)[][]): Range {
    const rows = tableOf(alignments, this.area, 'SpreadsheetApp.Range.setHorizontalAlignments');
    return this.#format((i, j) => ({ horizontal: horizontalOf(rows[i]?.[j]) }));
  }
  getVerticalAlignment(): string {
    return this.getVerticalAlignments()[0]?.[0] ?? 'bottom';
  }
  getVerticalAlignments(): string[][] {
    return this.#looks((format) => format.vertical ?? 'bottom');
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Range {
    const vertical = verticalOf(alignment);
    return this.#format(() => ({ vertical }));
  }
  setVerticalAlignments(alignments: ('top' | 'middle' | 'bottom' | null)[][]): Range {
    const rows = tableOf(alignments, this.area, 'SpreadsheetApp.Range.setVerticalAlignments');
    return this.#format((i, j) => ({ vertical: verticalOf(rows[i]?.[j]) }));
  }
  getWrap(): boolean {
    return this.getWraps()[0]?.[0] ?? false;
  }
  getWraps(): boolean[][] {
    return this.#looks((format) => format.wrap === 'WRAP');
  }
  setWrap(isWrapEnabled: boolean): Range {
    return this.#format(() => ({ wrap: isWrapEnabled ? 'WRAP' : 'OVERFLOW' }));
  }
  setWraps(isWrapEnabled: boolean[][]): Range {
    const rows = tableOf(isWrapEnabled, this.area, 'SpreadsheetApp.Range.setWraps');
    return this.#format((i, j) => ({ wrap: rows[i]?.[j] === true ? 'WRAP' : 'OVERFLOW' }));
  }
  getWrapStrategy(): Sheets['WrapStrategy'][keyof Sheets['WrapStrategy']] {
    const wrap = formatAt(this.area.sheet, this.area.row, this.area.column).wrap ?? 'OVERFLOW';
    return enumMember(WrapStrategy, wrap);
  }
  getWrapStrategies(): Sheets['WrapStrategy'][keyof Sheets['WrapStrategy']][][] {
    return this.#looks((format) => enumMember(WrapStrategy, format.wrap ?? 'OVERFLOW'));
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Range {
    const wrap = wrapOf(strategy);
    return this.#format(() => ({ wrap }));
  }
  setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): Range {
    const rows = tableOf(strategies, this.area, 'SpreadsheetApp.Range.setWrapStrategies');
    return this.#format((i, j) => ({ wrap: wrapOf(rows[i]?.[j]) }));
  }
  getTextStyle(): GoogleAppsScript.Spreadsheet.TextStyle {
    return textStyle(this.caller, fullStyle(formatAt(this.area.sheet, this.area.row, this.area.column)));
  }
  getTextStyles(): GoogleAppsScript.Spreadsheet.TextStyle[][] {
    return this.#looks((format) => textStyle(this.caller, fullStyle(format)));
  }
  setTextStyles(styles: GoogleAppsScript.Spreadsheet.TextStyle[][]): Range {
    const method = 'SpreadsheetApp.Range.setTextStyles';
    const rows = tableOf(styles, this.area, method);
    return this.#format((i, j) => textStyleOf(rows[i]?.[j], method));
  }
  setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle): Range {
    const patch = textStyleOf(style, 'SpreadsheetApp.Range.setTextStyle');
    return this.#format(() => patch);
  }
  /** Null where the direction follows the text. */
  getTextDirection(): GoogleAppsScript.Spreadsheet.TextDirection | null {
    return this.getTextDirections()[0]?.[0] ?? null;
  }
  getTextDirections(): (GoogleAppsScript.Spreadsheet.TextDirection | null)[][] {
    return this.#looks(({ direction }) => (direction === undefined ? null : enumMember(TextDirection, direction)));
  }
  setTextDirection(direction: GoogleAppsScript.Spreadsheet.TextDirection | null): Range {
    const patch = directionOf(direction);
    return this.#format(() => patch);
  }
  setTextDirections(directions: (GoogleAppsScript.Spreadsheet.TextDirection | null)[][]): Range {
    const rows = tableOf(directions, this.area, 'SpreadsheetApp.Range.setTextDirections');
    return this.#format((i, j) => directionOf(rows[i]?.[j]));
  }
  getTextRotation(): GoogleAppsScript.Spreadsheet.TextRotation {
    return textRotation(this.caller, formatAt(this.area.sheet, this.area.row, this.area.column).rotation);
  }
  getTextRotations(): GoogleAppsScript.Spreadsheet.TextRotation[][] {
    return this.#looks(({ rotation }) => textRotation(this.caller, rotation));
  }
  setTextRotation(rotation: unknown): Range {
    const turned = rotationOf(rotation, 'SpreadsheetApp.Range.setTextRotation');
    return this.#format(() => ({ rotation: turned }));
  }
  setTextRotations(rotations: unknown[][]): Range {
    const method = 'SpreadsheetApp.Range.setTextRotations';
    const rows = tableOf(rotations, this.area, method);
    return this.#format((i, j) => ({ rotation: rotationOf(rows[i]?.[j], method) }));
  }
  setVerticalText(isVertical: boolean): Range {
    return this.#format(() => ({ rotation: isVertical ? 'vertical' : undefined }));
  }
  setShowHyperlink(showHyperlink: boolean): Range {
    return this.#format(() => ({ showHyperlink: showHyperlink ? undefined : false }));
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): Range {
    const line: BorderLine = {
      color: colorOrDefault(color ?? null, 'setBorder') ?? black,
      style: borderStyleOf(style),
    };
    const { rows, columns } = this.area;
    const side = (wanted: boolean | null | undefined, key: 'top' | 'left' | 'bottom' | 'right'): CellFormat =>
      wanted === null || wanted === undefined ? {} : { [key]: wanted ? line : undefined };
    return this.#format((i, j) => ({
      ...side(i === 0 ? top : horizontal, 'top'),
      ...side(i === rows - 1 ? bottom : horizontal, 'bottom'),
      ...side(j === 0 ? left : vertical, 'left'),
      ...side(j === columns - 1 ? right : vertical, 'right'),
    }));
  }

  // Rich text, notes, validation.

  getRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValue | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }
  getRichTextValues(): (GoogleAppsScript.Spreadsheet.RichTextValue | null)[][] {
    this.#read('getRichTextValues');
    return this.#table((row, column) => {
      const cell = cellAt(this.area.sheet, row, column);
      const value = valueAt(this.area.sheet, row, column);
      if (typeof value !== 'string' && value !== null) return null;
      return richText(this.caller, { text: value ?? '', runs: cell?.runs ?? [] });
    });
  }
  setRichTextValue(value: GoogleAppsScript.Spreadsheet.RichTextValue): Range {
    const content = richContent(value, 'SpreadsheetApp.Range.setRichTextValue');
    return this.#write('setRichTextValue', () => content);
  }
  setRichTextValues(values: GoogleAppsScript.Spreadsheet.RichTextValue[][]): Range {
    const method = 'SpreadsheetApp.Range.setRichTextValues';
    const rows = tableOf(values, this.area, method).map((row) => row.map((value) => richContent(value, method)));
    return this.#write('setRichTextValues', (_row, _column, i, j) => rows[i]?.[j] ?? richContent(null, method));
  }
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }
  getNotes(): string[][] {
    return this.#table((row, column) => cellAt(this.area.sheet, row, column)?.note ?? '');
  }
  setNote(note: string | null): Range {
    return this.#edit((cell) => (cell.note = noteText(note)));
  }
  setNotes(notes: (string | null)[][]): Range {
    const rows = tableOf(notes, this.area, 'SpreadsheetApp.Range.setNotes');
    return this.#edit((cell, _row, _column, i, j) => (cell.note = noteText(rows[i]?.[j])));
  }
  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    return this.#table((row, column) => {
      const rule = cellAt(this.area.sheet, row, column)?.validation;
      return rule ? validation(this.caller, rule) : null;
    });
  }
  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Range {
    const model = rule === null ? null : ruleOf(rule, 'SpreadsheetApp.Range.setDataValidation');
    return this.#edit((cell) => (cell.validation = model));
  }
  setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): Range {
    const method = 'SpreadsheetApp.Range.setDataValidations';
    const rows = tableOf(rules, this.area, method).map((row) =>
      row.map((rule) => (rule === null || rule === undefined ? null : ruleOf(rule, method))),
    );
    return this.#edit((cell, _row, _column, i, j) => (cell.validation = rows[i]?.[j] ?? null));
  }
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): Range {
    const builder = validationBuilder(this.caller);
    const rule = ruleOf(
      (uncheckedValue !== undefined
        ? builder.requireCheckbox(checkedValue, uncheckedValue)
        : checkedValue !== undefined
          ? builder.requireCheckbox(checkedValue)
          : builder.requireCheckbox()
      ).build(),
      'SpreadsheetApp.Range.insertCheckboxes',
    );
    return this.#edit((cell, row, column) => {
      cell.validation = rule;
      if (cell.value === null && cell.formula === null) {
        cell.value = rule.values.length > 1 ? String(rule.values[1]) : rule.values.length === 1 ? null : false;
        this.caller.host.engine.cellChanged(this.area.sheet, row, column);
      }
    });
  }
  removeCheckboxes(): Range {
    return this.#edit((cell, row, column) => {
      if (cell.validation?.criteria !== 'CHECKBOX') return;
      cell.validation = null;
      this.#clearCell(cell, row, column);
    });
  }
  check(): Range {
    return this.#tick(true);
  }
  uncheck(): Range {
    return this.#tick(false);
  }
  isChecked(): boolean | null {
    const states = this.#table((row, column) => {
      const cell = cellAt(this.area.sheet, row, column);
      if (cell?.validation?.criteria !== 'CHECKBOX') return null;
      const [on = true, off = false] = cell.validation.values;
      const value = cell.value ?? (cell.validation.values.length === 1 ? '' : off);
      if (String(value) === String(on)) return true;
      return value === '' || String(value) === String(off) ? false : null;
    }).flat();
    const [first] = states;
    return first !== undefined && states.every((state) => state === first) ? first : null;
  }
  #tick(on: boolean): Range {
    return this.#edit((cell, row, column) => {
      if (cell.validation?.criteria !== 'CHECKBOX') return;
      const custom = cell.validation.values[on ? 0 : 1];
      cell.value = custom === undefined ? on : String(custom);
      this.caller.host.engine.cellChanged(this.area.sheet, row, column);
    });
  }

  // Merging, moving, ordering.

  merge(): Range {
    requireEditable(this.caller, this.area);
    const { sheet, row, column, rows, columns } = this.area;
    sheet.merges = sheet.merges.filter((merge) => !intersects({ sheet, ...merge }, this.area));
    if (rows * columns > 1) sheet.merges.push({ row, column, rows, columns });
    // Only the first cell keeps its content.
    eachPlace(this.area, (r, c, i, j) => {
      const cell = cellAt(sheet, r, c);
      if (cell && (i > 0 || j > 0)) this.#clearCell(cell, r, c);
    });
    return this.self;
  }
  mergeAcross(): Range {
    for (let i = 0; i < this.area.rows; i += 1) {
      range(this.caller, { ...this.area, row: this.area.row + i, rows: 1 }).merge();
    }
    return this.self;
  }
  mergeVertically(): Range {
    for (let j = 0; j < this.area.columns; j += 1) {
      range(this.caller, { ...this.area, column: this.area.column + j, columns: 1 }).merge();
    }
    return this.self;
  }
  breakApart(): Range {
    requireEditable(this.caller, this.area);
    const { sheet } = this.area;
    sheet.merges = sheet.merges.filter((merge) => !intersects({ sheet, ...merge }, this.area));
    return this.self;
  }
  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }
  getMergedRanges(): Range[] {
    const { sheet } = this.area;
    return sheet.merges
      .filter((merge) => intersects({ sheet, ...merge }, this.area))
      .map((merge) => range(this.caller, { sheet, ...merge }));
  }
  copyTo(
    destination: Range,
    options?:
      | GoogleAppsScript.Spreadsheet.CopyPasteType
      | { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined },
    transposed = false,
  ): void {
    const target = areaOf(destination, 'SpreadsheetApp.Range.copyTo');
    const paste = pasteOf(options);
    if (paste.content === null) requireDocument(this.caller, 'Range.copyTo');
    else this.#read('copyTo');
    const size = transposed
      ? { rows: this.area.columns, columns: this.area.rows }
      : { rows: this.area.rows, columns: this.area.columns };
    const { sheet, row: top, column: left } = target;
    const place = checked({
      sheet,
      row: top,
      column: left,
      rows: Math.max(target.rows, size.rows),
      columns: Math.max(target.columns, size.columns),
    });
    requireEditable(this.caller, place);
    const copies = this.#table((row, column) => {
      const cell = cellAt(this.area.sheet, row, column);
      return cell ? { ...cell } : undefined;
    });
    eachPlace(place, (row, column, i, j) => {
      const [fromRow, fromColumn] = transposed
        ? [j % this.area.rows, i % this.area.columns]
        : [i % this.area.rows, j % this.area.columns];
      const copy = copies[fromRow]?.[fromColumn];
      const cell = ensureCell(place.sheet, row, column);
      if (paste.content !== null) {
        const from = { row: this.area.row + fromRow, column: this.area.column + fromColumn };
        const formula = paste.content === 'formulas' ? (copy?.formula ?? null) : null;
        cell.value = copy?.value ?? null;
        cell.formula = formula === null ? null : moveFormula(formula, row - from.row, column - from.column);
        cell.runs = copy?.runs ?? null;
        this.caller.host.engine.cellChanged(place.sheet, row, column);
      }
      if (paste.format) cell.format = pastedFormat(copy?.format ?? emptyFormat, cell.format, paste);
      if (paste.note) cell.note = copy?.note ?? '';
      if (paste.validation) cell.validation = copy?.validation ?? null;
    });
  }
  /** Cut and paste: what stood here stands there, with its look; references to it are not followed. */
  moveTo(target: Range): void {
    const area = areaOf(target, 'SpreadsheetApp.Range.moveTo');
    const { rows, columns } = this.area;
    const place = checked({ sheet: area.sheet, row: area.row, column: area.column, rows, columns });
    requireEditable(this.caller, this.area);
    requireEditable(this.caller, place);
    const cells = this.#table((row, column) => cellAt(this.area.sheet, row, column));
    eachPlace(this.area, (row, column) => {
      const line = this.area.sheet.cells[row];
      if (line) line[column] = undefined;
    });
    eachPlace(place, (row, column, i, j) => ((place.sheet.cells[row] ??= [])[column] = cells[i]?.[j]));
    this.caller.host.engine.structureChanged();
  }
  sort(sortSpecObj: unknown): Range {
    requireEditable(this.caller, this.area);
    this.#read('sort');
    const specs = (Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj]).map(sortSpec);
    for (const spec of specs) {
      if (spec.column < this.area.column || spec.column > this.getLastColumn()) {
        throw new ServiceError('The column to sort by is outside the range.');
      }
    }
    const { sheet, row, column, rows, columns } = this.area;
    const lines = Array.from({ length: rows }, (_line, i) => ({
      keys: specs.map((spec) => valueAt(sheet, row + i, spec.column)),
      cells: Array.from({ length: columns }, (_cell, j) => cellAt(sheet, row + i, column + j)),
    }));
    lines.sort((one, other) => {
      for (const [index, spec] of specs.entries()) {
        const order = compareCells(one.keys[index] ?? null, other.keys[index] ?? null, spec.ascending);
        if (order !== 0) return order;
      }
      return 0;
    });
    lines.forEach((line, i) => {
      const target = (sheet.cells[row + i] ??= []);
      line.cells.forEach((cell, j) => (target[column + j] = cell));
    });
    this.caller.host.engine.structureChanged();
    return this.self;
  }
  trimWhitespace(): Range {
    return this.#edit((cell) => {
      if (typeof cell.value === 'string' && cell.formula === null) cell.value = cell.value.trim().replace(/\s+/g, ' ');
    }, true);
  }
  /**
   * Where Ctrl and an arrow key lead: the last filled cell of the block that goes on, else the next filled cell, else
   * the edge of the sheet.
   */
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    this.#read('getNextDataCell');
    const step = steps[enumName(direction) ?? ''];
    if (!step) throw signatureError('SpreadsheetApp.Range.getNextDataCell', [direction]);
    const { sheet } = this.area;
    let { row, column } = this.area;
    const inside = (): boolean =>
      row + step.rows >= 1 &&
      row + step.rows <= sheet.maxRows &&
      column + step.columns >= 1 &&
      column + step.columns <= sheet.maxColumns;
    const filled = (ahead: 0 | 1): boolean =>
      valueAt(sheet, row + ahead * step.rows, column + ahead * step.columns) !== null;
    const inBlock = inside() && filled(0) && filled(1);
    while (inside() && (inBlock ? filled(1) : true)) {
      row += step.rows;
      column += step.columns;
      if (!inBlock && filled(0)) break;
    }
    return range(this.caller, { sheet, row, column, rows: 1, columns: 1 });
  }
  getDataRegion(): Range {
    this.#read('getDataRegion');
    const bounds = contentBounds(this.area.sheet);
    let { row, column } = this.area;
    let bottom = this.getLastRow();
    let right = this.getLastColumn();
    const { sheet } = this.area;
    const filled = (r: number, c: number): boolean => valueAt(sheet, r, c) !== null;
    const anyIn = (r1: number, r2: number, c1: number, c2: number): boolean => {
      for (let r = r1; r <= r2; r += 1) for (let c = c1; c <= c2; c += 1) if (filled(r, c)) return true;
      return false;
    };
    for (let grown = true; grown;) {
      grown = false;
      if (row > 1 && anyIn(row - 1, row - 1, Math.max(1, column - 1), right + 1)) {
        row -= 1;
        grown = true;
      }
      if (bottom < bounds.rows && anyIn(bottom + 1, bottom + 1, Math.max(1, column - 1), right + 1)) {
        bottom += 1;
        grown = true;
      }
      if (column > 1 && anyIn(Math.max(1, row - 1), bottom + 1, column - 1, column - 1)) {
        column -= 1;
        grown = true;
      }
      if (right < bounds.columns && anyIn(Math.max(1, row - 1), bottom + 1, right + 1, right + 1)) {
        right += 1;
        grown = true;
      }
    }
    return range(this.caller, { sheet, row, column, rows: bottom - row + 1, columns: right - column + 1 });
  }

  // Protection, metadata, finding, filter.

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    requireDocument(this.caller, 'Range.protect');
    const { workbook } = this.caller.host;
    const model = {
      id: nextId(workbook),
      type: 'RANGE' as const,
      sheet: this.area.sheet,
      area: this.area,
      description: '',
      warningOnly: false,
      editors: [...workbook.editors],
      domainEdit: false,
      unprotected: [],
      rangeName: null,
    };
    workbook.protections.push(model);
    return protection(this.caller, model);
  }
  canEdit(): boolean {
    try {
      requireEditable(this.caller, this.area);
      return true;
    } catch {
      return false;
    }
  }
  addDeveloperMetadata(
    key: string,
    second?: string | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    third?: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): Range {
    addMetadata(this.caller, wholeLine(this.area), key, second, third);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf(this.caller, (location) => isLineOf(location, this.area));
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.caller, this.area);
  }
  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return textFinder(this.caller, [this.area], findText);
  }
  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const { sheet, row, column, rows, columns } = this.area;
    if (sheet.filter) throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    sheet.filter = { row, column, rows, columns };
    return filterService(this.caller, sheet);
  }
  activate(): Range {
    select(this.caller, [this.area]);
    return this.self;
  }
  activateAsCurrentCell(): Range {
    if (this.area.rows !== 1 || this.area.columns !== 1) throw new ServiceError('The range must be a single cell.');
    selectCell(this.caller, this.area);
    return this.self;
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.area.sheet.filter ? filterService(this.caller, this.area.sheet) : null;
  }

  // Bands and groups.

  applyRowBanding(...args: unknown[]): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this.caller, this.area, 'ROWS', args);
  }
  applyColumnBanding(...args: unknown[]): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this.caller, this.area, 'COLUMNS', args);
  }
  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this.caller, this.area.sheet, this.area);
  }
  shiftRowGroupDepth(delta: number): Range {
    return this.#shiftDepth('rows', delta);
  }
  shiftColumnGroupDepth(delta: number): Range {
    return this.#shiftDepth('columns', delta);
  }
  collapseGroups(): Range {
    return this.#fold(true);
  }
  expandGroups(): Range {
    return this.#fold(false);
  }
  #span(lines: Lines): { start: number; end: number } {
    return lines === 'rows'
      ? { start: this.area.row, end: this.getLastRow() }
      : { start: this.area.column, end: this.getLastColumn() };
  }
  #shiftDepth(lines: Lines, delta: number): Range {
    shiftDepth(this.area.sheet, lines, this.#span(lines), integer(delta, 'SpreadsheetApp.Range.shiftRowGroupDepth'));
    return this.self;
  }
  /** Groups that lie in the range; where none does, the innermost one around it. */
  #fold(folded: boolean): Range {
    for (const lines of ['rows', 'columns'] as const) {
      const { start, end } = this.#span(lines);
      const isWhole = lines === 'rows' ? this.area.whole === 'COLUMNS' : this.area.whole === 'ROWS';
      const depth = isWhole ? 0 : depthAt(this.area.sheet, lines, start);
      foldGroups(
        this.area.sheet,
        lines,
        folded,
        (group) =>
          (group.start >= start && group.end <= end) ||
          (group.depth === depth && group.start <= start && group.end >= end),
      );
    }
    return this.self;
  }

  // Cells moved, split and made out.

  removeDuplicates(columnsToCompare?: number[]): Range {
    return removeDuplicates(this.caller, this.area, columnsToCompare);
  }
  splitTextToColumns(delimiter?: unknown): void {
    splitTextToColumns(this.caller, this.area, delimiter);
  }
  randomize(): Range {
    randomizeRows(this.caller, this.area);
    return this.self;
  }
  insertCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension): Range {
    insertCells(this.caller, this.area, shiftDimension);
    return this.self;
  }
  autoFill(destination: Range, series: GoogleAppsScript.Spreadsheet.AutoFillSeries): void {
    autoFill(this.caller, this.area, areaOf(destination, 'SpreadsheetApp.Range.autoFill'), series);
  }
  /** `(sheet or its id, column, columnEnd, row, rowEnd)` */
  copyFormatToRange(target: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.copyTo(this.#placeOn(target, [column, columnEnd, row, rowEnd]), { formatOnly: true });
  }
  copyValuesToRange(target: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.copyTo(this.#placeOn(target, [column, columnEnd, row, rowEnd]), { contentsOnly: true });
  }
  #placeOn(target: unknown, [column = 1, columnEnd = 1, row = 1, rowEnd = 1]: readonly number[]): Range {
    const known = this.caller.host.workbook.sheets.find(({ id }) => id === target);
    const sheet = known ?? sheetOf(target, 'SpreadsheetApp.Range.copyFormatToRange');
    return range(this.caller, checked({ sheet, row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 }));
  }
  deleteCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension): void {
    requireEditable(this.caller, this.area);
    const { sheet, row, column, rows, columns } = this.area;
    if (enumName(shiftDimension) === String(Dimension.ROWS)) {
      for (let r = row; r <= sheet.maxRows; r += 1) {
        for (let c = column; c < column + columns; c += 1) {
          const from = cellAt(sheet, r + rows, c);
          const line = (sheet.cells[r] ??= []);
          line[c] = from;
        }
      }
    } else {
      for (let r = row; r < row + rows; r += 1) sheet.cells[r]?.splice(column, columns);
    }
    this.caller.host.engine.structureChanged();
  }

  #read(method: string): void {
    requireDocument(this.caller, `Range.${method}`);
    this.caller.host.engine.recalculate(this.area);
  }
  #table<T>(make: (row: number, column: number) => T): T[][] {
    return table(this.area.rows, this.area.columns, (i, j) => make(this.area.row + i, this.area.column + j));
  }
  #looks<T>(read: (format: CellFormat) => T): T[][] {
    return this.#table((row, column) => read(formatAt(this.area.sheet, row, column)));
  }
  #write(method: string, make: (row: number, column: number, i: number, j: number) => CellContent): Range {
    requireDocument(this.caller, `Range.${method}`);
    requireEditable(this.caller, this.area);
    const contents = table(this.area.rows, this.area.columns, (i, j) =>
      make(this.area.row + i, this.area.column + j, i, j),
    );
    writeContents(this.caller, this.area, contents);
    return this.self;
  }
  #edit(
    change: (cell: Cell, row: number, column: number, i: number, j: number) => unknown,
    onlyExisting = false,
  ): Range {
    requireDocument(this.caller, 'Range');
    requireEditable(this.caller, this.area);
    eachPlace(this.area, (row, column, i, j) => {
      const cell = onlyExisting ? cellAt(this.area.sheet, row, column) : ensureCell(this.area.sheet, row, column);
      if (cell) change(cell, row, column, i, j);
    });
    return this.self;
  }
  #format(make: (i: number, j: number) => CellFormat): Range {
    return this.#edit((cell, row, column, i, j) => {
      const patch = make(i, j);
      patchFormat(cell, patch);
      // The engine tells dates from numbers by the format.
      if (
        'numberFormat' in patch &&
        typeof cell.value === 'number' &&
        cell.formula === null &&
        this.caller.host.engine.active
      ) {
        this.caller.host.engine.cellChanged(this.area.sheet, row, column);
      }
    });
  }
}

const steps: { readonly [direction: string]: { readonly rows: number; readonly columns: number } } = {
  UP: { rows: -1, columns: 0 },
  DOWN: { rows: 1, columns: 0 },
  PREVIOUS: { rows: 0, columns: -1 },
  NEXT: { rows: 0, columns: 1 },
};

const white = '#ffffff';
const black = '#000000';
const defaultFont = 'Arial';
const defaultFontSize = 10;
const automaticFormat = '0.###############';

export function makeRange(caller: ServiceContext, area: Area): Range {
  return new RangeService(caller, area).self;
}

export function makeWholeSheetRange(caller: ServiceContext, sheet: Area['sheet']): Range {
  return new RangeService(caller, wholeSheet(sheet), true).self;
}

function table<T>(rows: number, columns: number, make: (i: number, j: number) => T): T[][] {
  return Array.from({ length: rows }, (_row, i) => Array.from({ length: columns }, (_column, j) => make(i, j)));
}

function formulaContent(formula: unknown): CellContent {
  if (typeof formula !== 'string') throw signatureError('SpreadsheetApp.Range.setFormula', [formula]);
  requireShort(formula);
  if (formula === '') return { value: null, formula: null, numberFormat: null, runs: null };
  return { value: null, formula: formula.startsWith('=') ? formula : `=${formula}`, numberFormat: null, runs: null };
}

function richContent(value: unknown, method: string): CellContent {
  const { text, runs } = richTextOf(value, method);
  requireShort(text);
  return { value: text === '' ? null : text, formula: null, numberFormat: null, runs: runs.length > 0 ? runs : null };
}

function noteText(note: unknown): string {
  if (note === null || note === undefined) return '';
  // Numbers arrive as Java doubles (issuetracker 429373214).
  if (typeof note === 'number') return Number.isInteger(note) ? note.toFixed(1) : String(note);
  return String(note);
}

function ownFormat(numberFormat: unknown): string | undefined {
  if (typeof numberFormat !== 'string') throw signatureError('SpreadsheetApp.Range.setNumberFormat', [numberFormat]);
  return numberFormat === '' || /^general$/i.test(numberFormat) || numberFormat === automaticFormat
    ? undefined
    : numberFormat;
}

/** @throws ServiceError for a colour that does not exist; live takes it in silence (issuetracker 428869869). */
function colorOrDefault(color: unknown, method: string): string | undefined {
  if (color === null || color === undefined || color === '') return undefined;
  const known = typeof color === 'string' ? normaliseColor(color) : null;
  if (known === null) throw new ServiceError(`Range.${method}: ${String(color)} is not a colour`);
  return known;
}

function textOrDefault(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}

function weightOf(weight: unknown): boolean | undefined {
  if (weight === null || weight === undefined || weight === 'normal') return undefined;
  if (weight === 'bold') return true;
  throw new ServiceError(`Invalid argument: ${String(weight)}`);
}

function styleOf(style: unknown): boolean | undefined {
  if (style === null || style === undefined || style === 'normal') return undefined;
  if (style === 'italic') return true;
  throw new ServiceError(`Invalid argument: ${String(style)}`);
}

function lineOf(line: unknown): CellFormat {
  if (line === null || line === undefined || line === 'none') return { underline: undefined, strikethrough: undefined };
  if (line === 'underline') return { underline: true, strikethrough: undefined };
  if (line === 'line-through') return { underline: undefined, strikethrough: true };
  throw new ServiceError(`Invalid argument: ${String(line)}`);
}

function horizontalOf(alignment: unknown): 'left' | 'center' | 'right' | undefined {
  if (alignment === null || alignment === undefined || alignment === 'normal') return undefined;
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  throw new ServiceError(`Invalid argument: ${String(alignment)}`);
}

function verticalOf(alignment: unknown): 'top' | 'middle' | 'bottom' | undefined {
  if (alignment === null || alignment === undefined) return undefined;
  if (alignment === 'top' || alignment === 'middle' || alignment === 'bottom') return alignment;
  throw new ServiceError(`Invalid argument: ${String(alignment)}`);
}

function wrapOf(strategy: unknown): 'WRAP' | 'OVERFLOW' | 'CLIP' {
  const name = enumName(strategy);
  if (name === 'WRAP' || name === 'OVERFLOW' || name === 'CLIP') return name;
  throw signatureError('SpreadsheetApp.Range.setWrapStrategy', [strategy]);
}

function directionOf(direction: unknown): CellFormat {
  if (direction === null || direction === undefined) return { direction: undefined };
  const name = enumName(direction);
  if (name === 'LEFT_TO_RIGHT' || name === 'RIGHT_TO_LEFT') return { direction: name };
  throw signatureError('SpreadsheetApp.Range.setTextDirection', [direction]);
}

function borderStyleOf(style: unknown): BorderLine['style'] {
  if (style === null || style === undefined) return 'SOLID';
  const name = enumName(style);
  if (name !== null && name in BorderStyle) return name as BorderLine['style'];
  throw signatureError('SpreadsheetApp.Range.setBorder', [style]);
}

interface Paste {
  readonly content: 'formulas' | 'values' | null;
  readonly format: boolean;
  /** Absent: with the rest of the look. */
  readonly borders?: boolean;
  readonly note: boolean;
  readonly validation: boolean;
}

const nothing: Paste = { content: null, format: false, note: false, validation: false };
const everything: Paste = { content: 'formulas', format: true, note: true, validation: true };
const pastes: { readonly [type: string]: Paste } = {
  PASTE_NORMAL: everything,
  PASTE_NO_BORDERS: { ...everything, borders: false },
  PASTE_VALUES: { ...nothing, content: 'values' },
  PASTE_FORMULA: { ...nothing, content: 'formulas' },
  PASTE_FORMAT: { ...nothing, format: true },
  PASTE_DATA_VALIDATION: { ...nothing, validation: true },
};

/** What is pasted. Contents alone are values: scripts use that to replace formulas by their results. */
function pasteOf(options: unknown): Paste {
  if (options === undefined || options === null) return everything;
  const type = enumName(options);
  if (type !== null) {
    const paste = pastes[type];
    if (!paste) throw new ServiceError(`Range.copyTo with ${type} is not available in the local host`);
    return paste;
  }
  if (typeof options !== 'object') throw signatureError('SpreadsheetApp.Range.copyTo', [options]);
  if ('contentsOnly' in options && options.contentsOnly === true) return { ...nothing, content: 'values' };
  if ('formatOnly' in options && options.formatOnly === true) return { ...nothing, format: true };
  return everything;
}

/** The look that is pasted; without borders the cell keeps its own. */
function pastedFormat(pasted: CellFormat, own: CellFormat, { borders = true }: Paste): CellFormat {
  if (borders) return pasted;
  const isBorder = ([key]: [string, unknown]): boolean => ['top', 'left', 'bottom', 'right'].includes(key);
  const looks = Object.entries(pasted).filter((entry) => !isBorder(entry));
  return Object.fromEntries([...looks, ...Object.entries(own).filter(isBorder)]);
}

function fullStyle(format: CellFormat): TextRunStyle {
  return {
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    underline: format.underline ?? false,
    strikethrough: format.strikethrough ?? false,
    fontFamily: format.fontFamily ?? defaultFont,
    fontSize: format.fontSize ?? defaultFontSize,
    fontColor: format.fontColor ?? black,
  };
}

/** The whole row or column that an area is. @throws ServiceError for any other area. */
function wholeLine(area: Area): { type: 'ROW' | 'COLUMN'; sheet: Area['sheet']; index: number } {
  if (area.rows === 1 && area.column === 1 && area.columns === area.sheet.maxColumns) {
    return { type: 'ROW', sheet: area.sheet, index: area.row };
  }
  if (area.columns === 1 && area.row === 1 && area.rows === area.sheet.maxRows) {
    return { type: 'COLUMN', sheet: area.sheet, index: area.column };
  }
  throw new ServiceError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function isLineOf(location: { type: string; sheet?: unknown; index?: number }, area: Area): boolean {
  if (location.sheet !== area.sheet || location.index === undefined) return false;
  // Found only from a range that holds the whole line, not from one cell of it.
  if (location.type === 'ROW') {
    const whole = area.column === 1 && area.columns === area.sheet.maxColumns;
    return whole && location.index >= area.row && location.index < area.row + area.rows;
  }
  const whole = area.row === 1 && area.rows === area.sheet.maxRows;
  return whole && location.index >= area.column && location.index < area.column + area.columns;
}

function sortSpec(spec: unknown): { column: number; ascending: boolean } {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec === 'object' && spec !== null && 'column' in spec && typeof spec.column === 'number') {
    return { column: spec.column, ascending: !('ascending' in spec) || spec.ascending !== false };
  }
  throw signatureError('SpreadsheetApp.Range.sort', [spec]);
}

/** Numbers before texts before booleans; blanks last either way. */
function compareCells(one: CellScalar, other: CellScalar, ascending: boolean): number {
  const rank = (value: CellScalar): number =>
    value === null
      ? 4
      : typeof value === 'number'
        ? 0
        : typeof value === 'string'
          ? 1
          : typeof value === 'boolean'
            ? 2
            : 3;
  if (one === null || other === null) return rank(one) === rank(other) ? 0 : one === null ? 1 : -1;
  const order =
    rank(one) !== rank(other)
      ? rank(one) - rank(other)
      : typeof one === 'string' && typeof other === 'string'
        ? one.localeCompare(other, 'th')
        : Number(one) - Number(other);
  return ascending ? order : -order;
}
