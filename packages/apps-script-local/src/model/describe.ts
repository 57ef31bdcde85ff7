/**
 * A workbook told as lines of text, for comparing whole workbooks: what a person or a script can tell apart is in it
 * (values, formulas, looks, notes, rules, protections, metadata, hidden state, order), ids and results of formulas are not.
 */
import { cellName } from './a1.ts';
import type { Area, Cell, SheetModel, WorkbookModel } from './workbook.ts';

/** One line a fact; equal workbooks give equal lines in equal order. */
export function describeWorkbook(workbook: WorkbookModel): string[] {
  return describe(workbook, isPlain);
}

/** Lines that only one of two workbooks has. */
export interface WorkbookDifferences {
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** Compares two workbooks; much cheaper than describing both, because cells that are equal are not put into words. */
export function workbookDifferences(first: WorkbookModel, second: WorkbookModel): WorkbookDifferences {
  const [had, has] = [describeApart(first, second), describeApart(second, first)];
  return { onlyFirst: without(had, has), onlySecond: without(has, had) };
}

/** Lines that another list lacks, or has fewer of: two equal protections are not one. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** A workbook without the cells that are the same in the tab of the same name of another one. */
function describeApart(workbook: WorkbookModel, other: WorkbookModel): string[] {
  const twins = new Map(other.sheets.map((sheet) => [sheet.name, sheet]));
  return describe(workbook, (cell, sheet, row, column) => {
    const twin = twins.get(sheet.name)?.cells[row]?.[column];
    return twin ? isSame(cell, twin) : isPlain(cell);
  });
}

function isSame(one: Cell, other: Cell): boolean {
  return (
    one.formula === other.formula &&
    (one.formula !== null || same(one.value, other.value)) &&
    same(one.format, other.format) &&
    same(one.picture, other.picture) &&
    one.note === other.note &&
    same(one.validation, other.validation) &&
    same(one.runs, other.runs)
  );
}

/** Shared by clones in most cells; only what is not is looked into. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  return wordsOf(one) === wordsOf(other);
}

/** Looks, rules and pieces of text are never changed in place, so that each is put into words once. */
const words = new WeakMap<object, string>();

function wordsOf(value: object): string {
  const known = words.get(value);
  if (known !== undefined) return known;
  const entries = Object.entries(value).sort();
  const text = json(entries.map(([key, entry]) => [key, placed(entry)]));
  words.set(value, text);
  return text;
}

/** References by their place: a clone's are to sheets of its own. */
function placed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(placed);
  return isArea(value) ? place(value) : value;
}

type Omit = (cell: Cell, sheet: SheetModel, row: number, column: number) => boolean;

function describe(workbook: WorkbookModel, omit: Omit): string[] {
  const lines: string[] = [];
  const say = (what: string, value: unknown): void => void lines.push(`${what} ${json(value)}`);
  workbook.sheets.forEach((sheet, index) => {
    say(`tab ${index + 1}`, sheet.name);
    describeSheet(sheet, omit, (what, value) => say(`${sheet.name}: ${what}`, value));
  });
  say('names', workbook.namedRanges.map(({ name, area }) => [name, place(area)]).sort());
  const notes = workbook.metadata.map(({ key, value, visibility, location }) =>
    json([
      location.type,
      location.type === 'SPREADSHEET' ? '' : location.sheet.name,
      indexOf(location),
      key,
      value,
      visibility,
    ]),
  );
  notes.sort().forEach((note) => lines.push(`metadata ${note}`));
  const protections = workbook.protections.map(
    ({ sheet, area, description, warningOnly, editors, domainEdit, unprotected }) =>
      json([sheet.name, area && place(area), description, warningOnly, editors, domainEdit, unprotected.map(place)]),
  );
  protections.sort().forEach((protection) => lines.push(`protection ${protection}`));
  say('properties', [...workbook.documentProperties].sort());
  return lines;
}

function describeSheet(sheet: SheetModel, omit: Omit, say: (what: string, value: unknown) => void): void {
  say('size', [sheet.maxRows, sheet.maxColumns]);
  say('shown', [sheet.hidden, sheet.tabColor, sheet.hiddenGridlines, sheet.rightToLeft]);
  say('frozen', [sheet.frozenRows, sheet.frozenColumns]);
  say('widths', entriesOf(sheet.columnWidths));
  say('heights', entriesOf(sheet.rowHeights));
  say('columns', entriesOf(sheet.columnDefaults.map((column) => column?.format)));
  say('hidden', [[...sheet.hiddenRows], [...sheet.hiddenColumns]]);
  say('merges', sheet.merges);
  say('filter', sheet.filter);
  say('bandings', sheet.bandings ?? []);
  say('groups', [sheet.rowDepths ?? [], sheet.columnDepths ?? []]);
  sheet.conditionalRules.forEach(({ ranges, condition, format, gradient }) =>
    say('rule', [ranges.map(place), condition, format, gradient]),
  );
  sheet.charts.forEach(({ type, ranges, options, anchorRow, anchorColumn, numHeaders }) =>
    say('chart', [type, ranges.map(place), options, anchorRow, anchorColumn, numHeaders]),
  );
  sheet.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell && !omit(cell, sheet, row, column)) say(cellName(row, column), contentOf(cell));
    }),
  );
}

/** A cell that nothing was ever done to, or that was given back as it was. */
function isPlain({ value, formula, format, note, validation, picture }: Cell): boolean {
  return (
    !picture &&
    value === null &&
    formula === null &&
    note === '' &&
    validation === null &&
    Object.keys(format).length === 0
  );
}

function contentOf({ value, formula, format, note, validation, runs, picture }: Cell): unknown {
  const look = Object.entries(format).sort();
  const rule = validation && {
    ...validation,
    values: validation.values.map((one) => (isArea(one) ? place(one) : one)),
  };
  return [formula ?? picture ?? value, look, note, rule, runs];
}

function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'rows' in value;
}

function place({ sheet, row, column, rows, columns }: Area): string {
  return `${sheet.name}!${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
}

function indexOf(location: WorkbookModel['metadata'][number]['location']): number {
  return 'index' in location ? location.index : 0;
}

function entriesOf<T>(list: readonly (T | undefined)[]): [number, T][] {
  const entries: [number, T][] = [];
  list.forEach((value, index) => {
    if (value !== undefined) entries.push([index, value]);
  });
  return entries;
}

function json(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
