/** Tables without lines: pieces side by side, and pieces that must stay on one page. */

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
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 } as const;

export interface BorderlessCell {
  /** Twips; all cells together fill the text width. */
  readonly width: number;
  readonly children: readonly Paragraph[];
}

/** One row of cells, their last lines level. */
export function sideBySide(cells: readonly BorderlessCell[], minimumHeight?: number): Table {
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
          ({ width, children }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: NO_BORDERS,
              margins: NO_MARGINS,
              verticalAlign: VerticalAlignTable.BOTTOM,
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
