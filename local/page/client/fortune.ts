/** From the page's grid to what Fortune-sheet draws, and what differs between two grids. */

import type { Cell, CellMatrix, Op, Selection, Sheet } from '@fortune-sheet/core';
import type { GridCell, GridSheet } from '../grid.ts';

const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 28;
const DEFAULT_SIZE = 10;
/** Sheets' Arial has no Thai letters; the page brings a typeface that has both. */
export const FAMILY = 'Sarabun';
/** Usual typefaces of .xlsx files that leave Thai letters to chance. */
const WITHOUT_THAI: readonly string[] = ['Arial', 'Calibri', 'Roboto', 'Helvetica', 'Aptos Narrow'];
/** Pixels between the lines of a cell, and above and below them. */
const LINE_GAP = 3;
const CELL_PADDING_Y = 5;
const CELL_PADDING = 8;
const FIRST_CELL: Selection = { row: [0, 0], column: [0, 0], row_focus: 0, column_focus: 0 };
const HORIZONTAL = { center: 0, left: 1, right: 2 } as const;
const VERTICAL = { middle: 0, top: 1, bottom: 2 } as const;

export interface DrawnSheet extends Sheet {
  readonly id: string;
  readonly celldata: NonNullable<Sheet['celldata']>;
}

function drawnCell(cell: GridCell): Cell {
  const { style } = cell;
  const text = cell.text;
  return {
    // As text: over a neighbour that holds a number as such, the grid lets a long text spill.
    v: cell.number === null ? text : String(cell.number),
    m: text,
    ...(cell.formula === null ? {} : { f: cell.formula }),
    // Texts stay texts: the grid must not read "1/2567" as a date of its own.
    ct: cell.number === null ? { fa: '@', t: 's' } : { fa: 'General', t: 'n' },
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline || cell.link !== null ? { un: 1 } : {}),
    ...(style.strikethrough ? { cl: 1 } : {}),
    fs: style.size ?? DEFAULT_SIZE,
    ff: style.family && !WITHOUT_THAI.includes(style.family) ? style.family : FAMILY,
    ...(cell.link !== null ? { fc: '#0b57d0' } : style.color ? { fc: style.color } : {}),
    ...(style.background ? { bg: style.background } : {}),
    ht: HORIZONTAL[style.horizontal ?? (cell.number === null ? 'left' : 'right')],
    vt: VERTICAL[style.vertical ?? 'bottom'],
    // Texts may spill over empty neighbours, numbers never do.
    tb: style.wrap ? '2' : cell.number === null ? '1' : '0',
    ...(cell.note === ''
      ? {}
      : { ps: { left: null, top: null, width: null, height: null, value: cell.note, isShow: false } }),
  };
}

/** A sheet as Fortune-sheet takes it. */
export function drawnSheet(
  sheet: GridSheet,
  place: {
    readonly order: number;
    readonly active: boolean;
    readonly revision: number;
  },
): DrawnSheet {
  const { order, active, revision } = place;
  const merge: NonNullable<NonNullable<Sheet['config']>['merge']> = {};
  const covered = new Map<string, Cell['mc']>();
  for (const { row, column, rows, columns } of sheet.merges) {
    merge[`${row}_${column}`] = { r: row, c: column, rs: rows, cs: columns };
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) covered.set(`${r}_${c}`, { r, c: column });
    }
    covered.set(`${row}_${column}`, { r: row, c: column, rs: rows, cs: columns });
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        if (r !== row || c !== column) covered.set(`${r}_${c}`, { r: row, c: column });
      }
    }
  }
  const hyperlink: NonNullable<Sheet['hyperlink']> = {};
  const dataVerification: Record<string, unknown> = {};
  const borderInfo: unknown[] = [];
  const celldata = sheet.cells.map((cell) => {
    const { row, column } = cell;
    const place = `${row}_${column}`;
    if (cell.link !== null) {
      hyperlink[place] = /^(https?|mailto):/i.test(cell.link)
        ? { linkType: 'webpage', linkAddress: cell.link }
        : { linkType: 'cellrange', linkAddress: cell.link };
    }
    if (cell.choices !== null) dataVerification[place] = dropdown(cell.choices);
    const { borders } = cell.style;
    if (borders) {
      const side = (colour: string | undefined): { style: number; color: string } | undefined =>
        colour === undefined ? undefined : { style: 1, color: colour };
      borderInfo.push({
        rangeType: 'cell',
        value: {
          row_index: row,
          col_index: column,
          t: side(borders.top),
          l: side(borders.left),
          b: side(borders.bottom),
          r: side(borders.right),
        },
      });
    }
    const mc = covered.get(place);
    return { r: row, c: column, v: mc ? { ...drawnCell(cell), mc } : drawnCell(cell) };
  });
  for (const [place, mc] of covered) {
    const [r, c] = place.split('_').map(Number) as [number, number];
    if (!sheet.cells.some(({ row, column }) => row === r && column === c)) celldata.push({ r, c, v: { mc } as never });
  }
  const widths: Record<string, number> = { ...sheet.columnWidths };
  const heights = rowHeights(sheet);
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    order,
    status: active ? 1 : 0,
    hide: sheet.hidden ? 1 : 0,
    row: sheet.rows,
    column: sheet.columns,
    defaultColWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    showGridLines: sheet.gridlines ? 1 : 0,
    ...(sheet.color ? { color: sheet.color } : {}),
    config: {
      merge,
      columnlen: widths,
      rowlen: heights,
      rowhidden: zeros(sheet.hiddenRows),
      colhidden: zeros(sheet.hiddenColumns),
      borderInfo,
    },
    ...(frozenRows > 0 || frozenColumns > 0
      ? {
          frozen: {
            type: frozenRows > 0 && frozenColumns > 0 ? 'rangeBoth' : frozenRows > 0 ? 'rangeRow' : 'rangeColumn',
            range: { row_focus: frozenRows - 1, column_focus: frozenColumns - 1 },
          },
        }
      : {}),
    luckysheet_select_save: [FIRST_CELL],
    hyperlink,
    dataVerification,
    images: sheet.charts.map((chart) => ({
      id: `chart-${chart.id}`,
      width: chart.width,
      height: chart.height,
      left: sum(chart.column, (column) => widths[column] ?? COLUMN_WIDTH) + chart.offsetX,
      top: sum(chart.row, (row) => heights[row] ?? ROW_HEIGHT) + chart.offsetY,
      src: `/api/chart?sheet=${sheet.id}&chart=${chart.id}&revision=${revision}`,
    })),
    celldata,
  };
}

function zeros(indexes: readonly number[]): Record<string, number> {
  return Object.fromEntries(indexes.map((index) => [index, 0]));
}

/** Grid lines between cells take a pixel each. */
function sum(count: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += sizeOf(index) + 1;
  return total;
}

function dropdown(choices: readonly string[]): unknown {
  return {
    type: 'dropdown',
    type2: '',
    rangeTxt: '',
    value1: choices.join(','),
    value2: '',
    validity: '',
    remote: false,
    prohibitInput: false,
    hintShow: false,
    hintValue: '',
    checked: false,
  };
}

/** Rows that wrap are as high as their longest text, unless the workbook says otherwise. */
function rowHeights(sheet: GridSheet): Record<string, number> {
  const heights: Record<string, number> = { ...sheet.rowHeights };
  for (const { row, column, text, style } of sheet.cells) {
    if (sheet.rowHeights[row] !== undefined || text === '') continue;
    const size = style.size ?? DEFAULT_SIZE;
    const width = (sheet.columnWidths[column] ?? COLUMN_WIDTH) - CELL_PADDING;
    const merged = sheet.merges.some((merge) => merge.row === row && merge.column === column);
    const { height, lines } = measured(text, size, style.bold === true, style.wrap && !merged ? width : null);
    const needed = Math.ceil(lines * (height + LINE_GAP) + CELL_PADDING_Y);
    if (needed > (heights[row] ?? ROW_HEIGHT)) heights[row] = needed;
  }
  return heights;
}

let canvas: CanvasRenderingContext2D | null = null;

/** Height of a line and number of lines; without a width only the line breaks of the text count. */
function measured(text: string, size: number, bold: boolean, width: number | null): { height: number; lines: number } {
  canvas ??= document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  canvas.font = `${bold ? 'bold ' : ''}${size}pt ${FAMILY}`;
  const lines = text.split('\n');
  let count = 0;
  let height = 0;
  for (const line of lines) {
    const metrics = canvas.measureText(line);
    height = metrics.actualBoundingBoxAscent + metrics.actualBoundingBoxDescent;
    // A little more than the width, because no line is filled to its end.
    count += width === null ? 1 : Math.max(1, Math.ceil((metrics.width * 1.06) / width));
  }
  return { height, lines: count };
}

/** Everything but the cells' content: where it differs, the grid is drawn anew. */
export function frameOf(sheets: readonly DrawnSheet[]): string {
  return JSON.stringify(
    sheets.map(({ celldata: _cells, status: _status, luckysheet_select_save: _selected, images, ...rest }) => ({
      ...rest,
      images: images?.map(({ src: _src, ...place }) => place),
    })),
  );
}

/** Whether the open sheet shows pictures: the grid takes new ones only when it is drawn anew. */
export function openHasPictures(sheets: readonly DrawnSheet[]): boolean {
  return sheets.some(({ status, images }) => status === 1 && (images ?? []).length > 0);
}

/** Changes of cells, and of the pictures of closed sheets, that lead from one drawing to the next. */
export function cellOps(before: readonly DrawnSheet[], after: readonly DrawnSheet[]): Op[] {
  const ops: Op[] = [];
  for (const sheet of after) {
    const old = new Map<string, Cell | null>(
      (before.find(({ id }) => id === sheet.id)?.celldata ?? []).map(({ r, c, v }) => [`${r}_${c}`, v] as const),
    );
    for (const { r, c, v } of sheet.celldata) {
      const place = `${r}_${c}`;
      if (JSON.stringify(old.get(place)) !== JSON.stringify(v)) {
        ops.push({ op: 'replace', id: sheet.id, path: ['data', r, c], value: v });
      }
      old.delete(place);
    }
    for (const place of old.keys()) {
      const [r, c] = place.split('_').map(Number) as [number, number];
      ops.push({ op: 'replace', id: sheet.id, path: ['data', r, c], value: null });
    }
    if ((sheet.images ?? []).length > 0) {
      ops.push({ op: 'replace', id: sheet.id, path: ['images'], value: sheet.images });
    }
  }
  return ops;
}

/** What a cell of the grid would have been typed as. */
export function typedText(data: CellMatrix | undefined, row: number, column: number): string {
  const cell = data?.[row]?.[column];
  if (!cell) return '';
  if (cell.f) return cell.f;
  return String(cell.v ?? cell.m ?? '');
}
