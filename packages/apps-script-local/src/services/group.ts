/**
 * Groups of rows and of columns: how deep each line lies, which group stands at a line, and folding them. Whether one is
 * folded is not kept apart: a folded group is one whose lines are all hidden.
 */
import type { SheetModel } from '../model/workbook.ts';
import { Service, ServiceError } from '../service.ts';
import type { ServiceContext } from './context.ts';
import { range } from './handles.ts';

type Group = GoogleAppsScript.Spreadsheet.Group;

export type Lines = 'rows' | 'columns';

/** The deepest that Sheets nests groups. */
const deepest = 8;

interface Span {
  readonly start: number;
  readonly end: number;
}

const sizeOf = (sheet: SheetModel, lines: Lines): number => (lines === 'rows' ? sheet.maxRows : sheet.maxColumns);
const depthsOf = (sheet: SheetModel, lines: Lines): readonly (number | undefined)[] =>
  (lines === 'rows' ? sheet.rowDepths : sheet.columnDepths) ?? [];
const hiddenOf = (sheet: SheetModel, lines: Lines): Set<number> =>
  lines === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;

export function depthAt(sheet: SheetModel, lines: Lines, index: number): number {
  return depthsOf(sheet, lines)[index] ?? 0;
}

/** @throws ServiceError where a line would lie deeper than eight groups */
export function shiftDepth(sheet: SheetModel, lines: Lines, { start, end }: Span, delta: number): void {
  const depths = [...depthsOf(sheet, lines)];
  for (let index = start; index <= end; index += 1) {
    const depth = Math.max(0, (depths[index] ?? 0) + delta);
    if (depth > deepest) throw new ServiceError(`Groups cannot be nested deeper than ${deepest}.`);
    depths[index] = depth;
  }
  if (lines === 'rows') sheet.rowDepths = depths;
  else sheet.columnDepths = depths;
}

/** Every group of a sheet, outer ones first. */
function groupsOf(sheet: SheetModel, lines: Lines): (Span & { readonly depth: number })[] {
  const found: (Span & { readonly depth: number })[] = [];
  for (let depth = 1; depth <= deepest; depth += 1) {
    for (let index = 1; index <= sizeOf(sheet, lines); index += 1) {
      if (depthAt(sheet, lines, index) < depth) continue;
      const start = index;
      while (depthAt(sheet, lines, index + 1) >= depth) index += 1;
      found.push({ start, end: index, depth });
    }
  }
  return found;
}

function setFolded(sheet: SheetModel, lines: Lines, { start, end }: Span, folded: boolean): void {
  const hidden = hiddenOf(sheet, lines);
  for (let index = start; index <= end; index += 1) {
    if (folded) hidden.add(index);
    else hidden.delete(index);
  }
}

/** Folds or opens every group that a test picks. */
export function foldGroups(
  sheet: SheetModel,
  lines: Lines,
  folded: boolean,
  picks: (group: Span & { readonly depth: number }) => boolean,
): void {
  for (const group of groupsOf(sheet, lines)) if (picks(group)) setFolded(sheet, lines, group, folded);
}

class GroupService extends Service<Group, ServiceContext> implements Partial<Group> {
  constructor(
    caller: ServiceContext,
    private readonly sheet: SheetModel,
    private readonly lines: Lines,
    private readonly span: Span & { readonly depth: number },
  ) {
    super(caller, 'Group', {
      free: new Set(['getControlIndex', 'getDepth', 'getRange', 'isCollapsed']),
      document: true,
    });
  }
  getDepth(): number {
    return this.span.depth;
  }
  /** The line that carries the button: behind the group, or before it where the sheet has it so. */
  getControlIndex(): number {
    const isBefore = (this.lines === 'rows' ? this.sheet.rowControlBefore : this.sheet.columnControlBefore) === true;
    return isBefore ? this.span.start - 1 : this.span.end + 1;
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { start, end } = this.span;
    const { sheet } = this;
    return range(
      this.caller,
      this.lines === 'rows'
        ? { sheet, row: start, column: 1, rows: end - start + 1, columns: sheet.maxColumns, whole: 'ROWS' }
        : { sheet, row: 1, column: start, rows: sheet.maxRows, columns: end - start + 1, whole: 'COLUMNS' },
    );
  }
  isCollapsed(): boolean {
    const hidden = hiddenOf(this.sheet, this.lines);
    for (let index = this.span.start; index <= this.span.end; index += 1) if (!hidden.has(index)) return false;
    return true;
  }
  collapse(): Group {
    setFolded(this.sheet, this.lines, this.span, true);
    return this.self;
  }
  expand(): Group {
    setFolded(this.sheet, this.lines, this.span, false);
    return this.self;
  }
  remove(): void {
    shiftDepth(this.sheet, this.lines, this.span, -1);
  }
}

/** @throws ServiceError where there is no group of that depth at the line */
export function groupAt(caller: ServiceContext, sheet: SheetModel, lines: Lines, index: number, depth: number): Group {
  const span = groupsOf(sheet, lines).find(
    (group) => group.depth === depth && group.start <= index && index <= group.end,
  );
  if (!span) {
    const noun = lines === 'rows' ? 'row' : 'column';
    throw new ServiceError(`A ${noun} group does not exist at index ${index} and group depth ${depth}.`);
  }
  return new GroupService(caller, sheet, lines, span).self;
}
