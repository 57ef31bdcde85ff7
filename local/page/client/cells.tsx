/** Drawing: the cells of one pane (the frozen corner, a frozen side, or what scrolls) and the lines between them. */

import type { JSX } from 'preact';
import type { GridArea, GridCell, GridStyle } from '../grid.ts';
import type { Axis } from './axis.ts';
import { cellAt, type SheetView } from './book.ts';
import { pixels } from './pixels.ts';
import { DEFAULT_SIZE, FAMILY } from './row-heights.ts';
import { mergeAt, type Axes } from './selection.ts';

/** Usual typefaces of .xlsx files that leave Thai letters to chance. */
const WITHOUT_THAI: readonly string[] = ['Arial', 'Calibri', 'Roboto', 'Helvetica', 'Aptos Narrow'];
/** How far a text may run over empty neighbours. */
const MOST_SPILL = 12;

/** First and last row or column, both included; nothing where the last is before the first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface Pane {
  readonly rows: Span;
  readonly columns: Span;
}

export function Cells(props: {
  sheet: SheetView;
  axes: Axes;
  pane: Pane;
  /** What was typed into a cell and is not in the sheet yet. */
  typedAt: (row: number, column: number) => string | undefined;
}): JSX.Element {
  const { sheet, axes, pane, typedAt } = props;
  const { frame } = sheet;
  const drawn: JSX.Element[] = [];
  const cellOf = (row: number, column: number): GridCell | undefined => {
    const cell = cellAt(sheet, row, column);
    const typed = typedAt(row, column);
    return typed === undefined ? cell : typedCell(cell, row, column, typed);
  };
  const add = (area: GridArea, cell: GridCell | undefined): void => {
    const spill = cell && spills(cell, area) ? spillEnd(area, axes.columns, pane, cellOf) : area.column + area.columns;
    drawn.push(<DrawnCell key={`${area.row}:${area.column}`} area={area} spillEnd={spill} axes={axes} cell={cell} />);
  };
  const merges = frame.merges.filter((merge) => touches(merge, pane));
  for (const merge of merges) add(merge, cellOf(merge.row, merge.column));
  for (let row = pane.rows.first; row <= pane.rows.last; row += 1) {
    if (axes.rows.isHidden(row)) continue;
    for (let column = pane.columns.first; column <= pane.columns.last; column += 1) {
      const cell = cellOf(row, column);
      if (!cell || axes.columns.isHidden(column)) continue;
      if (merges.length > 0 && mergeAt(frame, { row, column })) continue;
      add({ row, column, rows: 1, columns: 1 }, cell);
    }
  }
  const [left, top] = [axes.columns.start(pane.columns.first), axes.rows.start(pane.rows.first)];
  const [right, bottom] = [axes.columns.start(pane.columns.last + 1), axes.rows.start(pane.rows.last + 1)];
  if (right <= left || bottom <= top) return <></>;
  return (
    <>
      <div class="paper" style={pixels({ left, top, width: right - left, height: bottom - top })} />
      {frame.gridlines ? <Lines axes={axes} pane={pane} /> : null}
      {drawn}
    </>
  );
}

function typedCell(cell: GridCell | undefined, row: number, column: number, text: string): GridCell {
  const number = text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
  const empty = { style: {}, note: '', link: null, choices: null };
  return { ...empty, ...cell, row, column, text, number, error: null };
}

function touches({ row, column, rows, columns }: GridArea, pane: Pane): boolean {
  const inSpan = (first: number, count: number, span: Span): boolean =>
    first <= span.last && first + count - 1 >= span.first;
  return inSpan(row, rows, pane.rows) && inSpan(column, columns, pane.columns);
}

/** Texts may run over empty neighbours, numbers never do. */
function spills({ style, number, text }: GridCell, { columns }: GridArea): boolean {
  return text !== '' && number === null && !style.wrap && columns === 1 && (style.horizontal ?? 'left') === 'left';
}

function spillEnd(
  { row, column }: GridArea,
  axis: Axis,
  { columns }: Pane,
  cellOf: (row: number, column: number) => GridCell | undefined,
): number {
  let end = column + 1;
  const last = Math.min(columns.last, axis.count - 1, column + MOST_SPILL);
  while (end <= last && (cellOf(row, end)?.text ?? '') === '') end += 1;
  return end;
}

function DrawnCell(props: {
  area: GridArea;
  /** The column before which the text ends. */
  spillEnd: number;
  axes: Axes;
  cell: GridCell | undefined;
}): JSX.Element {
  const { area, axes, cell } = props;
  const left = axes.columns.start(area.column);
  const top = axes.rows.start(area.row);
  const style = cell?.style ?? {};
  const size = style.size ?? DEFAULT_SIZE;
  return (
    <div
      class={cell?.note ? 'cell noted' : 'cell'}
      style={{
        ...pixels({
          left,
          top,
          width: axes.columns.start(area.column + area.columns) - left,
          height: axes.rows.start(area.row + area.rows) - top,
        }),
        background: style.background ?? (area.rows * area.columns > 1 ? '#fff' : undefined),
        boxShadow: borders(style),
      }}
    >
      {cell && cell.text !== '' ? (
        <div
          class={style.wrap ? 'text wrap' : cell.number === null ? 'text' : 'text number'}
          style={{
            ...pixels({ width: axes.columns.start(props.spillEnd) - left }),
            fontSize: size === DEFAULT_SIZE ? undefined : `${size}pt`,
            fontFamily: style.family && !WITHOUT_THAI.includes(style.family) ? `${style.family}, ${FAMILY}` : undefined,
            fontWeight: style.bold ? 700 : undefined,
            fontStyle: style.italic ? 'italic' : undefined,
            textDecoration: decoration(cell),
            color: cell.link !== null ? '#0b57d0' : style.color,
            textAlign: style.horizontal ?? (cell.number === null ? 'left' : 'right'),
            justifyContent: { top: 'flex-start', middle: 'center', bottom: 'flex-end' }[style.vertical ?? 'bottom'],
          }}
        >
          <span>{cell.text}</span>
        </div>
      ) : null}
    </div>
  );
}

function decoration({ style, link }: GridCell): string | undefined {
  const lines = [
    ...(style.underline || link !== null ? ['underline'] : []),
    ...(style.strikethrough ? ['line-through'] : []),
  ];
  return lines.length > 0 ? lines.join(' ') : undefined;
}

function borders({ borders: sides }: GridStyle): string | undefined {
  if (!sides) return undefined;
  const { top, left, bottom, right } = sides;
  return [
    ...(top === undefined ? [] : [`inset 0 1px ${top}`]),
    ...(left === undefined ? [] : [`inset 1px 0 ${left}`]),
    ...(bottom === undefined ? [] : [`inset 0 -1px ${bottom}`]),
    ...(right === undefined ? [] : [`inset -1px 0 ${right}`]),
  ].join(', ');
}

function Lines({ axes, pane }: { axes: Axes; pane: Pane }): JSX.Element {
  const { rows, columns } = axes;
  const left = columns.start(pane.columns.first);
  const top = rows.start(pane.rows.first);
  const width = columns.start(pane.columns.last + 1) - left;
  const height = rows.start(pane.rows.last + 1) - top;
  const indexes = ({ first, last }: Span): number[] =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_unused, index) => first + index);
  return (
    <>
      {indexes(pane.rows).map((row) => (
        <div key={`r${row}`} class="line" style={pixels({ left, top: rows.start(row + 1) - 1, width, height: 1 })} />
      ))}
      {indexes(pane.columns).map((column) => (
        <div
          key={`c${column}`}
          class="line"
          style={pixels({ left: columns.start(column + 1) - 1, top, width: 1, height })}
        />
      ))}
    </>
  );
}
