/**
 * What crosses the boundary between a caller (menu, sidebar, command line, local page) and the server:
 * plain JSON only, never a Date, undefined or function. `src/entry.js` declares one global per key of `RpcFunctions`.
 */
import type { Analysis } from './ita/analysis';
import type { Finding } from './checks/finding';
import type { InstrumentId, ScoreOrNull, WeaknessClass } from './ita/model';
import type { InputTabId } from './workbook/records';

export type DocumentId = 'analysis' | 'measures' | 'results' | 'annual' | 'meeting';

/** An error made for a person: what is wrong, where, and what to do next, in Thai. */
export interface Problem {
  /** Kebab-case code; the English word for developers and logs. */
  readonly code: string;
  readonly message: string;
  /** A1 address with its tab, or null. */
  readonly place: string | null;
  /** What the person can do now. */
  readonly next: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export interface CreateTabsResult {
  readonly created: readonly string[];
  readonly kept: readonly string[];
}

/** missing: no such tab; unreadable: no row holds the needed headers; empty: nothing filled in yet. */
export type TabState = 'missing' | 'unreadable' | 'empty' | 'ready';

/** Which sheet plays an input tab. */
export interface TabUse {
  readonly id: InputTabId;
  /** The tab's proper name, `คะแนน`. */
  readonly name: string;
  /** Name of the sheet that is read for it, null where there is none. */
  readonly sheet: string | null;
  /** A person chose it; otherwise it was found by its mark or its name. */
  readonly chosen: boolean;
  readonly state: TabState;
  /** Rows (for `ตั้งค่า`: settings) with something in them. */
  readonly filled: number;
  /** Another sheet whose headers look like this tab, offered where the tab has nothing to read. */
  readonly suggestion: string | null;
}

export interface ScoreCard {
  /** Announced where announced, else computed; 0–100. */
  readonly total: ScoreOrNull;
  readonly computed: ScoreOrNull;
  readonly announced: ScoreOrNull;
  /** The rating, or all that the figures allow joined by "หรือ"; null where no total is known. */
  readonly rating: string | null;
  readonly passed: boolean | null;
  readonly previous: ScoreOrNull;
  readonly change: ScoreOrNull;
  /** The target line of the settings, 0–100. */
  readonly target: number;
  readonly instruments: readonly {
    readonly id: InstrumentId;
    readonly name: string;
    readonly score: ScoreOrNull;
    readonly meetsTarget: boolean | null;
  }[];
  /** The three indicators with the lowest scores, lowest first. */
  readonly lowest: readonly {
    readonly no: number;
    readonly name: string;
    readonly score: number;
    readonly class: WeaknessClass | null;
    readonly cell: string | null;
  }[];
}

export interface DocumentState {
  readonly id: DocumentId;
  readonly title: string;
  readonly purpose: string;
  readonly missing: readonly MissingField[];
}

/** One line of the tab `ประวัติ`. */
export interface HistoryItem {
  /** As printed, "21/11/2569 14:05". */
  readonly at: string;
  readonly what: string;
  /** Address or file name of a document; empty for an analysis. */
  readonly result: string;
}

/** All that the panel shows, from one reading of the workbook. */
export interface Overview {
  /** Name of the workbook. */
  readonly workbook: string;
  readonly agency: string;
  readonly resultYear: number | null;
  readonly planYear: number | null;
  readonly tabs: readonly TabUse[];
  /** Sheets that may be chosen as a tab: all but the ones that the add-in writes. */
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
  /** Null until year and scores allow an analysis; `findings` say what is missing. */
  readonly scoreCard: ScoreCard | null;
  /** The last analysis that was written, and whether the input has changed since; null where there is none. */
  readonly analysed: { readonly at: string; readonly changed: boolean } | null;
  readonly documents: readonly DocumentState[];
  /** Newest first, at most 20. */
  readonly history: readonly HistoryItem[];
}

/** What a call changed of the overview; the panel keeps the rest as it was, so that no call reads more than it needs. */
export type OverviewUpdate = Partial<Overview>;

/** What a call for the panel answers besides its own result, so that one press is one call. */
export interface WithOverview {
  readonly overview: OverviewUpdate;
}

/** What a job that leaves a line in `ประวัติ` answers besides its own result. */
export interface WithEntry {
  readonly entry: HistoryItem;
}

export interface ChooseTabRequest {
  readonly tab: InputTabId;
  /** Name of the sheet, or null to find it by itself again. */
  readonly sheet: string | null;
}

export interface GoToRequest {
  /** `คะแนน!D7`, or the name of a tab. */
  readonly place: string;
}

/** Which repair: the server checks again and applies its own, so that a stale panel repairs nothing wrongly. */
export interface ApplyFixRequest {
  readonly code: string;
  /** The finding's cell. */
  readonly cell: string | null;
  /** The repair's label as the person saw it. */
  readonly label: string;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
}

/** The analysis with what the checks found beside it. */
export interface AnalysisReport extends Analysis {
  readonly findings: readonly Finding[];
}

export interface AnalyseResult {
  /** The contract of `analyse --json` (docs/command-line.md). */
  readonly analysis: AnalysisReport;
  readonly tabsWritten: readonly string[];
}

export interface MakeDocumentRequest {
  readonly id: DocumentId;
  /** `drive`: a Google Doc, falling back to a download where Drive is refused; `download`: .docx bytes only. */
  readonly delivery: 'drive' | 'download';
}

/** A field of the document that has no value yet; its place in the paper shows `........`. */
export interface MissingField {
  readonly field: string;
  readonly label: string;
  readonly cell: string | null;
}

export interface MakeDocumentResult {
  readonly id: DocumentId;
  readonly fileName: string;
  /** Address of the Google Doc, null for a download. */
  readonly url: string | null;
  /** The .docx in base64 when it is handed over as a download, else null. */
  readonly docxBase64: string | null;
  readonly missing: readonly MissingField[];
  /** Why Drive was not used, when it was asked for, else null. */
  readonly driveProblem: Problem | null;
}

/** Every function a client can call; names are globals of the pushed project. */
export interface RpcFunctions {
  itaOverview(): Outcome<Overview>;
  itaChooseTab(request: ChooseTabRequest): Outcome<OverviewUpdate>;
  itaGoTo(request: GoToRequest): Outcome<GoToRequest>;
  itaApplyFix(request: ApplyFixRequest): Outcome<OverviewUpdate>;
  itaCreateTabs(): Outcome<CreateTabsResult & WithOverview>;
  itaCheck(): Outcome<CheckResult & WithOverview>;
  itaAnalyse(): Outcome<AnalyseResult & WithOverview & WithEntry>;
  itaMakeDocument(request: MakeDocumentRequest): Outcome<MakeDocumentResult & WithEntry>;
}
