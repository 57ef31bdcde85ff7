/** The same indicator or item in two rows. */

import type { ScoreOrNull } from '../../ita/model';
import type { Notebook } from './notebook';

/**
 * The same thing twice: kept once where both rows give the same score, or only one of them gives any; where they differ nobody can know which is right, so
 * the score is unknown until a person deletes one.
 */
export function withoutDuplicates<Row extends { readonly score: ScoreOrNull; readonly cells: CellsOfScore }>(
  rows: readonly Row[],
  how: {
    keyOf: (row: Row) => string;
    code: string;
    nameOf: (row: Row) => string;
    cellOf: (row: Row) => string | undefined;
    notes: Notebook;
  },
): Row[] {
  const kept: Row[] = [];
  const position: Record<string, number> = {};
  for (const row of rows) {
    const key = how.keyOf(row);
    const at = position[key];
    if (at === undefined) {
      position[key] = kept.push(row) - 1;
      continue;
    }
    const first = kept[at] as Row;
    // A blank score says nothing against a known one.
    const same = first.score === row.score || first.score === null || row.score === null;
    how.notes.add(
      how.code,
      same ? 'warning' : 'error',
      how.cellOf(row),
      `${how.nameOf(row)} ซ้ำกับ ${how.cellOf(first) ?? 'แถวก่อนหน้า'}${
        same ? '' : ' และคะแนนไม่เท่ากัน ระบบจึงไม่ใช้ทั้งสองค่า'
      } ให้ลบแถวที่ไม่ถูกต้อง`,
      { expected: first.score ?? undefined, found: row.score ?? undefined },
    );
    if (!same) kept[at] = { ...first, score: null };
    else if (first.score === null && row.score !== null) kept[at] = row;
  }
  return kept;
}
type CellsOfScore = { readonly score?: string };
