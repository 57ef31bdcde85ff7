/**
 * What a workbook's formulas would cost to compute, told from their text before any is computed: nothing can stop the
 * engine once it has begun. Formulas that take ranges cell by cell cost as many cells; those that search or add up a
 * range go through it some twenty times as fast.
 */
import { parseA1 } from '../model/a1.ts';
import type { SheetModel, WorkbookModel } from '../model/workbook.ts';
import { tokenise, type Token } from './tokens.ts';

/** Cells that take a few seconds. */
export const mostCost = 6_000_000;

const cheapShare = 1 / 20;
/** Functions that make arrays of their ranges. */
const arrays = /^(?:SUMPRODUCT|MMULT|FILTER|ARRAYFORMULA|TRANSPOSE|SUMIFS|COUNTIFS|AVERAGEIFS|MAXIFS|MINIFS)$/i;
const operator = /^[-+*/^&=<>]$/;

/** @returns at least `mostCost` for formulas that must not be computed, the sum of all otherwise */
export function formulaCost(workbook: WorkbookModel): number {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  let cost = 0;
  for (const home of workbook.sheets) {
    for (const line of home.cells) {
      for (const cell of line ?? []) {
        if (!cell || cell.formula === null) continue;
        cost += costOf(tokenise(cell.formula), (name) => (name === null ? home : byName.get(name.toLowerCase())));
        if (cost >= mostCost) return cost;
      }
    }
  }
  return cost;
}

function costOf(tokens: readonly Token[], sheetOf: (name: string | null) => SheetModel | undefined): number {
  const plain = tokens.filter(({ text }) => text.trim() !== '');
  const isArray = plain.some((token, index) => {
    if (token.kind === 'function') return arrays.test(token.text);
    if (token.kind !== 'reference' || !token.range.includes(':')) return false;
    return [plain[index - 1], plain[index + 1]].some(
      (beside, side) => beside?.kind === 'other' && operator.test(beside.text) && !(side === 0 && index === 1),
    );
  });
  let cells = 1;
  for (const token of plain) {
    if (token.kind === 'reference' && token.range.includes(':')) cells += areaOf(token.range, sheetOf(token.sheet));
  }
  return isArray ? cells : cells * cheapShare;
}

/** Cells of a range; open sides end with the sheet's last row or column of content. */
function areaOf(range: string, sheet: SheetModel | undefined): number {
  const area = parseA1(range.split('$').join(''));
  if (!area) return 0;
  const [lastRow, lastColumn] = [sheet?.cells.length ?? 1, sheet?.maxColumns ?? 1];
  const rows = (area.endRow ?? lastRow) - (area.startRow ?? 1) + 1;
  const columns = (area.endColumn ?? lastColumn) - (area.startColumn ?? 1) + 1;
  return Math.max(1, rows) * Math.max(1, columns);
}
