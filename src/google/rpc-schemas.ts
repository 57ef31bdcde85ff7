/** What clients may send: parsed here, at the edge, so that the jobs can trust their arguments. */

import * as z from 'zod/mini';
import { AGENCY_PAPERS, DOCUMENT_IDS } from '../documents/shared/titles';
import type {
  AcceptImportRequest,
  ImportRequest,
  ApplyFixRequest,
  ChooseColumnsRequest,
  ChooseTabRequest,
  ExportTemplateRequest,
  GoToRequest,
  MakeDocumentRequest,
  PapersRequest,
  AnswerRemarkRequest,
  RoundRequest,
  SheetHeadsRequest,
  StartApprovalRequest,
  NextYearRequest,
  TemplateRequest,
  UploadTemplateRequest,
  UseGarudaRequest,
  VerifyRequest,
} from '../shared/rpc';
import { LONGEST_TEXT, MOST_ROWS } from '../shared/rpc-values';
import { AGENCY_TABS } from '../workbook/agencies/agency-tabs';
import type { SelfCheckFound } from '../shared/self-check';
import { INPUT_TABS } from '../workbook/input-tabs';
import { CELL_LIMIT } from '../workbook/read';
import type { InputTabId } from '../workbook/records';
import { itaError } from './problem';
import { tooManyRows } from './read-table';

/** Sheet names have at most 100 characters; an address adds a few. */
const LONGEST_NAME = 100;
/** A sheet has no more. */
const MOST_COLUMNS = 18_278;
const LONGEST_PLACE = 120;
/** Of a document or a person. */
const LONGEST_ADDRESS = 500;
/** More than any committee has. */
const MOST_REVIEWERS = 100;
/** Labels of repairs name what they change to. */
const LONGEST_LABEL = 500;

function parse<T>(schema: z.ZodMiniType<T>, input: unknown): T {
  // Apps Script forbids neither eval nor Function, but a cold start must not pay for compiling a parser.
  const result = schema.safeParse(input, { jitless: true });
  if (result.success) return result.data;
  throw itaError(
    'bad-request',
    `คำขอจากแผงควบคุมไม่ถูกต้อง (${result.error.issues.map(({ path }) => path.join('.') || '-').join(', ')})`,
    'ปิดแผงควบคุมแล้วเปิดใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
  );
}

// Schemas are made when a call arrives: a panel's first call must not wait for those of all the others.

/** @throws ItaError `bad-request` for anything that is not a request to make a document */
export function parseMakeDocument(input: unknown): MakeDocumentRequest {
  return parse(
    z.strictObject({
      id: z.enum(DOCUMENT_IDS),
      delivery: z.enum(['drive', 'download']),
      builtIn: z.optional(z.boolean()),
    }),
    input,
  );
}

/** @throws ItaError `bad-request` for anything that is not a step of the committee */
export function parseRound(input: unknown): RoundRequest {
  return parse(z.strictObject({ step: z.enum(['tabs', 'send', 'close', 'reopen']) }), input);
}

/** @throws ItaError `bad-request` for anything that is not an answer to a remark */
export function parseAnswerRemark(input: unknown): AnswerRemarkRequest {
  const text = z.string().check(z.maxLength(CELL_LIMIT));
  const shape = { matter: text, remark: text, by: text, answer: text, state: z.enum(['done', 'declined']) };
  return parse(z.strictObject(shape), input);
}

/** @throws ItaError `bad-request` for anything that is not a request for approval */
export function parseStartApproval(input: unknown): StartApprovalRequest {
  const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_ADDRESS));
  const emails = z.array(text).check(z.minLength(1), z.maxLength(MOST_REVIEWERS));
  return parse(z.strictObject({ id: z.enum(DOCUMENT_IDS), url: text, emails }), input);
}

/** @throws ItaError `bad-request` for anything that is not a file */
export function parseVerify(input: unknown): VerifyRequest {
  const docxBase64 = z.string().check(z.minLength(1), z.maxLength(LONGEST_FILE));
  return parse(z.strictObject({ docxBase64 }), input);
}

/** Base64 of the largest template, 5 MB, with room to say that a somewhat larger one is too large. */
const LONGEST_FILE = 10_000_000;

function fileShape() {
  const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_FILE));
  return { fileName: z.string().check(z.maxLength(LONGEST_NAME * 3)), base64: text };
}

/** @throws ItaError `bad-request` for anything that names no document */
export function parseTemplate(input: unknown): TemplateRequest {
  return parse(z.strictObject({ id: z.enum(DOCUMENT_IDS) }), input);
}

/** @throws ItaError `bad-request` for anything that is not a request for a template */
export function parseExportTemplate(input: unknown): ExportTemplateRequest {
  return parse(z.strictObject({ id: z.enum(DOCUMENT_IDS), builtIn: z.optional(z.boolean()) }), input);
}

/** @throws ItaError `bad-request` for anything that is not an uploaded template */
export function parseUploadTemplate(input: unknown): UploadTemplateRequest {
  const { fileName, base64 } = fileShape();
  return parse(z.strictObject({ id: z.enum(DOCUMENT_IDS), fileName, docxBase64: base64 }), input);
}

/** @throws ItaError `bad-request` for anything that is not an uploaded picture */
export function parseUseGaruda(input: unknown): UseGarudaRequest {
  return parse(z.strictObject(fileShape()), input);
}

/** @throws ItaError `bad-request` for anything that is not a choice of a tab */
export function parseChooseTab(input: unknown): ChooseTabRequest {
  const ids: readonly ChooseTabRequest['tab'][] = [...INPUT_TABS, ...AGENCY_TABS].map(({ id }) => id);
  const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));
  return parse(z.strictObject({ tab: z.enum(ids), sheet: z.nullable(name) }), input);
}

/** @throws ItaError `bad-request` for anything that is not a question for the heads of a sheet */
export function parseSheetHeads(input: unknown): SheetHeadsRequest {
  return parse(z.strictObject(sheetOfTab()), input);
}

/** @throws ItaError `bad-request` for anything that does not show which column is which */
export function parseChooseColumns(input: unknown): ChooseColumnsRequest {
  const index = z.int().check(z.minimum(0), z.maximum(MOST_COLUMNS));
  return parse(
    z.strictObject({ ...sheetOfTab(), headRow: z.int().check(z.minimum(0)), columns: z.record(z.string(), index) }),
    input,
  );
}

function sheetOfTab() {
  const ids: readonly InputTabId[] = INPUT_TABS.map(({ id }) => id);
  return { tab: z.enum(ids), sheet: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)) };
}

/** @throws ItaError `bad-request` for anything that names no repair */
export function parseApplyFix(input: unknown): ApplyFixRequest {
  const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_LABEL));
  return parse(
    z.strictObject({ code: text, cell: z.nullable(z.string().check(z.maxLength(LONGEST_PLACE))), label: text }),
    input,
  );
}

function importShape() {
  const grid = <T>(cell: z.ZodMiniType<T>) => z.nullable(z.array(z.array(cell)));
  return {
    text: z.nullable(z.string()),
    sheets: z.nullable(z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)))),
    rows: grid(z.union([z.string(), z.number(), z.boolean()])),
    formats: grid(z.string()),
    answers: z.record(z.string(), z.number()),
    explain: z.optional(z.boolean()),
  };
}

/** A source that is too large is no fault of the panel: what to do about it is said. */
function withinLimits<T extends ImportRequest>(request: T): T {
  const { text, rows } = request;
  if (text !== null && text.length > LONGEST_TEXT) {
    throw itaError(
      'text-too-long',
      `ข้อความยาว ${text.length} ตัวอักษร เกินที่นำเข้าได้ครั้งละ ${LONGEST_TEXT} ตัวอักษร`,
      'แบ่งข้อความนำเข้าทีละส่วน ยังไม่มีการเปลี่ยนแปลงใด ๆ',
    );
  }
  if (rows !== null && rows.length > MOST_ROWS) {
    throw tooManyRows('ตาราง', rows.length, 'นำเข้าเฉพาะตารางที่ต้องการ หรือแบ่งนำเข้าทีละส่วน');
  }
  return request;
}

/**
 * @throws ItaError `bad-request` for anything that is not a text, table or sheet to import; `text-too-long` and
 *   `too-many-rows` for more than is imported at a time
 */
export function parseImport(input: unknown): ImportRequest {
  return withinLimits(parse(z.strictObject(importShape()), input));
}

/** @throws ItaError as `parseImport`, and `bad-request` for anything that is not an accepted import */
export function parseAcceptImport(input: unknown): AcceptImportRequest {
  const cell = z.strictObject({
    id: z.string(),
    cell: z.nullable(z.string()),
    value: z.union([z.string(), z.number()]),
    current: z.union([z.string(), z.number(), z.boolean()]),
  });
  return withinLimits(parse(z.strictObject({ ...importShape(), cells: z.nullable(z.array(cell)) }), input));
}

/** @throws ItaError `bad-request` for anything that is not a request for papers of many agencies */
export function parsePapers(input: unknown): PapersRequest {
  return parse(
    z.strictObject({
      ids: z.array(z.enum(AGENCY_PAPERS)).check(z.minLength(1)),
      agencies: z.nullable(z.array(z.string())),
      belowOnly: z.boolean(),
      delivery: z.enum(['drive', 'download']),
      known: z.record(z.string(), z.string()),
      failed: z.array(z.string()),
    }),
    input,
  );
}

/** @throws ItaError `bad-request` for anything that is nothing that a panel can find */
export function parseFound(input: unknown): SelfCheckFound {
  const size = z.optional(z.number().check(z.minimum(0), z.maximum(LONGEST_FILE)));
  const found = parse(z.strictObject({ largestCall: size, chartReadable: z.optional(z.boolean()) }), input);
  return {
    ...(found.largestCall === undefined ? {} : { largestCall: found.largestCall }),
    ...(found.chartReadable === undefined ? {} : { chartReadable: found.chartReadable }),
  };
}

/** @throws ItaError `bad-request` for anything that is not a request to begin a year */
export function parseNextYear(input: unknown): NextYearRequest {
  return parse(z.strictObject({ hide: z.boolean() }), input);
}

/** @throws ItaError `bad-request` for anything that names no place */
export function parseGoTo(input: unknown): GoToRequest {
  return parse(z.strictObject({ place: z.string().check(z.minLength(1), z.maxLength(LONGEST_PLACE)) }), input);
}
