/**
 * The open tab as a grid. One input, never taken away and never redrawn, takes every key: nothing typed can fall between
 * two cells. Committing reads it and moves on within the key's own event; no answer of the server moves the selection.
 */

import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { cellAt, cellName, placeOf, sourceAt, type SheetView } from './book.ts';
import { Cells, type Pane } from './cells.tsx';
import { LinkChip, NameBox } from './chips.tsx';
import { ChoiceList } from './choice-list.tsx';
import type { CommitQueue, Seen, Typed } from './commit-queue.ts';
import { frozenEdge, Heads, Selected } from './frames.tsx';
import { actionOf, type KeyAction, type Mode } from './keys.ts';
import { pixels } from './pixels.ts';
import { DEFAULT_SIZE, FAMILY } from './row-heights.ts';
import {
  areaOf,
  at,
  FIRST,
  mergeAt,
  moved,
  movedFar,
  ownerOf,
  type Axes,
  type Place,
  type Selection,
} from './selection.ts';
import { parseTable, tableText } from './table-text.ts';
import {
  axesOf,
  frozenOf,
  HEAD_HEIGHT,
  HEAD_WIDTH,
  onScreen,
  panesOf,
  placeAt,
  scrolledTo,
  type View,
} from './viewport.ts';

/** What the page can ask of the grid. */
export interface GridControl {
  /** Commits what is open, selects a cell of the open tab and takes the keyboard. */
  select(place: Place): void;
  /** Commits what is open. */
  commit(): void;
  focus(): void;
}

/** The cell that is being typed into. */
interface OpenCell {
  readonly sheet: string;
  readonly place: Place;
  readonly mode: Mode;
  readonly was: Seen;
}

/** What the grid itself put on the clipboard: as shown, and as it would be typed. */
interface OwnCopy {
  readonly text: string;
  readonly sources: readonly (readonly string[])[];
}

const canvas = document.createElement('canvas').getContext('2d');

function measure(text: string, font: string): number {
  if (!canvas) return 0;
  canvas.font = font;
  return canvas.measureText(text).width;
}

export function GridView(props: {
  sheet: SheetView;
  queue: CommitQueue;
  control: RefObject<GridControl | null>;
  /** A place was typed into the name box, or a link followed: `คะแนน!D7`. */
  onGoTo: (place: string) => void;
  /** Revision for pictures of charts. */
  revision: number;
}): JSX.Element {
  const { sheet, queue, control, onGoTo } = props;
  const { frame } = sheet;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 0, height: 0 });
  const [hovered, setHovered] = useState<Place | null>(null);
  const [choosing, setChoosing] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const open = useRef<OpenCell | null>(null);
  const copied = useRef<OwnCopy | null>(null);
  /** Selection and scrolling of every tab, kept while others are open. */
  const kept = useRef(new Map<string, { selection: Selection; left: number; top: number }>());

  const axes = useMemo(() => axesOf(sheet, measure), [sheet]);
  const frozen = frozenOf(sheet, axes, view);
  const panes = panesOf(axes, frozen, view);
  /** Of this very moment: a second key can come before the next drawing. */
  const selected = (): Selection => within(kept.current.get(sheet.id)?.selection ?? FIRST, axes);
  const selection = selected();
  const { active } = selection;
  const area = areaOf(frame, selection);
  const activeArea = mergeAt(frame, active) ?? { ...active, rows: 1, columns: 1 };
  const activeCell = cellAt(sheet, active.row, active.column);
  const mode: Mode = open.current?.mode ?? 'ready';

  const select = (next: Selection): void => {
    kept.current.set(sheet.id, { left: 0, top: 0, ...kept.current.get(sheet.id), selection: next });
    show(next.corner);
    setChoosing(false);
    redraw(0);
  };
  const show = (place: Place): void => {
    const to = scrolledTo(axes, frozen, currentView(scroller.current, view), place);
    scroller.current?.scrollTo(to);
  };
  const focus = (): void => input.current?.focus({ preventScroll: true });
  const seenAt = ({ row, column }: Place): Seen => queue.seen(sheet.id, row, column, sourceAt(sheet, row, column));
  const textAt = (place: Place): string => queue.textAt(sheet.id, place.row, place.column) ?? seenAt(place).source;

  const commit = (): void => {
    const cell = open.current;
    if (!cell || !input.current) return;
    const text = input.current.value.replace(/\r\n?/g, '\n');
    close();
    if (text !== cell.was.source) queue.add([{ sheet: cell.sheet, ...cell.place, text, was: cell.was }]);
  };
  const close = (): void => {
    open.current = null;
    if (input.current) input.current.value = '';
    redraw(0);
  };
  const openCell = (how: Mode, place: Place): void => {
    open.current = { sheet: sheet.id, place, mode: how, was: seenAt(place) };
    show(place);
    if (how === 'editing' && input.current) input.current.value = textAt(place);
    redraw(0);
  };
  const write = (rows: readonly (readonly string[])[]): void => {
    const area = areaOf(frame, selected());
    const [first = []] = rows;
    // One cell fills all that are selected; a table lies from the first of them on.
    const single = rows.length === 1 && first.length === 1 ? first[0] : undefined;
    const table =
      single === undefined
        ? rows
        : Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => single));
    const typed = table.flatMap((row, down) =>
      row.flatMap((text, right): Typed[] => {
        const place = { row: area.row + down, column: area.column + right };
        const owner = ownerOf(frame, place);
        if (owner.row !== place.row || owner.column !== place.column) return [];
        const was = seenAt(place);
        return was.source === text ? [] : [{ sheet: sheet.id, ...place, text, was }];
      }),
    );
    queue.add(typed);
    const rights = Math.max(1, ...table.map((row) => row.length));
    const corner = { row: area.row + table.length - 1, column: area.column + rights - 1 };
    select(within({ active: { row: area.row, column: area.column }, corner, tabColumn: null }, axes));
  };

  const act = (action: KeyAction): void => {
    const selection = selected();
    const { active } = selection;
    const extendOr = (to: Place, extend: boolean): void => select(extend ? { ...selection, corner: to } : at(to));
    switch (action.kind) {
      case 'move': {
        commit();
        const from = action.extend ? selection.corner : active;
        const isFilled = (place: Place): boolean => textAt(place) !== '';
        const to = action.far
          ? movedFar(frame, axes, from, [action.down, action.right], isFilled)
          : moved(frame, axes, from, action.down, action.right);
        return extendOr(to, action.extend);
      }
      case 'page': {
        commit();
        const rows = Math.max(
          1,
          Math.floor((view.height - axes.rows.start(frozen.rows)) / axes.rows.size(active.row)) - 1,
        );
        return extendOr(
          moved(frame, axes, action.extend ? selection.corner : active, rows * action.way, 0),
          action.extend,
        );
      }
      case 'edge': {
        const end = lastFilled(sheet);
        const row = !action.far ? active.row : action.way < 0 ? 0 : end.row;
        const column = action.way < 0 ? 0 : action.far ? end.column : lastFilledColumn(sheet, active.row);
        return extendOr(ownerOf(frame, { row, column }), action.extend);
      }
      case 'enter': {
        commit();
        const column = selection.tabColumn ?? active.column;
        return select(at(moved(frame, axes, { row: active.row, column }, action.way, 0)));
      }
      case 'tab': {
        commit();
        return select(at(moved(frame, axes, active, 0, action.way), selection.tabColumn ?? active.column));
      }
      case 'open':
        return openCell('editing', active);
      case 'cancel':
        return close();
      case 'clear':
        write([['']]);
        return select(selection);
      case 'all':
        return select({
          active: { row: 0, column: 0 },
          corner: { row: Math.max(0, axes.rows.count - 1), column: Math.max(0, axes.columns.count - 1) },
          tabColumn: null,
        });
      case 'line-break':
        return input.current?.setRangeText('\n', input.current.selectionStart, input.current.selectionEnd, 'end');
      case 'choices':
        return setChoosing((activeCell?.choices ?? null) !== null);
      case 'undo':
      case 'redo':
        return queue.takeBack(action.kind);
    }
  };
  control.current = {
    select: (place) => {
      commit();
      select(at(ownerOf(frame, within(at(place), axes).active)));
      focus();
      // In a narrow window the grid may have gone out of sight above the panel.
      scroller.current?.scrollIntoView({ block: 'nearest' });
    },
    commit,
    focus,
  };

  // A tab that is opened again stands where it was left.
  useLayoutEffect(() => {
    const { left = 0, top = 0 } = kept.current.get(sheet.id) ?? {};
    scroller.current?.scrollTo({ left, top });
    setView(currentView(scroller.current, view));
    return () => commit();
  }, [sheet.id]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const resized = new ResizeObserver(() => setView((before) => currentView(element, before)));
    resized.observe(element);
    return () => resized.disconnect();
  }, []);

  const pointAt = (event: MouseEvent): Place => {
    const { left = 0, top = 0 } = scroller.current?.getBoundingClientRect() ?? {};
    return placeAt(axes, frozen, currentView(scroller.current, view), event.clientX - left, event.clientY - top);
  };
  const press = (event: MouseEvent): void => {
    const element = scroller.current;
    const box = element?.getBoundingClientRect();
    // The scroll bars are the browser's own.
    if (
      !element ||
      !box ||
      event.clientX - box.left > element.clientWidth ||
      event.clientY - box.top > element.clientHeight
    )
      return;
    event.preventDefault();
    commit();
    focus();
    if (event.button !== 0) return;
    const { row, column } = pointAt(event);
    const [last, lastColumn] = [axes.rows.count - 1, axes.columns.count - 1];
    if (row < 0 || column < 0) {
      const first = { row: Math.max(0, row), column: Math.max(0, column) };
      const corner = { row: row < 0 ? last : row, column: column < 0 ? lastColumn : column };
      kept.current.set(sheet.id, {
        left: 0,
        top: 0,
        ...kept.current.get(sheet.id),
        selection: { active: first, corner, tabColumn: null },
      });
      return redraw(0);
    }
    const place = ownerOf(frame, { row, column });
    const from = event.shiftKey ? { ...selection, corner: place } : at(place);
    select(from);
    const drag = (moving: MouseEvent): void => {
      const to = pointAt(moving);
      select({ ...from, corner: { row: Math.max(0, to.row), column: Math.max(0, to.column) } });
    };
    window.addEventListener('mousemove', drag);
    window.addEventListener('mouseup', () => window.removeEventListener('mousemove', drag), { once: true });
  };
  const onKey = (event: KeyboardEvent): void => {
    // A composed letter is not finished: its keys are the input method's.
    if (event.isComposing) return;
    const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
    const action = actionOf(
      { key, code, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey },
      open.current?.mode ?? 'ready',
    );
    if (!action) return;
    event.preventDefault();
    act(action);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (mode !== 'ready') return;
    event.preventDefault();
    const places = Array.from({ length: area.rows }, (_row, down) =>
      Array.from({ length: area.columns }, (_column, right) => ({ row: area.row + down, column: area.column + right })),
    );
    const text = tableText(
      places.map((row) =>
        row.map(
          (place) =>
            queue.textAt(sheet.id, place.row, place.column) ?? cellAt(sheet, place.row, place.column)?.text ?? '',
        ),
      ),
    );
    const sources = places.map((row) =>
      row.map((place) => {
        const source = textAt(place);
        // A formula means other cells where it is pasted; what it shows does not.
        return source.startsWith('=') ? (cellAt(sheet, place.row, place.column)?.text ?? '') : source;
      }),
    );
    copied.current = { text, sources };
    event.clipboardData?.setData('text/plain', text);
    if (event.type === 'cut') act({ kind: 'clear' });
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (mode !== 'ready') return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
    if (text === '') return;
    write(copied.current?.text === text ? copied.current.sources : parseTable(text));
  };

  const box = onScreen(axes, frozen, view, activeArea);
  const shown = {
    left: Math.max(HEAD_WIDTH, Math.min(box.left, view.width - 40)),
    top: Math.max(HEAD_HEIGHT, Math.min(box.top, view.height - 24)),
  };
  const isInView = box.left === shown.left && box.top === shown.top;
  const { style = {} } = activeCell ?? {};
  const draw = (pane: Pane): JSX.Element => (
    <>
      <Cells sheet={sheet} axes={axes} pane={pane} typedAt={(row, column) => queue.textAt(sheet.id, row, column)} />
      <Selected axes={axes} area={area} active={activeArea} pane={pane} isMain={pane === panes.main} />
    </>
  );
  const noted = hovered ?? (mode === 'ready' ? active : null);
  const note = noted ? (cellAt(sheet, noted.row, noted.column)?.note ?? '') : '';
  const noteBox = noted && onScreen(axes, frozen, view, mergeAt(frame, noted) ?? { ...noted, rows: 1, columns: 1 });
  const name = cellName(active.row, active.column);
  return (
    <div class="grid">
      <div class="place-bar">
        <NameBox name={name} onGo={(typed) => onGoTo(placeOf(typed) ? `${frame.name}!${typed}` : typed)} />
        <output class="content" aria-label={`เนื้อหาของช่อง ${name}`}>
          {textAt(active)}
        </output>
      </div>
      <div class="cells">
        <div
          ref={scroller}
          class="scroller"
          onScroll={() => {
            const next = currentView(scroller.current, view);
            kept.current.set(sheet.id, { selection, left: next.left, top: next.top });
            setView(next);
          }}
          onMouseDown={press}
          onDblClick={(event) => {
            const place = pointAt(event);
            if (place.row >= 0 && place.column >= 0) openCell('editing', ownerOf(frame, place));
          }}
          onMouseMove={(event) => {
            const place = pointAt(event);
            const isNoted = place.row >= 0 && cellAt(sheet, place.row, place.column)?.note;
            setHovered((before) =>
              !isNoted ? null : before?.row === place.row && before.column === place.column ? before : place,
            );
          }}
          onMouseLeave={() => setHovered(null)}
        >
          <div class="canvas" aria-hidden="true" style={pixels({ width: axes.columns.end, height: axes.rows.end })}>
            <div class="stick heads">
              <Heads axis={axes.rows} span={panes.left.rows} selected={[area.row, area.rows]} side="left" />
            </div>
            <div class="stick top">
              {draw(panes.top)}
              <i class="frozen" style={frozenEdge(axes, frozen.rows, 0)} />
            </div>
            <div class="stick left">
              {draw(panes.left)}
              <i class="frozen" style={frozenEdge(axes, 0, frozen.columns)} />
            </div>
            <div class="stick both">{draw(panes.corner)}</div>
            <div class="main">
              {draw(panes.main)}
              {frame.charts.map((chart) => (
                <img
                  key={chart.id}
                  class="chart"
                  alt=""
                  src={`/api/chart?sheet=${sheet.id}&chart=${chart.id}&revision=${props.revision}`}
                  width={chart.width}
                  height={chart.height}
                  style={pixels({
                    left: axes.columns.start(chart.column) + chart.offsetX,
                    top: axes.rows.start(chart.row) + chart.offsetY,
                  })}
                />
              ))}
            </div>
            <div class="stick column-heads">
              <Heads axis={axes.columns} span={panes.main.columns} selected={[area.column, area.columns]} side="top" />
            </div>
            <div class="stick fixed-heads">
              <Heads axis={axes.rows} span={panes.corner.rows} selected={[area.row, area.rows]} side="left" />
              <Heads
                axis={axes.columns}
                span={panes.corner.columns}
                selected={[area.column, area.columns]}
                side="top"
              />
              <div class="head corner" style={pixels({ width: HEAD_WIDTH, height: HEAD_HEIGHT })} />
            </div>
          </div>
        </div>
        <textarea
          ref={input}
          class={mode === 'ready' ? 'input' : 'input open'}
          aria-label={`ช่อง ${name} ${textAt(active)}`}
          rows={1}
          spellcheck={false}
          autocomplete="off"
          style={{
            ...pixels({
              ...shown,
              minWidth: box.width + 1,
              minHeight: box.height + 1,
              maxWidth: Math.max(160, view.width - shown.left - 4),
              maxHeight: Math.max(60, view.height - shown.top - 4),
            }),
            fontSize: `${style.size ?? DEFAULT_SIZE}pt`,
            fontFamily: FAMILY,
            fontWeight: style.bold ? 700 : undefined,
          }}
          onInput={() => {
            if (open.current === null) openCell('typing', selected().active);
          }}
          onKeyDown={onKey}
          onBlur={commit}
          onCopy={onCopy}
          onCut={onCopy}
          onPaste={onPaste}
        />
        {note !== '' && noteBox ? (
          <div
            class="note"
            style={pixels({
              left: Math.min(noteBox.left + noteBox.width + 6, Math.max(0, view.width - 250)),
              top: Math.max(HEAD_HEIGHT, noteBox.top),
            })}
          >
            {note}
          </div>
        ) : null}
        {mode === 'ready' && isInView && activeCell?.link ? (
          <LinkChip link={activeCell.link} left={box.left} top={box.top + box.height + 2} onGoTo={onGoTo} />
        ) : null}
        {mode === 'ready' && isInView && activeCell?.choices ? (
          <button
            type="button"
            class="choose"
            aria-label="เลือกจากรายการ"
            style={pixels({ left: box.left + box.width - 22, top: box.top + 2 })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setChoosing(!choosing)}
          >
            ▾
          </button>
        ) : null}
        {choosing && activeCell?.choices ? (
          <ChoiceList
            choices={activeCell.choices}
            current={textAt(active)}
            left={box.left}
            top={box.top + box.height}
            onChoose={(choice) => {
              queue.add([{ sheet: sheet.id, ...active, text: choice, was: seenAt(active) }]);
              setChoosing(false);
              focus();
            }}
            onClose={() => {
              setChoosing(false);
              focus();
            }}
          />
        ) : null}
      </div>
    </div>
  );
}

/** The scrolling of this very moment, which the last drawing may not show yet. */
function currentView(element: HTMLElement | null, before: View): View {
  if (!element) return before;
  const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
  return { left, top, width, height };
}

/** The same selection in a tab that may have become smaller. */
function within(selection: Selection, { rows, columns }: Axes): Selection {
  const clamp = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(row, rows.count - 1)),
    column: Math.max(0, Math.min(column, columns.count - 1)),
  });
  return { ...selection, active: clamp(selection.active), corner: clamp(selection.corner) };
}

function lastFilledColumn(sheet: SheetView, row: number): number {
  return Math.max(
    0,
    (sheet.lines.get(row) ?? []).findLastIndex((cell) => (cell?.text ?? '') !== ''),
  );
}

function lastFilled(sheet: SheetView): Place {
  let [last, column] = [0, 0];
  for (const row of sheet.lines.keys()) {
    const end = lastFilledColumn(sheet, row);
    if ((sheet.lines.get(row)?.[end]?.text ?? '') === '') continue;
    last = Math.max(last, row);
    column = Math.max(column, end);
  }
  return { row: last, column };
}
