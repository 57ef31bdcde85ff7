/** Tables without a frame: pieces side by side, lines to write on, and pieces that must stay on one page. */

import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';
import { TEXT_WIDTH } from './page';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
/** A line to write on. Google Docs has no dot leaders, so the line is the lower border of its cell. */
const RULE = { style: BorderStyle.DOTTED, size: 6, color: '000000' } as const;
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 } as const;

export interface BorderlessCell {
  /** Twips; all cells together fill the text width. */
  readonly width: number;
  readonly children: readonly Paragraph[];
  /** Has a line to write on below its text. */
  readonly ruled?: boolean;
}

/** One row of cells, their last lines level, or their first where a cell may have several. */
export function sideBySide(
  cells: readonly BorderlessCell[],
  minimumHeight?: number,
  level: 'last' | 'first' = 'last',
): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: cells.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    margins: NO_MARGINS,
    rows: [
      new TableRow({
        cantSplit: true,
        ...(minimumHeight === undefined ? {} : { height: { value: minimumHeight, rule: HeightRule.ATLEAST } }),
        children: cells.map(
          ({ width, children, ruled }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: ruled ? { ...NO_BORDERS, bottom: RULE } : NO_BORDERS,
              margins: NO_MARGINS,
              verticalAlign: level === 'last' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

/**
 * Paragraphs that never part: one row that cannot split. "Keep with next" alone is not enough, because LibreOffice
 * forgets it in longer papers.
 */
export function together(children: readonly Paragraph[]): Table {
  return sideBySide([{ width: TEXT_WIDTH, children }]);
}
