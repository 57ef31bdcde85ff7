/** Spreadsheet: the workbook. */
import { nextSheetId, newSheetModel, type SheetModel } from '../model/workbook.ts';
import { contentBounds } from '../model/grid.ts';
import { cloneWorkbook } from '../model/clone.ts';
import { copyOfSheet, freeCopyName } from '../model/sheet-copy.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { areaFromA1, areaOf, sheetOf } from './areas.ts';
import { integer, requireDocument, requireEditable, requireScope, scopeNames, type ServiceContext } from './context.ts';
import { bandingsOf } from './banding.ts';
import { addMetadata, metadataFinder, metadataOf } from './developer-metadata.ts';
import { RecalculationInterval, enumName } from './enums.ts';
import { addFile, freeFileId } from './files.ts';
import { range, sheet, spreadsheet } from './handles.ts';
import { namedRange, requireName } from './named-range.ts';
import { protection } from './protection.ts';
import { rangeList } from './range-list.ts';
import { user } from './session.ts';
import type { MenuItem } from './ui-record.ts';
import { requireRoom, requireSheetName } from './sheet.ts';
import { textFinder } from './text-finder.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const free = new Set([
  'createDeveloperMetadataFinder',
  'createTextFinder',
  'getActiveSheet',
  'getBandings',
  'getDataRange',
  'getId',
  'getName',
  'getNumSheets',
  'getRange',
  'getRangeByName',
  'getRangeList',
  'getSheetByName',
  'getSheetById',
  'getSheetId',
  'getSheetName',
  'getSheets',
  'getSpreadsheetLocale',
  'getSpreadsheetTimeZone',
  'getUrl',
]);

class SpreadsheetService extends Service<Spreadsheet, ServiceContext> implements Partial<Spreadsheet> {
  constructor(caller: ServiceContext) {
    super(caller, 'Spreadsheet', { free, document: true });
  }
  get #workbook() {
    return this.caller.host.workbook;
  }
  getId(): string {
    return this.#workbook.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#workbook.id}/edit`;
  }
  getName(): string {
    return this.#workbook.name;
  }
  rename(newName: string): void {
    this.#workbook.name = newName;
  }
  getSpreadsheetLocale(): string {
    return this.#workbook.locale;
  }
  setSpreadsheetLocale(locale: string): void {
    this.#workbook.locale = locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.#workbook.timeZone;
  }
  setSpreadsheetTimeZone(timezone: string): void {
    try {
      new Intl.DateTimeFormat('en', { timeZone: timezone });
    } catch {
      throw new ServiceError(`Invalid argument: ${timezone}`);
    }
    this.#workbook.timeZone = timezone;
  }
  getOwner(): GoogleAppsScript.Base.User | null {
    return user(this.caller, this.#workbook.owner);
  }
  getEditors(): GoogleAppsScript.Base.User[] {
    return this.#workbook.editors.map((email) => user(this.caller, email));
  }
  /** Who may edit may view as well. */
  getViewers(): GoogleAppsScript.Base.User[] {
    const { editors, viewers = [] } = this.#workbook;
    return [...editors, ...viewers].map((email) => user(this.caller, email));
  }
  addEditor(who: string | GoogleAppsScript.Base.User): Spreadsheet {
    return this.addEditors([addressOf(who)]);
  }
  addEditors(emailAddresses: string[]): Spreadsheet {
    const { owner, editors } = this.#workbook;
    const added = Array.from(emailAddresses, String).filter((email) => email !== owner && !editors.includes(email));
    this.#workbook.editors = [...editors, ...added];
    this.#workbook.viewers = (this.#workbook.viewers ?? []).filter((email) => !added.includes(email));
    return this.self;
  }
  removeEditor(who: string | GoogleAppsScript.Base.User): Spreadsheet {
    const gone = addressOf(who);
    this.#workbook.editors = this.#workbook.editors.filter((email) => email !== gone);
    return this.self;
  }
  addViewer(who: string | GoogleAppsScript.Base.User): Spreadsheet {
    return this.addViewers([addressOf(who)]);
  }
  addViewers(emailAddresses: string[]): Spreadsheet {
    const { owner, editors, viewers = [] } = this.#workbook;
    const known = [owner, ...editors, ...viewers];
    const added = Array.from(emailAddresses, String).filter((email) => !known.includes(email));
    this.#workbook.viewers = [...viewers, ...added];
    return this.self;
  }
  removeViewer(who: string | GoogleAppsScript.Base.User): Spreadsheet {
    const gone = addressOf(who);
    this.#workbook.viewers = (this.#workbook.viewers ?? []).filter((email) => email !== gone);
    return this.self;
  }
  /** A copy of the file beside it, with everything but what Drive knows of it. */
  copy(name: string): Spreadsheet {
    requireScope(this.caller, 'SpreadsheetApp.Spreadsheet.copy', [scopeNames.spreadsheets]);
    const copied = { ...cloneWorkbook(this.#workbook), id: freeFileId(this.caller), name: String(name) };
    return spreadsheet(addFile(this.caller, { ...copied, editors: [], viewers: [] }));
  }
  getFormUrl(): string | null {
    return null;
  }
  getRecalculationInterval(): GoogleAppsScript.Spreadsheet.RecalculationInterval {
    return RecalculationInterval.ON_CHANGE;
  }
  isIterativeCalculationEnabled(): boolean {
    return false;
  }

  // Sheets.

  getSheets(): Sheet[] {
    return this.#workbook.sheets.map((model) => sheet(this.caller, model));
  }
  getNumSheets(): number {
    return this.#workbook.sheets.length;
  }
  /** Exact, case included. */
  getSheetByName(name: string): Sheet | null {
    const model = this.#workbook.sheets.find((entry) => entry.name === name);
    return model ? sheet(this.caller, model) : null;
  }
  getSheetById(id: number): Sheet | null {
    const model = this.#workbook.sheets.find((entry) => entry.id === id);
    return model ? sheet(this.caller, model) : null;
  }
  getActiveSheet(): Sheet {
    return sheet(this.caller, this.#workbook.activeSheet);
  }
  getSheetId(): number {
    return this.#workbook.activeSheet.id;
  }
  getSheetName(): string {
    return this.#workbook.activeSheet.name;
  }
  setActiveSheet(target: Sheet): Sheet {
    this.#workbook.activeSheet = sheetOf(target, 'SpreadsheetApp.Spreadsheet.setActiveSheet');
    return target;
  }
  /** `insertSheet([name][, index][, options])`; the index is 0-based. */
  insertSheet(...args: unknown[]): Sheet {
    requireDocument(this.caller, 'Spreadsheet.insertSheet');
    const name = args.find((arg) => typeof arg === 'string') ?? this.#freeName();
    const index = args.find((arg) => typeof arg === 'number');
    const options = args.find((arg): arg is { template: Sheet } => isObject(arg) && 'template' in arg);
    requireSheetName(this.caller, name, null);
    const workbook = this.#workbook;
    const model =
      options === undefined
        ? newSheetModel(nextSheetId(workbook), String(name))
        : copyOfSheet(
            sheetOf(options.template, 'SpreadsheetApp.Spreadsheet.insertSheet'),
            nextSheetId(workbook),
            String(name),
          );
    requireRoom(this.caller, model.maxRows * model.maxColumns);
    const after = workbook.sheets.indexOf(workbook.activeSheet) + 1;
    const at = index === undefined ? after : integer(index, 'SpreadsheetApp.Spreadsheet.insertSheet');
    workbook.sheets.splice(Math.max(0, Math.min(at, workbook.sheets.length)), 0, model);
    workbook.activeSheet = model;
    this.caller.host.engine.structureChanged();
    return sheet(this.caller, model);
  }
  duplicateActiveSheet(): Sheet {
    const { activeSheet } = this.#workbook;
    return this.insertSheet(freeCopyName(this.#workbook, activeSheet.name), {
      template: sheet(this.caller, activeSheet),
    });
  }
  #freeName(): string {
    const taken = new Set(this.#workbook.sheets.map((entry) => entry.name.toLowerCase()));
    let number = this.#workbook.sheets.length + 1;
    while (taken.has(`sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
  deleteSheet(target: Sheet): void {
    const model = sheetOf(target, 'SpreadsheetApp.Spreadsheet.deleteSheet');
    const workbook = this.#workbook;
    if (workbook.sheets.filter((entry) => !entry.hidden && entry !== model).length === 0) {
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    }
    requireEditable(this.caller, { sheet: model, row: 1, column: 1, rows: model.maxRows, columns: model.maxColumns });
    model.deleted = true;
    workbook.sheets = workbook.sheets.filter((entry) => entry !== model);
    workbook.namedRanges = workbook.namedRanges.filter((entry) => entry.area.sheet !== model);
    workbook.protections = workbook.protections.filter((entry) => entry.sheet !== model);
    workbook.metadata = workbook.metadata.filter(
      ({ location }) => location.type === 'SPREADSHEET' || location.sheet !== model,
    );
    if (workbook.activeSheet === model) this.#activateFirst();
    this.caller.host.engine.structureChanged();
  }
  #activateFirst(): void {
    const first = this.#workbook.sheets.find((entry) => !entry.hidden);
    if (first) this.#workbook.activeSheet = first;
  }
  /** 1-based. */
  moveActiveSheet(pos: number): void {
    const workbook = this.#workbook;
    if (pos < 1 || pos > workbook.sheets.length) throw new ServiceError('The sheet index is out of bounds.');
    const model: SheetModel = workbook.activeSheet;
    workbook.sheets = workbook.sheets.filter((entry) => entry !== model);
    workbook.sheets.splice(pos - 1, 0, model);
    this.caller.host.engine.structureChanged();
  }

  // Ranges and names.

  getRange(a1Notation: string): Range {
    if (typeof a1Notation !== 'string') throw signatureError('SpreadsheetApp.Spreadsheet.getRange', [a1Notation]);
    return range(this.caller, areaFromA1(this.#workbook, this.#workbook.activeSheet, a1Notation));
  }
  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return rangeList(
      this.caller,
      Array.from(a1Notations, (text) => this.getRange(text)),
    );
  }
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  // What it asks of the active sheet.

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getActiveSheet().getSheetValues(startRow, startColumn, numRows, numColumns);
  }
  getImages(): GoogleAppsScript.Spreadsheet.OverGridImage[] {
    return this.getActiveSheet().getImages();
  }
  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return this.#workbook.sheets.flatMap((model) => bandingsOf(this.caller, model));
  }
  sort(columnPosition: number, ascending = true): Sheet {
    return this.getActiveSheet().sort(columnPosition, ascending);
  }
  autoResizeColumn(columnPosition: number): Sheet {
    return this.getActiveSheet().autoResizeColumn(columnPosition);
  }
  deleteColumn(columnPosition: number): Sheet {
    return this.getActiveSheet().deleteColumn(columnPosition);
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this.getActiveSheet().deleteColumns(columnPosition, howMany);
  }
  deleteRow(rowPosition: number): Sheet {
    return this.getActiveSheet().deleteRow(rowPosition);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this.getActiveSheet().deleteRows(rowPosition, howMany);
  }
  insertColumnAfter(afterPosition: number): Sheet {
    return this.getActiveSheet().insertColumnAfter(afterPosition);
  }
  insertColumnBefore(beforePosition: number): Sheet {
    return this.getActiveSheet().insertColumnBefore(beforePosition);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertColumnsAfter(afterPosition, howMany);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertColumnsBefore(beforePosition, howMany);
  }
  insertRowAfter(afterPosition: number): Sheet {
    return this.getActiveSheet().insertRowAfter(afterPosition);
  }
  insertRowBefore(beforePosition: number): Sheet {
    return this.getActiveSheet().insertRowBefore(beforePosition);
  }
  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertRowsAfter(afterPosition, howMany);
  }
  insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertRowsBefore(beforePosition, howMany);
  }
  getColumnWidth(columnPosition: number): number {
    return this.getActiveSheet().getColumnWidth(columnPosition);
  }
  setColumnWidth(columnPosition: number, width: number): Sheet {
    return this.getActiveSheet().setColumnWidth(columnPosition, width);
  }
  getRowHeight(rowPosition: number): number {
    return this.getActiveSheet().getRowHeight(rowPosition);
  }
  setRowHeight(rowPosition: number, height: number): Sheet {
    return this.getActiveSheet().setRowHeight(rowPosition, height);
  }
  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }
  setFrozenColumns(columns: number): void {
    this.getActiveSheet().setFrozenColumns(columns);
  }
  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }
  setFrozenRows(rows: number): void {
    this.getActiveSheet().setFrozenRows(rows);
  }
  hideColumn(column: Range): void {
    this.getActiveSheet().hideColumn(column);
  }
  hideRow(row: Range): void {
    this.getActiveSheet().hideRow(row);
  }
  unhideColumn(column: Range): void {
    this.getActiveSheet().unhideColumn(column);
  }
  unhideRow(row: Range): void {
    this.getActiveSheet().unhideRow(row);
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.getActiveSheet().isColumnHiddenByUser(columnPosition);
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    return this.getActiveSheet().isRowHiddenByUser(rowPosition);
  }
  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.getActiveSheet().isRowHiddenByFilter(rowPosition);
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    return this.getActiveSheet().getActiveRangeList();
  }
  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList): GoogleAppsScript.Spreadsheet.RangeList {
    const [first] = list.getRanges();
    return first ? first.getSheet().setActiveRangeList(list) : list;
  }
  getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }
  setCurrentCell(cell: Range): Range {
    return cell.getSheet().setCurrentCell(cell);
  }
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.getActiveSheet().getSelection();
  }
  setActiveSelection(target: Range | string): Range {
    return this.setActiveRange(typeof target === 'string' ? this.getRange(target) : target);
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }
  getLastRow(): number {
    this.caller.host.engine.recalculate(this.#workbook.activeSheet);
    return contentBounds(this.#workbook.activeSheet).rows;
  }
  getLastColumn(): number {
    this.caller.host.engine.recalculate(this.#workbook.activeSheet);
    return contentBounds(this.#workbook.activeSheet).columns;
  }
  appendRow(rowContents: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(rowContents);
  }
  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
  setActiveRange(target: Range): Range {
    areaOf(target, 'SpreadsheetApp.Spreadsheet.setActiveRange');
    return target.activate();
  }
  getRangeByName(name: string): Range | null {
    const lower = String(name).toLowerCase();
    const named = this.#workbook.namedRanges.find((entry) => entry.name.toLowerCase() === lower);
    return named ? range(this.caller, named.area) : null;
  }
  setNamedRange(name: string, target: Range): void {
    requireName(name);
    const area = areaOf(target, 'SpreadsheetApp.Spreadsheet.setNamedRange');
    const existing = this.#workbook.namedRanges.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
    if (existing) existing.area = area;
    else this.#workbook.namedRanges.push({ name, area });
    this.caller.host.engine.structureChanged();
  }
  removeNamedRange(name: string): void {
    const kept = this.#workbook.namedRanges.filter((entry) => entry.name !== name);
    if (kept.length === this.#workbook.namedRanges.length)
      throw new ServiceError(`Named range ${name} does not exist.`);
    this.#workbook.namedRanges = kept;
    this.caller.host.engine.structureChanged();
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.#workbook.namedRanges.map((entry) => namedRange(this.caller, entry));
  }

  // Protection, metadata, finding, messages.

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const name = enumName(type);
    return this.#workbook.protections
      .filter((entry) => entry.type === name)
      .map((entry) => protection(this.caller, entry));
  }
  addDeveloperMetadata(
    key: string,
    second?: string | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    third?: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): Spreadsheet {
    addMetadata(this.caller, { type: 'SPREADSHEET' }, key, second, third);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf(this.caller, (location) => location.type === 'SPREADSHEET');
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.caller, null);
  }
  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const areas = this.#workbook.sheets.map((model) => ({ sheet: model, row: 1, column: 1, ...contentBounds(model) }));
    return textFinder(this.caller, areas, findText);
  }
  /** The way of scripts older than `getUi`: entries of a name and a function, null for a line between them. */
  addMenu(name: string, subMenus: ({ name: string; functionName: string } | null)[]): void {
    const { menus } = this.caller.host.ui;
    const items = Array.from(subMenus, (entry): MenuItem =>
      entry === null
        ? { caption: '', functionName: null, items: null }
        : { caption: entry.name, functionName: entry.functionName, items: null },
    );
    const menu: MenuItem = { caption: String(name), functionName: null, items };
    const existing = menus.findIndex(({ caption }) => caption === menu.caption);
    if (existing >= 0) menus[existing] = menu;
    else menus.push(menu);
  }
  updateMenu(name: string, subMenus: ({ name: string; functionName: string } | null)[]): void {
    this.addMenu(name, subMenus);
  }
  removeMenu(name: string): void {
    const { menus } = this.caller.host.ui;
    const at = menus.findIndex(({ caption }) => caption === name);
    if (at >= 0) menus.splice(at, 1);
  }
  toast(msg: string, title = ''): void {
    this.caller.host.ui.messages.push({ kind: 'toast', title, message: String(msg), buttons: '' });
  }
}

function addressOf(who: string | GoogleAppsScript.Base.User): string {
  return typeof who === 'string' ? who : who.getEmail();
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export function makeSpreadsheet(caller: ServiceContext): Spreadsheet {
  return new SpreadsheetService(caller).self;
}
