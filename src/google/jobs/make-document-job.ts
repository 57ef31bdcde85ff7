/** สร้างเอกสาร: fills a paper and hands it over, as a Google Doc or, where Drive is refused, as a .docx download. */

import type { AgenciesOverview } from '../../agencies/overview';
import { analysisOf, type Assessment } from '../../assess';
import { documentDefinition } from '../../documents/definitions';
import { isTemplateError } from '../../documents/ooxml/docx-engine';
import { documentFileName, makeDocument, missingFields } from '../../documents/make-document';
import { PAPER_SUBJECTS } from '../../documents/shared/titles';
import { isFigureError } from '../../ita/rounding';
import type {
  DocumentId,
  DocumentState,
  HistoryItem,
  MakeDocumentRequest,
  MakeDocumentResult,
  Problem,
  WithEntry,
} from '../../shared/rpc';
import { endNoteText } from '../../committee/end-note-text';
import { roundDoubt } from '../../shared/rpc-values';
import { FINGERPRINT_TABS, fingerprint, sheetsCode } from '../../tabs/fingerprint';
import type { Analysis } from '../../ita/analysis';
import type { InputTabId } from '../../workbook/records';
import { agenciesCode, committeeOf, type PaperFacts } from '../committee/paper-facts';
import { chartPicture, levelsPicture, meansPicture } from '../chart-picture';
import { DOCX_TYPE, createGoogleDoc } from '../drive';
import { keepsGaruda } from '../template-store';
import { addHistory, hasHistory, printedNow } from '../history-writer';
import { withDocumentLock } from '../lock';
import { itaError, problemOf } from '../problem';
import { loadEngine, signedBytes, templateFaults, templateFor, type TemplateOfPaper } from '../templates';
import { Undo } from '../undo';
import type { ReadResult } from '../workbook-reader';
import { assessAgenciesWorkbook, requireOverview } from './assess-agencies-workbook';
import { assessWorkbook, requireAnalysis } from './assess-workbook';
import { documentState } from './overview-job';
import { paperStates, type PaperState } from './paper-state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs that a paper is made from: its own, and those whose figures its line in `ประวัติ` is told apart by. */
function tabsFor(id: DocumentId): readonly InputTabId[] {
  return [...FINGERPRINT_TABS, ...documentDefinition(id).tabs];
}

/** All that a paper is made from, and the code that its line in `ประวัติ` is told apart by. */
interface PaperSource {
  readonly spreadsheet: Spreadsheet;
  readonly read: ReadResult;
  readonly assessment: Assessment;
  readonly state: PaperOf;
  readonly facts: PaperFacts;
  readonly inputCode: string;
}

function sourceOf(id: DocumentId): PaperSource {
  return PAPER_SUBJECTS[id] === 'agencies' ? sourceOfAgencies() : sourceOfAgency(id);
}

function sourceOfAgency(id: DocumentId): PaperSource {
  const { spreadsheet, read, assessment } = assessWorkbook(tabsFor(id));
  const analysed = requireAnalysis(assessment);
  const state = requirePaper(paperStates(spreadsheet, read, analysed)(id), analysed, read);
  return {
    spreadsheet,
    read,
    assessment: analysed,
    state: { ...state, agencies: null },
    facts: committeeOf(spreadsheet, { ...read, sheets: state.sheets }, state.data),
    inputCode: fingerprint(read.sheets, analysed.data),
  };
}

/** The paper about several agencies is the office's: its head and signers. No committee decides about the agencies. */
function sourceOfAgencies(): PaperSource {
  const { spreadsheet, read, assessment } = assessAgenciesWorkbook();
  const agencies = requireOverview(assessment);
  const { workbooks } = assessment;
  const data = workbooks.office;
  const { analysis } = requireAnalysis({ data, analysis: analysisOf(data), findings: [] });
  return {
    spreadsheet,
    read,
    assessment: { data, analysis: null, findings: [] },
    state: { data, analysis, effects: [], agencies },
    facts: { committee: null, endNote: endNoteText(agenciesCode(read, workbooks), null), latest: null },
    inputCode: sheetsCode(read.sheets),
  };
}

/** What the paper lacks and what else speaks against it, before anything is made. */
export function documentStateJob(id: DocumentId): { readonly state: DocumentState; readonly doubt: string | null } {
  const { spreadsheet, read, state, facts } = sourceOf(id);
  return {
    state: documentState(id, state, keepsGaruda(spreadsheet, read.marks), facts.committee, state.agencies),
    doubt: roundDoubt(facts.latest, [id]),
  };
}

/**
 * Makes one paper. No document lock: its only write is one appended row, which nobody can interleave, and a colleague's
 * analysis must not keep it waiting.
 */
export function makeDocumentJob({ id, delivery, builtIn }: MakeDocumentRequest): MakeDocumentResult & WithEntry {
  const { spreadsheet, read, assessment, state, facts, inputCode } = sourceOf(id);
  const { data, analysis, agencies } = state;
  const fileName = documentFileName(id, analysis);
  if (id === 'resolution' && facts.committee === null) {
    throw itaError('no-closed-round', 'ยังไม่มีรอบพิจารณาที่ปิดแล้ว', 'ปิดรอบพิจารณาก่อน แล้วสร้างสรุปมติ ยังไม่มีการสร้างเอกสาร');
  }
  const source = templateFor(spreadsheet, read.marks, id, builtIn);
  const made = (forGoogle: boolean): GoogleAppsScript.Base.Blob =>
    Utilities.newBlob(signedBytes(fillPaper(id, source, state, forGoogle, facts)), DOCX_TYPE, fileName);
  let url: string | null = null;
  let driveProblem: Problem | null = null;
  if (delivery === 'drive') {
    const blob = made(true);
    try {
      url = createGoogleDoc(fileName.replace(/\.docx$/, ''), blob);
    } catch (error) {
      // Refused or switched off: the paper is made all the same and offered as a download.
      driveProblem = problemOf(error);
    }
  }
  const title = documentDefinition(id).title;
  const result = url ?? fileName;
  let entry: HistoryItem = {
    at: printedNow(spreadsheet),
    what: title,
    result,
    inputCode,
  };
  let historyProblem: Problem | null = null;
  try {
    const record = (): HistoryItem =>
      Undo.run((undo) => addHistory(spreadsheet, read, assessment, title, undo, { result, inputCode }));
    // Only the making of the tab can get into a colleague's way; the line itself is one appended row.
    entry = hasHistory(read.marks) ? record() : withDocumentLock(record);
  } catch (error) {
    // The paper is there and must reach the person, whatever keeps its line from being written.
    const cause = problemOf(error);
    historyProblem = {
      ...cause,
      message: `สร้างเอกสารแล้ว แต่เพิ่มบรรทัดในแท็บ ประวัติ ไม่ได้ (${cause.message})`,
      next: 'เอกสารใช้ได้ตามปกติ ไม่ต้องสร้างใหม่',
    };
  }
  return {
    id,
    fileName,
    url,
    docxBase64: url === null ? Utilities.base64Encode(made(false).getBytes()) : null,
    missing: missingFields(id, data, analysis, source.garuda !== null, facts.committee, agencies),
    driveProblem,
    historyProblem,
    entry,
  };
}

/** What a paper is filled from. */
interface PaperOf extends Pick<PaperState, 'data' | 'effects'> {
  readonly analysis: Analysis;
  /** Null but for the paper about several agencies. */
  readonly agencies: AgenciesOverview | null;
}

/**
 * @param forGoogle whether it goes to Google Docs, which has other fonts
 * @throws ItaError `template` for a template of the agency's own that cannot be used
 */
export function fillPaper(
  id: DocumentId,
  { template, garuda, own, chartReadable }: TemplateOfPaper,
  { data, analysis, effects, agencies }: PaperOf,
  forGoogle: boolean,
  facts: Pick<PaperFacts, 'committee' | 'endNote'> = { committee: null, endNote: '' },
): Uint8Array {
  // What the workbook keeps was checked when it came in, but anybody who can edit the file can put something else there.
  if (own) requireSafe(id, template);
  const { target, thaiDigits } = data.settings;
  const drawn = <Picture>(draw: () => Picture): Picture | null => (chartReadable ? draw() : null);
  return fill(id, () =>
    makeDocument(loadEngine(), template, {
      id,
      workbook: data,
      analysis,
      effects,
      committee: facts.committee,
      endNote: facts.endNote,
      agencies,
      pictures: {
        chart: drawn(() =>
          agencies ? meansPicture(agencies, thaiDigits) : chartPicture(analysis, target, thaiDigits),
        ),
        levels: drawn(() => (agencies ? levelsPicture(agencies, thaiDigits) : null)),
        garuda,
      },
      ownTemplate: own,
      forGoogle,
    }),
  );
}

/** The state of a paper; where the year that it should report has no rules, the tabs as they are. */
function requirePaper(
  state: PaperState,
  { data, analysis }: ReturnType<typeof requireAnalysis>,
  { sheets }: ReadResult,
): PaperState & { readonly analysis: Analysis } {
  return state.analysis === null ? { data, analysis, sheets, effects: [] } : { ...state, analysis: state.analysis };
}

function fill(id: DocumentId, make: () => Uint8Array): Uint8Array {
  try {
    return make();
  } catch (error) {
    if (isFigureError(error)) {
      throw itaError(
        'figure-out-of-range',
        `ไม่ได้สร้าง "${documentDefinition(id).title}" เพราะมีตัวเลขที่เป็นไปไม่ได้: ${error.message}`,
        'ตรวจข้อมูลในแผงควบคุม แล้วแก้ตัวเลขตามข้อสังเกต หากไม่มีข้อสังเกตให้แจ้งผู้ดูแลระบบพร้อมข้อความนี้ ยังไม่มีการสร้างเอกสาร',
      );
    }
    if (!isTemplateError(error)) throw error;
    throw itaError(
      'template',
      `แม่แบบของเอกสาร "${documentDefinition(id).title}" มีข้อผิดพลาด: ${firstOf(error.problems.map(({ message }) => message))}`,
      NEXT_FOR_TEMPLATE,
    );
  }
}

const NEXT_FOR_TEMPLATE = 'แก้ไขแม่แบบแล้วลองใหม่ หรือกลับไปใช้แม่แบบของระบบ (แผงควบคุม หน้า แม่แบบและตราครุฑ) ยังไม่มีการสร้างเอกสาร';

/** A field that a later version of the add-in asks for must not stop an agency's template that was right once. */
function requireSafe(id: DocumentId, template: Uint8Array): void {
  const faults = templateFaults(id, template).filter(({ code }) => code !== 'unused-field');
  if (faults.length === 0) return;
  throw itaError(
    'template',
    `แม่แบบของหน่วยงานสำหรับ "${documentDefinition(id).title}" ใช้ไม่ได้: ${firstOf(faults.map(({ message, place }) => (place === '' ? message : `${place}: ${message}`)))}`,
    NEXT_FOR_TEMPLATE,
  );
}

const SHOWN_FAULTS = 3;

/** Enough to know what it is about; checking the file lists them all. */
function firstOf(faults: readonly string[]): string {
  const rest = faults.length - SHOWN_FAULTS;
  return `${faults.slice(0, SHOWN_FAULTS).join('; ')}${rest > 0 ? `; และอีก ${rest} จุด` : ''}`;
}
