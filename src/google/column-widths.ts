/** Widths of the columns of a tab, set with one call for each run of neighbours of one width. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives the columns, from the first one on, their widths in pixels; one without a width keeps the sheet's own. */
export function setWidths(sheet: Sheet, columns: readonly { readonly width?: number }[]): void {
  columns.forEach(({ width }, index) => {
    if (width === undefined || columns[index - 1]?.width === width) return;
    const end = columns.findIndex((column, at) => at > index && column.width !== width);
    sheet.setColumnWidths(index + 1, (end < 0 ? columns.length : end) - index, width);
  });
}
