/**
 * A copy of a workbook that shares nothing changeable with it, cheap enough to be made for every one of thousands of
 * runs: what is never changed in place (looks, rules of cells, pieces of rich text) is shared.
 */
import type { Area, Cell, ConditionalRule, MetadataModel, SheetModel, WorkbookModel } from './workbook.ts';

/**
 * Copies a workbook with all its sheets; ids stay.
 * @param earlier a copy of the same workbook from before: cells that are still the same are taken from it, so that many
 *   copies of a changing workbook need little memory. Both are then only to be read, or copied again.
 */
export function cloneWorkbook(workbook: WorkbookModel, earlier?: WorkbookModel): WorkbookModel {
  const before = new Map(earlier?.sheets.map((sheet) => [sheet.id, sheet.cells]));
  const copies = new Map(workbook.sheets.map((sheet): [SheetModel, SheetModel] => [sheet, { ...sheet }]));
  const ofSheet = (sheet: SheetModel): SheetModel => copies.get(sheet) ?? sheet;
  const ofArea = <T extends Area>(area: T): T => ({ ...area, sheet: ofSheet(area.sheet) });
  for (const [sheet, copy] of copies) {
    copy.cells = copyCells(sheet.cells, before.get(sheet.id));
    copy.spilled = new Map(sheet.spilled);
    copy.resultFormats = new Map(sheet.resultFormats);
    copy.rowHeights = sheet.rowHeights.slice();
    copy.columnWidths = sheet.columnWidths.slice();
    copy.hiddenRows = new Set(sheet.hiddenRows);
    copy.hiddenColumns = new Set(sheet.hiddenColumns);
    copy.columnDefaults = sheet.columnDefaults.slice();
    copy.merges = sheet.merges.map((merge) => ({ ...merge }));
    copy.conditionalRules = sheet.conditionalRules.map((rule): ConditionalRule => ({
      ...rule,
      ranges: rule.ranges.map(ofArea),
    }));
    copy.charts = sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.map(ofArea),
      options: { ...chart.options },
    }));
    copy.filter = sheet.filter && { ...sheet.filter };
  }
  return {
    ...workbook,
    editors: [...workbook.editors],
    sheets: workbook.sheets.map(ofSheet),
    activeSheet: ofSheet(workbook.activeSheet),
    namedRanges: workbook.namedRanges.map(({ name, area }) => ({ name, area: ofArea(area) })),
    metadata: workbook.metadata.map((entry): MetadataModel => ({
      ...entry,
      location:
        entry.location.type === 'SPREADSHEET'
          ? entry.location
          : { ...entry.location, sheet: ofSheet(entry.location.sheet) },
    })),
    protections: workbook.protections.map((protection) => ({
      ...protection,
      sheet: ofSheet(protection.sheet),
      area: protection.area && ofArea(protection.area),
      editors: [...protection.editors],
      unprotected: protection.unprotected.map(ofArea),
    })),
    documentProperties: new Map(workbook.documentProperties),
  };
}

function copyCells(cells: SheetModel['cells'], earlier: SheetModel['cells'] = []): SheetModel['cells'] {
  const copy: (Cell | undefined)[][] = [];
  cells.forEach((line, row) => {
    const known = earlier[row];
    if (known && isSameLine(line, known)) {
      copy[row] = known;
      return;
    }
    const copied: (Cell | undefined)[] = [];
    line?.forEach((cell, column) => {
      if (!cell) return;
      const twin = known?.[column];
      copied[column] = twin && isSameCell(cell, twin) ? twin : { ...cell };
    });
    copy[row] = copied;
  });
  return copy;
}

function isSameLine(line: readonly (Cell | undefined)[], known: readonly (Cell | undefined)[]): boolean {
  if (line.length !== known.length) return false;
  return line.every((cell, column) => {
    const twin = known[column];
    return cell === twin || (cell !== undefined && twin !== undefined && isSameCell(cell, twin));
  });
}

function isSameCell(one: Cell, other: Cell): boolean {
  return (
    one.value === other.value &&
    one.formula === other.formula &&
    one.format === other.format &&
    one.note === other.note &&
    one.validation === other.validation &&
    one.runs === other.runs &&
    one.cached === other.cached &&
    one.source === other.source
  );
}
