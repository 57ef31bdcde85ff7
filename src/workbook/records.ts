/**
 * The rows of the input tabs as typed records. Every record carries the addresses of its cells, so that a finding can
 * always say where. Unreadable values are null here and a finding in `WorkbookData.findings`.
 */

import type { Finding } from '../findings/finding';
import type { InstrumentId, ScoreOrNull, WeaknessRule } from '../ita/model';
import type { ThaiDate } from '../thai/dates';

/** Cells of one record by field: `{ score: 'คะแนน!D7' }`. A field whose column is missing has no cell. */
export type CellsOf<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** Values of the tab `ตั้งค่า`; empty text and null mean "not filled in". Years are Buddhist, scores 0–100. */
export interface Settings {
  readonly agency: string;
  readonly agencyType: string;
  readonly district: string;
  readonly province: string;
  readonly resultYear: number | null;
  readonly planYear: number | null;
  readonly announcedTotal: ScoreOrNull;
  readonly announcedIIT: ScoreOrNull;
  readonly announcedEIT: ScoreOrNull;
  readonly announcedOIT: ScoreOrNull;
  readonly announcedRating: string;
  readonly previousTotal: ScoreOrNull;
  /** Points up (+) or down (−) from last year as the paper prints them. */
  readonly announcedChange: number | null;
  readonly announcementDate: ThaiDate | null;
  /** ส่วนราชการ of the memo's head. */
  readonly division: string;
  /** ที่ of the memo's head. */
  readonly documentNo: string;
  /** วันที่ of the memo's head. */
  readonly documentDate: ThaiDate | null;
  /** เรียน. */
  readonly addressee: string;
  readonly preparerName: string;
  readonly preparerPosition: string;
  readonly target: number;
  readonly maintain: number;
  readonly weaknessRule: WeaknessRule;
  readonly thaiDigits: boolean;
  readonly font: string;
  /** Full name of the committee or working group that drives the assessment. */
  readonly committee: string;
  /** The agency's own words about its year, one paragraph a line. */
  readonly story: string;
  /** The total of the plan year, known once its results are out, 0–100. */
  readonly followingTotal: ScoreOrNull;
  /** Points up (+) or down (−) from the result year to the plan year. */
  readonly followingChange: number | null;
  readonly followingRating: string;
  /** Whether the instrument meets the target, as announced without a figure; null where nobody says. */
  readonly verdictIIT: TargetVerdict | null;
  readonly verdictEIT: TargetVerdict | null;
  readonly verdictOIT: TargetVerdict | null;
  /** Whose result it is; null where nobody says, which means an announced one. */
  readonly source: ResultSource | null;
  /** Share of agencies that should pass, 0–100; null where no aim is set. */
  readonly targetShare: number | null;
  /** What the agency makes of an instrument's result, in its own words. */
  readonly readingIIT: string;
  readonly readingEIT: string;
  readonly readingOIT: string;
  /** Who may answer the instrument, as the year's manual has it. */
  readonly respondentsIIT: string;
  readonly respondentsEIT: string;
  readonly respondentsOIT: string;
  /** Completes "มีหน้าที่…" of the committee. */
  readonly committeeDuties: string;
  /** How the result was analysed, one step a line. */
  readonly analysisSteps: string;
  /** What the agency wants to do with the result; completes "นำผลไปใช้เพื่อ…". */
  readonly purpose: string;
}
/** Announced by the Office of the NACC, or computed inside one agency for its own units. */
export type ResultSource = 'announced' | 'internal';
export type SettingKey = keyof Settings;

/** A person in the chain of opinions; `decides` has the boxes อนุมัติ / ไม่อนุมัติ. */
export interface Signer {
  readonly order: number | null;
  readonly position: string;
  readonly name: string;
  readonly kind: 'opinion' | 'decides';
  readonly cells: CellsOf<'order' | 'position' | 'name' | 'kind'>;
}

export interface IndicatorRow {
  readonly no: number;
  /** As typed; empty where the cell is. */
  readonly name: string;
  readonly instrument: InstrumentId;
  readonly score: ScoreOrNull;
  readonly previous: ScoreOrNull;
  /** What the indicator measures in the agency's own words; empty where the product's words are used. */
  readonly description: string;
  readonly cells: CellsOf<'no' | 'name' | 'instrument' | 'score' | 'previous' | 'description'>;
}

export interface ItemRow {
  /** Normalised: `E15`, `e9/1`, `O34`. */
  readonly id: string;
  readonly instrument: InstrumentId;
  readonly itemNo: number;
  /** 1 or 2 where EIT came in parts, else null. */
  readonly part: number | null;
  readonly indicator: number | null;
  readonly text: string;
  readonly score: ScoreOrNull;
  readonly suggestion: string;
  readonly opinion: string;
  readonly cells: CellsOf<'item' | 'part' | 'indicator' | 'text' | 'score' | 'suggestion' | 'opinion'>;
}

export interface MeasureRow {
  /** As typed: "1", "๓.๑"; empty where the cell is. */
  readonly no: string;
  /** As typed; where nothing is, the only issue of the workbook that is judged by any of the measure's indicators. */
  readonly issue: number | null;
  readonly indicators: readonly number[];
  readonly measure: string;
  readonly steps: string;
  readonly responsible: string;
  /**
   * The first cell of the period in the one form of all periods ("1 ต.ค. 67", a date cell → "1 ตุลาคม 2567";
   * "ไตรมาสที่ ๑" → "1 ตุลาคม 2567 – 31 ธันวาคม 2567"), Arabic digits; as typed where it says anything else.
   */
  readonly start: string;
  /** First day, where one can be read. */
  readonly startDate: ThaiDate | null;
  /** The second cell, as `start`; empty where the whole period stands in the first. */
  readonly end: string;
  readonly endDate: ThaiDate | null;
  readonly monitoring: string;
  readonly output: string;
  readonly outcome: string;
  /** แล้วเสร็จ / อยู่ระหว่างดำเนินการ / ไม่แล้วเสร็จ; null where empty or unreadable. */
  readonly status: MeasureStatus | null;
  readonly suggestion: string;
  /** Buddhist fiscal year of the measure; null where the cell is empty: then it is of the plan year. */
  readonly year: number | null;
  readonly cells: CellsOf<MeasureField>;
}
/** What was announced of an instrument against the target. */
export type TargetVerdict = 'passed' | 'below';
export type MeasureStatus = 'done' | 'ongoing' | 'not-done';
export type MeasureField =
  | 'no'
  | 'issue'
  | 'indicators'
  | 'measure'
  | 'steps'
  | 'responsible'
  | 'start'
  | 'end'
  | 'monitoring'
  | 'output'
  | 'outcome'
  | 'status'
  | 'suggestion'
  | 'year';

export interface IssueRow {
  readonly no: number;
  readonly name: string;
  readonly indicators: readonly number[];
  /** The agency's own sentence about the issue; empty where the product composes it. */
  readonly text: string;
  readonly cells: CellsOf<'no' | 'name' | 'indicators' | 'text'>;
}

/** One row of `ข้อจำกัด` or `ข้อกฎหมาย`. */
export interface TextRow {
  readonly text: string;
  readonly cells: CellsOf<'no' | 'text'>;
}

/** One row of `การประชุม`: what was decided for one instrument (and, for approaches, one indicator). */
export interface MeetingRow {
  readonly date: ThaiDate | null;
  readonly place: string;
  readonly instrument: InstrumentId | null;
  readonly indicator: number | null;
  readonly approach: string;
  readonly measures: string;
  readonly method: string;
  readonly results: string;
  readonly suggestions: string;
  readonly cells: CellsOf<
    'date' | 'place' | 'instrument' | 'indicator' | 'approach' | 'measures' | 'method' | 'results' | 'suggestions'
  >;
}

/** One row of `เอกสาร`: the head of one paper. What is empty is taken from `ตั้งค่า`. */
export interface PaperRow {
  /** Id of the paper; null for a row that names none of ours. */
  readonly paper: PaperId | null;
  /** ที่. */
  readonly documentNo: string;
  /** วันที่. */
  readonly documentDate: ThaiDate | null;
  /** เรื่อง, where it is not the paper's own. */
  readonly subject: string;
  /** เรียน. */
  readonly addressee: string;
  readonly preparerPosition: string;
  readonly cells: CellsOf<'paper' | 'documentNo' | 'documentDate' | 'subject' | 'addressee' | 'preparerPosition'>;
}

/** The papers that the tab `เอกสาร` knows. */
export type PaperId = 'analysis' | 'measures' | 'results' | 'annual' | 'meeting' | 'overview';

/** Everything read from the input tabs. */
export interface WorkbookData {
  readonly settings: Settings;
  /** Address of each setting's value cell: `ตั้งค่า!B7`. A key without a row has none. */
  readonly settingCells: CellsOf<SettingKey>;
  /** Whether an announced figure stands with two decimals in its cell ("๙๘.๐๐"), so that none of them is a rounded one. */
  readonly announcedToHundredths: boolean;
  readonly signers: readonly Signer[];
  readonly indicators: readonly IndicatorRow[];
  readonly items: readonly ItemRow[];
  /** The measures of the plan year. */
  readonly measures: readonly MeasureRow[];
  /** Measures of years before the plan year: their results are reported, they are no part of the plan. */
  readonly earlierMeasures: readonly MeasureRow[];
  readonly issues: readonly IssueRow[];
  readonly constraints: readonly TextRow[];
  readonly laws: readonly TextRow[];
  readonly meetings: readonly MeetingRow[];
  readonly papers: readonly PaperRow[];
  /** Names of the tabs found for each kind; null where none was. */
  readonly tabs: Readonly<Record<InputTabId, string | null>>;
  /** First cell of the row below the last one of each table, where a next one is typed; null where the tab is not found. */
  readonly nextRows: Readonly<Record<InputTabId, string | null>>;
  /** What could not be read, each with its cell. */
  readonly findings: readonly Finding[];
}

export type InputTabId =
  | 'settings'
  | 'signers'
  | 'indicators'
  | 'items'
  | 'measures'
  | 'issues'
  | 'constraints'
  | 'laws'
  | 'meetings'
  | 'papers';
