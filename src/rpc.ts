/**
 * What crosses the boundary between a caller (menu, sidebar, command line, local page) and the server:
 * plain JSON only, never a Date, undefined or function. `src/entry.js` declares one global per key of `RpcFunctions`.
 */
import type { Analysis } from './ita/analysis';
import type { Finding } from './checks/finding';

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
  itaCreateTabs(): Outcome<CreateTabsResult>;
  itaCheck(): Outcome<CheckResult>;
  itaAnalyse(): Outcome<AnalyseResult>;
  itaMakeDocument(request: MakeDocumentRequest): Outcome<MakeDocumentResult>;
}
