/** What services share: the state of the host, and one execution's view of it. */
import type { Deviations } from '../deviations.ts';
import type { FormulaEngine } from '../formula/engine.ts';
import type { Area, SheetModel, WorkbookModel } from '../model/workbook.ts';
import { contains, intersects } from '../model/grid.ts';
import { ServiceError, type Caller } from '../service.ts';
import type { DriveStore } from './drive-store.ts';
import type { UiRecord } from './ui-record.ts';

/** An installable trigger: recorded, and never fired here. */
export interface TriggerModel {
  readonly id: string;
  readonly handler: string;
  readonly event: string;
  readonly source: string;
  readonly sourceId: string | null;
}

/** Everything that outlives an execution. */
export interface HostState {
  workbook: WorkbookModel;
  engine: FormulaEngine;
  readonly user: string;
  /** Scopes that the project's manifest asks for. */
  readonly requestedScopes: readonly string[];
  /** Scopes that the user granted. */
  readonly scopes: ReadonlySet<string>;
  readonly htmlFiles: ReadonlyMap<string, string>;
  readonly drive: DriveStore;
  readonly ui: UiRecord;
  readonly scriptProperties: Map<string, string>;
  readonly userProperties: Map<string, string>;
  readonly caches: Map<string, Map<string, { value: string; expires: number }>>;
  /** Locks that another process holds, and those that an execution of this host holds. */
  readonly locks: Map<string, 'elsewhere' | object>;
  readonly scriptTimeZone: string;
  readonly deviations: Deviations;
  /** Every spreadsheet of the host by its id, the bound one included. */
  readonly files: Map<string, { readonly workbook: WorkbookModel; readonly engine: FormulaEngine }>;
  readonly triggers: TriggerModel[];
  /** The clock, so that tests and benchmarks can hold it. */
  now(): Date;
  uuid(): string;
  print(line: string): void;
}

/** Makes the services that nearly all others hand out (see handles.ts). */
export interface Makers {
  spreadsheet(caller: ServiceContext): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(caller: ServiceContext, model: SheetModel): GoogleAppsScript.Spreadsheet.Sheet;
  range(caller: ServiceContext, area: Area): GoogleAppsScript.Spreadsheet.Range;
  wholeSheetRange(caller: ServiceContext, model: SheetModel): GoogleAppsScript.Spreadsheet.Range;
}

export interface ServiceContext extends Caller {
  readonly host: HostState;
  readonly makers: Makers;
}

export const scopeNames = {
  currentOnly: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  spreadsheets: 'https://www.googleapis.com/auth/spreadsheets',
  ui: 'https://www.googleapis.com/auth/script.container.ui',
  driveFile: 'https://www.googleapis.com/auth/drive.file',
  drive: 'https://www.googleapis.com/auth/drive',
  email: 'https://www.googleapis.com/auth/userinfo.email',
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
  calendar: 'https://www.googleapis.com/auth/calendar',
  documents: 'https://www.googleapis.com/auth/documents',
  forms: 'https://www.googleapis.com/auth/forms',
  gmail: 'https://mail.google.com/',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
  slides: 'https://www.googleapis.com/auth/presentations',
  fetch: 'https://www.googleapis.com/auth/script.external_request',
} as const;

/** @throws ServiceError unless one of the scopes was granted. */
export function requireScope(context: ServiceContext, method: string, scopes: readonly string[]): void {
  if (scopes.some((scope) => context.host.scopes.has(scope))) return;
  const wanted = scopes.length === 1 ? (scopes[0] ?? '') : `(${scopes.join(' || ')})`;
  throw new ServiceError(`Specified permissions are not sufficient to call ${method}. Required permissions: ${wanted}`);
}

/** @throws ServiceError in a mode that has no access to the document. */
export function requireDocument(context: ServiceContext, method: string): void {
  if (context.mode === 'NONE') {
    throw new ServiceError(
      `You do not have permission to call ${method}. Required permissions: (${scopeNames.currentOnly} || ${scopeNames.spreadsheets})`,
    );
  }
  requireScope(context, method, [scopeNames.currentOnly, scopeNames.spreadsheets]);
}

/**
 * @throws ServiceError when the user may not change the area: protected by another, and no warning-only protection.
 * The owner of the file may always.
 */
export function requireEditable(context: ServiceContext, area: Area): void {
  const { workbook, user } = context.host;
  if (area.sheet.deleted) throw new ServiceError(`Sheet ${area.sheet.id} not found`);
  if (user === workbook.owner) return;
  for (const protection of workbook.protections) {
    if (protection.warningOnly || protection.sheet !== area.sheet || protection.editors.includes(user)) continue;
    if (protection.area && !intersects(protection.area, area)) continue;
    if (!protection.area && protection.unprotected.some((open) => contains(open, area))) continue;
    throw new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** A sheet that a handle still points at. @throws ServiceError after it was deleted. */
export function liveSheet(sheet: SheetModel): SheetModel {
  if (sheet.deleted) throw new ServiceError(`Sheet ${sheet.id} not found`);
  return sheet;
}

/** A whole number as Apps Script takes it from a script. @throws ServiceError for anything else. */
export function integer(value: unknown, method: string): number {
  const number = typeof value === 'number' ? value : Number.NaN;
  if (!Number.isFinite(number)) {
    throw new ServiceError(
      `The parameters (${value === null || value === undefined ? '(null)' : typeof value}) don't match the method signature for ${method}.`,
    );
  }
  return Math.trunc(number);
}
