/** What of a tab is to be seen: the axes of its rows and columns, its frozen sides, and where a cell lies on screen. */

import type { GridArea } from '../grid.ts';
import { Axis } from './axis.ts';
import type { SheetView } from './book.ts';
import { COLUMN_WIDTH, rowHeight, type Measure } from './row-heights.ts';
import type { Axes, Place } from './selection.ts';
import type { Pane, Span } from './cells.tsx';

export const HEAD_WIDTH = 44;
export const HEAD_HEIGHT = 24;
/** Rows and columns drawn beyond the edges, so that scrolling shows no gaps. */
const BEYOND = 3;
/** More of the view than this is not held still, or at high zoom nothing could be reached. */
const MOST_FROZEN = 0.6;

/** The part of a tab that is scrolled to, in pixels. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function axesOf(sheet: SheetView, measure: Measure): Axes {
  const { frame } = sheet;
  const hiddenRows = new Set(frame.hiddenRows);
  const hiddenColumns = new Set(frame.hiddenColumns);
  return {
    rows: new Axis(frame.rows, HEAD_HEIGHT, (row) => (hiddenRows.has(row) ? 0 : rowHeight(sheet, row, measure))),
    columns: new Axis(frame.columns, HEAD_WIDTH, (column) =>
      hiddenColumns.has(column) ? 0 : (frame.columnWidths[column] ?? COLUMN_WIDTH),
    ),
  };
}

export function frozenOf({ frame }: SheetView, axes: Axes, view: View): Frozen {
  return {
    rows: axes.rows.start(frame.frozenRows) > view.height * MOST_FROZEN ? 0 : frame.frozenRows,
    columns: axes.columns.start(frame.frozenColumns) > view.width * MOST_FROZEN ? 0 : frame.frozenColumns,
  };
}

/** The four panes; those of frozen sides have no cells where nothing is frozen. */
export function panesOf(
  axes: Axes,
  frozen: Frozen,
  view: View,
): { readonly main: Pane; readonly top: Pane; readonly left: Pane; readonly corner: Pane } {
  const rows = visible(axes.rows, frozen.rows, view.top, view.height);
  const columns = visible(axes.columns, frozen.columns, view.left, view.width);
  const top = { first: 0, last: frozen.rows - 1 };
  const left = { first: 0, last: frozen.columns - 1 };
  return {
    main: { rows, columns },
    top: { rows: top, columns },
    left: { rows, columns: left },
    corner: { rows: top, columns: left },
  };
}

function visible(axis: Axis, frozen: number, from: number, size: number): Span {
  return {
    first: Math.max(frozen, axis.at(from + axis.start(frozen)) - BEYOND),
    last: Math.min(axis.count - 1, axis.at(from + size) + BEYOND),
  };
}

/** Where an area lies in the view, in pixels from its upper left corner. */
export function onScreen(
  axes: Axes,
  frozen: Frozen,
  view: View,
  { row, column, rows, columns }: GridArea,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const left = axes.columns.start(column);
  const top = axes.rows.start(row);
  return {
    left: left - (column < frozen.columns ? 0 : view.left),
    top: top - (row < frozen.rows ? 0 : view.top),
    width: axes.columns.start(column + columns) - left,
    height: axes.rows.start(row + rows) - top,
  };
}

/** The cell at a point of the view; -1 in place of the row or column for the heads. */
export function placeAt(axes: Axes, frozen: Frozen, view: View, x: number, y: number): Place {
  return {
    row: y < HEAD_HEIGHT ? -1 : axes.rows.at(y < axes.rows.start(frozen.rows) ? y : y + view.top),
    column: x < HEAD_WIDTH ? -1 : axes.columns.at(x < axes.columns.start(frozen.columns) ? x : x + view.left),
  };
}

/** Where to scroll to so that a cell is seen whole. */
export function scrolledTo(
  axes: Axes,
  frozen: Frozen,
  view: View,
  { row, column }: Place,
): { left: number; top: number } {
  return {
    left: column < frozen.columns ? view.left : shifted(axes.columns, frozen.columns, view.left, view.width, column),
    top: row < frozen.rows ? view.top : shifted(axes.rows, frozen.rows, view.top, view.height, row),
  };
}

function shifted(axis: Axis, frozen: number, from: number, size: number, index: number): number {
  const least = axis.start(index + 1) - size;
  const most = axis.start(index) - axis.start(frozen);
  return Math.max(0, Math.min(Math.max(from, least), most));
}
