/** Drawing: what lies round the cells: heads of rows and columns, the frame of the selection, the edge of frozen sides. */

import type { CSSProperties, JSX } from 'preact';
import type { GridArea } from '../grid.ts';
import { columnName } from './book.ts';
import type { Pane, Span } from './cells.tsx';
import { pixels } from './pixels.ts';
import type { Axes } from './selection.ts';
import { HEAD_HEIGHT, HEAD_WIDTH } from './viewport.ts';

/** The line behind frozen rows or columns; none where nothing is frozen. */
export function frozenEdge(axes: Axes, rows: number, columns: number): CSSProperties {
  if (rows > 0) return pixels({ left: 0, top: axes.rows.start(rows) - 1, width: axes.columns.end, height: 2 });
  if (columns > 0) return pixels({ left: axes.columns.start(columns) - 1, top: 0, width: 2, height: axes.rows.end });
  return { display: 'none' };
}

/** The frame round the selected cells, within a pane. */
export function Selected(props: {
  axes: Axes;
  area: GridArea;
  active: GridArea;
  pane: Pane;
  isMain: boolean;
}): JSX.Element {
  const { axes, pane, isMain } = props;
  const rect = (area: GridArea): CSSProperties | null => {
    // Frozen panes lie above what scrolls: each shows its own part only.
    const cut = (first: number, count: number, span: Span): Span =>
      isMain
        ? { first, last: first + count - 1 }
        : { first: Math.max(first, span.first), last: Math.min(first + count - 1, span.last) };
    const rows = cut(area.row, area.rows, pane.rows);
    const columns = cut(area.column, area.columns, pane.columns);
    if (rows.last < rows.first || columns.last < columns.first) return null;
    const [left, top] = [axes.columns.start(columns.first), axes.rows.start(rows.first)];
    return pixels({
      left: left - 1,
      top: top - 1,
      width: axes.columns.start(columns.last + 1) - left + 1,
      height: axes.rows.start(rows.last + 1) - top + 1,
    });
  };
  const range =
    props.area.rows * props.area.columns > props.active.rows * props.active.columns ? rect(props.area) : null;
  const active = rect(props.active);
  return (
    <>
      {range ? <div class="range" style={range} /> : null}
      {active ? <div class="active" style={active} /> : null}
    </>
  );
}

export function Heads(props: {
  axis: Axes['rows'];
  span: Span;
  selected: readonly [first: number, count: number];
  side: 'left' | 'top';
}): JSX.Element {
  const { axis, span, side } = props;
  const [first, count] = props.selected;
  const indexes = Array.from(
    { length: Math.max(0, span.last - span.first + 1) },
    (_unused, index) => span.first + index,
  );
  return (
    <>
      {indexes
        .filter((index) => !axis.isHidden(index))
        .map((index) => (
          <div
            key={index}
            class={index >= first && index < first + count ? 'head selected' : 'head'}
            style={
              side === 'top'
                ? pixels({ left: axis.start(index), top: 0, width: axis.size(index), height: HEAD_HEIGHT })
                : pixels({ left: 0, top: axis.start(index), width: HEAD_WIDTH, height: axis.size(index) })
            }
          >
            {side === 'top' ? columnName(index) : index + 1}
          </div>
        ))}
    </>
  );
}
