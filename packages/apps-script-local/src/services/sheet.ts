/** Sheet: a tab. */
import { contentBounds, emptyFormat, shiftSheet, wholeSheet, type Shift } from '../model/grid.ts';
import { copyOfSheet, freeCopyName } from '../model/sheet-copy.ts';
import { normaliseColor } from '../model/color.ts';
import { nextId, nextSheetId, type Area, type SheetModel } from '../model/workbook.ts';
import { renameInFormula, shiftFormula } from '../formula/references.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { areaFromA1, areaFromNumbers, areaOf } from './areas.ts';
import { chart, chartBuilder, chartOf, newChartModel } from './chart.ts';
import { conditionalRule, conditionalRuleOf } from './conditional-format.ts';
import { integer, requireDocument, requireEditable, liveSheet, type ServiceContext } from './context.ts';
import { contextOf } from './files.ts';
import { bandingsOf } from './banding.ts';
import { addMetadata, metadataFinder, metadataOf } from './developer-metadata.ts';
import { GroupControlTogglePosition, SheetType, enumName } from './enums.ts';
import { filter, isFilteredOut } from './filter.ts';
import { depthAt, foldGroups, groupAt, type Lines } from './group.ts';
import { range, sheet, spreadsheet } from './handles.ts';
import { namedRange } from './named-range.ts';
import { protection } from './protection.ts';
import { rangeList } from './range-list.ts';
import { select, selectCell } from './select.ts';
import { activeRange, activeRanges, currentCell, selection } from './selection.ts';
import { textFinder } from './text-finder.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const free = new Set([
  'createDeveloperMetadataFinder',
  'createTextFinder',
  'getDataRange',
  'getIndex',
  'getName',
  'getParent',
  'getRange',
  'getRangeList',
  'getSheetId',
  'getSheetName',
  'getType',
  'newChart',
]);

const mostCells = 10_000_000;
const longestName = 100;
const defaultColumnWidth = 100;
const defaultRowHeight = 21;

class SheetService extends Service<Sheet, ServiceContext> implements Partial<Sheet> {
  constructor(
    caller: ServiceContext,
    readonly model: SheetModel,
  ) {
    super(caller, 'Sheet', { free, document: true });
  }

  // What it is.

  getName(): string {
    return liveSheet(this.model).name;
  }
  getSheetName(): string {
    return this.getName();
  }
  getSheetId(): number {
    return this.model.id;
  }
  getIndex(): number {
    return this.caller.host.workbook.sheets.indexOf(liveSheet(this.model)) + 1;
  }
  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SheetType.GRID;
  }
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheet(this.caller);
  }
  setName(name: string): Sheet {
    this.#change('setName');
    const { workbook, engine } = this.caller.host;
    requireSheetName(this.caller, name, this.model);
    const before = this.model.name;
    for (const other of workbook.sheets) {
      eachFormula(other, (formula) => renameInFormula(formula, before, name));
    }
    this.model.name = name;
    engine.structureChanged();
    return this.self;
  }
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
    requireDocument(this.caller, 'Sheet.copyTo');
    const target = contextOf(this.caller, spreadsheet.getId());
    const { workbook, engine } = target.host;
    const copy = copyOfSheet(liveSheet(this.model), nextSheetId(workbook), freeCopyName(workbook, this.model.name));
    requireRoom(target, copy.maxRows * copy.maxColumns);
    workbook.sheets.push(copy);
    engine.structureChanged();
    return sheet(target, copy);
  }
  activate(): Sheet {
    this.caller.host.workbook.activeSheet = liveSheet(this.model);
    return this.self;
  }
  hideSheet(): Sheet {
    const { workbook } = this.caller.host;
    if (workbook.sheets.every((other) => other === this.model || other.hidden)) {
      throw new ServiceError("You can't hide all the sheets in a document.");
    }
    this.model.hidden = true;
    return this.self;
  }
  showSheet(): Sheet {
    this.model.hidden = false;
    return this.self;
  }
  isSheetHidden(): boolean {
    return this.model.hidden;
  }
  getTabColor(): string | null {
    return this.model.tabColor;
  }
  setTabColor(color: string | null): Sheet {
    const known = color === null ? null : normaliseColor(color);
    if (color !== null && known === null) throw new ServiceError(`${color} is not a colour`);
    this.model.tabColor = known;
    return this.self;
  }
  hasHiddenGridlines(): boolean {
    return this.model.hiddenGridlines;
  }
  setHiddenGridlines(hideGridlines: boolean): Sheet {
    this.model.hiddenGridlines = hideGridlines;
    return this.self;
  }

  // Ranges.

  getRange(...args: unknown[]): Range {
    liveSheet(this.model);
    const [first] = args;
    if (typeof first === 'string' && args.length === 1) {
      return range(this.caller, areaFromA1(this.caller.host.workbook, this.model, first));
    }
    if (args.length === 0 || args.length > 4 || !args.every((arg) => typeof arg === 'number')) {
      throw signatureError('SpreadsheetApp.Sheet.getRange', args);
    }
    const area = areaFromNumbers(this.model, args);
    if (area.row + area.rows - 1 > this.model.maxRows || area.column + area.columns - 1 > this.model.maxColumns) {
      throw new ServiceError('The coordinates or dimensions of the range are invalid.');
    }
    return range(this.caller, area);
  }
  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return rangeList(
      this.caller,
      Array.from(a1Notations, (text) => this.getRange(text)),
    );
  }
  getDataRange(): Range {
    requireDocument(this.caller, 'Sheet.getDataRange');
    const { rows, columns } = this.#bounds();
    return range(this.caller, {
      sheet: this.model,
      row: 1,
      column: 1,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }
  getLastRow(): number {
    return this.#bounds().rows;
  }
  getLastColumn(): number {
    return this.#bounds().columns;
  }
  #bounds(): { rows: number; columns: number } {
    requireDocument(this.caller, 'Sheet.getLastRow');
    this.caller.host.engine.recalculate(this.model);
    return contentBounds(liveSheet(this.model));
  }
  getMaxRows(): number {
    return liveSheet(this.model).maxRows;
  }
  getMaxColumns(): number {
    return liveSheet(this.model).maxColumns;
  }
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }
  getActiveRange(): Range | null {
    return activeRange(this.caller, liveSheet(this.model));
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    return activeRanges(this.caller, liveSheet(this.model));
  }
  getActiveCell(): Range {
    return currentCell(this.caller, liveSheet(this.model));
  }
  getCurrentCell(): Range | null {
    return currentCell(this.caller, liveSheet(this.model));
  }
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return selection(this.caller, liveSheet(this.model));
  }
  setActiveRange(target: Range): Range {
    select(this.caller, [this.#own(target, 'setActiveRange')]);
    return target;
  }
  setActiveSelection(target: Range | string): Range {
    return this.setActiveRange(typeof target === 'string' ? this.getRange(target) : target);
  }
  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList): GoogleAppsScript.Spreadsheet.RangeList {
    select(
      this.caller,
      list.getRanges().map((one) => this.#own(one, 'setActiveRangeList')),
    );
    return list;
  }
  setCurrentCell(cell: Range): Range {
    const area = this.#own(cell, 'setCurrentCell');
    if (area.rows !== 1 || area.columns !== 1) throw new ServiceError('The range must be a single cell.');
    selectCell(this.caller, area);
    return cell;
  }
  #own(target: Range, method: string): Area {
    const area = areaOf(target, `SpreadsheetApp.Sheet.${method}`);
    if (area.sheet !== this.model) throw new ServiceError('The range must be on this sheet.');
    return area;
  }
  appendRow(rowContents: unknown[]): Sheet {
    const contents = Array.from(rowContents);
    if (contents.length === 0) throw signatureError('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    const row = this.#bounds().rows + 1;
    if (row > this.model.maxRows) this.insertRowsAfter(this.model.maxRows, 1);
    if (contents.length > this.model.maxColumns) {
      this.insertColumnsAfter(this.model.maxColumns, contents.length - this.model.maxColumns);
    }
    this.getRange(row, 1, 1, contents.length).setValues([contents]);
    return this.self;
  }

  // Rows and columns.

  insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    return this.#shift('ROWS', beforePosition, howMany, 'insertRowsBefore');
  }
  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return this.#shift('ROWS', afterPosition + 1, howMany, 'insertRowsAfter');
  }
  insertRowBefore(beforePosition: number): Sheet {
    return this.insertRowsBefore(beforePosition, 1);
  }
  insertRowAfter(afterPosition: number): Sheet {
    return this.insertRowsAfter(afterPosition, 1);
  }
  insertRows(rowIndex: number, numRows = 1): void {
    this.insertRowsBefore(rowIndex, numRows);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    return this.#shift('COLUMNS', beforePosition, howMany, 'insertColumnsBefore');
  }
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return this.#shift('COLUMNS', afterPosition + 1, howMany, 'insertColumnsAfter');
  }
  insertColumnBefore(beforePosition: number): Sheet {
    return this.insertColumnsBefore(beforePosition, 1);
  }
  insertColumnAfter(afterPosition: number): Sheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }
  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertColumnsBefore(columnIndex, numColumns);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this.#shift('ROWS', rowPosition, -howMany, 'deleteRows');
  }
  deleteRow(rowPosition: number): Sheet {
    return this.#shift('ROWS', rowPosition, -1, 'deleteRow');
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this.#shift('COLUMNS', columnPosition, -howMany, 'deleteColumns');
  }
  deleteColumn(columnPosition: number): Sheet {
    return this.#shift('COLUMNS', columnPosition, -1, 'deleteColumn');
  }
  #shift(dimension: 'ROWS' | 'COLUMNS', position: number, count: number, method: string): Sheet {
    this.#change(method);
    const at = integer(position, `SpreadsheetApp.Sheet.${method}`);
    const size = dimension === 'ROWS' ? this.model.maxRows : this.model.maxColumns;
    const noun = dimension === 'ROWS' ? 'rows' : 'columns';
    if (count === 0) throw new ServiceError(`The number of ${noun} must be at least 1.`);
    if (at < 1 || at > size + (count > 0 ? 1 : 0) || (count < 0 && at - count - 1 > size)) {
      throw new ServiceError(`Those ${noun} are out of bounds.`);
    }
    if (count < 0 && -count >= size) throw new ServiceError(`You can't delete all the ${noun} on the sheet.`);
    const { workbook, engine } = this.caller.host;
    if (count > 0)
      requireRoom(this.caller, count * (dimension === 'ROWS' ? this.model.maxColumns : this.model.maxRows));
    const shift: Shift = { sheet: this.model, dimension, at, count };
    for (const other of workbook.sheets) {
      eachFormula(other, (formula) => shiftFormula(formula, other.name, shift));
    }
    shiftSheet(workbook, shift);
    engine.structureChanged();
    return this.self;
  }
  /** @param destinationIndex where the first of the rows stands afterwards, counted before they are moved */
  moveRows(rowSpec: Range, destinationIndex: number): void {
    const { row, rows } = this.#own(rowSpec, 'moveRows');
    this.#move('ROWS', row, rows, destinationIndex);
  }
  moveColumns(columnSpec: Range, destinationIndex: number): void {
    const { column, columns } = this.#own(columnSpec, 'moveColumns');
    this.#move('COLUMNS', column, columns, destinationIndex);
  }
  /** Cut, and inserted again: an empty stretch is made, the cells go there, and the old stretch is deleted. */
  #move(dimension: 'ROWS' | 'COLUMNS', from: number, count: number, to: number): void {
    const method = dimension === 'ROWS' ? 'moveRows' : 'moveColumns';
    const at = integer(to, `SpreadsheetApp.Sheet.${method}`);
    if (at >= from && at <= from + count) return;
    const area = (index: number): Area =>
      dimension === 'ROWS'
        ? { sheet: this.model, row: index, column: 1, rows: count, columns: this.model.maxColumns }
        : { sheet: this.model, row: 1, column: index, rows: this.model.maxRows, columns: count };
    this.#shift(dimension, at, count, method);
    const old = at < from ? from + count : from;
    range(this.caller, area(old)).moveTo(range(this.caller, area(at)));
    this.#shift(dimension, old, -count, method);
  }
  getFrozenRows(): number {
    return this.model.frozenRows;
  }
  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.model.maxRows)
      throw new ServiceError("You can't freeze all visible rows on the sheet.");
    this.model.frozenRows = integer(rows, 'SpreadsheetApp.Sheet.setFrozenRows');
  }
  getFrozenColumns(): number {
    return this.model.frozenColumns;
  }
  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.model.maxColumns) {
      throw new ServiceError("You can't freeze all visible columns on the sheet.");
    }
    this.model.frozenColumns = integer(columns, 'SpreadsheetApp.Sheet.setFrozenColumns');
  }
  getColumnWidth(columnPosition: number): number {
    this.#requireColumn(columnPosition);
    return this.model.columnWidths[columnPosition] ?? defaultColumnWidth;
  }
  setColumnWidth(columnPosition: number, width: number): Sheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    this.#requireColumn(startColumn);
    this.#requireColumn(startColumn + numColumns - 1);
    for (let column = startColumn; column < startColumn + numColumns; column += 1)
      this.model.columnWidths[column] = width;
    return this.self;
  }
  /** A guess from the longest line, about seven pixels a letter: there is no screen to measure on. */
  autoResizeColumns(startColumn: number, numColumns: number): Sheet {
    for (let column = startColumn; column < startColumn + numColumns; column += 1) {
      this.#requireColumn(column);
      let longest = 0;
      for (const row of this.getRange(1, column, Math.max(1, this.getLastRow()), 1).getDisplayValues()) {
        for (const line of (row[0] ?? '').split('\n')) longest = Math.max(longest, line.replace(/\p{M}/gu, '').length);
      }
      if (longest > 0) this.model.columnWidths[column] = Math.min(600, longest * 7 + 16);
    }
    return this.self;
  }
  autoResizeColumn(columnPosition: number): Sheet {
    return this.autoResizeColumns(columnPosition, 1);
  }
  autoResizeRows(startRow: number, numRows: number): Sheet {
    for (let row = startRow; row < startRow + numRows; row += 1) delete this.model.rowHeights[row];
    return this.self;
  }
  getRowHeight(rowPosition: number): number {
    return this.model.rowHeights[rowPosition] ?? defaultRowHeight;
  }
  setRowHeight(rowPosition: number, height: number): Sheet {
    return this.setRowHeights(rowPosition, 1, height);
  }
  setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    if (startRow < 1 || startRow + numRows - 1 > this.model.maxRows)
      throw new ServiceError('Those rows are out of bounds.');
    for (let row = startRow; row < startRow + numRows; row += 1) this.model.rowHeights[row] = height;
    return this.self;
  }
  setRowHeightsForced(startRow: number, numRows: number, height: number): Sheet {
    return this.setRowHeights(startRow, numRows, height);
  }
  hideRows(rowIndex: number, numRows = 1): void {
    for (let row = rowIndex; row < rowIndex + numRows; row += 1) this.model.hiddenRows.add(row);
  }
  showRows(rowIndex: number, numRows = 1): void {
    for (let row = rowIndex; row < rowIndex + numRows; row += 1) this.model.hiddenRows.delete(row);
  }
  unhideRow(row: Range): void {
    const area = this.#own(row, 'unhideRow');
    this.showRows(area.row, area.rows);
  }
  unhideColumn(column: Range): void {
    const area = this.#own(column, 'unhideColumn');
    this.showColumns(area.column, area.columns);
  }
  isRowHiddenByFilter(rowPosition: number): boolean {
    return isFilteredOut(this.caller, liveSheet(this.model), rowPosition);
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    return this.model.hiddenRows.has(rowPosition);
  }
  hideColumns(columnIndex: number, numColumns = 1): void {
    for (let column = columnIndex; column < columnIndex + numColumns; column += 1) this.model.hiddenColumns.add(column);
  }
  showColumns(columnIndex: number, numColumns = 1): void {
    for (let column = columnIndex; column < columnIndex + numColumns; column += 1)
      this.model.hiddenColumns.delete(column);
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.model.hiddenColumns.has(columnPosition);
  }
  #requireColumn(column: number): void {
    if (!(column >= 1 && column <= this.model.maxColumns)) throw new ServiceError('Those columns are out of bounds.');
  }

  // Clearing and ordering.

  clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): Sheet {
    this.#change('clear');
    const all = !options || (!options.formatOnly && !options.contentsOnly);
    this.model.cells.forEach((line) =>
      line?.forEach((cell) => {
        if (!cell) return;
        if (all || options.contentsOnly) {
          cell.value = null;
          cell.formula = null;
          cell.runs = null;
        }
        if (all || options.formatOnly) cell.format = emptyFormat;
      }),
    );
    if (all || options.formatOnly) this.model.conditionalRules = [];
    this.caller.host.engine.structureChanged();
    return this.self;
  }
  clearContents(): Sheet {
    return this.clear({ contentsOnly: true });
  }
  clearFormats(): Sheet {
    return this.clear({ formatOnly: true });
  }
  clearNotes(): Sheet {
    this.#change('clearNotes');
    this.model.cells.forEach((line) => line?.forEach((cell) => cell && (cell.note = '')));
    return this.self;
  }
  sort(columnPosition: number, ascending = true): Sheet {
    const { rows, columns } = this.#bounds();
    const first = this.model.frozenRows + 1;
    if (rows >= first && columns > 0) {
      this.getRange(first, 1, rows - first + 1, Math.max(columns, columnPosition)).sort({
        column: columnPosition,
        ascending,
      });
    }
    return this.self;
  }

  // Rules, charts, protection, names, metadata.

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.model.conditionalRules.map((rule) => conditionalRule(this.caller, rule));
  }
  /** Replaces all. */
  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
    if (!Array.isArray(rules)) throw signatureError(method, [rules]);
    const models = rules.map((rule) => conditionalRuleOf(rule, method));
    if (models.some((rule) => rule.ranges.some((area) => area.sheet !== this.model))) {
      throw new ServiceError('Conditional format rules must have ranges on the sheet they are set on.');
    }
    this.#change('setConditionalFormatRules');
    this.model.conditionalRules = models;
  }
  clearConditionalFormatRules(): void {
    this.model.conditionalRules = [];
  }
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return chartBuilder(this.caller);
  }
  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return this.model.charts.map((model) => chart(this.caller, model));
  }
  insertChart(newChart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    this.#change('insertChart');
    const { model } = chartOf(newChart, 'SpreadsheetApp.Sheet.insertChart');
    if (model.ranges.length === 0) throw new ServiceError('A chart needs at least one range.');
    this.model.charts.push(newChartModel(this.caller, model));
  }
  updateChart(newChart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const { model, original } = chartOf(newChart, 'SpreadsheetApp.Sheet.updateChart');
    const index = this.model.charts.findIndex((entry) => original && entry.id === original.id);
    if (index < 0) throw new ServiceError('The chart does not exist on this sheet.');
    this.model.charts[index] = { ...model };
  }
  removeChart(oldChart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const { original } = chartOf(oldChart, 'SpreadsheetApp.Sheet.removeChart');
    this.model.charts = this.model.charts.filter((entry) => !original || entry.id !== original.id);
  }
  getImages(): GoogleAppsScript.Spreadsheet.OverGridImage[] {
    return [];
  }
  getDrawings(): GoogleAppsScript.Spreadsheet.Drawing[] {
    return [];
  }
  getPivotTables(): GoogleAppsScript.Spreadsheet.PivotTable[] {
    return [];
  }
  getSlicers(): GoogleAppsScript.Spreadsheet.Slicer[] {
    return [];
  }
  getDataSourceTables(): GoogleAppsScript.Spreadsheet.DataSourceTable[] {
    return [];
  }
  /** No form is linked to a sheet here. */
  getFormUrl(): string | null {
    return null;
  }
  isRightToLeft(): boolean {
    return this.model.rightToLeft;
  }
  setRightToLeft(rightToLeft: boolean): Sheet {
    this.model.rightToLeft = rightToLeft;
    return this.self;
  }
  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this.caller, liveSheet(this.model));
  }

  // Groups.

  getRowGroup(rowIndex: number, groupDepth: number): GoogleAppsScript.Spreadsheet.Group | null {
    return groupAt(this.caller, liveSheet(this.model), 'rows', rowIndex, groupDepth);
  }
  getColumnGroup(columnIndex: number, groupDepth: number): GoogleAppsScript.Spreadsheet.Group | null {
    return groupAt(this.caller, liveSheet(this.model), 'columns', columnIndex, groupDepth);
  }
  getRowGroupDepth(rowIndex: number): number {
    return depthAt(liveSheet(this.model), 'rows', rowIndex);
  }
  getColumnGroupDepth(columnIndex: number): number {
    return depthAt(liveSheet(this.model), 'columns', columnIndex);
  }
  collapseAllRowGroups(): Sheet {
    return this.#fold('rows', true, () => true);
  }
  collapseAllColumnGroups(): Sheet {
    return this.#fold('columns', true, () => true);
  }
  expandAllRowGroups(): Sheet {
    return this.#fold('rows', false, () => true);
  }
  expandAllColumnGroups(): Sheet {
    return this.#fold('columns', false, () => true);
  }
  expandRowGroupsUpToDepth(groupDepth: number): Sheet {
    this.#fold('rows', false, ({ depth }) => depth <= groupDepth);
    return this.#fold('rows', true, ({ depth }) => depth > groupDepth);
  }
  expandColumnGroupsUpToDepth(groupDepth: number): Sheet {
    this.#fold('columns', false, ({ depth }) => depth <= groupDepth);
    return this.#fold('columns', true, ({ depth }) => depth > groupDepth);
  }
  getRowGroupControlPosition(): GoogleAppsScript.Spreadsheet.GroupControlTogglePosition {
    return GroupControlTogglePosition[this.model.rowControlBefore === true ? 'BEFORE' : 'AFTER'];
  }
  setRowGroupControlPosition(position: GoogleAppsScript.Spreadsheet.GroupControlTogglePosition): Sheet {
    this.model.rowControlBefore = isBefore(position);
    return this.self;
  }
  getColumnGroupControlPosition(): GoogleAppsScript.Spreadsheet.GroupControlTogglePosition {
    return GroupControlTogglePosition[this.model.columnControlBefore === true ? 'BEFORE' : 'AFTER'];
  }
  setColumnGroupControlPosition(position: GoogleAppsScript.Spreadsheet.GroupControlTogglePosition): Sheet {
    this.model.columnControlBefore = isBefore(position);
    return this.self;
  }
  #fold(lines: Lines, folded: boolean, picks: Parameters<typeof foldGroups>[3]): Sheet {
    foldGroups(liveSheet(this.model), lines, folded, picks);
    return this.self;
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.model.filter ? filter(this.caller, this.model) : null;
  }
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    requireDocument(this.caller, 'Sheet.protect');
    const { workbook } = this.caller.host;
    // A sheet has one protection of its own; asking again gives it back.
    const existing = workbook.protections.find((entry) => entry.type === 'SHEET' && entry.sheet === this.model);
    if (existing) return protection(this.caller, existing);
    const model = {
      id: nextId(workbook),
      type: 'SHEET' as const,
      sheet: liveSheet(this.model),
      area: null,
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
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const name = enumName(type);
    return this.caller.host.workbook.protections
      .filter((entry) => entry.sheet === this.model && entry.type === name)
      .map((entry) => protection(this.caller, entry));
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.caller.host.workbook.namedRanges
      .filter((entry) => entry.area.sheet === this.model)
      .map((entry) => namedRange(this.caller, entry));
  }
  addDeveloperMetadata(
    key: string,
    second?: string | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    third?: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): Sheet {
    addMetadata(this.caller, { type: 'SHEET', sheet: liveSheet(this.model) }, key, second, third);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf(this.caller, (location) => location.type === 'SHEET' && location.sheet === this.model);
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.caller, wholeSheet(this.model), true);
  }
  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const { rows, columns } = contentBounds(this.model);
    const area: Area = { sheet: this.model, row: 1, column: 1, rows, columns };
    return textFinder(this.caller, [area], findText);
  }
  hideColumn(column: Range): void {
    const area = areaOf(column, 'SpreadsheetApp.Sheet.hideColumn');
    this.hideColumns(area.column, area.columns);
  }
  hideRow(row: Range): void {
    const area = areaOf(row, 'SpreadsheetApp.Sheet.hideRow');
    this.hideRows(area.row, area.rows);
  }

  #change(method: string): void {
    requireDocument(this.caller, `Sheet.${method}`);
    requireEditable(this.caller, wholeSheet(liveSheet(this.model)));
  }
}

function isBefore(position: unknown): boolean {
  const name = enumName(position);
  if (name === 'BEFORE' || name === 'AFTER') return name === 'BEFORE';
  throw signatureError('SpreadsheetApp.Sheet.setRowGroupControlPosition', [position]);
}

/** Rewrites the formulas of a sheet, its rules' and its validations' included. */
function eachFormula(model: SheetModel, change: (formula: string) => string): void {
  model.cells.forEach((line) =>
    line?.forEach((cell) => {
      if (cell && cell.formula !== null) cell.formula = change(cell.formula);
    }),
  );
}

/** @throws ServiceError when a workbook would hold more than ten million cells. */
export function requireRoom(caller: ServiceContext, cells: number): void {
  const used = caller.host.workbook.sheets.reduce((sum, entry) => sum + entry.maxRows * entry.maxColumns, 0);
  if (used + cells > mostCells) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
}

/** @throws ServiceError for a name that is empty, over 100 characters, or taken (whatever the case). */
export function requireSheetName(caller: ServiceContext, name: unknown, except: SheetModel | null): void {
  if (typeof name !== 'string') throw signatureError('SpreadsheetApp.Sheet.setName', [name]);
  if (name.trim() === '') throw new ServiceError("The sheet name can't be empty.");
  if (name.length > longestName)
    throw new ServiceError(`The sheet name cannot be greater than ${longestName} characters.`);
  const lower = name.toLowerCase();
  const { workbook } = caller.host;
  if (workbook.sheets.some((entry) => entry !== except && entry.name.toLowerCase() === lower)) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

export function makeSheet(caller: ServiceContext, model: SheetModel): Sheet {
  return new SheetService(caller, model).self;
}
