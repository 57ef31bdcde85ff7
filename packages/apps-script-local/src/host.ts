/** The local host: a workbook, the services over it, and the project's files run on demand, one scope an execution. */
import { FormulaEngine, type CustomArgument, type CustomFunctions, type CustomValue } from './formula/engine.ts';
import { parseTyped } from './model/typed-value.ts';
import { displayText, isDateFormat } from './model/number-format.ts';
import { instantFromSerial, serialFromInstant } from './model/dates.ts';
import { contentBounds, ensureCell, formatAt, numberFormatAt, patchFormat, valueAt, cellAt } from './model/grid.ts';
import { parseA1 } from './model/a1.ts';
import {
  isCellError,
  newWorkbookModel,
  type Cell,
  type CellFormat,
  type CellScalar,
  type SheetModel,
  type TextRun,
  type WorkbookModel,
} from './model/workbook.ts';
import { cleanedHtml, type Deviations } from './deviations.ts';
import type { CallHook } from './faults.ts';
import { createRealm, setProcessTimeZone } from './realm.ts';
import { runScripts, type Project, type ScriptFile } from './run-bundle.ts';
import type { SharedScope } from './shared-scope.ts';
import type { AuthMode } from './service.ts';
import { isDate } from './services/cell-writer.ts';
import { scopeNames, type HostState, type ServiceContext } from './services/context.ts';
import { DriveStore, type ApprovalMode, type DriveMode } from './services/drive-store.ts';
import { serviceGlobals } from './services/globals.ts';
import { makers } from './services/makers.ts';
import { UiRecord, type UiAnswer } from './services/ui-record.ts';

export interface HostOptions {
  /** The project's files; none for a host that only keeps a workbook. */
  readonly project?: Project;
  /** An empty workbook when left out. */
  readonly workbook?: WorkbookModel;
  /** Granted scopes; when left out, those of the project's manifest, or every scope where it names none. */
  readonly scopes?: readonly string[];
  /** Address of the person at the screen; the workbook's owner when left out. */
  readonly user?: string;
  readonly drive?: DriveMode;
  /** Whether files of Drive may be sent for approval; `refused` when left out. */
  readonly approvals?: ApprovalMode;
  /** Where Google is to be other than scripts expect. */
  readonly deviations?: Deviations;
  readonly answers?: readonly UiAnswer[];
  /** Gets each line of console.log and Logger.log. */
  readonly print?: (line: string) => void;
  readonly now?: () => Date;
  readonly uuid?: () => string;
  /**
   * Whether the results of the workbook's formulas are up to date, as in a copy of one that was just calculated. They
   * are computed when they are first read otherwise.
   */
  readonly calculated?: boolean;
  /** One global scope for all executions of all hosts that share it; a fresh one each, as live, when left out. */
  readonly scope?: SharedScope;
  /** Which globals cells may call; all in upper case when left out. */
  readonly isCustomFunction?: (name: string) => boolean;
}

export interface RunOptions {
  readonly mode?: AuthMode;
}

/** A cell for a page that shows the grid. */
export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** Dates as ISO text, errors as their text, blanks as "". */
  readonly value: number | string | boolean;
  readonly display: string;
  readonly formula: string | null;
  readonly error: string | null;
  readonly note: string;
  readonly format: CellFormat;
  readonly runs: readonly TextRun[] | null;
  /** The choices of a dropdown, null without one. */
  readonly choices: readonly string[] | null;
}

export interface SheetSnapshot {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: { readonly [column: number]: number };
  readonly merges: readonly { row: number; column: number; rows: number; columns: number }[];
  readonly cells: readonly CellSnapshot[];
}

/**
 * Runs a project on a workbook in memory.
 *
 * Each call of `run` is an execution of its own: the files are evaluated in a fresh global scope under the given
 * authorisation mode, as Apps Script does. The workbook, properties, caches, locks, Drive files and what the interface
 * showed outlive it.
 */
export class Host {
  /** Round trips to the services, in order (`service.ts` says what counts as one). */
  readonly calls: string[] = [];
  readonly ui = new UiRecord();
  /** Asked before every round trip: a fault, or a place for somebody else's typing (`faults.ts`). */
  onCall: CallHook | null = null;
  readonly drive: DriveStore;
  private readonly state: HostState;
  private readonly project: Project;
  private readonly scope: SharedScope | null;
  private custom: { readonly [name: string]: unknown } | null = null;
  private customCaller: ServiceContext | null = null;

  constructor(options: HostOptions = {}) {
    const workbook = options.workbook ?? newWorkbookModel();
    const { deviations = {} } = options;
    this.project = options.project ?? { scripts: [], html: new Map() };
    const { oauthScopes, timeZone } = this.project.manifest ?? {};
    this.scope = options.scope ?? null;
    const requestedScopes = oauthScopes ?? Object.values(scopeNames);
    const scriptTimeZone = timeZone ?? workbook.timeZone;
    this.drive = new DriveStore(options.drive ?? 'on', options.approvals);
    this.ui.answers.push(...(options.answers ?? []));
    let counter = 0;
    // Scripts' own dates are in the project's time zone, on every machine; only the process can be told so.
    setProcessTimeZone(scriptTimeZone);
    const functions = this.customFunctions(
      options.isCustomFunction ?? ((name) => /^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(name)),
    );
    this.state = {
      workbook,
      engine: new FormulaEngine(workbook, functions, deviations, options.calculated),
      user: options.user ?? workbook.owner,
      requestedScopes,
      scopes: new Set(options.scopes ?? requestedScopes),
      htmlFiles: deviations.html === 'cleaned' ? cleanedFiles(this.project.html) : this.project.html,
      drive: this.drive,
      ui: this.ui,
      scriptProperties: new Map(),
      userProperties: new Map(),
      caches: new Map(),
      locks: new Map(),
      scriptTimeZone,
      deviations,
      files: new Map(),
      triggers: [],
      now: options.now ?? (() => new Date()),
      // Counted, so that two runs of a command make the same file.
      uuid: options.uuid ?? (() => `00000000-0000-4000-8000-${String((counter += 1)).padStart(12, '0')}`),
      print: options.print ?? (() => undefined),
    };
    this.state.files.set(workbook.id, this.state);
  }

  /** Spreadsheets that scripts made, beside the workbook. */
  get otherWorkbooks(): WorkbookModel[] {
    return [...this.state.files.values()].map(({ workbook }) => workbook).filter((one) => one !== this.workbook);
  }

  get workbook(): WorkbookModel {
    return this.state.workbook;
  }

  /**
   * Calls a global of the project in an execution of its own.
   * @throws what the script throws, and an Error when there is no such function
   */
  run(functionName: string, args: readonly unknown[] = [], { mode = 'FULL' }: RunOptions = {}): unknown {
    const { globals, caller } = this.execution(mode, this.project.scripts, this.scope);
    try {
      const target = resolveMember(globals, functionName);
      if (!target) throw new Error(`Script function not found: ${functionName}`);
      return Reflect.apply(
        target.call,
        target.owner,
        args.map((argument) => caller.realm.value(argument)),
      );
    } finally {
      this.releaseLocks(caller);
    }
  }

  /**
   * A call as `google.script.run` makes it: arguments and result are plain JSON. A Date or a function anywhere in the
   * result makes the call fail, as it does live.
   */
  rpc(functionName: string, args: readonly unknown[] = []): unknown {
    if (functionName.endsWith('_')) throw new Error(`Script function not found: ${functionName}`);
    const sent = JSON.stringify(args);
    const most = this.state.deviations.largestCall ?? Infinity;
    const refuse = (): never => {
      throw new Error(`NetworkError: Connection failure due to HTTP 413 (${functionName})`);
    };
    if (sent.length > most) refuse();
    const result = plainResult(this.run(functionName, JSON.parse(sent) as unknown[]), functionName);
    if (most < Infinity && JSON.stringify(result).length > most) refuse();
    return result;
  }

  /** What happens when a person opens the file. */
  open(mode: AuthMode = 'LIMITED'): void {
    this.run('onOpen', [{ authMode: mode }], { mode });
  }

  /** Runs one file beside the project's services but without the project; calls `main` if the file defines one. */
  runScript(file: ScriptFile, mode: AuthMode = 'FULL'): unknown {
    const { globals, caller } = this.execution(mode, [file]);
    try {
      return typeof globals.main === 'function' ? Reflect.apply(globals.main, undefined, []) : undefined;
    } finally {
      this.releaseLocks(caller);
    }
  }

  /** Names of the project's functions that a cell, a menu or the client can reach. */
  globalNames(): string[] {
    const { globals, before } = this.execution('NONE', this.project.scripts);
    return Object.keys(globals).filter((name) => !before.has(name) && typeof globals[name] === 'function');
  }

  /** Whether the workbook's formulas would take too long to compute, so that results stay as they were saved. */
  hasHeavyFormulas(): boolean {
    return this.state.engine.isTooHeavy();
  }

  /** Brings all formulas up to date. */
  recalculate(): void {
    this.state.engine.recalculate();
  }

  /**
   * The result of a formula that stands in no cell.
   * @returns an array of rows; dates as serial numbers, as .xlsx has them, errors as objects
   */
  evaluateFormula(formula: string): CellScalar[][] {
    const result = this.state.engine.evaluate(formula.startsWith('=') ? formula : `=${formula}`);
    return Array.isArray(result) ? result : [[result]];
  }

  /** A person's typing into one cell; only what depends on it is computed again. */
  edit(sheetName: string, a1: string, text: string): void {
    const { workbook, engine } = this.state;
    const sheet = workbook.sheets.find((entry) => entry.name === sheetName);
    const place = parseA1(a1);
    if (!sheet || !place || place.startRow === null || place.startColumn === null)
      throw new Error(`No cell ${sheetName}!${a1}`);
    const numberFormat = formatAt(sheet, place.startRow, place.startColumn).numberFormat;
    const typed = parseTyped(text, {
      numberFormat,
      locale: workbook.locale,
      currentYear: this.state.now().getFullYear(),
      apostrophe: this.state.deviations.apostrophe ?? 'eaten',
    });
    const cell = ensureCell(sheet, place.startRow, place.startColumn);
    cell.value = typed.value;
    cell.formula = typed.formula;
    cell.runs = null;
    if (typed.numberFormat !== null && numberFormat === undefined)
      patchFormat(cell, { numberFormat: typed.numberFormat });
    engine.cellChanged(sheet, place.startRow, place.startColumn);
    engine.recalculate();
  }

  /** Puts a content that a cell had before back into it: unlike typing, nothing is read anew. */
  restore(
    sheet: SheetModel,
    row: number,
    column: number,
    content: Pick<Cell, 'value' | 'formula' | 'runs' | 'format'>,
  ): void {
    Object.assign(ensureCell(sheet, row, column), content);
    this.state.engine.cellChanged(sheet, row, column);
  }

  /** All sheets with values, texts and looks, as JSON. */
  snapshot(): SheetSnapshot[] {
    this.recalculate();
    return this.workbook.sheets.map((sheet) => {
      const cells: CellSnapshot[] = [];
      const { rows, columns } = contentBounds(sheet);
      const height = Math.max(rows, sheet.cells.length - 1);
      for (let row = 1; row <= height; row += 1) {
        const width = Math.max(columns, (sheet.cells[row]?.length ?? 1) - 1);
        for (let column = 1; column <= width; column += 1) {
          const cell = cellAt(sheet, row, column);
          const value = valueAt(sheet, row, column);
          if (!cell && value === null) continue;
          const numberFormat = numberFormatAt(sheet, row, column);
          const list = cell?.validation?.criteria === 'VALUE_IN_LIST' ? cell.validation.values[0] : null;
          cells.push({
            row,
            column,
            value: this.plainValue(value, numberFormat),
            display: displayText(value, numberFormat, this.workbook.locale),
            formula: cell?.formula ?? null,
            error: isCellError(value) ? value.message : null,
            note: cell?.note ?? '',
            format: formatAt(sheet, row, column),
            runs: cell?.runs ?? null,
            choices: Array.isArray(list) ? list.map(String) : null,
          });
        }
      }
      const columnWidths: { [column: number]: number } = {};
      sheet.columnWidths.forEach((width, column) => {
        if (width !== undefined) columnWidths[column] = width;
      });
      return {
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.hidden,
        rows: sheet.maxRows,
        columns: sheet.maxColumns,
        frozenRows: sheet.frozenRows,
        frozenColumns: sheet.frozenColumns,
        columnWidths,
        merges: sheet.merges,
        cells,
      };
    });
  }

  /** Makes another process hold a lock, or let it go. */
  holdLock(kind: 'Document' | 'Script' | 'User', held: boolean): void {
    if (held) this.state.locks.set(kind, 'elsewhere');
    else this.state.locks.delete(kind);
  }

  private plainValue(value: CellScalar, numberFormat: string | undefined): number | string | boolean {
    if (value === null) return '';
    if (isCellError(value)) return value.error;
    if (typeof value === 'number' && numberFormat !== undefined && isDateFormat(numberFormat)) {
      return new Date(instantFromSerial(value, this.workbook.timeZone)).toISOString();
    }
    return value;
  }

  private execution(
    mode: AuthMode,
    scripts: readonly ScriptFile[],
    shared: SharedScope | null = null,
  ): { globals: { readonly [name: string]: unknown }; caller: ServiceContext; before: ReadonlySet<string> } {
    const realm = shared?.realm ?? createRealm(this.state.deviations);
    let index = 0;
    const caller: ServiceContext = {
      mode,
      realm,
      host: this.state,
      makers,
      count: (call) => {
        this.calls.push(call);
        index += 1;
        return this.onCall?.(call, index);
      },
      killed: null,
      depth: 0,
    };
    const services = serviceGlobals(caller);
    const before = new Set([...Object.keys(realm.context), ...Object.keys(services)]);
    return {
      globals: shared ? shared.run(services, scripts) : runScripts(realm, services, scripts),
      caller,
      before,
    };
  }

  private releaseLocks(caller: ServiceContext): void {
    for (const [name, holder] of this.state.locks) if (holder === caller) this.state.locks.delete(name);
  }

  /** The custom functions run in one scope of their own, kept for all cells: live, each call has a fresh one. */
  private customFunctions(isCustomFunction: (name: string) => boolean): CustomFunctions {
    const names = new Set(
      this.project.scripts.length === 0
        ? []
        : declaredFunctions(this.project.scripts)
            .filter(isCustomFunction)
            .map((name) => name.toUpperCase()),
    );
    return {
      names,
      call: (name, args) => {
        if (!this.custom || !this.customCaller) {
          const { globals, caller } = this.execution('CUSTOM_FUNCTION', this.project.scripts);
          this.custom = globals;
          this.customCaller = caller;
        }
        const globals = this.custom;
        const own = Object.keys(globals).find((key) => key.toUpperCase() === name);
        const target = own === undefined ? undefined : globals[own];
        if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
        const { realm } = this.customCaller;
        try {
          return this.fromScript(
            Reflect.apply(
              target,
              undefined,
              args.map((argument) => realm.value(this.toScript(argument))),
            ),
          );
        } catch (error) {
          throw new Error(errorMessage(error), { cause: error });
        }
      },
    };
  }

  private toScript(argument: CustomArgument): unknown {
    if (Array.isArray(argument)) return argument.map((row) => row.map((value) => this.toScript(value)));
    return typeof argument === 'object'
      ? new Date(instantFromSerial(argument.serial, this.workbook.timeZone))
      : argument;
  }

  /** One dimension is a column, as live; what is no cell value is refused. */
  private fromScript(result: unknown): CustomValue | null | (CustomValue | null)[][] {
    if (!Array.isArray(result)) return this.fromScriptScalar(result);
    return result.map((row: unknown) =>
      Array.isArray(row) ? row.map((value) => this.fromScriptScalar(value)) : [this.fromScriptScalar(row)],
    );
  }

  private fromScriptScalar(value: unknown): CustomValue | null {
    if (value === null || value === undefined) return null;
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
    if (isDate(value)) return { serial: serialFromInstant(value.getTime(), this.workbook.timeZone) };
    throw new Error('A custom function can only return numbers, texts, booleans, dates, or arrays of these.');
  }
}

/** Names of top-level `function` declarations, found by text as Apps Script finds them. */
function declaredFunctions(scripts: readonly ScriptFile[]): string[] {
  return scripts.flatMap(({ code }) =>
    [...code.matchAll(/^[ \t]*function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map((match) => match[1] ?? ''),
  );
}

function cleanedFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, text]) => [name, cleanedHtml(text)]));
}

interface Member {
  readonly owner: unknown;
  readonly call: (...args: unknown[]) => unknown;
}

/** `onOpen`, or a method of a global object, `Ita.showSidebar`, as menus may name it. */
function resolveMember(globals: { readonly [name: string]: unknown }, path: string): Member | null {
  let owner: unknown = undefined;
  let value: unknown = globals;
  for (const name of path.split('.')) {
    owner = value === globals ? undefined : value;
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return null;
    value = Reflect.get(value, name);
  }
  return typeof value === 'function' ? { owner, call: value as Member['call'] } : null;
}

/** The message of anything that a script threw. */
export function errorMessage(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

function plainResult(value: unknown, functionName: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (value === undefined) return null;
  if (typeof value === 'object' && !isDate(value)) {
    if (Array.isArray(value)) return value.map((entry) => plainResult(entry, functionName));
    const plain: { [key: string]: unknown } = {};
    for (const [key, entry] of Object.entries(value)) plain[key] = plainResult(entry, functionName);
    return plain;
  }
  throw new Error(`${functionName} returned a value that google.script.run cannot carry (${typeof value})`);
}

export function createHost(options: HostOptions = {}): Host {
  return new Host(options);
}
