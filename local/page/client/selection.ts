/** The selected cells of a tab and how keys move them; merged cells count as one. */

import type { GridArea, GridFrame } from '../grid.ts';
import type { Axis } from './axis.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  /** The cell that is typed into. */
  readonly active: Place;
  /** The corner opposite to it. */
  readonly corner: Place;
  /** The column that Enter goes back to after a run of Tabs. */
  readonly tabColumn: number | null;
}

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

export const FIRST: Selection = at({ row: 0, column: 0 });

export function at(place: Place, tabColumn: number | null = null): Selection {
  return { active: place, corner: place, tabColumn };
}

export function mergeAt({ merges }: GridFrame, { row, column }: Place): GridArea | undefined {
  return merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}

/** A merged cell is typed into by its first one. */
export function ownerOf(frame: GridFrame, place: Place): Place {
  const merge = mergeAt(frame, place);
  return merge ? { row: merge.row, column: merge.column } : place;
}

/** All cells that are selected, merged ones whole. */
export function areaOf(frame: GridFrame, { active, corner }: Selection): GridArea {
  let top = Math.min(active.row, corner.row);
  let left = Math.min(active.column, corner.column);
  let bottom = Math.max(active.row, corner.row);
  let right = Math.max(active.column, corner.column);
  for (let grown = true; grown;) {
    grown = false;
    for (const { row, column, rows, columns } of frame.merges) {
      const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
      if (row > bottom || lastRow < top || column > right || lastColumn < left) continue;
      if (row >= top && lastRow <= bottom && column >= left && lastColumn <= right) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, lastRow);
      right = Math.max(right, lastColumn);
      grown = true;
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** One step or more, out of a merged cell on the side that the step leads to. */
export function moved(frame: GridFrame, axes: Axes, from: Place, down: number, right: number): Place {
  const merge = mergeAt(frame, from);
  const row = merge && down > 0 ? merge.row + merge.rows - 1 : from.row;
  const column = merge && right > 0 ? merge.column + merge.columns - 1 : from.column;
  const to = { row: axes.rows.next(row, down), column: axes.columns.next(column, right) };
  // At the edge, a merged cell has no cell beyond it.
  if (merge && mergeAt(frame, to) === merge) return { row: merge.row, column: merge.column };
  return ownerOf(frame, to);
}

/** As far as content reaches, or to the next content: what Ctrl and an arrow do. */
export function movedFar(
  frame: GridFrame,
  axes: Axes,
  from: Place,
  [down, right]: readonly [number, number],
  isFilled: (place: Place) => boolean,
): Place {
  const step = (place: Place): Place => moved(frame, axes, place, down, right);
  const isSame = (one: Place, other: Place): boolean => one.row === other.row && one.column === other.column;
  let here = from;
  let next = step(here);
  const within = isFilled(here) && !isSame(here, next) && isFilled(next);
  while (!isSame(here, next)) {
    if (within && !isFilled(next)) return here;
    here = next;
    if (!within && isFilled(here)) return here;
    next = step(here);
  }
  return here;
}
