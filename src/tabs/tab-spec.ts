/**
 * A tab as a value: what an analysis tab holds and how it looks. One writer (`src/google/tab-writer.ts`) turns it into
 * the fewest service calls; nothing here touches a service.
 */

/** What a cell may hold: text (never read as a formula), a number, nothing, or a built-in formula of our own. */
export type CellContent =
  string | number | null | { readonly formula: string } | { readonly text: string; readonly link: string };

/** How a whole row looks. */
export type RowStyle = 'title' | 'note' | 'heading' | 'header' | 'body' | 'flag';

export interface ColumnSpec {
  /** Stable key, kept in the column's developer metadata. */
  readonly key: string;
  /** Width in pixels; the sheet's own (100 in a new one) where left out, which saves a call. */
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Number format of the column's numbers, e.g. `0.00`. */
  readonly format?: string;
  /** Filled by people: typing there gives no warning. */
  readonly typed?: boolean;
  /** For programs and formulas; people need not read it. */
  readonly hidden?: boolean;
  /** What a dropdown offers there; anything else can still be typed. */
  readonly choices?: readonly string[];
}

/** Colour of cells whose text is `equals`, or that lie below a number, in one column. */
export interface ColourRule {
  readonly column: string;
  readonly when: { readonly equals: string } | { readonly startsWith: string };
  /** The first row that it colours, 1-based; the whole column when left out. */
  readonly fromRow?: number;
  readonly background: string;
  readonly color: string;
}

/** Colour of the scores in a rectangle: from a line on (inclusive) up to another (exclusive), open at an end with null. */
export interface ScoreColour {
  readonly area: CellArea;
  readonly from: number | null;
  readonly below: number | null;
  readonly background: string;
  readonly color: string;
}

/** 1-based, inclusive. */
export interface CellArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Cells that show numbers otherwise than their column does: a tab with several tables below each other. */
export interface FormatArea extends CellArea {
  readonly format: string;
}

export interface ChartSpec {
  readonly title: string;
  /** How the title begins, whatever the year: by it the chart is known among others of the tab. */
  readonly known: string;
  /** Lying bars where names are long, standing columns where they are few and short, a line over years. */
  readonly shape: 'bars' | 'columns' | 'line';
  /** Rows of the tab (1-based, inclusive) that hold the labels and values. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly labelColumn: string;
  readonly valueColumns: readonly string[];
  /** Cell at which the picture stands (1-based). */
  readonly row: number;
  readonly column: number;
  readonly min: number;
  /** Null for counts, whose axis the chart finds itself. */
  readonly max: number | null;
  /** Values at which lines cross the bars, in place of the chart's own; the ends of the axis and a target. */
  readonly lines?: readonly number[];
}

export interface TabSpec {
  /** Stable id, kept in the tab's developer metadata. */
  readonly id: OutputTabId;
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly { readonly style: RowStyle; readonly cells: readonly CellContent[] }[];
  /** Keys of the columns that say what a body row is about, whatever its place; empty where no rows change places. */
  readonly identity: readonly string[];
  readonly frozenRows: number;
  readonly rules: readonly ColourRule[];
  readonly chart: ChartSpec | null;
  /** Charts beside the first. */
  readonly furtherCharts?: readonly ChartSpec[];
  readonly formats?: readonly FormatArea[];
  readonly scoreColours?: readonly ScoreColour[];
}

/** Names of the output tabs by their ids (design contract: add, never rename). */
export const OUTPUT_TAB_NAMES = {
  summary: 'สรุปผล',
  strengths: 'จุดแข็ง-จุดพัฒนา',
  'weak-items': 'รายข้อที่ต้องแก้ไข',
  'issues-analysis': 'วิเคราะห์รายประเด็น',
  findings: 'ตรวจสอบ',
  history: 'ประวัติ',
  'agencies-overview': 'ภาพรวม',
  'agencies-findings': 'ผิดปกติ',
  'agencies-papers': 'เอกสารรายหน่วยงาน',
  review: 'พิจารณา',
  signatures: 'ลงนาม',
  changes: 'สิ่งที่เปลี่ยน',
  trend: 'แนวโน้ม',
  'measure-effects': 'ผลของมาตรการ',
} as const;
export type OutputTabId = keyof typeof OUTPUT_TAB_NAMES;

/** The first cell of each, which tells it from somebody's own tab of that name; after a blank at its end goes the year. */
export const OUTPUT_TITLES: Readonly<Record<OutputTabId, string>> = {
  summary: 'สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. ',
  strengths: 'จุดแข็งและจุดที่ต้องพัฒนา ปีงบประมาณ พ.ศ. ',
  'weak-items': 'รายข้อที่ต้องแก้ไข ปีงบประมาณ พ.ศ. ',
  'issues-analysis': 'วิเคราะห์รายประเด็น ปีงบประมาณ พ.ศ. ',
  findings: 'ผลการตรวจสอบข้อมูล',
  history: 'เมื่อ',
  'agencies-overview': 'ภาพรวมผลการประเมิน ITA ปีงบประมาณ พ.ศ. ',
  'agencies-findings': 'ข้อสังเกตของคะแนนทุกหน่วยงาน',
  'agencies-papers': 'เอกสารของแต่ละหน่วยงาน',
  review: 'เรื่องเสนอคณะกรรมการ ปีงบประมาณ พ.ศ. ',
  signatures: 'การลงนามของคณะกรรมการ ปีงบประมาณ พ.ศ. ',
  changes: 'สิ่งที่เปลี่ยนจากรอบก่อน ปีงบประมาณ พ.ศ. ',
  trend: 'แนวโน้มผลการประเมิน ITA ถึงปีงบประมาณ พ.ศ. ',
  'measure-effects': 'ผลของมาตรการ ถึงปีงบประมาณ พ.ศ. ',
};
