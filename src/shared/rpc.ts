/**
 * What crosses the boundary between a caller (menu, sidebar, command line, local page) and the server:
 * plain JSON only, never a Date, undefined or function. `src/entry.js` declares one global per key of `RpcFunctions`.
 */
import type { YearsOfWorkbook } from '../year-change/years-of-workbook';
import type { Analysis } from '../ita/analysis';
import type { Finding, Severity } from '../findings/finding';
import type { MissingField } from '../documents/shared/missing';
import type { TemplateFault } from '../documents/own-template/template-fault';
import type { Requirements } from '../documents/shared/requirements';
import type { DocumentId } from '../documents/shared/titles';
import type { ExplainedFigure, UnusedLine } from '../import/propose/result';
import type { Route } from '../import/propose/route';
import type { InstrumentId, ScoreOrNull, WeaknessClass } from '../ita/model';
import type { AgencyTabId } from '../workbook/agencies/agency-tabs';
import type { InputTabId } from '../workbook/records';
import type { SelfCheckFound, SelfCheckReport } from './self-check';
import type { NoDrafts } from '../planning/suggested-sentence';
import type { RoundView } from '../committee/round-view';

export type { DocumentId, ExplainedFigure, MissingField, RoundView, Route, TemplateFault, UnusedLine };

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
  /** As the rating and the papers have it: `total.stated` of the analysis; 0–100. */
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
  /** Every indicator with a score of this year or last year, in order of their numbers. */
  readonly indicators: readonly {
    readonly no: number;
    readonly name: string;
    readonly score: ScoreOrNull;
    readonly previous: ScoreOrNull;
    readonly class: WeaknessClass | null;
  }[];
  /** What stands between the agency and the next level; null at the top, on the scale of letters, or without all scores. */
  readonly nextLevel: {
    readonly name: string;
    /** Points that the total and each instrument lack, only those that lack some. */
    readonly missing: readonly { readonly what: 'total' | InstrumentId; readonly points: number }[];
  } | null;
  /** The three indicators with the lowest scores, lowest first. */
  readonly lowest: readonly {
    readonly no: number;
    readonly name: string;
    readonly score: number;
    readonly class: WeaknessClass | null;
    readonly cell: string | null;
  }[];
  /** Indicators to develop, or with a weak item, that no measure and no draft answers yet; the most urgent first. */
  readonly unanswered: readonly number[];
}

export interface DocumentState {
  readonly id: DocumentId;
  readonly title: string;
  readonly purpose: string;
  readonly missing: readonly MissingField[];
  /** What the year's item asks of the paper, held against the workbook; null where no item asks for it. */
  readonly requirements: Requirements | null;
}

/** One line of the tab `ประวัติ`. */
export interface HistoryItem {
  /** As printed, "21/11/2569 14:05". */
  readonly at: string;
  readonly what: string;
  /** Address or file name of a document; empty for an analysis. */
  readonly result: string;
  /** Code of the input that it was made from. */
  readonly inputCode: string;
}

export interface CommitteeState {
  /** Null before the first round. */
  readonly round: {
    readonly no: number;
    /** Day and time of the closing; null while it is open. */
    readonly closedAt: string | null;
    /** Whether the input is what was sent. */
    readonly upToDate: boolean;
  } | null;
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
  /** The likeliest way on while no tab holds scores; null where there is none, or none is needed. */
  readonly route: Route | null;
  readonly findings: readonly Finding[];
  /** Code of the input as it is: a line of the history with another one was made from other data. */
  readonly inputCode: string;
  /** Code of all tabs that were read, as `itaSheetsCode` answers it: another one says that something has changed since. */
  readonly sheetsCode: string;
  /** Null until year and scores allow an analysis; `findings` say what is missing. */
  readonly scoreCard: ScoreCard | null;
  /** The last analysis that was written, and whether the input has changed since; null where there is none. */
  readonly analysed: { readonly at: string; readonly changed: boolean } | null;
  /** The committee of the workbook and its latest round; null where nobody has asked for one. */
  readonly committee: CommitteeState | null;
  readonly documents: readonly DocumentState[];
  /** Newest first: the latest 20, and the newest of each kind beyond them. */
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
  readonly tab: InputTabId | AgencyTabId;
  /** Name of the sheet, or null to find it by itself again. */
  readonly sheet: string | null;
}

export interface SheetHeadsRequest {
  readonly tab: InputTabId;
  readonly sheet: string;
}

/** The beginning of a sheet as a person sees it, to show which column is which. */
export interface SheetHeads {
  readonly tab: InputTabId;
  readonly sheet: string;
  /** 0-based row of the sheet that `rows` begins with. */
  readonly firstRow: number;
  /** Some rows around the heads and the first columns, as displayed. */
  readonly rows: readonly (readonly string[])[];
  /** 0-based row that most likely holds the heads, or the chosen one. */
  readonly headRow: number;
  /** Columns of the tab: 0-based column of the sheet that is known or chosen for each, else null. */
  readonly fields: readonly {
    readonly key: string;
    readonly header: string;
    readonly needed: boolean;
    readonly column: number | null;
  }[];
}

export interface ChooseColumnsRequest {
  readonly tab: InputTabId;
  readonly sheet: string;
  /** 0-based. */
  readonly headRow: number;
  /** 0-based column of the sheet by key of the tab's column. */
  readonly columns: Readonly<Record<string, number>>;
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
  /** Name of the tab that holds them now. */
  readonly tabWritten: string;
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
  /** The built-in template although the workbook holds one of the agency's own; for one that is damaged. */
  readonly builtIn?: boolean;
  /** `drive`: a Google Doc, falling back to a download where Drive is refused; `download`: .docx bytes only. */
  readonly delivery: 'drive' | 'download';
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
  /** Why no line was left in `ประวัติ`, else null: the paper is made all the same. */
  readonly historyProblem: Problem | null;
}

/** A file kept in the workbook: a template of the agency's own, or its garuda. */
export interface StoredFile {
  /** File name as uploaded. */
  readonly name: string;
  /** When it was stored, "21/11/2569 14:05". */
  readonly at: string;
  readonly bytes: number;
}

export interface TemplateState {
  readonly id: DocumentId;
  /** Title of the document. */
  readonly title: string;
  /** The agency's own template; null where the built-in one is used. */
  readonly own: StoredFile | null;
  /** Address of the Google Doc in which somebody edits it, null where none was made. */
  readonly docUrl: string | null;
}

export interface TemplatesState {
  readonly documents: readonly TemplateState[];
  readonly garuda: StoredFile | null;
  /** Megabytes of the largest file that can be sent. */
  readonly largestMb: number;
  /** The garuda as a data: address, for a person to see; null where none is kept or it is damaged. */
  readonly garudaPicture: string | null;
}

export interface TemplateRequest {
  readonly id: DocumentId;
}

export interface ExportTemplateRequest extends TemplateRequest {
  /** The built-in template even where the workbook holds one of its own. */
  readonly builtIn?: boolean;
}

export interface TemplateFile {
  readonly fileName: string;
  readonly docxBase64: string;
}

export interface UploadTemplateRequest extends TemplateRequest, TemplateFile {}

export interface CheckTemplateResult {
  /** Everything wrong with it; empty for a template that can be used. */
  readonly faults: readonly TemplateFault[];
  /** Thai, for a person: what papers made from it will have and it has not; empty where nothing is added. */
  readonly added: string;
}

/** `stored` is false where faults kept the template from being used; nothing has changed then. */
export interface UseTemplateResult extends CheckTemplateResult {
  readonly stored: boolean;
  readonly templates: TemplatesState;
}

export interface EditTemplateResult {
  /** Address of the Google Doc. */
  readonly url: string;
  readonly templates: TemplatesState;
}

export interface UseGarudaRequest {
  readonly fileName: string;
  /** PNG or JPEG. */
  readonly base64: string;
}

export interface SuggestMeasuresResult {
  /** Rows added to `มาตรการ` as drafts. */
  readonly added: number;
  /** Indicators that got a draft, lowest score first. */
  readonly indicators: readonly number[];
  /** Why none was added; null where some were. `suggestedSentence` says it to a person. */
  readonly why: NoDrafts | null;
  /** Name of the tab that holds them; null where none was added. */
  readonly tab: string | null;
}

/**
 * What is imported: the text of a report as it was pasted, the rows of a table with unknown columns, or sheets of this
 * workbook with such tables (exactly one of the three), and the answers given so far, by question id the position of
 * the option.
 */
export interface ImportRequest {
  readonly text: string | null;
  /** Names of the sheets, which the server reads as one source. */
  readonly sheets: readonly string[] | null;
  /** Cells as they are, at most `MOST_ROWS` of `rpc-values.ts`; of a file with several tabs, a row `['\f<name>']` begins each tab. */
  readonly rows: readonly (readonly (string | number | boolean)[])[] | null;
  /** Number formats of the rows, of the same shape; null where they are not known. */
  readonly formats: readonly (readonly string[])[] | null;
  readonly answers: Readonly<Record<string, number>>;
  /** Also tell which rule proposed each figure; for `ita import --explain`. */
  readonly explain?: boolean | undefined;
}

/** One value that the import found, and what accepting it would do. */
export interface ImportedCell {
  /** `indicators/7/score`; what an acceptance names. */
  readonly id: string;
  readonly tab: InputTabId;
  /** Name of the tab and of the column, for a person. */
  readonly tabName: string;
  readonly columnName: string;
  /** What its row is about: "ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร", "ข้อ E9/1", the name of a setting. */
  readonly rowName: string;
  /** Where it would stand; null where the tab lacks the column. */
  readonly cell: string | null;
  /** set: into an empty cell · keep: it stands there already · conflict: would replace what a person typed. */
  readonly action: 'set' | 'keep' | 'conflict' | 'no-place';
  readonly value: string | number;
  /** What stands there now; a date in Thai words. */
  readonly current: string | number | boolean;
  readonly confidence: 'sure' | 'likely' | 'ask';
  readonly note: string;
  /** 1-based lines of the paste, and their words. */
  readonly lines: readonly number[];
  readonly snippet: string;
  /** Accepted unless the person says otherwise. */
  readonly suggested: boolean;
}

export interface ImportQuestion {
  readonly id: string;
  readonly message: string;
  readonly options: readonly {
    readonly label: string;
    readonly lines: readonly number[];
    /** The first value that it writes, as the lines state it; null where it writes none. */
    readonly value: string | number | null;
  }[];
  /** Ids of the cells that an answer decides, whether they are proposed already or not. */
  readonly cells: readonly string[];
}

export interface ImportPreview {
  readonly cells: readonly ImportedCell[];
  readonly questions: readonly ImportQuestion[];
  /** Names of tabs that accepting would make. */
  readonly newTabs: readonly string[];
  /** Statements that would be kept in the tab `หลักฐาน` for the checks. */
  readonly statements: number;
  /** Lines with a figure that could be a score and that nothing uses; at most 200. */
  readonly unused: readonly UnusedLine[];
  /** Every figure that a rule proposed, where the request asks for it. */
  readonly explained?: readonly ExplainedFigure[];
}

/** A value as the person saw it when accepting it. */
export type AcceptedCell = Pick<ImportedCell, 'id' | 'cell' | 'value' | 'current'>;

export interface AcceptImportRequest extends ImportRequest {
  /** The accepted cells; null accepts what is suggested. */
  readonly cells: readonly AcceptedCell[] | null;
}

export interface AcceptImportResult {
  readonly written: number;
  /** Names of the sheets that were written to, those of the input tabs only. */
  readonly tabsWritten: readonly string[];
  /**
   * Ids of accepted cells that were left as they are, because somebody filled the cell or changed the source after the
   * preview: nothing is replaced that the person has not seen.
   */
  readonly changed: readonly string[];
  /** Values that were not accepted although their cells hold something else. */
  readonly conflictsLeft: number;
  readonly created: readonly string[];
  readonly statements: number;
}

/** What a workbook of several agencies says of them together. */
export interface AgenciesReport {
  /** Name of the sheet that plays `หน่วยงาน`. */
  readonly sheet: string;
  /** The office that keeps the workbook; empty where it is not filled in. */
  readonly office: string;
  readonly count: number;
  readonly resultYear: number | null;
  /** Results of units inside one agency, which nobody has announced. */
  readonly internal: boolean;
  /** Agencies by rating, best first; empty where the year allows none. */
  readonly levels: readonly { readonly rating: string; readonly count: number }[];
  readonly undecided: number;
  readonly unscored: number;
  readonly passed: number;
  readonly mean: ScoreOrNull;
  readonly sentences: readonly string[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** The paper about all of them, before it is made; null where the year allows none. */
  readonly paper: DocumentState | null;
  /** Papers that can be made for each agency. */
  readonly papers: readonly { readonly id: DocumentId; readonly title: string }[];
  /** What stands in the way of an overview; null where nothing does. */
  readonly problem: { readonly message: string; readonly place: string | null } | null;
}

/** `report` is null for a workbook of a single agency. */
export interface AgenciesState {
  readonly report: AgenciesReport | null;
}

export interface WriteAgenciesResult {
  readonly agencies: AgenciesReport;
  readonly tabsWritten: readonly string[];
}

/** Papers of many agencies: which, and what the client already has. */
export interface PapersRequest {
  readonly ids: readonly DocumentId[];
  /** Names of agencies; null for all. */
  readonly agencies: readonly string[] | null;
  /** Only agencies below the pass line. */
  readonly belowOnly: boolean;
  readonly delivery: MakeDocumentRequest['delivery'];
  /** Codes of files that the client still has, by key: they are not made again. For `download` only. */
  readonly known: Readonly<Record<string, string>>;
  /** Keys that failed in this run, which are not tried again in it. */
  readonly failed: readonly string[];
}

/** A dry run: what would be made, and what is missing where. */
export interface PapersPlan {
  readonly make: number;
  readonly unchanged: number;
  readonly agencies: number;
  /** Fields without a value, the most frequent first, each with a few of its cells. */
  readonly missing: readonly { readonly label: string; readonly count: number; readonly cells: readonly string[] }[];
}

/** What one call made; the client calls again while `left` is above zero. */
export interface PapersStep {
  readonly results: readonly {
    readonly key: string;
    readonly agency: string;
    readonly title: string;
    /** Address of the Google Doc, or the name of the file; empty for a failure. */
    readonly link: string;
    readonly problem: Problem | null;
  }[];
  readonly files: readonly {
    readonly key: string;
    readonly code: string;
    readonly fileName: string;
    readonly docxBase64: string;
  }[];
  readonly left: number;
  readonly unchanged: number;
  /** What every further paper would meet as well; the run then ends. */
  readonly stopped: Problem | null;
}

/** tabs: makes the tabs of the committee; send: a first round or the next one. */
export type RoundStep = 'tabs' | 'send' | 'close' | 'reopen';

export interface RoundRequest {
  readonly step: RoundStep;
}

/** An answer to a remark, which is named by what it says: its row may have moved. */
export interface AnswerRemarkRequest {
  readonly matter: string;
  readonly remark: string;
  readonly by: string;
  readonly answer: string;
  readonly state: 'done' | 'declined';
}

/** How far a request for Google's approval has come. */
export interface ApprovalState {
  readonly status: 'pending' | 'approved' | 'declined';
  /** Reviewers who have approved, and how many were asked. */
  readonly approved: number;
  readonly asked: number;
}

/** Papers for which Google's approval can be asked. */
export interface ApprovalOffers {
  /** The newest Google Doc of each paper that this person may send; empty where the account has no approvals. */
  readonly papers: readonly {
    readonly id: DocumentId;
    readonly url: string;
    /** The latest request; null before the first. */
    readonly state: ApprovalState | null;
  }[];
  /** Who would be asked: members with an address in `คณะกรรมการ`. */
  readonly reviewers: readonly { readonly name: string; readonly email: string }[];
  /** Members without an address that can be used. */
  readonly without: readonly string[];
}

export interface StartApprovalRequest {
  readonly id: DocumentId;
  readonly url: string;
  /** The addresses that the person saw. */
  readonly emails: readonly string[];
}

export interface StartApprovalResult {
  readonly state: ApprovalState;
  /** The line in `ประวัติ`; null where none was written, because the request had been sent before or for `historyProblem`. */
  readonly entry: HistoryItem | null;
  readonly historyProblem: Problem | null;
}

export interface VerifyRequest {
  readonly docxBase64: string;
}

/**
 * same: made from the data of now; round: from the data of an earlier round, which is named; other: from other data;
 * none: the paper says nothing of its data.
 */
export interface VerifyResult {
  readonly verdict: 'same' | 'round' | 'other' | 'none';
  /** Data code of the paper; null where it has none. */
  readonly code: string | null;
  /** Data code of the workbook. */
  readonly workbookCode: string;
  /** The round whose data the paper was made from; null where none is known. */
  readonly round: number | null;
}

export interface RoundStepResult extends WithOverview {
  /** Null where the step leaves no line in `ประวัติ`. */
  readonly entry: HistoryItem | null;
}

/** What `เริ่มปีใหม่` would do, before it is done. */
export interface NextYearPlan {
  /** Buddhist year of the result that is put aside, and of the one that the tabs then wait for; null where refused. */
  readonly from: number | null;
  readonly to: number | null;
  /** Names of the tabs in which the finished year will stand. */
  readonly copies: readonly string[];
  /** By input tab, what happens to it. */
  readonly changes: readonly { readonly tab: string; readonly says: string }[];
  readonly notes: readonly string[];
  /** Findings of the finished year that are errors: they stop nothing, and are kept as they are. */
  readonly errors: number;
  /** A run was killed before its end: this one goes on from there. */
  readonly resumes: boolean;
  /** Year that was put aside last and can be taken back; null where none is. */
  readonly takeBack: number | null;
  /** Why no year can be begun; null where one can. */
  readonly refusal: Problem | null;
}

export interface NextYearRequest {
  /** Hides the tabs of the finished year. */
  readonly hide: boolean;
}

export interface NextYearResult {
  readonly from: number;
  readonly to: number;
  readonly copies: readonly string[];
  readonly changes: NextYearPlan['changes'];
  readonly notes: readonly string[];
}

export interface TakeBackYearResult {
  /** Buddhist year of the result that the tabs hold again. */
  readonly year: number;
}

/** The years of the workbook beside each other: the contract of `years --json` (docs/command-line.md). */
export interface YearsResult extends YearsOfWorkbook {
  readonly tabsWritten: readonly string[];
}

/** Every function a client can call; names are globals of the pushed project. */
export interface RpcFunctions {
  itaOverview(): Outcome<Overview>;
  /** The cheap question whether an overview still holds: reads the tabs, and neither checks nor computes anything. */
  itaSheetsCode(): Outcome<string>;
  itaChooseTab(request: ChooseTabRequest): Outcome<OverviewUpdate>;
  itaSheetHeads(request: SheetHeadsRequest): Outcome<SheetHeads>;
  /** Makes a sheet the source of a tab with the columns that a person has shown, and remembers both in the workbook. */
  itaChooseColumns(request: ChooseColumnsRequest): Outcome<OverviewUpdate>;
  itaGoTo(request: GoToRequest): Outcome<GoToRequest>;
  itaApplyFix(request: ApplyFixRequest): Outcome<OverviewUpdate>;
  itaPreviewImport(request: ImportRequest): Outcome<ImportPreview>;
  itaAcceptImport(request: AcceptImportRequest): Outcome<AcceptImportResult & WithOverview & WithEntry>;
  itaCreateTabs(): Outcome<CreateTabsResult & WithOverview>;
  itaCheck(): Outcome<CheckResult & WithOverview>;
  itaAnalyse(): Outcome<AnalyseResult & WithOverview & WithEntry>;
  itaMakeDocument(request: MakeDocumentRequest): Outcome<MakeDocumentResult & WithEntry>;
  itaTemplates(): Outcome<TemplatesState>;
  itaExportTemplate(request: ExportTemplateRequest): Outcome<TemplateFile>;
  itaCheckTemplate(request: UploadTemplateRequest): Outcome<CheckTemplateResult>;
  itaUseTemplate(request: UploadTemplateRequest): Outcome<UseTemplateResult>;
  itaResetTemplate(request: TemplateRequest): Outcome<TemplatesState>;
  itaEditTemplate(request: TemplateRequest): Outcome<EditTemplateResult>;
  itaSaveTemplate(request: TemplateRequest): Outcome<UseTemplateResult>;
  itaUseGaruda(request: UseGarudaRequest): Outcome<TemplatesState>;
  itaRemoveGaruda(): Outcome<TemplatesState>;
  itaSuggestMeasures(): Outcome<SuggestMeasuresResult & WithOverview>;
  itaAgencies(): Outcome<AgenciesState>;
  /** Writes `ภาพรวม` and `ผิดปกติ`. */
  itaWriteAgencies(): Outcome<WriteAgenciesResult & WithEntry>;
  itaPlanPapers(request: PapersRequest): Outcome<PapersPlan>;
  /** Makes the next papers of a run; a call ends long before the limit of six minutes. */
  itaMakePapers(request: PapersRequest): Outcome<PapersStep>;
  /** Makes the tabs `หน่วยงาน` and `ตั้งค่าหน่วยงาน`, and `ตั้งค่า` where it is missing. */
  itaCreateAgencyTabs(): Outcome<CreateTabsResult>;
  itaRoundStatus(): Outcome<RoundView>;
  itaRound(request: RoundRequest): Outcome<RoundStepResult>;
  itaAnswerRemark(request: AnswerRemarkRequest): Outcome<RoundView>;
  itaApprovalOffers(): Outcome<ApprovalOffers>;
  itaStartApproval(request: StartApprovalRequest): Outcome<StartApprovalResult>;
  /** Holds a paper against the workbook. */
  itaVerify(request: VerifyRequest): Outcome<VerifyResult>;
  /** Reads only. */
  itaNextYearPlan(): Outcome<NextYearPlan>;
  itaNextYear(request: NextYearRequest): Outcome<NextYearResult & WithOverview>;
  itaTakeBackYear(): Outcome<TakeBackYearResult & WithOverview>;
  itaYears(): Outcome<YearsResult & WithOverview & WithEntry>;
  /** The part of the self-check that needs no program; the rest follows with `itaSelfCheck`. */
  itaSelfCheckStart(): Outcome<SelfCheckReport>;
  itaSelfCheck(): Outcome<SelfCheckReport>;
  /** Gives back what it is given: how much text a call carries is not documented. */
  itaSelfCheckEcho(text: string): Outcome<string>;
  /** Keeps in the workbook what only a browser or a person could find. */
  itaSelfCheckKeep(found: SelfCheckFound): Outcome<null>;
}
