/**
 * Tables that survive Word, LibreOffice and Google alike: fixed widths, borders said for the table and for every cell,
 * header rows repeated, 14 pt text.
 */

import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';
import { TEXT_WIDTH } from './page';
import { SIZE, hanging, marker, paragraph, type ParagraphFormat, type Text } from './text';
import { cm, pt } from './units';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

export interface Column {
  /** A line break where the name should part. */
  readonly header: string;
  /** Share of the width; cm in a table over the text width of 16 cm. */
  readonly width: number;
}

/** One row as it is repeated: the paragraphs of each cell. Short rows are kept whole when the paper is made. */
export interface RowContent {
  readonly cells: readonly (readonly Paragraph[])[];
}

/** Text of a table cell, 14 pt. */
export function cellText(text: Text, format: ParagraphFormat = {}): Paragraph {
  return paragraph(text, { size: SIZE.table, ...format });
}

/** Lines of a cell (`TextLine`), each a paragraph; numbered ones hang. */
export function cellLines(loop: string, before = '', after = ''): Paragraph[] {
  return [
    ...(before === '' ? [] : [marker(before)]),
    ...lineParagraphs(loop, 0, 0.58, { size: SIZE.table }),
    ...(after === '' ? [] : [marker(after)]),
  ];
}

/** The paragraphs of a loop over `TextLine`, from `from` cm, hanging to `to` cm. */
export function lineParagraphs(loop: string, from: number, to: number, format: ParagraphFormat = {}): Paragraph[] {
  return [
    marker(`{#${loop}}`),
    marker('{#numbered}'),
    hanging('{mark}\t{text}', from, to, {
      ...format,
      // For wider numbers ("10.1", "100."), whose text would otherwise jump to the next default stop.
      tabStops: [cm(to), cm(to + 0.3)].map((position) => ({ type: TabStopType.LEFT, position })),
    }),
    marker('{/numbered}'),
    marker('{^numbered}'),
    paragraph('{text}', { ...format, indent: { left: cm(from) } }),
    marker('{/numbered}'),
    marker(`{/${loop}}`),
  ];
}

/** A table over the full text width, or over that of a page across. */
export function table(columns: readonly Column[], rows: readonly RowContent[], room = TEXT_WIDTH): Table {
  const widths = fit(
    columns.map(({ width }) => width),
    room,
  );
  const cellOf = (children: readonly Paragraph[], index: number, isHeader: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] as number, type: WidthType.DXA },
      borders: BORDERS,
      margins: { top: pt(1), bottom: pt(1), left: cm(0.12), right: cm(0.12), marginUnitType: WidthType.DXA },
      verticalAlign: isHeader ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: [...children],
    });
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...BORDERS, insideHorizontal: LINE, insideVertical: LINE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, index) =>
          cellOf(
            header
              .split('\n')
              .map((line) => cellText(line, { bold: true, alignment: AlignmentType.CENTER, keepNext: true })),
            index,
            true,
          ),
        ),
      }),
      ...rows.map(({ cells }) => new TableRow({ children: cells.map((cell, index) => cellOf(cell, index, false)) })),
    ],
  });
}

/** Whole twips that add up to the room exactly. */
function fit(shares: readonly number[], room: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((share * room) / sum));
  const rest = room - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
