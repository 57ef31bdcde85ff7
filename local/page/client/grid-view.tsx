/** The workbook as a grid. The server computes; the grid shows, and hands every typing, pasting and clearing over. */

import '@fortune-sheet/react/dist/index.css';
import { Workbook, type WorkbookInstance } from '@fortune-sheet/react';
import type { Op, Selection } from '@fortune-sheet/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Grid, GridEdit } from '../grid.ts';
import { cellOps, drawnSheet, frameOf, openHasPictures, typedText, type DrawnSheet } from './fortune.ts';

export interface Jump {
  readonly place: string;
  /** Counts the jumps, so that the same place can be jumped to again. */
  readonly no: number;
}

/** A sheet must be drawn before it can be scrolled; the grid tells nobody when that is. */
const DRAWING_MS = 60;

/** Marks what the grid itself put on the clipboard. */
const OWN_COPY = 'fortune-copy-action-table';

export function GridView(props: {
  grid: Grid;
  jump: Jump | null;
  onEdits: (edits: readonly GridEdit[]) => void;
}): React.JSX.Element {
  const { grid, jump, onEdits } = props;
  const book = useRef<WorkbookInstance>(null);
  const sheets = useMemo(() => {
    const open = openSheet(book.current) ?? grid.activeSheet;
    return grid.sheets.map((sheet, order) =>
      drawnSheet(sheet, {
        order,
        active: sheet.id === open,
        revision: grid.revision,
      }),
    );
  }, [grid]);
  const [drawn, setDrawn] = useState<{ no: number; sheets: DrawnSheet[] }>({ no: 0, sheets });
  const latest = useRef(sheets);
  const clipboardText = useRef('');
  const edits = useEditQueue(onEdits);

  useEffect(() => {
    const before = latest.current;
    if (before === sheets) return;
    latest.current = sheets;
    if (frameOf(before) !== frameOf(sheets) || openHasPictures(sheets)) {
      const { scrollTop, scrollLeft } = scrolled();
      const range = selected(book.current);
      setDrawn(({ no }) => ({ no: no + 1, sheets }));
      const timer = setTimeout(() => {
        if (range) book.current?.setSelection([{ row: range.row, column: range.column }]);
        book.current?.scroll({ scrollTop, scrollLeft });
      }, DRAWING_MS);
      return () => clearTimeout(timer);
    }
    const ops = cellOps(before, sheets);
    if (ops.length > 0) book.current?.applyOp(ops);
    return undefined;
  }, [sheets]);

  useEffect(() => {
    if (jump === null) return undefined;
    const at = jump.place.lastIndexOf('!');
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(jump.place.slice(at + 1)) ?? [];
    const name = letters === undefined ? jump.place : jump.place.slice(0, at);
    const sheet = latest.current.find((candidate) => candidate.name === name);
    if (!sheet) return undefined;
    const row = Number(digits ?? 1) - 1;
    const column = [...(letters ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    book.current?.activateSheet({ id: sheet.id });
    const timer = setTimeout(() => {
      book.current?.setSelection([{ row: [row, row], column: [column, column] }], { id: sheet.id });
      book.current?.scroll({ targetRow: Math.max(0, row - 4), targetColumn: Math.max(0, column - 2) });
      document.querySelector('.luckysheet-sheets-item-active')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
      // What is typed next belongs to the cell that was jumped to.
      focusGrid();
    }, DRAWING_MS);
    return () => clearTimeout(timer);
  }, [jump]);

  useEffect(() => {
    const listen = (event: ClipboardEvent): void => {
      clipboardText.current = event.clipboardData?.getData('text/plain') ?? '';
    };
    window.addEventListener('paste', listen, true);
    return () => window.removeEventListener('paste', listen, true);
  }, []);

  const nameOf = (id: string): string => latest.current.find((sheet) => sheet.id === id)?.name ?? '';
  const current = (): string => openSheet(book.current) ?? grid.activeSheet;

  return (
    <Workbook
      key={drawn.no}
      ref={book}
      data={drawn.sheets}
      lang="en"
      showToolbar={false}
      cellContextMenu={['copy', 'paste', '|', 'clear']}
      headerContextMenu={[]}
      sheetTabContextMenu={[]}
      defaultFontSize={10}
      row={100}
      column={20}
      onOp={(ops) => edits.add(editsOf(ops, book.current, latest.current))}
      hooks={{
        beforeUpdateCell: (row, column, value: unknown) => {
          const text = typeof value === 'string' ? value : String(value ?? '');
          edits.add([{ sheet: nameOf(current()), cell: address(row, column), text: text.replace(/\r\n/g, '\n') }]);
          // The server's answer draws the cell.
          return false;
        },
        beforePaste: (selection, content) => {
          if (content.includes(OWN_COPY)) return true;
          edits.add(pasted(nameOf(current()), selection, clipboardText.current));
          return false;
        },
        beforeAddSheet: () => false,
        beforeDeleteSheet: () => false,
        beforeUpdateSheetName: () => false,
      }}
    />
  );
}

/** Hands the keyboard to the selected cell. */
export function focusGrid(): void {
  document.getElementById('luckysheet-rich-text-editor')?.focus();
}

function openSheet(book: WorkbookInstance | null): string | null {
  return book?.getSheet().id ?? null;
}

function selected(book: WorkbookInstance | null): { row: number[]; column: number[] } | undefined {
  return book?.getSelection()?.[0];
}

function scrolled(): { scrollTop: number; scrollLeft: number } {
  return {
    scrollTop: document.querySelector('.luckysheet-scrollbar-y')?.scrollTop ?? 0,
    scrollLeft: document.querySelector('.luckysheet-scrollbar-x')?.scrollLeft ?? 0,
  };
}

/** The grid tells of an edit while it draws; edits of one moment leave together, each once. */
function useEditQueue(onEdits: (edits: readonly GridEdit[]) => void): { add(edits: readonly GridEdit[]): void } {
  const waiting = useRef(new Map<string, GridEdit>());
  const handler = useRef(onEdits);
  handler.current = onEdits;
  return {
    add(edits) {
      if (edits.length === 0) return;
      if (waiting.current.size === 0) {
        setTimeout(() => {
          const all = [...waiting.current.values()];
          waiting.current.clear();
          handler.current(all);
        }, 0);
      }
      for (const edit of edits) waiting.current.set(`${edit.sheet}!${edit.cell}`, edit);
    },
  };
}

/** Cells whose content an operation of the grid changed (clearing, moving, filling, pasting of its own copy, undo). */
function editsOf(ops: readonly Op[], book: WorkbookInstance | null, before: readonly DrawnSheet[]): GridEdit[] {
  const edits = new Map<string, GridEdit>();
  for (const { id, path, value } of ops) {
    const [part, row, column] = path;
    const sheet = before.find((candidate) => candidate.id === id);
    if (part !== 'data' || typeof row !== 'number' || !sheet) continue;
    const data = book?.getAllSheets().find((candidate) => candidate.id === id)?.data;
    const columns =
      typeof column === 'number' ? [column] : Array.isArray(value) ? value.map((_cell, index) => index) : [];
    for (const index of columns) {
      const old = sheet.celldata.find(({ r, c }) => r === row && c === index)?.v;
      const was = old ? (old.f ?? String(old.v ?? '')) : '';
      const cellValue = path.length === 3 ? [[value as never]] : undefined;
      const text = cellValue ? typedText(cellValue, 0, 0) : typedText(data, row, index);
      if (text !== was) edits.set(`${row}_${index}`, { sheet: sheet.name, cell: address(row, index), text });
    }
  }
  return [...edits.values()];
}

/** A table from the clipboard, from the selected cell on. */
function pasted(sheet: string, selection: Selection[] | undefined, text: string): GridEdit[] {
  const [first] = selection ?? [];
  const [row = 0] = first?.row ?? [];
  const [column = 0] = first?.column ?? [];
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, down) =>
      line.split('\t').map((cell, right) => ({ sheet, cell: address(row + down, column + right), text: cell })),
    );
}

function address(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
