/** The tabs under the grid: opened, added, renamed, deleted, hidden and moved here, all by keyboard as well. */

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TabChange } from '../grid.ts';
import type { SheetView } from './book.ts';

/** What stands in place of a tab's name or menu: renaming or asking whether to delete. */
type Doing = { readonly kind: 'rename' | 'delete'; readonly sheet: string } | null;

export function TabStrip(props: {
  sheets: readonly SheetView[];
  open: string;
  onOpen: (sheet: string) => void;
  onChange: (change: TabChange) => void;
}): JSX.Element {
  const { sheets, open, onOpen, onChange } = props;
  const [doing, setDoing] = useState<Doing>(null);
  const strip = useRef<HTMLDivElement>(null);
  const dragged = useRef<string | null>(null);
  const shown = sheets.filter(({ id, frame }) => !frame.hidden || id === open);
  const hidden = sheets.filter(({ frame }) => frame.hidden);
  const positionOf = (id: string): number => sheets.findIndex((sheet) => sheet.id === id);
  const current = sheets.find(({ id }) => id === open);

  useEffect(() => {
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [open, sheets.length]);

  /** Past the next tab that is shown, because hidden ones are passed over. */
  const move = (by: 1 | -1): void => {
    const neighbour = shown[shown.findIndex(({ id }) => id === open) + by];
    if (neighbour) onChange({ kind: 'move', sheet: open, to: positionOf(neighbour.id) });
  };
  const hide = (): void => {
    const at = shown.findIndex(({ id }) => id === open);
    const neighbour = shown[at + 1] ?? shown[at - 1];
    onChange({ kind: 'hide', sheet: open });
    if (neighbour) onOpen(neighbour.id);
  };
  const rename = (name: string): void => {
    if (doing === null) return;
    setDoing(null);
    const typed = name.trim();
    if (typed !== sheets.find(({ id }) => id === doing.sheet)?.frame.name) {
      onChange({ kind: 'rename', sheet: doing.sheet, name: typed });
    }
  };
  return (
    <nav class="tab-bar" aria-label="แท็บของสมุดงาน">
      <button type="button" class="tool" aria-label="เพิ่มแท็บ" title="เพิ่มแท็บ" onClick={() => onChange({ kind: 'add' })}>
        +
      </button>
      <div ref={strip} class="tabs" role="tablist" aria-label="แท็บ">
        {shown.map(({ id, frame }) =>
          doing?.kind === 'rename' && doing.sheet === id ? (
            <NameInput key={id} name={frame.name} onDone={rename} onCancel={() => setDoing(null)} />
          ) : (
            <button
              key={id}
              type="button"
              role="tab"
              class="tab"
              aria-selected={id === open}
              tabIndex={id === open ? 0 : -1}
              style={{ borderTopColor: frame.color ?? undefined }}
              draggable
              onClick={() => onOpen(id)}
              onDblClick={() => setDoing({ kind: 'rename', sheet: id })}
              onKeyDown={(event) => {
                const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
                const next = by === undefined ? undefined : shown[shown.findIndex((sheet) => sheet.id === id) + by];
                if (event.key === 'F2') setDoing({ kind: 'rename', sheet: id });
                if (!next) return;
                onOpen(next.id);
                const sibling =
                  by === 1 ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling;
                if (sibling instanceof HTMLElement) sibling.focus();
              }}
              onDragStart={() => (dragged.current = id)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged.current !== null && dragged.current !== id) {
                  onChange({ kind: 'move', sheet: dragged.current, to: positionOf(id) });
                }
                dragged.current = null;
              }}
            >
              {frame.name}
            </button>
          ),
        )}
      </div>
      {doing?.kind === 'delete' ? (
        <span class="asking" role="group" aria-label="ยืนยันการลบแท็บ">
          ลบแท็บ {current?.frame.name} พร้อมข้อมูลทั้งหมดหรือไม่
          <button
            type="button"
            class="primary"
            onClick={() => {
              setDoing(null);
              onChange({ kind: 'delete', sheet: doing.sheet });
            }}
          >
            ลบแท็บ
          </button>
          <button type="button" onClick={() => setDoing(null)}>
            ยกเลิก
          </button>
        </span>
      ) : (
        <span class="tab-tools" role="group" aria-label="แท็บที่เปิดอยู่">
          <button
            type="button"
            class="tool"
            aria-label="เลื่อนแท็บไปซ้าย"
            title="เลื่อนแท็บไปซ้าย"
            disabled={shown[0]?.id === open}
            onClick={() => move(-1)}
          >
            ◂
          </button>
          <button
            type="button"
            class="tool"
            aria-label="เลื่อนแท็บไปขวา"
            title="เลื่อนแท็บไปขวา"
            disabled={shown[shown.length - 1]?.id === open}
            onClick={() => move(1)}
          >
            ▸
          </button>
          <button type="button" class="tool" onClick={() => setDoing({ kind: 'rename', sheet: open })}>
            เปลี่ยนชื่อ
          </button>
          <button
            type="button"
            class="tool"
            disabled={shown.length < 2}
            onClick={() => setDoing({ kind: 'delete', sheet: open })}
          >
            ลบ
          </button>
          <button type="button" class="tool" disabled={shown.length < 2} onClick={hide}>
            ซ่อน
          </button>
        </span>
      )}
      {hidden.length > 0 ? (
        <select
          class="tool"
          aria-label="แสดงแท็บที่ซ่อนอยู่"
          value=""
          onChange={({ currentTarget }) => {
            onChange({ kind: 'show', sheet: currentTarget.value });
            onOpen(currentTarget.value);
          }}
        >
          <option value="" disabled>
            ซ่อนอยู่ {hidden.length} แท็บ
          </option>
          {hidden.map(({ id, frame }) => (
            <option key={id} value={id}>
              {frame.name}
            </option>
          ))}
        </select>
      ) : null}
    </nav>
  );
}

function NameInput(props: { name: string; onDone: (name: string) => void; onCancel: () => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <input
      ref={input}
      class="tab-name"
      aria-label="ชื่อแท็บ"
      defaultValue={props.name}
      onBlur={(event) => props.onDone(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') props.onDone(event.currentTarget.value);
        if (event.key !== 'Escape') return;
        // What follows when the input goes away must not rename either.
        event.currentTarget.value = props.name;
        props.onCancel();
      }}
    />
  );
}
