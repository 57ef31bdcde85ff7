/** Items below the target: which, in which order, and what their rows lack. */

import { meetsTarget } from '../../ita/classes';
import { INSTRUMENTS } from '../../ita/instruments';
import { byScore } from '../../ita/ranking';
import { round2 } from '../../ita/rounding';
import type { MissingField } from './missing';
import type { ItemRow } from '../../workbook/records';
import type { DocumentInput, FieldNotes } from './definition';
import { missingCells } from './missing';
import { itemName, oneLine, scoreOrBlank } from './wording';

/** One item as a list of weak items prints it. */
export interface WeakItemLine {
  readonly item: string;
  readonly text: string;
  readonly score: string;
}

export const WEAK_ITEM_NOTES: FieldNotes<WeakItemLine> = {
  item: { label: 'รหัสข้อ', source: 'รายข้อ › ข้อ' },
  text: { label: 'ข้อคำถาม', source: 'รายข้อ › ข้อคำถาม' },
  score: { label: 'คะแนน', source: 'รายข้อ › คะแนน' },
};

export function weakItemLines(items: readonly ItemRow[]): WeakItemLine[] {
  return items.map((item) => ({
    item: itemName(item),
    text: oneLine(item.text),
    score: scoreOrBlank(item.score),
  }));
}

function below({ workbook }: Pick<DocumentInput, 'workbook'>): ItemRow[] {
  return workbook.items.filter(({ score }) => score !== null && !meetsTarget(score, workbook.settings.target));
}

/** Scored items below the target, lowest first, ties in sheet order. */
export function weakestFirst(input: Pick<DocumentInput, 'workbook'>): ItemRow[] {
  return byScore(below(input), ({ score }) => round2(score as number), 'lowest');
}

/** Scored items below the target in the order of the questions: by indicator and number. */
export function weakInOrder(input: Pick<DocumentInput, 'workbook'>): ItemRow[] {
  return below(input)
    .map((item, index) => ({ item, index }))
    .sort(
      (a, b) =>
        (a.item.indicator ?? Infinity) - (b.item.indicator ?? Infinity) ||
        a.item.itemNo - b.item.itemNo ||
        a.index - b.index,
    )
    .map(({ item }) => item);
}

/** What the rows of weak items lack, by instrument. */
export function missingInItems(items: readonly ItemRow[], columns: readonly ('text' | 'suggestion')[]): MissingField[] {
  return INSTRUMENTS.flatMap(({ id }) =>
    items
      .filter(({ instrument }) => instrument === id)
      .flatMap((item) => missingCells('items', item, columns, ` ${itemName(item)}`)),
  );
}
