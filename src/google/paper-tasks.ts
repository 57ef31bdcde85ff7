/**
 * Which papers of which agencies are to be made: one task for each, with a code of what the paper would say. A paper that
 * was made from the same code says the same, and is not made again.
 */

import { documentDefinition } from '../documents/definitions';
import { documentFileName, paperCode, missingFields } from '../documents/make-document';
import { assessmentInput } from '../assess';
import { analyse, type Analysis } from '../ita/analysis';
import { rulesOf } from '../ita/years';
import type { DocumentId, PapersRequest } from '../shared/rpc';
import { agencyKey } from '../workbook/agencies/agency-names';
import { readAgencyWorkbooks, type AgencyWorkbooks } from '../workbook/agencies/agency-workbook';
import { identityOf } from '../workbook/agencies/duplicates';
import type { WorkbookData } from '../workbook/records';
import { itaError } from './problem';
import { templateFor, type TemplateOfPaper } from './templates';
import { readInput, type ReadResult } from './workbook-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface PaperTask {
  /** The agency's identity and the paper; the same for as long as the agency keeps its name. */
  readonly key: string;
  readonly agency: string;
  /** District and group, which tell agencies of one name apart; empty where the tab has none. */
  readonly place: string;
  readonly id: DocumentId;
  readonly title: string;
  readonly fileName: string;
  /** Code of what the paper would say now. */
  readonly code: string;
  readonly missing: readonly { readonly label: string; readonly cell: string | null }[];
  readonly workbook: WorkbookData;
  readonly analysis: Analysis;
}

export interface PaperTasks {
  readonly spreadsheet: Spreadsheet;
  readonly read: ReadResult;
  readonly tasks: readonly PaperTask[];
  templateOf(id: DocumentId): TemplateOfPaper;
}

/** @throws ItaError where the workbook has no agencies, or its year no rules */
export function paperTasks({ ids, agencies: wanted, belowOnly }: PapersRequest): PaperTasks {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const read = readInput(spreadsheet, undefined, true);
  const workbooks = readAgencyWorkbooks(read.sheets, read.marks.choice);
  if (!workbooks) {
    throw itaError(
      'no-agencies',
      'ไม่พบหน่วยงานในแท็บ "หน่วยงาน"',
      'สร้างแท็บหน่วยงานในหน้า หลายหน่วยงาน ของแผงควบคุม แล้ววางตารางผลของทุกหน่วยงาน ยังไม่มีการสร้างเอกสาร',
    );
  }
  const rules = rulesOf(workbooks.office.settings.resultYear);
  if (!rules) {
    throw itaError(
      'year-not-supported',
      'ยังไม่ได้กรอกปีงบประมาณของผลประเมิน หรือยังไม่มีเกณฑ์ของปีนั้น',
      'แก้ไขในแท็บ ตั้งค่า แล้วลองใหม่ ยังไม่มีการสร้างเอกสาร',
      workbooks.office.settingCells.resultYear ?? null,
    );
  }
  const templates = new Map<DocumentId, TemplateOfPaper>();
  const templateOf = (id: DocumentId): TemplateOfPaper => {
    const known = templates.get(id) ?? templateFor(spreadsheet, read.marks, id);
    templates.set(id, known);
    return known;
  };
  const keys = wanted === null ? null : new Set(wanted.map(agencyKey));
  const tasks = positionsOf(workbooks, keys).flatMap((position) => {
    const workbook = workbooks.workbookOf(position);
    const analysis = analyse(assessmentInput(workbook, rules.year, rules.scale.value));
    if (belowOnly && analysis.total.passed !== false) return [];
    return ids.map((id) => taskOf(workbooks, position, id, workbook, analysis, templateOf(id)));
  });
  return { spreadsheet, read, tasks, templateOf };
}

/** Enough to notice another file of the agency's own. */
function bytesCode(bytes: Uint8Array): string {
  let sum = 0;
  for (const byte of bytes) sum = (Math.imul(sum, 31) + byte) | 0;
  return `${bytes.length}:${sum}`;
}

function positionsOf({ agencies }: AgencyWorkbooks, keys: ReadonlySet<string> | null): number[] {
  return agencies.rows.flatMap(({ name }, position) => (keys === null || keys.has(agencyKey(name)) ? [position] : []));
}

function taskOf(
  { agencies }: AgencyWorkbooks,
  position: number,
  id: DocumentId,
  workbook: WorkbookData,
  analysis: Analysis,
  { template, own, garuda }: TemplateOfPaper,
): PaperTask {
  const row = agencies.rows[position];
  if (!row) throw new RangeError(`no agency ${position}`);
  const place = [row.district, row.group].filter((word) => word !== '').join(' · ');
  const plain = documentFileName(id, analysis);
  return {
    key: `${identityOf(row)}|${id}`,
    agency: row.name,
    place,
    id,
    title: documentDefinition(id).title,
    // Two agencies of one name must not write the same file.
    fileName: place === '' ? plain : documentFileName(id, { ...analysis, agency: `${analysis.agency} ${place}` }),
    code: paperCode({ id, workbook, analysis, pictures: { chart: null, garuda } }, own ? bytesCode(template) : ''),
    missing: missingFields(id, workbook, analysis, garuda !== null).map(({ label, cell }) => ({ label, cell })),
    workbook,
    analysis,
  };
}
