/**
 * Formulas: HyperFormula computes the workbook together with the custom functions of the bundle, and the results go
 * back into the sheets.
 *
 * HyperFormula must know the size of an array result before it computes it. The size of what a custom function returns
 * is known only afterwards, so a call first runs with the size it had last time (one cell at the start); when the
 * result has another size, the size is noted and the cell is entered again, until nothing changes. That keeps one
 * engine for everything: nested calls, spilling, dependencies.
 */
import { createRequire } from 'node:module';
import type * as HyperFormulaModule from 'hyperformula';
import type { ArraySize, FunctionPlugin, HyperFormula, RawCellContent, SimpleRangeValue } from 'hyperformula';
import type { Deviations } from '../deviations.ts';
import { cellName } from '../model/a1.ts';
import { clockOfSerial, utcMilliseconds } from '../model/dates.ts';
import { dateFormatOf } from '../model/locale-dates.ts';
import { isDateFormat } from '../model/number-format.ts';
import { cellAt, valueAt } from '../model/grid.ts';
import {
  isCellError,
  type Area,
  type Cell,
  type CellPicture,
  type CellScalar,
  type SheetModel,
  type WorkbookModel,
} from '../model/workbook.ts';
import { formulaCost, mostCost } from './cost.ts';
import { forEngine, nameAliases } from './references.ts';

// HyperFormula exports the base class of plugins but not the types of their arguments; they are taken from its constructor.
type Interpreter = ConstructorParameters<typeof FunctionPlugin>[0];
type Ast = Parameters<Interpreter['evaluateAst']>[0];
type ProcedureAst = Extract<Ast, { readonly procedureName: string }>;
type InterpreterState = Parameters<Interpreter['evaluateAst']>[1];
type InterpreterValue = ReturnType<Interpreter['evaluateAst']>;
type InternalScalarValue = Exclude<InterpreterValue, SimpleRangeValue>;

/** A date among the arguments or results of a custom function. */
export interface SerialDate {
  readonly serial: number;
}

export type CustomValue = number | string | boolean | SerialDate;
export type CustomArgument = CustomValue | CustomValue[][] | undefined;

/** The custom functions of a bundle. `call` throws an Error whose message goes into the cell. */
export interface CustomFunctions {
  /** Upper case. */
  readonly names: ReadonlySet<string>;
  call(name: string, args: CustomArgument[]): CustomValue | null | (CustomValue | null)[][];
}

interface EngineContext {
  readonly functions: CustomFunctions;
  readonly sizes: Map<string, { width: number; height: number }>;
  /** Cells whose result has another size than they were entered with, and how often that happened. */
  readonly changed: Set<string>;
  /** While an array is only measured, its size is taken as it comes. */
  measuring: boolean;
  /** Serial numbers that custom functions returned as dates, by cell. */
  readonly dates: Map<string, Set<number>>;
  maxRows(sheet: number): number;
  maxColumns(sheet: number): number;
}

/** More rounds than any chain of resizing results here needs; a call that never settles keeps its last size. */
const maxRounds = 20;
const longestText = 50_000;

type Library = typeof HyperFormulaModule;
type PluginClass = HyperFormulaModule.FunctionPluginDefinition;

const load = createRequire(import.meta.url);
let loaded: { readonly library: Library; readonly plugin: PluginClass } | null = null;

/** HyperFormula and our plugin for it, loaded with the first formula: most workbooks that are read have none. */
function hyperFormula(): { readonly library: Library; readonly plugin: PluginClass } {
  if (!loaded) {
    const library = load('hyperformula') as Library;
    loaded = { library, plugin: customFunctionPlugin(library) };
  }
  return loaded;
}

/** The class by which the engine calls the custom functions. */
function customFunctionPlugin(library: Library): PluginClass {
  class CustomFunctionPlugin extends library.FunctionPlugin {
    callCustom(ast: ProcedureAst, state: InterpreterState): InterpreterValue {
      const context = this.config.context as EngineContext;
      if (!context.functions.names.has(ast.procedureName)) return new library.CellError(library.ErrorType.NAME);
      const args = ast.args.map((argument) => {
        if (argument.type === 'EMPTY') return undefined;
        return toArgument(this.evaluateAst(argument, state), context);
      });
      let result: CustomValue | null | (CustomValue | null)[][];
      try {
        result = context.functions.call(ast.procedureName, args);
      } catch (error) {
        return new library.CellError(library.ErrorType.ERROR, error instanceof Error ? error.message : String(error));
      }
      const rows = Array.isArray(result) ? result : [[result]];
      const height = Math.max(1, rows.length);
      const width = Math.max(1, ...rows.map((row) => row.length));
      const key = callKey(ast, state);
      const known = context.sizes.get(key) ?? { width: 1, height: 1 };
      if (!context.measuring && (known.width !== width || known.height !== height)) {
        context.sizes.set(key, { width, height });
        context.changed.add(addressKey(state));
        // The cell is entered again with the new size; what stands here until then is never seen.
        return new library.CellError(library.ErrorType.ERROR);
      }
      const data = Array.from({ length: height }, (_row, i) =>
        Array.from({ length: width }, (_column, j) => this.fromResult(rows[i]?.[j] ?? null, ast, state)),
      );
      return width === 1 && height === 1
        ? (data[0]?.[0] ?? library.EmptyValue)
        : library.SimpleRangeValue.onlyValues(data);
    }

    private fromResult(value: CustomValue | null, ast: ProcedureAst, state: InterpreterState): InternalScalarValue {
      if (value === null) return library.EmptyValue;
      if (typeof value === 'object') {
        const { dates } = this.config.context as EngineContext;
        const key = addressKey(state);
        const known = dates.get(key) ?? new Set<number>();
        dates.set(key, known.add(value.serial));
        return value.serial;
      }
      if (typeof value === 'number' && !Number.isFinite(value)) return new library.CellError(library.ErrorType.NUM);
      if (typeof value === 'string' && value.length > longestText) {
        const message = `text result of ${ast.procedureName} is longer than the limit of ${longestText} characters`;
        return new library.CellError(library.ErrorType.ERROR, message);
      }
      return value;
    }

    /** Texts as `EXACT` has them; what a copy without formats shows of any other value is another text. */
    exactByDisplay(ast: ProcedureAst, state: InterpreterState): InterpreterValue {
      return this.runFunction(
        ast.args,
        state,
        this.metadata(exactByDisplay),
        (one: InternalScalarValue, other: InternalScalarValue) => typeof one === 'string' && one === other,
      );
    }

    sizeOfCustom(ast: ProcedureAst, state: InterpreterState): ArraySize {
      const known = (this.config.context as EngineContext).sizes.get(callKey(ast, state));
      return known ? new library.ArraySize(known.width, known.height) : library.ArraySize.scalar();
    }
  }
  CustomFunctionPlugin.implementedFunctions = {
    [exactByDisplay]: {
      method: 'exactByDisplay',
      parameters: [
        { argumentType: library.FunctionArgumentType.SCALAR },
        { argumentType: library.FunctionArgumentType.SCALAR },
      ],
    },
  };
  return CustomFunctionPlugin;
}

/** What `EXACT` is called where it goes by the display (`Deviations.exact`). */
const exactByDisplay = 'EXACTBYDISPLAY';

/** The registry belongs to the whole process; which names a workbook has is asked again at each call. */
function registerFunctions(names: ReadonlySet<string>): void {
  const { library, plugin } = hyperFormula();
  const known = new Set(library.HyperFormula.getRegisteredFunctionNames('enGB'));
  if (!known.has(exactByDisplay)) {
    library.HyperFormula.registerFunction(exactByDisplay, plugin, { enGB: { [exactByDisplay]: exactByDisplay } });
  }
  for (const name of names) {
    if (known.has(name)) continue;
    plugin.implementedFunctions = {
      ...plugin.implementedFunctions,
      [name]: { method: 'callCustom', sizeOfResultArrayMethod: 'sizeOfCustom' },
    };
    library.HyperFormula.registerFunction(name, plugin, { enGB: { [name]: name } });
  }
}

function addressKey(state: InterpreterState): string {
  const { sheet, row, col } = state.formulaAddress;
  return `${sheet}:${row}:${col}`;
}

function callKey(ast: ProcedureAst, state: InterpreterState): string {
  return `${addressKey(state)}:${ast.procedureName}:${JSON.stringify(ast.args)}`;
}

function toArgument(value: InterpreterValue, context: EngineContext): CustomArgument {
  if (!(value instanceof hyperFormula().library.SimpleRangeValue)) return toCustomValue(value);
  const rows = value.data.map((row) => row.map(toCustomValue));
  const range = value.range;
  if (!range) return rows;
  // `A:A` arrives with every row of the sheet, as live; HyperFormula stops at the last one with content.
  const width = Number.isFinite(range.end.col) ? range.width() : context.maxColumns(range.sheet) - range.start.col;
  const height = Number.isFinite(range.end.row) ? range.height() : context.maxRows(range.sheet) - range.start.row;
  for (const row of rows) while (row.length < width) row.push('');
  while (rows.length < height) rows.push(Array.from({ length: width }, () => ''));
  return rows;
}

/** A date is a number of a type of its own in the engine; blanks are "" and errors their text, as `getValues` has them. */
function toCustomValue(value: InternalScalarValue): CustomValue {
  const { CellError, EmptyValue } = hyperFormula().library;
  if (value === EmptyValue) return '';
  if (value instanceof CellError) return errorText(value.type);
  if (typeof value === 'object' && 'val' in value) {
    return /DATE|TIME/.test(value.getDetailedType()) ? { serial: value.val } : value.val;
  }
  return typeof value === 'symbol' ? '' : value;
}

const errorTexts: { readonly [type: string]: string } = {
  DIV_BY_ZERO: '#DIV/0!',
  NAME: '#NAME?',
  VALUE: '#VALUE!',
  NUM: '#NUM!',
  NA: '#N/A',
  REF: '#REF!',
  CYCLE: '#REF!',
  SPILL: '#REF!',
  ERROR: '#ERROR!',
};

function errorText(type: string): string {
  return errorTexts[type] ?? '#ERROR!';
}

/** Dates go to the engine as Date objects, read by its own getters; these show the serial number's wall clock. */
class WallClockDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }
}

/** Texts carry an apostrophe, so that the engine does not read "007" or "1/2" once more. */
function engineContent(value: CellScalar, numberFormat: string | undefined): RawCellContent {
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'number' && numberFormat !== undefined && value >= 0 && isDateFormat(numberFormat)) {
    return new WallClockDate(utcMilliseconds(clockOfSerial(value)));
  }
  return value;
}

const engineOptions = {
  licenseKey: 'gpl-v3',
  useArrayArithmetic: true,
  maxRows: 100_000,
  // As Sheets does, and fast for a sheet of thousands of look-ups.
  useColumnIndex: false,
  undoLimit: 0,
};

/** The format that a result brings along, by the engine's type of it. */
function resultFormat(type: string, locale: string): string | undefined {
  if (type === 'NUMBER_DATE') return dateFormatOf(locale);
  if (type === 'NUMBER_DATETIME') return `${dateFormatOf(locale)} h:mm:ss`;
  if (type === 'NUMBER_TIME') return 'h:mm:ss';
  return type === 'NUMBER_PERCENT' ? '0.00%' : undefined;
}

/** TRUE and FALSE without parentheses, which the engine knows as functions only. */
const TRUTH_VALUES = ['TRUE', 'FALSE'].map((name) => ({ name, expression: `=${name}()` }));

/** Keeps the results of a workbook's formulas up to date. */
export class FormulaEngine {
  private engine: HyperFormula | null = null;
  private rebuild = true;
  private running = false;
  private readonly touched = new Map<SheetModel, Set<string>>();
  private readonly sizes = new Map<string, { width: number; height: number }>();
  private readonly changed = new Set<string>();
  private readonly dates = new Map<string, Set<number>>();
  /** Arrays that found no room: whether they do now is asked at every calculation. */
  private readonly blocked = new Set<string>();
  private context: EngineContext | null = null;
  private sheetIds = new Map<SheetModel, number>();
  private aliases: ReadonlyMap<string, string> = new Map();

  /** @param calculated whether the results that the workbook holds are up to date */
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly functions: CustomFunctions,
    private readonly deviations: Deviations = {},
    private readonly calculated = false,
  ) {
    this.rebuild = !calculated;
  }

  /** Whether any result is taken to be up to date, so that plain values matter to it. */
  get active(): boolean {
    return this.engine !== null || this.calculated;
  }

  /** Says that sheets came, went, were renamed or moved their rows: everything is computed anew. */
  structureChanged(): void {
    this.rebuild = true;
  }

  /** Says that a cell's content changed. */
  cellChanged(sheet: SheetModel, row: number, column: number): void {
    if (this.rebuild) return;
    if (!this.engine) {
      // The first formula of a workbook that had none.
      this.rebuild = true;
      return;
    }
    const cells = this.touched.get(sheet) ?? new Set<string>();
    this.touched.set(sheet, cells.add(`${row}:${column}`));
  }

  /**
   * Brings every result up to date; does nothing where nothing changed or no formula exists.
   * @param shown the sheet that is about to be read, or the part of it: what shows no results need not wait for any
   */
  recalculate(shown?: SheetModel | Area): void {
    // A custom function that reads the workbook sees it as it was before this calculation.
    if (this.running || (!this.rebuild && this.touched.size === 0)) return;
    if (shown && !showsResults(shown)) return;
    this.running = true;
    try {
      if (this.rebuild || !this.engine) this.build();
      else this.apply();
      for (const key of this.blocked) this.changed.add(key);
      this.blocked.clear();
      this.settle();
      this.publish();
    } catch (error) {
      // An engine that failed half way is in no state to go on from: the next calculation begins anew.
      this.rebuild = true;
      throw error;
    } finally {
      this.running = false;
    }
  }

  /** Lets go of the engine's memory. */
  dispose(): void {
    this.engine?.destroy();
    this.engine = null;
    this.rebuild = true;
  }

  /** The result of a formula that stands in no cell: one value, or an array. Reads the current workbook. */
  evaluate(formula: string): CellScalar | CellScalar[][] {
    this.recalculate();
    if (!this.engine && this.isTooHeavy()) {
      return { error: '#ERROR!', message: 'The formulas of this workbook take too long to compute.' };
    }
    const engine = this.engine ?? this.start();
    const scratch = engine.addSheet('__formula__');
    const id = engine.getSheetId(scratch);
    if (id === undefined) throw new Error('The engine has no room for one more sheet');
    const address = { sheet: id, row: 0, col: 0 };
    try {
      const text = forEngine(formula, (name) => this.lastRow(name), this.aliases);
      if (!engine.validateFormula(text)) return { error: '#ERROR!', message: 'Formula parse error.' };
      this.changed.clear();
      engine.setCellContents(address, text);
      this.settle();
      const { width, height } = engine.getSheetDimensions(id);
      const rows = Array.from({ length: Math.max(1, height) }, (_row, row) =>
        Array.from({ length: Math.max(1, width) }, (_column, col) =>
          fromEngine(engine.getCellValue({ sheet: id, row, col })),
        ),
      );
      return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
    } finally {
      engine.removeSheet(id);
      for (const key of [...this.sizes.keys()]) if (key.startsWith(`${id}:`)) this.sizes.delete(key);
    }
  }

  /** Whether the formulas would take too long: results then stay as the file holds them. */
  isTooHeavy(): boolean {
    return formulaCost(this.workbook) >= mostCost;
  }

  private hasFormulas(): boolean {
    return this.workbook.sheets.some(hasFormula);
  }

  private lastRow(sheetName: string | null): number {
    const lower = sheetName?.toLowerCase();
    return this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === lower)?.maxRows ?? 1000;
  }

  private build(): void {
    this.engine?.destroy();
    this.engine = null;
    this.touched.clear();
    this.changed.clear();
    this.sizes.clear();
    this.dates.clear();
    this.blocked.clear();
    this.rebuild = false;
    if (this.hasFormulas() && !this.isTooHeavy()) this.start();
  }

  private start(): HyperFormula {
    this.aliases = nameAliases(this.workbook.namedRanges.map(({ name }) => name));
    const sheets: { [name: string]: RawCellContent[][] } = {};
    const order: SheetModel[] = [];
    for (const sheet of this.workbook.sheets) {
      const rows: RawCellContent[][] = [];
      sheet.cells.forEach((line, row) => {
        line?.forEach((cell, column) => {
          if (!cell || (cell.formula === null && cell.value === null)) return;
          const out = (rows[row - 1] ??= []);
          out[column - 1] = this.contentOf(sheet, row, column);
        });
      });
      sheets[sheet.name] = Array.from(rows, (row) => Array.from(row ?? [], (content) => content ?? null));
      order.push(sheet);
    }
    const byId = new Map<number, SheetModel>();
    this.context = {
      functions: this.functions,
      sizes: this.sizes,
      changed: this.changed,
      dates: this.dates,
      measuring: false,
      maxRows: (id) => byId.get(id)?.maxRows ?? 1000,
      maxColumns: (id) => byId.get(id)?.maxColumns ?? 26,
    };
    const ranges = this.workbook.namedRanges.map(({ name, area }) => ({
      name: this.aliases.get(name.toLowerCase()) ?? name,
      expression: `='${area.sheet.name.split("'").join("''")}'!${absolute(area.row, area.column)}:${absolute(area.row + area.rows - 1, area.column + area.columns - 1)}`,
    }));
    const named = [...TRUTH_VALUES, ...ranges];
    // Names are ids once the engine knows its sheets, and custom functions already run while it is built.
    this.workbook.sheets.forEach((sheet, index) => byId.set(index, sheet));
    this.sheetIds = new Map(order.map((sheet, index) => [sheet, index]));
    const { library } = hyperFormula();
    registerFunctions(this.functions.names);
    this.engine = library.HyperFormula.buildFromSheets(sheets, { ...engineOptions, context: this.context }, named);
    return this.engine;
  }

  private contentOf(sheet: SheetModel, row: number, column: number): RawCellContent {
    const cell = cellAt(sheet, row, column);
    if (!cell) return null;
    if (cell.formula !== null) {
      const text = forEngine(cell.formula, (name) => this.lastRow(name ?? sheet.name), this.aliases);
      return this.deviations.exact === 'display' ? text.replace(/\bEXACT\(/gi, `${exactByDisplay}(`) : text;
    }
    return engineContent(cell.value, cell.format.numberFormat);
  }

  private apply(): void {
    const engine = this.engine;
    if (!engine) return;
    // Not `batch`, which keeps a list for an undo that nobody asks for, and searches it with every cell.
    engine.suspendEvaluation();
    try {
      for (const [sheet, cells] of this.touched) {
        const id = this.sheetIds.get(sheet);
        if (id === undefined) continue;
        for (const key of cells) {
          const [row = 1, column = 1] = key.split(':').map(Number);
          engine.setCellContents({ sheet: id, row: row - 1, col: column - 1 }, this.contentOf(sheet, row, column));
        }
      }
    } finally {
      engine.resumeEvaluation();
    }
    this.touched.clear();
  }

  /** Enters cells again whose custom function returned an array of another size, until all fit. */
  private settle(): void {
    const engine = this.engine;
    if (!engine) return;
    for (let round = 0; round < maxRounds && this.changed.size > 0; round += 1) {
      const cells = [...this.changed];
      this.changed.clear();
      for (const key of cells) {
        const [sheet = 0, row = 0, col = 0] = key.split(':').map(Number);
        const address = { sheet, row, col };
        const formula = engine.getCellFormula(address);
        if (formula === undefined) continue;
        // Emptied first: the engine keeps an array of the old size when the same text is entered again.
        engine.setCellContents(address, null);
        engine.setCellContents(address, formula);
      }
    }
  }

  /** Writes the results back into the sheets. */
  private publish(): void {
    const engine = this.engine;
    for (const sheet of this.workbook.sheets) {
      sheet.spilled.clear();
      sheet.resultFormats.clear();
      const id = this.sheetIds.get(sheet);
      if (!engine || id === undefined) continue;
      sheet.cells.forEach((line, row) => {
        line?.forEach((cell, column) => {
          if (!cell || cell.formula === null) return;
          const address = { sheet: id, row: row - 1, col: column - 1 };
          cell.value = fromEngine(engine.getCellValue(address));
          if (isCellError(cell.value) && cell.value.error === '#SPILL!') {
            this.blocked.add(`${id}:${row - 1}:${column - 1}`);
            cell.value = { error: '#REF!', message: this.spillMessage(sheet, row, column) };
          }
          cell.picture = pictureOfFormula(cell);
          if (cell.picture) cell.value = null;
          if (isCellError(cell.value) && cell.value.error === '#NAME?' && cell.cached !== undefined)
            cell.value = cell.cached;
          this.publishFormat(sheet, id, row, column, `${id}:${row - 1}:${column - 1}`);
        });
      });
      const { width, height } = engine.getSheetDimensions(id);
      for (let row = 1; row <= height; row += 1) {
        for (let column = 1; column <= width; column += 1) {
          const cell = cellAt(sheet, row, column);
          if (cell && (cell.formula !== null || cell.value !== null)) continue;
          const address = { sheet: id, row: row - 1, col: column - 1 };
          if (!engine.isCellPartOfArray(address)) continue;
          sheet.spilled.set(`${row}:${column}`, fromEngine(engine.getCellValue(address)));
        }
      }
    }
  }

  private publishFormat(sheet: SheetModel, id: number, row: number, column: number, key: string): void {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'number' || !this.engine) return;
    const type = String(this.engine.getCellValueDetailedType({ sheet: id, row: row - 1, col: column - 1 }));
    const { locale } = this.workbook;
    const format = this.dates.get(key)?.has(value) ? dateFormatOf(locale) : resultFormat(type, locale);
    if (format) sheet.resultFormats.set(`${row}:${column}`, format);
  }

  private spillMessage(sheet: SheetModel, row: number, column: number): string {
    const id = this.sheetIds.get(sheet) ?? 0;
    const formula = this.engine?.getCellFormula({ sheet: id, row: row - 1, col: column - 1 });
    if (this.context) this.context.measuring = true;
    const result = formula === undefined ? null : this.engine?.calculateFormula(formula, id);
    if (this.context) this.context.measuring = false;
    const rows = Array.isArray(result) ? result : [];
    for (let i = 0; i < rows.length; i += 1) {
      for (let j = 0; j < (rows[i]?.length ?? 0); j += 1) {
        const other = cellAt(sheet, row + i, column + j);
        if ((i > 0 || j > 0) && other && (other.formula !== null || other.value !== null)) {
          return `Array result was not expanded because it would overwrite data in ${cellName(row + i, column + j)}.`;
        }
      }
    }
    return 'Array result was not expanded because it would overwrite data.';
  }
}

function hasFormula(sheet: SheetModel): boolean {
  return sheet.cells.some((line) => line?.some((cell) => cell && cell.formula !== null));
}

/** Whether a sheet or a part of it shows results, those of a formula that was just removed included. */
function showsResults(shown: SheetModel | Area): boolean {
  const sheet = 'sheet' in shown ? shown.sheet : shown;
  if (sheet.spilled.size === 0 && sheet.resultFormats.size === 0 && !hasFormula(sheet)) return false;
  return !('sheet' in shown) || !holdsOnlyOwnValues(shown);
}

/** Whether every cell shows what was put into it: no array can spill into such a cell. */
function holdsOnlyOwnValues({ sheet, row, column, rows, columns }: Area): boolean {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const cell = cellAt(sheet, r, c);
      if (!cell || cell.formula !== null || cell.value === null) return false;
      if (sheet.resultFormats.has(`${r}:${c}`)) return false;
    }
  }
  return true;
}

/** What `IMAGE` shows; where its address is not written out, nobody knows it. */
function pictureOfFormula({ formula }: Cell): CellPicture | undefined {
  const call = /^=\s*IMAGE\s*\(\s*(?:"([^"]*)")?/i.exec(formula ?? '');
  return call ? { url: call[1] ?? null, title: '', description: '' } : undefined;
}

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function fromEngine(value: unknown): CellScalar {
  if (value instanceof hyperFormula().library.DetailedCellError) {
    if (value.value === '#SPILL!') return { error: '#SPILL!', message: '' };
    if (value.value === '#CYCLE!') return { error: '#REF!', message: 'Circular dependency detected.' };
    return { error: value.value, message: value.message };
  }
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
