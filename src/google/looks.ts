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
    // Unset first, then set what its owner had set: a look that is set as it was read is a look of the cell's own.
    cells.clearFormat();
    const differs = (now: unknown, before: unknown): boolean => JSON.stringify(now) !== JSON.stringify(before);
    if (differs(cells.getBackgrounds(), backgrounds)) cells.setBackgrounds(backgrounds);
    if (differs(cells.getNumberFormats(), formats)) {
      cells.setNumberFormats(formats.map((row) => row.map((format) => (format === AUTOMATIC ? UNSET : format))));
    }
    if (differs(cells.getTextStyles().map(styleWords), styles.map(styleWords))) cells.setTextStyles(styles);
    if (differs(cells.getHorizontalAlignments(), horizontal)) {
      // Unset ones are read as "general", which nothing can be set to.
      cells.setHorizontalAlignments(
        horizontal.map((row) => row.map((one) => ALIGNED.find((known) => known === one) ?? null)),
      );
    }
    if (differs(cells.getVerticalAlignments(), vertical)) {
      cells.setVerticalAlignments(vertical as ('top' | 'middle' | 'bottom')[][]);
    }
    if (differs(cells.getWrapStrategies().map(String), wraps.map(String))) cells.setWrapStrategies(wraps);
    widths.forEach((width, index) => {
      if (sheet.getColumnWidth(index + 1) !== width) sheet.setColumnWidth(index + 1, width);
    });
  };
}

function styleWords(row: readonly GoogleAppsScript.Spreadsheet.TextStyle[]): unknown[] {
  return row.map((style) => [
    style.getFontFamily(),
    style.getFontSize(),
    style.isBold(),
    style.isItalic(),
    style.isUnderline(),
    style.isStrikethrough(),
    style.getForegroundColorObject()?.asRgbColor().asHexString(),
  ]);
}
