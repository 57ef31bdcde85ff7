/** Developer metadata: on the workbook, on a sheet, or on a whole row or column, and the finder. */
import { nextId, type Area, type MetadataModel } from '../model/workbook.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { areaOf, sheetOf } from './areas.ts';
import { requireDocument, type ServiceContext } from './context.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, enumMember, enumName } from './enums.ts';
import { range, sheet, spreadsheet } from './handles.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

const free = new Set(['getId', 'getKey', 'getLocation', 'getValue', 'getVisibility']);

class MetadataService extends Service<Metadata, ServiceContext> implements Partial<Metadata> {
  constructor(
    caller: ServiceContext,
    private readonly model: MetadataModel,
  ) {
    super(caller, 'DeveloperMetadata', { free, document: true });
  }
  getId(): number {
    return this.model.id;
  }
  getKey(): string {
    return this.model.key;
  }
  getValue(): string | null {
    return this.model.value;
  }
  getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return enumMember(DeveloperMetadataVisibility, this.model.visibility);
  }
  getLocation(): Location {
    return new LocationService(this.caller, this.model).self;
  }
  setKey(key: string): Metadata {
    this.model.key = key;
    return this.self;
  }
  setValue(value: string): Metadata {
    this.model.value = value;
    return this.self;
  }
  setVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Metadata {
    this.model.visibility = visibilityOf(visibility);
    return this.self;
  }
  moveToSpreadsheet(): Metadata {
    this.model.location = { type: 'SPREADSHEET' };
    return this.self;
  }
  moveToSheet(target: GoogleAppsScript.Spreadsheet.Sheet): Metadata {
    this.model.location = { type: 'SHEET', sheet: sheetOf(target, 'SpreadsheetApp.DeveloperMetadata.moveToSheet') };
    return this.self;
  }
  moveToRow(row: GoogleAppsScript.Spreadsheet.Range): Metadata {
    const area = areaOf(row, 'SpreadsheetApp.DeveloperMetadata.moveToRow');
    this.model.location = { type: 'ROW', sheet: area.sheet, index: area.row };
    return this.self;
  }
  moveToColumn(column: GoogleAppsScript.Spreadsheet.Range): Metadata {
    const area = areaOf(column, 'SpreadsheetApp.DeveloperMetadata.moveToColumn');
    this.model.location = { type: 'COLUMN', sheet: area.sheet, index: area.column };
    return this.self;
  }
  remove(): void {
    const { workbook } = this.caller.host;
    workbook.metadata = workbook.metadata.filter((entry) => entry !== this.model);
  }
}

class LocationService extends Service<Location, ServiceContext> implements Partial<Location> {
  constructor(
    caller: ServiceContext,
    private readonly model: MetadataModel,
  ) {
    super(caller, 'DeveloperMetadataLocation', { free: 'all' });
  }
  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return enumMember(DeveloperMetadataLocationType, this.model.location.type);
  }
  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.model.location.type === 'SPREADSHEET' ? spreadsheet(this.caller) : null;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.model.location.type === 'SHEET' ? sheet(this.caller, this.model.location.sheet) : null;
  }
  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const { location } = this.model;
    if (location.type !== 'ROW') return null;
    const columns = location.sheet.maxColumns;
    return range(this.caller, {
      sheet: location.sheet,
      row: location.index,
      column: 1,
      rows: 1,
      columns,
      whole: 'ROWS',
    });
  }
  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const { location } = this.model;
    if (location.type !== 'COLUMN') return null;
    const rows = location.sheet.maxRows;
    return range(this.caller, {
      sheet: location.sheet,
      row: 1,
      column: location.index,
      rows,
      columns: 1,
      whole: 'COLUMNS',
    });
  }
}

const finderFree = new Set([
  'onIntersectingLocations',
  'withId',
  'withKey',
  'withLocationType',
  'withValue',
  'withVisibility',
]);

class FinderService extends Service<Finder, ServiceContext> implements Partial<Finder> {
  readonly #tests: ((entry: MetadataModel) => boolean)[] = [];
  constructor(
    caller: ServiceContext,
    /** Where to search: everywhere, on one sheet, or within an area's whole rows and columns. */
    private readonly scope: Area | null,
    private readonly wholeOfSheet: boolean,
  ) {
    super(caller, 'DeveloperMetadataFinder', { free: finderFree, document: true });
  }
  #with(test: (entry: MetadataModel) => boolean): Finder {
    this.#tests.push(test);
    return this.self;
  }
  withId(id: number): Finder {
    return this.#with((entry) => entry.id === id);
  }
  withKey(key: string): Finder {
    return this.#with((entry) => entry.key === key);
  }
  withValue(value: string): Finder {
    return this.#with((entry) => entry.value === value);
  }
  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Finder {
    const name = visibilityOf(visibility);
    return this.#with((entry) => entry.visibility === name);
  }
  withLocationType(locationType: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): Finder {
    const name = enumName(locationType);
    return this.#with((entry) => entry.location.type === name);
  }
  find(): Metadata[] {
    return metadataOf(
      this.caller,
      (location, entry) => this.#inScope(location) && this.#tests.every((test) => test(entry)),
    );
  }
  #inScope(location: MetadataModel['location']): boolean {
    if (!this.scope) return true;
    if (location.type === 'SPREADSHEET' || location.sheet !== this.scope.sheet) return false;
    if (this.wholeOfSheet) return true;
    const { row, column, rows, columns, sheet: home } = this.scope;
    if (location.type === 'ROW') {
      return column === 1 && columns === home.maxColumns && location.index >= row && location.index < row + rows;
    }
    return (
      location.type === 'COLUMN' &&
      row === 1 &&
      rows === home.maxRows &&
      location.index >= column &&
      location.index < column + columns
    );
  }
}

export function metadataFinder(caller: ServiceContext, scope: Area | null, wholeOfSheet = false): Finder {
  return new FinderService(caller, scope, wholeOfSheet).self;
}

/** The entries that a test picks, oldest first. */
export function metadataOf(
  caller: ServiceContext,
  test: (location: MetadataModel['location'], entry: MetadataModel) => boolean,
): Metadata[] {
  requireDocument(caller, 'getDeveloperMetadata');
  return caller.host.workbook.metadata
    .filter((entry) => test(entry.location, entry))
    .map((entry) => new MetadataService(caller, entry).self);
}

/** `addDeveloperMetadata(key[, value][, visibility])`. */
export function addMetadata(
  caller: ServiceContext,
  location: MetadataModel['location'],
  key: unknown,
  second: unknown,
  third: unknown,
): void {
  requireDocument(caller, 'addDeveloperMetadata');
  if (typeof key !== 'string') throw signatureError('addDeveloperMetadata', [key]);
  if (key === '') throw new ServiceError('Developer metadata key must not be empty.');
  const secondIsVisibility = enumName(second) !== null;
  if (second !== undefined && !secondIsVisibility && typeof second !== 'string') {
    throw signatureError('addDeveloperMetadata', [key, second]);
  }
  const visibility = secondIsVisibility ? second : third;
  const { workbook } = caller.host;
  workbook.metadata.push({
    id: nextId(workbook),
    key,
    value: typeof second === 'string' ? second : null,
    visibility: visibility === undefined ? 'DOCUMENT' : visibilityOf(visibility),
    location,
  });
}

function visibilityOf(value: unknown): 'DOCUMENT' | 'PROJECT' {
  const name = enumName(value);
  if (name === 'DOCUMENT' || name === 'PROJECT') return name;
  throw signatureError('addDeveloperMetadata', [value]);
}
