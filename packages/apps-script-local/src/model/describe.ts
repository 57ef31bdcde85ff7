/**
 * A workbook told as lines of text, for comparing whole workbooks: what a person or a script can tell apart is in it
 * (values, formulas, looks, notes, rules, protections, metadata, hidden state, order), ids and results of formulas are not.
 */
import { cellName } from './a1.ts';
import type { Area, Cell, SheetModel, WorkbookModel } from './workbook.ts';

/** One line a fact; equal workbooks give equal lines in equal order. */
export function describeWorkbook(workbook: WorkbookModel): string[] {
  const lines: string[] = [];
  const say = (what: string, value: unknown): void => void lines.push(`${what} ${json(value)}`);
  workbook.sheets.forEach((sheet, index) => {
    say(`tab ${index + 1}`, sheet.name);
    describeSheet(sheet, (what, value) => say(`${sheet.name}: ${what}`, value));
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

function describeSheet(sheet: SheetModel, say: (what: string, value: unknown) => void): void {
  say('size', [sheet.maxRows, sheet.maxColumns]);
  say('shown', [sheet.hidden, sheet.tabColor, sheet.hiddenGridlines, sheet.rightToLeft]);
  say('frozen', [sheet.frozenRows, sheet.frozenColumns]);
  say('widths', entriesOf(sheet.columnWidths));
  say('heights', entriesOf(sheet.rowHeights));
  say('columns', entriesOf(sheet.columnDefaults.map((column) => column?.format)));
  say('hidden', [[...sheet.hiddenRows], [...sheet.hiddenColumns]]);
  say('merges', sheet.merges);
  say('filter', sheet.filter);
  sheet.conditionalRules.forEach(({ ranges, condition, format, gradient }) =>
    say('rule', [ranges.map(place), condition, format, gradient]),
  );
  sheet.charts.forEach(({ type, ranges, options, anchorRow, anchorColumn, numHeaders }) =>
    say('chart', [type, ranges.map(place), options, anchorRow, anchorColumn, numHeaders]),
  );
  sheet.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell && !isPlain(cell)) say(cellName(row, column), contentOf(cell));
    }),
  );
}

/** A cell that nothing was ever done to, or that was given back as it was. */
function isPlain({ value, formula, format, note, validation }: Cell): boolean {
  return value === null && formula === null && note === '' && validation === null && Object.keys(format).length === 0;
}

function contentOf({ value, formula, format, note, validation, runs }: Cell): unknown {
  const look = Object.entries(format).sort();
  const rule = validation && {
    ...validation,
    values: validation.values.map((one) => (isArea(one) ? place(one) : one)),
  };
  return [formula ?? value, look, note, rule, runs];
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
