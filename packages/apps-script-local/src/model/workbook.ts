/** The workbook as plain data: what every service reads and writes, and what .xlsx files are read into. */

/** An error cell; `message` is what a person sees on hovering. */
export interface CellError {
  readonly error: string;
  readonly message: string;
}

/**
 * What a cell holds. Dates are serial numbers counted from 1899-12-30 in the workbook's time zone, as in Sheets and
 * Excel: whether a number is a date is a matter of its number format.
 */
export type CellScalar = null | number | string | boolean | CellError;

export interface BorderLine {
  readonly style: 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';
  readonly color: string;
}

/** Only what was set; an absent key is the default. Shared between cells, therefore never changed in place. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  /** Degrees, or letter below letter. */
  readonly rotation?: number | 'vertical';
  readonly direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  /** Whether an address in the cell is a link; it is unless this says no. */
  readonly showHyperlink?: boolean;
  readonly top?: BorderLine;
  readonly left?: BorderLine;
  readonly bottom?: BorderLine;
  readonly right?: BorderLine;
}

export interface TextRunStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
}

/** A piece of rich text, `start` inclusive and `end` exclusive, in UTF-16 units. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: TextRunStyle;
  readonly link: string | null;
}

export interface Area {
  readonly sheet: SheetModel;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Written as whole rows (`5:7`) or columns (`D:F`), and called so. */
  readonly whole?: 'ROWS' | 'COLUMNS';
}

/** A rectangle of a sheet that is known otherwise; 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Colours that alternate over the rows or the columns of a place; never changed in place. */
export interface BandingModel extends Place {
  readonly id: number;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

/** What a column of a filter lets through; never changed in place. */
export interface FilterCriteriaModel {
  readonly condition: { readonly criteria: string; readonly values: readonly unknown[] } | null;
  /** Values as they are shown. */
  readonly hidden: readonly string[];
  readonly visible: readonly string[] | null;
}

export interface FilterModel extends Place {
  /** By 1-based column of the sheet. */
  readonly criteria?: { readonly [column: number]: FilterCriteriaModel };
}

/** A criterion with its values; ranges among the values stay ranges. Names are those of Apps Script's enums. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface GradientPoint {
  readonly color: string;
  readonly type: string | null;
  readonly value: string;
}

export interface ConditionalRule {
  readonly ranges: readonly Area[];
  readonly condition: { readonly criteria: string; readonly values: readonly unknown[] } | null;
  readonly format: TextRunStyle & { readonly background?: string };
  readonly gradient: {
    readonly min: GradientPoint;
    readonly mid: GradientPoint | null;
    readonly max: GradientPoint;
  } | null;
}

export interface ProtectionModel {
  readonly id: number;
  type: 'SHEET' | 'RANGE';
  sheet: SheetModel;
  /** null for a protection of the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
  unprotected: Area[];
  rangeName: string | null;
}

export interface MetadataModel {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** `index` is the 1-based row or column. */
  location:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly sheet: SheetModel }
    | { readonly type: 'ROW' | 'COLUMN'; readonly sheet: SheetModel; index: number };
}

export interface ChartModel {
  readonly id: number;
  type: string;
  ranges: Area[];
  options: { [name: string]: unknown };
  anchorRow: number;
  anchorColumn: number;
  offsetX: number;
  offsetY: number;
  numHeaders: number;
  transpose: boolean;
  mergeStrategy: string;
  hiddenStrategy: string;
}

/** A picture inside a cell; such a cell has no other value. */
export interface CellPicture {
  /** Where it was taken from, null where that is not known. */
  readonly url: string | null;
  readonly title: string;
  readonly description: string;
}

export interface Cell {
  value: CellScalar;
  /** Absent where the cell holds none. */
  picture?: CellPicture | undefined;
  /** As typed, with its leading "=". */
  formula: string | null;
  format: CellFormat;
  note: string;
  validation: ValidationRule | null;
  runs: readonly TextRun[] | null;
  /** The result that a file brought along, for formulas whose functions the engine does not know. */
  cached?: CellScalar;
  /** What the file that was read held here; the writer of files gives it back where nothing was changed. */
  source?: unknown;
}

export interface SheetModel {
  /** The gid. */
  readonly id: number;
  name: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  /** Sparse, 1-based: `cells[row]?.[column]`. */
  cells: (Cell | undefined)[][];
  /** Results of array formulas in the cells beside them, keyed by `row:column`. */
  spilled: Map<string, CellScalar>;
  /** Number formats that results brought with them (a date from =TODAY()), keyed by `row:column`. */
  resultFormats: Map<string, string>;
  /** Pixels, sparse, 1-based. */
  rowHeights: (number | undefined)[];
  columnWidths: (number | undefined)[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** What a new cell of the column starts from, sparse, 1-based. */
  columnDefaults: (Pick<Cell, 'format' | 'source'> | undefined)[];
  frozenRows: number;
  frozenColumns: number;
  merges: { row: number; column: number; rows: number; columns: number }[];
  conditionalRules: ConditionalRule[];
  charts: ChartModel[];
  filter: FilterModel | null;
  bandings?: readonly BandingModel[];
  /** How many groups each row and column lies in, sparse, 1-based; replaced, never changed in place. */
  rowDepths?: readonly (number | undefined)[];
  columnDepths?: readonly (number | undefined)[];
  /** Whether the buttons of groups stand before them. */
  rowControlBefore?: boolean;
  columnControlBefore?: boolean;
  /** What is selected on this sheet, the last range being the active one; A1 when absent. */
  selected?: readonly Place[];
  currentCell?: { readonly row: number; readonly column: number };
  tabColor: string | null;
  hiddenGridlines: boolean;
  rightToLeft: boolean;
  deleted: boolean;
  /** The file's own sheet, for the writer of files. */
  source?: unknown;
}

export interface NamedRangeModel {
  name: string;
  area: Area;
}

export interface WorkbookModel {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  sheets: SheetModel[];
  activeSheet: SheetModel;
  namedRanges: NamedRangeModel[];
  metadata: MetadataModel[];
  protections: ProtectionModel[];
  documentProperties: Map<string, string>;
  viewers?: readonly string[];
  nextId: number;
  /** The file's own workbook, for the writer of files. */
  source?: unknown;
}

const newSheetRows = 1000;
const newSheetColumns = 26;

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function newSheetModel(id: number, name: string, rows = newSheetRows, columns = newSheetColumns): SheetModel {
  return {
    id,
    name,
    hidden: false,
    maxRows: rows,
    maxColumns: columns,
    cells: [],
    spilled: new Map(),
    resultFormats: new Map(),
    rowHeights: [],
    columnWidths: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnDefaults: [],
    frozenRows: 0,
    frozenColumns: 0,
    merges: [],
    conditionalRules: [],
    charts: [],
    filter: null,
    tabColor: null,
    hiddenGridlines: false,
    rightToLeft: false,
    deleted: false,
  };
}

/** What an .xlsx file does not say about a workbook, and Drive does. */
export interface WorkbookSettings {
  /** `en_US`, `th_TH`: the order of dates that are typed, and the language of month names. */
  readonly locale?: string;
  /** IANA name, `Asia/Bangkok`. */
  readonly timeZone?: string;
  /** Address of the owner. */
  readonly owner?: string;
}

export interface NewWorkbook extends WorkbookSettings {
  readonly name?: string;
  readonly firstSheet?: string;
}

/** An empty workbook with one empty sheet, as a new file in Drive has. */
export function newWorkbookModel({
  name = 'Untitled spreadsheet',
  firstSheet = 'Sheet1',
  locale = 'en_US',
  timeZone = 'Etc/GMT',
  owner = 'owner@example.com',
}: NewWorkbook = {}): WorkbookModel {
  const sheet = newSheetModel(0, firstSheet);
  return {
    id: 'local-workbook',
    name,
    locale,
    timeZone,
    owner,
    editors: [],
    sheets: [sheet],
    activeSheet: sheet,
    namedRanges: [],
    metadata: [],
    protections: [],
    documentProperties: new Map(),
    nextId: 1,
  };
}

/** Numbers for protections, metadata and charts: counted, so that two runs make the same file. */
export function nextId(workbook: WorkbookModel): number {
  return workbook.nextId++;
}

/** The next free gid. Counted rather than drawn by lot, for the same reason. */
export function nextSheetId(workbook: WorkbookModel): number {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.id));
  let id = 1000 + nextId(workbook);
  while (taken.has(id)) id += 1;
  return id;
}
