/** Spreadsheet: the workbook. */
import { nextSheetId, newSheetModel, type SheetModel } from '../model/workbook.ts';
import { contentBounds } from '../model/grid.ts';
import { copyOfSheet, freeCopyName } from '../model/sheet-copy.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { areaFromA1, areaOf, sheetOf } from './areas.ts';
import { integer, requireDocument, requireEditable, type ServiceContext } from './context.ts';
import { addMetadata, metadataFinder, metadataOf } from './developer-metadata.ts';
import { enumName } from './enums.ts';
import { range, sheet } from './handles.ts';
import { namedRange, requireName } from './named-range.ts';
import { protection } from './protection.ts';
import { rangeList } from './range-list.ts';
import { user } from './session.ts';
import { requireRoom, requireSheetName } from './sheet.ts';
import { textFinder } from './text-finder.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const free = new Set([
  'createDeveloperMetadataFinder',
  'createTextFinder',
  'getActiveSheet',
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
    this.#workbook.activeSheet = areaOf(target, 'SpreadsheetApp.Spreadsheet.setActiveRange').sheet;
    return target;
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
  toast(msg: string, title = ''): void {
    this.caller.host.ui.messages.push({ kind: 'toast', title, message: String(msg), buttons: '' });
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export function makeSpreadsheet(caller: ServiceContext): Spreadsheet {
  return new SpreadsheetService(caller).self;
}
