/** Changes developer metadata: our own notes in the workbook, which no cell shows (so not a cell write). */

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export function setMetadata(metadata: Metadata, value: string): void {
  metadata.setValue(value);
}
