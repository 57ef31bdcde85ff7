/** Reads everything that a step of the committee needs: the input as every job reads it, and the committee's own tabs. */

import type { Assessment } from '../../assess';
import type { Analysis } from '../../ita/analysis';
import { COMMITTEE_TABS, type CommitteeTabId } from '../../committee/committee-tabs';
import { dataCode } from '../../committee/data-code';
import { keptFindings } from '../../committee/kept-findings';
import { mattersOf, type Matter } from '../../committee/matters';
import { readMembers, type Member } from '../../committee/members';
import { readRemarks, type Remark } from '../../committee/remarks';
import { readReview, type ReviewRow } from '../../committee/review-tab';
import { readSignatures, type SignatureRow } from '../../committee/signatures-tab';
import { SOURCE_TABS, sourceTables, type SourceTable } from '../../committee/source';
import type { CommitteeSheets, RemarkSheet } from '../../committee/committee-sheets';
import { columnLetters } from '../../findings/address';
import { OUTPUT_TAB_NAMES } from '../../tabs/tab-spec';
import type { InputTabId } from '../../workbook/records';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { findSheet, findTable } from '../../workbook/table';
import { formatThaiDate, parseThaiDate } from '../../thai/dates';
import { findOurTab, outputTab } from '../our-tab';
import type { Writable } from '../safe-writes';
import { contentsOf } from '../seen-cells';
import { readStore, type RoundStore } from './round-store';
import { sha256 } from '../program-text';
import { requireAnalysis } from '../jobs/assess-workbook';
import { withoutPictures } from '../cell-values';
import { plainValue, type Marks, type ReadResult } from '../workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface CommitteeRead {
  readonly analysed: Assessment & { readonly analysis: Analysis };
  readonly input: readonly SourceTable[];
  readonly matters: readonly Matter[];
  /** `dataCode` of the input of now. */
  readonly code: string;
  readonly members: readonly Member[];
  readonly remarks: readonly Remark[];
  readonly review: readonly ReviewRow[];
  readonly signatures: readonly SignatureRow[];
  readonly sheets: CommitteeSheets;
  /** The two tabs with what they held when they were read; null where there is none yet. */
  readonly tabs: Readonly<Record<'review' | 'signatures', TabNow | null>>;
  /** The hidden copy; null before the first round. */
  readonly store: RoundStore | null;
}

export interface TabNow {
  readonly sheet: Sheet;
  readonly contents: readonly (readonly Writable[])[];
}

/** What the matters stand on, and the papers to be signed. */
export const COMMITTEE_INPUT: readonly InputTabId[] = [...SOURCE_TABS, 'papers'];

/**
 * @param toWrite whether rows of `พิจารณา` and `ลงนาม` are to be written: formulas are then read too, a call more for each
 * @throws ItaError where nothing can be analysed
 */
export function readCommittee(
  spreadsheet: Spreadsheet,
  read: ReadResult,
  assessment: Assessment,
  toWrite = false,
): CommitteeRead {
  const analysed = requireAnalysis(assessment);
  const { data, analysis } = analysed;
  const { marks } = read;
  const input = sourceTables(read.sheets, data);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const members = readTab(spreadsheet, marks, 'members', zone);
  const remarkSheet = readTab(spreadsheet, marks, 'remarks', zone);
  const remarks = readRemarks(remarkSheet);
  const tabNow = (id: 'review' | 'signatures'): TabNow | null => {
    const sheet = findOurTab(spreadsheet, marks, outputTab(id));
    if (!sheet) return null;
    const range = sheet.getDataRange();
    return { sheet, contents: toWrite ? contentsOf(range) : (range.getValues() as Writable[][]) };
  };
  const tabs = { review: tabNow('review'), signatures: tabNow('signatures') };
  const plain = (tab: TabNow | null): string[][] =>
    (tab?.contents ?? []).map((row) => row.map((one) => shown(one, zone)));
  return {
    analysed,
    input,
    matters: mattersOf({ data, analysis, tables: input, keptFindings: keptFindings(analysed.findings, remarks) }),
    code: dataCode(input, sha256),
    members: readMembers(members),
    remarks,
    review: readReview(plain(tabs.review)),
    signatures: readSignatures(plain(tabs.signatures)),
    sheets: {
      review: tabs.review?.sheet.getName() ?? OUTPUT_TAB_NAMES.review,
      signatures: tabs.signatures?.sheet.getName() ?? OUTPUT_TAB_NAMES.signatures,
      remarks: remarkLetters(remarkSheet),
    },
    tabs,
    store: readStore(spreadsheet, marks),
  };
}

/** What a person typed, as text; a formula of ours says nothing that anybody typed. */
function shown(content: Writable, zone: string): string {
  if (content === null) return '';
  if (content instanceof Date) return formatThaiDay(String(plainValue(content, zone)));
  return typeof content === 'object' ? '' : String(content);
}

/** "2022-10-01" as a paper has it; anything else as it is. */
function formatThaiDay(day: string): string {
  const date = parseThaiDate(day);
  return date ? formatThaiDate(date) : day;
}

/** Who sits on the committee; one read, and none where there is no such tab. */
export function membersOf(spreadsheet: Spreadsheet, marks: Marks): Member[] {
  return readMembers(readTab(spreadsheet, marks, 'members', spreadsheet.getSpreadsheetTimeZone()));
}

/** A tab of people's own, found by its mark or its name. One read, and none where there is no such tab. */
function readTab(spreadsheet: Spreadsheet, marks: Marks, id: CommitteeTabId, zone: string): SheetSnapshot | null {
  const all = spreadsheet.getSheets();
  const stubs = all.map((sheet): SheetSnapshot => {
    const name = sheet.getName();
    return { name, tabId: marks.tabs[name] ?? null, columnKeys: marks.columns[name] ?? {}, values: [], formats: null };
  });
  const stub = findSheet(COMMITTEE_TABS[id], stubs, undefined);
  const sheet = stub ? spreadsheet.getSheetByName(stub.name) : null;
  return stub ? { ...stub, values: plainRows(sheet, zone) } : null;
}

function plainRows(sheet: Sheet | null, zone: string): (string | number | boolean)[][] {
  // A member may have put a picture of a signature anywhere.
  const rows = sheet ? withoutPictures(sheet.getDataRange().getValues()) : [];
  return rows.map((row) => row.map((value) => plainValue(value, zone)));
}

function remarkLetters(sheet: SheetSnapshot | null): RemarkSheet | null {
  const table = sheet ? findTable(COMMITTEE_TABS.remarks, sheet) : null;
  const { matter, remark, state } = table?.columns ?? {};
  if (!sheet || matter === undefined || remark === undefined || state === undefined) return null;
  const [first, second, third] = [matter, remark, state].map(columnLetters);
  return { name: sheet.name, matter: first ?? '', remark: second ?? '', state: third ?? '' };
}
