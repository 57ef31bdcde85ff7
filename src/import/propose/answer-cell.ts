/** The cell of the workbook that a figure would fill. */

import type { Target } from '../tokens/score-statement';
import type { AnswerCell } from './result';

/** Null for what has no cell of its own: parts of the EIT, last year's instruments, subtotals. */
export function answerCell(target: Target, value: number, column: 'score' | 'previous' = 'score'): AnswerCell | null {
  switch (target.kind) {
    case 'indicator':
      return { tab: 'indicators', row: String(target.no), column, value };
    case 'total':
      return settingCell(column === 'score' ? 'announcedTotal' : 'previousTotal', value);
    case 'instrument':
      return target.part === null && column === 'score' ? settingCell(`announced${target.id}`, value) : null;
    default:
      return null;
  }
}

/** A row of the settings. */
export function settingCell(row: string, value: string | number): AnswerCell {
  return { tab: 'settings', row, column: 'value', value };
}

/** The cells of several figures; of two for one cell the first. */
export function answerCells(
  figures: readonly { readonly target: Target; readonly value: number; readonly column?: 'score' | 'previous' }[],
): AnswerCell[] {
  const cells = new Map<string, AnswerCell>();
  for (const { target, value, column } of figures) {
    const cell = answerCell(target, value, column);
    const key = cell ? `${cell.tab}/${cell.row}/${cell.column}` : '';
    if (cell && !cells.has(key)) cells.set(key, cell);
  }
  return [...cells.values()];
}
