/** How the cells of a tab look, remembered so that a tab of somebody's own can be given back as it was. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an unset cell is read as, and what unsets it: set as read, a date typed there later would show as a number. */
const AUTOMATIC = '0.###############';
const UNSET = 'General';
const ALIGNED = ['left', 'center', 'right'] as const;

/** Remembers what our layouts change, borders and rules of the owner's apart; gives the way back. */
export function rememberLooks(sheet: Sheet): () => void {
  const cells = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const widths = Array.from({ length: sheet.getMaxColumns() }, (_unused, index) => sheet.getColumnWidth(index + 1));
  const backgrounds = cells.getBackgrounds();
  const formats = cells.getNumberFormats();
  const styles = cells.getTextStyles();
  const horizontal = cells.getHorizontalAlignments();
  const vertical = cells.getVerticalAlignments();
  const wraps = cells.getWrapStrategies();
  return () => {
    cells
      .setBackgrounds(backgrounds)
      .setNumberFormats(formats.map((row) => row.map((format) => (format === AUTOMATIC ? UNSET : format))))
      .setTextStyles(styles)
      // Unset ones are read as "general", which nothing can be set to.
      .setHorizontalAlignments(
        horizontal.map((row) => row.map((one) => ALIGNED.find((known) => known === one) ?? null)),
      )
      .setVerticalAlignments(vertical as ('top' | 'middle' | 'bottom')[][])
      .setWrapStrategies(wraps);
    widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  };
}
