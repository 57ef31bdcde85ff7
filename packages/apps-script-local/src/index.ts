/** Apps Script on one's own machine: the public API of this package. Everything else is internal and may change. */

// A project on a workbook.
export {
  Host,
  createHost,
  errorMessage,
  type CellSnapshot,
  type HostOptions,
  type RunOptions,
  type SheetSnapshot,
} from './host.ts';
export { readProject, type Project, type ProjectManifest, type ScriptFile } from './run-bundle.ts';
export { changesDocument, type AuthMode } from './service.ts';
export { scopeNames } from './services/context.ts';
export type { ApprovalMode, DriveMode } from './services/drive-store.ts';
export type { Deviations } from './deviations.ts';
export type { UiAnswer, UiRecord } from './services/ui-record.ts';

// Faults, kills and second persons between two calls, and whole workbooks compared.
export {
  FAULT_MODES,
  canBeLost,
  faultAt,
  type CallFault,
  type CallHook,
  type FaultMode,
  type FaultPlan,
} from './faults.ts';
export { cloneWorkbook } from './model/clone.ts';
export { describeWorkbook, workbookDifferences, type WorkbookDifferences } from './model/describe.ts';
export { SharedScope } from './shared-scope.ts';

// The workbook as plain data.
export {
  isCellError,
  newWorkbookModel,
  type Area,
  type BorderLine,
  type Cell,
  type CellError,
  type CellFormat,
  type CellScalar,
  type ChartModel,
  type ConditionalRule,
  type NewWorkbook,
  type SheetModel,
  type TextRun,
  type TextRunStyle,
  type ValidationRule,
  type WorkbookModel,
  type WorkbookSettings,
} from './model/workbook.ts';
export { cellAt, contains, contentBounds, formatAt, numberFormatAt, valueAt } from './model/grid.ts';
export { areaName, cellName, columnLetters, columnNumber, parseA1, type A1Range } from './model/a1.ts';
export { displayText } from './model/number-format.ts';
export { parseTyped } from './model/typed-value.ts';
export { longestCellText } from './services/cell-writer.ts';
export { violates } from './services/validation-test.ts';

// Files.
export { FileProblem, type FileProblemCode } from './xlsx/problem.ts';
export {
  loadWorkbook,
  readXlsx,
  requireOutput,
  saveWorkbook,
  writeFileWhole,
  writeXlsx,
  type ReadOptions,
} from './xlsx/index.ts';

// Charts as pictures.
export { chartDataOfAreas } from './charts/charts-data.ts';
export { chartSize, renderChart } from './charts/charts.ts';
