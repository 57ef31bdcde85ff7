/**
 * Tables with a column for each level: a template has as many columns as it has, so there is one table for the five
 * levels and one for the seven letters, and a row has a field for each column.
 */

import { ratingsOf } from '../../agencies/levels';
import type { ScaleId } from '../../ita/model';
import type { FieldNotes } from '../shared/definition';

/** Heads of the columns, best first. */
export const LEVEL_HEADS: Readonly<Record<ScaleId, readonly string[]>> = {
  level: ratingsOf('level'),
  letter: ratingsOf('letter'),
};

/** Counts under the heads in that order; those after the last head stay empty. */
export interface LevelCells {
  readonly c1: string;
  readonly c2: string;
  readonly c3: string;
  readonly c4: string;
  readonly c5: string;
  readonly c6: string;
  readonly c7: string;
}

/** Nothing is shown as a dash: in a table of counts the others are then seen at once. */
export function countText(count: number): string {
  return count === 0 ? '–' : String(count);
}

export function levelCells(counts: readonly number[]): LevelCells {
  const at = (index: number): string => {
    const count = counts[index];
    return count === undefined ? '' : countText(count);
  };
  return { c1: at(0), c2: at(1), c3: at(2), c4: at(3), c5: at(4), c6: at(5), c7: at(6) };
}

const note = (no: number): { label: string; source: string } => ({
  label: `จำนวนหน่วยงานในระดับที่ ${no} จากสูงสุด`,
  source: 'นับจากระดับของหน่วยงาน',
});

export const LEVEL_CELL_NOTES: FieldNotes<LevelCells> = {
  c1: note(1),
  c2: note(2),
  c3: note(3),
  c4: note(4),
  c5: note(5),
  c6: note(6),
  c7: note(7),
};
