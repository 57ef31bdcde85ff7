/** Rows of a tab with several tables below each other, and which of their cells show numbers in another way. */

import { row, type Row } from '../output/style';
import type { CellContent, FormatArea, RowStyle } from '../tab-spec';

export const COUNT = '0';
export const SCORE = '0.00';
export const PERCENT = '0.00"%"';

export class Rows {
  readonly rows: Row[] = [];
  readonly formats: FormatArea[] = [];

  /** Number of the next row, 1-based. */
  get next(): number {
    return this.rows.length + 1;
  }

  add(style: RowStyle, ...cells: readonly CellContent[]): void {
    this.rows.push(row(style, ...cells));
  }

  /**
   * A table: a heading, its heads and its rows, and a blank line below.
   * @param formats of its columns from the third on, as far as they differ from those of the tab
   * @returns the rows of its heads and its last row
   */
  table(
    heading: string,
    heads: readonly string[],
    body: readonly (readonly CellContent[])[],
    formats: readonly string[],
  ): { readonly firstRow: number; readonly lastRow: number } {
    this.add('heading', heading);
    const firstRow = this.next;
    this.add('header', '', ...heads);
    for (const cells of body) this.add('body', '', ...cells);
    const lastRow = this.next - 1;
    if (body.length > 0) {
      formats.forEach((format, index) => {
        const column = index + 3;
        this.formats.push({ firstRow: firstRow + 1, lastRow, firstColumn: column, lastColumn: column, format });
      });
    }
    this.add('note');
    return { firstRow, lastRow };
  }
}
