/** A copy of a sheet within its workbook: cells, looks, sizes, merges and rules; not protections, names or charts. */
import type { Area, SheetModel, WorkbookModel } from './workbook.ts';

export function copyOfSheet(sheet: SheetModel, id: number, name: string): SheetModel {
  const copy: SheetModel = {
    ...sheet,
    id,
    name,
    hidden: false,
    deleted: false,
    // What the file knows of a sheet belongs to one sheet only.
    source: undefined,
    cells: sheet.cells.map((line) => line.map((cell) => cell && { ...cell, source: undefined })),
    spilled: new Map(),
    resultFormats: new Map(),
    rowHeights: [...sheet.rowHeights],
    columnWidths: [...sheet.columnWidths],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    columnDefaults: sheet.columnDefaults.map((start) => start && { ...start, source: undefined }),
    merges: sheet.merges.map((merge) => ({ ...merge })),
    filter: sheet.filter && { ...sheet.filter },
    charts: [],
  };
  const moved = (area: Area): Area => (area.sheet === sheet ? { ...area, sheet: copy } : area);
  copy.conditionalRules = sheet.conditionalRules.map((rule) => ({ ...rule, ranges: rule.ranges.map(moved) }));
  return copy;
}

/** `Copy of Data`, and with a number where that is taken. */
export function freeCopyName(workbook: WorkbookModel, name: string): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  const first = `Copy of ${name}`;
  let candidate = first;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) candidate = `${first} ${number}`;
  return candidate;
}
